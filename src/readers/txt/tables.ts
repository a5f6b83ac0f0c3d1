import type { CellInput, TableInput } from "../../document/builder.ts";
import { plainLine } from "./flow.ts";
import { joinsAcrossBlank } from "./joining.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { bulletOf, endsSentence, labelOf, startsWithItemNumber } from "./shape.ts";
import { readHtml, type SourceLine } from "./stray-html.ts";
import type { Wrapping } from "./wrapping.ts";

/** A table found at a line: the block, and the index of the first line behind it. */
export interface FoundTable {
  readonly table: TableInput;
  readonly end: number;
}

interface RowDraft {
  readonly cells: SourceLine[][];
}

const LABEL_CELL = 40;
const FARTHEST_ROW = 60;

/** Cells split at tabs, white space at their ends gone. */
function split(line: SourceLine): string[] {
  return line.text.split("\t").map((cell) => cell.trim());
}

function tabs(line: SourceLine | undefined): number {
  return line === undefined ? 0 : line.text.split("\t").length - 1;
}

const written = (line: SourceLine): boolean => line.text.trim() !== "";

/** A tab behind a bullet, a number or a label is spacing, and tabs in front of a line are indentation. */
function isTabbedRow(line: SourceLine | undefined): boolean {
  if (line === undefined || tabs(line) === 0) return false;
  const cells = split(line);
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2 || cells[0] === "") return false;
  if (filled.length > 2) return true;
  const first = filled[0] as string;
  return !(first.endsWith(":") || bulletOf(`${first} x`)?.label === first || /^(?:\(?[\p{L}\d]{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?|§ ?\d{1,4}|\d{1,4} ?§)$/u.test(first));
}

/** "Punkt | Anteckning | Ansvarig": every cell filled, short, and no sentence. */
function isHeader(line: SourceLine): boolean {
  const cells = split(line);
  return cells.length >= 3 && cells.every((cell) => cell !== "" && cell.length <= LABEL_CELL && !endsSentence(cell) && !/\d/u.test(cell));
}

/** A table of tab-separated cells that begins at the line, if one does. */
export function tabTableAt(lines: readonly SourceLine[], start: number, wrapping: Wrapping): FoundTable | undefined {
  const first = lines[start];
  if (first === undefined || !isTabbedRow(first)) return undefined;
  const count = tabs(first);
  if (!opensTable(lines, start, count)) return undefined;
  const rows: RowDraft[] = [{ cells: cellsOf(first, count) }];
  let end = start + 1;
  for (;;) {
    const next = nextRow(lines, end, count, rows.at(-1) as RowDraft, wrapping);
    const between = lines.slice(end, next ?? lines.length);
    const row = rows.at(-1) as RowDraft;
    if (next === undefined || endsBefore(between, lines[next] as SourceLine, rows, wrapping)) {
      end += keepTail(row, between, wrapping);
      break;
    }
    continueRow(row, between);
    rows.push({ cells: cellsOf(lines[next] as SourceLine, count) });
    end = next + 1;
  }
  return { table: { kind: "table", rows: rows.map((row) => ({ cells: row.cells.map((cell) => toCell(cell, wrapping)) })) }, end };
}

/** A header and a row below it; without a header two rows of three cells, or three of two. */
function opensTable(lines: readonly SourceLine[], start: number, count: number): boolean {
  const below = lines.slice(start + 1, start + 8).filter(written);
  if (count >= 2 && isHeader(lines[start] as SourceLine)) return below[0] !== undefined && tabs(below[0]) >= 1 && split(below[0]).some((cell) => cell !== "");
  const alike = below.findIndex((line) => tabs(line) !== count || !isTabbedRow(line));
  const rows = alike < 0 ? below.length : alike;
  return rows >= (count >= 2 ? 1 : 2);
}

function cellsOf(line: SourceLine, count: number): SourceLine[][] {
  const cells = line.text.split("\t");
  while (cells.length > count + 1 && cells.at(-1)?.trim() === "") cells.pop();
  while (cells.length < count + 1) cells.push("");
  return cells.map((text) => [{ number: line.number, text: text.trim() }]);
}

function nextRow(lines: readonly SourceLine[], from: number, count: number, open: RowDraft, wrapping: Wrapping): number | undefined {
  let plain = 0;
  for (let i = from; i < lines.length && plain <= FARTHEST_ROW; i++) {
    const line = lines[i] as SourceLine;
    if (!written(line) && tabs(line) === 0) continue;
    const short = tabs(line) > 0 && tabs(line) < count;
    if (tabs(line) === count || (short && plain === 0 && isTabbedRow(line) && !(count >= 2 && i === from && isCut(open, [line], wrapping)))) return i;
    plain++;
  }
  return undefined;
}

/** Whether the lines between two rows, and the row below, stand outside the table. */
function endsBefore(between: readonly SourceLine[], next: SourceLine, rows: readonly RowDraft[], wrapping: Wrapping): boolean {
  const plain = between.filter(written);
  if (plain.length === 0) return false;
  const row = rows.at(-1) as RowDraft;
  if (isCut(row, between, wrapping)) return false;
  if (isHeader(next)) return true;
  const prose = rows.some((draft) => draft.cells.some((cell) => textOf(cell).length > LABEL_CELL * 1.5));
  return !prose;
}

/** Behind the last row: takes the lines that its cut sentence goes on in, and says how many. */
function keepTail(row: RowDraft, tail: readonly SourceLine[], wrapping: Wrapping): number {
  let kept = 0;
  while (kept < tail.length) {
    const rest = tail.slice(kept);
    if (!isCut(row, rest, wrapping)) break;
    const upTo = rest.findIndex(written) + 1;
    continueRow(row, rest.slice(0, upTo));
    kept += upTo;
  }
  return kept;
}

/** Whether the first written line goes on with the sentence that the row's note cell breaks off in. */
function isCut(row: RowDraft, below: readonly SourceLine[], wrapping: Wrapping): boolean {
  const line = below.find(written);
  const last = noteCell(row).findLast(written);
  if (line === undefined || last === undefined) return false;
  const before = plainLine(last.number, last.text);
  const block = { lines: [before], item: false, label: "", outer: 0, inner: 0 };
  const after = plainLine(line.number, line.text);
  if (joinsAcrossBlank(block, after, wrapping, false)) return true;
  // Straight below, a line of prose may also begin a sentence of its own.
  return below[0] === line && before.text.length > LABEL_CELL && !endsSentence(before.text) && !startsWithItemNumber(after.text) && labelOf(after.text) === undefined;
}

/** What stands behind a tab in a line that goes on fills the row's last cells, where the row left them empty (`tar på garantin.<TAB>BO`). */
function continueRow(row: RowDraft, lines: readonly SourceLine[]): void {
  if (!lines.some(written)) return;
  const note = noteCell(row);
  for (const line of lines) {
    const [text = "", ...rest] = line.text.split("\t");
    const last = row.cells.slice(row.cells.length - rest.length);
    const fits = rest.length > 0 && rest.length < row.cells.length && !last.includes(note) && last.every((cell) => textOf(cell).trim() === "");
    note.push(fits ? { ...line, text } : line);
    if (fits) last.forEach((cell, i) => cell.push({ ...line, text: (rest[i] ?? "").trim() }));
  }
}

/** The cell with the most words: there the notes stand, and what has no tabs goes on in it. */
function noteCell(row: RowDraft): SourceLine[] {
  return row.cells.reduce((longest, cell) => (textOf(cell).length > textOf(longest).length ? cell : longest));
}

function textOf(cell: readonly SourceLine[]): string {
  return cell.map((line) => line.text).join(" ");
}

function toCell(cell: readonly SourceLine[], wrapping: Wrapping): CellInput {
  return { blocks: paragraphsOf(readHtml(cell), wrapping) };
}

/** A table drawn with pipes, `| a | b |`; rules between its rows are dropped, one below the first row makes that row the header. */
export function pipeTableAt(lines: readonly SourceLine[], start: number, wrapping: Wrapping): FoundTable | undefined {
  let end = start;
  while (end < lines.length && /^\s{0,20}\|.{0,4000}\|\s{0,20}$/u.test(lines[end]?.text ?? "")) end++;
  if (end - start < 2) return undefined;
  const drawn = lines.slice(start, end);
  const isRule = (line: SourceLine | undefined): boolean => line !== undefined && /^[\s|:+=-]{3,4000}$/u.test(line.text);
  const rows = drawn.filter((line) => !isRule(line));
  if (rows.length < 2 || new Set(rows.map((line) => line.text.split("|").length)).size > 2) return undefined;
  const marked = isRule(drawn[1]) && !isRule(drawn[0]);
  const cells = (line: SourceLine): CellInput[] =>
    line.text.trim().slice(1, -1).split("|").map((text) => toCell([{ number: line.number, text: text.trim() }], wrapping));
  return { table: { kind: "table", rows: rows.map((line, i) => ({ cells: cells(line), ...(marked && i === 0 ? { header: true } : {}) })) }, end };
}
