import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { numberingFindings } from "../../src/refiners/numbering.ts";
import { contextOf, heading, type TestBlock } from "../document-of.ts";

/** The findings over headings with these numbers. */
function findings(...numbers: readonly string[]): string[] {
  const blocks = numbers.flatMap((number): TestBlock[] => [heading(number.split(".").length, `${number} Roof ${number}`), "Words between the headings."]);
  const { document, outline } = contextOf(packs.en, ...blocks);
  expect(outline.items.map((item) => item.number)).toEqual(numbers.map((number) => number.replace(/^§ |\.$/gu, "")));
  return numberingFindings(document, outline).map((one) => {
    expect(one.severity).toBe("info");
    return `${one.code} ${one.evidence.map((evidence) => evidence.quote).join()}`;
  });
}

test("a run without gaps or doubles says nothing, wherever it begins", () => {
  expect(findings("1.", "2.", "3.")).toEqual([]);
  expect(findings("§ 41", "§ 42", "§ 43")).toEqual([]);
  expect(findings("1.", "1.1", "1.2", "2.")).toEqual([]);
});

test("a gap is said at the number behind it", () => {
  expect(findings("1.", "2.", "4.")).toEqual(["items/number-gap 4. Roof 4."]);
});

test("a double is said where it stands the second time", () => {
  expect(findings("1.", "2.", "2.", "3.")).toEqual(["items/number-double 2. Roof 2."]);
});

test("headings without numbers are no gaps", () => {
  const { document, outline } = contextOf(packs.en, heading(1, "Roof"), "x", heading(1, "Hall"), "x");
  expect(numberingFindings(document, outline)).toEqual([]);
});

test("the message names what was expected and what was found", () => {
  const { document, outline } = contextOf(packs.en, heading(1, "1. Roof"), "x", heading(1, "3. Hall"), "x");
  expect(numberingFindings(document, outline).map((one) => one.message)).toEqual(["Expected number `2` after `1`, found `3`"]);
});
