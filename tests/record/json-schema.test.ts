import { expect, test } from "vitest";
import { jsonSchema } from "../../src/record/json-schema.ts";
import { recordSchema } from "../../src/record/schema.ts";

test("the JSON Schema is of draft 2020-12 and requires every field", () => {
  const schema = jsonSchema();
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema["required"]).toEqual(Object.keys(recordSchema.shape));
  expect(schema["additionalProperties"]).toBe(false);
});
