import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { bulletLength, knownTitle, type Candidate } from "../../src/structure/candidates.ts";
import { heading, listItem, paragraph, table, words, type TestBlock } from "../document-of.ts";
import { stepsOf } from "./steps.ts";

const { sv, en, de, fi, da } = packs;
const LONG = "The roof over the hall leaks, and the board has asked three firms what it costs to mend it before winter. ".repeat(3);

/** The reasons for and against the first candidate of the blocks, or of the block that is said. */
const reasons = (...blocks: readonly TestBlock[]): readonly string[] => first(...blocks).reasons;
const first = (...blocks: readonly TestBlock[]): Candidate => {
  const [candidate] = stepsOf(en, ...blocks).candidates;
  if (!candidate) throw new Error("no candidate");
  return candidate;
};
const itemTable = (...rows: readonly (readonly string[])[]): TestBlock => table([["No", "Item", "Notes"], ...rows]);

test("candidates are the lines that begin with a number, and their words", () => {
  const { document, candidates } = stepsOf(en, "Minutes", ["3. Roof.", "4. Hall", "and stairs"], "Kim Ek, 12 years");
  expect(candidates.map((candidate) => words(document, candidate.span))).toEqual(["3. Roof. 4. Hall and stairs", "4. Hall and stairs"]);
  expect(candidates.map((candidate) => [candidate.number.number, candidate.lineIndex, candidate.unit.index])).toEqual([["3", 0, 1], ["4", 1, 1]]);
});

test.each<[string, TestBlock[], TestBlock[]]>([
  ["sign-or-word", ["§ 3 Roof"], ["3. Roof"]],
  ["closed-number", ["3. Roof"], ["3 Roof"]],
  ["bare-number", ["3 Roof"], ["3. Roof"]],
  ["format-heading", [heading(2, "3. Roof")], ["3. Roof"]],
  ["list-item", [listItem("Roof", "3.", 1)], [listItem("Roof", "3.", 0)]],
  ["stands-out", [paragraph("3. Roof", { bold: true }), LONG], ["3. Roof", LONG]],
  ["table-row", [itemTable(["3", "Roof", "Leaks"])], [table([["3", "Roof"]])]],
  ["other-cell", [itemTable(["", "Roof", "3. Leaks"])], [itemTable(["", "3. Roof", "Leaks"])]],
  ["unnamed-column", [table([["3. Roof", "Leaks"]])], [itemTable(["3. Roof", "Leaks", ""])]],
  ["number-in-a-cell", [table([["3", "Roof"]])], [table([["3. Roof", "Leaks"]])]],
  ["known-title", ["3. Any other business"], ["3. Roof"]],
  ["no-title", ["3."], ["3. Roof"]],
  ["upper-case-title", ["3. Roof"], ["3. roof"]],
  ["lower-case-title", ["3. roof"], ["3. Roof"]],
  ["att-clause", ["3. that the roof is mended"], ["3. The roof is mended"]],
  ["year-like", ["1985. Roof"], ["§ 1985 Roof"]],
  ["large-number", ["401. Roof"], ["400. Roof"]],
  ["mid-sentence", [["Room", "3. Roof"]], [["Room.", "3. Roof"]]],
  ["mid-block", [["Room.", "3. Roof"]], ["3. Roof"]],
  ["long-paragraph", [["3. Roof", LONG, "and so on"]], ["3. Roof"]],
  ["very-long-paragraph", [`3. ${LONG.repeat(3)}`], ["3. Roof"]],
  ["ends-like-a-clause", ["3. Roof,"], ["3. Roof"]],
  ["followed-by-text", ["3. Roof", "It leaks."], ["3. Roof", "4. Hall"]],
  ["clock-or-money", ["10.30 am coffee"], ["10.30 Amber coffee"]],
  ["measure", ["5 Min break"], ["5 Minutes book"]],
])("%s", (reason, speaking, silent) => {
  expect(reasons(...speaking)).toContain(reason);
  expect(reasons(...silent)).not.toContain(reason);
});

test("what speaks for a head raises its score, what speaks against lowers it", () => {
  const plain = first("3. Roof").score;
  expect(first("§ 3 Roof").score).toBeGreaterThan(plain);
  expect(first(heading(1, "3. Roof")).score).toBeGreaterThan(plain);
  expect(first("3. Any other business").score).toBeGreaterThan(plain);
  expect(first("3 Roof").score).toBeLessThan(plain);
  expect(first("3. that the roof is mended").score).toBeLessThan(plain);
  expect(first(["Room", "3. Roof"]).score).toBeLessThan(plain);
});

test("a cell of a number or item column is a row's head; a head row and later paragraphs of the cell are not", () => {
  const { candidates } = stepsOf(en, itemTable(["1", "Roof", "Leaks"], ["2\n3. Later", "Hall", "1. Paint"]));
  expect(candidates.map((candidate) => [candidate.number.number, candidate.tableRow])).toEqual([["1", true], ["2", true], ["3", false], ["1", false]]);
});

test("titles that minutes usually have are known, in the language's own words and whole", () => {
  expect(knownTitle("Val av justerare och rösträknare", sv)).toBe(true);
  expect(knownTitle("Genehmigung der Tagesordnung", de)).toBe(true);
  expect(knownTitle("Kokouksen avaus", fi)).toBe(true);
  expect(knownTitle("ANY OTHER BUSINESS – none", en)).toBe(true);
  expect(knownTitle("Val av justerare", en)).toBe(false);
  expect(knownTitle("Otherwise engaged", en)).toBe(false);
  expect(knownTitle("The roof: any other business", en)).toBe(false);
});

test("a title that closes the meeting is told", () => {
  expect(first("9. Adjournment").closes).toBe(true);
  expect(first("9. Roof").closes).toBe(false);
  expect(stepsOf(da, "9. Eventuelt").candidates[0]?.closes).toBe(false);
});

test("a bullet before a number is no part of it", () => {
  const { document, candidates, units } = stepsOf(en, listItem("5a) Roof"), listItem("Hall", "6."));
  expect(candidates.map((candidate) => words(document, candidate.span))).toEqual(["5a) Roof", "6. Hall"]);
  expect(units.map((unit) => bulletLength(unit))).toEqual([2, 0]);
});
