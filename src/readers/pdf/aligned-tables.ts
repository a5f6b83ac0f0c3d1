import { linesOf, piecesOf, type Line } from "./lines.ts";
import type { Metrics } from "./metrics.ts";
import { paragraphsOf, type Place } from "./paragraphs.ts";
import type { Table, TableCell, TableRow } from "./tables.ts";

/** A table without ruling lines takes at least this many columns and rows with text in that many: fewer is a list of labels and values. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
const SAME_EDGE = 4;

interface Stretch {
  readonly end: number;
  readonly columns: readonly Interval[];
}

type Interval = readonly [number, number];

/** The table that begins at row `start`, told by columns that line up alone, and the index after its last row. */
export function alignedTable(rows: readonly Line[], start: number, place: Place, metrics: Metrics): { table: Table; end: number } | undefined {
  if (piecesOf(rows[start] as Line).length < FEWEST_COLUMNS) return undefined;
  const pieces = rows.slice(start, start + 200).map((row) => piecesOf(row));
  const stretch = stretchOf(rows, start, pieces);
  if (!stretch) return undefined;
  const inside = pieces.slice(0, stretch.end - start);
  const full = inside.filter((row) => row.length >= FEWEST_COLUMNS).length;
  if (full < FEWEST_ROWS || full < 0.5 * inside.length || !linesUp(inside, stretch.columns)) return undefined;
  const xs = edgesOf(stretch.columns);
  const built: { row: Line[][]; last: Line }[] = [];
  inside.forEach((row, i) => {
    const line = rows[start + i] as Line;
    const cells = stretch.columns.map(([from, to]) => row.filter((piece) => (piece.x0 + piece.x1) / 2 >= from - 1 && (piece.x0 + piece.x1) / 2 <= to + 1));
    const open = built.at(-1);
    if (open && wrapsRow(cells, row, line, open.last, metrics)) {
      cells.forEach((cell, column) => (open.row[column] as Line[]).push(...cell));
      open.last = line;
    } else built.push({ row: cells, last: line });
  });
  const tableRows = built.map(({ row }) => rowOf(row, stretch.columns, xs, place, metrics));
  const [first, last] = [rows[start] as Line, rows[stretch.end - 1] as Line];
  return { table: { xs, rows: tableRows, top: first.y - first.size, bottom: last.y, ruled: false }, end: stretch.end };
}

/** The rows from `start` on whose pieces leave at least two lanes free. */
function stretchOf(rows: readonly Line[], start: number, pieces: readonly Line[][]): Stretch | undefined {
  let columns: Interval[] = [];
  let [end, kept] = [start, columns];
  for (const [i, row] of pieces.entries()) {
    const [above, line] = [rows[start + i - 1], rows[start + i] as Line];
    if (i > 0 && above && line.y - above.y > 3.2 * line.size) break;
    const widened = row.reduce((all, piece) => withPiece(all, [piece.x0, piece.x1]), columns);
    if (i > 0 && widened.length < Math.max(FEWEST_COLUMNS, columns.length - 1)) break;
    columns = widened;
    if (row.length > 1) [end, kept] = [start + i + 1, columns];
  }
  return kept.length >= FEWEST_COLUMNS ? { end, columns: kept } : undefined;
}

function withPiece(intervals: readonly Interval[], [from, to]: Interval): Interval[] {
  const apart = intervals.filter(([a, b]) => b < from || a > to);
  const hit = intervals.filter(([a, b]) => b >= from && a <= to);
  return [...apart, [Math.min(from, ...hit.map(([a]) => a)), Math.max(to, ...hit.map(([, b]) => b))] as const].sort((a, b) => a[0] - b[0]);
}

/** True where the pieces of each column share a left or a right edge (or a middle). */
function linesUp(rows: readonly (readonly Line[])[], columns: readonly Interval[]): boolean {
  return columns.every(([from, to]) => {
    const pieces = rows.flatMap((row) => row.filter((piece) => piece.x0 >= from - 1 && piece.x1 <= to + 1));
    if (pieces.length < 2) return true;
    return [(piece: Line) => piece.x0, (piece: Line) => piece.x1, (piece: Line) => (piece.x0 + piece.x1) / 2].some((edge) => {
      const places = pieces.map(edge).sort((a, b) => a - b);
      const usual = places[places.length >> 1] as number;
      return places.filter((place) => Math.abs(place - usual) <= SAME_EDGE).length >= 0.65 * places.length;
    });
  });
}

function edgesOf(columns: readonly Interval[]): number[] {
  const [first, last] = [columns[0] as Interval, columns.at(-1) as Interval];
  const inner = columns.slice(1).map(([from], i) => ((columns[i] as Interval)[1] + from) / 2);
  return [first[0] - 2, ...inner, last[1] + 2];
}

/** A row with nothing in its first column, close under the row above and with few pieces, is that row's text going on. */
function wrapsRow(cells: readonly (readonly Line[])[], row: readonly Line[], line: Line, above: Line, metrics: Metrics): boolean {
  if (line.y - above.y > 1.25 * metrics.leading(line.size)) return false;
  const first = cells[0]?.[0];
  return first ? row.length === 1 && /^\p{Ll}/u.test(first.words[0]?.text ?? "") : row.length <= Math.max(1, cells.length / 2);
}

/** A table's row from the lines of each of its columns. */
export function rowOf(cells: readonly (readonly Line[])[], columns: readonly Interval[], xs: readonly number[], place: Place, metrics: Metrics): TableRow {
  const built = cells.map((pieces, column): TableCell => {
    const lines = linesOf(pieces.flatMap((piece) => piece.words));
    const [left, right] = columns[column] as Interval;
    return { column, columnSpan: 1, drafts: lines.length > 0 ? paragraphsOf(lines, { left, right: Math.max(right, (xs[column + 1] as number) - 6), leading: metrics.leading }, place) : [] };
  });
  return { cells: built, header: false };
}
