import { intoFrame, type Frame } from "./frame.ts";
import type { Stroke } from "./page-content.ts";

/** The grid that ruling lines draw: column edges, row edges, and for each slot the cell it belongs to. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Cell id by `row * columns + column`: slots without a line between them are one cell. */
  readonly cellOf: readonly number[];
  /** False where the uppermost row has no line above it: it may go on from the page before. */
  readonly closedTop: boolean;
}

/** A line along one axis: `at` is its place on the other. */
interface Rule {
  at: number;
  from: number;
  to: number;
}

const SAME_PLACE = 2.5;
const TOUCH = 3.5;
const SHORTEST = 5;
/** Narrower columns and lower rows are the two edges of a double or thick line. */
const THINNEST = 5;

/** The grids on a page: ruling lines that touch each other, with at least two edges each way. Lines that touch nothing (underlines) give none. */
export function gridsOf(strokes: readonly Stroke[], frame: Frame): Grid[] {
  const [horizontal, vertical] = axes(strokes, frame);
  if (vertical.length === 0 || horizontal.length === 0) return [];
  return components(horizontal, vertical).flatMap(({ rows, columns }) => {
    const grid = gridOf(rows, columns);
    return grid ? [grid] : [];
  });
}

/** Horizontal rules (`at` is v) that cross no vertical one: separators, borders of tables without vertical lines. */
export function axes(strokes: readonly Stroke[], frame: Frame): readonly [Rule[], Rule[]] {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  for (const stroke of strokes) {
    const [u0, v0, u1, v1] = intoFrame(frame, stroke.x0, stroke.y0, stroke.x1, stroke.y1);
    if (u1 - u0 >= v1 - v0) horizontal.push({ at: (v0 + v1) / 2, from: u0, to: u1 });
    else vertical.push({ at: (u0 + u1) / 2, from: v0, to: v1 });
  }
  return [merged(horizontal), merged(vertical)];
}

/** Rules on one line that touch become one; stumps go. */
function merged(rules: Rule[]): Rule[] {
  rules.sort((a, b) => a.at - b.at || a.from - b.from);
  const done: Rule[] = [];
  let group: Rule[] = [];
  const flush = (): void => {
    group.sort((a, b) => a.from - b.from);
    let open: Rule | undefined;
    for (const rule of group) {
      if (open && rule.from <= open.to + TOUCH) open.to = Math.max(open.to, rule.to);
      else done.push((open = { ...rule }));
    }
    group = [];
  };
  for (const rule of rules) {
    if (group.length > 0 && rule.at - (group[0] as Rule).at > SAME_PLACE) flush();
    group.push(rule);
  }
  flush();
  return done.filter((rule) => rule.to - rule.from >= SHORTEST);
}

function components(horizontal: readonly Rule[], vertical: readonly Rule[]): { rows: Rule[]; columns: Rule[] }[] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number;
    return i;
  };
  horizontal.forEach((h, i) => vertical.forEach((v, j) => {
    const touching = v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;
    if (touching) parent[root(horizontal.length + j)] = root(i);
  }));
  const found = new Map<number, { rows: Rule[]; columns: Rule[] }>();
  const of = (i: number): { rows: Rule[]; columns: Rule[] } => {
    const key = root(i);
    const known = found.get(key) ?? { rows: [], columns: [] };
    found.set(key, known);
    return known;
  };
  horizontal.forEach((rule, i) => of(i).rows.push(rule));
  vertical.forEach((rule, j) => of(horizontal.length + j).columns.push(rule));
  return [...found.values()].filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
}

function gridOf(rows: readonly Rule[], columns: readonly Rule[]): Grid | undefined {
  const xs = edges(columns, rows);
  const ys = edges(rows, columns);
  const [across, down] = [xs.length - 1, ys.length - 1];
  if (across < 1 || down < 1 || across > 60 || down > 400) return undefined;
  const parent = Array.from({ length: across * down }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] as number;
    return i;
  };
  const join = (a: number, b: number): void => {
    const [ra, rb] = [root(a), root(b)];
    parent[Math.max(ra, rb)] = Math.min(ra, rb);
  };
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const slot = row * across + column;
      if (column + 1 < across && !walled(columns, xs[column + 1] as number, ys[row] as number, ys[row + 1] as number)) join(slot, slot + 1);
      if (row + 1 < down && !walled(rows, ys[row + 1] as number, xs[column] as number, xs[column + 1] as number)) join(slot, slot + across);
    }
  }
  return { xs, ys, cellOf: parent.map((_, i) => root(i)), closedTop: walled(rows, ys[0] as number, xs[0] as number, xs.at(-1) as number) };
}

/** The places of the rules, and the ends of the crossing ones where these reach beyond (tables without outer lines, rows cut by a page's end). */
function edges(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const places = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const ends = [Math.min(...crossing.map((rule) => rule.from)), Math.max(...crossing.map((rule) => rule.to))] as const;
  if (ends[0] < (places[0] as number) - 2 * THINNEST) places.unshift(ends[0]);
  if (ends[1] > (places.at(-1) as number) + 2 * THINNEST) places.push(ends[1]);
  const clustered: number[] = [];
  for (const place of places) if (clustered.length === 0 || place - (clustered.at(-1) as number) > THINNEST) clustered.push(place);
  return clustered;
}

/** True where rules at `at` cover most of the stretch from `from` to `to`. */
function walled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > THINNEST + 0.5) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= 0.6 * (to - from);
}

/** The cells that begin in a row. One that began higher up (a cell over several rows) leaves its place empty. */
export function rowCells({ xs, cellOf }: Grid, row: number): { id: number; column: number; columnSpan: number }[] {
  const columns = xs.length - 1;
  const cells: { id: number; column: number; columnSpan: number }[] = [];
  for (let column = 0; column < columns; column++) {
    const id = cellOf[row * columns + column] as number;
    if (Math.floor(id / columns) !== row || id % columns !== column) continue;
    let end = column + 1;
    while (end < columns && cellOf[row * columns + end] === id) end++;
    cells.push({ id, column, columnSpan: end - column });
  }
  return cells;
}

/** The index of the slot between two edges that a place falls into. */
export function slotOf(edges: readonly number[], at: number): number {
  let slot = 0;
  while (slot + 2 < edges.length && at >= (edges[slot + 1] as number)) slot++;
  return slot;
}
