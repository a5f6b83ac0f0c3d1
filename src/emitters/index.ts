import type { MinutesRecord } from "../record/schema.ts";
import type { EmitOptions, Emitter } from "./emitter.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";

export type { EmitOptions, Emitter } from "./emitter.ts";

/** Every output format by its `--format` name: one line an emitter. */
export const emitters = { json, ndjson } as const satisfies Readonly<Record<string, Emitter>>;

export type FormatName = keyof typeof emitters;

/**
 * Records as the text of one output.
 * @example emit(records, "ndjson") // one line a record
 */
export function emit(records: Iterable<MinutesRecord>, format: FormatName = "json", options: EmitOptions = {}): string {
  const emitter: Emitter = emitters[format];
  let text = emitter.head(options);
  let count = 0;
  for (const record of records) text += emitter.between(count++) + emitter.record(record, options);
  return text + emitter.tail(count, options);
}
