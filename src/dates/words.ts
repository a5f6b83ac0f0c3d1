import { escapePattern } from "../locales/escape-pattern.ts";
import { packs } from "../locales/index.ts";
import { later } from "../locales/on-first-use.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack, Season } from "../locales/pack.ts";
import { spellOut } from "../locales/pattern.ts";

/** White space within a date: it may be broken over one line end, but not over a table's cells (tabs). */
export const GAP = String.raw`(?:[^\S\t\n]{1,4}|[^\S\t\n]{0,4}\n[^\S\t\n]{0,4})`;
/** The same, or nothing. */
export const MAYBE_GAP = String.raw`(?:[^\S\t\n]{0,4}|[^\S\t\n]{0,4}\n[^\S\t\n]{0,4})`;
export const DASH = "[-\u00AD\u2010\u2011\u2012\u2013\u2014\u2212]";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
export const YEAR = "(?:18[5-9]\\d|19\\d\\d|20\\d\\d|2100)";
export const NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_])";
export const NO_WORD_AFTER = "(?![\\p{L}\\p{N}_])";

/** The letters that masked text (`maskText`) is folded to: all of Latin-1 and Latin Extended-A and -B, in lower case. */
const LETTERS = "a-z\u00DF-\u024F";

/**
 * A pattern over masked text. `\p{L}` and `\p{N}` become the few ranges that are left there: the Unicode classes hold 600 ranges each, and some
 * forty patterns a language with five or six of them took a third of a second to compile.
 */
export function masked(source: string, flags = "g"): RegExp {
  return new RegExp(spellOut(source, { L: LETTERS, N: "0-9" }, flags).spelled, flags);
}

/** A pattern over masked text that is made when it is first run: most texts hold what few forms ask for. */
export type MaskedPattern = () => RegExp;

export function maskedLater(source: () => string, flags = "g"): MaskedPattern {
  return later(() => masked(source(), flags));
}

/** Phrases as one alternation, longest first; a space in a phrase matches a line end too, a straight apostrophe a curly one. */
export function anyOf(phrases: Iterable<string>): string {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (sorted.length === 0) return "(?!)";
  return `(?:${sorted.map((phrase) => phrase.split(" ").map(escape).join("\\s{1,3}")).join("|")})`;
}

/**
 * The longest word of each phrase, as it stands in every text that `anyOf` finds the phrase in: enough to pass over texts without it.
 * @example wordsOf(["i morgon", "l'an"]) // ["morgon", "an"]
 */
export function wordsOf(phrases: Iterable<string>): string[] {
  return [...new Set(Array.from(phrases, (phrase) => phrase.split(/[ ']/u).reduce((longest, word) => (word.length > longest.length ? word : longest), "")))];
}

function escape(word: string): string {
  return escapePattern(word).replace(/'/gu, "['’]");
}

/** The pattern fragments and look-ups that the rules for a language are built from. */
export interface DateVocabulary {
  readonly pack: LocalePack;
  readonly month: string;
  readonly monthNames: ReadonlySet<string>;
  readonly englishMonth: string;
  readonly englishMonths: ReadonlySet<string>;
  /** Finds the months' names of the language and the English ones, also as parts of longer words. */
  readonly anyMonth: RegExp;
  /** The letters that may stand between a day's figures and its month: `st`, `:e`, `thof`. */
  readonly betweenDayAndMonth: ReadonlySet<string>;
  /** The letters of a month's name, and of what may stand between it and figures behind it. */
  readonly monthThen: ReadonlySet<string>;
  readonly weekday: string;
  readonly ordinal: string;
  readonly dayPrefix: string;
  /** Between the ends of a range: a dash, or a word with space around it. */
  readonly range: string;
  /** True where days are written with a dot (`24. februar`), so that `24.2.` is a date. */
  readonly dotted: boolean;
  /** True where months are written with a small letter: a capital one behind `5.` is a name. */
  readonly smallMonths: boolean;
  /** True where a clock hour alone needs a word behind it (`7 pm`, `19 Uhr`), a preposition before it being no proof. */
  readonly timeNeedsSuffix: boolean;
  /** True for `maj` and `september`, false for `sept`: a dot behind the name is the sentence's. */
  readonly isFullMonth: (word: string) => boolean;
  readonly monthNumber: (word: string) => number;
  readonly weekdayNumber: (word: string) => number | null;
  readonly seasonOf: (word: string) => Season | null;
}

export const vocabularyOf = oncePerPack(build);

function build(pack: LocalePack): DateVocabulary {
  const { dates } = pack;
  const english = packs.en.dates.months;
  const months = numbered(dates.months.map((words, at) => [...words, ...(english[at] ?? [])]));
  const full = new Set(dates.months.flatMap((names) => names.filter((name, at) => at === 0 || name.length > 5)));
  const weekdays = numbered(dates.weekdays);
  const seasons = new Map<string, Season>();
  for (const table of [dates.seasons, dates.seasonsWithYear]) {
    for (const season of ["spring", "summer", "autumn", "winter"] as const) for (const word of table[season]) seasons.set(word, season);
  }
  return {
    pack,
    month: anyOf(dates.months.flat()),
    monthNames: new Set(dates.months.flat()),
    englishMonth: anyOf(english.flat()),
    englishMonths: new Set(english.flat()),
    anyMonth: masked(anyOf([...dates.months.flat(), ...english.flat()])),
    betweenDayAndMonth: new Set(["", "st", "nd", "rd", "th", ...dates.ordinalSuffixes].flatMap((suffix) => [suffix, `${suffix}of`])),
    monthThen: new Set([...dates.months.flat(), ...english.flat()].flatMap((name) => [name, `${name}the`])),
    weekday: anyOf(dates.weekdays.flat()),
    ordinal: `(?:\\s?${anyOf(dates.ordinalSuffixes.filter((suffix) => suffix !== "."))}(?!\\p{L}))?\\.?`,
    dayPrefix: anyOf(dates.dayPrefixes),
    range: dates.rangeWords.length ? `(?:\\s{0,3}${DASH}{1,2}\\s{0,3}|\\s{1,3}${anyOf(dates.rangeWords)}\\.?\\s{1,3})` : `(?:\\s{0,3}${DASH}{1,2}\\s{0,3})`,
    dotted: dates.ordinalSuffixes.includes("."),
    smallMonths: !dates.capitalMonths,
    timeNeedsSuffix: dates.timeSuffixes.length > 0,
    isFullMonth: (word) => full.has(word),
    monthNumber: (word) => months.get(plain(word)) ?? 0,
    weekdayNumber: (word) => weekdays.get(plain(word)) ?? null,
    seasonOf: (word) => seasons.get(plain(word)) ?? null,
  };
}

/** Each word of the n-th list to n, the first list being 1 for months and 0 for weekdays. */
function numbered(lists: readonly (readonly string[])[]): Map<string, number> {
  const first = lists.length === 12 ? 1 : 0;
  return new Map(lists.flatMap((words, at) => words.map((word) => [word, at + first] as const)));
}

export function plain(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/[.\s]+$/u, "");
}
