import type { ActionItem, AgendaItem, Attendee, MinutesRecord } from "../../src/record/schema.ts";
import { record } from "./record.ts";

/** Evidence as TXT gives it: no page, no boxes. */
export function quoted(quote: string, line = 1, page: number | null = null): MinutesRecord["meeting"]["evidence"] {
  return [{ quote, lines: [line, line], page, boxes: [] }];
}

export function actionItem(fields: Partial<ActionItem> & { readonly text: string }): ActionItem {
  return { id: "a1", item: null, owners: [], dueDate: null, dueText: null, status: null, certainty: "stated", sameAs: null, evidence: quoted(fields.text, 7, 2), ...fields };
}

export function agendaItem(number: string, title: string, parent: string | null = null): AgendaItem {
  return { id: number, number, label: `${number}.`, title, level: parent === null ? 1 : 2, parent, owners: [], text: "", evidence: quoted(title) };
}

export function attendee(id: string, name: string, initials: string | null = null): Attendee {
  return { id, name, initials, role: null, roleText: null, affiliation: null, attendance: "present", excused: null, substituteFor: null, items: null, evidence: quoted(name) };
}

/** A meeting of a body on a day, with what was agreed. */
export function meetingOf(body: string | null, date: string | null, fields: Partial<MinutesRecord> & { readonly next?: Partial<MinutesRecord["meeting"]["next"][number]>[] } = {}): MinutesRecord {
  const { next = [], ...rest } = fields;
  const empty = record();
  const coming = next.map((one) => ({ date: null, startTime: null, endTime: null, place: null, certainty: "stated" as const, evidence: [], ...one }));
  return { ...empty, source: { ...empty.source, path: `${date ?? "undated"}.txt` }, meeting: { ...empty.meeting, body, date, next: coming }, ...rest };
}

export const asta = { name: "Asta Lindvall", text: "AL", attendee: "p1" };
export const bo = { name: "Bo Ekström", text: "Bo", attendee: "p2" };

/** What each format must make harmless: a formula, terminal controls, line breaks, HTML, table cells, Markdown. */
export const HOSTILE = [
  "=cmd()|' /C calc'!A0", "@SUM(1)", "\u001b[2J\u001b[31mröd\u009b0m", "rad ett\nrad två\r\nEND:VTODO\r\nBEGIN:VTODO", "<script>alert(1)</script>", "a | b | [c](d) *e* `f`",
  "x (A) 2025-01-01 due:2020-01-01 @alla +annat", "\u202Eomvänt\u2066", "semi;kolon, komma\\ \"citat\"",
] as const;

/** A meeting whose every text is hostile, in turn. */
export function hostileMeeting(): MinutesRecord {
  const at = (index: number): string => HOSTILE[index % HOSTILE.length] as string;
  return meetingOf(at(4), "2025-03-04", {
    agendaItems: [agendaItem("1", at(4)), agendaItem("2", at(0))],
    actionItems: HOSTILE.map((text, index) => actionItem({
      id: `a${index + 1}`, item: index % 2 === 0 ? "1" : "2", text, dueText: at(index + 1), status: at(index + 2),
      owners: [{ name: at(index + 3), text: at(index + 3), attendee: null }],
    })),
    next: [{ date: "2025-04-01", place: at(3), evidence: quoted(at(2)) }],
  });
}
