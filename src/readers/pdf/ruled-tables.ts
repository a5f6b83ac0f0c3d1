import { linesOf } from "./lines.ts";
import type { Metrics } from "./metrics.ts";
import { paragraphsOf, type Place } from "./paragraphs.ts";
import { rowCells, slotOf, type Grid } from "./ruling.ts";
import type { Table, TableRow } from "./tables.ts";
import type { Word } from "./words.ts";

/** The ruled tables of a page and the words that stand in none. A box with one cell or one column of text is no table: its words are text. */
export function ruledTables(words: readonly Word[], grids: readonly Grid[], place: Place, metrics: Metrics): { tables: Table[]; rest: Word[] } {
  const tables: Table[] = [];
  let rest = [...words];
  for (const grid of [...grids].sort((a, b) => area(a) - area(b))) {
    const { inside, outside } = split(rest, grid);
    const table = tableOf(grid, inside, place, metrics);
    if (!table) continue;
    tables.push(table);
    rest = outside;
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest };
}


function area({ xs, ys }: Grid): number {
  return ((xs.at(-1) as number) - (xs[0] as number)) * ((ys.at(-1) as number) - (ys[0] as number));
}

function split(words: readonly Word[], { xs, ys }: Grid): { inside: Word[]; outside: Word[] } {
  const [left, right, top, bottom] = [xs[0] as number, xs.at(-1) as number, ys[0] as number, ys.at(-1) as number];
  const inside: Word[] = [];
  const outside: Word[] = [];
  for (const word of words) {
    const x = (word.x0 + word.x1) / 2;
    const y = word.y - 0.3 * word.size;
    (x > left && x < right && y > top && y < bottom ? inside : outside).push(word);
  }
  return { inside, outside };
}

function tableOf(grid: Grid, words: readonly Word[], place: Place, metrics: Metrics): Table | undefined {
  const { xs, ys, cellOf } = grid;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || words.length === 0) return undefined;
  const byCell = new Map<number, Word[]>();
  for (const word of words) {
    const slot = slotOf(ys, word.y - 0.3 * word.size) * columns + slotOf(xs, (word.x0 + word.x1) / 2);
    const cell = cellOf[slot] as number;
    const known = byCell.get(cell);
    if (known) known.push(word);
    else byCell.set(cell, [word]);
  }
  const starts = new Set([...byCell.keys()].map((cell) => cell % columns));
  if (starts.size < 2) return undefined;
  const built: TableRow[] = [];
  for (let row = 0; row < rows; row++) {
    const cells = rowCells(grid, row).map(({ id, column, columnSpan }) => {
      const drafts = cellDrafts(byCell.get(id) ?? [], xs[column] as number, xs[column + columnSpan] as number, place, metrics);
      return { column, columnSpan, drafts };
    });
    if (cells.some((cell) => cell.drafts.length > 0)) built.push({ cells, header: false });
  }
  return { xs, rows: built, top: ys[0] as number, bottom: ys.at(-1) as number, ruled: true };
}

function cellDrafts(words: readonly Word[], left: number, right: number, place: Place, metrics: Metrics): TableRow["cells"][number]["drafts"] {
  if (words.length === 0) return [];
  const lines = linesOf(words);
  const start = Math.min(...lines.map((line) => line.x0));
  const padding = Math.min(Math.max(start - left, 1), 8);
  return paragraphsOf(lines, { left: start, right: right - padding, leading: metrics.leading }, place);
}
