import { expect, test } from "vitest";
import { listRows } from "../../../src/emitters/lists/fact-list.ts";
import { lists } from "../../../src/emitters/lists/index.ts";
import { LIST_KINDS, type ListKind } from "../../../src/emitters/lists/kinds.ts";
import type { MinutesRecord } from "../../../src/record/schema.ts";
import { agendaItem, asta, attendee, bo, meetingOf, quoted } from "../../record/meetings.ts";

const full = meetingOf("Styrelsen", "2025-03-04", {
  attendees: [attendee("p1", "Asta Lindvall", "AL")],
  agendaItems: [agendaItem("4", "Ekonomi"), agendaItem("4.1", "Bryggan", "4")],
  decisions: [{ id: "d1", item: "4.1", text: "Bryggan rivs inte.", outcome: "rejected", evidence: quoted("Bryggan rivs inte.", 12, 2) }],
  reportedDecisions: [{ id: "r1", item: null, text: "Bidraget beviljades.", by: "Kommunen", date: "2025-01-15", evidence: quoted("Bidraget beviljades.") }],
  proposals: [{ id: "f1", item: "4", kind: "movedProposal", text: "att avslå", by: [asta, bo], adopted: false, evidence: quoted("att avslå") }],
  votes: [{
    id: "v1", item: "4", text: "Omröstning", method: "slutet", counts: { for: 3, against: 0, abstained: null }, named: [{ name: "Bo Ekström", vote: "for" }], certainty: "stated", evidence: quoted("Omröstning"),
  }],
  reservations: [{ id: "s1", item: "4", kind: "recusal", text: "Bo deltog inte.", by: [bo], evidence: quoted("Bo deltog inte.") }],
  actionItems: [{ id: "a1", item: "4.1", text: "Asta lagar bryggan.", owners: [asta], dueDate: "2025-05-01", dueText: "före den 1 maj", status: null, certainty: "stated", sameAs: null, evidence: quoted("Asta lagar bryggan.", 13, 2) }],
  dates: [{ date: null, endDate: null, time: null, precision: "season", edtf: "2025-21", text: "våren 2025", role: "mention", item: "4", certainty: "stated", evidence: quoted("våren 2025") }],
  links: [{ url: "https://example.org/", text: "här", kind: "web", item: "4", evidence: quoted("här") }],
  attachments: [{ label: "bilaga 1", title: null, item: "4", url: null, evidence: quoted("bilaga 1") }],
  caseNumbers: [{ text: "SB 2025–1", normalized: "SB 2025-1", item: "4", evidence: quoted("SB 2025–1") }],
  signatures: [{ name: "Bo Ekström", role: "secretary", evidence: quoted("Bo Ekström") }],
  diagnostics: [{ code: "pdf/no-text-layer", severity: "warning", message: "Page 3 has no text.", page: 3, evidence: [] }],
  next: [{ date: "2025-04-01" }],
});

async function* these(records: readonly MinutesRecord[]): AsyncGenerator<MinutesRecord> {
  yield* records;
}

/** The first row as an object, without the meeting, which is the same in all. */
async function firstRow(kind: ListKind): Promise<unknown> {
  const { columns, rows } = await listRows(lists[kind], these([full]));
  const { source, meetingDate, body, ...row } = Object.fromEntries(columns.map((column, i) => [column, rows[0]?.[i]]));
  expect([source, meetingDate, body]).toEqual(["2025-03-04.txt", "2025-03-04", "Styrelsen"]);
  return row;
}

const ekonomi = { itemNumber: "4", itemTitle: "Ekonomi", page: null, line: 1 };

test.each<[ListKind, object]>([
  ["decisions", { itemNumber: "4.1", itemTitle: "Bryggan", text: "Bryggan rivs inte.", outcome: "rejected", page: 2, line: 12 }],
  ["reported-decisions", { itemNumber: null, itemTitle: null, text: "Bidraget beviljades.", by: "Kommunen", date: "2025-01-15", page: null, line: 1 }],
  ["proposals", { ...ekonomi, kind: "movedProposal", text: "att avslå", by: "Asta Lindvall; Bo Ekström", adopted: false }],
  ["votes", { ...ekonomi, text: "Omröstning", method: "slutet", for: 3, against: 0, abstained: null, named: "Bo Ekström: for", certainty: "stated" }],
  ["reservations", { ...ekonomi, kind: "recusal", text: "Bo deltog inte.", by: "Bo Ekström" }],
  ["actions", { itemNumber: "4.1", itemTitle: "Bryggan", id: "a1", text: "Asta lagar bryggan.", owners: "Asta Lindvall", dueDate: "2025-05-01", dueText: "före den 1 maj", status: null, certainty: "stated", sameAs: null, page: 2, line: 13 }],
  ["items", { id: "4", number: "4", label: "4.", title: "Ekonomi", level: 1, parent: null, owners: null, page: null, line: 1 }],
  ["attendees", {
    name: "Asta Lindvall", initials: "AL", role: null, roleText: null, affiliation: null, attendance: "present", excused: null, substituteFor: null, items: null, page: null, line: 1,
  }],
  ["dates", { ...ekonomi, text: "våren 2025", date: null, endDate: null, time: null, precision: "season", edtf: "2025-21", role: "mention", certainty: "stated" }],
  ["links", { ...ekonomi, url: "https://example.org/", text: "här", kind: "web" }],
  ["attachments", { ...ekonomi, label: "bilaga 1", title: null, url: null }],
  ["case-numbers", { ...ekonomi, normalized: "SB 2025-1", text: "SB 2025–1" }],
  ["signatures", { name: "Bo Ekström", role: "secretary", page: null, line: 1 }],
  ["diagnostics", { severity: "warning", code: "pdf/no-text-layer", message: "Page 3 has no text.", page: 3, line: null }],
  ["meetings", {
    title: null, organisation: null, number: null, documentType: "minutes", language: "sv", startTime: null, endTime: null, place: null, next: "2025-04-01", items: 2, decisions: 1,
    actions: 1, status: "ok", page: null, line: null,
  }],
])("%s: the meeting, the item, the fact, its place", async (kind, row) => {
  expect(await firstRow(kind)).toEqual(row);
});

test.each(LIST_KINDS)("%s has the same columns whatever there is to list, and as many cells", async (kind) => {
  const empty = await listRows(lists[kind], these([meetingOf(null, null)]));
  const { columns, rows } = await listRows(lists[kind], these([full, full]));
  expect(empty.columns).toEqual(columns);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows.map((row) => row.length).filter((length) => length !== columns.length)).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(2);
});

test("JSON has the fact whole, with its evidence, and the meeting and item that it is of", async () => {
  const { facts } = await listRows(lists.decisions, these([full]));
  expect(facts).toEqual([{ source: "2025-03-04.txt", meetingDate: "2025-03-04", body: "Styrelsen", itemNumber: "4.1", itemTitle: "Bryggan", ...full.decisions[0] }]);
});
