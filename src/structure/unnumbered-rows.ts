import type { Row, TableBlock } from "../document/model.ts";
import { trimSpan } from "../document/span.ts";
import type { HeadContext, PlacedHead } from "./placed-head.ts";
import { columnSpans } from "./table-heads.ts";
import type { Unit } from "./units.ts";

/** The rows of tables that name an item column but number nothing: each filled cell of that column is an item's heading. */
export function rowHeads(context: HeadContext): PlacedHead[] {
  const heads: PlacedHead[] = [];
  const tables = new Set<TableBlock>();
  for (const unit of context.units) {
    const { cell } = unit;
    if (!cell?.columns || cell.columns.kind !== "items" || tables.has(cell.table)) continue;
    tables.add(cell.table);
    const { columns, table } = cell;
    const column = columns.roles.indexOf("item");
    if (column < 0) continue;
    table.rows.forEach((row, index) => {
      const head = index >= columns.firstRow ? rowHead(context, row, column) : undefined;
      if (head) heads.push({ ...head, ownerSpans: columnSpans(table, columns, index, "owner") });
    });
  }
  return heads;
}

function rowHead(context: HeadContext, row: Row, column: number): PlacedHead | undefined {
  const cell = row.cells.find((inner) => inner.column === column);
  if (!cell || cell.blocks.length === 0) return undefined;
  const units = context.units.filter((unit) => unit.span.start >= cell.span.start && unit.span.end <= cell.span.end);
  const first = units[0] as Unit;
  const span = trimSpan(context.document.text, cell.span.end - cell.span.start <= 200 ? cell.span : first.span);
  const taken = units.filter((unit) => unit.span.start < span.end);
  return { unit: first, span, title: span, remainder: null, taken, number: null, label: null, scheme: "none", values: [], level: 1, ownerSpans: [], rule: "table-row" };
}
