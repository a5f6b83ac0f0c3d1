import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { LIMITS } from "../../../src/readers/limits.ts";
import { docxReader } from "../../../src/readers/docx/index.ts";
import type { ReadResult } from "../../../src/readers/reader.ts";
import { files, p, part, read, readBytes, relationship, relationships, shown, W, zip } from "./build.ts";

const PARTS = files({ body: p("Sammanträdet öppnas."), styles: "" });
const codes = (result: ReadResult): string[] => result.diagnostics.map((it) => `${it.severity} ${it.code}`);

test("a file cut off anywhere is damaged, never an exception", () => {
  const whole = zip(PARTS);
  for (const share of [0.01, 0.3, 0.6, 0.9, 0.99]) {
    const result = readBytes(whole.slice(0, Math.floor(whole.length * share)));
    expect(result.document).toBeNull();
    expect(codes(result)).toEqual(["error docx/damaged"]);
  }
});

test("no byte, no zip, no document, another kind of document, no text", () => {
  expect(codes(readBytes(new Uint8Array()))).toEqual(["error input/empty"]);
  expect(codes(readBytes(strToU8("only words")))).toEqual(["error docx/damaged"]);
  expect(codes(readBytes(zip({ "word/styles.xml": part("styles", "") })))).toEqual(["error docx/damaged"]);
  expect(codes(readBytes(zip({ "word/document.xml": "<workbook/>" })))).toEqual(["error docx/damaged"]);
  expect(codes(readBytes(zip(files({ body: p("") }))))).toEqual(["error input/empty"]);
});

test("flipped bytes give a diagnostic or the same text", () => {
  const whole = zip(PARTS);
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] as number) ^ 0x55;
    const { document, diagnostics } = readBytes(bytes);
    if (document) expect(document.text).toBe("Sammanträdet öppnas.\n");
    else expect(diagnostics.map((it) => it.code)).toEqual(["docx/damaged"]);
  }
});

test("what inflates beyond the limit is refused, whatever sizes the directory states", () => {
  const bomb = zipSync({ ...Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)])), "word/document.xml": new Uint8Array(2_000_000).fill(0x20) }, { level: 9 });
  const directory = new DataView(bomb.buffer, bomb.byteOffset);
  for (let at = 0; at + 46 < bomb.length; at++) if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 24, 10, true);
  expect(codes(readBytes(bomb, { ...LIMITS, inflatedBytes: 1_000_000 }))).toEqual(["error limit/inflated"]);
  expect(codes(readBytes(zip(PARTS), { ...LIMITS, elements: 5 }))).toEqual(["error limit/inflated"]);
});

test("parts that are not needed are not inflated", () => {
  const bytes = zipSync({ ...Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)])), "word/media/image1.bmp": new Uint8Array(5_000_000) });
  expect(readBytes(bytes, { ...LIMITS, inflatedBytes: 100_000 }).document?.text).toBe("Sammanträdet öppnas.\n");
});

test("entities of a document type are never expanded, deep nesting is refused", () => {
  const entity = `<!DOCTYPE d [<!ENTITY a "aaaa">]>${PARTS["word/document.xml"]?.replace(/^<\?.*?\?>/u, "").replace("öppnas", "&a;")}`;
  expect(codes(readBytes(zip({ ...PARTS, "word/document.xml": entity })))).toEqual(["error docx/damaged"]);
  const deep = part("document", `<w:body>${"<w:sdt>".repeat(20_000)}${"</w:sdt>".repeat(20_000)}</w:body>`);
  expect(codes(readBytes(zip({ ...PARTS, "word/document.xml": deep })))).toEqual(["error docx/damaged"]);
});

test("a damaged lesser part leaves the text and says so", () => {
  const result = readBytes(zip({ ...PARTS, "word/styles.xml": "<w:styles><broken" }));
  expect(result.document?.text).toBe("Sammanträdet öppnas.\n");
  expect(codes(result)).toEqual(["error docx/damaged"]);
});

test("the main part is found by relationship, by content type, and in strict OOXML", () => {
  const main = part("document", `<w:body>${p("Text")}</w:body>`);
  const types = (name: string): string => `<Types><Override PartName="/${name}" ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>`;
  const strict = (text: string): string => text.replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument").replaceAll(W, "http://purl.oclc.org/ooxml/wordprocessingml/main");
  for (const content of [
    { "_rels/.rels": relationships([relationship("x", "officeDocument", "/doc/main.xml")]), "doc/main.xml": main },
    { "[Content_Types].xml": types("doc/main2.xml"), "doc/main2.xml": main },
    { "word/document.xml": main.replaceAll("w:", "ns0:") },
    Object.fromEntries(Object.entries(files({ body: p("Text") })).map(([name, text]) => [name, strict(text)])),
  ]) expect(readBytes(zip(content)).document?.text).toBe("Text\n");
});

test("an embedded file that is not read is told of", () => {
  expect(codes(readBytes(zip(files({ body: `${p("Text")}<w:altChunk r:id="x"/>` }))))).toEqual(["error input/unsupported"]);
});

test("styles based on each other in a ring end", () => {
  const ring = (id: string, on: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
  expect(shown(read({ body: p("Text", '<w:pStyle w:val="A"/>'), styles: ring("A", "B") + ring("B", "A") }))).toEqual(["p: Text"]);
});

test("the reader reads", async () => {
  const result = await docxReader.read({ path: "a.docx", bytes: zip(PARTS), sha256: "ab" }, {});
  expect(result.document?.source).toEqual({ path: "a.docx", sha256: "ab", bytes: zip(PARTS).length, format: "docx", encoding: null });
  expect(result.document?.pages).toEqual([]);
});
