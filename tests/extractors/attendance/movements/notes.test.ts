import { expect, test } from "vitest";
import { parsePeople } from "../../../../src/extractors/attendance/names.ts";
import { cellNote } from "../../../../src/extractors/attendance/movements/notes.ts";
import type { Movement } from "../../../../src/extractors/attendance/movements/movement.ts";
import { packs } from "../../../../src/locales/index.ts";
import type { LocaleTag } from "../../../../src/locales/pack.ts";

const shown = ({ kind, relation, ranges }: Movement): string => [kind, relation, ...ranges.map(({ first, last }) => (first === last ? first : `${first}-${last ?? ""}`))].filter((part) => part !== null).join(" ");

test.each<[LocaleTag, string, string[]]>([
  ["sv", "Kim Ek (§§ 3–7)", ["attends 3-7"]],
  ["sv", "Kim Ek §§ 3, 5–7 och 9", ["attends 3 5-7 9"]],
  ["sv", "Kim Ek t.o.m. § 5", ["attends until 5"]],
  ["sv", "Kim Ek, fr.o.m. § 4", ["attends from 4"]],
  ["sv", "Kim Ek (deltog under § 6)", ["attends during 6"]],
  ["sv", "Kim Ek ej §§ 3–4", ["away 3-4"]],
  ["sv", "Kim Ek (anlände § 3, lämnade mötet efter § 7)", ["arrives 3", "leaves after 7"]],
  ["sv", "Kim Ek § 5–", ["attends 5-"]],
  ["sv", "Kim Ek (från kl. 18.20)", ["attends"]],
  ["nb", "Kim Ek (fra sak 4)", ["attends from 4"]],
  ["nn", "Kim Ek (frå sak 4)", ["attends from 4"]],
  ["da", "Kim Ek (fra punkt 3)", ["attends from 3"]],
  ["en", "Kim Ek, items 3-5", ["attends 3-5"]],
  ["en", "Kim Ek (joined at 7.10 pm)", ["arrives"]],
  ["de", "Kim Ek (ab TOP 3)", ["attends from 3"]],
  ["de", "Kim Ek bis TOP 5", ["attends until 5"]],
  ["fi", "Kim Ek, pykälät 3–5", ["attends 3-5"]],
  ["fi", "Kim Ek, saapui 16:28, poistui 16:37", ["arrives", "leaves"]],
])("%s: %s", (tag, text, expected) => {
  const [person] = parsePeople(text, packs[tag]);
  expect(person).toMatchObject({ name: "Kim Ek", roleText: null, affiliation: null });
  expect(person?.notes.map(shown)).toEqual(expected);
});

test.each<[LocaleTag, string]>([
  ["sv", "Kim Ek (S)"], ["sv", "Kim Ek, ordförande §§ 1–4"], ["sv", "Kim Ek § 1 Mötets öppnande"], ["sv", "Kim Ek, 2:e vice ordförande"], ["nb", "Kim Ek, leder av sakutvalget"],
  ["nn", "Kim Ek, leiar"], ["da", "Kim Ek (formand)"], ["en", "Kim Ek (Item Shop)"], ["de", "Kim Ek (TOP e. V.)"], ["fi", "Kim Ek, 1. varapuheenjohtaja"],
])("%s: no note in `%s`", (tag, text) => {
  expect(parsePeople(text, packs[tag])[0]?.notes).toEqual([]);
});

test("each note goes with the person before it, and leaves party and role alone", () => {
  expect(parsePeople("Kim Ek (S, § 3), kassör, Ylva Bo (§ 4) och Alda Mo", packs.sv).map(({ name, affiliation, roleText, notes }) => [name, affiliation, roleText, ...notes.map(shown)])).toEqual([
    ["Kim Ek", "S", "kassör", "attends 3"], ["Ylva Bo", null, null, "attends 4"], ["Alda Mo", null, null],
  ]);
});

test("who steps in from an item on, and for whom", () => {
  expect(parsePeople("Kim Ek ersätter Ylva Bo fr.o.m. § 5", packs.sv)).toMatchObject([{ name: "Kim Ek", substituteFor: "Ylva Bo", notes: [{ relation: "from" }] }]);
});

test("a cell: numbers alone count only in a column for them", () => {
  expect(cellNote("3–5", packs.sv, true).map(shown)).toEqual(["attends 3-5"]);
  expect(cellNote("3–5", packs.sv, false)).toEqual([]);
  expect(cellNote("§§ 3–5", packs.sv, false).map(shown)).toEqual(["attends 3-5"]);
  expect(cellNote("Takfonden § 3", packs.sv, false)).toEqual([]);
});
