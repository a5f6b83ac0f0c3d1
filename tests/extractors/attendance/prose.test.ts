import { expect, test } from "vitest";
import { listEntries } from "../../../src/extractors/attendance/lists.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { contextOf, heading, type TestBlock } from "../../document-of.ts";

const entries = (tag: LocaleTag, ...blocks: readonly TestBlock[]): string[] => listEntries(contextOf(packs[tag], ...blocks)).map((entry) => `${entry.rule} ${entry.list} ${entry.person.name}`);

test.each<[LocaleTag, string]>([
  ["nb", "Møtet ble holdt i klubbhuset med tilstedeværelse av Kim Ek, Ylva Bo og Alda Mo. Det regnet."],
  ["sv", "Mötet hölls i salen och närvarande var Kim Ek, Ylva Bo och Alda Mo. Det regnade."],
  ["de", "Die Sitzung fand im Saal statt, anwesend waren Kim Ek, Ylva Bo und Alda Mo. Es regnete."],
  ["en", "The meeting was held in the hall; present were Kim Ek, Ylva Bo and Alda Mo. It rained."],
])("%s: a sentence of the front matter that names who was there", (tag, text) => {
  expect(entries(tag, text)).toEqual(["Kim Ek", "Ylva Bo", "Alda Mo"].map((name) => `attendance-prose present ${name}`));
});

test("one name alone proves nothing, but goes with a list in the same paragraph", () => {
  expect(entries("sv", "Mötet hölls i salen och närvarande var Kim Ek. Det regnade.")).toEqual([]);
  expect(entries("sv", "Mötet hölls i salen. I mötet deltog Kim Ek, Ylva Bo och Alda Mo. Frånvarande var Bo Al. Det regnade.").at(-1)).toBe("attendance-prose absent Bo Al");
});

test("sentences count only where there is no list, and only in the front matter", () => {
  expect(entries("sv", "Närvarande: Kim Ek", "På mötet före det här deltog Ylva Bo och Alda Mo. Det regnade.")).toEqual(["attendance-line present Kim Ek"]);
  expect(entries("sv", heading(1, "1. Taket"), "På festen deltog Ylva Bo och Alda Mo. Det regnade.", heading(1, "2. Salen"), "På festen deltog Ylva Bo och Alda Mo. Det regnade.", heading(1, "3. Slut"), "Tack.")).toEqual([]);
});
