import { expect, test } from "vitest";
import { listEntries } from "../../../src/extractors/attendance/lists.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import { contextOf, table, type TestBlock } from "../../document-of.ts";

const { sv, en, de, da, nb } = packs;
const entries = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => listEntries(contextOf(pack, ...blocks)).map(({ list, person, rule }) => {
  expect(rule).toBe("attendance-table");
  return `${list} ${person.name}`;
});
const roleTexts = (pack: LocalePack, ...blocks: readonly TestBlock[]): (string | null)[] => listEntries(contextOf(pack, ...blocks)).map(({ person }) => person.roleText);

test("columns of names under labels", () => {
  expect(entries(sv, table([["Närvarande", "Frånvarande"], ["Kim Ek", "Alda Mo"], ["Ylva Bo", ""]]))).toEqual(["present Kim Ek", "absent Alda Mo", "present Ylva Bo"]);
});

test("a column of crosses: marked is present, unmarked absent", () => {
  expect(entries(sv, table([["Namn", "Närvarande"], ["Kim Ek", "X"], ["Ylva Bo", ""], ["Alda Mo", "ja"]]))).toEqual(["present Kim Ek", "absent Ylva Bo", "present Alda Mo"]);
});

test("two columns of crosses: the marked one counts, a row without a mark says nothing", () => {
  expect(entries(de, table([["Name", "Anwesend", "Entschuldigt"], ["Kim Ek", "x", ""], ["Ylva Bo", "", "x"], ["Alda Mo", "", ""]]))).toEqual(["present Kim Ek", "excused Ylva Bo"]);
  expect(entries(da, table([["Navn", "Til stede", "Afbud"], ["Kim Ek", "nej", ""], ["Ylva Bo", "ja", ""]]))).toEqual(["absent Kim Ek", "present Ylva Bo"]);
});

test("what the row says beside the name goes with it", () => {
  expect(entries(en, table([["Present", "Body"], ["Kim Ek", "Lake Society"], ["Ylva Bo", ""]]))).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(roleTexts(en, table([["Present", "Body"], ["Kim Ek", "Lake Society"], ["Ylva Bo", ""]]))).toEqual(["Lake Society", null]);
});

test("rows of a label and names", () => {
  expect(entries(nb, table([["Til stede:", "Kim Ek, Ylva Bo"], ["Forfall:", "Alda Mo"], ["Sted:", "Klubbhuset"]]))).toEqual(["present Kim Ek", "present Ylva Bo", "excused Alda Mo"]);
});

test("rows of a label and names: a single word among full names is something else", () => {
  expect(entries(sv, table([["Närvarande:", "Kim Ek, Ylva Bo, Salen"], ["Plats:", "Huset"]]))).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(entries(sv, table([["Närvarande:", "Kim, Ylva, Alda"], ["Plats:", "Huset"]]))).toEqual(["present Kim", "present Ylva", "present Alda"]);
});

test("boxes in a column of crosses", () => {
  expect(entries(sv, table([["Namn", "Närvarande"], ["Kim Ek", "☒"], ["Ylva Bo", "☐"], ["Alda Mo", "[X]"], ["Bo Al", "[ ]"]]))).toEqual(["present Kim Ek", "absent Ylva Bo", "present Alda Mo", "absent Bo Al"]);
  expect(entries(sv, table([["Namn", "Närvarande", "Frånvarande"], ["Kim Ek", "☐", "☒"], ["Ylva Bo", "[x]", "[ ]"]]))).toEqual(["absent Kim Ek", "present Ylva Bo"]);
});

test("a value that goes on in rows without a label is one text", () => {
  expect(entries(sv, table([["Närvarande:", "Kim Ek, Ylva Bo,"], ["", "Alda Mo"], ["Plats:", "Salen"]]))).toEqual(["present Kim Ek", "present Ylva Bo", "present Alda Mo"]);
});

test("a table without heads below a label: a person a row", () => {
  expect(entries(sv, "Närvarande", table([["1", "Kim Ek", "ordförande"], ["2", "Ylva Bo", ""]]))).toEqual(["present Kim Ek", "present Ylva Bo"]);
  expect(roleTexts(sv, "Närvarande", table([["1", "Kim Ek", "ordförande"], ["2", "Ylva Bo", ""]]))).toEqual(["ordförande", null]);
  expect(entries(sv, "Närvarande", table([["Kim", "Ek"], ["YLVA", "BO"]]))).toHaveLength(2);
});

test("who only gets the minutes, and tables of other things, list nobody", () => {
  expect(entries(sv, table([["För kännedom", "Kim Ek, Ylva Bo"], ["Plats", "Salen"]]))).toEqual([]);
  expect(entries(sv, table([["Punkt", "Ansvarig"], ["Taket", "Kim Ek"], ["Salen", "Ylva Bo"]]))).toEqual([]);
});

test("council members in two columns, each with the office before the name", () => {
  const rows = [["2. Bgm. Dr. Pia Holm", "GR Bo Al jun."], ["GR Mads Dahl", "GRin Ida Lo"]];
  expect(entries(de, "Anwesend sind die Mitglieder des Gemeinderates", table(rows))).toEqual(["present Pia Holm", "present Bo Al jun.", "present Mads Dahl", "present Ida Lo"]);
  expect(entries(de, "Mitglieder, die auch abwesend sein dürfen, ohne dass sie entschuldigt", table(rows))).toEqual([]);
});
