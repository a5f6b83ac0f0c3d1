import { expect, test } from "vitest";
import { cosine, lexrank, termVectors } from "../../src/summary/lexrank.ts";
import { termsOf } from "../../src/summary/terms.ts";

test.each([
  ["sv", "mötet", "mötets"], ["nb", "møtet", "møter"], ["nn", "møtet", "møter"], ["da", "mødet", "møder"], ["fi", "pöytäkirja", "pöytäkirjan"], ["en", "decisions", "decision"], ["de", "Beschluss", "Beschlusses"],
] as const)("%s: forms of a word are one term", (language, one, other) => {
  expect(termsOf(one, language)).toEqual(termsOf(other, language));
});

test("terms are words and figures, without marks", () => {
  expect(termsOf("§ 12: Åäö – 40!", "sv")).toEqual(["12", "åäö", "40"]);
});

const SENTENCES = ["the pier is broken and the pier needs repair", "repair of the pier costs much", "the pier repair starts in may", "coffee was served"].map((one) => termsOf(one, "en"));

test("the sentence most like the others ranks highest, the one like no other lowest; together they are 1", () => {
  const scores = lexrank(termVectors(SENTENCES));
  expect(scores.indexOf(Math.max(...scores))).not.toBe(3);
  expect(Math.min(...scores.slice(0, 3))).toBeGreaterThanOrEqual(scores[3] as number);
  expect(scores.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
});

test("rank does not depend on the order, equal sentences tie, and no sentences are no trouble", () => {
  const forward = lexrank(termVectors(SENTENCES));
  const back = lexrank(termVectors([...SENTENCES].reverse())).reverse();
  for (const [index, score] of forward.entries()) expect(back[index]).toBeCloseTo(score, 6);
  const [first, second] = lexrank(termVectors([["a", "b"], ["a", "b"], ["c"]]));
  expect(first).toBe(second);
  expect(lexrank(termVectors([]))).toEqual([]);
  expect(lexrank(termVectors([[]]))).toEqual([1]);
});

test("cosine is 1 for the same words and 0 for none in common", () => {
  const [a, b, c] = termVectors([["pier", "may"], ["pier", "may"], ["coffee"]]);
  expect(cosine(a ?? new Map(), b ?? new Map())).toBeCloseTo(1);
  expect(cosine(a ?? new Map(), c ?? new Map())).toBe(0);
});
