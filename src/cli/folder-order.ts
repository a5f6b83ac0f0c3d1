import type { RunOrder } from "../batch/run-report.ts";
import { SCHEMA_VERSION } from "../record/version.ts";
import type { ParseFlags } from "./parse.ts";
import { version } from "./version.ts";

/**
 * What decides what is read: where it changes, an output folder is read anew. The password is no part of it: it decides whether a file can be read, not what
 * is read, and must not be written down.
 */
export function folderOrder({ format, locale, referenceDate, pdfEngine }: Pick<ParseFlags, "format" | "locale" | "referenceDate" | "pdfEngine">): RunOrder {
  return { version: version(), schemaVersion: SCHEMA_VERSION, options: { format, locale, referenceDate: referenceDate ?? null, pdfEngine } };
}
