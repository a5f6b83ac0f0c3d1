import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack, LocaleTag } from "../../src/locales/pack.ts";
import { headingsOf, isNoItem, itemHeadings } from "../../src/structure/headings.ts";
import { heading, listItem, paragraph, table, type TestBlock } from "../document-of.ts";
import { items, stepsOf } from "./steps.ts";

const { en, sv } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see for themselves.";
const bold = (text: string): TestBlock => paragraph(text, { bold: true });
const found = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => stepsOf(pack, ...blocks).headings.map((one) => `${one.rule} ${one.title}`);
const levels = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => {
  const { units, face } = stepsOf(pack, ...blocks);
  return itemHeadings(headingsOf(units, face, pack), units, pack).map(({ heading: one, level }) => `${level} ${one.title}`);
};

test("format-heading: the format's own marks count, and where there are two of them nothing else does", () => {
  expect(found(en, heading(1, "Roof"), bold("Hall"), BODY, heading(1, "Stairs"))).toEqual(["format-heading Roof", "format-heading Stairs"]);
  expect(found(en, heading(1, "Roof"), BODY, bold("Hall"), BODY)).toEqual(["format-heading Roof", "typeface-heading Hall"]);
});

test("a bullet, or a sign without its number, is no part of a heading", () => {
  expect(found(sv, { kind: "heading", level: 1, label: "•", lines: [{ text: "Taket" }] }, heading(1, "§ Salen"), heading(1, "Trappan"))).toEqual(["format-heading Taket", "format-heading Salen", "format-heading Trappan"]);
});

test("typeface-heading: lines that stand out from the body", () => {
  expect(found(en, bold("Roof"), BODY, paragraph("Hall", { bold: true }), BODY)).toEqual(["typeface-heading Roof", "typeface-heading Hall"]);
  expect(found(en, paragraph("Roof", { fontSize: 14 }), paragraph(BODY, { fontSize: 10 }), paragraph("Hall", { fontSize: 14 }), paragraph(BODY, { fontSize: 10 }))).toHaveLength(2);
});

test.each<[string, TestBlock]>([
  ["plain words", "Hall"],
  ["a list item", { kind: "listItem", depth: 0, ordered: false, label: "•", lines: [{ text: "Hall", bold: true }] }],
  ["words before a comma", bold("The hall,")],
  ["a whole sentence", bold("The board thanked Kim for all the work.")],
  ["a long paragraph", bold(BODY.repeat(2))],
  ["bold in its first line only", { kind: "paragraph", lines: [{ text: "The hall", bold: true }, { text: "was painted" }] }],
  ["figures", bold("12 / 4")],
  ["a cell", table([[[paragraph("Hall", { bold: true })]]])],
])("no typeface-heading: %s", (_what, block) => {
  expect(found(en, bold("Roof"), BODY, block, BODY, BODY, BODY, bold("Stairs"), BODY)).toEqual(["typeface-heading Roof", "typeface-heading Stairs"]);
});

test("label-heading: lines that end with a colon, from three on, where nothing else is a heading", () => {
  expect(found(en, "Roof:", BODY, "Hall:", BODY, "Stairs:", BODY)).toEqual(["label-heading Roof:", "label-heading Hall:", "label-heading Stairs:"]);
  expect(found(en, "Roof:", BODY, "Hall:", BODY)).toEqual([]);
  expect(found(en, "Roof:", BODY, listItem("Hall:"), "Stairs: Kim mends them.", BODY)).toEqual([]);
  expect(found(en, heading(1, "Garden"), BODY, heading(1, "Rent"), "Roof:", BODY, "Hall:", BODY, "Stairs:", BODY)).toEqual(["format-heading Garden", "format-heading Rent"]);
});

test.each<[LocaleTag, string]>([
  ["sv", "Närvarande"], ["sv", "Närvarande (12 st)"], ["sv", "Ärendelista"], ["sv", "Beslut:"], ["sv", "Vid protokollet"], ["sv", "Plats: Stora salen"], ["sv", "Onsdag 3 april kl. 18.00"], ["sv", "• Beslut"],
  ["en", "20 August 2020"], ["en", "Attendees:"], ["de", "Beschluss"], ["de", "Mittwoch, 3. April 2024"], ["da", "Afbud"], ["fi", "Päätös"],
])("%s: `%s` heads no item", (tag, title) => {
  expect(isNoItem(title, packs[tag])).toBe(true);
});

test.each<[LocaleTag, string]>([
  ["sv", "Taket"], ["sv", "Beslut om taket"], ["sv", "Budget 2025"], ["sv", "Upprop"], ["en", "Next meeting"], ["en", "Roof repairs 3 April 2024"], ["de", "Dach"],
])("%s: `%s` may head an item", (tag, title) => {
  expect(isNoItem(title, packs[tag])).toBe(false);
});

test("the document's title is no item: alone in its weight on top, or by its name", () => {
  expect(levels(en, heading(1, "The Lake Society"), heading(2, "Roof"), BODY, heading(2, "Hall"), BODY)).toEqual(["1 Roof", "1 Hall"]);
  expect(levels(en, heading(1, "The Lake Society: minutes of the board"), heading(1, "Roof"), BODY, heading(1, "Hall"), BODY)).toEqual(["1 Roof", "1 Hall"]);
  expect(levels(en, heading(1, "Roof"), BODY, heading(1, "Hall"), BODY)).toEqual(["1 Roof", "1 Hall"]);
});

test("levels follow from how heavy the headings are", () => {
  expect(levels(en, heading(2, "Buildings"), heading(3, "Roof"), BODY, heading(3, "Hall"), BODY, heading(2, "Money"), BODY)).toEqual(["1 Buildings", "2 Roof", "2 Hall", "1 Money"]);
  expect(levels(en, paragraph("Buildings", { bold: true, fontSize: 16 }), paragraph("Roof", { bold: true, fontSize: 12 }), paragraph(BODY, { fontSize: 11 }), paragraph("Money", { bold: true, fontSize: 16 }), paragraph(BODY, { fontSize: 11 }))).toEqual(["1 Buildings", "2 Roof", "1 Money"]);
});

test("a document without numbers: its headings are the items, its labels are not", () => {
  expect(items(en, heading(1, "Minutes"), heading(2, "Attendees"), "Kim Ek", heading(2, "Roof"), BODY, heading(2, "Decisions"), BODY, heading(2, "Hall"), BODY)).toEqual(["i1 Roof", "i2 Hall"]);
});

test("a title on top is no item: a full date in it, or only fields of the front below it", () => {
  expect(levels(en, heading(2, "2024-05-03 Members' evening"), BODY, heading(2, "Roof"), BODY, heading(2, "Hall"), BODY)).toEqual(["1 Roof", "1 Hall"]);
  expect(levels(en, heading(2, "The Tern Society"), "Present: Kim Ek", BODY, heading(2, "Roof"), BODY, heading(2, "Hall"), BODY)).toEqual(["1 Roof", "1 Hall"]);
  expect(levels(en, heading(2, "Heating"), BODY, heading(2, "Roof 3 May 2024"), BODY, heading(2, "Hall"), BODY)).toEqual(["1 Heating", "1 Roof 3 May 2024", "1 Hall"]);
});
