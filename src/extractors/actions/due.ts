import { addDays, fromIso, toIso, weekdayOf } from "../../dates/calendar.ts";
import type { DateMention } from "../../dates/index.ts";
import { overlaps, trimSpan, within, type Span } from "../../document/span.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { collapse } from "../../structure/words.ts";
import { actionPatterns } from "./words.ts";

/** When a task is due: the day where the document fixes one, and its own words. */
export interface Due {
  readonly date: string | null;
  readonly text: string | null;
  /** The day was worked out: the next meeting's, or a year. */
  readonly implied: boolean;
}

export interface DueContext {
  readonly text: string;
  readonly pack: LocalePack;
  /** In the order of their places. */
  readonly mentions: readonly DateMention[];
  readonly meetingDate: string | null;
  readonly nextMeetingDate: string | null;
}

export const NO_DUE: Due = { date: null, text: null, implied: false };

/** What a due column's cell or a due field says: its words, and the day where it names one. */
export function dueOfField(span: Span, context: DueContext): Due {
  const tight = trimSpan(context.text, span);
  const words = collapse(context.text.slice(tight.start, tight.end));
  if (!/[\p{L}\p{N}]/u.test(words) || words.length > 120) return NO_DUE;
  const mention = context.mentions.find((one) => overlaps(one.span, tight) && one.precision === "day" && one.date !== null);
  if (mention) return { date: mention.date, text: words, implied: mention.certainty === "implied" };
  const weekday = dueOnWeekday(words, context);
  if (weekday) return { ...weekday, text: words };
  const short = shortDay(words, context.meetingDate);
  if (short !== null) return { date: short, text: words, implied: true };
  if (context.nextMeetingDate !== null && actionPatterns(context.pack).nextMeeting.test(words)) return { date: context.nextMeetingDate, text: words, implied: true };
  return { date: null, text: words, implied: false };
}

/** `13.02` alone in a field for days: the first such day from the meeting on. */
function shortDay(words: string, meetingDate: string | null): string | null {
  const { day = "", month = "" } = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?$/u.exec(words)?.groups ?? {};
  if (day === "" || meetingDate === null) return null;
  const [same, next] = [0, 1].map((years) => `${Number(meetingDate.slice(0, 4)) + years}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const found = [same, next].find((iso) => iso !== undefined && iso >= meetingDate && fromIso(iso) !== null);
  return found ?? null;
}

/** When a sentence says its task is due. */
export function dueOfSentence(span: Span, context: DueContext): Due {
  const patterns = actionPatterns(context.pack);
  const inside = within(context.mentions, span);
  const cued = inside.find((mention) => mention.deadline || cueBefore(mention, span, context) !== null);
  const coming = inside.filter((mention) => mention.date !== null && mention.cue !== "past" && (context.meetingDate === null || mention.date > context.meetingDate));
  const mention = cued ?? (coming.length === 1 ? coming[0] : undefined);
  const words = context.text.slice(span.start, span.end);
  // `senast fredag nästa vecka` says more than the week alone.
  const weekday = mention?.date ? null : dueOnWeekday(words, context);
  if (weekday) return weekday;
  if (mention) {
    const start = cueBefore(mention, span, context) ?? mention.span.start;
    return { date: mention.date, text: collapse(context.text.slice(start, mention.span.end)), implied: mention.date !== null && mention.certainty === "implied" };
  }
  const next = patterns.nextMeeting.exec(words);
  if (next) return { date: context.nextMeetingDate, text: collapse(next[0]), implied: context.nextMeetingDate !== null };
  const open = patterns.open.exec(words);
  return open ? { date: null, text: collapse(open[0]), implied: false } : NO_DUE;
}

/** `senast måndag`: the first one after the meeting, or next week's where that is said. */
function dueOnWeekday(words: string, { pack, meetingDate }: DueContext): Due | null {
  const match = actionPatterns(pack).byWeekday.exec(words);
  if (!match) return null;
  const name = (match.groups?.["day"] ?? match.groups?.["dayBefore"] ?? "").toLowerCase();
  const day = pack.dates.weekdays.findIndex((names) => names.includes(name));
  const met = meetingDate === null ? null : fromIso(meetingDate);
  if (day < 0 || !met) return { date: null, text: collapse(match[0]), implied: false };
  const today = weekdayOf(met);
  const ahead = match.groups?.["week"] === undefined ? ((day - today + 6) % 7) + 1 : 7 - today + day;
  return { date: toIso(addDays(met, ahead)), text: collapse(match[0]), implied: true };
}

/** Where the word that makes a date the task's end begins (`till den 9/10`), or null. */
function cueBefore(mention: DateMention, span: Span, { text, pack }: DueContext): number | null {
  const before = text.slice(Math.max(span.start, mention.span.start - 30), mention.span.start);
  const cue = actionPatterns(pack).until.exec(before);
  return cue ? mention.span.start - before.length + cue.index : null;
}
