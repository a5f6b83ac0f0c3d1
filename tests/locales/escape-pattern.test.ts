import fc from "fast-check";
import { expect, test } from "vitest";
import { alternatives, escapePattern, looseAlternatives } from "../../src/locales/escape-pattern.ts";

test("a phrase's pattern matches the phrase, and no other", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (phrase, other) => {
    const pattern = new RegExp(`^${escapePattern(phrase)}$`, "u");
    expect(pattern.test(phrase)).toBe(true);
    expect(pattern.test(other)).toBe(phrase === other);
  }));
});

test("the longest of some phrases goes first, and none match nothing", () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 })), fc.string(), (phrases, text) => {
    const found = new RegExp(`^(?:${alternatives(phrases)})`, "u").exec(text)?.[0] ?? null;
    const longest = phrases.filter((phrase) => text.startsWith(phrase)).sort((a, b) => b.length - a.length)[0] ?? null;
    expect(found).toBe(longest);
  }));
  expect(new RegExp(alternatives([]), "u").test("")).toBe(false);
});

test("a comma and more white space may stand between the words of a loose phrase", () => {
  const pattern = new RegExp(`^(?:${looseAlternatives(["as well", "as well as"])})$`, "u");
  expect(["as well", "as, well\n as"].map((text) => pattern.test(text))).toEqual([true, true]);
  expect(["aswell", "as; well"].map((text) => pattern.test(text))).toEqual([false, false]);
});
