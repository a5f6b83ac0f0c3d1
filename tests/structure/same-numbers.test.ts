import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { opensAppendix } from "../../src/structure/appendices.ts";
import { bodyFace } from "../../src/structure/typeface.ts";
import { unitsOf } from "../../src/structure/units.ts";
import { documentOf, heading, paragraph, type TestBlock } from "../document-of.ts";
import { cut, items } from "./steps.ts";

const { da, de, en, fi, fr, nl, sv } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see for themselves.";

test("numbers that are all the same are the heads in their order", () => {
  expect(items(nl, "1. Dak", BODY, "1. Verf", BODY, "1. Deuren", BODY)).toEqual(["1 Dak", "1~2 Verf", "1~3 Deuren"]);
});

test("where the numbers count, a list that begins again is no run of heads", () => {
  expect(items(en, "1. Roof", BODY, "2. Paint", BODY, "3. Doors", BODY)).toEqual(["1 Roof", "2 Paint", "3 Doors"]);
});

test("a signed number given twice numbers two items, a mention of it none", () => {
  expect(items(da, "§ 8 Tag", BODY, "§ 9 Maling", BODY, "§ 9 Døre", BODY, "§ 10 Eventuelt", BODY)).toEqual(["8 Tag", "9 Maling", "9~2 Døre", "10 Eventuelt"]);
  expect(items(da, "§ 8 Tag", BODY, "§ 9 Maling", BODY, "§ 9 Maling (fortsat)", BODY, "§ 10 Eventuelt", BODY)).toEqual(["8 Tag", "9 Maling", "10 Eventuelt"]);
});

test("lettered names below an item are no items of their own", () => {
  const run = ["A. Kim Ek;", "B. Bo Al;", "C. Ida Mo."];
  expect(items(en, "1. Roof", BODY, "2. Election", "These stand:", ...run, "3. Close", BODY)).toEqual(["1 Roof", "2 Election", "3 Close"]);
});

const isAppendix = (pack: typeof sv, block: TestBlock): boolean => {
  const document = documentOf("1. Roof", BODY, block, BODY);
  const units = unitsOf(document, pack);
  return opensAppendix(units[2] as (typeof units)[number], units, bodyFace(document, units), pack);
};

test.each([
  [sv, "Bilaga A"], [en, "Appendix 1 – Bylaws"], [de, "Anhang"], [fi, "Liite 1"], [nl, "Bijlage 2: Begroting"], [fr, "Annexe"],
] as const)("a heading with the attachment word opens an appendix: %# %s", (pack, text) => {
  expect(isAppendix(pack, heading(2, text))).toBe(true);
  expect(isAppendix(pack, paragraph(text, { bold: true }))).toBe(true);
  expect(isAppendix(pack, text)).toBe(false);
});

test("words that only begin like it open none", () => {
  expect(isAppendix(sv, heading(2, "Bilagor skickas ut"))).toBe(false);
  expect(isAppendix(en, heading(2, "Schedule for the summer"))).toBe(false);
});

test("what stands in an appendix behind the closing item is back matter", () => {
  const { document, outline } = cut(en, heading(2, "1. Roof"), BODY, heading(2, "2. Close of the meeting"), BODY, heading(2, "Appendix A"), heading(2, "1. Name"), BODY, heading(2, "2. Aim"), BODY);
  expect(outline.items.map(({ title }) => title)).toEqual(["Roof", "Close of the meeting"]);
  expect(document.text.slice(outline.back.start, outline.back.start + 10)).toBe("Appendix A");
});
