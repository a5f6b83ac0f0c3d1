import { later } from "./on-first-use.ts";
import { LETTER_RANGES } from "./pattern.ts";

/**
 * A class of characters, told by a look at a table that fills itself: as exact as its pattern, and several times as fast over a text. `usual` is the class
 * among the characters that most texts are made of: most need no more, and to make a class by property takes longer than to look up all of a small text.
 */
function classOf(usual: RegExp, exact: () => RegExp): (point: number) => boolean {
  const pattern = later(exact);
  // 0 not asked for yet, 1 in the class, 2 not in it
  const known = new Uint8Array(0x10000);
  return (point) => {
    if (point >= known.length) return pattern().test(String.fromCodePoint(point));
    if (known[point] === 0) known[point] = (isNear(point) ? usual : pattern()).test(String.fromCodePoint(point)) ? 1 : 2;
    return known[point] === 1;
  };
}

/** Latin-1, Latin Extended-A and the punctuation of print (dashes, quotation marks). */
function isNear(point: number): boolean {
  return point < 0x180 || (point >= 0x2000 && point < 0x2070);
}

/** Where `isNear` is true, the ranges of `compilePattern` are exact. */
const near = (...classes: string[]): RegExp => new RegExp(`[${classes.map((name) => LETTER_RANGES[name] ?? "").join("")}]`);
const NEAR_LETTER_OR_FIGURE = near("L", "N");

/** As `\p{L}` has it. */
export const isLetter = classOf(near("L"), () => /\p{L}/u);

/** As `[\p{L}\p{N}]` has it where case does not count. */
export const isWordPoint = classOf(NEAR_LETTER_OR_FIGURE, () => /[\p{L}\p{N}]/iu);

/** As `[\p{L}\p{N}]` has it where case counts. */
export const isLetterOrFigure = classOf(NEAR_LETTER_OR_FIGURE, () => /[\p{L}\p{N}]/u);

/** As `\p{Lu}` has it. */
export const isCapital = classOf(near("Lu"), () => /\p{Lu}/u);

/** As `\p{Ll}` has it. */
export const isSmall = classOf(near("Ll"), () => /\p{Ll}/u);

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

/**
 * In small letters, as a pattern sees them for which case does not count: `ſ` is the one letter that it takes for another and that is small already.
 * @example foldCase("Möte").includes("möte") // true
 */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll("ſ", "s");
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
