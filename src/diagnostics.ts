import type { Evidence } from "./document/model.ts";

export type Severity = "error" | "warning" | "info";

/**
 * Something a user should know about a document. `code` is `area/what` (`pdf/no-text-layer`); every code stands in `DIAGNOSTIC_CODES`.
 * An `error` means that some or all of the document could not be read; a `warning` that a fact a reader would expect is missing or doubtful.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** The page that the diagnostic is about where no words can be quoted (a page without text). */
  readonly page?: number;
}

/** All codes, each with what it means and what to do: the table in README is this one. */
export const DIAGNOSTIC_CODES = {
  "input/not-found": "The path does not exist. Check the spelling.",
  "input/unreadable": "The file exists but could not be read. Check its permissions.",
  "input/empty": "The file holds no bytes, or no text at all.",
  "input/unsupported": "The content is of a format that minutes does not read yet. Convert it to PDF, DOCX or text.",
  "input/changed": "The file was written to while it was read. Run again once it is whole.",
  "input/duplicate": "The same file or folder was met under another name (a link, a hard link, named twice). It is read once.",
  "input/loop": "A link leads back to a folder that it lies in. It is not followed.",
  "input/invalid-records": "JSON that is not a list of records of this schema version.",
  "limit/time": "The file took longer to read than --timeout allows. Give it more time, or look into the file.",
  "limit/memory": "Reading the file took more memory than one file may take. Split it.",
  "limit/bytes": "The file is larger than 256 MB. Split it.",
  "limit/inflated": "The file inflates to more than 100 MB, or to more than 3 million XML elements. Split it.",
  "limit/pages": "The PDF has more than 10,000 pages. Split it.",
  "limit/characters": "The file holds more than 20 million characters of text. Split it.",
  "pdf/damaged": "The PDF could not be opened by any engine: cut off, or not a PDF inside.",
  "pdf/encrypted": "The PDF needs a password, or another one: see --password.",
  "pdf/second-engine": "The first engine could not open the file; the text was read by the second, without positions.",
  "pdf/no-text-layer": "A page has no text (a scan): it was not read.",
  "pdf/untrusted-text": "A page's text layer does not decode to readable text; what it says is not relied on.",
  "docx/damaged": "The DOCX could not be opened: cut off, or without word/document.xml.",
  "txt/undecodable": "Some bytes fit no known encoding; they show as U+FFFD.",
  "text/repaired": "Letters that the file gives wrongly were put right, where that could be proved.",
  "text/lost-letters": "Letters are missing on these lines or this page and could not be told; what they say is not relied on.",
  "document/internal": "An error in minutes itself. Please report it with the document's shape.",
  "language/unknown": "The language could not be told; Swedish rules were used. Set --locale.",
  "meeting/no-date": "The document does not state the date of the meeting.",
  "meeting/no-items": "No agenda items were found.",
  "date/ambiguous-year": "A date without a year, and nothing in the document that gives one.",
  "date/weekday-mismatch": "The weekday printed beside a date is not that date's weekday.",
  "owner/unresolved": "Initials or a short name that match nobody, or several people, of the document.",
  "items/number-gap": "The agenda numbering leaves out a number.",
  "items/number-double": "The same agenda number stands twice.",
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Builds a diagnostic. `evidence` is empty where there is nothing to quote. */
export function diagnostic(
  code: DiagnosticCode,
  severity: Severity,
  message: string,
  where: { readonly evidence?: readonly Evidence[]; readonly page?: number } = {},
): Diagnostic {
  return { code, severity, message, evidence: where.evidence ?? [], ...(where.page === undefined ? {} : { page: where.page }) };
}

/** Warnings that say that something could not be read all the same. */
const LOSSES: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(["pdf/no-text-layer", "pdf/untrusted-text", "text/lost-letters", "txt/undecodable"]);

/** Whether all of a document was read: what a record and a run say of it. `partial` where there is an error, or a warning that something is lost. */
export function completeness(diagnostics: readonly Diagnostic[]): "ok" | "partial" {
  return diagnostics.some(({ code, severity }) => severity === "error" || LOSSES.has(code)) ? "partial" : "ok";
}

/** How many errors and warnings there were. */
export interface Told {
  readonly errors: number;
  readonly warnings: number;
}

export function toldIn(diagnostics: readonly Diagnostic[]): Told {
  const count = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning") };
}
