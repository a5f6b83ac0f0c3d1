import { buildDocument } from "../../document/builder.ts";
import type { DocumentProperties, DocumentSource } from "../../document/model.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import type { Reader, ReaderInput, ReadOptions, ReadResult } from "../reader.ts";
import { openPdf, resetEngine, type OpenFailure } from "./engine.ts";
import { layOut, type Layout } from "./layout.ts";
import type { PageContent } from "./page-content.ts";
import { readWithPdfParse } from "./second-engine.ts";
import { hasTornWords, withSecondReading } from "./second-reading.ts";
import { withUnnamedLetters } from "./unnamed-letters.ts";

export { resetEngine } from "./engine.ts";

/** Reads PDFs with PDFium, and with pdf-parse where PDFium cannot open the file. */
export const pdfReader: Reader = { format: "pdf", name: "PDF", extensions: [".pdf"], read: readPdf };

type Reading = Layout & { readonly properties: DocumentProperties };

async function readPdf(input: ReaderInput, options: ReadOptions): Promise<ReadResult> {
  const engine = options.pdfEngine ?? "auto";
  const first = engine === "pdf-parse" ? undefined : await readWithPdfium(input.bytes, engine === "auto");
  if (first === "encrypted") return failure("pdf/encrypted");
  if (first !== undefined && first !== "damaged") return finished(input, first);
  if (engine === "pdfium") return failure("pdf/damaged");
  const second = await readWithPdfParse(input.bytes);
  if (second === "encrypted") return failure("pdf/encrypted");
  if (second === "damaged") return failure("pdf/damaged");
  const told = diagnostic("pdf/second-engine", "info", engine === "auto" ? "PDFium could not open the file; pdf-parse read its text, without positions." : "pdf-parse read the text, without positions.");
  const unread = second.blocks.length === 0 ? [diagnostic("pdf/no-text-layer", "error", "No page has text: nothing was read.")] : [];
  return finished(input, { ...second, diagnostics: [told, ...unread] });
}

/** @param both whether the second engine may be asked for words that the first has holes in. */
async function readWithPdfium(bytes: Uint8Array, both: boolean): Promise<Reading | OpenFailure> {
  const read = await readPages(bytes);
  if (typeof read === "string") return read;
  if (read.contents.length === 0) return "damaged";
  const named = withUnnamedLetters(read.contents);
  const contents = both && hasTornWords(named) ? withSecondReading(named, await secondTexts(bytes)) : named;
  return { ...layOut(contents), properties: read.properties };
}

/** What the second engine reads on each page; nothing where it cannot open the file. */
async function secondTexts(bytes: Uint8Array): Promise<ReadonlyMap<number, string>> {
  const second = await readWithPdfParse(bytes);
  return typeof second === "string" ? new Map<number, string>() : second.texts;
}

async function readPages(bytes: Uint8Array): Promise<{ contents: PageContent[]; properties: DocumentProperties } | OpenFailure> {
  try {
    const open = await openPdf(bytes);
    if (typeof open === "string") return open;
    const contents: PageContent[] = [];
    for (let i = 0; i < open.pageCount && i - contents.length < MOST_MISSING; i++) {
      const content = open.page(i);
      if (content) contents.push(content);
    }
    open.close();
    return { contents, properties: open.properties };
  } catch {
    // An abort or a full memory leaves the WASM unusable: the next document gets a new one.
    resetEngine();
    return "damaged";
  }
}

/** `/Count` can claim any number of pages: after this many that cannot be loaded the rest is taken not to exist. */
const MOST_MISSING = 200;

function finished(input: ReaderInput, { pages, blocks, properties, diagnostics }: Reading): ReadResult {
  const source: DocumentSource = { path: input.path, sha256: input.sha256, bytes: input.bytes.length, format: "pdf", encoding: null };
  return { document: buildDocument({ source, properties, pages, blocks }), diagnostics };
}

function failure(code: "pdf/encrypted" | "pdf/damaged"): ReadResult {
  const messages: Record<typeof code, string> = { "pdf/encrypted": "The PDF needs a password.", "pdf/damaged": "No engine could open the PDF." };
  const diagnostics: Diagnostic[] = [diagnostic(code, "error", messages[code])];
  return { document: null, diagnostics };
}
