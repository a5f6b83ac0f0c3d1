// Files that break readers, generated: small on the disk, large or endless once opened.
import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

/** Objects as a PDF with a cross-reference table; the first is the catalog. */
export function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(size);
    put(Buffer.from(`${index + 1} 0 obj\n`));
    put(typeof object === "string" ? Buffer.from(object, "latin1") : object);
    put(Buffer.from("\nendobj\n"));
  });
  const start = size;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const CONTENT = "BT /F 12 Tf 72 760 Td (Protokoll 2025-03-04) Tj 0 -30 Td (1. Ekonomi) Tj ET";

function stream(data: Uint8Array, filter = ""): Uint8Array {
  return Buffer.concat([Buffer.from(`<< /Length ${data.length} ${filter} >>\nstream\n`), data, Buffer.from("\nendstream")]);
}

/** One page with a title and an item, under a tree of pages that is whatever `kids` and `count` say. */
export function onePage({ kids = "3 0 R", count = 1, content = stream(Buffer.from(CONTENT)), more = [] }: { readonly kids?: string; readonly count?: number; readonly content?: Uint8Array; readonly more?: readonly string[] } = {}): Uint8Array {
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>";
  return pdfOf([CATALOG, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`, page, content, FONT, ...more]);
}

/** The page, then the tree's own root and a branch that leads back to it. */
export function pagesInACircle(): Uint8Array {
  return onePage({ kids: "3 0 R 6 0 R 2 0 R", count: 3, more: ["<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 6 0 R] /Count 2 >>"] });
}

/** `megabytes` of `fill`, deflated to a thousandth: the same block again and again. */
export function deflated(megabytes: number, fill: string): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000, fill), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
}

/** A page whose content inflates to so much. */
export function inflatingPage(megabytes: number, fill = " "): Uint8Array {
  return onePage({ content: stream(Buffer.concat([Buffer.from([0x78, 0xda]), deflated(megabytes, fill)]), "/Filter /FlateDecode") });
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const ROOT = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word package around a body; `document` replaces the whole part, null leaves it out. */
export function wordOf(body: string, document: string | Uint8Array | null = `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`): Uint8Array {
  const parts: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(TYPES), "_rels/.rels": strToU8(ROOT) };
  if (document !== null) parts["word/document.xml"] = typeof document === "string" ? strToU8(document) : document;
  return zipSync(parts, { level: 9 });
}

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A document part that inflates to so much; where the directory lies, it says ten bytes. The checksum is wrong, but nobody gets that far. */
export function inflatingWord(megabytes: number, lying: boolean): Uint8Array {
  const packed = deflated(megabytes, " ");
  const bytes = zipSync({ "[Content_Types].xml": strToU8(TYPES), "_rels/.rels": strToU8(ROOT), "word/document.xml": packed }, { level: 0 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Where the packing method and the inflated size stand behind the mark of a file's own header and of its line in the directory.
  for (const [mark, method, size] of [[0x04034b50, 8, 22], [0x02014b50, 10, 24]] as const) {
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) !== mark || view.getUint32(at + size, true) !== packed.length) continue;
      view.setUint16(at + method, 8, true);
      view.setUint32(at + size, lying ? 10 : megabytes * 1_000_000, true);
    }
  }
  return bytes;
}

/** Each entity stands for ten of the one before. */
export function entityBomb(): Uint8Array {
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
  return wordOf("", `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">${entities}]><w:document xmlns:w="${W}"><w:body>${paragraph("&e9;")}</w:body></w:document>`);
}

export function nestedTables(depth: number): Uint8Array {
  return wordOf("<w:tbl><w:tr><w:tc>".repeat(depth) + paragraph("Text") + "</w:tc></w:tr></w:tbl>".repeat(depth));
}

/** Bytes that look like nothing, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 20250304;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24);
}

/** A PDF of one page with a title and an item, encrypted where there are passwords. pdfkit draws its keys from Math.random: a generator stands in for it. */
export async function protectedPdf(security: { readonly userPassword?: string; readonly ownerPassword?: string }): Promise<Uint8Array> {
  const { random } = Math;
  let state = 7;
  Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  try {
    const document = new PDFDocument({ size: "A4", pdfVersion: "1.7", info: { CreationDate: new Date(Date.UTC(2025, 0, 1)) }, ...security });
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve) => document.on("end", () => resolve()));
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.fontSize(18).text("Protokoll");
    document.fontSize(11).text("Styrelsemöte 2025-03-04");
    document.fontSize(13).text("1. Ekonomi");
    for (let n = 0; n < 30; n++) document.fontSize(11).text("Bo Ekström redovisade kassan och föreningens räkningar för året.");
    document.end();
    await done;
    return Buffer.concat(chunks);
  } finally {
    Math.random = random;
  }
}
