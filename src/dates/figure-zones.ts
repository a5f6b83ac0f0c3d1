import type { Span } from "../document/span.ts";

/** Lines around one with a figure that a date may reach into: it may be broken over one line end, and the words before it over another. */
const MARGIN = 2;

/**
 * The stretches of a text, whole lines, outside of which no date with figures stands. Most lines of minutes have none, and the grammar has thirty forms.
 * @example figureZones("one\ntwo\nthree\nfour 4\n") // [{ start: 4, end: 18 }]
 */
export function figureZones(text: string): Span[] {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const zones: { start: number; end: number }[] = [];
  ends.forEach((end, line) => {
    if (!/\d/u.test(text.slice(ends[line - 1] ?? 0, end))) return;
    const start = ends[line - MARGIN - 1] ?? 0;
    const last = zones.at(-1);
    const to = ends[Math.min(line + MARGIN, ends.length - 1)] as number;
    if (last && start <= last.end) last.end = to;
    else zones.push({ start, end: to });
  });
  return zones;
}

/** The matches of a pattern within a stretch, their places counted in the whole text. */
export function matchesIn({ start, end }: Span, pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const zone = text.slice(start, end);
  // Not by `matchAll`, which copies the pattern each time: thirty patterns look at each of these stretches, and most find nothing.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(zone); match; match = pattern.exec(zone)) {
    if (match[0] === "") pattern.lastIndex++;
    match.index += start;
    found.push(match);
  }
  return found;
}
