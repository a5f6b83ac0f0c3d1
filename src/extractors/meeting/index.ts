import { findDates, type DateMention } from "../../dates/index.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import { locate } from "../../document/locate.ts";
import type { Evidence } from "../../document/model.ts";
import { trimSpan, type Span } from "../../document/span.ts";
import type { Meeting, MinutesRecord } from "../../record/schema.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import type { DateRoles } from "../dates.ts";
import { nextMeetings, previousMeetings } from "./coming.ts";
import { meetingDate } from "./dates.ts";
import { documentType } from "./document-type.ts";
import { headerFields, type FieldValue } from "./fields.ts";
import { meetingNames } from "./names.ts";
import { meetingTimes } from "./times.ts";

export interface MeetingReading {
  readonly meeting: Meeting;
  readonly type: MinutesRecord["documentType"];
  readonly label: string | null;
  /** All dates of the document, years worked out from the meeting's. */
  readonly mentions: readonly DateMention[];
  readonly roles: DateRoles;
  readonly diagnostics: readonly Diagnostic[];
}

/** The meeting as the front page, the title lines and the items about this and other meetings give it. */
export function extractMeeting(context: ExtractContext, referenceDate: string | null): MeetingReading {
  const { document, pack } = context;
  const fields = headerFields(context, Math.max(context.outline.front.end, context.units[6]?.span.start ?? 0));
  const unreferenced = findDates(document.text, pack, { reference: null, referenceCertain: false, fallbackYears: [] });
  const date = meetingDate(context, fields, unreferenced);
  const years = unreferenced.filter((mention) => mention.date !== null && mention.certainty === "stated").map((mention) => Number(mention.date?.slice(0, 4)));
  const mentions = findDates(document.text, pack, { reference: date?.date ?? referenceDate, referenceCertain: date !== null, fallbackYears: distinct(years) });
  const names = meetingNames(context, fields);
  const titleSpans = [names.title, names.body].filter((span) => span !== null);
  const times = meetingTimes(context, fields, date ? [lineAround(context, date.span), ...titleSpans] : titleSpans);
  const { next, spans: nextSpans } = nextMeetings(context, mentions, date?.date ?? null);
  const { previous, spans: previousSpans } = previousMeetings(context, mentions, date?.date ?? null);
  const place = placeOf(context, fields, unreferenced);
  const { type, label } = documentType(context);
  const text = (span: Span | null): string | null => (span ? collapse(document.text.slice(span.start, span.end)) || null : null);
  const evidence = [names.title, names.organisation, names.body, date?.span ?? null, times.start?.span ?? null, times.end?.span ?? null, place].filter((span) => span !== null);
  return {
    meeting: {
      title: text(names.title), organisation: text(names.organisation), body: text(names.body), number: numberOf(fields, text(names.title)),
      date: date?.date ?? null, endDate: date?.endDate ?? null, startTime: times.start?.time ?? null, endTime: times.end?.time ?? null, place: text(place),
      previous, next, evidence: distinctEvidence(evidence.map((span) => locate(document, span))),
    },
    type, label, mentions,
    roles: { meeting: date?.span ?? null, next: nextSpans, previous: previousSpans },
    diagnostics: date ? [] : [diagnostic("meeting/no-date", "warning", "Expected the date of the meeting, found none stated")],
  };
}

function distinct(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

function distinctEvidence(list: readonly Evidence[]): Evidence[] {
  return list.filter((one, i) => list.findIndex((other) => other.quote === one.quote && other.lines[0] === one.lines[0]) === i);
}

function lineAround({ document }: ExtractContext, span: Span): Span {
  const start = document.text.lastIndexOf("\n", span.start) + 1;
  const end = document.text.indexOf("\n", span.end);
  return { start, end: end < 0 ? document.text.length : end };
}

/** `Styrelsemöte nr 11`, `Protokoll 4/2025`, `Möte nr: 3` */
function numberOf(fields: readonly FieldValue[], title: string | null): string | null {
  const labelled = fields.find((field) => field.field === "meetingNumber")?.text;
  const match = /^(?:nr\.?\s{0,2})?(?<number>\d{1,4}(?:\s?[/-]\s?\d{2,4})?)(?!\d)/u.exec(labelled ?? "") ?? /(?:nr|no|number|nummer|#)\.?\s{0,2}(?<number>\d{1,4}(?:\/\d{2,4})?)(?!\d)/iu.exec(title ?? "");
  return match?.groups?.["number"]?.replace(/\s/gu, "") ?? null;
}

/** The value of a place label; of a label for place and time, what is left when dates and clock times are taken away. */
function placeOf({ document, pack }: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): Span | null {
  const own = fields.find((field) => field.field === "place");
  if (own) return own.span;
  const both = fields.find((field) => field.field === "timePlace");
  if (!both) return null;
  const prefixes = pack.dates.timePrefixes.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|") || "(?!)";
  let end = both.span.end;
  for (const mention of mentions) if (mention.span.start > both.span.start && mention.span.start < end) end = mention.span.start;
  const clock = new RegExp(String.raw`(?:(?<![\p{L}])(?:${prefixes})\.?\s{0,2})?\d{1,2}[.:]\d{2}`, "iu").exec(document.text.slice(both.span.start, end));
  if (clock && clock.index > 0) end = both.span.start + clock.index;
  const span = trimSpan(document.text, { start: both.span.start, end });
  const tail = /[\s,;:–-]{1,6}$/u.exec(document.text.slice(span.start, span.end));
  const tight = { start: span.start, end: span.end - (tail?.[0].length ?? 0) };
  return tight.end - tight.start >= 3 && /\p{L}{2}/u.test(document.text.slice(tight.start, tight.end)) ? tight : null;
}
