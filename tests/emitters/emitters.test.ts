import { expect, test } from "vitest";
import { emit, emitters, type Emitter, type FormatName } from "../../src/emitters/index.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { record } from "../record/record.ts";

const formats = Object.keys(emitters) as FormatName[];

test("json is one array with one record a line", () => {
  const text = emit([record({ label: "Protokoll" }), record({ label: "Notat" })], "json");
  expect((JSON.parse(text) as MinutesRecord[]).map(({ label }) => label)).toEqual(["Protokoll", "Notat"]);
  expect(text.split("\n")).toHaveLength(5);
  expect(emit([], "json")).toBe("[]\n");
});

test("pretty json is indented and says the same", () => {
  const records = [record(), record({ label: "Notat" })];
  const text = emit(records, "json", { pretty: true });
  expect(JSON.parse(text)).toEqual(records);
  expect(text).toContain('\n  {\n    "schemaVersion"');
});

test("ndjson is one record a line and nothing else", () => {
  const lines = emit([record(), record({ label: "Notat" })], "ndjson").split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe("");
  expect((JSON.parse(lines[1] as string) as MinutesRecord).label).toBe("Notat");
  expect(emit([], "ndjson")).toBe("");
});

test("keys come in the schema's order, whatever order they were set in", () => {
  const { source, schemaVersion, ...rest } = record();
  const shuffled = { ...rest, source: { ...source, path: source.path }, schemaVersion } as MinutesRecord;
  expect(emit([shuffled], "ndjson")).toBe(emit([record()], "ndjson"));
});

test("JSON holds nothing that a terminal would act on, and still the same value", () => {
  const label = "a\u001b[2J\u009b31m\u202eb\u2028";
  const text = emit([record({ label })], "ndjson");
  expect(text).toMatch(/^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u202E]+$/u);
  expect((JSON.parse(text) as MinutesRecord).label).toBe(label);
});

test.each(formats)("%s: piece by piece and all at once are the same text", (name) => {
  const records = [record(), record({ label: "Notat" })];
  const emitter: Emitter = emitters[name];
  const pieces = [emitter.head({}), ...records.map((one, index) => emitter.between(index) + emitter.record(one, {})), emitter.tail(records.length, {})];
  expect(pieces.join("")).toBe(emit(records, name));
});
