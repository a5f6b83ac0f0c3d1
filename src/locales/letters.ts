import { LETTER_RANGES, spellOut } from "./pattern.ts";

/** Below this, the ranges of letters are as exact as the classes that they stand for: most texts never need those, which take many times as long to compile. */
const RANGES_EXACT = 0x180;

/** A class of characters, told by a look at a table that fills itself: as exact as its pattern, and several times as fast over a text. */
function classOf(pattern: RegExp): (point: number) => boolean {
  // 0 not asked for yet, 1 in the class, 2 not in it
  const known = new Uint8Array(0x10000);
  let latin: RegExp | undefined;
  const holds = (point: number): boolean => {
    if (point >= RANGES_EXACT) return pattern.test(String.fromCodePoint(point));
    latin ??= new RegExp(spellOut(pattern.source, LETTER_RANGES).spelled);
    return latin.test(String.fromCodePoint(point));
  };
  return (point) => {
    if (point >= known.length) return holds(point);
    if (known[point] === 0) known[point] = holds(point) ? 1 : 2;
    return known[point] === 1;
  };
}

/** As `\p{L}` has it. */
export const isLetter = classOf(/\p{L}/u);

/** As `[\p{L}\p{N}]` has it where case does not count. */
export const isWordPoint = classOf(/[\p{L}\p{N}]/iu);

/** As `[\p{L}\p{N}]` has it where case counts. */
export const isLetterOrFigure = classOf(/[\p{L}\p{N}]/u);

/** As `\p{Lu}` has it. */
export const isCapital = classOf(/\p{Lu}/u);

/** As `\p{Ll}` has it. */
export const isSmall = classOf(/\p{Ll}/u);

/** False for what is surely no capital; beyond ASCII it may be one. */
export function mayBeCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5A) || code >= 0xC0;
}

/**
 * The runs of characters of a class in a text, none longer than `longest`: what a pattern `[…]{1,longest}` finds from the start on.
 * @example runsOf("Kim Ek, 3 st.", isLetter, 40, (start, end) => …) // 0–3, 4–6, 10–12
 */
export function runsOf(text: string, belongs: (point: number) => boolean, longest: number, found: (start: number, end: number) => void): void {
  let start = 0;
  let length = 0;
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    const inside = belongs(point);
    if (length > 0 && (!inside || length === longest)) {
      found(start, at);
      length = 0;
    }
    if (inside && length++ === 0) start = at;
    at += point > 0xFFFF ? 2 : 1;
  }
  if (length > 0) found(start, text.length);
}

/** Whether any character of a text belongs to a class. */
export function holdsAny(text: string, belongs: (point: number) => boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (belongs(point)) return true;
    if (point > 0xFFFF) at++;
  }
  return false;
}

/** Whether a text is so many characters of a class, and nothing else. */
export function consistsOf(text: string, belongs: (point: number) => boolean, least: number, most: number): boolean {
  let length = 0;
  for (let at = 0; at < text.length; length++) {
    const point = text.codePointAt(at) ?? 0;
    if (!belongs(point)) return false;
    at += point > 0xFFFF ? 2 : 1;
  }
  return length >= least && length <= most;
}

/** The character that ends at a place behind the start. */
export function pointBefore(text: string, end: number): number {
  const pair = text.codePointAt(end - 2) ?? 0;
  return pair > 0xFFFF ? pair : text.charCodeAt(end - 1);
}

const folds = new Map<number, number>();

/** One for all cases of a letter, as patterns see it (`ſ` is an s, `ı` no i), and for both apostrophes. */
export function foldPoint(point: number): number {
  if (point < 0x80) return point >= 0x41 && point <= 0x5A ? point + 0x20 : point;
  if (point === 0x2019) return 0x27;
  let known = folds.get(point);
  if (known === undefined) folds.set(point, (known = simpleFold(String.fromCodePoint(point))));
  return known;
}

function simpleFold(letter: string): number {
  const upper = letter.toUpperCase();
  const lower = (String.fromCodePoint(upper.codePointAt(0) ?? 0) === upper ? upper : letter).toLowerCase();
  const point = lower.codePointAt(0) ?? 0;
  const single = String.fromCodePoint(point) === lower;
  return single && letter !== "\u0131" ? point : letter.codePointAt(0) ?? 0;
}
