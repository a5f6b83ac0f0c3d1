import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { heading, paragraph, type TestBlock } from "../document-of.ts";
import { cut, items } from "./steps.ts";

const { de, en, sv } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see for themselves.";
const bold = (text: string): TestBlock => paragraph(text, { bold: true });

test("a head in the heads' own dress is kept where its number does not follow", () => {
  expect(items(de, bold("TOP 1: Dach"), BODY, bold("TOP 11: Anträge"), BODY, bold("TOP 2: Saal"), BODY, bold("TOP 3: Farbe"), BODY)).toEqual(["1 Dach", "11 Anträge", "2 Saal", "3 Farbe"]);
  expect(items(en, heading(2, "1. Roof"), BODY, heading(2, "2. Hall"), BODY, heading(2, "1. Fees"), BODY, heading(2, "3. Paint"), BODY)).toEqual(["1 Roof", "2 Hall", "1~2 Fees", "3 Paint"]);
});

test("no strays: numbers in a plain dress, and lists of them", () => {
  expect(items(de, bold("TOP 1: Dach"), BODY, "TOP 11: Anträge", BODY, bold("TOP 2: Saal"), BODY)).toEqual(["1 Dach", "2 Saal"]);
  expect(items(en, bold("1. Roof"), BODY, bold("2. Hall"), bold("7. Chairs"), bold("8. Tables"), BODY, bold("3. Paint"), BODY, bold("4. Close"), BODY)).toEqual(["1 Roof", "2 Hall", "3 Paint", "4 Close"]);
});

test("an extract has one item, where a sign or word says that it is one", () => {
  expect(items(sv, "Protokollsutdrag", "Närvarande: Kim Ek", "§ 45 Budget", BODY)).toEqual(["45 Budget"]);
  expect(items(sv, "Protokollsutdrag", "Närvarande: Kim Ek", "45. Budget", BODY)).toEqual([]);
  expect(items(en, "Extract", "Item 4: Roof", BODY)).toEqual(["4 Roof"]);
});

test("numbers on headings speak for the numbers", () => {
  expect(items(en, "1. Goal: mend the roof", "2. Slides of the roof", bold("3. List of those there"), BODY, bold("4. Agenda"), "5. Drawings of the hall", bold("6. Decisions"), bold("7. Voting"), "8. Close")).toHaveLength(8);
});

test("clauses of a quoted text are no items beside headings", () => {
  const clauses = ["12.1 - Reserve", BODY, "12.2 - Fund", BODY, "12.3 - Members", BODY];
  expect(items(en, heading(2, "First resolution"), BODY, heading(2, "Second resolution"), ...clauses)).toHaveLength(2);
  expect(items(en, ...clauses)).toHaveLength(3);
});

test("a number is told from its title by a bar or an undecoded dash, which is no part of it", () => {
  expect(items(sv, "1. | Taket", BODY, "2. | Salen", BODY, "3. | Trappan", BODY)).toEqual(["1 Taket", "2 Salen", "3 Trappan"]);
  expect(items(sv, "Punkt 1 ± Taket", BODY, "Punkt 2 ± Salen", BODY)).toEqual(["1 Taket", "2 Salen"]);
  expect(items(sv, "1. ±5 grader i salen", BODY, "2. Salen | Taket", BODY, "3. Trappan", BODY)).toEqual(["1 ±5 grader i salen", "2 Salen | Taket", "3 Trappan"]);
});

test("headings of the numbers' rank go on behind the last number, up to the signatures", () => {
  const numbered = [heading(2, "1. Roof"), BODY, heading(2, "3. Hall"), BODY, heading(2, "4. Paint"), BODY];
  expect(items(en, ...numbered, heading(2, "2 Feedback"), BODY, heading(2, "To do"), BODY)).toEqual(["1 Roof", "3 Hall", "4 Paint", "2 Feedback", "i5 To do"]);
  expect(items(en, ...numbered, heading(2, "n. Garden"), BODY)).toEqual(["1 Roof", "3 Hall", "4 Paint", "n Garden"]);
  expect(items(en, ...numbered, heading(2, "Chair"), "______________", heading(2, "Keeper of the keys"), "Kim Ek")).toHaveLength(3);
  expect(items(en, ...numbered, heading(2, "Other"), "Nobody Spoke.")).toHaveLength(4);
  expect(items(en, ...numbered, heading(3, "Photographs"), BODY)).toHaveLength(3);
  expect(items(en, ...numbered, heading(2, "Appendix A"), BODY, heading(2, "Bylaws"), BODY)).toHaveLength(3);
  expect(items(en, bold("1. Roof"), BODY, bold("2. Hall"), BODY, bold("To do"), BODY)).toHaveLength(2);
});

test("numbers with a letter stand under the number, deeper numbers under the nearest there is", () => {
  const parents = (...blocks: readonly TestBlock[]): string[] => cut(de, ...blocks).outline.items.map((item) => `${item.id}<${item.parent ?? ""}`);
  expect(parents(bold("TOP 7: Dach"), BODY, bold("TOP 7a: Ziegel"), BODY, bold("TOP 7b: Rinne"), BODY, bold("TOP 8: Saal"), BODY)).toEqual(["7<", "7a<7", "7b<7", "8<"]);
  expect(parents(bold("1. Dach"), BODY, bold("1.1 Ziegel"), BODY, bold("1.2.1 Rinne"), BODY, bold("1.2.2 Fenster"), BODY, bold("2. Saal"), BODY)).toEqual(["1<", "1.1<1", "1.2.1<1", "1.2.2<1", "2<"]);
  expect(parents("§ 12 Dach", BODY, "§ 12 a Saal", BODY, "§ 13 Farbe", BODY)).toEqual(["12<", "12a<", "13<"]);
});

test("a number with a letter, taken early and again in its place, is two items", () => {
  expect(items(de, bold("TOP 1: Dach"), BODY, bold("TOP 3a Vorstellung des Antrags"), BODY, bold("TOP 2: Saal"), BODY, bold("TOP 3: Anträge"), BODY, bold("TOP 3a Abstimmung"), BODY)).toEqual(["1 Dach", "3a Vorstellung des Antrags", "2 Saal", "3 Anträge", "3a~2 Abstimmung"]);
});
