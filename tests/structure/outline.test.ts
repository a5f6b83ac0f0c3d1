import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { heading, paragraph, type TestBlock } from "../document-of.ts";
import { items } from "./steps.ts";

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
