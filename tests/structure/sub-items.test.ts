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

test("small letters before a few words, each with text of its own, are its items", () => {
  expect(tree(...around("a. Chair", "The meeting elects Kim Ek.", "b. Treasurer", "The meeting elects Bo Al."))).toEqual(["1. Opening ^", "2. Buildings ^", "  a. Chair ^2", "  b. Treasurer ^2", "3. Close ^"]);
});

test("small letters and roman numbers are its items where they stand out", () => {
  expect(tree(...around(bold("a) Roof"), BODY, bold("b) Hall"), BODY))).toHaveLength(5);
  expect(tree(...around(heading(3, "I. Roof"), BODY, heading(3, "II. Hall"), BODY))).toHaveLength(5);
});

test.each<[string, TestBlock[]]>([
  ["plain small letters one below the other are a list", ["a) Roof", "b) Hall", "c) Stairs", BODY]],
  ["small letters before sentences are a list", ["a) The roof leaks.", BODY, "b) The hall is cold.", BODY]],
  ["small letters before anything that no office or item is called are a list", ["a) Paint gets dearer", BODY, "b) More windows", BODY]],
  ["small letters before names are a list", ["a) Kim Ek", BODY, "b) Bo Al", BODY]],
  ["small letters before more than a heading are a list", ["a) Roof", BODY, "b) The hall is to be painted before the summer and all of the windows mended", BODY]],
  ["small letters that begin at b are a list", ["b) Roof", BODY, "c) Hall", BODY]],
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

test("small letters before a few words with a colon and a sentence behind each are its items", () => {
  const labelled = ["a) Folder: a draft of it is ready and Kim reads it.", "b) Heating – hall: Bo asks two firms for offers on it.", "c) Lockers: Ida orders twelve of them for the hall."];
  expect(tree(...around(...labelled))).toEqual(["1. Opening ^", "2. Buildings ^", "  a) Folder ^2", "  b) Heating – hall ^2", "  c) Lockers ^2", "3. Close ^"]);
  expect(tree(...around(...labelled.slice(0, 2)))).toHaveLength(3);
  expect(tree(...around(...labelled, "d) and so on"))).toHaveLength(3);
  expect(tree(...around("a) Kim Ek: the draft is ready and may be read.", "b) Bo Al: two firms are asked for offers.", "c) Ida Rask: twelve lockers are ordered for it."))).toHaveLength(3);
  expect(tree(...around("a) Chair: Kim Ek", "b) Treasurer: Bo Al", "c) Secretary: Ida Rask"))).toHaveLength(3);
});
