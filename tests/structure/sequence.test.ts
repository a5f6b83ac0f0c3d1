import fc from "fast-check";
import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { bestSequence, sequenceScore } from "../../src/structure/sequence.ts";
import { heading, listItem, paragraph, type TestBlock } from "../document-of.ts";
import { stepsOf } from "./steps.ts";

const { en } = packs;
const run = (...blocks: readonly TestBlock[]): string[] => bestSequence(stepsOf(en, ...blocks).candidates).map((candidate) => candidate.number.number);

test("the run of an agenda", () => {
  expect(run("1. Opening", "2. Roof", "3. Hall")).toEqual(["1", "2", "3"]);
  expect(run("1. Opening", "2. Roof", "2.1 Tiles", "2.2 Gutters", "3. Hall")).toEqual(["1", "2", "2.1", "2.2", "3"]);
});

test("a numbering may run through the year", () => {
  expect(run("§ 41 Opening", "Words", "§ 42 Roof", "Words", "§ 43 Hall")).toEqual(["41", "42", "43"]);
});

test("a gap, a suffix and a level left out belong to the run", () => {
  expect(run("1. Opening", "2. Roof", "4. Hall", "5. Stairs")).toEqual(["1", "2", "4", "5"]);
  expect(run("1. Opening", "2. Roof", "2a. Tiles", "3. Hall")).toEqual(["1", "2", "2a", "3"]);
});

test("numbers that do not follow are left out", () => {
  expect(run("1. Opening", "2. Roof", "1985. Built", "3. Hall", "4. Stairs")).toEqual(["1", "2", "3", "4"]);
  expect(run("1. Opening", "2. Roof", "30. June is the day", "3. Hall", "4. Stairs")).toEqual(["1", "2", "3", "4"]);
});

test("a list within an item, where the numbering goes on behind it, is left out", () => {
  const head = (text: string): TestBlock => paragraph(text, { bold: true });
  const body = "The roof leaks, and so do the windows of the hall, as everybody who was there could see.";
  expect(run(head("1. Opening"), body, head("2. Roof"), "1. Mend the tiles", "2. Mend the gutters", "3. Paint", head("3. Hall"), body, head("4. Close"), body)).toEqual(["1", "2", "3", "4"]);
});

test("a second day that begins at 1 in the same dress belongs to the run, but not behind what closes the meeting", () => {
  const days = (last: string): TestBlock[] => [heading(2, "1. Opening"), "Words", heading(2, "2. Roof"), "Words", heading(2, last), "Words", heading(2, "1. Welcome"), "Words", heading(2, "2. Hall"), "Words", heading(2, "3. Stairs"), "Words"];
  expect(run(...days("3. Windows"))).toEqual(["1", "2", "3", "1", "2", "3"]);
  expect(run(...days("3. Adjournment")).filter((number) => number === "1")).toEqual(["1"]);
});

test("no candidates, no run; a run that nothing speaks for is none", () => {
  expect(bestSequence([])).toEqual([]);
  expect(run("700 that the roof is mended,")).toEqual([]);
});

const line = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("", "", ".1", ".2", "a"), fc.constantFrom(". ", ") ", " "), fc.constantFrom("Roof", "roof,", "", "Any other business")).map((parts) => parts.join("")),
  fc.constantFrom("§ 3 Roof", "§ 4 Hall", "IV. Roof", "A. Roof", "Words between."),
);
const block: fc.Arbitrary<TestBlock> = fc.tuple(fc.array(line, { minLength: 1, maxLength: 2 }), fc.boolean(), fc.boolean()).map(([lines, bold, marked]) => (marked ? heading(2, lines) : paragraph(lines, { bold })));

test("the run is a subsequence of the candidates, in order, the same every time", () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
    const { candidates } = stepsOf(en, ...blocks);
    const chosen = bestSequence(candidates);
    let at = -1;
    for (const candidate of chosen) {
      const place = candidates.indexOf(candidate);
      expect(place).toBeGreaterThan(at);
      at = place;
    }
    expect(bestSequence(candidates)).toEqual(chosen);
    expect(sequenceScore(chosen)).not.toBeNaN();
  }), { numRuns: 300 });
});

test("a list that counts from 1 below a numbered list item is text, however far it counts", () => {
  const nested = ["1.", "2.", "3.", "4.", "5."].map((label) => listItem("Tiles and gutters", label, 1));
  expect(run(listItem("Opening", "1."), listItem("Roof", "2."), ...nested, listItem("Hall", "3."), listItem("Close", "4."))).toEqual(["1", "2", "3", "4"]);
  expect(run(listItem("Agenda"), ...nested)).toEqual(["1", "2", "3", "4", "5"]);
});
