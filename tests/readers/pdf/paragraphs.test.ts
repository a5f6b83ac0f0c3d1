import { expect, test } from "vitest";
import { lines, readDrawn, textsOf, type Canvas } from "./make-pdf.ts";

const FULL = "The harbour committee went through the plans for the northern quay and the sheds";

test("wrapped lines make one paragraph, a short line ends it", async () => {
  const document = await readDrawn((canvas) => lines(canvas, 60, 100, [
    FULL, "beside it, and asked the engineer to return with a new drawing before the spring so", "that the work can begin.", "Vera Lindqvist thanked the committee for its patience with the drawings until today",
  ]));
  expect(textsOf(document)).toEqual([
    `${FULL} beside it, and asked the engineer to return with a new drawing before the spring so that the work can begin.`,
    "Vera Lindqvist thanked the committee for its patience with the drawings until today",
  ]);
});

test("a bold heading stands alone, and says its face and size", async () => {
  const document = await readDrawn((canvas) => {
    canvas.font("Helvetica-Bold").fontSize(14);
    lines(canvas, 60, 100, ["The northern quay"]);
    canvas.font("Helvetica").fontSize(11);
    lines(canvas, 60, 118, [FULL]);
  });
  expect(document.blocks.map((block) => block.lines[0]).map((line) => [line?.fontSize, line?.bold])).toEqual([[14, true], [11, undefined]]);
});

test("a line knows its page and its box, in points from the top left", async () => {
  const document = await readDrawn((canvas) => lines(canvas, 60, 100, ["Quay"]));
  const [line] = document.lines;
  expect(line?.page).toBe(1);
  expect(line?.box?.x).toBeCloseTo(60, 0);
  expect(line?.box?.y).toBeGreaterThan(96);
  expect((line?.box?.y ?? 0) + (line?.box?.height ?? 0)).toBeLessThan(115);
});

test("bullets are list items, with their wrapped lines and their depth", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, ["•", "•"], 42);
    lines(canvas, 75, 100, ["The quay is measured before the ice comes and the drawings are sent to the members in", "good time.", "–", "The sheds are painted."]);
    lines(canvas, 90, 128, ["Vera Lindqvist measures."]);
  });
  const items = document.blocks.filter((block) => block.kind === "listItem");
  expect(textsOf(document, items)).toEqual([
    "• The quay is measured before the ice comes and the drawings are sent to the members in good time.", "– Vera Lindqvist measures.", "• The sheds are painted.",
  ]);
  expect(items.map((item) => item.depth)).toEqual([0, 1, 0]);
});

test("each numbered line begins a paragraph", async () => {
  const document = await readDrawn((canvas) => lines(canvas, 60, 100, ["1. Opening of the meeting", "2. Minutes of the meeting before", "2.1 What came of them", "§ 3 Any other business"]));
  expect(textsOf(document)).toHaveLength(4);
});

test("label and value of one row are one line, row by row", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, ["Date:", "Time:", "Place:"]);
    lines(canvas, 160, 100, ["2031-03-04", "09.30", "Harbour Office"]);
  });
  expect(textsOf(document)).toEqual(["Date: 2031-03-04", "Time: 09.30", "Place: Harbour Office"]);
});

test("two columns of running text are read one after the other", async () => {
  const column = ["The committee met in the", "harbour office and went", "through the plans for the", "northern quay, which had", "been drawn anew since the", "last meeting in the spring."];
  const other = ["Vera Lindqvist asked how", "the sheds beside the quay", "would be reached in winter", "and who would clear the", "snow from the new ramp", "once it has been built."];
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, column);
    lines(canvas, 320, 103, other);
  });
  expect(textsOf(document).join(" ")).toBe([...column, ...other].join(" "));
});

test("signatures side by side are read one after the other", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, ["Vera Lindqvist", "chair"]);
    lines(canvas, 320, 100, ["Olle Brandt", "secretary"]);
  });
  expect(textsOf(document)).toEqual(["Vera Lindqvist", "chair", "Olle Brandt", "secretary"]);
});

test("a letter-spaced heading is words", async () => {
  const document = await readDrawn((canvas) => canvas.text("Niederschrift", 60, 100, { lineBreak: false, characterSpacing: 6 }));
  expect(textsOf(document)).toEqual(["Niederschrift"]);
});

test("text printed twice to look bold counts once and is bold", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, ["Northern quay"]);
    lines(canvas, 60.4, 100, ["Northern quay"]);
  });
  expect(textsOf(document)).toEqual(["Northern quay"]);
  expect(document.lines[0]?.bold).toBe(true);
});

test("a superscript joins its line", async () => {
  const document = await readDrawn((canvas: Canvas) => {
    lines(canvas, 60, 100, ["The shed covers 40 m"]);
    canvas.fontSize(7);
    lines(canvas, 60 + widthAt(canvas, 11, "The shed covers 40 m"), 98, ["2"]);
  });
  expect(textsOf(document)).toEqual(["The shed covers 40 m2"]);
});

function widthAt(canvas: Canvas, size: number, text: string): number {
  canvas.fontSize(size);
  const width = canvas.widthOfString(text);
  canvas.fontSize(7);
  return width;
}
