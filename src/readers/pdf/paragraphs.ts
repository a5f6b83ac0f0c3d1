import type { LineInput, TextBlockInput } from "../../document/builder.ts";
import { bulletOf, startsNumbered, type Bullet } from "./bullets.ts";
import { outOfFrame, type Frame } from "./frame.ts";
import { continueLinks, linkInputs } from "./links.ts";
import { PIECE_GAP, textOf, type Line } from "./lines.ts";

/** Where lines stand: what tells a wrapped line from a short one. */
export interface Column {
  readonly left: number;
  /** Where the text wraps. */
  readonly right: number;
  /** The distance of two baselines within a paragraph, for a font size. */
  readonly leading: (size: number) => number;
}

/** The page that lines stand on. */
export interface Place {
  readonly page: number;
  readonly frame: Frame;
}

/** A block on its way to the builder, with the lines that the joining over page breaks looks at. */
export interface Draft {
  readonly block: TextBlockInput;
  readonly first: Line;
  readonly last: Line;
  readonly column: Column;
}

/** The paragraphs and list items of lines that stand in one column, from the top down. */
export function paragraphsOf(lines: readonly Line[], column: Column, place: Place): Draft[] {
  const drafts: Draft[] = [];
  const depths: number[] = [];
  let open: OpenParagraph | undefined;
  const close = (): void => {
    if (open) drafts.push(open.draft(column, place, depths));
    open = undefined;
  };
  for (const line of lines) {
    const bullet = bulletOf(line);
    if (bullet || !open || breaksBefore(open, line, column)) {
      close();
      open = new OpenParagraph(bullet?.rest ?? line, bullet);
    } else open.add(line);
  }
  close();
  return drafts;
}

class OpenParagraph {
  readonly lines: Line[];
  readonly bullet: Bullet | undefined;

  constructor(line: Line, bullet: Bullet | undefined) {
    this.bullet = bullet;
    this.lines = bullet && !bullet.rest ? [] : [line];
    this.last = line;
  }

  last: Line;

  add(line: Line): void {
    this.lines.push(line);
    this.last = line;
  }

  draft(column: Column, place: Place, depths: number[]): Draft {
    const inputs = continueLinks(this.lines.map((line, i) => lineInput(line, place, this.lines[i - 1], column)));
    const first = this.lines[0] ?? this.last;
    const last = this.last;
    if (!this.bullet) {
      if (depths.length > 0 && first.x0 < (depths[0] as number) + 0.5 * first.size) depths.length = 0;
      return { first, last, column, block: { kind: "paragraph", lines: inputs } };
    }
    return { first, last, column, block: { kind: "listItem", label: this.bullet.label, ordered: false, depth: depthOf(this.bullet.x0, first.size, depths), lines: inputs } };
  }
}

/** Bullets further to the right are deeper; `depths` holds the places of the bullets above, outermost first. */
function depthOf(x0: number, size: number, depths: number[]): number {
  while (depths.length > 0 && (depths.at(-1) as number) > x0 + 0.4 * size) depths.pop();
  if (depths.length === 0 || x0 > (depths.at(-1) as number) + 0.4 * size) depths.push(x0);
  return depths.length - 1;
}

/** "Frånvarande: ", "Apologies: ": under another such line it begins a paragraph even where that line is full. */
const LABEL = /^\p{Lu}[\p{L}/ ]{1,30}:(?=\s|$)/u;

/** True where `line` begins a paragraph of its own after those of `open`. */
function breaksBefore(open: OpenParagraph, line: Line, column: Column): boolean {
  const last = open.last;
  if (line.y < last.y) return true;
  if (facesDiffer(last, line)) return true;
  if (line.y - last.y > 1.18 * column.leading(Math.max(line.size, last.size)) + 0.6) return true;
  const { text } = textOf(line);
  const numbered = startsNumbered(text);
  if (isTabbed(line) && numbered === undefined) return true;
  if (isTabbed(last) && !wrapsUnderLastPiece(last, line)) return true;
  if (hasLeader(last)) return true;
  if (endsShort(last, line, column, numbered !== undefined)) return true;
  if (LABEL.test(text) && open.lines[0] && LABEL.test(textOf(open.lines[0]).text)) return true;
  if (numbered === "sure" && (line.x0 <= (open.lines[0] ?? last).x0 + 0.3 * line.size || tabAfterFirst(line) || !hangsUnderNumber(open, line)) && !/[-\u2010(]$/u.test(last.words.at(-1)?.text ?? "")) return looksLikeNewNumber(open, line, last);
  if (numbered === "bare" && tabAfterFirst(line)) return true;
  return indentBreaks(open, line, line.words[0]?.text ?? "");
}

/** "Valärenden ........ 4", "Namn ____": dots or strokes that lead to a place, all in one word, for a space ends them. */
function hasLeader(line: Line): boolean {
  return line.words.some(({ text }) => text.length > 1 && (text.includes("..") || text.includes("……") || text.includes("__")) && /(?:\.{4,}|…{2,}|_{4,})/u.test(text));
}

/** A sure number form can still be a wrapped "den 12." or "kl. 9.30": it begins a paragraph where the sentence before it is over, or a gap sets it off. */
function looksLikeNewNumber(open: OpenParagraph, line: Line, last: Line): boolean {
  if (tabAfterFirst(line) || hangs(open)) return true;
  return /[.:;!?)\d]$/u.test(last.words.at(-1)?.text ?? "") || /^§|^\d{1,4}\s?§/u.test(textOf(line).text);
}

/** True where the line begins under the text after the number of its paragraph's first line. */
function hangsUnderNumber(open: OpenParagraph, line: Line): boolean {
  return open.lines[0]?.words.slice(1, 3).some((word) => Math.abs(word.x0 - line.x0) < 0.4 * line.size) ?? false;
}

function hangs(open: OpenParagraph): boolean {
  const [first, second] = open.lines;
  return first !== undefined && second !== undefined && second.x0 > first.x0 + 0.6 * first.size;
}

function tabAfterFirst(line: Line): boolean {
  const [first, second] = line.words;
  return first !== undefined && second !== undefined && second.x0 - first.x1 > 0.6 * line.size;
}

function facesDiffer(last: Line, line: Line): boolean {
  const ratio = line.size / Math.max(last.size, 0.1);
  if (ratio > 1.09 || ratio < 0.92) return true;
  if (last.bold && !line.bold) return !isBold(line, 0);
  return line.bold && !last.bold && !isBold(last, last.words.length - 1) && allBold(line);
}

function isBold(line: Line, index: number): boolean {
  const word = line.words[index];
  return word !== undefined && word.bold >= word.count * 0.6;
}

function allBold(line: Line): boolean {
  return line.words.every((_, i) => isBold(line, i));
}

/** True where the line has a wide gap that is not the one after its number or label sign. */
export function isTabbed(line: Line): boolean {
  for (let i = 1; i < line.words.length; i++) {
    const [before, word] = [line.words[i - 1] as (typeof line.words)[number], line.words[i] as (typeof line.words)[number]];
    if (word.x0 - before.x1 > PIECE_GAP * Math.max(word.size, before.size)) return !(i <= 2 && startsNumbered(textOf(line).text));
  }
  return false;
}

/** "Närvarande:      Namn, Namn," / "                  Namn": the value goes on under itself. */
function wrapsUnderLastPiece(last: Line, line: Line): boolean {
  for (let i = last.words.length - 1; i > 0; i--) {
    const [before, word] = [last.words[i - 1] as (typeof last.words)[number], last.words[i] as (typeof last.words)[number]];
    if (word.x0 - before.x1 > PIECE_GAP * Math.max(word.size, before.size)) return Math.abs(word.x0 - line.x0) < 0.5 * line.size;
  }
  return false;
}

/** True where the next line's first word would have fitted at the end of the line before. */
function endsShort(last: Line, line: Line, column: Column, numbered: boolean): boolean {
  const first = line.words[0];
  const tail = last.words.at(-1)?.text ?? "";
  if (!first) return false;
  const room = column.right - last.x1;
  const needed = first.x1 - first.x0 + 0.25 * line.size;
  if (room <= needed + 0.6 * line.size) return false;
  const width = Math.max(column.right - column.left, 1);
  if (/\p{L}[-\u2010\u00AD]$/u.test(tail) && /^\p{Ll}/u.test(first.text)) return false;
  const goesOn = /^[\p{Ll}(]/u.test(first.text) && !/[.:;!?]$/u.test(tail);
  return !(goesOn && room - needed < 0.3 * width && !numbered);
}

/** A line that begins further in or further out than the lines of its paragraph. */
function indentBreaks(open: OpenParagraph, line: Line, text: string): boolean {
  const { lines, bullet } = open;
  const last = open.last;
  const shift = line.x0 - last.x0;
  const step = 0.8 * line.size;
  if (bullet && line.x0 < bullet.x0 + 0.3 * line.size) return !/^\p{Ll}/u.test(text) || line.x0 < bullet.x0 - step;
  if (Math.abs(shift) <= step) return false;
  if (isTabbed(last)) return false;
  if (lines.length >= 2) return true;
  if (shift < 0) return bullet !== undefined || startsNumbered(textOf(last).text) !== undefined || -shift > 5 * line.size;
  const hanging = startsNumbered(textOf(last).text) !== undefined || /^\p{Ll}/u.test(text) || (last.words[0]?.text ?? "").endsWith(":");
  return !hanging;
}

/** A line as the builder takes it. `before` is the line above it in its paragraph. */
export function lineInput(line: Line, place: Place, before?: Line, column?: Column): LineInput {
  const { text, links } = textOf(line);
  const unbroken = before !== undefined && column !== undefined && (wrapsAddress(before, line, column) || cutByCell(before, line, column));
  return {
    text, page: place.page, box: outOfFrame(place.frame, line.x0, line.y - 0.8 * line.size, line.x1, line.y + 0.22 * line.size),
    fontSize: line.size, bold: line.bold, italic: line.italic,
    links: links.length > 0 ? linkInputs(text, links) : undefined, glue: unbroken ? "" : undefined,
  };
}

/** A printed address that fills its line to the edge goes on at the next without a space. */
function wrapsAddress(before: Line, line: Line, column: Column): boolean {
  const tail = before.words.at(-1)?.text ?? "";
  const head = line.words[0];
  if (!head || !/^[<(]?(?:https?:\/\/|www\.)\S/iu.test(tail) || !/^[\p{L}\p{N}/?&=%#_.~+-]/u.test(head.text)) return false;
  if (/[.,;:)>]$/u.test(tail) && !/^[\p{Ll}\p{N}/]/u.test(head.text)) return false;
  const full = column.right - before.x1 < Math.max(head.x1 - head.x0, 2 * line.size);
  return full && (/[/?&=%#_.-]$/u.test(tail) || /[/?&=%#_.\d-]/u.test(head.text));
}

/** A word too long for its narrow cell is cut without a hyphen: "Remark" / "s", "Secretari" / "at/". */
function cutByCell(before: Line, line: Line, column: Column): boolean {
  const head = line.words[0]?.text ?? "";
  if (before.words.length !== 1 || column.right - column.left > 9 * line.size || column.right - before.x1 > 0.6 * line.size) return false;
  return /\p{L}{4}$/u.test(before.words[0]?.text ?? "") && /^(?:[bcdfghjklmnpqrstvwxz](?!\p{L})|\p{Ll}{1,3}\/)/u.test(head);
}
