import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument, readers } from "../../src/readers/index.ts";
import { sniff } from "../../src/readers/sniff.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const formatOf = async (content: Uint8Array, path = "minutes.txt"): Promise<string> => {
  const sniffed = await sniff(content, path);
  return sniffed.format ?? sniffed.diagnostic.code;
};

test.each([
  ["a PDF", "%PDF-1.4\n", "pdf"], ["junk before a PDF", `${"x".repeat(900)}%PDF-1.7`, "pdf"], ["text", "Protokoll fört vid möte", "txt"], ["nothing", "", "input/empty"], ["white space", " \n\t\r\n", "input/empty"],
  ["an HTML page", "\n<!DOCTYPE html><html><body>Möte", "input/unsupported"], ["rich text", "{\\rtf1\\ansi Möte}", "input/unsupported"], ["XML", '<?xml version="1.0"?><a/>', "input/unsupported"],
  ["text that begins as an image would", "BM Styrelse, protokoll", "txt"], ["text with a tag", "<p>Möte</p>", "txt"],
])("tells %s from its content", async (_, text, format) => {
  expect(await formatOf(bytes(text))).toBe(format);
});

test("tells zips apart", async () => {
  const types = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const docx = zipSync({ "[Content_Types].xml": strToU8(types), "word/document.xml": strToU8("<w:document/>") });
  expect(await formatOf(docx, "minutes.pdf")).toBe("docx");
  expect(await formatOf(docx.subarray(0, docx.length - 60))).toBe("docx");
  expect(await formatOf(zipSync({ "a.txt": strToU8("hej") }), "a.docx")).toBe("input/unsupported");
  const odt = await sniff(zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }], "content.xml": strToU8("<x/>") }), "a.odt");
  expect(odt.format === null && odt.diagnostic.message).toContain("OpenDocument text");
});

test("names an old Word file, refuses other binary data", async () => {
  const cfb = new Uint8Array(2048);
  cfb.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const doc = await sniff(cfb, "a.txt");
  expect(doc.format === null && doc.diagnostic.message).toContain("Word 97-2003");
  expect(await formatOf(Uint8Array.from({ length: 500 }, (_, i) => (i * 37 + ((i * i) >> 3)) % 256))).toBe("input/unsupported");
});

test("UTF-16 is text, with its mark and without", async () => {
  const wide = Buffer.from("Protokoll fört vid möte", "utf16le");
  expect(await formatOf(wide)).toBe("txt");
  expect(await formatOf(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe("txt");
  expect(await formatOf(bytes("Mö\0te i dag"))).toBe("txt");
});

test.each([
  ["a.md", "Bara text", "md"], ["a.markdown", "Bara text", "md"], ["a.txt", "# Ett\n\n## Två\n\n## Tre", "md"], ["a.txt", "# Protokoll\n\nSe [planen](https://moten.example/plan).", "md"],
  ["a.txt", "Namn | Roll\n--- | ---\nAnna | **ordf** och **kassör**\n**Beslut:** ja", "md"], ["a.txt", "#1 Öppnande\n\n#2 Val\n\n#3 Slut", "txt"], ["a.txt", "# kommentar\n#+OPTIONS: toc:nil\n# två\n# tre\n** Val", "txt"],
  ["a.txt", "# 12 deltog\n\n- ja", "txt"],
])("%s with %j is %s", async (path, text, format) => {
  expect(await formatOf(bytes(text), path)).toBe(format);
});

test("what cannot be read gives no document and an error, never a throw", async () => {
  const { document, diagnostics } = await readDocument({ path: "a.docx", bytes: bytes("GIF89a\0\0\0\u0001\u0002"), sha256: "0" });
  expect(document).toBeNull();
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["input/unsupported", "error"]]);
});

test("the registry's readers agree with the readers behind them", async () => {
  expect(readers.map((reader) => reader.format)).toEqual(["pdf", "docx", "txt", "md"]);
  const { markdownReader, txtReader } = await import("../../src/readers/txt/index.ts");
  for (const own of [txtReader, markdownReader]) {
    const listed = readers.find((reader) => reader.format === own.format);
    expect([listed?.name, listed?.extensions]).toEqual([own.name, own.extensions]);
  }
});
