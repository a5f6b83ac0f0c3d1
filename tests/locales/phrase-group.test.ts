import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { compileLed } from "../../src/locales/led-pattern.ts";
import { phraseGroup, phrasesOf } from "../../src/locales/phrase-group.ts";
import { compilePhrases } from "../../src/locales/phrases.ts";

const TABLES = [
  { one: ["beslutade", "beslutade att", "l'ordre du jour"], two: ["§ 5", "n° 3", "(nej)"] },
  { one: ["stimmt … zu", "été"], two: ["stimmt", "größe", "5 mars"] },
  { one: ["ÅTERREMISS", "att"], two: ["och … samt"] },
];

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const LED: readonly (readonly [readonly string[], string])[] = [
  [["stimmt … zu", "été"], `${BEFORE}(?:stimmt\\s[^.]{1,20}\\szu|été)(?![\\p{L}\\p{N}])`],
  [["l'ordre", "Att", "§ 5"], `${BEFORE}(?:l['’]ordre|att|§ 5)\\s`],
];

describe("a group of tables", () => {
  const group = phraseGroup();
  const pairs = TABLES.map((table) => ({ alone: compilePhrases(table), grouped: group.compile(table) }));
  const patterns = LED.map(([leads, source]) => ({ alone: compileLed(leads, source), grouped: group.led(leads, () => source) }));
  const same = (text: string): void => {
    for (const { alone, grouped } of pairs) {
      expect(grouped.all(text)).toEqual(alone.all(text));
      expect(grouped.atStart(text)).toEqual(alone.atStart(text));
      expect(grouped.whole(text)).toEqual(alone.whole(text));
      expect(grouped.mayHold(text) || alone.all(text).length === 0).toBe(true);
    }
    for (const { alone, grouped } of patterns) {
      expect(grouped.all(text)).toEqual(alone.all(text));
      expect(grouped.exec(text)).toEqual(alone.exec(text));
      expect(grouped.test(text)).toBe(alone.test(text));
      for (const { index } of alone.all(text)) expect(grouped.at(text, index)).toEqual(alone.at(text, index));
    }
  };

  test.each([
    "", "Styrelsen beslutade att köpa", "beslutadeatt", "L’ordre du jour, l'ordre du jour", "se § 5 och n° 3", "§ 55 (nej)", "Kim stimmt dem Plan zu", "Kim stimmt nicht",
    "ETE 5 mars, 5  mars, 15 mars", "\uFFFDterremiss och \uFFFDt\uFFFD", "återremiß ÅTERREMISS", "och Kim samt", "ⱡstimmt dem zu", "GRÖẞE größe", "ſtimmt dem zu",
  ])("finds in %j what each finds alone", same);

  test("finds in any text what each finds alone", () => {
    const words = fc.constantFrom(...TABLES.flatMap((table) => [...table.one, ...table.two]).flatMap((phrase) => [...phrase.split(" "), phrase, phrase.toUpperCase()]), "\uFFFD", "ⱡ", ",", "’", "\u0301", "x");
    fc.assert(fc.property(fc.array(fc.tuple(words, fc.constantFrom(" ", "", "  ", "\n", "(")), { maxLength: 12 }), (pieces) => {
      same(pieces.flat().join(""));
    }), { numRuns: 600 });
  });

  test("tells what a text begins with, of tables and patterns that none asked for before", () => {
    const words = fc.constantFrom("stimmt", "STIMMT", "ſtimmt", "zu", "été", "ete", "l’ordre", "att", "§", "5", "\uFFFD", "ⱡ", " ");
    fc.assert(fc.property(fc.array(words, { maxLength: 6 }), (pieces) => {
      const fresh = phraseGroup();
      const text = pieces.join("");
      const [, table = TABLES[0]] = TABLES;
      expect(fresh.compile(table as Record<string, string[]>).atStart(text)).toEqual(compilePhrases(table as Record<string, string[]>).atStart(text));
      expect(fresh.compile(table as Record<string, string[]>).whole(text)).toEqual(compilePhrases(table as Record<string, string[]>).whole(text));
      for (const [leads, source] of LED) expect(fresh.led(leads, () => source).at(text, 0)).toEqual(compileLed(leads, source).at(text, 0));
    }), { numRuns: 300 });
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
