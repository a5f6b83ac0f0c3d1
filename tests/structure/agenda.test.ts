import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { agendaEntries } from "../../src/structure/agenda.ts";
import { heading, paragraph, table, type TestBlock } from "../document-of.ts";
import { items, stepsOf } from "./steps.ts";

const { sv, en, de } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see for themselves on the day of the meeting, and on the days after it.";

/** The refused lines with the rule that refused them. */
function refused(pack: LocalePack, ...blocks: readonly TestBlock[]): string[] {
  const { candidates, headings, units } = stepsOf(pack, ...blocks);
  const entries = agendaEntries(candidates, headings, units, pack);
  return candidates.flatMap((candidate) => (entries.has(candidate) ? [`${entries.get(candidate) ?? ""} ${candidate.number.number} ${candidate.title}`] : []));
}

test("contents-line: a page number behind leaders, and not a number in a title", () => {
  expect(refused(sv, "§ 1 Val av justerare ........ 3", "§ 2 Taket . . . . . . 12", "§ 3 Salen…… 14")).toEqual(["contents-line 1 Val av justerare ........ 3", "contents-line 2 Taket . . . . . . 12", "contents-line 3 Salen…… 14"]);
  expect(refused(sv, "§ 1 Budget 2025", "§ 2 Taket ... och salen 12")).toEqual([]);
});

test("repeated-later: number and title come again further down", () => {
  expect(refused(de, "1. Dach", "2. Saal", "1. Dach", BODY, "2. Saal", BODY)).toEqual(["repeated-later 1 Dach", "repeated-later 2 Saal"]);
  expect(refused(de, "1. Dach", "2. Saal", "1. Treppe", BODY, "2. Fenster", BODY)).toEqual([]);
});

test("repeated-later: the title comes again as a heading without a number", () => {
  expect(refused(en, "1. Roof of the hall", "2. Windows", heading(2, "Roof of the hall"), BODY, heading(2, "Stairs"), BODY)).toEqual(["repeated-later 1 Roof of the hall"]);
});

test("repeated-later: a number alone is known by the line below it", () => {
  expect(refused(sv, "1.", "Taket", "2.", "Salen", "1.", "Taket", BODY, "2.", "Salen", BODY)).toEqual(["repeated-later 1 ", "repeated-later 2 "]);
});

test("rows of a table of items are never repeated-later", () => {
  expect(refused(en, table([["No", "Item", "Notes"], ["1", "Roof", "x"], ["2", "Hall", "x"]]), "1. Roof", BODY)).toEqual([]);
});

test("under-agenda-heading: the run below it, where the numbers begin again", () => {
  expect(refused(sv, "Dagordning", "1. Inledning", "2. Taket", "3. Salen", "Protokoll", "1. Mötet öppnas", BODY, "2. Läget", BODY, "3. Lokaler", BODY)).toEqual([
    "under-agenda-heading 1 Inledning", "under-agenda-heading 2 Taket", "under-agenda-heading 3 Salen",
  ]);
});

test("under-agenda-heading: where the numbers do not begin again, the run below it is the agenda itself", () => {
  expect(refused(sv, "Dagordning", "1. Inledning", "2. Taket", "3. Salen", "Protokoll")).toEqual([]);
  expect(refused(sv, "Bakgrund", "1. Inledning", "2. Taket", "3. Salen", "Protokoll", "1. Mötet öppnas", BODY, "2. Läget", BODY)).toEqual([]);
});

test("repeated-run: lines without text between them, half of whose titles stand elsewhere with other numbers", () => {
  const run = ["1. Roof", "2. Hall", "3. Stairs", "4. Windows", "5. Garden"];
  const minutes = ["11. Roof", BODY, "12. Hall", BODY, "13. Stairs", BODY];
  expect(refused(en, ...run, ...minutes)).toEqual(["repeated-run 1 Roof", "repeated-run 2 Hall", "repeated-run 3 Stairs", "repeated-run 4 Windows", "repeated-run 5 Garden"]);
  expect(refused(en, ...run.slice(0, 4), ...minutes)).toEqual([]);
  expect(refused(en, ...run, "11. Paint", BODY, "12. Rent", BODY, "13. Cleaning", BODY)).toEqual([]);
});

test("attendance-list: numbered names below its label", () => {
  expect(refused(en, "Present:", "1. Kim Ek", "2. Ylva af Bo (chair)", "3. Alda Mo, treasurer", "1. Roof", BODY)).toEqual(["attendance-list 1 Kim Ek", "attendance-list 2 Ylva af Bo (chair)", "attendance-list 3 Alda Mo, treasurer"]);
  expect(refused(sv, "Följande personer var närvarande vid mötet i lokalen:", "1. Kim Ek", "2. Ylva Bo", "Mötet öppnades.")).toHaveLength(2);
});

test("attendance-list: one capitalised heading, or lines that are no names, are not", () => {
  expect(refused(en, "Present:", "1. Kim Ek", BODY)).toEqual([]);
  expect(refused(en, "Present:", "1. Roof of the hall", "2. Windows of the hall")).toEqual([]);
  expect(refused(en, "Roof:", "1. Kim Ek", "2. Ylva Bo")).toEqual([]);
});

test("an outline leaves the agenda printed first out of its items, and says why", () => {
  const bold = (text: string): TestBlock => paragraph(text, { bold: true });
  expect(items(sv, "Dagordning", "1. Taket", "2. Salen", bold("1. Taket"), BODY, bold("2. Salen"), BODY)).toEqual(["1 Taket", "2 Salen"]);
});

test("the clauses of one sentence are no items, sentences below a colon may be", () => {
  const clauses = ["1. to adopt the plan;", "2. to lift the secrecy of the report;", "3. to send it to the council."];
  expect(refused(en, "The board resolves:", ...clauses)).toHaveLength(3);
  expect(refused(en, "The board resolves.", ...clauses)).toEqual([]);
  expect(refused(en, "The board met:", "1. Roof", "2. Hall", "3. Stairs")).toEqual([]);
  expect(items(en, "01A Minutes of the last meeting", BODY, "05 Plan for the hall", BODY, "The board resolves:", ...clauses)).toEqual(["01A Minutes of the last meeting", "05 Plan for the hall"]);
  expect(items(en, "05 May", BODY, "07 June", BODY)).toEqual([]);
});

test("the heading below a number alone does not make the number an agenda's", () => {
  const spaced = (...texts: readonly string[]): TestBlock[] => texts.map((text, i) => paragraph(text, { number: 2 * i + 1 }));
  expect(items(en, ...spaced("Minutes", "1.", "Opening", BODY, "2.", "Roof", BODY, "3.", "Hall", BODY, "4. Stairs", BODY))).toEqual(["1 Opening", "2 Roof", "3 Hall", "4 Stairs"]);
});
