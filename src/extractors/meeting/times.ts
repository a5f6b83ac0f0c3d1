import { findClockTimes, mayHoldTime, type DateMention } from "../../dates/index.ts";
import { overlaps, type Span } from "../../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { PhraseHit } from "../../locales/pack.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { tellsOtherDate } from "./dates.ts";
import type { FieldValue } from "./fields.ts";
import { otherMeetings } from "./other-meetings.ts";
import { sentencesOfUnit } from "./words.ts";

type Clock = { readonly time: string; readonly span: Span } | null;

export interface MeetingTimes {
  readonly start: Clock;
  readonly end: Clock;
}

type Edge = "opened" | "closed";

const edgeMatcher = oncePerPack((pack): PhraseMatcher<Edge> => compilePhrases<Edge>({ opened: pack.opened, closed: pack.closed }));

const endMatcher = oncePerPack((pack): PhraseMatcher<"end"> => compilePhrases({ end: pack.header.end }));

/**
 * When the meeting opened and closed: the clock time in the item or sentence that says so, else the labelled fields', else the title lines'.
 */
export function meetingTimes(context: ExtractContext, fields: readonly FieldValue[], titleLines: readonly Span[], mentions: readonly DateMention[]): MeetingTimes {
  const told = edgeSentences(context);
  const opened = stated(context, "opened", told, mentions);
  const closed = stated(context, "closed", told, mentions);
  const labelled = fromFields(context, fields, mentions);
  const header = labelled.start || labelled.end ? labelled : fromLines(context, titleLines, mentions);
  // `Beginn und Ende der Versammlung: 18.00 bis 19.30 Uhr`: the hour behind the word for the end is that of the start
  const behindBoth = closed !== null && header.end !== null && closed.time === header.start?.time;
  return { start: opened ?? header.start, end: (behindBoth ? null : closed) ?? header.end ?? closingLine(context, mentions) };
}

/** `Fin : 20h15` among the last lines, and nothing else on it. */
function closingLine(context: ExtractContext, mentions: readonly DateMention[]): Clock {
  for (const { span, text } of context.units.slice(-4)) {
    const end = text.length <= 40 && mayHoldTime(text, context.pack) ? endMatcher(context.pack).atStart(text) : null;
    const behind = end ? undated(context, { start: span.start + end.span.end, end: span.end }, mentions) : "";
    const time = findClockTimes(behind, context.pack, { labelled: true })[0];
    const alone = time && time.end === null && behind.length - (time.span.end - time.span.start) <= 12 && /^[^\p{L}\d]{0,4}(?:\p{L}{1,4}\.?\s{0,2})?$/u.test(behind.slice(0, time.span.start));
    if (time && alone) return { time: time.start, span };
  }
  return null;
}

/** The text of a span with its dates blanked out, so that no figure of a date is taken for a time. */
function undated({ document }: ExtractContext, span: Span, mentions: readonly DateMention[]): string {
  const pieces: string[] = [];
  let at = span.start;
  for (const mention of mentions) {
    if (!overlaps(mention.span, span)) continue;
    const [start, end] = [Math.max(at, mention.span.start), Math.min(span.end, mention.span.end)];
    if (end <= at) continue;
    pieces.push(document.text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return [...pieces, document.text.slice(at, span.end)].join("");
}

function fromFields(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): MeetingTimes {
  let start: Clock = null;
  let end: Clock = null;
  for (const order of [["time", "timePlace", "date"], ["start"], ["end"]] as const) {
    for (const value of fields.filter((field) => (order as readonly string[]).includes(field.field))) {
      const text = undated(context, value.span, mentions);
      const [first, second] = findClockTimes(text, context.pack, { labelled: true });
      if (!first) continue;
      // `16.10 Uhr bis 17.30 Uhr`, where the word between counts with the second time
      const joined = second && !first.end && /^\s{0,3}(?:\p{L}{1,5}\.?|[-–])?\s{0,3}$/u.test(text.slice(first.span.end, second.span.start)) ? second.start : null;
      const found = { start: first.start, end: first.end ?? joined };
      // `Beginn und Ende: 18.00 bis 19.30 Uhr`
      if (value.field === "end" && found.end) start ??= { time: found.start, span: value.span };
      if (value.field === "end" && found.end) end ??= { time: found.end, span: value.span };
      else if (value.field === "end") end ??= { time: found.start, span: value.span };
      else start ??= { time: found.start, span: value.span };
      if (found.end && value.field !== "end") end ??= { time: found.end, span: value.span };
      break;
    }
  }
  return { start, end };
}

/** The title lines: `Styrelsemöte 2024-01-02 kl. 18.00–20.00`. */
function fromLines(context: ExtractContext, lines: readonly Span[], mentions: readonly DateMention[]): MeetingTimes {
  for (const line of lines) {
    const found = findClockTimes(undated(context, line, mentions), context.pack)[0];
    if (found && !tellsOtherDate(context.document.text.slice(line.start, line.end))) return { start: { time: found.start, span: line }, end: found.end ? { time: found.end, span: line } : null };
  }
  return { start: null, end: null };
}

/** Behind or before the words that say so, within their sentence, a clock time is looked for this far. */
const REACH = 100;

/** A sentence with words for the opening or the end, and perhaps a clock time. */
interface EdgeSentence {
  readonly unit: Unit;
  readonly span: Span;
  readonly hits: readonly PhraseHit<Edge>[];
}

function edgeSentences({ units, pack }: ExtractContext): EdgeSentence[] {
  return units.filter(({ text }) => text.length <= 1500 && mayHoldTime(text, pack)).flatMap((unit) => sentencesOfUnit(unit).flatMap(({ start, end }) => {
    const text = unit.text.slice(start, end);
    const hits = mayHoldTime(text, pack) ? edgeMatcher(pack).all(text) : [];
    return hits.length > 0 ? [{ unit, span: { start: unit.span.start + start, end: unit.span.start + end }, hits }] : [];
  }));
}

/** A clock time in the title or first words of the item that opens or closes the meeting, or in the sentence of one of the phrases. */
function stated(context: ExtractContext, edge: Edge, told: readonly EdgeSentence[], mentions: readonly DateMention[]): Clock {
  const { outline, pack, document } = context;
  const last = edge === "closed";
  let found: { time: string; span: Span; at: number }[] = [];
  const titles = last ? pack.itemTitles.closing : pack.itemTitles.opening;
  for (const item of last ? outline.items.slice(-3) : outline.items.slice(0, 3)) {
    if (!titles.some((title) => item.title.toLowerCase().startsWith(title)) && !edgeMatcher(pack).all(item.title).some((hit) => hit.key === edge)) continue;
    for (const span of [item.head, ...item.parts.slice(0, 2).map((part) => part.span)]) {
      const text = document.text.slice(span.start, span.end);
      if (text.length > 160 || speaksOfOther(context, text)) continue;
      const times = findClockTimes(undated(context, span, mentions), pack, { labelled: true });
      const time = last ? times.at(-1) : times[0];
      if (time) found.push({ time: last ? (time.end ?? time.start) : time.start, span, at: span.start });
    }
  }
  for (const sentence of told) {
    const time = inSentence(context, sentence, edge, mentions);
    if (!time) continue;
    const { unit, span } = sentence;
    // the item's own sentence goes before a time that merely stands in its text: `Mötet skulle börja 17.00. Mötet öppnades 17.10.`
    found = found.filter((other) => other.span.start !== unit.span.start && (other.at < unit.span.start - 200 || last));
    found.push({ time, span: unit.span, at: span.start });
  }
  found.sort((a, b) => a.at - b.at);
  return (last ? found.at(-1) : found[0]) ?? null;
}

/** The time nearest to the words: `öppnades kl. 18.00 och avslutades kl. 20.00` holds both. */
function inSentence(context: ExtractContext, { span, hits }: EdgeSentence, edge: Edge, mentions: readonly DateMention[]): string | null {
  const { pack, document } = context;
  const text = document.text.slice(span.start, span.end);
  const hit = hits.find((one) => one.key === edge);
  if (!hit || speaksOfOther(context, text) || aboutOtherDay(span, mentions)) return null;
  const limit = hits.find((one) => one.key !== edge && one.span.start > hit.span.end)?.span.start ?? text.length;
  const clear = undated(context, span, mentions);
  const behind = findClockTimes(clear.slice(hit.span.end, Math.min(limit, hit.span.end + REACH)), pack, { labelled: true })[0];
  const from = hits.filter((one) => one.span.end <= hit.span.start).at(-1)?.span.end ?? 0;
  const ahead = behind ? undefined : findClockTimes(clear.slice(Math.max(from, hit.span.start - REACH), hit.span.start), pack, { labelled: true }).at(-1);
  const time = behind ?? ahead;
  if (!time) return null;
  return edge === "closed" ? (ahead?.end ?? time.start) : time.start;
}

function speaksOfOther({ pack }: ExtractContext, text: string): boolean {
  return otherMeetings(text, pack).some((other) => other.certain);
}

/** `Anmälan öppnades den 3 maj kl. 10`: a sentence with a deadline or an announced day is about something else. */
function aboutOtherDay(span: Span, mentions: readonly DateMention[]): boolean {
  return mentions.some((mention) => overlaps(mention.span, span) && (mention.deadline || mention.precision !== "day"));
}
