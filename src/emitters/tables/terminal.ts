import { escapeInvisible } from "../escape.ts";
import { columnWidths } from "./column-widths.ts";
import { displayWidth, padded, wrapped } from "./display-width.ts";
import type { Cell, Table } from "./table.ts";

export interface TerminalOptions {
  /** How many letters fit on a line; without it every row is one line, with every column. */
  readonly width?: number | undefined;
  /** How much more room than others a column may have where there is too little; 1 where not given. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Columns that make a heading above the rows that share them, rather than columns; only where there is a width. */
  readonly headed?: readonly string[];
  /** The columns that stay, in this order, where all of them are too wide. */
  readonly brief?: readonly string[] | undefined;
  /** Those of them that go too before rows fall apart, the first first. */
  readonly spare?: readonly string[] | undefined;
  /** What a column is called on the screen, where that is not its name. */
  readonly heads?: Readonly<Record<string, string>>;
  /** Colours a cell's text. @param row -1 is the head. */
  readonly paint?: (text: string, row: number, column: string) => string;
}

const GAP = "  ";

/** A table whose cells are safe to show. */
interface Drawn {
  readonly columns: readonly string[];
  /** As the columns are called on the screen. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table in columns, two spaces between them, nothing behind the last. Nothing in a cell can move the cursor or recolour the screen. Where it is
 * too wide: first columns with nothing in them go, then those that are not `brief`; then texts go on below, broken at words, and the columns that can
 * be spared go; and where that is still a ladder of words, each row stands by itself, a line a column. No text is ever cut.
 */
export function terminalTable(table: Table, { width, weights = {}, headed = [], brief, spare = [], heads = {}, paint = (text) => text }: TerminalOptions = {}): string {
  const whole = drawn(table, width === undefined ? {} : heads);
  if (width === undefined) return inColumns(whole, naturalWidths(whole), paint, null).join("");
  if (table.rows.length === 0) return "(none)\n";
  const groups = groupsOf(whole, headed, width);
  const all = withColumns(whole, whole.columns.filter((name) => !headed.includes(name)));
  const filled = withColumns(all, all.columns.filter((_, column) => all.rows.some((row) => row[column] !== "")));
  const short = brief === undefined ? filled : withColumns(filled, brief.filter((name) => filled.columns.includes(name)));
  const fitting = [all, filled].find((one) => sum(naturalWidths(one)) + GAP.length * (one.columns.length - 1) <= width);
  for (const one of fitting ? [fitting] : narrower(short, spare)) {
    const widths = columnWidths([one.heads, ...one.rows], width - GAP.length * (one.columns.length - 1), one.columns.map((name) => weights[name] ?? 1));
    if (widths !== null) return inColumns(one, widths, paint, groups).join("");
  }
  return stacked(filled, width, paint, groups).join("");
}

/** The table, then without the first of the columns that it can spare, then without the second too, … */
function narrower(table: Drawn, spare: readonly string[]): Drawn[] {
  return Array.from({ length: spare.length + 1 }, (_, count) => withColumns(table, table.columns.filter((name) => !spare.slice(0, count).includes(name))));
}

/** The heading above each row that begins a group. */
type Groups = ReadonlyMap<number, string>;

function groupsOf({ columns, rows }: Drawn, headed: readonly string[], width: number): Groups | null {
  if (headed.length === 0) return null;
  const found = new Map<number, string>();
  let before: string | null = null;
  for (const [index, row] of rows.entries()) {
    const heading = headed.map((name) => row[columns.indexOf(name)] ?? "").filter((text) => text !== "").join(", ");
    if (heading !== before) found.set(index, wrapped(heading, width).map((line) => `${line}\n`).join(""));
    before = heading;
  }
  return found;
}

function drawn({ columns, rows }: Table, heads: Readonly<Record<string, string>>): Drawn {
  return { columns, heads: columns.map((name) => heads[name] ?? name), rows: rows.map((row) => row.map(safe)) };
}

function withColumns({ columns, heads, rows }: Drawn, names: readonly string[]): Drawn {
  const kept = names.map((name) => columns.indexOf(name));
  const pick = (row: readonly string[]): string[] => kept.map((column) => row[column] ?? "");
  return { columns: names, heads: pick(heads), rows: rows.map(pick) };
}

function inColumns({ columns, heads, rows }: Drawn, widths: readonly number[], paint: NonNullable<TerminalOptions["paint"]>, groups: Groups | null): string[] {
  return [heads, ...rows].map((row, index) => {
    const heading = groups?.get(index - 1);
    const cells = row.map((text, column) => wrapped(text, widths[column] ?? 0));
    return (heading === undefined ? "" : `\n${heading}`) + lines(cells, widths, (text, column) => paint(text, index - 1, columns[column] ?? ""));
  });
}

function lines(cells: readonly (readonly string[])[], widths: readonly number[], paint: (text: string, column: number) => string): string {
  const height = Math.max(...cells.map((cell) => cell.length));
  const last = (row: readonly string[]): number => row.findLastIndex((text) => text !== "");
  return Array.from({ length: height }, (_, i) => cells.map((cell) => cell[i] ?? ""))
    .map((row) => `${row.slice(0, last(row) + 1).map((text, column) => (text === "" ? "" : paint(text, column)) + (column === last(row) ? "" : padded("", (widths[column] ?? 0) - displayWidth(text)))).join(GAP)}\n`)
    .join("");
}

/** Each row by itself: a line a column that says something, its name before it. An address is never broken, so that it can be copied. */
function stacked({ columns, heads, rows }: Drawn, width: number, paint: NonNullable<TerminalOptions["paint"]>, groups: Groups | null): string[] {
  const names = Math.max(...heads.map(displayWidth));
  return rows.map((row, index) => {
    const heading = groups?.get(index);
    const body = row.flatMap((text, column) => {
      if (text === "") return [];
      const below = /^[a-z]{2,10}:\S{1,4000}$/u.test(text) ? [text] : wrapped(text, Math.max(1, width - names - GAP.length));
      return below.map((line, i) => `${padded(i === 0 ? (heads[column] ?? "") : "", names)}${GAP}${paint(line, index, columns[column] ?? "")}\n`);
    });
    return (index === 0 ? "" : "\n") + (heading === undefined ? "" : `${heading}\n`) + body.join("");
  });
}

function naturalWidths({ heads, rows }: Drawn): number[] {
  return heads.map((head, column) => Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[column] ?? ""))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, one) => so + one, 0);
}

function safe(cell: Cell): string {
  return cell === null ? "" : escapeInvisible(String(cell).replace(/\s{1,1000}/gu, " ").trim());
}
