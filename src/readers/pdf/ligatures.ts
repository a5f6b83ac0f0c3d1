import { characterOf, isLetter, SMALL_F, SMALL_T, startsWord } from "./letters.ts";
import { CharFlag, pageWith, type CharTable, type Face, type PageContent } from "./page-content.ts";

/**
 * Ligatures that some writers' fonts decode to their first letter alone (`Ersä[tt]are` reads `Ersätare`): the letters behind it. A glyph is one of these
 * where it is as wide as the letters together are elsewhere in the same face.
 */
const TAILS: Readonly<Record<"t" | "f", readonly string[]>> = {
  t: ["t", "i", "ti"],
  f: ["f", "i", "l", "t", "j", "fi", "fl", "ft"],
};

/** A glyph this much wider than its letter alone is suspected. */
const SUSPECT = 1.35;
/** Ligatures are drawn somewhat narrower than their letters (Calibri's by up to 6 %). */
const TOLERANCE = 0.065;
/** Fewer letters of a kind than this measure nothing. */
const FEWEST = 2;

interface Suspect {
  readonly page: number;
  readonly index: number;
  /** What the glyph can be by its width. */
  readonly tails: readonly string[];
  readonly word: { readonly before: string; readonly letter: string; readonly after: string };
}

/**
 * Gives the pages back with the letters that ligatures lost (`lost`), where they can be proved: by width alone where only one ligature is so wide, else where
 * just one reading makes a word that stands undamaged elsewhere in the document. What cannot be proved stays as it is and is told by `trustOf`.
 */
export function withLostLetters(pages: readonly PageContent[]): PageContent[] {
  if (!areUneven(pages)) return [...pages];
  const widths = measured(pages);
  const suspects = pages.flatMap((page, at) => suspectsOn(page, at, widths));
  if (suspects.length === 0) return [...pages];
  const words = undamaged(pages, suspects);
  const lost = pages.map(() => new Map<number, string>());
  for (const suspect of suspects) {
    const tail = proved(suspect, words);
    if (tail !== null) lost[suspect.page]?.set(suspect.index, tail);
  }
  return pages.map((page, at) => (lost[at]?.size ? pageWith(page, { lost: lost[at] }) : page));
}

/**
 * Whether a "t" or "f" is so much wider than another of its face that one of them can be suspected: in most documents none is, and then nothing has to be measured.
 * What is usual in a face (`narrow`) is not less than its narrowest.
 */
function areUneven(pages: readonly PageContent[]): boolean {
  const seen = new Map<string, Range[]>();
  return pages.some(({ chars, faces }) => {
    const ranges = ofStyles(seen, faces, () => [{ least: Infinity, most: 0 }, { least: Infinity, most: 0 }]);
    for (let i = 0; i < chars.count; i++) {
      const code = chars.code[i];
      if ((code !== SMALL_T && code !== SMALL_F) || !isPlain(chars, i)) continue;
      const range = ranges[chars.face[i] as number]?.[code === SMALL_T ? 0 : 1];
      if (!range) continue;
      const width = widthOf(chars, i);
      if (width < range.least) range.least = width;
      if (width > range.most) range.most = width;
    }
    return ranges.some((of) => of.some(({ least, most }) => most >= SUSPECT * least));
  });
}

interface Range {
  least: number;
  most: number;
}

/** By the face's style (`styleOf`) and the letter's code, in font sizes. */
type Widths = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The usual width of the letters that ligatures are made of, in each face: a middle value, since kerning and lost letters are exceptions. */
function measured(pages: readonly PageContent[]): Widths {
  const seen = new Map<string, Map<number, number[]>>();
  for (const { chars, faces } of pages) {
    const lists = ofStyles(seen, faces, () => new Map<number, number[]>());
    for (let i = 0; i < chars.count; i++) {
      const code = chars.code[i] as number;
      if (!inLigatures(code) || !isPlain(chars, i)) continue;
      const ofFace = lists[chars.face[i] as number];
      const list = ofFace?.get(code);
      if (list) list.push(widthOf(chars, i));
      else ofFace?.set(code, [widthOf(chars, i)]);
    }
  }
  return new Map(Array.from(seen, ([style, lists]) => [style, new Map([...lists].filter(([, list]) => list.length >= FEWEST).map(([code, list]) => [code, narrow(list)]))]));
}

/** t, f, i, j or l: the letters in `TAILS`. */
function inLigatures(code: number): boolean {
  return code === SMALL_T || code === SMALL_F || code === 0x69 || code === 0x6a || code === 0x6c;
}

/** Lost ligatures widen their first letter, and may outnumber it: what is usual among the narrower half. */
function narrow(list: readonly number[]): number {
  const sorted = Float64Array.from(list).sort();
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? 0;
}

/** For each face what is kept of its style, made where it is the first. */
function ofStyles<Kept>(seen: Map<string, Kept>, faces: readonly Face[], make: () => Kept): Kept[] {
  return faces.map((face) => {
    const style = styleOf(face);
    const known = seen.get(style) ?? make();
    seen.set(style, known);
    return known;
  });
}

function styleOf(face: Face | undefined): string {
  return `${face?.family ?? ""}|${face?.bold ? "b" : ""}${face?.italic ? "i" : ""}`;
}

/** A letter with a box of its own, set from left to right, whose box is its advance; a recogniser makes its boxes up. */
function isPlain(chars: CharTable, i: number): boolean {
  const code = chars.code[i] as number;
  return code >= 0x61 && code <= 0x24f && chars.quarter[i] === 0 && ((chars.flags[i] as number) & (CharFlag.inkBox | CharFlag.invisible)) === 0 && (chars.size[i] as number) > 0
    && chars.left[i + 1] !== chars.left[i] && (i === 0 || chars.left[i - 1] !== chars.left[i]);
}

function widthOf(chars: CharTable, i: number): number {
  return ((chars.right[i] as number) - (chars.left[i] as number)) / (chars.size[i] as number);
}

function suspectsOn({ chars, faces }: PageContent, at: number, widths: Widths): Suspect[] {
  const found: Suspect[] = [];
  const ofFaces = faces.map((face) => widths.get(styleOf(face)));
  for (let i = 0; i < chars.count; i++) {
    const code = chars.code[i] as number;
    const known = code === SMALL_T ? TAILS.t : code === SMALL_F ? TAILS.f : undefined;
    // "a4f0d7" is a reference number: no ligature stands beside a figure.
    if (!known || !isPlain(chars, i) || isFigure(chars, i - 1) || (isFigure(chars, i + 1) && !startsWord(chars, i + 1))) continue;
    const width = widthOf(chars, i);
    const ofFace = ofFaces[chars.face[i] as number];
    const alone = ofFace?.get(code) ?? 0;
    if (alone <= 0.1 || width < SUSPECT * alone) continue;
    const sum = (tail: string): number => [...tail].reduce((total, one) => total + (ofFace?.get(one.codePointAt(0) ?? 0) ?? Number.NaN), alone);
    const tails = known.filter((tail) => Math.abs(sum(tail) - width) <= TOLERANCE * width);
    found.push({ page: at, index: i, tails, word: { before: lettersBefore(chars, i), letter: String.fromCodePoint(code), after: lettersAfter(chars, i) } });
  }
  return found;
}

function isFigure(chars: CharTable, i: number): boolean {
  const code = chars.code[i] ?? 0;
  return i >= 0 && i < chars.count && code >= 0x30 && code <= 0x39;
}

function letterAt(chars: CharTable, i: number): string | null {
  const code = i >= 0 && i < chars.count ? (chars.code[i] as number) : 0;
  return isLetter(code) ? characterOf(code) : null;
}

const LONGEST_WORD = 40;

function lettersBefore(chars: CharTable, index: number): string {
  let word = "";
  for (let i = index; i > 0 && !startsWord(chars, i) && word.length < LONGEST_WORD; i--) {
    const letter = letterAt(chars, i - 1);
    if (letter === null) break;
    word = letter + word;
  }
  return word;
}

function lettersAfter(chars: CharTable, index: number): string {
  let word = "";
  for (let i = index + 1; i < chars.count && !startsWord(chars, i) && word.length < LONGEST_WORD; i++) {
    const letter = letterAt(chars, i);
    if (letter === null) break;
    word += letter;
  }
  return word;
}

/** The document's words that hold no suspect, in lower case. */
function undamaged(pages: readonly PageContent[], suspects: readonly Suspect[]): ReadonlySet<string> {
  const damaged = new Set(suspects.map(({ page, index }) => `${page}|${index}`));
  const words = new Set<string>();
  pages.forEach(({ chars }, at) => {
    let word = "";
    let whole = true;
    const close = (): void => {
      if (whole && word.length >= 3) words.add(word.toLowerCase());
      [word, whole] = ["", true];
    };
    for (let i = 0; i < chars.count; i++) {
      const letter = letterAt(chars, i);
      if (startsWord(chars, i) || letter === null) close();
      if (letter === null) continue;
      word += letter;
      if (damaged.has(`${at}|${i}`)) whole = false;
    }
    close();
  });
  return words;
}

function proved({ tails, word: { before, letter, after } }: Suspect, words: ReadonlySet<string>): string | null {
  if (tails.length === 1) return tails[0] ?? null;
  const standing = tails.filter((tail) => words.has(`${before}${letter}${tail}${after}`.toLowerCase()));
  return standing.length === 1 ? (standing[0] ?? null) : null;
}
