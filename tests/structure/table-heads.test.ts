import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { heading, listItem, paragraph, table, words, type TestBlock, type TestCell } from "../document-of.ts";
import { cut } from "./steps.ts";

const { sv, en, de, da } = packs;
const LONG = "The roof over the hall leaks, and the board has asked three firms what it costs to mend it before winter, with or without the gutters, and what it costs to wait for another year and mend both then, as the last board had thought of.";

/** The items of a document, with owners and text: `id title [owners] text / text`. */
function rows(pack: LocalePack, ...blocks: readonly TestBlock[]): string[] {
  const { document, outline } = cut(pack, ...blocks);
  return outline.items.map((item) => {
    const owners = item.ownerSpans.map((span) => words(document, span)).join("+");
    return `${item.id} ${item.title} [${owners}] ${item.parts.map((part) => words(document, part.span)).join(" / ")}`.trim();
  });
}
const minutes = (...body: readonly (readonly TestCell[])[]): TestBlock => table([["Punkt", "Anteckning", "Ansvarig"], ...body]);

test("number and title in one cell, text and owner in theirs", () => {
  expect(rows(sv, minutes(["1. Taket", "Det läcker.\nKim frågar.", "KE"], ["2. Salen", "Målas om.", ""]))).toEqual(["1 Taket [KE] Det läcker. / Kim frågar.", "2 Salen [] Målas om."]);
});

test("number and title in columns of their own", () => {
  expect(rows(de, table([["Nr", "Thema", "Inhalt", "Wer"], ["1", "Dach", "Es tropft.", "KE"], ["2", "Saal", "Wird gestrichen.", "YB"]]))).toEqual(["1 Dach [KE] Es tropft.", "2 Saal [YB] Wird gestrichen."]);
});

test("a title that breaks in its cell is whole; what stands below bullets or is long is text", () => {
  expect(rows(sv, minutes(["1. Taket över\nsalen", "Läcker.", ""], ["2. Salen", "x", ""]))[0]).toBe("1 Taket över salen [] Läcker.");
  expect(rows(sv, minutes([[paragraph("1. Taket"), listItem("tegel")], "Läcker.", ""], ["2. Salen", "x", ""]))[0]).toBe("1 Taket [] • tegel / Läcker.");
  expect(rows(sv, minutes([`1. Taket\n${LONG}`, "Läcker.", ""], ["2. Salen", "x", ""]))[0]).toBe(`1 Taket [] ${LONG} / Läcker.`);
});

test("without an item column the heading that the text column begins with is the title", () => {
  const noted = (...body: readonly (readonly TestCell[])[]): TestBlock => table([["Nr", "Anteckning"], ...body]);
  expect(rows(sv, noted(["1", "Taket\nDet läcker."], ["2", [paragraph("Salen", { bold: true }), paragraph("Målas om.")]]))).toEqual(["1 Taket [] Det läcker.", "2 Salen [] Målas om."]);
  expect(rows(sv, noted(["1", "Det läcker."], ["2", "Målas om."]))).toEqual(["1  [] Det läcker.", "2  [] Målas om."]);
});

test("rows below without a number belong to the row above, owners included", () => {
  expect(rows(sv, minutes(["1. Taket", "Läcker.", "KE"], ["", "Kim frågar.", "YB"], ["2. Salen", "Målas om.", ""]))).toEqual(["1 Taket [KE+YB] Läcker. / Kim frågar.", "2 Salen [] Målas om."]);
});

test("number, owner, due and status cells are no text of the item", () => {
  expect(rows(en, table([["No", "Item", "Notes", "Owner", "Due", "Status"], ["1", "Roof", "Leaks.", "Kim", "May", "open"], ["2", "Hall", "Paint.", "", "", ""]]))).toEqual(["1 Roof [Kim] Leaks.", "2 Hall [] Paint."]);
});

test("rows that number nothing: each filled cell of the item column is an item", () => {
  expect(rows(da, table([["Punkt", "Referat", "Ansvarlig"], ["Taget", "Det drypper.", "KE"], ["", "Kim spørger.", "YB"], ["Salen", "Males.", ""]]))).toEqual(["i1 Taget [KE+YB] Det drypper. / Kim spørger.", "i2 Salen [] Males."]);
});

test("a table of tasks makes no items", () => {
  expect(rows(en, heading(1, "Roof"), "It leaks.", heading(1, "Tasks"), table([["Action", "Owner", "Due"], ["1. Ask a firm", "Kim", "May"], ["2. Paint", "Bo", "June"]]))).toEqual([
    expect.stringMatching(/^i1 Roof/u), expect.stringMatching(/^i2 Tasks/u),
  ]);
});

test("items end with their table", () => {
  const { document, outline } = cut(sv, minutes(["1. Taket", "Läcker.", ""], ["2. Salen", "Målas.", ""]), "Vid pennan Kim Ek");
  expect(words(document, outline.back).trim()).toBe("Vid pennan Kim Ek");
  expect(outline.items.map((item) => item.rule)).toEqual(["table-row", "table-row"]);
});
