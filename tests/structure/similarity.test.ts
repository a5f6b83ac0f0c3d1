import fc from "fast-check";
import { expect, test } from "vitest";
import { likeWords, wordsOf } from "../../src/structure/similarity.ts";

test("words are letters and figures, lower case", () => {
  expect(wordsOf("§ 4: Årsmötets BUDGET-2025!")).toEqual(["4", "årsmötets", "budget", "2025"]);
  expect(wordsOf("…")).toEqual([]);
});

test("the same words in any order and case are alike, other words are not", () => {
  expect(likeWords("Val av justerare", "JUSTERARE: val av")).toBe(1);
  expect(likeWords("Val av justerare", "Budget")).toBe(0);
  expect(likeWords("Val av justerare", "Val av revisor")).toBeCloseTo(2 / 3);
  expect(likeWords("", "")).toBe(0);
  expect(likeWords("", "Budget")).toBe(0);
});

test("a word counts as often as it stands", () => {
  expect(likeWords("val val", "val")).toBeCloseTo(2 / 3);
});

test("likeness is mutual and between 0 and 1; a text with words is like itself", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("val", "av", "Val", "-", " ", "1", "budget"), { maxLength: 10 }).map((parts) => parts.join(" ")));
  fc.assert(fc.property(text, text, (a, b) => {
    const like = likeWords(a, b);
    expect(like).toBe(likeWords(b, a));
    expect(like).toBeGreaterThanOrEqual(0);
    expect(like).toBeLessThanOrEqual(1);
    expect(likeWords(a, a)).toBe(wordsOf(a).length > 0 ? 1 : 0);
  }));
});
