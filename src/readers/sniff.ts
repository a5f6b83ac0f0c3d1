import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import type { DocumentFormat } from "../document/model.ts";
import { isPdf, isZip } from "./magic-bytes.ts";
import { decodeText, isUtf8, utf16WithoutMark } from "./txt/decode.ts";

/** What the bytes are: a format that has a reader, or the diagnostic that says why not. */
type Sniffed = { readonly format: DocumentFormat } | { readonly format: null; readonly diagnostic: Diagnostic };

const MARKDOWN_EXTENSION = /\.(?:md|markdown|mdown)$/iu;
/** Names for what people meet in archives; any other format goes by its extension. */
const NAMES: Readonly<Record<string, string>> = {
  cfb: "a Word 97-2003 document (.doc) or another file of that family", rtf: "a Rich Text document (.rtf)", odt: "an OpenDocument text (.odt)", ods: "an OpenDocument spreadsheet (.ods)",
  odp: "an OpenDocument presentation (.odp)", xlsx: "an Excel workbook (.xlsx)", pptx: "a PowerPoint presentation (.pptx)", zip: "a ZIP archive", gz: "a gzip archive", "7z": "a 7-Zip archive",
  rar: "a RAR archive", epub: "an EPUB book", jpg: "a JPEG image", png: "a PNG image", tif: "a TIFF image", gif: "a GIF image", html: "an HTML page", xml: "an XML file", ps: "a PostScript file",
  eml: "an e-mail", pst: "an Outlook mailbox",
};

/**
 * Tells a document's format from its content. The name decides one thing only: whether text is Markdown.
 * @example await sniff(new TextEncoder().encode("%PDF-1.7 …"), "minutes.txt") // { format: "pdf" }
 */
export async function sniff(bytes: Uint8Array, path: string): Promise<Sniffed> {
  if (bytes.length === 0) return refuse("input/empty", "The file holds no bytes.");
  if (isPdf(bytes)) return { format: "pdf" };
  if (isZip(bytes)) return sniffZip(bytes);
  if (looksLikeText(bytes)) return sniffText(bytes, path);
  return refuse("input/unsupported", `The file is ${(await nameOf(bytes)) ?? "binary data of no known format"}, which minutes does not read.`);
}

async function sniffZip(bytes: Uint8Array): Promise<Sniffed> {
  const found = await fileType(bytes);
  if (found?.mime.includes("wordprocessingml") || found?.mime.includes("ms-word")) return { format: "docx" };
  // A cut-off or oddly packed DOCX: the names of a ZIP's parts stand uncompressed.
  const other = found !== undefined && found.ext !== "zip";
  if (!other && latin1(bytes).includes("word/document")) return { format: "docx" };
  return unsupported(found?.ext ?? "zip");
}

function sniffText(bytes: Uint8Array, path: string): Sniffed {
  const { text } = decodeText(bytes);
  const start = text.slice(0, 2000).trimStart();
  if (text.trim() === "") return refuse("input/empty", "The file holds no text.");
  if (start.startsWith("{\\rtf")) return unsupported("rtf");
  if (/^(?:<!--[\s\S]{0,1500}?-->\s{0,50})?<(?:!doctype html|html)[\s>]/iu.test(start)) return unsupported("html");
  if (start.startsWith("<?xml")) return unsupported("xml");
  if (start.startsWith("%!PS")) return unsupported("ps");
  return { format: MARKDOWN_EXTENSION.test(path) || isMarkdown(text) ? "md" : "txt" };
}

/** Clearly Markdown: three headings or more, or two different marks that plain text does not hold. */
function isMarkdown(text: string): boolean {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/u);
  // Org files write comments as "# …" and headings as "** …".
  if (lines.some((line) => /^#\+[A-Za-z_]{2,20}:|^\*{2,6} \S/u.test(line))) return false;
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  const headings = count(/^#{1,6}\s{1,5}[^\s#]/u);
  const marks = [
    headings > 0,
    count(/^\s{0,3}\|?\s{0,10}:?-{2,100}:?\s{0,10}(?:\|\s{0,10}:?-{2,100}:?\s{0,10}){1,30}\|?\s{0,10}$/u) > 0,
    count(/\[[^\][]{1,300}\]\((?:https?:|mailto:|\.{0,2}\/)[^\s()]{1,2000}\)/u) > 0,
    count(/(?:^|\s)\*\*[^\s*][^*]{0,200}\*\*/u) > 1,
    count(/^(?:```|~~~)/u) > 1,
  ].filter(Boolean).length;
  return headings >= 3 || marks >= 2;
}

/** Text has hardly any control characters; UTF-16 has zeros, at every second place. */
function looksLikeText(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || utf16WithoutMark(bytes)) return wideText(bytes);
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) control++;
  return control <= sample.length * (isUtf8(bytes) ? 0.1 : 0.02);
}

function wideText(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, 65_536 - (65_536 % 4)));
  const odd = (text.match(/[\u0000-\u0007\u000E-\u001F\uE000-\uF8FF\uFFFD\uFFFF]|\p{Cn}/gu) ?? []).length;
  return odd <= text.length * 0.05;
}

async function nameOf(bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileType(bytes);
  return found && nameOfExtension(found.ext);
}

function nameOfExtension(extension: string): string {
  return NAMES[extension] ?? `a .${extension} file`;
}

async function fileType(bytes: Uint8Array): Promise<{ readonly ext: string; readonly mime: string } | undefined> {
  const { fileTypeFromBuffer } = await import("file-type");
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    // Cut-off archives make it throw: the format stays unknown.
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

function unsupported(extension: string): Sniffed {
  return refuse("input/unsupported", `The file is ${nameOfExtension(extension)}, which minutes does not read.`);
}

function refuse(code: "input/empty" | "input/unsupported", message: string): Sniffed {
  return { format: null, diagnostic: diagnostic(code, "error", message) };
}
