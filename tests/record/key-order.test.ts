import { expect, test } from "vitest";
import { z } from "zod";
import { orderKeys } from "../../src/record/key-order.ts";
import { RECORD_KEYS, type Keys } from "../../src/record/keys.ts";
import { recordSchema, type MinutesRecord } from "../../src/record/schema.ts";

function keysOf(schema: unknown): Keys | 0 {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return keysOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return keysOf(schema.element);
  if (!(schema instanceof z.ZodObject)) return 0;
  return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, keysOf(field)]));
}

test("the keys are the schema's, in its order", () => {
  expect(JSON.stringify(RECORD_KEYS)).toBe(JSON.stringify(keysOf(recordSchema)));
});

test("keys are put in order at every depth; unknown ones stay, behind", () => {
  const mixed = { extra: 1, status: "ok", schemaVersion: "1.0", links: [{ text: "b", url: "a", evidence: [{ page: null, quote: "q" }] }] };
  expect(JSON.stringify(orderKeys(mixed as unknown as MinutesRecord))).toBe('{"schemaVersion":"1.0","status":"ok","links":[{"url":"a","text":"b","evidence":[{"quote":"q","page":null}]}],"extra":1}');
});

test("null and lists of plain values stay as they are", () => {
  const record = { source: null, attendees: [{ items: ["i1"], id: "p1" }] };
  expect(JSON.stringify(orderKeys(record as unknown as MinutesRecord))).toBe('{"source":null,"attendees":[{"id":"p1","items":["i1"]}]}');
});
