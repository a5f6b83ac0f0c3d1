import type { Block, Document, Line, TableBlock, TextBlock } from "../document/model.ts";
import type { Span } from "../document/span.ts";
import type { LocalePack } from "../locales/pack.ts";
import { readColumns, type ItemTable } from "./columns.ts";
import { parseNumber, type ParsedNumber } from "./numbering.ts";

/** A text block of the body, or one within a table's cell, in reading order: what heads are looked for in. */
export interface Unit {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly block: TextBlock;
  readonly lines: readonly Line[];
  /** Where it stands in a table; null outside. */
  readonly cell: CellPlace | null;
}

export interface CellPlace {
  readonly table: TableBlock;
  /** What the table's columns are for, where its head row says so. */
  readonly columns: ItemTable | null;
  readonly row: number;
  readonly column: number;
  /** True for the first block of the cell. */
  readonly first: boolean;
  readonly cellSpan: Span;
}

const known = new WeakMap<Document, { readonly pack: LocalePack; readonly units: readonly Unit[] }>();

/** The body's text blocks in order, table cells opened up. */
export function unitsOf(document: Document, pack: LocalePack): readonly Unit[] {
  const before = known.get(document);
  if (before?.pack === pack) return before.units;
  const units = makeUnits(document, pack);
  known.set(document, { pack, units });
  return units;
}

const numbers = new WeakMap<Unit, { readonly pack: LocalePack; readonly number: ParsedNumber | null }>();

/** The item number that a unit's text begins with: asked for by one rule after the other. */
export function numberOfUnit(unit: Unit, pack: LocalePack): ParsedNumber | null {
  const before = numbers.get(unit);
  if (before?.pack === pack) return before.number;
  const number = parseNumber(unit.text, pack);
  numbers.set(unit, { pack, number });
  return number;
}

function makeUnits(document: Document, pack: LocalePack): Unit[] {
  const units: Unit[] = [];
  const add = (block: TextBlock, cell: CellPlace | null): void => {
    units.push({ index: units.length, span: block.span, text: document.text.slice(block.span.start, block.span.end), block, lines: block.lines, cell });
  };
  for (const block of bodyBlocks(document)) {
    if (block.kind !== "table") {
      add(block, null);
      continue;
    }
    const columns = readColumns(document, block, pack);
    block.rows.forEach((row, rowIndex) => {
      for (const cell of row.cells) {
        cell.blocks.forEach((inner, i) => add(inner, { table: block, columns, row: rowIndex, column: cell.column, first: i === 0, cellSpan: cell.span }));
      }
    });
  }
  return units;
}

export function bodyBlocks(document: Document): Block[] {
  return document.blocks.filter((block) => block.layer === "body");
}
