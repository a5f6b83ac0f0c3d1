import { createHash } from "node:crypto";
import type { MinutesRecord } from "../../record/schema.ts";
import { oneLine } from "../tables/table.ts";
import { bodyOf, isDone, itemName, type ActionRow } from "./action-row.ts";
import { contentLine, property, text } from "./icalendar-lines.ts";
import { utcStamp } from "./zone.ts";

type NextMeeting = MinutesRecord["meeting"]["next"][number];

/**
 * iCalendar (RFC 5545): a VTODO for each action item, a VEVENT for each coming meeting. A task keeps its UID as long as its meeting, item and words
 * stay, a meeting as long as its body and day do, so that importing again updates. No clock: DTSTAMP is the day of the meeting.
 * @param timeZone of the documents' clock times; they are written in UTC.
 */
export function icalendarText(rows: readonly ActionRow[], records: readonly MinutesRecord[], timeZone: string): string {
  const uids = new Map<string, number>();
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//minutes//minutes//EN", "CALSCALE:GREGORIAN",
    ...comingEvents(records, timeZone), ...rows.flatMap((row) => todo(row, uids)), "END:VCALENDAR",
  ];
  return lines.map(contentLine).join("");
}

function todo({ action, item, record }: ActionRow, uids: Map<string, number>): string[] {
  const key = hash("action", identity(record), item?.number ?? item?.title ?? "", action.text);
  // The same words twice under one item are two tasks.
  const count = (uids.get(key) ?? 0) + 1;
  uids.set(key, count);
  return [
    "BEGIN:VTODO", `UID:${key}${count === 1 ? "" : `-${count}`}@minutes.invalid`, `DTSTAMP:${stamp(record)}`,
    property("SUMMARY", oneLine(action.text)),
    property("DESCRIPTION", todoDescription({ action, item, record })),
    ...(action.dueDate === null ? [] : [`DUE;VALUE=DATE:${basic(action.dueDate)}`]),
    `STATUS:${isDone(action) ? "COMPLETED" : "NEEDS-ACTION"}`,
    ...action.owners.map(({ name }) => property("CONTACT", oneLine(name))),
    ...category(record), "END:VTODO",
  ];
}

function todoDescription({ action, item, record }: ActionRow): string {
  const [first] = action.evidence;
  return described([
    ["Owner", action.owners.map(({ name }) => oneLine(name)).join(", ")], ["Due", action.dueText], ["Status", action.status], ["Meeting", meetingName(record)],
    ["Item", itemName(item)], ["Page", first?.page ?? null], ["Quote", first?.quote ?? null],
  ]);
}

/** One event a body and day: of several minutes that announce it, the last one's word stands. */
function comingEvents(records: readonly MinutesRecord[], timeZone: string): string[] {
  const events = new Map<string, string[]>();
  const inOrder = [...records].sort((a, b) => compare(a.meeting.date ?? "", b.meeting.date ?? ""));
  for (const record of inOrder) {
    for (const next of record.meeting.next) {
      if (next.date === null) continue;
      const uid = hash("meeting", bodyOf(record) ?? record.source.sha256, next.date);
      events.set(uid, comingEvent(record, { ...next, date: next.date }, uid, timeZone));
    }
  }
  return [...events.values()].flat();
}

function comingEvent(record: MinutesRecord, next: NextMeeting & { readonly date: string }, uid: string, timeZone: string): string[] {
  const [first] = next.evidence;
  return [
    "BEGIN:VEVENT", `UID:${uid}@minutes.invalid`, `DTSTAMP:${stamp(record)}`, ...times(next, timeZone),
    property("SUMMARY", oneLine(bodyOf(record) ?? record.source.path)),
    property("DESCRIPTION", described([["Announced", meetingName(record)], ["Page", first?.page ?? null], ["Quote", first?.quote ?? null]])),
    ...(next.place === null ? [] : [property("LOCATION", oneLine(next.place))]),
    ...category(record), "END:VEVENT",
  ];
}

/** All day where the minutes give no time of day; an end that is not after the start is left out, iCalendar does not allow it. */
function times({ date, startTime, endTime }: NextMeeting & { readonly date: string }, timeZone: string): string[] {
  if (startTime === null) return [`DTSTART;VALUE=DATE:${basic(date)}`];
  const [start, end] = [utcStamp(date, startTime, timeZone), endTime === null ? "" : utcStamp(date, endTime, timeZone)];
  return [`DTSTART:${start}`, ...(end > start ? [`DTEND:${end}`] : [])];
}

function described(parts: readonly (readonly [label: string, value: string | number | null])[]): string {
  return parts.flatMap(([label, value]) => (value === null || value === "" ? [] : [`${label}: ${text(value)}`])).join("\n");
}

function category(record: MinutesRecord): string[] {
  const body = bodyOf(record);
  return body === null ? [] : [property("CATEGORIES", oneLine(body))];
}

/** @example "Styrelsen 2025-03-04" */
function meetingName(record: MinutesRecord): string {
  return [bodyOf(record), record.meeting.date].filter((part) => part !== null).map(oneLine).join(" ");
}

/** The meeting by what it is; one that the document does not name or date by the document's content. */
function identity(record: MinutesRecord): string {
  const body = bodyOf(record);
  const { date } = record.meeting;
  return JSON.stringify(body === null || date === null ? [body, date, record.source.sha256, record.source.part.index] : [body, date]);
}

function stamp({ meeting }: MinutesRecord): string {
  return `${basic(meeting.date ?? "1970-01-01")}T000000Z`;
}

/** @example basic("2025-03-04") // "20250304" */
function basic(date: string): string {
  return date.replaceAll("-", "");
}

function hash(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
