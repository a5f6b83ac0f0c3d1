import type { CellInput } from "../../document/builder.ts";
import type { SourceLine } from "./stray-html.ts";
import { bulletOf } from "./shape.ts";
import type { FoundTable } from "./tables.ts";

interface Column {
  readonly start: number;
  readonly text: string;
}

const SHORTEST_TABLE = 3;
const TOLERANCE = 1;

/**
 * A table set with spaces: at least three lines in a row whose cells, parted by three spaces or more, begin at the same columns.
 * @example Anna Ek      ordförande     närvarande
 */
export function spacedTableAt(lines: readonly SourceLine[], start: number): FoundTable | undefined {
  const grid = columnsOf(lines[start]);
  if (grid === undefined) return undefined;
  const rows = [grid];
  for (let i = start + 1; i < lines.length; i++) {
    const row = columnsOf(lines[i]);
    if (row === undefined || row.length !== grid.length || row.some((cell, k) => Math.abs(cell.start - (grid[k] as Column).start) > TOLERANCE)) break;
    rows.push(row);
  }
  if (rows.length < SHORTEST_TABLE) return undefined;
  const counted = rows.every((row) => row.length === 2 && /^(?:[\p{L}\d]{1,3}[.)]?|§ ?\d{1,4}|\d{1,4} ?§)$|:$/u.test(row[0]?.text ?? ""));
  if (counted) return undefined;
  return {
    table: {
      kind: "table",
      rows: rows.map((row, i) => ({ cells: row.map((cell) => paragraphCell(cell.text, (lines[start + i] as SourceLine).number)) })),
    },
    end: start + rows.length,
  };
}

function paragraphCell(text: string, number: number): CellInput {
  return { blocks: [{ kind: "paragraph", lines: [{ text, number }] }] };
}

function columnsOf(line: SourceLine | undefined): Column[] | undefined {
  if (line === undefined || line.text.includes("\t") || !/\S {3,}\S/u.test(line.text) || bulletOf(line.text.trim())) return undefined;
  const cells = [...line.text.matchAll(/\S{1,200}(?: {1,2}\S{1,200}){0,60}/gu)].map((match) => ({ start: match.index, text: match[0] }));
  return cells.length >= 2 ? cells : undefined;
}
