import { z } from "zod";
import { recordSchema } from "./schema.ts";

/** The record as JSON Schema, draft 2020-12. */
export function jsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(recordSchema, { target: "draft-2020-12" }), title: "MinutesRecord" };
}
