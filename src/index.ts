/**
 * The library. `readDocument` gives the document as it stands, `parseMinutes` the records of its meetings, `emit` their text in a format of
 * `minutes formats`. All are pure functions of their arguments: no files, no network, no clock.
 */
export { DIAGNOSTIC_CODES } from "./diagnostics.ts";
export { emit } from "./emitters/index.ts";
export { parseMinutes } from "./pipeline.ts";
export { readDocument } from "./readers/index.ts";
export { jsonSchema } from "./record/json-schema.ts";
export { recordSchema } from "./record/schema.ts";
export { SCHEMA_VERSION } from "./record/version.ts";
export { validateRecord } from "./record/validate.ts";

export type { Diagnostic, DiagnosticCode, Severity } from "./diagnostics.ts";
export type * from "./document/model.ts";
export type { Span } from "./document/span.ts";
export type { EmitOptions, FormatName } from "./emitters/index.ts";
export type { LocaleTag } from "./locales/pack.ts";
export type { ParseOptions, ParseResult, Reading } from "./pipeline.ts";
export type { ReaderInput, ReadOptions, ReadResult } from "./readers/reader.ts";
export type * from "./record/schema.ts";
export type { RecordIssue } from "./record/validate.ts";
export type { Outline, OutlineItem, OutlinePart, RefusedHead } from "./structure/outline.ts";
