import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureZones, matchesIn } from "../../src/dates/figure-zones.ts";
import { datedText, datesOf } from "../../src/dates/index.ts";
import { packs } from "../../src/locales/index.ts";

const context = { reference: "2024-03-12", referenceCertain: true, fallbackYears: [] };

describe("stretches with figures", () => {
  test("as wide as a form is long", () => {
    expect(figureZones(`${"x".repeat(100)}4${"x".repeat(100)}`)).toEqual([{ start: 36, end: 148 }]);
    expect(figureZones("x".repeat(10) + "2024" + "x".repeat(10))).toEqual([{ start: 0, end: 24 }]);
  });

  test("stretches that touch are one; a text without figures has none", () => {
    expect(figureZones(`1${"x".repeat(100)}2`)).toEqual([{ start: 0, end: 102 }]);
    expect(figureZones(`1${"x".repeat(200)}2`)).toEqual([{ start: 0, end: 48 }, { start: 137, end: 202 }]);
    expect(figureZones("no figure\nat all")).toEqual([]);
    expect(figureZones("")).toEqual([]);
  });

  test("places are those of the whole text", () => {
    expect(matchesIn({ start: 4, end: 9 }, /\d/gu, "1 a\nb 2 c").map((match) => match.index)).toEqual([6]);
  });

  test("a date broken over a line end is found far from other figures", () => {
    const text = `${"no figure here\n".repeat(9)}the meeting of\n3 May\n2024 was\n${"nor here\n".repeat(9)}`;
    expect(datesOf(datedText(text, packs.en), context).map(({ date }) => date)).toEqual(["2024-05-03"]);
  });

  test("what looks behind sees what stands before the stretch", () => {
    expect(matchesIn({ start: 1, end: 3 }, /(?<!a)\d/gu, "a1 2")).toHaveLength(0);
  });

  test("the same matches as in the whole text, wherever lines end", () => {
    const words = fc.constantFrom("den", "3", "maj", "2024", "möte", "kl. 18", "den 4 juni", "2024-05-03", "12/5", "\n", "\n", "\n", "vecka 7", "och", ".");
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ".repeat(30));
      const pattern = /(?<!\p{L})(?:den\s)?\d{1,2}\s{1,3}(?:maj|juni)(?:\s{1,3}\d{4})?/gu;
      expect(figureZones(text).flatMap((zone) => matchesIn(zone, pattern, text)).map(({ index, 0: found }) => [index, found])).toEqual([...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found]));
    }));
  });
});
