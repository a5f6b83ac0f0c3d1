import { RECORD_KEYS, type Keys } from "./keys.ts";
import type { MinutesRecord } from "./schema.ts";

/** A copy of the record with its keys in the schema's order, whatever order they were set in. */
export function orderKeys(record: MinutesRecord): MinutesRecord {
  return ordered(record, RECORD_KEYS) as MinutesRecord;
}

function ordered(value: unknown, keys: Keys | 0): unknown {
  if (keys === 0) return value;
  if (Array.isArray(value)) return value.map((element) => ordered(element, keys));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(keys)) if (Object.hasOwn(value, key)) copy[key] = ordered(value[key], keys[key] ?? 0);
  for (const key of Object.keys(value)) if (!Object.hasOwn(keys, key)) copy[key] = value[key];
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
