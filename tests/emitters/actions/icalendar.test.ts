import ICAL from "ical.js";
import { expect, test } from "vitest";
import { actionRowsOf } from "../../../src/emitters/actions/action-row.ts";
import { icalendarText } from "../../../src/emitters/actions/icalendar.ts";
import { utcStamp } from "../../../src/emitters/actions/zone.ts";
import type { MinutesRecord } from "../../../src/record/schema.ts";
import { actionItem, agendaItem, asta, bo, HOSTILE, hostileMeeting, meetingOf, quoted } from "../../record/meetings.ts";

const calendar = (...records: readonly MinutesRecord[]): string => icalendarText(records.flatMap(actionRowsOf), records, "Europe/Stockholm");
const parsed = (text: string): InstanceType<typeof ICAL.Component> => new ICAL.Component(ICAL.parse(text) as unknown[]);
const values = (text: string, kind: string, name: string): string[] => parsed(text).getAllSubcomponents(kind).map((one) => String(one.getFirstPropertyValue(name)));

const spring = meetingOf("Styrelsen", "2025-03-04", {
  agendaItems: [agendaItem("4", "Bryggan")],
  actionItems: [
    actionItem({ id: "a1", item: "4", text: "Asta, lagar bryggan; snart.", owners: [asta, bo], dueDate: "2025-05-01", dueText: "före den 1 maj" }),
    actionItem({ id: "a2", item: "4", text: "Bo ringer.", status: "Klart" }),
  ],
  next: [{ date: "2025-04-01", startTime: "18:30", endTime: "20:00", place: "Klubbstugan" }, { date: "2025-06-10" }, { date: null }],
});

test("a VTODO an action item, with its words, day, place in the minutes and owners", () => {
  const [first, second] = parsed(calendar(spring)).getAllSubcomponents("vtodo");
  expect(first?.getFirstPropertyValue("summary")).toBe("Asta, lagar bryggan; snart.");
  expect(String(first?.getFirstPropertyValue("due"))).toBe("2025-05-01");
  expect(first?.getAllProperties("contact").map((one) => one.getFirstValue())).toEqual(["Asta Lindvall", "Bo Ekström"]);
  expect(first?.getFirstPropertyValue("description")).toBe(
    "Owner: Asta Lindvall, Bo Ekström\nDue: före den 1 maj\nMeeting: Styrelsen 2025-03-04\nItem: 4 Bryggan\nPage: 2\nQuote: Asta, lagar bryggan; snart.",
  );
  expect([first, second].map((one) => one?.getFirstPropertyValue("status"))).toEqual(["NEEDS-ACTION", "COMPLETED"]);
  expect(second?.getFirstProperty("due")).toBeNull();
});

test("a VEVENT a coming meeting: its time in UTC, all day where none is stated, none without a date", () => {
  const text = calendar(spring);
  expect(values(text, "vevent", "dtstart")).toEqual(["2025-04-01T16:30:00Z", "2025-06-10"]);
  expect(values(text, "vevent", "dtend")).toEqual(["2025-04-01T18:00:00Z", "null"]);
  expect(values(text, "vevent", "location")[0]).toBe("Klubbstugan");
});

test("UIDs are of what the minutes say: the same after a change of day, owner or file, another for another task", () => {
  const moved = { ...spring, source: { ...spring.source, path: "elsewhere.pdf" }, actionItems: spring.actionItems.map((one) => ({ ...one, dueDate: "2025-09-09", owners: [bo] })) };
  const uids = values(calendar(spring), "vtodo", "uid");
  expect(values(calendar(moved), "vtodo", "uid")).toEqual(uids);
  expect(new Set(uids).size).toBe(2);
  const twice = { ...spring, actionItems: [actionItem({ text: "Bo ringer." }), actionItem({ text: "Bo ringer." })] };
  expect(new Set(values(calendar(twice), "vtodo", "uid")).size).toBe(2);
  const undated = [1, 2].map((index) => meetingOf(null, null, { actionItems: [actionItem({ text: "Bo ringer." })], source: { ...spring.source, sha256: String(index).repeat(64) } }));
  expect(new Set(values(calendar(...undated), "vtodo", "uid")).size).toBe(2);
});

test("a meeting that two minutes announce is one event, as the later says", () => {
  const winter = meetingOf("Styrelsen", "2025-01-07", { next: [{ date: "2025-04-01", startTime: "19:00" }] });
  expect(values(calendar(spring, winter), "vevent", "dtstart")).toEqual(["2025-04-01T16:30:00Z", "2025-06-10"]);
});

test("DTSTAMP is the meeting's day: the same text on every run", () => {
  expect(values(calendar(spring), "vtodo", "dtstamp")).toEqual(["2025-03-04T00:00:00Z", "2025-03-04T00:00:00Z"]);
  expect(calendar(spring)).toBe(calendar(structuredClone(spring)));
});

test("lines end with CRLF and have no more than 75 octets; letters stay whole", () => {
  const long = meetingOf("Styrelsen", "2025-03-04", { actionItems: [actionItem({ text: "åäö 🙂 ".repeat(60) })] });
  const text = calendar(long);
  expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFFFD]/u);
  expect(values(text, "vtodo", "summary")).toEqual(["åäö 🙂 ".repeat(60).trim()]);
});

test("whatever the minutes say, the calendar holds the same tasks and comes back the same", () => {
  const text = calendar(hostileMeeting());
  const component = parsed(text);
  expect(component.getAllSubcomponents("vtodo")).toHaveLength(HOSTILE.length);
  expect(component.getAllSubcomponents("vevent")).toHaveLength(1);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
  expect(parsed(component.toString()).toJSON()).toEqual(component.toJSON());
  expect(values(text, "vtodo", "summary")[3]).toBe("rad ett rad två END:VTODO BEGIN:VTODO");
});

test("an end that is not after the start is left out", () => {
  const night = meetingOf("Styrelsen", "2025-03-04", { next: [{ date: "2025-04-01", startTime: "22:00", endTime: "01:00", evidence: quoted("22–01") }] });
  expect(calendar(night)).not.toContain("DTEND");
});

test.each([
  ["2025-07-01", "18:30", "Europe/Stockholm", "20250701T163000Z"],
  ["2025-01-01", "00:15", "Europe/Helsinki", "20241231T221500Z"],
  // The hour that summer time takes away, and the one that comes twice.
  ["2025-03-30", "03:00", "Europe/Stockholm", "20250330T010000Z"],
  ["2025-10-26", "01:59", "Europe/Stockholm", "20251025T235900Z"],
  ["2025-10-26", "03:00", "Europe/Stockholm", "20251026T020000Z"],
  ["2025-06-01", "12:00", "UTC", "20250601T120000Z"],
])("%s %s in %s is %s", (date, clock, zone, stamp) => {
  expect(utcStamp(date, clock, zone)).toBe(stamp);
});
