import type { LocalePack } from "../locales/pack.ts";
import { anyOf } from "./words.ts";

/** A pattern for a number in words (`deux mille vingt-trois`, `vingt et un`), for masked text; one that never fits where the pack has no such words. */
export function spelledNumber({ dates: { numberWords }, and }: LocalePack): string {
  const words = Object.keys(numberWords);
  if (words.length === 0) return "(?!)";
  return `(?:${anyOf(words)}(?:(?:-|\\s{1,2})(?:${anyOf(and.filter((word) => /^\p{L}+$/u.test(word)))}(?:-|\\s{1,2}))?${anyOf(words)}){0,6}(?!\\p{L}))`;
}

/**
 * What a number in words comes to: tens and units add up, `cent` and `mille` multiply, and so does `vingt` behind `quatre`.
 * @example spelledValue("deux mille quatre-vingt-dix", fr) // 2090
 */
export function spelledValue(text: string, { dates: { numberWords } }: LocalePack): number {
  let total = 0;
  let part = 0;
  let last = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    const value = numberWords[word];
    if (value === undefined) continue;
    if (value === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (value === 100) part = Math.max(part, 1) * 100;
    else if (value === 20 && last === 4) part += 76;
    else part += value;
    last = value;
  }
  return total + part;
}
