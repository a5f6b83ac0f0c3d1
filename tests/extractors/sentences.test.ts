import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../src/extractors/sentences.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";

const split = (text: string, locale: LocaleTag = "sv"): string[] => sentencesOf(text, 0, packs[locale]).map((span) => text.slice(span.start, span.end));

test.each([
  ["Det läcker. Kim ringer.", ["Det läcker.", "Kim ringer."]],
  ["Mötet hålls kl. 9. Kim bokar rum.", ["Mötet hålls kl. 9.", "Kim bokar rum."]],
  ["Se bl.a. bilaga 2. Klart!", ["Se bl.a. bilaga 2.", "Klart!"]],
  ["1. Budget gås igenom.", ["1. Budget gås igenom."]],
  ["K. Ek ringer. Sedan går vi.", ["K. Ek ringer.", "Sedan går vi."]],
  ["Varför? Ingen vet… Sedan (om inte förr.) Slut", ["Varför?", "Ingen vet…", "Sedan (om inte förr.)", "Slut"]],
  ["Första raden\nAndra raden", ["Första raden", "Andra raden"]],
  ["Kaffe m.m. Styrelsen tackar.", ["Kaffe m.m.", "Styrelsen tackar."]],
  ["Kim talade med hon. Bo gick.", ["Kim talade med hon.", "Bo gick."]],
  ["Vi är fem. Det blir no. Bo gick.", ["Vi är fem.", "Det blir no.", "Bo gick."]],
  ["Tältet har nr 149. Styrelsen tackar.", ["Tältet har nr 149.", "Styrelsen tackar."]],
  ["Detta gäller medlemmen i den mindre stugan nr 149. Styrelsen tackar.", ["Detta gäller medlemmen i den mindre stugan nr 149.", "Styrelsen tackar."]],
  ["Det kostar 500 kr. Styrelsen tackar.", ["Det kostar 500 kr.", "Styrelsen tackar."]],
  ["Priset, dvs. kr. 500, höjs. Klart.", ["Priset, dvs. kr. 500, höjs.", "Klart."]],
  ["", []],
])("sv: %s", (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test.each<[LocaleTag, string, string[]]>([
  ["de", "Am 30. September tagt der 3. Ausschuss. Ende.", ["Am 30. September tagt der 3. Ausschuss.", "Ende."]],
  ["de", "Fr. Ek kommt. Das ist neu.", ["Fr. Ek kommt.", "Das ist neu."]],
  ["sv", "Vi ses den 3. Bo kommer.", ["Vi ses den 3.", "Bo kommer."]],
  ["en", "It is thanks to hon. Members. Then lunch.", ["It is thanks to hon. Members.", "Then lunch."]],
  ["en", "Not below the min. DS value. Then lunch.", ["Not below the min. DS value.", "Then lunch."]],
  ["en", "It took 5 min. The chair left.", ["It took 5 min.", "The chair left."]],
  ["en", "The answer was no. The chair left.", ["The answer was no.", "The chair left."]],
  ["en", "See no. 5 of the list. Then lunch.", ["See no. 5 of the list.", "Then lunch."]],
])("%s: %s", (locale, text, sentences) => {
  expect(split(text, locale)).toEqual(sentences);
});

test("an abbreviation with a dot inside is one in every language, one without in its own alone", () => {
  expect(split("Vi tar med mat, e.g. Bröd och z.B. Ost.")).toEqual(["Vi tar med mat, e.g. Bröd och z.B. Ost."]);
  expect(split("Wir sehen nr. 4 und fig. 5.", "de")).toEqual(["Wir sehen nr. 4 und fig.", "5."]);
});

test("spans count from the offset", () => {
  expect(sentencesOf("Ja. Nej.", 100, packs.sv)).toEqual([{ start: 100, end: 103 }, { start: 104, end: 108 }]);
});

test("nothing but white space lies between sentences", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "1", "\n", "?", "kl.", "nr") }), (text) => split(text).join("").replace(/\s/gu, "") === text.replace(/\s/gu, "")));
});

test("a line broken for want of room goes on, one that ends or stands short does not", () => {
  expect(split("The meeting agreed after a long talk to\nbuy a tent. Kim left.")).toEqual(["The meeting agreed after a long talk to\nbuy a tent.", "Kim left."]);
  expect(split("Kim köper ett tält\nbo bokar rum")).toEqual(["Kim köper ett tält", "bo bokar rum"]);
  expect(split("It was proposed by Kim Ek and seconded by the old treasurer\nIda Lund that a tent be bought.", "en")).toHaveLength(2);
  expect(split("It was proposed by Kim Ek, seconded by the old treasurer and agreed by\nIda Lund that a tent be bought.", "en")).toHaveLength(1);
});

test("an abbreviation before a figure within a bracket ends nothing", () => {
  expect(split("Protokollet godkändes med en ändring (r. 2 ”tält”). Kim gick.")).toEqual(["Protokollet godkändes med en ändring (r. 2 ”tält”).", "Kim gick."]);
});
