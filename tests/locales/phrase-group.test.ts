import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { phraseGroup, phrasesOf } from "../../src/locales/phrase-group.ts";
import { compilePhrases } from "../../src/locales/phrases.ts";

const TABLES = [
  { one: ["beslutade", "beslutade att", "l'ordre du jour"], two: ["§ 5", "n° 3", "(nej)"] },
  { one: ["stimmt … zu", "été"], two: ["stimmt", "größe", "5 mars"] },
  { one: ["ÅTERREMISS", "att"], two: ["och … samt"] },
];

describe("a group of tables", () => {
  const group = phraseGroup();
  const pairs = TABLES.map((table) => ({ alone: compilePhrases(table), grouped: group.compile(table) }));
  const same = (text: string): void => {
    for (const { alone, grouped } of pairs) expect(grouped.all(text)).toEqual(alone.all(text));
  };

  test.each([
    "", "Styrelsen beslutade att köpa", "beslutadeatt", "L’ordre du jour, l'ordre du jour", "se § 5 och n° 3", "§ 55 (nej)", "Kim stimmt dem Plan zu", "Kim stimmt nicht",
    "ETE 5 mars, 5  mars, 15 mars", "\uFFFDterremiss och \uFFFDt\uFFFD", "återremiß ÅTERREMISS", "och Kim samt", "ⱡstimmt dem zu", "GRÖẞE größe", "ſtimmt dem zu",
  ])("finds in %j what each finds alone", same);

  test("finds in any text what each finds alone", () => {
    const words = fc.constantFrom(...TABLES.flatMap((table) => [...table.one, ...table.two]).flatMap((phrase) => [...phrase.split(" "), phrase, phrase.toUpperCase()]), "\uFFFD", "ⱡ", ",", "’", "\u0301", "x");
    fc.assert(fc.property(fc.array(fc.tuple(words, fc.constantFrom(" ", "", "  ", "\n", "(")), { maxLength: 12 }), (pieces) => {
      same(pieces.flat().join(""));
    }), { numRuns: 2000 });
  });

  test("finds in a text that was asked for before what a later table holds", () => {
    expect(pairs[0]?.grouped.all("Mötet öppnas")).toEqual([]);
    expect(group.compile({ hit: ["mötet"] }).all("Mötet öppnas").map(({ span }) => span)).toEqual([{ start: 0, end: 5 }]);
  });

  test("a language has one", () => {
    expect(phrasesOf(packs.sv)).toBe(phrasesOf(packs.sv));
    expect(phrasesOf(packs.sv)).not.toBe(phrasesOf(packs.da));
  });
});
