import { alignedTable } from "./aligned-tables.ts";
import { regionsOf } from "./columns.ts";
import { labelTable } from "./label-tables.ts";
import { linesOf, type Line } from "./lines.ts";
import type { Metrics } from "./metrics.ts";
import { paragraphsOf, type Draft, type Place } from "./paragraphs.ts";
import { ruledTables } from "./ruled-tables.ts";
import type { Grid } from "./ruling.ts";
import type { Table } from "./tables.ts";

/** A piece of a page's body. */
export type Item = { readonly kind: "text"; readonly draft: Draft } | { readonly kind: "table"; readonly table: Table };

/** A page's body in reading order: tables, and the text above, between and below them. */
export function flowOf(lines: readonly Line[], grids: readonly Grid[], place: Place, metrics: Metrics): Item[] {
  const { tables, rest } = withoutGrids(grids) ? { tables: [], rest: undefined } : ruledTables(lines.flatMap((line) => line.words), grids, place, metrics);
  const rows = rest && tables.length > 0 ? linesOf(rest) : lines;
  const items: Item[] = [];
  let from = 0;
  for (const table of tables) {
    let to = from;
    while (to < rows.length && (rows[to] as Line).y <= table.top + 2) to++;
    items.push(...text(rows.slice(from, to), place, metrics), { kind: "table", table });
    from = to;
  }
  items.push(...text(rows.slice(from), place, metrics));
  return items;
}

function withoutGrids(grids: readonly Grid[]): boolean {
  return grids.every(({ xs }) => xs.length < 3);
}

/** Text without ruling lines: tables that only line up, columns, and plain lines. */
function text(rows: readonly Line[], place: Place, metrics: Metrics): Item[] {
  const { pageWidth, pageHeight, quarter } = place.frame;
  const width = quarter % 2 ? pageHeight : pageWidth;
  const items: Item[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    for (const { lines, column } of regionsOf(plain, width, metrics)) {
      items.push(...paragraphsOf(lines, column, place).map((draft) => ({ kind: "text" as const, draft })));
    }
    plain = [];
  };
  for (let i = 0; i < rows.length; i++) {
    const found = labelTable(rows, i, place, metrics) ?? alignedTable(rows, i, place, metrics);
    if (found) {
      flush();
      items.push({ kind: "table", table: found.table });
      i = found.end - 1;
    } else plain.push(rows[i] as Line);
  }
  flush();
  return items;
}
