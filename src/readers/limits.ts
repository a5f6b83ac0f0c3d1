import { diagnostic, type Diagnostic, type DiagnosticCode } from "../diagnostics.ts";

/** What one file may take; what takes more fails alone, with a diagnostic that names the limit. Time and JavaScript's memory are limited where threads are (`batch/runner.ts`). */
export interface Limits {
  /** Of the file itself (`limit/bytes`). */
  readonly bytes: number;
  /** Of all parts of a package that are read, together, once inflated (`limit/inflated`). */
  readonly inflatedBytes: number;
  /** XML elements of all parts that are read, together: a tree costs far more memory than its text (`limit/inflated`). */
  readonly elements: number;
  /** Of a PDF (`limit/pages`). */
  readonly pages: number;
  /** Of the document's text (`limit/characters`). */
  readonly characters: number;
}

export const LIMITS: Limits = { bytes: 256 * 1024 * 1024, inflatedBytes: 100_000_000, elements: 3_000_000, pages: 10_000, characters: 20_000_000 };

/** Bytes that the PDF engine may take, the file among them: a content stream that inflates without end stops here (`limit/memory`). */
export const ENGINE_BYTES = 640 * 1024 * 1024;

/** A file that is not read because it takes more than a limit allows. */
export function beyond(code: Extract<DiagnosticCode, `limit/${string}`>, message: string): { readonly document: null; readonly diagnostics: readonly Diagnostic[] } {
  return { document: null, diagnostics: [diagnostic(code, "error", message)] };
}

export function tooLong({ characters }: Limits): ReturnType<typeof beyond> {
  return beyond("limit/characters", `holds more than ${characters} characters of text`);
}
