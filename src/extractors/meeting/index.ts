import { datedText, datesOf, numericOrderOf, type DateMention } from "../../dates/index.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import { locate } from "../../document/locate.ts";
import type { Evidence } from "../../document/model.ts";
import type { Span } from "../../document/span.ts";
import type { Meeting, MinutesRecord } from "../../record/schema.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import type { DateRoles } from "../dates.ts";
import type { Rules } from "../rules.ts";
import { nextMeetings, previousMeetings, sentenceZones } from "./coming.ts";
import { meetingDate } from "./dates.ts";
import { documentType } from "./document-type.ts";
import { headerFields } from "./fields.ts";
import { meetingNames } from "./names.ts";
import { meetingNumber } from "./numbers.ts";
import { meetingPlace } from "./places.ts";
import { meetingTimes } from "./times.ts";
import { frontEnd } from "./title-lines.ts";

export interface MeetingReading {
  readonly meeting: Meeting;
  readonly type: MinutesRecord["documentType"];
  readonly label: string | null;
  /** All dates of the document, years worked out from the meeting's. */
  readonly mentions: readonly DateMention[];
  readonly roles: DateRoles;
  readonly diagnostics: readonly Diagnostic[];
  readonly rules: Rules;
}

/** The meeting as the front page, the title lines and the items about this and other meetings give it. */
export function extractMeeting(context: ExtractContext, referenceDate: string | null): MeetingReading {
  const { document, pack } = context;
  const fields = headerFields(context, Math.max(frontEnd(context), context.units[6]?.span.start ?? 0));
  const dated = datedText(document.text, pack);
  const unreferenced = datesOf(dated, { reference: null, referenceCertain: false, fallbackYears: [], ...order(numericOrderOf(document.text, pack)) });
  const date = meetingDate(context, fields, unreferenced);
  const reference = date?.date ?? referenceDate;
  const years = unreferenced.filter((mention) => mention.date !== null && mention.certainty === "stated").map((mention) => Number(mention.date?.slice(0, 4)));
  const mentions = datesOf(dated, { reference, referenceCertain: date !== null, fallbackYears: distinct(years), ...order(numericOrderOf(document.text, pack, reference)) });
  const names = meetingNames(context, fields, unreferenced);
  const titleSpans = [...(date ? [lineAround(context, date.span)] : []), ...names.lines.map((line) => line.span)];
  const times = meetingTimes(context, fields, titleSpans, unreferenced);
  const told = sentenceZones(context, mentions);
  const { next, spans: nextSpans, rules } = nextMeetings(context, told, mentions, date?.date ?? null, names.organ);
  const { previous, spans: previousSpans } = previousMeetings(context, told, mentions, date?.date ?? null);
  const place = meetingPlace(context, fields, unreferenced, titleSpans);
  const { type, label } = documentType(context);
  const text = (span: Span | null): string | null => (span ? collapse(document.text.slice(span.start, span.end)) || null : null);
  const evidence = [names.title, names.organisation, names.body, date?.span ?? null, times.start?.span ?? null, times.end?.span ?? null, place].filter((span) => span !== null);
  return {
    meeting: {
      title: text(names.title), organisation: text(names.organisation), body: names.bodyName ?? text(names.body), number: meetingNumber(fields, names.lines, unreferenced, pack),
      date: date?.date ?? null, endDate: date?.endDate ?? null, startTime: times.start?.time ?? null, endTime: times.end?.time ?? null, place: text(place),
      previous, next, evidence: distinctEvidence(evidence.map((span) => locate(document, span))),
    },
    type, label, mentions,
    roles: { meeting: date?.span ?? null, next: nextSpans, previous: previousSpans },
    diagnostics: date ? [] : [diagnostic("meeting/no-date", "warning", "Expected the date of the meeting, found none stated")],
    rules: { ...(date ? { "/meeting/date": date.rule } : {}), ...rules },
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

/** Where the document does not tell what `3/4` means, the language does. */
function order(told: "dmy" | "mdy" | null): { numericOrder?: "dmy" | "mdy" } {
  return told ? { numericOrder: told } : {};
}
