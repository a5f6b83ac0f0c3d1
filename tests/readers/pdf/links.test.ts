import { expect, test } from "vitest";
import { isPrinted } from "../../../src/readers/pdf/links.ts";
import { lines, readDrawn } from "./make-pdf.ts";

const URL = "https://harbour.example/plans/quay.pdf";

test("a link over two lines is one link, with the words under it", async () => {
  const document = await readDrawn((canvas) => {
    const [before, first, second] = ["The drawings of the quay are in the plans of the harbour and its ", "surroundings", "until 2040"];
    canvas.text(before + first, 60, 100, { lineBreak: false });
    lines(canvas, 60, 114, [`${second}, as printed.`]);
    canvas.link(60 + canvas.widthOfString(before), 100, canvas.widthOfString(first), 12, URL);
    canvas.link(60, 114, canvas.widthOfString(second), 12, URL);
  });
  expect(document.links.map(({ url, anchor, span }) => ({ url, anchor, words: document.text.slice(span.start, span.end) }))).toEqual([
    { url: URL, anchor: "words", words: "surroundings until 2040" },
  ]);
});

test("an address under its own link is printed", async () => {
  const document = await readDrawn((canvas) => canvas.text("harbour.example/plans/quay.pdf", 60, 100, { lineBreak: false, link: URL }));
  expect(document.links).toMatchObject([{ url: URL, anchor: "printed" }]);
});

test("printed or words", () => {
  expect(isPrinted("www.harbour.example/plans", "https://harbour.example/plans/")).toBe(true);
  expect(isPrinted("see the plans", "https://harbour.example/plans/")).toBe(false);
  expect(isPrinted("vera@harbour.example", "mailto:vera@harbour.example")).toBe(true);
});

test("a link with no words under it does no harm", async () => {
  const document = await readDrawn((canvas) => {
    lines(canvas, 60, 100, ["Opening."]);
    canvas.link(400, 400, 50, 12, URL);
  });
  expect(document.links).toEqual([]);
});
