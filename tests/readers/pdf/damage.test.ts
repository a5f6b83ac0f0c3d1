import { expect, test } from "vitest";
import { blocksOf } from "../../../src/readers/pdf/second-engine.ts";
import { lines, makePdf, read } from "./make-pdf.ts";

const opening = (canvas: Parameters<Parameters<typeof makePdf>[0]>[0]): void => lines(canvas, 60, 100, ["Opening of the meeting."]);

test("a page with nothing on it is read, and said to have no text", async () => {
  const { document, diagnostics } = await read(await makePdf(() => undefined));
  expect(document?.blocks).toEqual([]);
  expect(document?.pages[0]).toMatchObject({ textLayer: "none", trusted: false });
  expect(diagnostics).toMatchObject([{ code: "pdf/no-text-layer", severity: "error", page: 1 }]);
});

test("bytes that are no PDF", async () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff);
  const { document, diagnostics } = await read(noise);
  expect(document).toBeNull();
  expect(diagnostics).toMatchObject([{ code: "pdf/damaged", severity: "error" }]);
});

test("a file cut off anywhere is read or refused, never thrown", async () => {
  const whole = await makePdf(opening);
  for (const share of [0.1, 0.4, 0.7, 0.95]) {
    const { document, diagnostics } = await read(whole.slice(0, Math.floor(whole.length * share)));
    expect(document !== null || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  }
});

test("junk before the header is skipped", async () => {
  const whole = await makePdf(opening);
  const { document } = await read(Uint8Array.from([...Buffer.from("\r\njunk\r\n"), ...whole]));
  expect(document?.text.trim()).toBe("Opening of the meeting.");
});

test("an empty password opens, another does not", async () => {
  expect((await read(await makePdf(opening, { ownerPassword: "harbour" }))).document?.text.trim()).toBe("Opening of the meeting.");
  expect(await read(await makePdf(opening, { userPassword: "harbour" }))).toMatchObject({ document: null, diagnostics: [{ code: "pdf/encrypted", severity: "error" }] });
});

test("the second engine, where it is asked for", async () => {
  const bytes = await makePdf(opening, { info: { Title: "Harbour minutes" } });
  const { document, diagnostics } = await read(bytes, { pdfEngine: "pdf-parse" });
  expect(document?.text.trim()).toBe("Opening of the meeting.");
  expect(document?.properties.title).toBe("Harbour minutes");
  expect(diagnostics).toMatchObject([{ code: "pdf/second-engine", severity: "info" }]);
  expect(bytes.length).toBeGreaterThan(0);
});

test("the second engine leaves the built-ins that it replaces as they were", async () => {
  const own = [Array.prototype.push, JSON.parse, Function.prototype.toString];
  await read(await makePdf(opening), { pdfEngine: "pdf-parse" });
  expect([Array.prototype.push, JSON.parse, Function.prototype.toString].map((one, i) => one === own[i])).toEqual([true, true, true]);
});

test("the file's properties", async () => {
  const { document } = await read(await makePdf(opening, { info: { Title: "Harbour minutes", Author: "Olle Brandt", CreationDate: new Date(Date.UTC(2031, 2, 4, 9, 30)) } }));
  expect(document?.properties).toMatchObject({ title: "Harbour minutes", author: "Olle Brandt", created: "2031-03-04T09:30:00Z" });
});

test("reading twice gives the same", async () => {
  const bytes = await makePdf(opening);
  expect(await read(bytes)).toEqual(await read(bytes));
});

test("paragraphs from text alone", () => {
  const long = "The harbour committee went through the plans for the northern quay";
  const blocks = blocksOf(`Minutes\n${long}\nand the sheds.\n• Measure the quay.\n\n${long}`, 1);
  expect(blocks.map((block) => (block.kind === "table" ? [] : block.lines.map(({ text }) => text)))).toEqual([["Minutes"], [long, "and the sheds."], ["Measure the quay."], [long]]);
});
