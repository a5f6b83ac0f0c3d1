import { z } from "zod";
import { recordSchema, type MinutesRecord } from "./schema.ts";

type Order = (value: unknown) => unknown;

/** Built once from the schema: the order of keys is the order in which the schema names them. */
const order = orderFor(recordSchema);

/** A copy of the record with its keys in the schema's order, whatever order they were set in. */
export function orderKeys(record: MinutesRecord): MinutesRecord {
  return order(record) as MinutesRecord;
}

function orderFor(schema: unknown): Order {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return orderFor(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const element = orderFor(schema.element);
    return (value) => (Array.isArray(value) ? value.map(element) : value);
  }
  if (!(schema instanceof z.ZodObject)) return (value) => value;
  const fields = Object.entries(schema.shape).map(([key, field]) => [key, orderFor(field)] as const);
  const known = new Set(fields.map(([key]) => key));
  return (value) => {
    if (!isObject(value)) return value;
    const ordered: Record<string, unknown> = {};
    for (const [key, field] of fields) if (Object.hasOwn(value, key)) ordered[key] = field(value[key]);
    for (const key of Object.keys(value)) if (!known.has(key)) ordered[key] = value[key];
    return ordered;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
