/**
 * The keys of a record in the order in which they are written, as the schema names them (a test holds the two together). Data of its own, because the
 * schema's library takes longer to load than a small document to read.
 */
export interface Keys {
  /** `0` where the value is no object and no list of objects. */
  readonly [key: string]: Keys | 0;
}

const EVIDENCE: Keys = { quote: 0, lines: 0, page: 0, boxes: { page: 0, x: 0, y: 0, width: 0, height: 0 } };
const OWNER: Keys = { name: 0, text: 0, attendee: 0 };

export const RECORD_KEYS: Keys = {
  schemaVersion: 0,
  source: { path: 0, sha256: 0, bytes: 0, format: 0, pages: 0, textLayer: 0, encoding: 0, part: { index: 0, count: 0 } },
  status: 0,
  documentType: 0,
  label: 0,
  language: 0,
  meeting: { title: 0, organisation: 0, body: 0, number: 0, date: 0, endDate: 0, startTime: 0, endTime: 0, place: 0, previous: { date: 0, certainty: 0, evidence: EVIDENCE }, next: { date: 0, startTime: 0, endTime: 0, place: 0, certainty: 0, evidence: EVIDENCE }, evidence: EVIDENCE },
  attendees: { id: 0, name: 0, initials: 0, role: 0, roleText: 0, affiliation: 0, attendance: 0, excused: 0, substituteFor: 0, items: 0, evidence: EVIDENCE },
  agendaItems: { id: 0, number: 0, label: 0, title: 0, level: 0, parent: 0, owners: OWNER, text: 0, evidence: EVIDENCE },
  decisions: { id: 0, item: 0, text: 0, outcome: 0, evidence: EVIDENCE },
  reportedDecisions: { id: 0, item: 0, text: 0, by: 0, date: 0, evidence: EVIDENCE },
  proposals: { id: 0, item: 0, kind: 0, text: 0, by: OWNER, adopted: 0, evidence: EVIDENCE },
  votes: { id: 0, item: 0, text: 0, method: 0, counts: { for: 0, against: 0, abstained: 0 }, named: { name: 0, vote: 0 }, certainty: 0, evidence: EVIDENCE },
  reservations: { id: 0, item: 0, kind: 0, text: 0, by: OWNER, evidence: EVIDENCE },
  actionItems: { id: 0, item: 0, text: 0, owners: OWNER, dueDate: 0, dueText: 0, status: 0, certainty: 0, sameAs: 0, evidence: EVIDENCE },
  dates: { date: 0, endDate: 0, time: 0, precision: 0, edtf: 0, text: 0, role: 0, item: 0, certainty: 0, evidence: EVIDENCE },
  links: { url: 0, text: 0, kind: 0, item: 0, evidence: EVIDENCE },
  attachments: { label: 0, title: 0, item: 0, url: 0, evidence: EVIDENCE },
  caseNumbers: { text: 0, normalized: 0, item: 0, evidence: EVIDENCE },
  signatures: { name: 0, role: 0, evidence: EVIDENCE },
  diagnostics: { code: 0, severity: 0, message: 0, page: 0, evidence: EVIDENCE },
};
