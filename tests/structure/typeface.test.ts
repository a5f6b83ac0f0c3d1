import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { bodyFace, faceKey, prominence } from "../../src/structure/typeface.ts";
import { unitsOf } from "../../src/structure/units.ts";
import { documentOf, furniture, heading, listItem, paragraph, table, type TestBlock } from "../document-of.ts";

const faceOf = (...blocks: readonly TestBlock[]): ReturnType<typeof bodyFace> => {
  const document = documentOf(...blocks);
  return bodyFace(document, unitsOf(document, packs.en));
};
const lineOf = (face: { bold?: boolean; fontSize?: number }): Parameters<typeof prominence>[0] => ({ span: { start: 0, end: 1 }, number: 1, ...face });

test("the body's face is the one most characters are set in", () => {
  expect(faceOf(paragraph("Title", { fontSize: 20, bold: true }), paragraph("The body of the minutes", { fontSize: 11 }))).toEqual({ size: 11, bold: false });
  expect(faceOf(paragraph("All of it is bold", { bold: true }), paragraph("or most"))).toEqual({ size: null, bold: true });
  expect(faceOf()).toEqual({ size: null, bold: false });
});

test("sizes that differ by fractions are one face; furniture counts for nothing", () => {
  expect(faceOf(paragraph("twelve letters", { fontSize: 11.1 }), paragraph("twelve letters", { fontSize: 10.9 }), paragraph("the single largest", { fontSize: 14 })).size).toBe(11);
  expect(faceOf(paragraph("body", { fontSize: 11 }), furniture("A long running header of the document", "running-header", { fontSize: 8 })).size).toBe(11);
});

test("bold or somewhat larger stands out, both or much larger stands out more", () => {
  const face = { size: 10, bold: false };
  expect(prominence(lineOf({ fontSize: 10 }), face)).toBe(0);
  expect(prominence(lineOf({ fontSize: 9, bold: true }), face)).toBe(1);
  expect(prominence(lineOf({ fontSize: 11 }), face)).toBe(1);
  expect(prominence(lineOf({ fontSize: 11, bold: true }), face)).toBe(2);
  expect(prominence(lineOf({ fontSize: 16 }), face)).toBe(2);
  expect(prominence(undefined, face)).toBe(0);
});

test("where the body is bold, bold says nothing; without sizes, size says nothing", () => {
  expect(prominence(lineOf({ bold: true }), { size: null, bold: true })).toBe(0);
  expect(prominence(lineOf({ fontSize: 30 }), { size: null, bold: false })).toBe(0);
  expect(prominence(lineOf({ bold: true }), { size: null, bold: false })).toBe(1);
});

test("heads of one rank have one key; level, weight, size, list and column part them", () => {
  const keys = (...blocks: readonly TestBlock[]): string[] => unitsOf(documentOf(...blocks), packs.en).map((unit) => faceKey(unit, unit.lines[0]));
  const [a, b, ...others] = keys(
    paragraph("a", { fontSize: 11 }), paragraph("b", { fontSize: 11.1 }), paragraph("c", { fontSize: 12 }), paragraph("d", { fontSize: 11, bold: true }), heading(1, "e", { fontSize: 11 }), heading(2, "f", { fontSize: 11 }),
    listItem("g"), table([["h", "i"]]),
  );
  expect(a).toBe(b);
  expect(new Set([a, ...others]).size).toBe(others.length + 1);
});
