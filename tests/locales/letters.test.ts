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

test("so many characters, each of them one though it takes two places", () => {
  expect([consistsOf("𝒜b", isLetter, 2, 2), consistsOf("ab1", isLetter, 1, 9), consistsOf("", isLetter, 0, 1), consistsOf("abc", isLetter, 0, 2)]).toEqual([true, false, true, false]);
  expect([pointBefore("a𝒜", 3), pointBefore("ab", 2), pointBefore("a", 1)]).toEqual([0x1D49C, 0x62, 0x61]);
});

test("each class is as exact as its pattern, for every character", () => {
  const patterns = [[isLetter, /\p{L}/u], [isCapital, /\p{Lu}/u], [isSmall, /\p{Ll}/u], [isWordPoint, /[\p{L}\p{N}]/iu], [isLetterOrFigure, /[\p{L}\p{N}]/u]] as const;
  const wrong: string[] = [];
  for (const [belongs, pattern] of patterns) for (let point = 0; point < 0x30000; point++) if (belongs(point) !== pattern.test(String.fromCodePoint(point))) wrong.push(`${pattern} ${point.toString(16)}`);
  expect(wrong).toEqual([]);
});
