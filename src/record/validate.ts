import { recordSchema } from "./schema.ts";

/** A place in a record where it does not keep to the schema. */
export interface RecordIssue {
  /** Where in the record: `agendaItems[0].title`; "" is the record itself. */
  readonly path: string;
  readonly message: string;
}

/**
 * What is wrong with a value as a record; an empty list where nothing is.
 * @example validateRecord({ ...record, language: "xx" }) // [{ path: "language", message: "Invalid option: expected one of …" }]
 */
export function validateRecord(value: unknown): RecordIssue[] {
  const result = recordSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: jsonPath(issue.path), message: issue.message }));
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`)).join("");
}

/** The values of a text that holds records, unchecked, or why it is no such text. */
export type RecordsText = { readonly values: readonly unknown[] } | { readonly problem: string };

/**
 * Splits a text of records: a JSON array, a single JSON object, or NDJSON (one object a line, empty lines left out).
 * @example splitRecords('{"a":1}\n{"a":2}\n') // { values: [{ a: 1 }, { a: 2 }] }
 */
export function splitRecords(text: string): RecordsText {
  const body = text.replace(/^\uFEFF/u, "");
  if (body.trim() === "") return { problem: "holds no records" };
  const whole = parseJson(body);
  if ("value" in whole) return { values: Array.isArray(whole.value) ? whole.value : [whole.value] };
  const values: unknown[] = [];
  for (const [index, line] of body.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseJson(line);
    if ("value" in parsed) values.push(parsed.value);
    // An array over several lines fails at its first one: then the whole text's error is the one that helps.
    else return { problem: values.length === 0 ? whole.problem : `line ${index + 1}: ${parsed.problem}` };
  }
  return { values };
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
