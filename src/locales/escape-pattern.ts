/**
 * A phrase as the source of a pattern that matches it and nothing else (ECMA-262 has `RegExp.escape` for this from 2025 on; Node 20 has not).
 * @example new RegExp(escapePattern("e.g."), "u").test("eggs") // false
 */
export function escapePattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
