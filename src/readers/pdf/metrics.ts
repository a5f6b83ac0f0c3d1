import type { Line } from "./lines.ts";

/** What the whole document says about its type area. */
export interface Metrics {
  /** The distance of two baselines within a paragraph, for a font size. */
  readonly leading: (size: number) => number;
  /** Where full lines end, over all pages as wide as this. */
  readonly right: (pageWidth: number) => number;
}

const DEFAULT_LEADING = 1.35;

/** Measures the document: `pages` holds each page's width and its rows from the top down. */
export function measure(pages: readonly { readonly width: number; readonly rows: readonly Line[] }[]): Metrics {
  const distances = new Map<number, number[]>();
  const ends = new Map<number, Line[]>();
  for (const { width, rows } of pages) {
    const key = Math.round(width);
    const known = ends.get(key) ?? [];
    ends.set(key, known);
    rows.forEach((row, i) => {
      known.push(row);
      const above = rows[i - 1];
      if (above) note(distances, above, row);
    });
  }
  const leading = new Map([...distances].filter(([, list]) => list.length >= 3).map(([size, list]) => [size, low(list)]));
  const rights = new Map([...ends].map(([width, rows]) => [width, rightOf(rows) ?? symmetric(rows, width)]));
  return {
    leading: (size) => leading.get(half(size)) ?? DEFAULT_LEADING * size,
    right: (width) => rights.get(Math.round(width)) ?? 0.9 * width,
  };
}

function note(distances: Map<number, number[]>, above: Line, row: Line): void {
  const distance = row.y - above.y;
  if (Math.abs(above.size - row.size) > 0.3 || distance < 0.95 * row.size || distance > 2.3 * row.size) return;
  if (row.x0 > above.x1 || above.x0 > row.x1) return;
  const key = half(row.size);
  const known = distances.get(key);
  if (known) known.push(distance);
  else distances.set(key, [distance]);
}

/** Within paragraphs lines stand closest: a low value of those seen, not the lowest, which may be an accident. */
function low(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.max(Math.floor(0.12 * sorted.length), Math.min(1, sorted.length - 1))] as number;
}

function half(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The right edge that at least three lines come close to: text that wraps ends there. */
export function rightOf(rows: readonly Line[]): number | undefined {
  const sorted = [...rows].sort((a, b) => b.x1 - a.x1);
  const left = Math.min(...rows.map((row) => row.x0));
  for (let i = 0; i + 2 < sorted.length; i++) {
    const [row, third] = [sorted[i] as Line, sorted[i + 2] as Line];
    if (row.x1 - third.x1 <= 0.08 * (row.x1 - left)) return row.x1;
  }
  return undefined;
}

/** Too few lines to tell: the right margin is taken to be as wide as the left. */
function symmetric(rows: readonly Line[], width: number): number {
  const left = Math.min(...rows.map((row) => row.x0), width / 4);
  return Math.max(width - Math.max(left, 0), ...rows.map((row) => row.x1));
}
