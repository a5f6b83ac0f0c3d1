import type { LinkPart, Word } from "./words.ts";

/** Words on one baseline, from left to right. A whole row of the page, or the part of it that stands in one column or cell. */
export interface Line {
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Two words further apart than this many font sizes are in different pieces of the row. */
export const PIECE_GAP = 1.4;
const BASELINE_TOLERANCE = 0.3;

/** Puts words into lines by their baselines, from the top down; superscripts and subscripts join the line they hang on. */
export function linesOf(words: readonly Word[]): Line[] {
  const rows: { y: number; size: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    let best: (typeof rows)[number] | undefined;
    for (let i = rows.length - 1; i >= 0 && i >= rows.length - 4; i--) {
      const row = rows[i] as (typeof rows)[number];
      const distance = Math.abs(word.y - row.y);
      if (distance <= BASELINE_TOLERANCE * Math.min(word.size, row.size) && (!best || distance < Math.abs(word.y - best.y))) best = row;
    }
    if (best) {
      best.words.push(word);
      if (word.size > best.size) [best.size, best.y] = [word.size, word.y];
    } else rows.push({ y: word.y, size: word.size, words: [word] });
  }
  return joinScripts(rows).map((row) => lineOf(row.words)).sort((a, b) => a.y - b.y);
}

interface RowDraft {
  y: number;
  size: number;
  words: Word[];
}

/** A row of small words that stand close to words of a larger row they overlap: footnote marks, m², H₂O, "1:a". */
function joinScripts(rows: readonly RowDraft[]): RowDraft[] {
  const kept: RowDraft[] = [];
  const loose: RowDraft[] = [];
  for (const [i, row] of rows.entries()) {
    const near = [rows[i - 2], rows[i - 1], rows[i + 1], rows[i + 2]].filter((other): other is RowDraft => other !== undefined && other.size * 0.85 > row.size);
    const host = near.find((other) => row.y > other.y - 0.75 * other.size && row.y < other.y + 0.35 * other.size && row.words.every((word) => touches(word, other)));
    if (host) {
      host.words.push(...row.words);
      loose.push(row);
    } else kept.push(row);
  }
  return kept;
}

function touches(word: Word, row: RowDraft): boolean {
  return row.words.some((other) => other.size > word.size && word.x0 - other.x1 < 0.4 * other.size && other.x0 - word.x1 < 0.4 * other.size);
}

/** One line of words: sorted, overprints dropped, parts of one word joined, letter-spaced words closed. */
export function lineOf(words: readonly Word[]): Line {
  const sorted = closeLetterSpacing(joinParts(fromLeft(words)));
  const first = sorted[0] as Word;
  let [count, bold, italic, x1, largest] = [0, 0, 0, first.x1, first];
  for (const word of sorted) {
    count += word.count;
    bold += Math.min(word.bold, word.count);
    italic += Math.min(word.italic, word.count);
    x1 = Math.max(x1, word.x1);
    if (word.size > largest.size) largest = word;
  }
  return { words: sorted, x0: first.x0, x1, y: largest.y, size: usualSize(sorted), bold: bold > 0.6 * count, italic: italic > 0.6 * count };
}

/** Most lists of words are parts of lines, in order already. */
function fromLeft(words: readonly Word[]): readonly Word[] {
  for (let i = 1; i < words.length; i++) {
    if (!((words[i - 1] as Word).x0 <= (words[i] as Word).x0)) return [...words].sort((a, b) => a.x0 - b.x0);
  }
  return words;
}

/** The size of most characters, to a tenth of a point. */
function usualSize(words: readonly Word[]): number {
  const first = tenth((words[0] as Word).size);
  if (words.every((word) => tenth(word.size) === first)) return first;
  const sizes = new Map<number, number>();
  for (const word of words) sizes.set(tenth(word.size), (sizes.get(tenth(word.size)) ?? 0) + word.count);
  let [size, most] = [0, -1];
  for (const [key, weight] of sizes) if (weight > most) [size, most] = [key, weight];
  return size;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Joins what the file draws in pieces ("Sty" "relsen"), and drops what it draws twice to look bold. The words themselves stay as they are: they come to stand in several lines. */
function joinParts(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (last && last.text === word.text && Math.abs(last.x0 - word.x0) < 0.25 * word.size && Math.abs(last.y - word.y) < 0.25 * word.size) {
      joined[joined.length - 1] = last = inBold(last);
      continue;
    }
    const gap = last ? word.x0 - last.x1 : 0;
    if (last && !word.spaced && gap < 0.12 * Math.max(last.size, word.size) && gap > -0.6 * word.size) {
      joined[joined.length - 1] = last = together(last, word);
    } else joined.push((last = word));
  }
  return joined;
}

function together(word: Word, next: Word): Word {
  const at = word.text.length;
  const larger = next.size > word.size ? next : word;
  return {
    text: word.text + next.text, x0: word.x0, x1: Math.max(word.x1, next.x1), y: larger.y, size: larger.size,
    count: word.count + next.count, bold: word.bold + next.bold, italic: word.italic + next.italic, spaced: word.spaced,
    links: next.links.length === 0 ? word.links : [...word.links, ...next.links.map((link) => ({ ...link, start: link.start + at, end: link.end + at }))],
  };
}

/** Written out, as all words are: a copy (`...word`) has another shape for V8, and what reads words is slower for each shape more. */
function inBold({ text, x0, x1, y, size, count, italic, spaced, links }: Word): Word {
  return { text, x0, x1, y, size, count, bold: count, italic, spaced, links };
}

/** `N i e d e r s c h r i f t`: a run of at least five letters, each a word of its own, at even distances. A wider gap starts the next word. */
function closeLetterSpacing(words: readonly Word[]): readonly Word[] {
  const singles = words.length < 5 ? 0 : words.filter((word) => word.text.length === 1 && /\p{L}/u.test(word.text)).length;
  if (singles < 5 || singles < 0.7 * words.length) return words;
  const gaps = words.slice(1).map((word, i) => word.x0 - (words[i] as Word).x1).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length * 0.4)] ?? 0;
  const closed: Word[] = [];
  for (const word of words) {
    const last = closed.at(-1);
    if (last && word.x0 - last.x1 <= 1.6 * usual + 0.05 * word.size) closed[closed.length - 1] = together(last, word);
    else closed.push(word);
  }
  return closed;
}

/** The line cut where the gaps are wide (`widest` font sizes): "Date:      2031-03-04" gives two pieces. */
export function piecesOf(line: Line, widest = PIECE_GAP): Line[] {
  const { words } = line;
  const pieces: Line[] = [];
  let from = 0;
  for (let i = 1; i < words.length; i++) {
    const [last, word] = [words[i - 1] as Word, words[i] as Word];
    if (word.x0 - last.x1 <= widest * Math.max(word.size, last.size)) continue;
    pieces.push(lineOf(words.slice(from, i)));
    from = i;
  }
  return from === 0 ? [line] : [...pieces, lineOf(words.slice(from))];
}

/** A line's text, with a tab in its wide gaps, and its links' places in that text. */
export function textOf(line: Line): { text: string; links: LinkPart[] } {
  let text = "";
  const links: LinkPart[] = [];
  let last: Word | undefined;
  for (const word of line.words) {
    const glue = last ? (word.x0 - last.x1 > PIECE_GAP * Math.max(word.size, last.size) ? "\t" : " ") : "";
    for (const link of word.links) {
      const start = text.length + glue.length + link.start;
      const before = links.at(-1);
      if (before && before.url === link.url && before.end === text.length && link.start === 0) links[links.length - 1] = { ...before, end: start + link.end - link.start };
      else links.push({ url: link.url, start, end: start + link.end - link.start });
    }
    text += glue + word.text;
    last = word;
  }
  return { text, links };
}
