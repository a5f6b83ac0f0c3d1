import type { MinutesRecord } from "../../src/record/schema.ts";
import { SCHEMA_VERSION } from "../../src/record/version.ts";

/** A record that says nothing but what is given. */
export function record(fields: Partial<MinutesRecord> = {}): MinutesRecord {
  return {
    schemaVersion: SCHEMA_VERSION,
    source: { path: "styrelse.txt", sha256: "0".repeat(64), bytes: 12, format: "txt", pages: null, textLayer: null, encoding: "utf-8", part: { index: 1, count: 1 } },
    status: "ok", documentType: "minutes", label: null, language: "sv",
    meeting: { title: null, organisation: null, body: null, number: null, date: null, endDate: null, startTime: null, endTime: null, place: null, previous: [], next: [], evidence: [] },
    attendees: [], agendaItems: [], decisions: [], reportedDecisions: [], proposals: [], votes: [], reservations: [], actionItems: [],
    dates: [], links: [], attachments: [], caseNumbers: [], signatures: [], diagnostics: [],
    ...fields,
  };
}
