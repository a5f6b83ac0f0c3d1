import fc from "fast-check";
import { expect, test } from "vitest";
import { dateZones } from "../../src/dates/date-zones.ts";
import { caseNumbersIn, datedText } from "../../src/dates/index.ts";
import { namedRules } from "../../src/dates/named-rules.ts";
import { numericRules } from "../../src/dates/numeric-rules.ts";
import { periodRules, relativeRules } from "../../src/dates/period-rules.ts";
import { vocabularyOf, wordsOf } from "../../src/dates/words.ts";
import { packs } from "../../src/locales/index.ts";
import { lastWordsOf } from "../../src/locales/words-beside.ts";

const FILL = "nothing of the kind stands here or there, ".repeat(4);
const places = { figure: `${FILL}7${FILL}`, joined: `${FILL}3. 4${FILL}`, long: `${FILL}250910${FILL}`, month: `${FILL}i maj${FILL}`, "day-month": `${FILL}3 maj${FILL}`, "month-day": `${FILL}maj 3${FILL}`, "month-year": `${FILL}maj 2025${FILL}`, "english-date": `${FILL}3 may 2025${FILL}` } as const;

test.each(Object.entries(places))("a stretch with: %s", (holds, text) => {
  const zones = dateZones(text + FILL + FILL, vocabularyOf(packs.sv))({ holds: holds as keyof typeof places });
  expect(zones).toHaveLength(1);
  expect(zones[0]?.start).toBeLessThanOrEqual(FILL.length);
  expect(dateZones(FILL, vocabularyOf(packs.sv))({ holds: holds as keyof typeof places })).toEqual([]);
});

test("a month and a figure far apart are no date", () => {
  expect(dateZones(`maj${FILL}${FILL}3`, vocabularyOf(packs.sv))({ holds: "month-day" })).toEqual([]);
  expect(dateZones(`3 4${FILL}`, vocabularyOf(packs.sv))({ holds: "joined" })).toEqual([]);
});

test("a day and a year beside a month are told by their figures, what leads to a month by the word before it", () => {
  const zones = dateZones("maj 2025", vocabularyOf(packs.sv));
  expect([zones({ holds: "month-year" }), zones({ holds: "month-day" }), zones({ holds: "day-month" })]).toEqual([[{ start: 0, end: 8 }], [], []]);
  expect(dateZones("5:e  maj", vocabularyOf(packs.sv))({ holds: "day-month" })).toHaveLength(1);
  expect(dateZones("5 nya i maj", vocabularyOf(packs.sv))({ holds: "day-month" })).toEqual([]);
  expect(dateZones("2025 maj", vocabularyOf(packs.sv))({ holds: "day-month" })).toEqual([]);
  expect(dateZones("i slutet av  maj", vocabularyOf(packs.sv))({ holds: "month", lead: lastWordsOf(["slutet av"]) })).toHaveLength(1);
  expect(dateZones("för maj", vocabularyOf(packs.sv))({ holds: "month", lead: lastWordsOf(["slutet av"]) })).toEqual([]);
});

test("the longest word of each phrase", () => {
  expect(wordsOf(["i morgon", "l'an", "next week", "next year"])).toEqual(["morgon", "an", "next"]);
});

test("every rule finds in its stretches what it finds in the whole text", () => {
  for (const pack of Object.values(packs)) {
    const words = vocabularyOf(pack);
    const { dates } = pack;
    const rules = [...namedRules(words), ...numericRules(words), ...periodRules(words), ...relativeRules(words)];
    const vocabulary = [...dates.months.flat(), ...dates.rangeWords, ...dates.dayPrefixes, ...dates.during, ...dates.week, ...dates.quarter, ...dates.third, ...Object.values(dates.seasons).flat(), ...Object.values(dates.partOfMonth).flat(), ...dates.yearPrefixes, ...Object.keys(dates.numberWords), ...dates.ordinals.flat(), ...pack.and, ...dates.relative.within, ...Object.values(dates.relative.units).flat(), ...dates.relative.tomorrow, ...dates.ordinalSuffixes, "May", "october", "of", "the", "th"];
    const piece = fc.oneof(fc.constantFrom("1", "3", "12", "30", "25", "2025", "2026", "250910", "20250910", ".", "/", "-", "–", ",", "'", "\n", " ", "\t", "q3", "t2", FILL), fc.constantFrom(...vocabulary));
    fc.assert(fc.property(fc.array(fc.tuple(piece, fc.constantFrom("", " ", " ", ". ", "-", "/")), { maxLength: 30 }), (parts) => {
      const { masked, matches } = datedText(parts.flat().join(""), pack);
      for (const rule of rules) {
        expect(matches(rule).map((match) => [match.index, match[0]]), rule.name).toEqual([...masked.matchAll(rule.pattern())].map((match) => [match.index, match[0]]));
      }
    }), { numRuns: 60 });
  }
});

test("case numbers are found around figures as in the whole text", () => {
  for (const pack of Object.values(packs)) {
    const piece = fc.constantFrom(...pack.caseNumbers.labels, "Dnr", "Dnr:", "Sak", "PS", "KS", "Ref:", "Az.", "Beschlussvorlage", "Nr.", "RV", "DEL", "PC", "n°", "12/23", "2014/304", "2021-04306", "-", "/", "(21)M04", " ", " ", " ", "\n", "2024", "0123", "A0001", "FUL", FILL);
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      expect(caseNumbersIn(text, pack)).toEqual(pack.caseNumbers.patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))));
    }), { numRuns: 200 });
  }
});
