import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Span } from "../document/span.ts";
import type { DateCue } from "./mention.ts";
import { anyOf, masked as folded, NO_WORD_AFTER, NO_WORD_BEFORE, vocabularyOf } from "./words.ts";

const BEFORE = 100;
const AFTER = 60;

interface CuePatterns {
  readonly cue: RegExp;
  readonly future: ReadonlySet<string>;
  readonly deadlineBefore: RegExp;
  readonly deadlineNoun: RegExp;
  readonly deadlineAfter: RegExp | null;
  readonly yearly: RegExp;
  readonly adjacentBefore: RegExp;
  readonly adjacentAfter: RegExp;
  readonly weekdayBefore: RegExp;
  readonly weekdayAfter: RegExp;
}

const patternsOf = oncePerPack(compile);

function compile(pack: LocalePack): CuePatterns {
  const { dates, header } = pack;
  const { dayPrefix, weekday } = vocabularyOf(pack);
  const prefix = `(?:${dayPrefix}\\.?\\s{1,3}){0,2}`;
  // `senast den`, `innan kl. 12 den`, `bis spätestens Freitag,`
  const lead = `[:.]?\\s{1,3}(?:(?:${anyOf(dates.timePrefixes)})\\.?\\s{0,2}\\d{1,2}(?:[.:]\\d{2})?\\s{1,2})?${prefix}$`;
  const labels = [...header.date, ...header.next, ...header.previous, ...header.timePlace, ...header.time, ...pack.columns.due];
  const prepositions = [...dates.deadline, ...dates.deadlineNouns, ...dates.dayPrefixes, ...labels];
  return {
    cue: folded(`${NO_WORD_BEFORE}${anyOf([...dates.future, ...dates.past])}${NO_WORD_AFTER}`),
    future: new Set(dates.future),
    deadlineBefore: folded(`${NO_WORD_BEFORE}${anyOf(dates.deadline)}${lead}`, ""),
    deadlineNoun: folded(`${NO_WORD_BEFORE}${anyOf(dates.deadlineNouns)}${NO_WORD_AFTER}[^.!?\\n\\t]{0,40}$`, ""),
    deadlineAfter: dates.deadlineAfter.length ? folded(`^\\s{0,3}${anyOf(dates.deadlineAfter)}${NO_WORD_AFTER}`, "") : null,
    yearly: folded(`${NO_WORD_BEFORE}${anyOf(dates.yearly)}${NO_WORD_AFTER}[^.!?\\n\\t]{0,25}$`, ""),
    adjacentBefore: folded(`${NO_WORD_BEFORE}(?:${anyOf(prepositions)}[.:]?|${weekday}\\.?,?)\\s{1,3}${prefix}$`, ""),
    adjacentAfter: folded(`^(?:\\s{0,2},?\\s{0,2}(?:${anyOf(dates.timePrefixes.filter((word) => word.length > 1))})\\.?\\s{0,2}\\d|\\s{0,2},\\s\\d{1,2}[.:]\\d{2}(?!\\d)|\\s{0,2}\\(${weekday}\\.?\\))`, ""),
    weekdayBefore: folded(`${NO_WORD_BEFORE}(?<weekday>${weekday})\\.?,?\\s{1,3}${prefix}$`, ""),
    weekdayAfter: folded(`^\\s{0,2}(?:\\(\\s?(?<inner>${weekday})\\.?\\s?[),]|,\\s{1,2}(?<outer>${weekday})${NO_WORD_AFTER})`, ""),
  };
}

/** What the words beside a date say of it. */
export interface Surroundings {
  readonly cue: DateCue;
  readonly deadline: boolean;
  /** The day comes every year. */
  readonly yearly: boolean;
  /** Monday 0, and where the weekday is printed. */
  readonly weekday: { readonly number: number; readonly start: number; readonly end: number } | null;
  /** A word directly beside the date shows that its figures are a date. */
  readonly confirmed: boolean;
}

/**
 * @param masked the text in lower case.
 * @param floor where the date before this one ends: its words are not this one's.
 * @param ceiling where the date behind this one begins.
 */
export function surroundings(masked: string, span: Span, floor: number, ceiling: number, pack: LocalePack): Surroundings {
  const patterns = patternsOf(pack);
  const lead = masked.slice(Math.max(0, floor, span.start - BEFORE), span.start);
  const after = masked.slice(span.end, Math.min(masked.length, ceiling, span.end + AFTER));
  const weekday = weekdayBeside(lead, after, span, pack);
  const before = weekday ? lead.slice(0, lead.length - (span.start - weekday.start)) : lead;
  const deadline = patterns.deadlineBefore.test(before) || patterns.deadlineNoun.test(before) || (patterns.deadlineAfter?.test(after) ?? false);
  return {
    cue: deadline ? "future" : nearestCue(lastSentence(before), firstSentence(after), patterns),
    deadline,
    yearly: patterns.yearly.test(before),
    weekday,
    confirmed: deadline || weekday !== null || patterns.adjacentBefore.test(before) || patterns.adjacentAfter.test(after),
  };
}

function weekdayBeside(before: string, after: string, span: Span, pack: LocalePack): Surroundings["weekday"] {
  const patterns = patternsOf(pack);
  const { weekdayNumber } = vocabularyOf(pack);
  const lead = patterns.weekdayBefore.exec(before);
  const number = lead && weekdayNumber(lead.groups?.["weekday"] ?? "");
  if (lead && number !== null) return { number, start: span.start - (before.length - lead.index), end: span.end };
  const tail = patterns.weekdayAfter.exec(after);
  const other = tail && weekdayNumber(tail.groups?.["inner"] ?? tail.groups?.["outer"] ?? "");
  return tail && other !== null ? { number: other, start: span.start, end: span.end } : null;
}

/** Sentences, lines and table cells end what a cue can be about. A dot within `kl. 8` ends nothing: only one before a space and no figure. */
function lastSentence(text: string): string {
  const ends = [...text.matchAll(/[.!?;]\s(?!\d)|[\n\t]/gu)];
  const last = ends.at(-1);
  return last ? text.slice(last.index + 1) : text;
}

function firstSentence(text: string): string {
  const end = /[.!?;](?:\s|$)|[\n\t]/u.exec(text);
  return end ? text.slice(0, end.index) : text;
}

function nearestCue(before: string, after: string, { cue, future }: CuePatterns): DateCue {
  const last = [...before.matchAll(cue)].at(-1);
  const first = after.matchAll(cue).next().value;
  const nearest = !last ? first : !first ? last : before.length - last.index - last[0].length <= first.index ? last : first;
  if (!nearest) return "none";
  return future.has(nearest[0].replace(/\s+/gu, " ")) ? "future" : "past";
}
