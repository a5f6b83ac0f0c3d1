import type { BlockInput, CellInput, TableInput, TextBlockInput } from "../../document/builder.ts";
import type { Story } from "./story.ts";
import type { RunFormat } from "./styles.ts";
import { tableFormats, type CellPosition } from "./table-style.ts";
import { child, elements, integer, toggle, value, type XmlElement } from "./xml.ts";

type ReadBlocks = (parent: XmlElement, story: Story) => BlockInput[];

interface CellReading {
  readonly blocks: readonly BlockInput[];
  readonly columnSpan: number;
}

/** The most columns Word allows is 63; a span beyond any table is damage. */
const MAX_SPAN = 500;

/**
 * A table with its grid columns kept: a cell that continues one above it is empty. A table of one column frames its text and is no table:
 * what stands in it comes as plain blocks.
 */
export function readTable(table: XmlElement, story: Story, readBlocks: ReadBlocks): BlockInput[] {
  const reading: TableReading = { story, readBlocks, formatAt: tableFormats(table, story.styles), merged: new Set() };
  const shown = wrapped(table, "tr").filter((row) => !isGone(row));
  const rows = shown.map((row, index) => ({
    header: toggle(child(row, "trPr"), "tblHeader") ?? false,
    cells: readRow(row, { firstRow: index === 0, lastRow: index === shown.length - 1 }, reading),
  }));
  if (rows.every((row) => row.cells.length <= 1)) return rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  const input: TableInput = {
    kind: "table",
    rows: rows.map((row) => ({ header: row.header, cells: row.cells.map((cell): CellInput => ({ blocks: flatten(cell.blocks), columnSpan: cell.columnSpan })) })),
    layer: story.layer,
    ...(story.rule === undefined ? {} : { rule: story.rule }),
  };
  return [input];
}

interface TableReading {
  readonly story: Story;
  readonly readBlocks: ReadBlocks;
  readonly formatAt: (position: CellPosition) => RunFormat;
  /** The grid columns in which a vertically merged cell goes on; kept from row to row. */
  readonly merged: Set<number>;
}

function readRow(row: XmlElement, place: { readonly firstRow: boolean; readonly lastRow: boolean }, reading: TableReading): CellReading[] {
  const cells: CellReading[] = [];
  let column = clamp(integer(child(row, "trPr"), "gridBefore") ?? 0, 0);
  if (column > 0) cells.push({ blocks: [], columnSpan: column });
  const sources = wrapped(row, "tc").filter((cell) => !child(child(cell, "tcPr"), "cellDel"));
  for (const [index, cell] of sources.entries()) {
    const properties = child(cell, "tcPr");
    const columnSpan = clamp(integer(properties, "gridSpan") ?? 1, 1);
    const last = cells.at(-1);
    // The old way to merge sideways: the cells stay and all but the first say "continue".
    if (child(properties, "hMerge") && value(properties, "hMerge") !== "restart" && last) {
      cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + columnSpan };
    } else {
      const format = reading.formatAt({ ...place, firstColumn: index === 0, lastColumn: index === sources.length - 1 });
      const blocks = continuesAbove(properties, column, reading.merged) ? [] : reading.readBlocks(cell, { ...reading.story, tableFormat: format });
      cells.push({ blocks, columnSpan });
    }
    column += columnSpan;
  }
  return cells;
}

/** True for a cell that is the lower part of one above it. A "continue" with nothing above to continue is a cell of its own. */
function continuesAbove(properties: XmlElement | undefined, column: number, merged: Set<number>): boolean {
  const vertical = child(properties, "vMerge");
  const continues = vertical !== undefined && vertical.attributes["val"] !== "restart" && merged.has(column);
  if (vertical) merged.add(column);
  else merged.delete(column);
  return continues;
}

function clamp(span: number, least: number): number {
  return Math.min(Math.max(span, least), MAX_SPAN);
}

/** Text boxes and cells hold no tables: one inside gives its cells' blocks, in order. */
export function flatten(blocks: readonly BlockInput[]): TextBlockInput[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [block]));
}

/** Rows or cells, also within content controls and other wrappers. */
function wrapped(parent: XmlElement, name: "tr" | "tc"): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return ["sdt", "sdtContent", "ins", "moveTo", "customXml"].includes(element.name) ? wrapped(element, name) : [];
  });
}

/** Rows that were deleted under tracking, or are hidden. */
function isGone(row: XmlElement): boolean {
  const properties = child(row, "trPr");
  return child(properties, "del") !== undefined || (toggle(properties, "hidden") ?? false);
}
