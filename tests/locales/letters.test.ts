import fc from "fast-check";
import { expect, test } from "vitest";
import { consistsOf, holdsAny, isCapital, isLetter, isLetterOrFigure, isSmall, isWordPoint, pointBefore, runsOf } from "../../src/locales/letters.ts";

function runs(text: string, longest: number): string[] {
  const found: string[] = [];
  runsOf(text, isLetterOrFigure, longest, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test("runs are what the pattern finds, in any text and at any length", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (text, longest) => {
    expect(runs(text, longest)).toEqual(text.match(new RegExp(`[\\p{L}\\p{N}]{1,${longest}}`, "gu")) ?? []);
    expect(holdsAny(text, isLetterOrFigure)).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(holdsAny(text, isLetter)).toBe(/\p{L}/u.test(text));
  }));
});

test.each([
  ["Kim Ek, 3 st.", 40, ["Kim", "Ek", "3", "st"]],
  ["abcde fg", 2, ["ab", "cd", "e", "fg"]],
  ["𝒜bc", 2, ["𝒜b", "c"]],
  ["…", 3, []],
])("the runs of %j up to %d", (text, longest, expected) => {
  expect(runs(text, longest)).toEqual(expected);
});

test.each([
  ["a letter", isLetter, /\p{L}/u],
  ["a capital", isCapital, /\p{Lu}/u],
  ["a small letter", isSmall, /\p{Ll}/u],
  ["a letter or figure", isLetterOrFigure, /[\p{L}\p{N}]/u],
  ["a letter or figure in any case", isWordPoint, /[\p{L}\p{N}]/iu],
])("what is %s is what the pattern says, of all characters of Latin and some more", (_, belongs, pattern) => {
  const points = [...Array.from({ length: 0x600 }, (_, point) => point), 0x1D49C, 0xD800, 0x2160, 0x4E00];
  expect(points.filter(belongs)).toEqual(points.filter((point) => pattern.test(String.fromCodePoint(point))));
});

test("so many characters, each of them one though it takes two places", () => {
  expect([consistsOf("𝒜b", isLetter, 2, 2), consistsOf("ab1", isLetter, 1, 9), consistsOf("", isLetter, 0, 1), consistsOf("abc", isLetter, 0, 2)]).toEqual([true, false, true, false]);
  expect([pointBefore("a𝒜", 3), pointBefore("ab", 2), pointBefore("a", 1)]).toEqual([0x1D49C, 0x62, 0x61]);
});
