import type { Candidate, DateContext, DateValue } from "./mention.ts";
import type { DateVocabulary, MaskedPattern } from "./words.ts";

/** What rules read from: the text as it stands, and masked in lower case (same offsets). */
export interface DateSource {
  readonly text: string;
  readonly masked: string;
  readonly words: DateVocabulary;
  readonly context: DateContext;
}

/**
 * What a stretch of text must hold for a rule to find anything in it, told once for all rules: a `figure`; two figures with a sign between (`joined`: `3/4`,
 * `2025-09-10`); six figures and more (`long`); a month's name, alone or with a day's figures before it, a day's behind it,
 * a year's behind it, or an English name with a day's before it and a year's behind it.
 */
export type Held = "figure" | "joined" | "long" | "month" | "day-month" | "month-day" | "month-year" | "english-date";

/** One form of the grammar. `read` may refuse a match (no candidate) or find several dates in it. */
export interface DateRule {
  readonly name: string;
  /** What each match holds; left out, the rule is looked for in the whole text. */
  readonly holds?: Held;
  /** One of these stands in each match: the distinctive words of its phrases (`wordsOf`). */
  readonly words?: readonly string[];
  /** With `holds: "month"`: the word that stands directly before the month is one of these (`lastWordsOf`). */
  readonly lead?: ReadonlySet<string>;
  /** A short pattern that each match holds, for rules whose own is long: only stretches with it are looked through. */
  readonly mark?: MaskedPattern;
  readonly pattern: MaskedPattern;
  readonly read: (match: RegExpExecArray, source: DateSource) => readonly Candidate[];
}

export function candidate(match: RegExpExecArray, value: DateValue, weak = false): Candidate {
  return { span: { start: match.index, end: match.index + match[0].length }, value, weak };
}

export function group(match: RegExpExecArray, name: string): string | undefined {
  return match.groups?.[name];
}

export function numberIn(match: RegExpExecArray, name: string): number {
  return Number(group(match, name) ?? Number.NaN);
}

/** The year of a match by its groups `y` (four figures) or `yy` (two), null where it has neither. */
export function yearIn(match: RegExpExecArray, context: DateContext): number | null {
  const full = group(match, "y");
  if (full !== undefined) return full.length === 2 ? century(Number(full), context) : Number(full);
  const short = group(match, "yy");
  return short === undefined ? null : century(Number(short), context);
}

/** `90` is 1990 and `25` is 2025: the century that puts the year less than twenty years behind the meeting's. */
function century(short: number, { reference, fallbackYears }: DateContext): number {
  const now = reference === null ? (fallbackYears[0] ?? 2030) : Number(reference.slice(0, 4));
  return 2000 + short > now + 20 ? 1900 + short : 2000 + short;
}
