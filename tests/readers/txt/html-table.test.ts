import { expect, test } from "vitest";
import { htmlTable } from "../../../src/readers/txt/html-table.ts";

const WRAPPING = { width: undefined, hanging: false, smallStarts: false };
const lines = (...texts: readonly string[]): { number: number; text: string }[] => texts.map((text, i) => ({ number: i + 5, text }));
const cells = (...texts: readonly string[]): string[][] | undefined =>
  htmlTable(lines(...texts), WRAPPING)?.rows.map((row) => row.cells.map((cell) => cell.blocks.map((block) => block.lines.map((line) => `${line.number ?? ""} ${line.text}`).join(" ")).join(" / ")));

test("rows and cells, entities, paragraphs in a cell, cells that are missing", () => {
  expect(cells("<table><tr><th>Item</th><th>Notes</th></tr><tr><td>Roof &amp; hall</td><td><p>It leaks.</p><p>Kim mends it.</p></td></tr><tr><td>Close</td></tr></table>")).toEqual([
    ["5 Item", "5 Notes"], ["5 Roof & hall", "5 It leaks. / 5 Kim mends it."], ["5 Close", ""],
  ]);
});

test("over several lines, with attributes and spans", () => {
  const rows = ["<table class=\"a\">", "<tr><td>Roof</td>", "<td>leaks</td></tr>", "<tr><td colspan=\"2\">All of it</td></tr>", "</table>"];
  expect(cells(...rows)).toEqual([["6 Roof", "7 leaks"], ["8 All of it"]]);
});

test("a head row is one of heads only", () => {
  expect(htmlTable(lines("<table><tr><th>A</th><th>B</th></tr><tr><td>a</td><td>b</td></tr></table>"), WRAPPING)?.rows.map(({ header }) => header ?? false)).toEqual([true, false]);
  expect(htmlTable(lines("<table><tr><th>A</th><td>B</td></tr><tr><td>a</td><td>b</td></tr></table>"), WRAPPING)?.rows.map(({ header }) => header ?? false)).toEqual([false, false]);
});

test.each([
  ["text around it", "Roof <table><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>"], ["one row", "<table><tr><td>a</td><td>b</td></tr></table>"],
  ["one column", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"], ["a table in a table", "<table><tr><td><table></table></td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>"],
  ["no end", "<table><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr>"], ["no table", "<p>Roof</p>"],
])("no table: %s", (_what, text) => {
  expect(cells(text)).toBeUndefined();
});
