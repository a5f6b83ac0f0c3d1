import { completeness, diagnostic, type Diagnostic } from "./diagnostics.ts";
import type { Document } from "./document/model.ts";
import { extractActionItems } from "./extractors/actions/index.ts";
import { extractAgendaItems } from "./extractors/agenda-items.ts";
import { extractAttachments } from "./extractors/attachments.ts";
import { extractAttendance } from "./extractors/attendance/index.ts";
import { extractCaseNumbers } from "./extractors/case-numbers.ts";
import type { ExtractContext } from "./extractors/context.ts";
import { extractDates } from "./extractors/dates.ts";
import { extractDecisions } from "./extractors/decisions/index.ts";
import { extractLinks } from "./extractors/links.ts";
import { extractMeeting } from "./extractors/meeting/index.ts";
import { knownPeople } from "./extractors/known-people.ts";
import type { Rules } from "./extractors/rules.ts";
import { extractSignatures } from "./extractors/signatures.ts";
import type { LocalePack } from "./locales/pack.ts";
import type { MinutesRecord } from "./record/schema.ts";
import { SCHEMA_VERSION } from "./record/version.ts";
import { linkDoubles } from "./refiners/doubles.ts";
import { numberingFindings } from "./refiners/numbering.ts";
import type { Outline } from "./structure/index.ts";
import { unitsOf } from "./structure/units.ts";

export interface AssembleInput {
  readonly document: Document;
  readonly pack: LocalePack;
  readonly outline: Outline;
  readonly referenceDate: string | null;
  /** Which of the file's meetings this is. */
  readonly part: MinutesRecord["source"]["part"];
  /** What the reader and the choice of language had to say. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the extractors over one meeting and puts their facts together as its record, with the rules that made them beside it. */
export function assembleRecord(input: AssembleInput): { readonly record: MinutesRecord; readonly rules: Rules } {
  const { document, pack, outline } = input;
  const context: ExtractContext = { document, pack, outline, units: unitsOf(document, pack) };
  const meeting = extractMeeting(context, input.referenceDate);
  const signatures = extractSignatures(context);
  const { attendees, rules: attendeeRules } = extractAttendance(context, signatures);
  const people = knownPeople(context, attendees, signatures);
  const items = extractAgendaItems(context, people);
  const found = extractActionItems(context, { people, attendees, mentions: meeting.mentions, meetingDate: meeting.meeting.date, nextMeetingDate: meeting.meeting.next[0]?.date ?? null });
  const { rules: decisionRules, ...decided } = extractDecisions(context, { people, mentions: meeting.mentions, meetingDate: meeting.meeting.date, body: meeting.meeting.body });
  const dates = extractDates(context, meeting.mentions, meeting.roles);
  const links = extractLinks(context);
  const missing = items.items.length === 0 && document.text.trim() !== "" ? [diagnostic("meeting/no-items", "warning", "Expected agenda items, found none")] : [];
  const diagnostics = [...input.diagnostics, ...meeting.diagnostics, ...missing, ...numberingFindings(document, outline), ...items.diagnostics, ...dates.diagnostics];
  const record: MinutesRecord = {
    schemaVersion: SCHEMA_VERSION,
    source: sourceOf(document, input.part),
    status: completeness(diagnostics),
    documentType: meeting.type, label: meeting.label, language: pack.tag, meeting: meeting.meeting, attendees: [...attendees], agendaItems: items.items,
    ...decided, actionItems: linkDoubles(found.actionItems, found.lists, pack),
    dates: dates.dates, links: links.links, attachments: extractAttachments(context), caseNumbers: extractCaseNumbers(context), signatures,
    diagnostics: diagnostics.map((one) => ({ code: one.code, severity: one.severity, message: one.message, ...(one.page === undefined ? {} : { page: one.page }), evidence: one.evidence })),
  };
  return { record, rules: { ...meeting.rules, ...attendeeRules, ...items.rules, ...decisionRules, ...found.rules, ...dates.rules, ...links.rules } };
}

function sourceOf({ source, pages }: Document, part: MinutesRecord["source"]["part"]): MinutesRecord["source"] {
  const layers = pages.map((page) => page.textLayer);
  const textLayer = pages.length === 0 ? null : layers.includes("native") ? "native" : layers.includes("ocr") ? "ocr" : "none";
  return { ...source, pages: source.format === "pdf" ? pages.length : null, textLayer, part };
}
