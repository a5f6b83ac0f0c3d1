import fc from "fast-check";
import { expect, test } from "vitest";
import { phraseTrie } from "../../src/locales/phrase-trie.ts";

const anyEnd = (): boolean => true;

function endIn(phrases: readonly string[], text: string): number {
  return phraseTrie(phrases).endAt(text, 0, anyEnd);
}

test.each([
  ["its letters in any case", "MÖTET ÖPPNAS", 12],
  ["more white space between words", "mötet   öppnas", 14],
  ["a line's end between words", "mötet\nöppnas", 12],
  ["a lost letter for one outside ASCII", "m\uFFFDtet \uFFFDppnas", 12],
])("a phrase alone is found with %s", (_, text, end) => {
  expect(endIn(["mötet öppnas"], text)).toBe(end);
  expect(endIn(["mötet öppnas", "mötet ö", "möten"], text)).toBe(end);
});

test.each([
  ["a letter is another", "mötet öppnar"],
  ["the text is over", "mötet öppn"],
  ["six spaces stand between words", "mötet      öppnas"],
  ["a lost letter stands for one of ASCII", "möte\uFFFD öppnas"],
])("a phrase alone is not found where %s", (_, text) => {
  expect(endIn(["mötet öppnas"], text)).toBe(-1);
  expect(endIn(["mötet öppnas", "möten"], text)).toBe(-1);
});

test("a phrase that goes on is left for the shorter one where the text does not", () => {
  expect(endIn(["kim", "kim ek"], "kim al")).toBe(3);
  expect(endIn(["kim", "kim ek"], "kim ek")).toBe(6);
});

test("of any phrases the longest that the text begins with is found", () => {
  const phrase = fc.string({ unit: fc.constantFrom("a", "å", "b"), minLength: 1, maxLength: 5 });
  fc.assert(fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), phrase, (phrases, text) => {
    const longest = Math.max(-1, ...phrases.filter((one) => text.startsWith(one)).map(({ length }) => length));
    expect(endIn(phrases, text)).toBe(longest);
  }));
});
