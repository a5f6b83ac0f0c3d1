import type { Span } from "../../document/span.ts";
import { findClockTimes } from "../../dates/index.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { ExtractContext } from "../context.ts";
import type { FieldValue } from "./fields.ts";

export interface MeetingTimes {
  readonly start: { readonly time: string; readonly span: Span } | null;
  readonly end: { readonly time: string; readonly span: Span } | null;
}

/**
 * When the meeting opened and closed: the clock time in the item or sentence that says so, else the front page's.
 */
export function meetingTimes(context: ExtractContext, fields: readonly FieldValue[], titleLines: readonly Span[]): MeetingTimes {
  const opened = stated(context, context.pack.opened, context.pack.itemTitles.opening, false);
  const closed = stated(context, context.pack.closed, context.pack.itemTitles.closing, true);
  const header = fromFields(context, fields) ?? fromLines(context, titleLines);
  return { start: opened ?? header?.start ?? null, end: closed ?? header?.end ?? null };
}

type Range = { start: MeetingTimes["start"]; end: MeetingTimes["end"] };

function fromFields({ pack }: ExtractContext, fields: readonly FieldValue[]): Range | null {
  let start: MeetingTimes["start"] = null;
  let end: MeetingTimes["end"] = null;
  for (const order of [["time", "timePlace", "date"], ["start"], ["end"]] as const) {
    for (const value of fields.filter((field) => (order as readonly string[]).includes(field.field))) {
      const found = findClockTimes(value.text, pack, { labelled: value.field !== "date" })[0];
      if (!found) continue;
      if (value.field === "end") end ??= { time: found.start, span: value.span };
      else start ??= { time: found.start, span: value.span };
      if (found.end && value.field !== "end") end ??= { time: found.end, span: value.span };
      break;
    }
  }
  return start || end ? { start, end } : null;
}

/** The title lines: `Styrelsemöte 2024-01-02 kl. 18.00–20.00`. */
function fromLines({ pack, document }: ExtractContext, lines: readonly Span[]): Range | null {
  for (const line of lines) {
    const found = findClockTimes(document.text.slice(line.start, line.end), pack)[0];
    if (found) return { start: { time: found.start, span: line }, end: found.end ? { time: found.end, span: line } : null };
  }
  return null;
}

/** A clock time in the same sentence as one of the phrases, or in the title or first words of the item that opens or closes the meeting. */
function stated(context: ExtractContext, phrases: readonly string[], titles: readonly string[], last: boolean): MeetingTimes["start"] {
  const found: { time: string; span: Span }[] = [];
  const { outline, document, units, pack } = context;
  const items = last ? outline.items.slice(-3) : outline.items.slice(0, 3);
  for (const item of items) {
    if (!titles.some((title) => item.title.toLowerCase().startsWith(title))) continue;
    for (const span of [item.head, ...item.parts.slice(0, 2).map((part) => part.span)]) {
      const time = clockIn(document.text.slice(span.start, span.end), pack, true, last);
      if (time) found.push({ time, span });
    }
  }
  for (const unit of units) {
    const lower = unit.text.toLowerCase();
    const phrase = phrases.find((words) => lower.includes(words));
    if (!phrase || unit.text.length > 1500) continue;
    const at = lower.indexOf(phrase);
    const from = Math.max(0, lower.lastIndexOf(". ", at) + 1);
    const sentence = unit.text.slice(Math.max(from, at - 120), at + phrase.length + 90);
    const time = clockIn(sentence, pack, true, last);
    if (time) found.push({ time, span: unit.span });
  }
  return (last ? found.at(-1) : found[0]) ?? null;
}

function clockIn(text: string, pack: LocalePack, labelled: boolean, last: boolean): string | null {
  const times = findClockTimes(text, pack, { labelled });
  const one = last ? times.at(-1) : times[0];
  return one ? (last ? (one.end ?? one.start) : one.start) : null;
}
