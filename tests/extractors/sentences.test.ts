import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../src/extractors/sentences.ts";

const split = (text: string): string[] => sentencesOf(text, 0).map((span) => text.slice(span.start, span.end));

test.each([
  ["Det läcker. Kim ringer.", ["Det läcker.", "Kim ringer."]],
  ["Mötet hålls kl. 9. Kim bokar rum.", ["Mötet hålls kl. 9.", "Kim bokar rum."]],
  ["Se bl.a. bilaga 2. Klart!", ["Se bl.a. bilaga 2.", "Klart!"]],
  ["Am 30. September tagt der 3. Ausschuss. Ende.", ["Am 30. September tagt der 3. Ausschuss.", "Ende."]],
  ["1. Budget gås igenom.", ["1. Budget gås igenom."]],
  ["K. Ek ringer. Sedan går vi.", ["K. Ek ringer.", "Sedan går vi."]],
  ["Varför? Ingen vet… Sedan (om inte förr.) Slut", ["Varför?", "Ingen vet…", "Sedan (om inte förr.)", "Slut"]],
  ["Första raden\nAndra raden", ["Första raden", "Andra raden"]],
  ["Kaffe m.m. Styrelsen tackar.", ["Kaffe m.m.", "Styrelsen tackar."]],
  ["", []],
])("%s", (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test("spans count from the offset", () => {
  expect(sentencesOf("Ja. Nej.", 100)).toEqual([{ start: 100, end: 103 }, { start: 104, end: 108 }]);
});

test("nothing but white space lies between sentences", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "1", "\n", "?", "kl.", "nr") }), (text) => split(text).join("").replace(/\s/gu, "") === text.replace(/\s/gu, "")));
});
