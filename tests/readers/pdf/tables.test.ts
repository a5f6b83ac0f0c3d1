import { expect, test } from "vitest";
import type { Document, TableBlock } from "../../../src/document/model.ts";
import { furnitureOf, lines, readDrawn, textsOf, type Canvas } from "./make-pdf.ts";

const EDGES = [60, 140, 420, 500];

/** Rules round cells whose rows begin and end at `ys`. */
function grid(canvas: Canvas, ys: readonly number[], xs: readonly number[] = EDGES): void {
  for (const y of ys) canvas.moveTo(xs[0] ?? 0, y).lineTo(xs.at(-1) ?? 0, y).stroke();
  for (const x of xs) canvas.moveTo(x, ys[0] ?? 0).lineTo(x, ys.at(-1) ?? 0).stroke();
}

function tableOf(document: Document): TableBlock {
  const table = document.blocks.find((block) => block.kind === "table");
  if (!table) throw new Error("no table");
  return table;
}

function cells(document: Document): string[][] {
  return tableOf(document).rows.map((row) => row.cells.map((cell) => document.text.slice(cell.span.start, cell.span.end)));
}

test("a ruled table over a page break is one table: repeated header and cut row", async () => {
  const document = await readDrawn((canvas) => {
    grid(canvas, [600, 620, 660, 780]);
    row(canvas, 604, ["Point", "Note", "Owner"]);
    row(canvas, 624, ["1. Quay", "The quay is measured.", "VL"]);
    row(canvas, 664, ["2. Sheds", "The sheds are painted, and the committee asks that", "OB"]);
    canvas.addPage();
    grid(canvas, [60, 80, 140, 180]);
    row(canvas, 64, ["Point", "Note", "Owner"]);
    row(canvas, 84, ["", "the doors be mended before the winter.", ""]);
    row(canvas, 144, ["3. Ramp", "Nothing to report.", "VL"]);
  });
  expect(cells(document)).toEqual([
    ["Point", "Note", "Owner"], ["1. Quay", "The quay is measured.", "VL"],
    ["2. Sheds", "The sheds are painted, and the committee asks that the doors be mended before the winter.", "OB"],
    ["3. Ramp", "Nothing to report.", "VL"],
  ]);
  expect(tableOf(document).rows[0]?.header).toBe(true);
  expect(furnitureOf(document)).toEqual(["repeated-header-row: Point", "repeated-header-row: Note", "repeated-header-row: Owner"]);
});

test("a ruled table over a page break is one table without a repeated header too, its cut row joined", async () => {
  const document = await readDrawn((canvas) => {
    grid(canvas, [600, 620, 660, 780]);
    row(canvas, 604, ["Point", "Note", "Owner"]);
    row(canvas, 624, ["1. Quay", "The quay is measured.", "VL"]);
    row(canvas, 664, ["2. Sheds", "The sheds are painted, and the committee asks that", "OB"]);
    canvas.addPage();
    grid(canvas, [60, 120, 160]);
    row(canvas, 64, ["", "the doors be mended before the winter.", ""]);
    row(canvas, 124, ["3. Ramp", "Nothing to report.", "VL"]);
  });
  expect(cells(document)).toEqual([
    ["Point", "Note", "Owner"], ["1. Quay", "The quay is measured.", "VL"],
    ["2. Sheds", "The sheds are painted, and the committee asks that the doors be mended before the winter.", "OB"],
    ["3. Ramp", "Nothing to report.", "VL"],
  ]);
});

test("a word broken at the end of a line in a cell is closed", async () => {
  const document = await readDrawn((canvas) => {
    grid(canvas, [60, 80, 120, 160]);
    row(canvas, 64, ["Point", "Note", "Owner"]);
    row(canvas, 84, ["1. Quay", "The quay is meas-", "VL"]);
    row(canvas, 98, ["", "ured twice a year.", ""]);
    row(canvas, 124, ["2. Sheds", "Nothing to report.", "OB"]);
  });
  expect(cells(document)[1]).toEqual(["1. Quay", "The quay is measured twice a year.", "VL"]);
});

function row(canvas: Canvas, y: number, texts: readonly string[]): void {
  texts.forEach((text, i) => canvas.text(text, (EDGES[i] ?? 0) + 5, y, { lineBreak: false }));
}

test("bullets in a cell are list items of the cell", async () => {
  const document = await readDrawn((canvas) => {
    grid(canvas, [100, 120, 180]);
    row(canvas, 104, ["Point", "Note", "Owner"]);
    row(canvas, 124, ["1. Quay", "• Measure it.", "VL"]);
    lines(canvas, 145, 140, ["• Paint it."]);
  });
  expect(tableOf(document).rows[1]?.cells[1]?.blocks.map((block) => block.kind)).toEqual(["listItem", "listItem"]);
});

test("a box with one cell is no table", async () => {
  const document = await readDrawn((canvas) => {
    grid(canvas, [90, 160], [50, 500]);
    lines(canvas, 60, 100, ["Minutes of the harbour committee", "4 March 2031"]);
  });
  expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "paragraph"]);
});

test("columns that line up make a table without ruling", async () => {
  const names = ["Name", "Vera Lindqvist", "Olle Brandt", "Siri Holm"];
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, names);
    lines(canvas, 220, 100, ["Role", "chair", "secretary", "member"]);
    lines(canvas, 360, 100, ["Present", "§§ 1-4", "§§ 1-4", "§§ 2-4"]);
  });
  expect(cells(document)[1]).toEqual(["Vera Lindqvist", "chair", "§§ 1-4"]);
  expect(cells(document)).toHaveLength(4);
});

test("running text is no table", async () => {
  const text = ["The committee met in the harbour office and went through the plans for the northern", "quay, which had been drawn anew since the last meeting, and asked that the drawings be"];
  const document = await readDrawn((canvas) => lines(canvas, 60, 100, [...text, "sent out."]));
  expect(textsOf(document)).toEqual([`${text.join(" ")} sent out.`]);
});
