import { buildDocument } from "../../document/builder.ts";
import type { DocumentProperties, DocumentSource } from "../../document/model.ts";
import { diagnostic, type DiagnosticCode } from "../../diagnostics.ts";
import { beyond, LIMITS, tooLong, type Limits } from "../limits.ts";
import type { Reader, ReaderInput, ReadOptions, ReadResult } from "../reader.ts";
import { openPdf, resetEngine, type OpenFailure, type OpenPdf } from "./engine.ts";
import { layOut, type Layout } from "./layout.ts";
import type { PageContent } from "./page-content.ts";
import { pageTexts, readWithPdfParse } from "./second-engine.ts";
import { tornPages, withSecondReading } from "./second-reading.ts";
import { withUnnamedLetters } from "./unnamed-letters.ts";

export { resetEngine } from "./engine.ts";

/** Reads PDFs with PDFium, and with pdf-parse where PDFium cannot open the file. */
export const pdfReader: Reader = { format: "pdf", name: "PDF", extensions: [".pdf"], read: readPdf };

type Reading = Layout & { readonly properties: DocumentProperties };

async function readPdf(input: ReaderInput, options: ReadOptions): Promise<ReadResult> {
  const engine = options.pdfEngine ?? "auto";
  const first = engine === "pdf-parse" ? undefined : await readWithPdfium(input.bytes, options);
  if (first !== undefined && isResult(first)) return first;
  if (first === "encrypted" || first === "memory") return failure(first);
  if (first !== undefined && first !== "damaged") return finished(input, first);
  if (engine === "pdfium") return failure("damaged");
  const second = await readWithPdfParse(input.bytes, options.password);
  if (typeof second === "string") return failure(second);
  const { pages = LIMITS.pages } = options.limits ?? {};
  if (second.pages.length > pages) return tooManyPages(pages);
  const told = diagnostic("pdf/second-engine", "info", engine === "auto" ? "PDFium could not open the file; pdf-parse read its text, without positions." : "pdf-parse read the text, without positions.");
  const unread = second.blocks.length === 0 ? [diagnostic("pdf/no-text-layer", "error", "No page has text: nothing was read.")] : [];
  return finished(input, { ...second, diagnostics: [told, ...unread] });
}

/** A result where a limit ends it. */
async function readWithPdfium(bytes: Uint8Array, options: ReadOptions): Promise<Reading | OpenFailure | ReadResult> {
  const read = await readMended(bytes, options);
  if (typeof read === "string" || isResult(read)) return read;
  return { ...layOut(read.contents), properties: read.properties };
}

/**
 * The pages with the letters that could be proved. The second engine may be asked for words that the first has holes in, where both may be used.
 * A function of its own, so that nothing holds the pages as they were before.
 */
async function readMended(bytes: Uint8Array, { pdfEngine = "auto", password, limits = LIMITS }: ReadOptions): Promise<Pages | OpenFailure | ReadResult> {
  const read = await readPages(bytes, limits, password);
  if (typeof read === "string" || isResult(read)) return read;
  if (read.contents.length === 0) return "damaged";
  const named = withUnnamedLetters(read.contents);
  const torn = pdfEngine === "auto" ? tornPages(named) : [];
  const contents = torn.length > 0 ? withSecondReading(named, await pageTexts(bytes, torn, password)) : named;
  return { contents, properties: read.properties };
}

function isResult(read: object | string): read is ReadResult {
  return typeof read === "object" && "document" in read;
}

interface Pages {
  readonly contents: PageContent[];
  readonly properties: DocumentProperties;
}

async function readPages(bytes: Uint8Array, limits: Limits, password?: string): Promise<Pages | OpenFailure | ReadResult> {
  let full = (): boolean => false;
  try {
    const open = await openPdf(bytes, password);
    if (typeof open === "string") return open;
    full = open.full;
    const read = readAll(open, limits);
    open.close();
    if (open.memory() > MOST_KEPT) resetEngine();
    if (!full()) return isResult(read) ? read : { contents: read, properties: open.properties };
  } catch {
    // An abort or a full memory leaves the WASM unusable: the next document gets a new one.
  }
  resetEngine();
  return full() ? "memory" : "damaged";
}

/** An engine's memory grows and never shrinks: beyond this many bytes it is given back, and the next document gets a new one. */
const MOST_KEPT = 64 * 1024 * 1024;

function readAll(open: OpenPdf, limits: Limits): PageContent[] | ReadResult {
  const contents: PageContent[] = [];
  let characters = 0;
  for (let i = 0; i < open.pageCount && i - contents.length < MOST_MISSING; i++) {
    const content = open.page(i);
    if (!content) continue;
    if (contents.length === limits.pages) return tooManyPages(limits.pages);
    contents.push(content);
    characters += content.chars.count;
    if (characters > limits.characters) return tooLong(limits);
  }
  return contents;
}

function tooManyPages(limit: number): ReadResult {
  return beyond("limit/pages", `has more than ${limit} pages`);
}

/** `/Count` can claim any number of pages: after this many that cannot be loaded the rest is taken not to exist. */
const MOST_MISSING = 200;

function finished(input: ReaderInput, { pages, blocks, properties, diagnostics }: Reading): ReadResult {
  const source: DocumentSource = { path: input.path, sha256: input.sha256, bytes: input.bytes.length, format: "pdf", encoding: null };
  return { document: buildDocument({ source, properties, pages, blocks }), diagnostics };
}

const FAILURES: Readonly<Record<OpenFailure, readonly [DiagnosticCode, string]>> = {
  encrypted: ["pdf/encrypted", "The PDF needs a password."],
  damaged: ["pdf/damaged", "No engine could open the PDF."],
  memory: ["limit/memory", "took more memory than the PDF engine may have"],
};

function failure(why: OpenFailure): ReadResult {
  const [code, message] = FAILURES[why];
  return { document: null, diagnostics: [diagnostic(code, "error", message)] };
}
