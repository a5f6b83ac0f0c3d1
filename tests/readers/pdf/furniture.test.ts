import { expect, test } from "vitest";
import { furnitureOf, type Candidate } from "../../../src/readers/pdf/furniture.ts";
import { lineOf } from "../../../src/readers/pdf/lines.ts";

function candidate(page: number, text: string, y: number): Candidate {
  return { page, height: 842, line: lineOf([{ text, x0: 60, x1: 160, y, size: 11, count: text.length, bold: 0, italic: 0, spaced: true, links: [] }]) };
}

/** The pages on which the text is furniture, where it stands at one height on `pages` of a volume of forty pages. */
function furniturePages(pages: readonly number[], text = "Närvarande:"): number[] {
  const candidates = pages.map((page) => candidate(page, text, 120));
  const found = furnitureOf([candidate(1, "Långvikens båtklubb", 400), ...candidates], 40);
  return candidates.filter(({ line }) => found.has(line)).map(({ page }) => page);
}

test("a label that stands at one height on each meeting's first page is text", () => {
  expect(furniturePages([3, 11, 19, 27, 35])).toEqual([]);
  expect(furniturePages([3, 4, 12, 20, 28, 36])).toEqual([]);
});

test("a header on neighbouring pages is furniture, left and right pages may have their own, and a page may lack it", () => {
  expect(furniturePages([3, 4, 5, 6, 7])).toEqual([3, 4, 5, 6, 7]);
  expect(furniturePages([3, 5, 7, 9])).toEqual([3, 5, 7, 9]);
  expect(furniturePages([3, 4, 5, 9, 10, 16])).toEqual([3, 4, 5, 9, 10, 16]);
});
