import { isSpace } from "./white-space.ts";

/** A piece of a document's `text`: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/**
 * The span without white space at its ends; empty spans stay at their start.
 * @example trimSpan("  ab ", { start: 0, end: 5 }) // { start: 2, end: 4 }
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * How many of a list's first things are `before` the rest, by bisection: for lists in order of place that are asked for every sentence of a document.
 * @param before true for a first stretch of the list and false from there on
 * @example countBefore([1, 4, 9], (n) => n < 5) // 2
 */
export function countBefore<T>(sorted: readonly T[], before: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of things in the order of their places, those that lie wholly within a span. */
export function within<T extends { readonly span: Span }>(sorted: readonly T[], span: Span): T[] {
  const from = countBefore(sorted, (one) => one.span.start < span.start);
  const to = countBefore(sorted, (one) => one.span.start < span.end);
  return sorted.slice(from, to).filter((one) => one.span.end <= span.end);
}
