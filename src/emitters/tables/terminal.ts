import { escapeInvisible } from "../escape.ts";
import type { Cell, Table } from "./table.ts";

export interface TerminalOptions {
  /** How many letters fit on a line; without it nothing is shortened. */
  readonly width?: number | undefined;
  /** Columns whose text goes on over several lines where it does not fit; others are cut with `…`. */
  readonly wrap?: ReadonlySet<string>;
  /** How much more room than others a column may have where there is too little; 1 where not given. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Colours a cell's text. @param row -1 is the head. */
  readonly paint?: (text: string, row: number, column: string) => string;
}

const GAP = 2;

/**
 * A table in columns, two spaces between them, nothing behind the last. Nothing in a cell can move the cursor or recolour the screen. Where it is
 * too wide, columns with nothing in them are left out before anything is shortened.
 */
export function terminalTable(table: Table, options: TerminalOptions = {}): string {
  const whole = draw(table, { ...options, width: undefined, paint: (text) => text });
  const fits = options.width === undefined || Math.max(...whole.split("\n").map(displayWidth)) <= options.width;
  return draw(fits ? table : withoutEmptyColumns(table), options);
}

function withoutEmptyColumns({ columns, rows }: Table): Table {
  const kept = [...columns.keys()].filter((column) => rows.length === 0 || rows.some((row) => safe(row[column] ?? null) !== ""));
  return { columns: kept.map((column) => columns[column] ?? ""), rows: rows.map((row) => kept.map((column) => row[column] ?? null)) };
}

function draw({ columns, rows }: Table, { width, wrap = new Set(), weights = {}, paint = (text) => text }: TerminalOptions): string {
  const shown = [columns, ...rows].map((row) => row.map(safe));
  const natural = columns.map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? ""))));
  const widths = width === undefined ? natural : fit(natural, width - GAP * (columns.length - 1), columns.map((name) => weights[name] ?? 1));
  return shown.map((row, index) => {
    const cells = row.map((text, column) => (wrap.has(columns[column] ?? "") ? wrapped(text, widths[column] ?? 0) : [cut(text, widths[column] ?? 0)]));
    return lines(cells, widths, (text, column) => paint(text, index - 1, columns[column] ?? ""));
  }).join("");
}

function lines(cells: readonly (readonly string[])[], widths: readonly number[], paint: (text: string, column: number) => string): string {
  const height = Math.max(...cells.map((cell) => cell.length));
  const last = (row: readonly string[]): number => row.findLastIndex((text) => text !== "");
  return Array.from({ length: height }, (_, i) => cells.map((cell) => cell[i] ?? ""))
    .map((row) => `${row.slice(0, last(row) + 1).map((text, column) => (text === "" ? "" : paint(text, column)) + (column === last(row) ? "" : " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text))))).join(" ".repeat(GAP))}\n`)
    .join("");
}

function safe(cell: Cell): string {
  return cell === null ? "" : escapeInvisible(String(cell).replace(/\s{1,1000}/gu, " ").trim());
}

/** Columns no wider than a day under its name (`meetingDate`) give way last: they say little when cut. */
const SHORT = 11;

/** Widths that together fit into the room: the widest column for its weight gives way first. */
function fit(natural: readonly number[], room: number, weights: readonly number[]): number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, one) => sum + one, 0);
  for (const { least, from } of [{ least: SHORT, from: SHORT }, { least: 4, from: SHORT }, { least: 2, from: 0 }]) {
    const weighed = (column: number): number => {
      const width = widths[column] ?? 0;
      const weight = weights[column] ?? 1;
      return (natural[column] ?? 0) <= from || width <= (from === 0 ? least : least * weight) ? 0 : width / weight;
    };
    while (total() > room) {
      const widest = widths.reduce((found, _, column) => (weighed(column) >= weighed(found) ? column : found), 0);
      if (weighed(widest) === 0) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return widths;
}

/** Text over lines of a width, broken between words, inside a word only where it is longer than a line. */
function wrapped(text: string, width: number): string[] {
  const found: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") found.push(line);
    const parts = pieces(word, width);
    line = parts.pop() ?? "";
    found.push(...parts);
  }
  return [...found, line];
}

function pieces(word: string, width: number): string[] {
  const found = [""];
  for (const letter of letters(word)) {
    const longer = (found.at(-1) ?? "") + letter;
    if (displayWidth(longer) <= Math.max(width, 1)) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

function cut(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${pieces(text, width - 1)[0] ?? ""}…`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Letters that take two places: East Asian ones and emoji. */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u;

function letters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function displayWidth(text: string): number {
  if (/^[\u0020-\u007E\u00A0-\u02FF]*$/u.test(text)) return text.length;
  return letters(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
