import type { CellInput, TableInput, TextBlockInput } from "../../document/builder.ts";
import { joinOverBreak } from "./page-joins.ts";
import type { Draft } from "./paragraphs.ts";

/** A cell on its way to the builder. */
export interface TableCell {
  readonly column: number;
  readonly columnSpan: number;
  drafts: Draft[];
}

export interface TableRow {
  readonly cells: TableCell[];
  header: boolean;
}

/** A table of one page, or of several once it is joined over their breaks. `xs` are its column edges. */
export interface Table {
  readonly xs: readonly number[];
  readonly rows: TableRow[];
  /** Where it stands on its page. */
  readonly top: number;
  readonly bottom: number;
  /** By ruling lines: the paper says it is a table. */
  readonly ruled: boolean;
}

const SAME_EDGE = 6;

/**
 * Puts the table of the next page behind the one of this page.
 * @returns the header rows that the next page repeats (furniture), or `undefined` where the two are different tables.
 */
export function continueTable(above: Table, below: Table): { readonly table: Table; readonly repeated: readonly TableRow[] } | undefined {
  const xs = commonEdges(above.xs, below.xs);
  if (!xs) return undefined;
  const upper = above.rows.map((row) => onEdges(row, above.xs, xs));
  const lower = below.rows.map((row) => onEdges(row, below.xs, xs));
  let repeats = 0;
  while (repeats < 3 && repeats < lower.length && repeats < upper.length && sameText(upper[repeats] as TableRow, lower[repeats] as TableRow)) repeats++;
  for (const row of upper.slice(0, repeats)) row.header = true;
  const repeated = lower.splice(0, repeats);
  const [last, next] = [upper.at(-1), lower[0]];
  if (last && next && upper.length > repeats && isCutRow(upper, last, next)) {
    for (const cell of next.cells) appendCell(last, cell);
    lower.shift();
  }
  return { table: { xs, rows: [...upper, ...lower], top: above.top, bottom: below.bottom, ruled: above.ruled }, repeated };
}

/** The finer of the two sets of edges, where the coarser one is a part of it with the same outer edges. */
function commonEdges(a: readonly number[], b: readonly number[]): readonly number[] | undefined {
  const [fine, coarse] = a.length >= b.length ? [a, b] : [b, a];
  if (coarse.length < 2 || Math.abs((fine[0] as number) - (coarse[0] as number)) > SAME_EDGE || Math.abs((fine.at(-1) as number) - (coarse.at(-1) as number)) > SAME_EDGE) return undefined;
  return coarse.every((edge) => fine.some((other) => Math.abs(other - edge) <= SAME_EDGE)) ? fine : undefined;
}

function onEdges(row: TableRow, from: readonly number[], to: readonly number[]): TableRow {
  if (from.length === to.length) return row;
  const place = (edge: number | undefined): number => to.findIndex((other) => Math.abs(other - (edge ?? 0)) <= SAME_EDGE);
  const cells = row.cells.map((cell) => {
    const [start, end] = [place(from[cell.column]), place(from[cell.column + cell.columnSpan])];
    return { column: start, columnSpan: Math.max(end - start, 1), drafts: cell.drafts };
  });
  return { cells, header: row.header };
}

export function rowText(row: TableRow): string {
  return row.cells.map(cellText).join("\t").trim();
}

export function cellText(cell: TableCell): string {
  return cell.drafts.map((draft) => draft.block.lines.map((line) => line.text).join(" ")).join(" ").replace(/\s{1,20}/gu, " ").trim();
}

function sameText(a: TableRow, b: TableRow): boolean {
  const text = rowText(a);
  return text !== "" && text === rowText(b);
}

/** A row that the page break cut: below it has nothing in its first cell although rows have, or a cell of it ends in mid-sentence. */
function isCutRow(upper: readonly TableRow[], last: TableRow, next: TableRow): boolean {
  const [lastFirst, nextFirst] = [last.cells[0], next.cells[0]];
  if (!lastFirst || !nextFirst || rowText(next) === "") return false;
  const filled = upper.filter((row) => row.cells[0] && cellText(row.cells[0]) !== "").length;
  if (cellText(nextFirst) === "" && cellText(lastFirst) !== "" && next.cells.length > 1 && filled >= 0.6 * upper.length) return true;
  return next.cells.some((cell) => {
    const above = last.cells.find((other) => other.column === cell.column);
    const [tail, head] = [above?.drafts.at(-1), cell.drafts[0]];
    return tail !== undefined && head !== undefined && /^\p{Ll}{2}/u.test(cellText(cell)) && joinOverBreak(tail, head) !== undefined;
  });
}

function appendCell(row: TableRow, cell: TableCell): void {
  if (cell.drafts.length === 0) return;
  const host = row.cells.find((other) => other.column === cell.column) ?? row.cells.findLast((other) => other.column < cell.column) ?? row.cells[0];
  if (!host) return;
  const [tail, head] = [host.drafts.at(-1), cell.drafts[0] as Draft];
  const joined = tail ? joinOverBreak(tail, head) : undefined;
  host.drafts = joined ? [...host.drafts.slice(0, -1), joined, ...cell.drafts.slice(1)] : [...host.drafts, ...cell.drafts];
}

/** The table for the builder; columns that a row leaves out come as empty cells. */
export function tableInput(table: Table): TableInput {
  const columns = table.xs.length - 1;
  return {
    kind: "table",
    rows: table.rows.map((row) => ({ header: row.header, cells: filledRow(row, columns) })),
  };
}

function filledRow(row: TableRow, columns: number): CellInput[] {
  const cells: CellInput[] = [];
  let column = 0;
  for (const cell of [...row.cells].sort((a, b) => a.column - b.column)) {
    for (; column < cell.column; column++) cells.push({ blocks: [] });
    cells.push({ blocks: blocksOf(cell), ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}) });
    column += cell.columnSpan;
  }
  for (; column < columns; column++) cells.push({ blocks: [] });
  return cells;
}

function blocksOf(cell: TableCell): TextBlockInput[] {
  return cell.drafts.map((draft) => draft.block);
}
