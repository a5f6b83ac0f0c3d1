import { expect, test } from "vitest";
import { furnitureOf, lines, readDrawn, textsOf } from "./make-pdf.ts";

test("running headers and page numbers are furniture, the first page's header is text", async () => {
  const document = await readDrawn((canvas) => {
    for (const page of [1, 2, 3]) {
      if (page > 1) canvas.addPage();
      lines(canvas, 60, 40, ["Harbour Committee 2031-03-04"]);
      lines(canvas, 60, 200, [`${["Opening.", "Quay.", "Closing."][page - 1]}`]);
      canvas.text(`Page ${page} (3)`, 280, 770, { lineBreak: false });
    }
  });
  expect(textsOf(document)).toEqual(["Harbour Committee 2031-03-04", "Opening.", "Quay.", "Closing."]);
  expect(furnitureOf(document)).toEqual([
    "page-number: Page 1 (3)", "running-header: Harbour Committee 2031-03-04", "page-number: Page 2 (3)", "running-header: Harbour Committee 2031-03-04", "page-number: Page 3 (3)",
  ]);
});

test("what a browser prints around a page is furniture, on the first page too", async () => {
  const document = await readDrawn((canvas) => {
    canvas.text("5/23/2031", 30, 20, { lineBreak: false });
    canvas.text("Quay meeting - Harbour wiki", 300, 20, { lineBreak: false });
    lines(canvas, 60, 100, ["Quay meeting, 4 March 2031"]);
    canvas.text("https://harbour.example/wiki/Quay_meeting", 30, 775, { lineBreak: false });
    canvas.text("1/1", 550, 775, { lineBreak: false });
  });
  expect(textsOf(document)).toEqual(["Quay meeting, 4 March 2031"]);
});

test("a date on top without an address at the bottom is text", async () => {
  const document = await readDrawn((canvas) => {
    canvas.text("23.5.2031", 30, 40, { lineBreak: false });
    lines(canvas, 60, 100, ["Quay meeting"]);
  });
  expect(textsOf(document)).toEqual(["23.5.2031", "Quay meeting"]);
});

test("paragraph signs at the tops of two pages are text", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 70, ["§ 1 Opening"]);
    canvas.addPage();
    lines(canvas, 60, 70, ["§ 2 Opening"]);
  });
  expect(furnitureOf(document)).toEqual([]);
});

test("a sentence cut by a page break is one paragraph, the page's furniture after it", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 700, ["The committee decides to ask the engineer for a drawing of the northern quay and"]);
    canvas.text("1", 290, 790, { lineBreak: false });
    canvas.addPage();
    lines(canvas, 60, 100, ["of the sheds beside it."]);
    canvas.text("2", 290, 790, { lineBreak: false });
  });
  expect(textsOf(document)).toEqual(["The committee decides to ask the engineer for a drawing of the northern quay and of the sheds beside it."]);
  expect(document.blocks.map((block) => block.layer)).toEqual(["body", "furniture", "furniture"]);
});

test("text up the margin is a stamp", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, ["Opening of the meeting of the harbour committee."]);
    canvas.rotate(-90, { origin: [570, 500] }).text("Signed by key 77-A", 570, 500, { lineBreak: false });
  });
  expect(furnitureOf(document)).toEqual(["margin-stamp: Signed by key 77-A"]);
});

test("a rotated page is read as it is shown", async () => {
  const document = await readDrawn((canvas) => {
    canvas.page.dictionary.data["Rotate"] = 90;
    canvas.rotate(-90, { origin: [0, 0] });
    lines(canvas, -780, 60, ["The harbour committee met.", "The chair opened the meeting."], 30);
  });
  expect(document.pages[0]).toMatchObject({ textLayer: "native" });
  expect(document.pages[0]?.width).toBeGreaterThan(document.pages[0]?.height ?? 0);
  expect(textsOf(document)).toEqual(["The harbour committee met.", "The chair opened the meeting."]);
  expect(document.lines[0]?.box?.width).toBeGreaterThan(document.lines[0]?.box?.height ?? 0);
});
