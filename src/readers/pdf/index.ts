import { buildDocument, type BlockInput } from "../../document/builder.ts";
import type { DocumentSource, Page } from "../../document/model.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import type { Reader, ReaderInput, ReadOptions, ReadResult } from "../reader.ts";
import { openPdf, resetEngine, type OpenPdf } from "./engine.ts";
import { layOut } from "./layout.ts";
import type { PageContent } from "./page-content.ts";

export const pdfReader: Reader = {
  format: "pdf",
  name: "PDF",
  extensions: [".pdf"],
  read: readPdf,
};

async function readPdf(input: ReaderInput, _options: ReadOptions): Promise<ReadResult> {
  let open: OpenPdf | "encrypted" | "damaged";
  try {
    open = await openPdf(input.bytes);
  } catch {
    resetEngine();
    open = "damaged";
  }
  if (open === "encrypted") return failure("pdf/encrypted", "The PDF is encrypted and needs a password.");
  if (open === "damaged") return failure("pdf/damaged", "The PDF could not be opened.");
  const contents: PageContent[] = [];
  try {
    for (let i = 0; i < open.pageCount; i++) {
      const content = open.page(i);
      if (content) contents.push(content);
    }
  } finally {
    open.close();
  }
  const { blocks, pages, diagnostics } = layOut(contents);
  return { document: build(input, open, pages, blocks), diagnostics };
}

function build(input: ReaderInput, open: OpenPdf, pages: readonly Page[], blocks: readonly BlockInput[]): ReadResult["document"] {
  const source: DocumentSource = { path: input.path, sha256: input.sha256, bytes: input.bytes.length, format: "pdf", encoding: null };
  return buildDocument({ source, properties: open.properties, pages, blocks });
}

function failure(code: Diagnostic["code"], message: string): ReadResult {
  return { document: null, diagnostics: [diagnostic(code, "error", message)] };
}
