import type { Span } from "../document/span.ts";

/**
 * No form of a date, a clock time or a case number has more characters before its first figure, between two of them or behind its last:
 * `fredag den 5 till och med söndag den 7 september`.
 */
const BEFORE = 64;
const BEHIND = 48;

const NUMBERS = /[0-9]{1,20}/g;

/**
 * The stretches of a text around its figures, outside of which no form with figures stands: about half of a text, and none of most sentences.
 * @example figureZones("no figure here, but 4 here") // [{ start: 0, end: 26 }]
 */
export function figureZones(text: string): Span[] {
  const places: number[] = [];
  NUMBERS.lastIndex = 0;
  for (let number = NUMBERS.exec(text); number; number = NUMBERS.exec(text)) places.push(number.index, NUMBERS.lastIndex - 1);
  return zonesAround(places, text.length);
}

/** The stretches around places in order, as wide as a form is; those that touch are one. */
export function zonesAround(places: readonly number[], length: number): Span[] {
  const zones: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const place of places) {
    const end = Math.min(length, place + BEHIND);
    if (last && place - BEFORE <= last.end) last.end = end;
    else zones.push((last = { start: Math.max(0, place - BEFORE), end }));
  }
  return zones;
}

/** The matches of a pattern within a stretch, their places those in the whole text. What stands before the stretch is seen by what looks behind. */
export function matchesIn({ start, end }: Span, pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const zone = text.slice(0, end);
  // Not by `matchAll`, which copies the pattern each time: thirty patterns look at each of these stretches, and most find nothing.
  pattern.lastIndex = start;
  for (let match = pattern.exec(zone); match; match = pattern.exec(zone)) {
    if (match[0] === "") pattern.lastIndex++;
    found.push(match);
  }
  return found;
}
