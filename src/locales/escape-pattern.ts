/**
 * A phrase as the source of a pattern that matches it and nothing else (ECMA-262 has `RegExp.escape` for this from 2025 on; Node 20 has not).
 * @example new RegExp(escapePattern("e.g."), "u").test("eggs") // false
 */
export function escapePattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/**
 * The source of a pattern that matches one of some phrases, the longest first; of none, one that matches nothing.
 * @example alternatives(["nr", "nr."]) // "nr\\.|nr"
 */
export function alternatives(phrases: readonly string[]): string {
  return [...phrases].sort((a, b) => b.length - a.length).map(escapePattern).join("|") || "(?!)";
}

/**
 * The same, where white space and a comma between words are loose.
 * @example looseAlternatives(["as well as"]) // "as,?\\s{1,5}well,?\\s{1,5}as"
 */
export function looseAlternatives(phrases: readonly string[]): string {
  return alternatives(phrases).replaceAll(" ", String.raw`,?\s{1,5}`);
}
