import { orderKeys } from "../record/key-order.ts";
import type { MinutesRecord } from "../record/schema.ts";
import type { Emitter } from "./emitter.ts";
import { escapeJson } from "./escape.ts";

/** An array with one record a line, so that line tools and diffs work on it; indented where a person reads it. */
export const json: Emitter = {
  name: "json",
  extension: ".json",
  description: "One array, one record a line; indented on a terminal",
  head: () => "[",
  between: (index) => (index === 0 ? "\n" : ",\n"),
  record: (record, { pretty = false }) => (pretty ? indented(record) : recordLine(record)),
  tail: (count) => (count === 0 ? "]\n" : "\n]\n"),
};

/** A record as one line of JSON, keys in the schema's order. */
export function recordLine(record: MinutesRecord): string {
  return escapeJson(JSON.stringify(orderKeys(record)));
}

function indented(record: MinutesRecord): string {
  return escapeJson(JSON.stringify(orderKeys(record), null, 2)).replace(/^/gmu, "  ");
}
