import { lineOf, piecesOf, type Line } from "./lines.ts";
import { rightOf, type Metrics } from "./metrics.ts";
import { isTabbed, type Column } from "./paragraphs.ts";

/** Lines that are read one after the other, and where they stand. */
export interface Region {
  readonly lines: readonly Line[];
  readonly column: Column;
}

/** A stretch of rows with an empty lane down its middle. */
interface Lane {
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Fewer points than this between two columns is a wide space. */
const NARROWEST_LANE = 8;
/** Rows further apart than this many font sizes have nothing to do with each other. */
const FAR = 6;
/** The same for a row that stands on one side alone: after a gap it begins something else. */
const NEAR = 2.1;

/**
 * Cuts rows into regions in reading order: two columns of running text, or two lists side by side, are read one after the other;
 * all else row by row ("Date:     2031-03-04" is one line).
 */
export function regionsOf(wrapped: readonly Line[], pageWidth: number, metrics: Metrics): Region[] {
  const rows = joinWrappedLabels(wrapped, metrics);
  const regions: Region[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push({ lines: plain, column: columnOf(plain, pageRight(rows, pageWidth, metrics), metrics) });
    plain = [];
  };
  const left = Math.min(...rows.map((row) => row.x0));
  const right = Math.max(...rows.map((row) => row.x1));
  for (let i = 0; i < rows.length; i++) {
    const grid = parallelRows(rows, i);
    if (grid) {
      flush();
      grid.columns.forEach((lines, k) => {
        const next = grid.columns[k + 1]?.[0];
        regions.push({ lines, column: columnOf(lines, next ? next.x0 - NARROWEST_LANE : pageRight(rows, pageWidth, metrics), metrics) });
      });
      i = grid.end - 1;
      continue;
    }
    const lane = piecesOf(rows[i] as Line).length === 2 ? laneFrom(rows, i) : undefined;
    const sides = lane ? sidesOf(rows.slice(i, lane.end), lane) : undefined;
    const prose = sides !== undefined && isProse(sides, left, right);
    if (lane && sides && (prose || isParallel(sides, left, right))) {
      flush();
      const ends = prose ? [rightOf(sides.left) ?? lane.from, rightOf(sides.right) ?? right] as const : [lane.to - NARROWEST_LANE, pageRight(rows, pageWidth, metrics)] as const;
      regions.push({ lines: sides.left, column: columnOf(sides.left, ends[0], metrics) }, { lines: sides.right, column: columnOf(sides.right, ends[1], metrics) });
      i = lane.end - 1;
    } else plain.push(rows[i] as Line);
  }
  flush();
  return regions;
}

function pageRight(rows: readonly Line[], pageWidth: number, metrics: Metrics): number {
  return Math.max(rightOf(rows.filter((row) => !isTabbed(row))) ?? 0, metrics.right(pageWidth));
}

function columnOf(lines: readonly Line[], right: number, metrics: Metrics): Column {
  return { left: Math.min(...lines.map((line) => line.x0)), right, leading: metrics.leading };
}

/** The longest stretch of rows from `start` on that leaves a lane free where row `start` has its gap. */
function laneFrom(rows: readonly Line[], start: number): Lane | undefined {
  const [first, second] = piecesOf(rows[start] as Line);
  if (!first || !second) return undefined;
  let [from, to] = [first.x1, second.x0];
  let end = start + 1;
  for (let i = start + 1; i < rows.length; i++) {
    const [above, row] = [rows[i - 1] as Line, rows[i] as Line];
    const pieces = piecesOf(row);
    const gap = (row.y - above.y) / row.size;
    if (gap > FAR || (gap > NEAR && pieces.length === 1)) break;
    const lane = narrowed(pieces, from, to);
    if (!lane) break;
    [from, to] = lane;
    if (pieces.some((piece) => piece.x0 >= to - 1)) end = i + 1;
  }
  return end - start >= 2 ? { end, from, to } : undefined;
}

/** What the pieces of a row leave of a lane; nothing where one crosses it. */
function narrowed(pieces: readonly Line[], from: number, to: number): readonly [number, number] | undefined {
  let [low, high] = [from, to];
  for (const piece of pieces) {
    if (piece.x1 <= low || piece.x0 >= high) continue;
    if (piece.x0 <= low) low = piece.x1;
    else if (piece.x1 >= high) high = piece.x0;
    else return undefined;
  }
  return high - low >= NARROWEST_LANE ? [low, high] : undefined;
}

interface Sides {
  readonly left: Line[];
  readonly right: Line[];
  /** Rows with text on both sides. */
  readonly both: readonly (readonly [Line, Line])[];
  readonly lane: Lane;
}

function sidesOf(rows: readonly Line[], lane: Lane): Sides {
  const sides = { left: [] as Line[], right: [] as Line[], both: [] as [Line, Line][], lane };
  for (const row of rows) {
    const [before, after] = [row.words.filter((word) => word.x1 <= lane.from + 1), row.words.filter((word) => word.x1 > lane.from + 1)];
    const [left, right] = [before.length > 0 ? lineOf(before) : undefined, after.length > 0 ? lineOf(after) : undefined];
    if (left) sides.left.push(left);
    if (right) sides.right.push(right);
    if (left && right) sides.both.push([left, right]);
  }
  return sides;
}

/** Two columns of running text: many lines on both sides, most of them filling their column. */
function isProse({ left, right, lane }: Sides, pageLeft: number, pageRight: number): boolean {
  if (left.length < 5 || right.length < 5) return false;
  return fillsColumn(left, lane.from - pageLeft) && fillsColumn(right, pageRight - lane.to);
}

function fillsColumn(lines: readonly Line[], width: number): boolean {
  const filled = lines.filter((line) => line.x1 - line.x0 >= 0.6 * width && line.words.length >= 3).length;
  return width > 90 && filled >= 0.5 * lines.length;
}

/** Two lists side by side, or two signatures: what stands left and right of the lane has the same shape, and the left is no label. */
function isParallel({ both, right, lane }: Sides, pageLeft: number, pageRight: number): boolean {
  if (both.length < 2) return false;
  const middle = ((lane.from + lane.to) / 2 - pageLeft) / Math.max(pageRight - pageLeft, 1);
  if (middle < 0.3 || middle > 0.75) return false;
  const starts = right.map((line) => line.x0).sort((a, b) => a - b);
  const usual = starts[starts.length >> 1] as number;
  if (starts.filter((start) => Math.abs(start - usual) < 4).length < 0.7 * starts.length) return false;
  const labels = both.filter(([label]) => endsWithColon(label)).length;
  const alike = both.filter(([a, b]) => shape(a) === shape(b)).length;
  return labels < 0.5 * both.length && alike >= 0.6 * both.length;
}

function endsWithColon(line: Line): boolean {
  return line.words.at(-1)?.text.endsWith(":") ?? false;
}

/** Names look like names, roles like roles: upper or lower case at the start, one word or more. */
function shape(line: Line): string {
  const text = line.words.map((word) => word.text).join(" ");
  const start = /^[^\p{L}\p{N}]{0,5}(?:(?<upper>\p{Lu})|(?<lower>\p{Ll})|\p{N})/u.exec(text)?.groups;
  return `${start?.["upper"] ? "A" : start?.["lower"] ? "a" : "1"}${line.words.length > 1 ? "+" : ""}`;
}

/**
 * Rows whose pieces stand under each other and are alike across: signatures ("Name  Name  Name" over "ordförande  justerare  justerare"), or
 * small labels over their values. Read column by column.
 */
function parallelRows(rows: readonly Line[], start: number): { columns: Line[][]; end: number } | undefined {
  const head = piecesOf(rows[start] as Line);
  if (head.length < 2) return undefined;
  const columns = head.map((piece) => [piece]);
  let end = start + 1;
  for (; end < rows.length; end++) {
    const [above, row] = [rows[end - 1] as Line, rows[end] as Line];
    const pieces = piecesOf(row);
    const owners = pieces.map((piece) => head.findIndex((top) => Math.abs(top.x0 - piece.x0) < 4));
    if (row.y - above.y > (pieces.length > 1 ? FAR : NEAR) * row.size || owners.includes(-1) || new Set(owners).size < owners.length || pieces.length < 2) break;
    pieces.forEach((piece, i) => columns[owners[i] as number]?.push(piece));
  }
  const block = rows.slice(start, end).map((row) => piecesOf(row));
  const labels = end - start === 2 && (rows[start] as Line).size < 0.9 * (rows[start + 1] as Line).size;
  const alike = block.filter((pieces) => new Set(pieces.map(shape)).size === 1 && !endsWithColon(pieces[0] as Line)).length;
  if (block.length < 2 || block.some((pieces) => pieces.length !== head.length) || (!labels && alike < block.length)) return undefined;
  return labels || new Set(block.map((pieces) => shape(pieces[0] as Line))).size > 1 || head.length > 2 ? { columns, end } : undefined;
}

/** "Date and     2031-03-04" / "time:": the label wraps, the value does not. Its rest is put where it is read. */
function joinWrappedLabels(rows: readonly Line[], metrics: Metrics): Line[] {
  const joined: Line[] = [];
  for (const row of raiseCentred(rows, metrics)) {
    const above = joined.at(-1);
    const [label, value, more] = above ? piecesOf(above) : [];
    const wraps = above && label && value && !more && row.y - above.y < 1.2 * metrics.leading(row.size) && row.x1 < value.x0 - 2 && Math.abs(row.x0 - label.x0) < 3
      && !endsWithColon(label) && endsWithColon(row) && /^\p{Ll}/u.test(row.words[0]?.text ?? "");
    if (wraps) joined[joined.length - 1] = lineWith(above, [...label.words, ...row.words, ...value.words], above.x0);
    else joined.push(row);
  }
  return joined;
}

function lineWith({ x1, y, size, bold, italic }: Line, words: Line["words"], x0: number): Line {
  return { words, x0, x1, y, size, bold, italic };
}

/** A number set at half height beside a text of two lines ("§ 12" between them) belongs before the first. */
function raiseCentred(rows: readonly Line[], metrics: Metrics): Line[] {
  const raised: Line[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [first, label, second] = [rows[i] as Line, rows[i + 1], rows[i + 2]];
    const between = label && second && label.x1 < first.x0 - 2 && Math.abs(first.x0 - second.x0) < 3 && second.y - first.y < 1.3 * metrics.leading(first.size) && label.words.length <= 3;
    if (between) {
      raised.push(lineWith(first, [...label.words, ...first.words], label.x0), second);
      i += 2;
    } else raised.push(first);
  }
  return raised;
}
