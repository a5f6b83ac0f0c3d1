import type { Box } from "../../document/model.ts";
import type { Frame } from "./frame.ts";
import { linkOfCharacters } from "./links.ts";
import { CharFlag, UNNAMED, type CharTable, type PageContent } from "./page-content.ts";

/** Offsets into the text of a word or line. */
export interface LinkPart {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What stands between two spaces. Coordinates in the frame: `x` along the line, `y` the baseline, down the page. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** How many characters, and how many of them bold, italic. */
  count: number;
  bold: number;
  italic: number;
  /** A space stands before it in the file; without it a small gap joins the word to the one before. */
  spaced: boolean;
  links: readonly LinkPart[];
}

/** A gap of this many font sizes between two characters is a space; half the width of a narrow space. */
const SPACE_GAP = 0.2;
/** The same where the engine guessed a space there. */
const GUESSED_GAP = 0.12;
const SAME_BASELINE = 0.12;
/** White at the sides of a narrow figure or letter, in font sizes. */
const INK_MARGIN = 0.14;

/** The words of a page that run in one direction (`frame.quarter`; 4 is slanting text, which is put together as the engine gives it). */
export function wordsOf(page: PageContent, frame: Frame): Word[] {
  const { chars, faces, read, lost, overprints } = page;
  const links = linkOfCharacters(page);
  const along = alongLine(chars, frame);
  const words: Word[] = [];
  let word: Word | undefined;
  let lastCode = 0;
  let lastLeft = 0;
  let usualGap = 0;
  let spaced = 0;
  for (let i = 0; i < chars.count; i++) {
    if (chars.quarter[i] !== frame.quarter) continue;
    const letter = read?.get(i);
    if (letter === " ") {
      spaced = CharFlag.spaceBefore;
      continue;
    }
    const u0 = along.turn + along.sense * (along.start[i] as number);
    const u1 = along.turn + along.sense * (along.end[i] as number);
    const y = along.baselineTurn + along.baselineSense * (along.baseline[i] as number);
    const flags = (chars.flags[i] as number) | spaced;
    spaced = 0;
    const size = sizeOf(chars, i);
    const code = chars.code[i] as number;
    if (word && code === lastCode && Math.abs(u0 - lastLeft) < 0.12 * size && Math.abs(y - word.y) < 0.12 * size && (u0 !== lastLeft || flags & CharFlag.objectStart)) {
      word.bold++;
      continue;
    }
    // The letters of a ligature ("ffl") come one by one, all with the ligature's box.
    const ligature = u0 === lastLeft && (flags & CharFlag.objectStart) === 0;
    if (!word || (!ligature && startsWord(word, u0, y, size, flags, usualGap))) {
      word = { text: "", x0: u0, x1: u1, y, size, count: 0, bold: 0, italic: 0, spaced: (flags & CharFlag.spaceBefore) !== 0, links: NO_LINKS };
      words.push(word);
    } else if (!ligature) usualGap = u0 - word.x1;
    if (links) addLink(word, links[i] ?? -1, page, code);
    word.text += letter ?? character(code);
    if (lost) word.text += lost.get(i) ?? "";
    word.x0 = Math.min(word.x0, u0);
    word.x1 = Math.max(word.x1, u1);
    word.size = Math.max(word.size, size);
    word.count++;
    const face = faces[chars.face[i] as number];
    if (face?.bold || flags & CharFlag.stroked || (overprints.length > 0 && isOverprinted(overprints, chars, i))) word.bold++;
    if (face?.italic) word.italic++;
    lastCode = code;
    lastLeft = u0;
  }
  return words;
}

const NO_LINKS: readonly LinkPart[] = [];

/** The columns that hold where characters begin and end along the line, and their baselines, in a frame: a place is `turn + sense * column[i]`, as `intoFrame` has it for boxes. */
interface AlongLine {
  readonly start: Float32Array;
  readonly end: Float32Array;
  readonly turn: number;
  readonly sense: 1 | -1;
  readonly baseline: Float32Array;
  readonly baselineTurn: number;
  readonly baselineSense: 1 | -1;
}

function alongLine({ left, top, right, bottom, baseline }: CharTable, { quarter, pageWidth, pageHeight }: Frame): AlongLine {
  switch (quarter) {
    case 1: return { start: top, end: bottom, turn: 0, sense: 1, baseline, baselineTurn: pageWidth, baselineSense: -1 };
    case 2: return { start: right, end: left, turn: pageWidth, sense: -1, baseline, baselineTurn: pageHeight, baselineSense: -1 };
    case 3: return { start: bottom, end: top, turn: pageHeight, sense: -1, baseline, baselineTurn: 0, baselineSense: 1 };
    default: return { start: left, end: right, turn: 0, sense: 1, baseline, baselineTurn: 0, baselineSense: 1 };
  }
}

function isOverprinted(overprints: readonly Box[], chars: CharTable, index: number): boolean {
  const x = ((chars.left[index] as number) + (chars.right[index] as number)) / 2;
  const y = ((chars.top[index] as number) + (chars.bottom[index] as number)) / 2;
  return overprints.some((box) => x > box.x && x < box.x + box.width && y > box.y - 2 && y < box.y + box.height + 2);
}

function startsWord(word: Word, u0: number, y: number, size: number, flags: number, usualGap: number): boolean {
  const scale = Math.max(size, word.size);
  if (Math.abs(y - word.y) > SAME_BASELINE * scale) return true;
  // Beside a narrow letter's ink (1, i) lies white that belongs to the letter.
  const gap = u0 - word.x1 - (flags & CharFlag.inkBox ? INK_MARGIN * scale : 0);
  if (gap < -0.8 * scale || gap > SPACE_GAP * scale) return true;
  // OCR letters have made-up widths. Where the font's widths are wrong letters overlap: a space is what sets letters further apart than their neighbours are.
  if (flags & CharFlag.spaceBefore) return (flags & CharFlag.invisible) !== 0 || gap > Math.min(usualGap, 0) + 0.03 * scale;
  return (flags & CharFlag.guessedSpace) !== 0 && gap > GUESSED_GAP * scale;
}

/** Some fonts (Type 3) have a nominal size that has nothing to do with what is drawn: then the box decides. */
function sizeOf(chars: CharTable, index: number): number {
  const size = chars.size[index] as number;
  if (size >= 2 && size < 200) return size;
  const height = (chars.bottom[index] as number) - (chars.top[index] as number);
  return Math.min(Math.max(height, 2), 200);
}

function character(code: number): string {
  return code >= UNNAMED ? "\uFFFD" : String.fromCodePoint(code);
}

function addLink(word: Word, link: number, page: PageContent, code: number): void {
  const url = link < 0 ? undefined : page.links[link]?.url;
  if (url === undefined) return;
  const last = word.links.at(-1);
  const end = word.text.length + (code > 0xffff ? 2 : 1);
  if (last && last.url === url && last.end === word.text.length) word.links = [...word.links.slice(0, -1), { ...last, end }];
  else word.links = [...word.links, { start: word.text.length, end, url }];
}
