import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { heading, paragraph, type TestBlock } from "../document-of.ts";
import { cut } from "./steps.ts";

const { en } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see.";
const bold = (text: string): TestBlock => paragraph(text, { bold: true });
const tree = (...blocks: readonly TestBlock[]): string[] => cut(en, ...blocks).outline.items.map((item) => `${"  ".repeat(item.level - 1)}${item.label ?? ""} ${item.title} ^${item.parent ?? ""}`);
const around = (...inside: readonly TestBlock[]): TestBlock[] => [bold("1. Opening"), BODY, bold("2. Buildings"), ...inside, bold("3. Close"), BODY];

test("a run of capital letters inside an item is its items", () => {
  expect(tree(...around("A. Roof", BODY, "B. Hall", BODY))).toEqual(["1. Opening ^", "2. Buildings ^", "  A. Roof ^2", "  B. Hall ^2", "3. Close ^"]);
});

test("small letters and roman numbers are its items where they stand out", () => {
  expect(tree(...around(bold("a) Roof"), BODY, bold("b) Hall"), BODY))).toHaveLength(5);
  expect(tree(...around(heading(3, "I. Roof"), BODY, heading(3, "II. Hall"), BODY))).toHaveLength(5);
});

test.each<[string, TestBlock[]]>([
  ["plain small letters are a list", ["a) Roof", BODY, "b) Hall", BODY]],
  ["one alone is none", ["A. Roof", BODY]],
  ["a run that begins at B is none", ["B. Roof", BODY, "C. Hall", BODY]],
  ["capitals before small words are a list", ["A. roof", BODY, "B. hall", BODY]],
])("%s", (_what, inside) => {
  expect(tree(...around(...inside))).toEqual(["1. Opening ^", "2. Buildings ^", "3. Close ^"]);
});

test("each item's letters begin again", () => {
  expect(cut(en, bold("1. Roof"), "A. Tiles", BODY, "B. Gutters", BODY, bold("2. Hall"), "A. Floor", BODY, "B. Doors", BODY).outline.items.map((item) => [item.id, item.parent])).toEqual([
    ["1", null], ["A", "1"], ["B", "1"], ["2", null], ["A~2", "2"], ["B~2", "2"],
  ]);
});
