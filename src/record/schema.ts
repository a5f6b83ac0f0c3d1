import { z } from "zod";
import { SCHEMA_VERSION } from "./version.ts";

/*
 * The record: one meeting as typed JSON, the contract with everybody who pipes it on. Every field is always present; `null` or `[]` where the
 * document says nothing. Flat lists refer to agenda items by `id`, so that `jq`, CSV and SQL need no tree walk.
 */
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const page = z.number().int().positive();

const evidence = z.strictObject({
  quote: z.string().describe("The words, verbatim from the canonical text"),
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]).readonly().describe("First and last line number"),
  page: page.nullable(),
  boxes: z.array(z.strictObject({ page, x: z.number(), y: z.number(), width: z.number(), height: z.number() })).readonly().describe("Points from the page's top left corner"),
});
const evidenceList = z.array(evidence).readonly();
const certainty = z.enum(["stated", "implied"]).describe("stated: read; implied: worked out (a year, a resolved name)");
const itemRef = z.string().nullable().describe("The id of the agenda item in whose text it stands");

const owner = z.strictObject({
  name: z.string().describe("The full name where the document gives it, else as written"),
  text: z.string().describe("As written"),
  attendee: z.string().nullable().describe("The id of the attendee"),
});

const nextMeeting = z.strictObject({
  date: isoDate.nullable(), startTime: clock.nullable(), endTime: clock.nullable(), place: z.string().nullable(), certainty, evidence: evidenceList,
});

export const attendeeSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  initials: z.string().nullable(),
  role: z.enum(["chair", "secretary", "attester", "member", "substitute", "guest", "official"]).nullable(),
  roleText: z.string().nullable().describe("The role in the document's words"),
  affiliation: z.string().nullable().describe("Party or organisation"),
  attendance: z.enum(["present", "absent", "invited"]).nullable(),
  excused: z.boolean().nullable().describe("True where the absence was announced"),
  substituteFor: z.string().nullable(),
  items: z.array(z.string()).nullable().describe("The ids of the items that the person was there for, where only for some"),
  evidence: evidenceList,
});

const agendaItem = z.strictObject({
  id: z.string(),
  number: z.string().nullable().describe("The number alone: 12 of § 12, 5.1"),
  label: z.string().nullable().describe("As printed"),
  title: z.string(),
  level: z.number().int().positive(),
  parent: z.string().nullable(),
  owners: z.array(owner),
  text: z.string().describe("The item's own text without its children's; paragraphs separated by a blank line, bullets as `- `"),
  evidence: evidenceList,
});

const outcome = z.enum(["approved", "rejected", "noted", "tabled", "referredBack", "elected", "withdrawn", "other"]).nullable();

const decision = z.strictObject({ id: z.string(), item: itemRef, text: z.string(), outcome, evidence: evidenceList });
const reportedDecision = z.strictObject({ id: z.string(), item: itemRef, text: z.string(), by: z.string().nullable(), date: isoDate.nullable(), evidence: evidenceList });
const proposal = z.strictObject({
  id: z.string(), item: itemRef, kind: z.enum(["proposal", "movedProposal", "motion"]), text: z.string(), by: z.array(owner), adopted: z.boolean().nullable(), evidence: evidenceList,
});
const vote = z.strictObject({
  id: z.string(), item: itemRef, text: z.string(), method: z.string().nullable(),
  counts: z.strictObject({ for: z.number().int().nullable(), against: z.number().int().nullable(), abstained: z.number().int().nullable() }),
  named: z.array(z.strictObject({ name: z.string(), vote: z.enum(["for", "against", "abstained", "absent"]) })), certainty, evidence: evidenceList,
});
const reservation = z.strictObject({ id: z.string(), item: itemRef, kind: z.enum(["reservation", "statement", "recusal"]), text: z.string(), by: z.array(owner), evidence: evidenceList });
const actionItem = z.strictObject({
  id: z.string(), item: itemRef, text: z.string(), owners: z.array(owner), dueDate: isoDate.nullable(), dueText: z.string().nullable(), status: z.string().nullable(), certainty,
  sameAs: z.string().nullable().describe("The id of the action item that states this task first"), evidence: evidenceList,
});

export const dateSchema = z.strictObject({
  date: isoDate.nullable().describe("Where the words fix a day"),
  endDate: isoDate.nullable(),
  time: clock.nullable(),
  precision: z.enum(["day", "month", "week", "quarter", "season", "year", "interval"]),
  edtf: z.string().describe("Extended Date/Time Format (ISO 8601-2)"),
  text: z.string(),
  role: z.enum(["meeting", "previousMeeting", "nextMeeting", "deadline", "decision", "attestation", "posted", "mention"]),
  item: itemRef,
  certainty,
  evidence: evidenceList,
});

const link = z.strictObject({ url: z.string(), text: z.string(), kind: z.enum(["web", "email", "file"]), item: itemRef, evidence: evidenceList });
const attachment = z.strictObject({ label: z.string(), title: z.string().nullable(), item: itemRef, url: z.string().nullable(), evidence: evidenceList });
const caseNumber = z.strictObject({ text: z.string(), normalized: z.string(), item: itemRef, evidence: evidenceList });
const signature = z.strictObject({ name: z.string(), role: z.enum(["chair", "secretary", "attester"]).nullable(), evidence: evidenceList });

const diagnosticSchema = z.strictObject({
  code: z.string(), severity: z.enum(["error", "warning", "info"]), message: z.string(), page: page.optional(), evidence: evidenceList,
});

export const recordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: z.strictObject({
    path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.number().int().nonnegative(), format: z.enum(["pdf", "docx", "txt", "md"]),
    pages: z.number().int().nonnegative().nullable().describe("null where the format has no pages"),
    textLayer: z.enum(["native", "ocr", "none"]).nullable(),
    encoding: z.string().nullable(),
    part: z.strictObject({ index: z.number().int().positive(), count: z.number().int().positive() }),
  }),
  status: z.enum(["ok", "partial"]).describe("partial: some of it could not be read, see diagnostics"),
  documentType: z.enum(["minutes", "notes", "agenda", "notice", "unknown"]),
  label: z.string().nullable().describe("The document's own word for what it is"),
  language: z.enum(["sv", "nb", "nn", "da", "fi", "en", "de", "nl", "fr"]),
  meeting: z.strictObject({
    title: z.string().nullable(), organisation: z.string().nullable(), body: z.string().nullable(), number: z.string().nullable(),
    date: isoDate.nullable(), endDate: isoDate.nullable(), startTime: clock.nullable(), endTime: clock.nullable(), place: z.string().nullable(),
    previous: z.array(z.strictObject({ date: isoDate.nullable(), certainty, evidence: evidenceList })),
    next: z.array(nextMeeting),
    evidence: evidenceList,
  }),
  attendees: z.array(attendeeSchema),
  agendaItems: z.array(agendaItem),
  decisions: z.array(decision),
  reportedDecisions: z.array(reportedDecision),
  proposals: z.array(proposal),
  votes: z.array(vote),
  reservations: z.array(reservation),
  actionItems: z.array(actionItem),
  dates: z.array(dateSchema),
  links: z.array(link),
  attachments: z.array(attachment),
  caseNumbers: z.array(caseNumber),
  signatures: z.array(signature),
  diagnostics: z.array(diagnosticSchema),
});

export type MinutesRecord = z.infer<typeof recordSchema>;
export type Meeting = MinutesRecord["meeting"];
export type Attendee = z.infer<typeof attendeeSchema>;
export type AgendaItem = z.infer<typeof agendaItem>;
export type Owner = z.infer<typeof owner>;
export type DateFact = z.infer<typeof dateSchema>;
export type LinkFact = z.infer<typeof link>;
export type Attachment = z.infer<typeof attachment>;
export type CaseNumber = z.infer<typeof caseNumber>;
export type Signature = z.infer<typeof signature>;
export type Decision = z.infer<typeof decision>;
export type ReportedDecision = z.infer<typeof reportedDecision>;
export type Proposal = z.infer<typeof proposal>;
export type Vote = z.infer<typeof vote>;
export type Reservation = z.infer<typeof reservation>;
export type ActionItem = z.infer<typeof actionItem>;
