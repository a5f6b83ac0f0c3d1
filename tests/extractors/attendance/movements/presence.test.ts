import { expect, test } from "vitest";
import { extractAttendance } from "../../../../src/extractors/attendance/index.ts";
import { packs } from "../../../../src/locales/index.ts";
import type { LocalePack } from "../../../../src/locales/pack.ts";
import { contextOf, heading, table, type TestBlock } from "../../../document-of.ts";

const { sv } = packs;
const BODY = "Taket över salen läcker, och det gör fönstren också.";
/** Six items; `texts[n]` stands in item n. */
const items = (texts: Readonly<Record<number, string>> = {}): TestBlock[] => ["Öppnande", "Taket", "Salen", "Trappan", "Hyran", "Slut"].flatMap((title, i) => [heading(1, `§ ${i + 1} ${title}`), texts[i + 1] ?? BODY]);
const present = (list: TestBlock, texts: Readonly<Record<number, string>> = {}, pack: LocalePack = sv): (string | null)[] =>
  extractAttendance(contextOf(pack, list, ...items(texts)), []).attendees.map((one) => `${one.name}: ${one.items?.join(" ") ?? "–"}`);

test.each<[string, string, Readonly<Record<number, string>>, string]>([
  ["a range", "Närvarande: Kim Ek §§ 2–4, Ylva Bo", {}, "2 3 4"],
  ["from an item on", "Närvarande: Kim Ek fr.o.m. § 4, Ylva Bo", {}, "4 5 6"],
  ["until an item", "Närvarande: Kim Ek t.o.m. § 2, Ylva Bo", {}, "1 2"],
  ["all but some", "Närvarande: Kim Ek ej § 3, Ylva Bo", {}, "1 2 4 5 6"],
  ["left within an item", "Närvarande: Kim Ek, Ylva Bo", { 3: "Kim Ek lämnade mötet kl. 19." }, "1 2 3"],
  ["left before an item", "Närvarande: Kim Ek, Ylva Bo", { 3: "Kim Ek lämnade mötet före § 3." }, "1 2"],
  ["came after an item", "Närvarande: Kim Ek, Ylva Bo", { 1: "Kim Ek anlände efter § 2." }, "3 4 5 6"],
  ["left and came back", "Närvarande: Kim Ek, Ylva Bo", { 2: "Kim Ek lämnade mötet.", 5: "Kim Ek återkom kl. 20." }, "1 2 5 6"],
  ["stood aside", "Närvarande: Kim Ek, Ylva Bo", { 4: "Kim Ek anmäler jäv. Kim Ek lämnade mötet. Kim Ek återkom." }, "1 2 3 5 6"],
  ["the list's number before the sentence's place", "Närvarande: Kim Ek fr.o.m. § 4, Ylva Bo", { 3: "Kim Ek anlände kl. 19." }, "4 5 6"],
  ["absent for some", "Närvarande: Kim Ek, Ylva Bo\nFrånvarande: Kim Ek §§ 2–3", {}, "1 4 5 6"],
  ["only clock times", "Närvarande: Kim Ek (kl. 18.20), Ylva Bo", {}, "–"],
  ["a number that is no item's", "Närvarande: Kim Ek §§ 3–17, Ylva Bo", {}, "–"],
  ["came twice", "Närvarande: Kim Ek, Ylva Bo", { 2: "Kim Ek anlände kl. 18.", 4: "Kim Ek anlände kl. 19." }, "–"],
  ["back within the item", "Närvarande: Kim Ek, Ylva Bo", { 2: "Kim Ek lämnade mötet. Kim Ek återkom." }, "–"],
  ["came back without having left", "Närvarande: Kim Ek, Ylva Bo", { 4: "Kim Ek återkom." }, "–"],
])("%s", (_what, list, texts, expected) => {
  expect(present(list, texts).slice(0, 2)).toEqual([`Kim Ek: ${expected}`, "Ylva Bo: –"]);
});

test("who steps in, and for whom", () => {
  expect(present("Närvarande: Kim Ek ersätter Ylva Bo fr.o.m. § 5, Ylva Bo, Alda Mo")).toEqual(["Kim Ek: 5 6", "Ylva Bo: 1 2 3 4", "Alda Mo: –"]);
  expect(present("Närvarande: Kim Ek, Ylva Bo, Alda Mo", { 2: "Kim Ek ersätter Ylva Bo fr.o.m. § 5." })).toEqual(["Kim Ek: 5 6", "Ylva Bo: 1 2 3 4", "Alda Mo: –"]);
});

test("a column of a table, with or without the word", () => {
  expect(present(table([["Närvarande", "Paragraf"], ["Kim Ek", "2–4"], ["Ylva Bo", ""]]))).toEqual(["Kim Ek: 2 3 4", "Ylva Bo: –"]);
  expect(present(table([["Närvarande", "Telefon"], ["Kim Ek", "2–4"], ["Ylva Bo", ""]]))).toEqual(["Kim Ek: –", "Ylva Bo: –"]);
});

test("sub-items go with their parents", () => {
  const blocks = [heading(1, "1. Öppnande"), BODY, heading(1, "2. Taket"), BODY, heading(2, "2.1 Pannor"), BODY, heading(2, "2.2 Rännor"), BODY, heading(1, "3. Slut"), BODY];
  const found = (list: string): (string | undefined)[] => extractAttendance(contextOf(sv, list, ...blocks), []).attendees.map((one) => one.items?.join(" "));
  expect(found("Närvarande: Kim Ek t.o.m. punkt 2, Ylva Bo fr.o.m. punkt 2.2")).toEqual(["1 2 2.1 2.2", "2.2 3"]);
});

test("evidence: the list's entry, then what tells of the movement", () => {
  const [kim] = extractAttendance(contextOf(sv, "Närvarande: Kim Ek (fr.o.m. § 2), Ylva Bo", ...items({ 4: "Kim Ek lämnade mötet. Taket läcker." })), []).attendees;
  expect(kim?.items).toEqual(["2", "3", "4"]);
  expect(kim?.evidence.map(({ quote }) => quote)).toEqual(["Kim Ek", "fr.o.m. § 2", "Kim Ek lämnade mötet."]);
});

test("whoever was not there, and whoever was only called, was there for no items", () => {
  expect(present("Frånvarande: Kim Ek §§ 2–3, Ylva Bo")).toEqual(["Kim Ek: –", "Ylva Bo: –"]);
  expect(present("Kallade: Kim Ek (§ 3), Ylva Bo")).toEqual(["Kim Ek: –", "Ylva Bo: –"]);
});
