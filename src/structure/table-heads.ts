import type { Cell, Row, TableBlock } from "../document/model.ts";
import { cover, trimSpan, type Span } from "../document/span.ts";
import type { ColumnRole } from "../locales/pack.ts";
import type { Candidate } from "./candidates.ts";
import type { ItemTable } from "./columns.ts";
import { numberOf, type HeadContext, type PlacedHead } from "./placed-head.ts";
import { prominence } from "./typeface.ts";
import type { Unit } from "./units.ts";

const LONGEST_CELL_TITLE = 220;

/** The head of an item that is a table's row: number and title from its first columns, owners from theirs, the rows below without a number included. */
export function tableHead(context: HeadContext, candidate: Candidate): PlacedHead {
  const { cell } = candidate.unit;
  if (!cell?.columns) throw new Error("a table row without columns");
  const { document } = context;
  const titleStart = candidate.span.start + candidate.number.rest;
  const inCell = titleInCell(context, candidate.unit, titleStart, cell.cellSpan);
  const beside = inCell ? null : titleBeside(context, cell.table, cell.columns, cell.row, cell.column);
  const title = inCell ?? beside?.title ?? null;
  const labelSpan = { start: candidate.span.start, end: candidate.span.start + candidate.number.labelEnd };
  const taken = new Set<Unit>(inCell ? unitsIn(context, inCell) : [candidate.unit, ...(beside?.units ?? [])]);
  taken.add(candidate.unit);
  const remainder = inCell && inCell.end < candidate.unit.span.end ? { start: inCell.end, end: candidate.unit.span.end } : null;
  return {
    unit: candidate.unit, span: title ? cover(labelSpan, title) : labelSpan, title, remainder, taken: [...taken],
    ...numberOf(document, candidate), level: null, ownerSpans: columnSpans(cell.table, cell.columns, cell.row, "owner"), rule: "table-row",
  };
}

/** The rest of the number's own cell: whole where it is short, else its first paragraph. */
function titleInCell(context: HeadContext, unit: Unit, start: number, cellSpan: Span): Span | null {
  const { text } = context.document;
  const whole = trimSpan(text, { start, end: cellSpan.end });
  if (whole.start >= whole.end) return null;
  const inside = unitsIn(context, whole);
  const bullets = inside.some((inner) => inner.block.kind === "listItem") || (inside.length > 1 && inside.slice(1).some((inner) => /[.!?]\s*$/u.test(inner.text)));
  if (whole.end - whole.start <= LONGEST_CELL_TITLE && !bullets) return whole;
  const paragraph = trimSpan(text, { start, end: unit.span.end });
  return paragraph.end > paragraph.start && paragraph.end - paragraph.start <= LONGEST_CELL_TITLE ? paragraph : null;
}

/** The item column's cell beside a number column; else the heading that the text column begins with. */
function titleBeside(context: HeadContext, table: TableBlock, columns: ItemTable, row: number, column: number): { title: Span; units: Unit[] } | null {
  const cells = (table.rows[row] as Row).cells;
  const item = cells.find((cell) => columns.roles[cell.column] === "item" && cell.column !== column);
  if (item && item.blocks.length > 0) {
    const title = titleInCell(context, firstUnit(context, item), item.span.start, item.span);
    return title ? { title, units: unitsIn(context, title) } : null;
  }
  const note = cells.find((cell) => columns.roles[cell.column] === "note" && cell.column !== column) ?? cells.find((cell) => cell.column === column + 1 && columns.roles[cell.column] !== "owner");
  const first = note && note.blocks.length > 0 ? firstUnit(context, note) : undefined;
  if (!first || !note) return null;
  const stands = prominence(first.lines[0], context.face) > 0;
  const short = first.text.length <= 80 && !/[.,;]\s*$/u.test(first.text) && first.block.kind !== "listItem";
  return stands || (short && note.blocks.length > 1) || (short && columns.roles[note.column] !== "note") ? { title: first.span, units: [first] } : null;
}

function firstUnit(context: HeadContext, cell: Cell): Unit {
  const found = context.units.find((unit) => unit.cell !== null && unit.span.start >= cell.span.start);
  if (!found) throw new Error("a cell with blocks and no unit");
  return found;
}

function unitsIn(context: HeadContext, span: Span): Unit[] {
  return context.units.filter((unit) => unit.span.start < span.end && span.start < unit.span.end);
}

/** The cells of one role in a row and in the rows below it that begin with no number of their own. */
export function columnSpans(table: TableBlock, columns: ItemTable, row: number, role: ColumnRole): Span[] {
  const spans: Span[] = [];
  for (let i = row; i < table.rows.length; i++) {
    const cells = (table.rows[i] as Row).cells;
    if (i > row && cells.some((cell) => cell.blocks.length > 0 && leads(columns, cell.column))) break;
    for (const cell of cells) if (columns.roles[cell.column] === role && cell.blocks.length > 0) spans.push(cell.span);
  }
  return spans;
}

function leads(columns: ItemTable, column: number): boolean {
  const role = columns.roles[column];
  return role === "number" || role === "item" || (column === 0 && !columns.roles.includes("number") && !columns.roles.includes("item"));
}
