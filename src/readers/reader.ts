import type { Diagnostic } from "../diagnostics.ts";
import type { Document, DocumentFormat } from "../document/model.ts";
import type { Limits } from "./limits.ts";

/** One input's bytes with the path that diagnostics and the record name it by. */
export interface ReaderInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface ReadOptions {
  /** The engine that reads PDFs; `auto` takes PDFium and falls back to pdf-parse where PDFium cannot open the file. */
  readonly pdfEngine?: "auto" | "pdfium" | "pdf-parse";
  /** For encrypted PDFs; none and an empty one are tried first. */
  readonly password?: string;
  readonly limits?: Limits;
}

/** `document` is null where nothing could be read; then there is at least one diagnostic of severity `error`. */
export interface ReadResult {
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes of one format to a document. A reader takes no paths, opens no files and never throws for bad input. */
export interface Reader {
  readonly format: DocumentFormat;
  readonly name: string;
  readonly extensions: readonly `.${string}`[];
  readonly read: (input: ReaderInput, options: ReadOptions) => Promise<ReadResult>;
}
