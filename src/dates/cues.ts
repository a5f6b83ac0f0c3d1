import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { lastWordsOf, wordBefore } from "../locales/words-beside.ts";
import type { Span } from "../document/span.ts";
import type { DateCue } from "./mention.ts";
import { anyOf, maskedLater, NO_WORD_AFTER, NO_WORD_BEFORE, vocabularyOf, wordsOf, type MaskedPattern } from "./words.ts";

const BEFORE = 100;
const AFTER = 60;

/** A pattern that needs one of some words: most of what stands beside dates holds none of them. */
interface Worded {
  readonly words: readonly string[];
  readonly pattern: MaskedPattern;
}

interface CuePatterns {
  readonly cue: Worded;
  readonly future: ReadonlySet<string>;
  readonly deadlineBefore: Worded;
  readonly deadlineNoun: Worded;
  readonly deadlineAfter: Worded;
  readonly yearly: Worded;
  readonly adjacentBefore: MaskedPattern;
  readonly adjacentAfter: MaskedPattern;
  /** A weekday, or what may stand between it and the date: the last word before one that has its weekday there. */
  readonly weekdayLeads: ReadonlySet<string>;
  readonly weekdayBefore: MaskedPattern;
  readonly weekdayAfter: Worded;
}

const patternsOf = oncePerPack(compile);

function compile(pack: LocalePack): CuePatterns {
  const { dates, header } = pack;
  const { dayPrefix, weekday } = vocabularyOf(pack);
  const prefix = `(?:${dayPrefix}\\.?\\s{1,3}){0,2}`;
  // `senast den`, `innan kl. 12 den`, `bis spätestens Freitag,`
  const lead = (): string => `[:.]?\\s{1,3}(?:(?:${anyOf(dates.timePrefixes)})\\.?\\s{0,2}\\d{1,2}(?:[.:]\\d{2})?\\s{1,2})?${prefix}$`;
  const prepositions = (): string => {
    const labels = [...header.date, ...header.next, ...header.previous, ...header.timePlace, ...header.time, ...pack.columns.due];
    return anyOf([...dates.deadline, ...dates.deadlineNouns, ...dates.dayPrefixes, ...labels]);
  };
  const worded = (phrases: readonly string[], source: (phrases: string) => string, flags = ""): Worded => ({ words: wordsOf(phrases), pattern: maskedLater(() => source(anyOf(phrases)), flags) });
  const weekdays = dates.weekdays.flat();
  return {
    cue: worded([...dates.future, ...dates.past], (cues) => `${NO_WORD_BEFORE}${cues}${NO_WORD_AFTER}`, "g"),
    future: new Set(dates.future),
    deadlineBefore: worded(dates.deadline, (words) => `${NO_WORD_BEFORE}${words}${lead()}`),
    deadlineNoun: worded(dates.deadlineNouns, (words) => `${NO_WORD_BEFORE}${words}${NO_WORD_AFTER}[^.!?\\n\\t]{0,40}$`),
    deadlineAfter: worded(dates.deadlineAfter, (words) => `^\\s{0,3}${words}${NO_WORD_AFTER}`),
    yearly: worded(dates.yearly, (words) => `${NO_WORD_BEFORE}${words}${NO_WORD_AFTER}[^.!?\\n\\t]{0,25}$`),
    adjacentBefore: maskedLater(() => `${NO_WORD_BEFORE}(?:${prepositions()}[.:]?|${weekday}\\.?,?)\\s{1,3}${prefix}$`, ""),
    adjacentAfter: maskedLater(() => `^(?:\\s{0,2},?\\s{0,2}(?:${anyOf(dates.timePrefixes.filter((word) => word.length > 1))})\\.?\\s{0,2}\\d|\\s{0,2},\\s\\d{1,2}[.:]\\d{2}(?!\\d)|\\s{0,2}\\(${weekday}\\.?\\))`, ""),
    weekdayLeads: lastWordsOf([...weekdays, ...dates.dayPrefixes]),
    weekdayBefore: maskedLater(() => `${NO_WORD_BEFORE}(?<weekday>${weekday})\\.?,?\\s{1,3}${prefix}$`, ""),
    weekdayAfter: worded(weekdays, (words) => `^\\s{0,2}(?:\\(\\s?(?<inner>${words})\\.?\\s?[),]|,\\s{1,2}(?<outer>${words})${NO_WORD_AFTER})`),
  };
}

/** The pattern's match in a text, tried only where one of its words stands. */
function matchOf({ words, pattern }: Worded, text: string): RegExpExecArray | null {
  return words.some((word) => text.includes(word)) ? pattern().exec(text) : null;
}

function allOf({ words, pattern }: Worded, text: string): readonly RegExpExecArray[] {
  return words.some((word) => text.includes(word)) ? [...text.matchAll(pattern())] : [];
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
  readonly confirmed: () => boolean;
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
  const deadline = matchOf(patterns.deadlineBefore, before) !== null || matchOf(patterns.deadlineNoun, before) !== null || matchOf(patterns.deadlineAfter, after) !== null;
  return {
    cue: deadline ? "future" : nearestCue(lastSentence(before), firstSentence(after), patterns),
    deadline,
    yearly: matchOf(patterns.yearly, before) !== null,
    weekday,
    confirmed: () => deadline || weekday !== null || patterns.adjacentBefore().test(before) || patterns.adjacentAfter().test(after),
  };
}

function weekdayBeside(before: string, after: string, span: Span, pack: LocalePack): Surroundings["weekday"] {
  const patterns = patternsOf(pack);
  const { weekdayNumber } = vocabularyOf(pack);
  const lead = patterns.weekdayLeads.has(wordBefore(before, before.length)) ? patterns.weekdayBefore().exec(before) : null;
  const number = lead && weekdayNumber(lead.groups?.["weekday"] ?? "");
  if (lead && number !== null) return { number, start: span.start - (before.length - lead.index), end: span.end };
  const tail = /^\s{0,2}[(,]/u.test(after) ? matchOf(patterns.weekdayAfter, after) : null;
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
  const last = allOf(cue, before).at(-1);
  const first = allOf(cue, after)[0];
  const nearest = !last ? first : !first ? last : before.length - last.index - last[0].length <= first.index ? last : first;
  if (!nearest) return "none";
  return future.has(nearest[0].replace(/\s+/gu, " ")) ? "future" : "past";
}
