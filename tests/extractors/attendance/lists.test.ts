import { expect, test } from "vitest";
import { listEntries } from "../../../src/extractors/attendance/lists.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import { contextOf, furniture, heading, listItem, paragraph, words, type TestBlock } from "../../document-of.ts";

const { sv, en, de, nb, fi, da } = packs;
const BODY = "Taket över salen läcker, och det gör fönstren också, som alla som var där kunde se med egna ögon den dagen.";
const bold = (text: string): TestBlock => paragraph(text, { bold: true });

/** The entries, a string each: `list name`. */
function entries(pack: LocalePack, ...blocks: readonly TestBlock[]): string[] {
  const context = contextOf(pack, ...blocks);
  return listEntries(context).map((entry) => {
    expect(words(context.document, entry.span).replace(/\s+/gu, " ")).toBe(entry.person.name);
    return `${entry.list} ${entry.person.name}`;
  });
}
const rules = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => [...new Set(listEntries(contextOf(pack, ...blocks)).map((entry) => entry.rule))];

test("attendance-line: label and names on a line", () => {
  expect(entries(sv, "Närvarande: Kim Ek, Ylva Bo", "Frånvarande: Alda Mo")).toEqual(["present Kim Ek", "present Ylva Bo", "absent Alda Mo"]);
  expect(entries(de, "Anwesend: Kim Ek, Ylva Bo; Entschuldigt: Alda Mo")).toEqual(["present Kim Ek", "present Ylva Bo", "excused Alda Mo"]);
  expect(entries(fi, "Läsnä: Kim Ek, Ylva Bo")).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(rules(da, "Deltagere: Kim Ek, Ylva Bo")).toEqual(["attendance-line"]);
});

test("a line that is cut off goes on below", () => {
  expect(entries(sv, "Närvarande: Kim Ek, Ylva Bo,", "Alda Mo, Bo Al")).toEqual(["present Kim Ek", "present Ylva Bo", "present Alda Mo", "present Bo Al"]);
  expect(entries(sv, "Närvarande: Kim Ek, Ylva Bo, Alda", "Mo, Bo Al")).toEqual(["present Kim Ek", "present Ylva Bo", "present Alda Mo", "present Bo Al"]);
});

test("wrapped lines of one paragraph are read as the list they are", () => {
  expect(entries(sv, ["Närvarande: Kim Ek, Ylva", "Bo, Alda Mo, Bo Al, Eva", "Lo"])).toEqual(["present Kim Ek", "present Ylva Bo", "present Alda Mo", "present Bo Al", "present Eva Lo"]);
  expect(entries(en, ["Present:", "Kim Ek", "Ylva Bo", "Alda Mo"])).toEqual(["present Kim Ek", "present Ylva Bo", "present Alda Mo"]);
});

test("attendance-list: names below a label, for as long as they last", () => {
  expect(entries(nb, "Til stede:", "Kim Ek", "Ylva Bo", "Møtet ble åpnet klokken sju av lederen, som ønsket alle velkommen.", "Alda Mo")).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(entries(en, heading(2, "Attendees"), listItem("Kim Ek (chair)"), listItem("Ylva Bo"), heading(2, "Roof"), listItem("Alda Mo"), heading(2, "Hall"), BODY)).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(rules(en, "Present", "Kim Ek", "Ylva Bo")).toEqual(["attendance-list"]);
});

test("one list's label ends the one before it; other labels end both", () => {
  expect(entries(sv, "Närvarande", "Kim Ek", "Frånvarande", "Ylva Bo", "Dagordning", "Alda Mo")).toEqual(["present Kim Ek", "absent Ylva Bo"]);
});

test("a group's name among the names does not end the list", () => {
  expect(entries(sv, "Närvarande", "Från föreningen", "Kim Ek", "Från hyresgästerna", "Ylva Bo")).toEqual(["present Kim Ek", "present Ylva Bo"]);
});

test("a group's name in capitals is no person", () => {
  expect(entries(sv, "Närvarande", "Från Takfonden", "Kim Ek", "Ylva Bo", "För Lokalgillet", "Alda Mo")).toEqual(["present Kim Ek", "present Ylva Bo", "present Alda Mo"]);
  expect(entries(en, "Present", "From Lakeside", "Kim Ek", "Ylva Bo")).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(entries(de, "Anwesend", "Von Ek, Kim", "Ylva Bo")).toContain("present Ylva Bo");
});

test("whoever only gets the minutes is on no list", () => {
  expect(entries(sv, "Närvarande: Kim Ek", "För kännedom: Ylva Bo")).toEqual(["present Kim Ek"]);
});

test("a single word among full names is something else", () => {
  expect(entries(sv, "Närvarande: Kim Ek, Ylva Bo, Salen")).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(entries(sv, "Närvarande: Kim, Ylva, Alda")).toEqual(["present Kim", "present Ylva", "present Alda"]);
});

test("lists stand in the front matter, behind the items, in items about who is there, and not within others", () => {
  const after = [bold("2. Taket"), BODY, bold("3. Salen"), BODY];
  expect(entries(sv, "Närvarande: Kim Ek", bold("1. Öppnande"), BODY, ...after)).toEqual(["present Kim Ek"]);
  expect(entries(sv, bold("1. Öppnande"), BODY, ...after, "Vid protokollet", "Kim Ek", "Närvarande: Ylva Bo, Alda Mo")).toEqual(["present Ylva Bo", "present Alda Mo"]);
  expect(entries(sv, bold("1. Öppnande"), BODY, bold("2. Närvarande"), "Kim Ek", "Ylva Bo", bold("3. Taket"), BODY)).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(entries(sv, bold("1. Öppnande"), BODY, ...after, bold("4. Festen"), "Deltagare: Kim Ek, Ylva Bo", bold("5. Slut"), BODY)).toEqual([]);
});

test("furniture names nobody", () => {
  expect(entries(sv, furniture("Närvarande: Kim Ek"), "Närvarande: Ylva Bo")).toEqual(["present Ylva Bo"]);
});

test("sentences and labels without names make no list", () => {
  expect(entries(sv, "Närvarande: alla utom två.", BODY)).toEqual([]);
  expect(entries(sv, "Närvarande", BODY)).toEqual([]);
  expect(entries(sv, BODY)).toEqual([]);
});
