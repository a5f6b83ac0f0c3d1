import type { Span } from "../document/span.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { daysInMonth } from "./calendar.ts";
import { clockTimesIn, firstTimeAfter, type ClockTime } from "./clock-times.ts";
import { surroundings, type Surroundings } from "./cues.ts";
import { maskText } from "./masking.ts";
import type { Candidate, DateContext, DateMention, FoundCandidate, PrintedDay } from "./mention.ts";
import { namedRules } from "./named-rules.ts";
import { numericRules } from "./numeric-rules.ts";
import { periodRules, relativeRules } from "./period-rules.ts";
import { resolve, statedYears } from "./resolve.ts";
import { matchesIn } from "./figure-zones.ts";
import { dateZones } from "./date-zones.ts";
import type { DateRule, DateSource } from "./rule.ts";
import { maskedLater, vocabularyOf, type MaskedPattern } from "./words.ts";

interface Grammar {
  readonly absolute: readonly DateRule[];
  readonly relative: readonly DateRule[];
  /** What stands between the two ends of an interval. */
  readonly between: MaskedPattern;
}

const grammarOf = oncePerPack((pack): Grammar => {
  const words = vocabularyOf(pack);
  return {
    absolute: [...namedRules(words), ...numericRules(words), ...periodRules(words)],
    relative: relativeRules(words),
    between: maskedLater(() => `^${words.range}(?:${words.weekday}\\.?,?\\s{1,3})?(?:${words.dayPrefix}\\.?\\s{1,2})?$`, ""),
  };
});

/**
 * The dates of a text in order, not overlapping: days, intervals, months, weeks, quarters, seasons, spans of years. A year that is not printed is
 * inferred from `context` (`certainty: "implied"`); where nothing gives one, `date` is null and the EDTF has `XXXX`.
 * @example findDates("Svar senast 15 januari.", packs.sv, { reference: "2025-12-10", referenceCertain: true, fallbackYears: [] })[0]?.date // "2026-01-15"
 */
export function findDates(text: string, pack: LocalePack, context: DateContext): DateMention[] {
  return datesOf(datedText(text, pack), context);
}

/** A text as the grammar sees it: where its forms stand is the same whatever the context makes of them, so it is looked for once. */
export interface DatedText {
  readonly text: string;
  readonly masked: string;
  readonly pack: LocalePack;
  readonly matches: (rule: DateRule) => readonly RegExpExecArray[];
  readonly times: () => readonly ClockTime[];
  readonly beside: (span: Span, floor: number, ceiling: number) => Surroundings;
}

export function datedText(text: string, pack: LocalePack): DatedText {
  const masked = maskText(text, pack);
  const zones = dateZones(masked, vocabularyOf(pack));
  const found = new Map<DateRule, readonly RegExpExecArray[]>();
  const seen = new Map<string, Surroundings>();
  let times: readonly ClockTime[] | null = null;
  return {
    text, masked, pack,
    matches: (rule) => {
      const known = found.get(rule);
      if (known) return known;
      const { words, mark, pattern } = rule;
      const told = words === undefined || words.some((word) => masked.includes(word));
      const made = told ? zones(rule).flatMap((zone) => (!mark || mark().test(masked.slice(zone.start, zone.end)) ? matchesIn(zone, pattern(), masked) : [])) : [];
      found.set(rule, made);
      return made;
    },
    beside: (span, floor, ceiling) => {
      const key = `${span.start} ${span.end} ${floor} ${ceiling}`;
      const known = seen.get(key) ?? surroundings(masked, span, floor, ceiling, pack);
      seen.set(key, known);
      return known;
    },
    times: () => (times ??= clockTimesIn(masked, text, pack, {}, zones({ holds: "figure" }))),
  };
}

/** The dates of a text that is looked through already, for a context: see `findDates`. */
export function datesOf(dated: DatedText, context: DateContext): DateMention[] {
  const { text, pack, masked } = dated;
  const source: DateSource = { text, masked, words: vocabularyOf(pack), context };
  const grammar = grammarOf(pack);
  const rules = [...grammar.absolute, ...(context.reference !== null && context.referenceCertain ? grammar.relative : [])];
  const scanned = scan(rules, source, dated);
  const times = scanned.length ? dated.times() : [];
  const candidates = mergeIntervals(scanned.filter((candidate) => !isClockTime(candidate, times)), source, grammar.between);
  const stated = statedYears(candidates);
  const mentions: DateMention[] = [];
  let year: number | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const floor = candidates[at - 1]?.span.end ?? 0;
    const ceiling = candidates[at + 1]?.span.start ?? text.length;
    const beside = dated.beside(candidate.span, floor, ceiling);
    if (candidate.weak && !beside.confirmed()) continue;
    year = headed(candidate, candidates[at - 1], source.masked, year);
    const only = year === null ? null : new Set([year]);
    const mention = resolve(candidate, beside, context, only ? () => only : stated);
    if (mention) mentions.push(withTime(mention, times, source, floor, ceiling, beside));
  }
  return mentions;
}

/** `kl. 18.10.` is a time, whatever else it looks like. */
function isClockTime({ span, value }: Candidate, times: readonly ClockTime[]): boolean {
  if (value.kind !== "day" || value.day.year !== null) return false;
  const time = times[firstTimeAfter(times, span.start)];
  return time !== undefined && time.span.start < span.end;
}

/** `Fall 2014 meeting Sept 18 and Sept 22`: the year of a period on the same line, just before a day, is the day's, and that of the next day there (`passed` on). */
function headed(candidate: Candidate, previous: Candidate | undefined, masked: string, passed: number | null): number | null {
  const value = previous?.value;
  if (!previous || !value || (candidate.value.kind !== "day" && candidate.value.kind !== "days")) return null;
  const between = masked.slice(previous.span.end, candidate.span.start);
  if (between.length > 60 || /[\n\t]|[.!?]\s/u.test(between)) return null;
  return "year" in value ? value.year : passed;
}

/** All rules in order; what an earlier rule took, a later one leaves. */
function scan(rules: readonly DateRule[], source: DateSource, { matches }: DatedText): FoundCandidate[] {
  const taken = new Uint8Array(source.masked.length);
  const found: FoundCandidate[] = [];
  for (const rule of rules) {
    for (const match of matches(rule)) {
      if (taken.subarray(match.index, match.index + match[0].length).includes(1)) continue;
      for (const candidate of rule.read(match, source)) {
        if (!possible(candidate)) continue;
        found.push({ span: candidate.span, value: candidate.value, weak: candidate.weak, rule: rule.name });
        taken.fill(1, candidate.span.start, candidate.span.end);
      }
    }
  }
  return found.map((candidate) => withoutStop(candidate, source)).sort((a, b) => a.span.start - b.span.start);
}

/** `den 3 maj.`: the dot ends the sentence, not the date; that of `3 sept.` belongs to it. */
function withoutStop(candidate: FoundCandidate, { masked, words }: DateSource): FoundCandidate {
  const { start, end } = candidate.span;
  if (masked.charAt(end - 1) !== ".") return candidate;
  const name = /(?<name>[^\s\d.]{3,14})\.$/u.exec(masked.slice(start, end))?.groups?.["name"];
  return name !== undefined && words.isFullMonth(name) ? { ...candidate, span: { start, end: end - 1 } } : candidate;
}

/** 2000 as the year lets 29 February pass: whether a year in reach has one is seen later. */
function possible({ value }: Candidate): boolean {
  const exists = ({ year, month, day }: PrintedDay): boolean => day <= daysInMonth(year ?? 2000, month);
  if (value.kind === "day") return exists(value.day);
  return value.kind === "days" ? exists(value.from) && exists(value.to) : true;
}

/** `28 februari–2 mars`, `2025-01-03 – 2025-01-05`: two days with a dash between are one interval; the first takes the second's year. */
function mergeIntervals(candidates: readonly FoundCandidate[], { masked }: DateSource, between: MaskedPattern): FoundCandidate[] {
  const merged: FoundCandidate[] = [];
  for (const candidate of candidates) {
    const last = merged.at(-1);
    const joined = last && between().test(masked.slice(last.span.end, candidate.span.start)) ? interval(last, candidate) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(candidate);
  }
  return merged;
}

function interval(first: FoundCandidate, second: FoundCandidate): FoundCandidate | null {
  if (first.value.kind !== "day" || second.value.kind !== "day") return null;
  const to = second.value.day;
  const printed = first.value.day;
  if (printed.year !== null && to.year === null) return null;
  const later = printed.month > to.month || (printed.month === to.month && printed.day >= to.day);
  const from = printed.year === null && to.year !== null ? { ...printed, year: later ? to.year - 1 : to.year } : printed;
  if (from.year === to.year && later && from.year !== null) return null;
  return { span: { start: first.span.start, end: second.span.end }, value: { kind: "days", from, to }, weak: first.weak && second.weak, rule: first.rule };
}

/** The clock time that stands directly behind the date, or directly before it. */
function withTime(mention: DateMention, times: readonly ClockTime[], source: DateSource, floor: number, ceiling: number, beside: Surroundings): DateMention {
  if (mention.precision !== "day" && mention.precision !== "interval") return mention;
  const { masked, text, words } = source;
  const end = mention.span.end;
  const behind = times[firstTimeAfter(times, end)];
  if (behind && behind.span.start >= end && behind.span.start < Math.min(ceiling, end + 25) && /^[^\S\n\t]{0,3}[,;(–-]?[^\S\n\t]{0,3}(?:\p{L}{2,10}\.?\)?,?[^\S\n\t]{1,3})?$/u.test(masked.slice(end, behind.span.start))) return { ...mention, time: behind.start, endTime: behind.end };
  // `2017-08-14 18.35`: beside a date, figures with a dot are a time too
  const gap = /^[^\S\n\t]{1,3}(?=\d{1,2}[.:]\d{2})/u.exec(masked.slice(end, end + 10))?.[0].length;
  const bare = gap && clockTimesIn(masked.slice(end, Math.min(ceiling, end + 20)), text.slice(end, Math.min(ceiling, end + 20)), words.pack, { labelled: true })[0];
  if (bare && bare.span.start === gap) return { ...mention, time: bare.start, endTime: bare.end };
  const start = beside.weekday?.start ?? mention.span.start;
  const ahead = times[firstTimeAfter(times, start) - 1];
  if (ahead && ahead.span.start >= floor && start - ahead.span.end <= 12 && /^[^\S\n\t]{0,3}[,(]?[^\S\n\t]{0,2}(?:\p{L}{1,5}\.?[^\S\n\t]{1,2})?$/u.test(masked.slice(ahead.span.end, start))) return { ...mention, time: ahead.start, endTime: ahead.end };
  return mention;
}
