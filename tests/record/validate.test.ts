import { expect, test } from "vitest";
import { splitRecords, validateRecord } from "../../src/record/validate.ts";
import { record } from "./record.ts";

test("a record that keeps to the schema has no issues", () => {
  expect(validateRecord(record())).toEqual([]);
});

test("an issue names its place in the record", () => {
  const attendee = { id: "p1", name: "Kim Ek", initials: null, role: "boss", roleText: null, affiliation: null, attendance: null, excused: null, substituteFor: null, items: null, evidence: [] };
  const issues = validateRecord({ ...record(), language: "xx", attendees: [attendee] });
  expect(issues.map(({ path }) => path)).toEqual(["language", "attendees[0].role"]);
  expect(issues[0]?.message).toContain("sv");
});

test("what is no record at all has an issue at its root", () => {
  expect(validateRecord(7)).toMatchObject([{ path: "" }]);
  expect(validateRecord({ ...record(), extra: 1 })[0]?.message).toContain("extra");
});

test.each([
  ["an array", '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
  ["one record over several lines", '{\n"a":1\n}', [{ a: 1 }]],
  ["NDJSON with an empty line", '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ["an array with a byte order mark", '\uFEFF[{"a":1}]', [{ a: 1 }]],
  ["an empty array", "[]", []],
])("splits %s", (_what, text, values) => {
  expect(splitRecords(text)).toEqual({ values });
});

test.each([
  ["nothing", " \n", "no records"],
  ["a broken line of NDJSON, by its number", '{"a":1}\n{"a":\n', "line 2"],
  ["an array that was cut off", '[\n{"a":1},\n', "JSON"],
])("says what is wrong with %s", (_what, text, problem) => {
  expect(splitRecords(text)).toEqual({ problem: expect.stringContaining(problem) as string });
});
