import type { Evidence } from "../../src/document/model.ts";
import type { ActionItem, AgendaItem, Attendee, Decision, MinutesRecord } from "../../src/record/schema.ts";
import { record } from "../record/record.ts";

export function at(page: number | null, line: number, quote = "…"): Evidence[] {
  return [{ quote, lines: [line, line], page, boxes: [] }];
}

export function item(id: string, title: string, text = "", more: Partial<AgendaItem> = {}): AgendaItem {
  return { id, number: id, label: `${id}.`, title, level: id.split(".").length, parent: id.includes(".") ? (id.split(".")[0] ?? null) : null, owners: [], text, evidence: at(1, 1), ...more };
}

export function person(name: string, more: Partial<Attendee> = {}): Attendee {
  return { id: `p-${name}`, name, initials: null, role: null, roleText: null, affiliation: null, attendance: "present", excused: null, substituteFor: null, items: null, evidence: at(1, 3), ...more };
}

export function decision(item: string | null, text: string, more: Partial<Decision> = {}): Decision {
  return { id: `d-${text}`, item, text, outcome: "approved", evidence: at(1, 10), ...more };
}

export function action(item: string | null, text: string, more: Partial<ActionItem> = {}): ActionItem {
  return { id: `a-${text}`, item, text, owners: [], dueDate: null, dueText: null, status: null, certainty: "stated", sameAs: null, evidence: at(2, 20), ...more };
}

export const asta = { name: "Asta Lindvall", text: "AL", attendee: "p-Asta Lindvall" };

/** A board meeting of invented people that says everything a reader asks for. */
export function boardMeeting(more: Partial<MinutesRecord> = {}): MinutesRecord {
  const empty = record();
  return {
    ...empty,
    source: { ...empty.source, path: "styrelsen.pdf", format: "pdf", pages: 2 },
    meeting: {
      ...empty.meeting, body: "Styrelsen", organisation: "Sjöbackens byalag", date: "2025-03-04", startTime: "18:30", endTime: "20:00", place: "Byastugan",
      next: [{ date: "2025-04-08", startTime: "18:30", endTime: null, place: "Byastugan", certainty: "implied", evidence: at(2, 30, "8 april") }],
    },
    attendees: [person("Asta Lindvall", { role: "chair", initials: "AL" }), person("Kim Ek", { role: "secretary", roleText: "vid pennan" }), person("Maj Brant", { attendance: "absent" }), person("Olle Hed", { attendance: "invited" })],
    agendaItems: [
      item("1", "Öppnande", "Asta Lindvall öppnade mötet."),
      item("2", "Bryggan", "Bryggan har skadats av isen under vintern. Styrelsen har bett om offerter på bryggan. Bryggan lagas för högst 40 000 kronor. Kim Ek beställer virke till bryggan.", { owners: [asta] }),
      item("3", "Övrigt", "Inget övrigt.", { evidence: at(2, 28) }),
    ],
    decisions: [decision("2", "Bryggan lagas för högst 40 000 kronor.")],
    actionItems: [action("2", "Kim Ek beställer virke till bryggan.", { owners: [{ name: "Kim Ek", text: "Kim Ek", attendee: "p-Kim Ek" }], dueDate: "2025-05-01", dueText: "före den 1 maj" })],
    ...more,
  };
}
