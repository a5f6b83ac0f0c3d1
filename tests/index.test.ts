import { expect, test } from "vitest";
import * as library from "../src/index.ts";

test("the library exports these and no others", () => {
  expect(Object.keys(library).sort()).toEqual([
    "DIAGNOSTIC_CODES", "SCHEMA_VERSION", "emit", "jsonSchema", "parseMinutes", "readDocument", "recordSchema", "validateRecord",
  ]);
});
