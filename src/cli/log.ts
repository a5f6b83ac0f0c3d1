import type { Diagnostic } from "../diagnostics.ts";
import { escapeInvisible, escapeJson } from "../emitters/escape.ts";

/**
 * A diagnostic as one line; page and line where they are known. Nothing in it can move a terminal's cursor.
 * @example diagnosticLine("a.pdf", one) // "a.pdf:p3:l12: warning date/ambiguous-year: …"
 */
export function diagnosticLine(path: string, one: LoggedDiagnostic): string {
  const { page, line } = placeOf(one);
  const place = [path, ...(page === null ? [] : [`p${page}`]), ...(line === null ? [] : [`l${line}`])].join(":");
  return escapeInvisible(`${place}: ${one.severity} ${one.code}: ${one.message}`);
}

/** The same as an object on one line: `{"type":"diagnostic","path":"a.pdf","page":3,"line":12,"severity":"warning",…}`. */
export function diagnosticObject(path: string, one: LoggedDiagnostic): string {
  return logObject("diagnostic", { path, ...placeOf(one), severity: one.severity, code: one.code, message: one.message });
}

/** @example logObject("error", { message: "no documents in x" }) // {"type":"error","message":"no documents in x"} */
export function logObject(type: "diagnostic" | "error" | "summary", fields: Readonly<Record<string, unknown>>): string {
  return escapeJson(JSON.stringify({ type, ...fields }));
}

type LoggedDiagnostic = Omit<Diagnostic, "code"> & { readonly code: string };

function placeOf({ evidence, page }: LoggedDiagnostic): { readonly page: number | null; readonly line: number | null } {
  const where = evidence[0];
  return { page: where?.page ?? page ?? null, line: where?.lines[0] ?? null };
}
