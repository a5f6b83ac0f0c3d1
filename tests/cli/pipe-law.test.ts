import { beforeAll, expect, test } from "vitest";
import { minutes, type Ran } from "./command-line.ts";

const FIXTURES = "fixtures";
const SLOW = 120_000;

let records: Ran;
beforeAll(async () => {
  records = await minutes(["parse", FIXTURES, "--format", "ndjson", "--quiet"]);
}, SLOW);

// `minutes parse DIR --format ndjson | minutes X` says what `minutes X DIR` says, byte for byte.
test.each([[["actions", "--format", "csv"]], [["list", "items", "--format", "json"]]])("records in a pipe and their documents are the same to %j", async (command) => {
  const piped = await minutes([...command, "-"], { stdin: records.stdout });
  const direct = await minutes([...command, FIXTURES, "--quiet"]);
  expect(piped.stdout).toBe(direct.stdout);
  // What could not be read was said when the documents were.
  expect([direct.status, piped.status, piped.stderr]).toEqual([records.status, 0, ""]);
  expect(direct.stdout.length).toBeGreaterThan(50);
}, SLOW);
