import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, locate } from "../../src/document/locate.ts";
import { documentOf, documentWith, table } from "../document-of.ts";

const document = documentOf(["First line", "second line"], table([["a", "b c"], ["", "d"]]), "Last");

test("evidence: the words, their lines, page and boxes", () => {
  const box = { x: 10.04, y: 20.06, width: 100, height: 12.349 };
  const printed = documentWith({}, { kind: "paragraph", lines: [{ text: "Kim Ek", page: 1, box }, { text: "leads", page: 2, box }] });
  expect(locate(printed, { start: 4, end: 12 })).toEqual({
    quote: "Ek leads", lines: [1, 2], page: 1,
    boxes: [{ page: 1, x: 10, y: 20.1, width: 100, height: 12.3 }, { page: 2, x: 10, y: 20.1, width: 100, height: 12.3 }],
  });
});

test("white space at a span's ends is no evidence", () => {
  const start = document.text.indexOf(" line");
  expect(locate(document, { start, end: start + 6 })).toMatchObject({ quote: "line", lines: [1, 1], page: null, boxes: [] });
});

test("a span outside the text is a mistake of the caller", () => {
  expect(() => locate(document, { start: -1, end: 2 })).toThrow(RangeError);
  expect(() => locate(document, { start: 0, end: document.text.length + 1 })).toThrow(RangeError);
  expect(() => locate(document, { start: 3, end: 2 })).toThrow(RangeError);
});

test("a document without a line still answers", () => {
  expect(locate(documentOf(), { start: 0, end: 0 })).toEqual({ quote: "", lines: [1, 1], page: null, boxes: [] });
});

const within = fc.tuple(fc.nat(document.text.length), fc.nat(document.text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("within the text, the quote is the span's words, trimmed, and the lines are in order", () => {
  fc.assert(fc.property(within, (span) => {
    const evidence = locate(document, span);
    expect(evidence.quote).toBe(document.text.slice(span.start, span.end).trim());
    expect(evidence.lines[0]).toBeLessThanOrEqual(evidence.lines[1]);
  }));
});

test("the lines of a span are those that share a character with it", () => {
  fc.assert(fc.property(within, (span) => {
    fc.pre(span.end > span.start);
    expect(linesOf(document, span)).toEqual(document.lines.filter((line) => line.span.start < span.end && span.start < line.span.end));
  }));
});

test("an empty span stands in the line around it", () => {
  expect(linesOf(document, { start: 3, end: 3 }).map((line) => line.number)).toEqual([1]);
});
