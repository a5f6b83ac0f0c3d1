import { expect, test } from "vitest";
import { sliceDocument } from "../../src/document/slice.ts";
import { documentOf, listItem, table } from "../document-of.ts";

test("a slice holds the blocks that lie in it, moved to its start, tables and labels included", () => {
  const document = documentOf("Roof", listItem("tiles", "1."), table([["No", "Item"], ["1", "Hall"]]), "End");
  const start = document.blocks[1]?.span.start ?? 0;
  const end = document.blocks[3]?.span.start ?? 0;
  const slice = sliceDocument(document, { start, end });
  const words = ({ start: from, end: to }: { start: number; end: number }): string => slice.text.slice(from, to);
  expect(slice.text).toBe(document.text.slice(start, end));
  expect(slice.blocks.map(({ kind }) => kind)).toEqual(["listItem", "table"]);
  const [list, grid] = slice.blocks;
  expect(list?.kind === "listItem" && list.label ? words(list.label) : "").toBe("1.");
  expect(grid?.kind === "table" ? grid.rows.flatMap((row) => row.cells.map((cell) => words(cell.span))) : []).toEqual(["No", "Item", "1", "Hall"]);
  expect(grid?.kind === "table" ? grid.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map((block) => words(block.span)))) : []).toEqual(["No", "Item", "1", "Hall"]);
  expect(slice.lines.map((line) => words(line.span))).toEqual(document.lines.slice(1, -1).map((line) => document.text.slice(line.span.start, line.span.end)));
});

test("links outside are left out", () => {
  const document = { ...documentOf("Roof", "Hall"), links: [{ url: "https://example.org/", span: { start: 0, end: 4 }, anchor: "words" as const }] };
  expect(sliceDocument(document, { start: 0, end: 5 }).links).toHaveLength(1);
  expect(sliceDocument(document, { start: 5, end: document.text.length }).links).toEqual([]);
});
