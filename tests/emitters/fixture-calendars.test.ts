// What `minutes actions --format ics` and `--format todotxt` make of every fixture, read by another program's parser.
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { actionRowsOf } from "../../src/emitters/actions/action-row.ts";
import { actionsText } from "../../src/emitters/actions/index.ts";
import type { ActionFormat } from "../../src/emitters/actions/formats.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { fixtureRecords } from "../fixture-records.ts";

const written = (records: readonly MinutesRecord[], format: ActionFormat): string => actionsText(records.flatMap(actionRowsOf), records, format, { timeZone: "Europe/Stockholm" });
const parsed = (text: string): InstanceType<typeof ICAL.Component> => new ICAL.Component(ICAL.parse(text) as unknown[]);
const valuesOf = (calendar: string, name: string): string[] => parsed(calendar).getAllSubcomponents().map((one) => String(one.getFirstPropertyValue(name)));

const fixtures = fixtureRecords();
const all = { name: "all fixtures together", records: fixtures.flatMap(({ records }) => records) };

test("the fixtures have tasks and coming meetings enough to tell", () => {
  expect(all.records.flatMap(actionRowsOf).length).toBeGreaterThan(20);
  expect(all.records.flatMap(({ meeting }) => meeting.next).length).toBeGreaterThan(10);
});

describe.each([...fixtures, all])("$name", ({ records }) => {
  const calendar = written(records, "ics");

  test("the calendar parses and comes back the same", () => {
    const component = parsed(calendar);
    expect(parsed(component.toString()).toJSON()).toEqual(component.toJSON());
    expect(component.getAllSubcomponents("vtodo")).toHaveLength(records.flatMap(actionRowsOf).length);
  });

  test("each UID stands once; a second run gives the same calendar", () => {
    const uids = valuesOf(calendar, "uid");
    expect(new Set(uids).size).toBe(uids.length);
    expect(written(structuredClone(records), "ics")).toBe(calendar);
  });

  test("DTSTAMP is a meeting's day, never the clock's", () => {
    const days = new Set(records.map(({ meeting }) => `${meeting.date ?? "1970-01-01"}T00:00:00Z`));
    expect(valuesOf(calendar, "dtstamp").filter((stamp) => !days.has(stamp))).toEqual([]);
  });

  test("lines end with CRLF and hold 75 octets at most, whole letters, no controls", () => {
    expect(calendar).toMatch(/^(?:[^\r\n]{1,75}\r\n)+$/u);
    expect(calendar.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
  });

  test("todo.txt has a line a task and nothing that acts", () => {
    const lines = written(records, "todotxt").split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toHaveLength(records.flatMap(actionRowsOf).length);
    expect(lines.filter((line) => line.trim() === "" || /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(line))).toEqual([]);
  });
});
