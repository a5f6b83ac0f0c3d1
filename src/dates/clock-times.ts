import { countBefore, type Span } from "../document/span.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { compilePattern } from "../locales/pattern.ts";
import { two } from "./calendar.ts";
import { figureZones, matchesIn } from "./figure-zones.ts";
import { maskText } from "./masking.ts";
import { spelledNumber, spelledValue } from "./spelled-numbers.ts";
import { anyOf, DASH, maskedLater as pattern, NO_WORD_BEFORE, vocabularyOf, wordsOf, type MaskedPattern } from "./words.ts";

/** A clock time or a range of two; HH:MM in 24 hours. */
export interface ClockTime {
  readonly span: Span;
  readonly start: string;
  readonly end: string | null;
}

export interface ClockOptions {
  /** True for the value of a field like `Tid:`: there `11.00`, `9-12` and `1000–1130` are times too. */
  readonly labelled?: boolean;
}

/** A clock time's groups, numbered so that a pattern can hold two of them. */
function clock(which: 1 | 2, minutes: string): string {
  return `(?<h${which}>[01]?\\d|2[0-4])${minutes.replaceAll("#", String(which))}`;
}

/** One way to write a time in figures. */
interface ClockForm {
  readonly pattern: MaskedPattern;
  /** What each of its matches holds, in short: only stretches with it are looked through. */
  readonly mark: MaskedPattern;
}

interface ClockPatterns {
  /** Hours in words; none where the pack has no such words. */
  readonly spelled: readonly MaskedPattern[];
  /** Words without which no hour is in words. */
  readonly hours: readonly string[];
  readonly open: readonly ClockForm[];
  readonly labelled: readonly ClockForm[];
}

const patternsOf = oncePerPack(compile);

const START = "(?<![\\p{L}\\p{N}_]|\\p{N}[-+.:,/]|[§$€£])";
const END = "(?![\\p{L}\\p{N}_]|[.:,/]\\p{N}|\\s?%)";
/** `7.30 pm`, `10 a.m.`, and `7:30p` where minutes stand before it. */
const AMPM = "(?:\\s?(?<x#>a\\.?\\s?m|p\\.?\\s?m|(?<=:\\d\\d)[ap])(?:\\.(?!\\p{L})|(?!\\p{L})))";

function compile(pack: LocalePack): ClockPatterns {
  const { timeNeedsSuffix, range } = vocabularyOf(pack);
  const { timePrefixes, timeSuffixes, hourWords } = pack.dates;
  const ampm = timeSuffixes.includes("pm");
  const wordSuffixes = timeSuffixes.filter((suffix) => !/[ap]\.?\s?m/u.test(suffix));
  // `10 h` of `10 h 45` closes no time
  const goesOn = hourWords.length ? "(?!\\s?[0-5]\\d(?!\\d))" : "";
  const words = wordSuffixes.length ? `\\s?${anyOf(wordSuffixes)}(?!\\p{L})${goesOn}` : "(?!)";
  const suffix = (which: 1 | 2): string => `(?:${ampm ? AMPM.replaceAll("#", String(which)) : "(?!)"}|${words})`;
  const prefix = `${NO_WORD_BEFORE}${anyOf(timePrefixes)}(?:\\.|:)?\\s{0,3}`;
  const again = `(?:${anyOf(timePrefixes)}\\.?\\s{0,2})?`;
  // `20h30`; in some languages also `20 h 30`, `20 heures 30`, `20u30`
  const hour = hourWords.length ? `|\\s?${anyOf(hourWords)}\\s?` : "";
  const minutes = `(?:(?:[.:h]${hour})(?<m#>[0-5]\\d)(?:[.:][0-5]\\d)?|(?<=\\d\\d)(?<m#>[0-5]\\d))`;
  const colon = `(?:[:h]${hour})(?<m#>[0-5]\\d)(?::[0-5]\\d)?`;
  const dotted = `(?:[.:h]${hour})(?<m#>[0-5]\\d)(?::[0-5]\\d)?`;
  // the second of a range is as loose as the context has shown: `kl. 8.30-10`, `11:00 – 11:50`, `13.00-15`
  // `8:30 – ca. 10:15`
  const about = "(?:\\p{L}{1,4}\\.\\s{1,2})?";
  const until = `(?:${range}${about}${again}${clock(2, `(?:${dup(minutes)})?`)}(?:${suffix(2)})?(?!\\p{N}|[.:]\\p{N}|${DASH}\\p{N}))`;
  const strong = timeNeedsSuffix
    ? `${clock(1, `(?:${dup(minutes)})`)}(?:${suffix(1)})?${until}?`
    : `${clock(1, `(?:${dup(minutes)})?`)}(?:${suffix(1)})?(?:${until}|\\s{1,2}(?<lost>\\d{1,2}[:.][0-5]\\d)(?!\\p{N}|[.:/]\\p{N}))?`;
  const suffixed = pattern(() => `\\d\\s?(?:[ap]${wordSuffixes.length ? `|${anyOf(wordSuffixes)}` : ""})`, "");
  const timed = pattern(() => `\\d(?:[:h]${hour})[0-5]\\d`, "");
  const minuted = pattern(() => `\\d(?:[.:h]${hour}|\\d)[0-5]\\d`, "");
  const ranged = pattern(() => `\\d${range}`, "");
  const prefixed = pattern(() => `${anyOf(timePrefixes)}(?:\\.|:)?\\s{0,3}\\d${timeNeedsSuffix ? `\\d?(?:[.:h]${hour})?[0-5]\\d` : ""}`, "");
  const open: ClockForm[] = [
    // `2-4 pm`, `17.00 bis 19.00 Uhr`
    { pattern: pattern(() => `${START}${clock(1, `(?:${dotted})?`)}${range}${again}${clock(2, `(?:${dotted})?`)}${suffix(2)}(?![\\p{L}\\p{N}_]|[.:]\\p{N})`), mark: suffixed },
    // `9 h 30 à 10 h 45`: before the next, to which `à` could be a time's own word
    { pattern: pattern(() => `(?:${prefix}|${START})${clock(1, colon)}${until}${END}`), mark: timed },
    // `kl. 8.30-10`, `klokken 1000 – 1130`, `kl 13`, `um 19.30`, `Kl. 13:00 16:00`
    { pattern: pattern(() => `${prefix}${strong}${END}`), mark: prefixed },
    // `7.30pm`, `2:00 PM - 4:00 PM`, `19.30 Uhr`, `19 Uhr`
    { pattern: pattern(() => `${START}${clock(1, `(?:${dotted})?`)}${suffix(1)}${until}?(?![\\p{L}\\p{N}_]|[.:]\\p{N})`), mark: suffixed },
    // `11:00 – 11:50`, `14h00`, `09h30`
    { pattern: pattern(() => `${START}${clock(1, colon)}(?:${until})?${END}(?!\\s\\d{3}(?!\\d))`), mark: timed },
  ].filter(({ mark }) => mark !== suffixed || ampm || wordSuffixes.length > 0);
  const labelled: ClockForm[] = [
    ...open,
    // `18.35`, `10.00-10.50`, `1000–1130`, `9-12`
    // ... but four figures alone that may be a year are no time (`2024`)
    { pattern: pattern(() => `${START}(?!20\\d\\d(?!\\p{N}|${range}\\d))${clock(1, `(?:${dup(minutes)})`)}(?:${until})?${END}`), mark: minuted },
    { pattern: pattern(() => `${START}${clock(1, "")}${until}${END}`), mark: ranged },
  ];
  return { ...inWords(pack, prefix), open, labelled };
}

function inWords(pack: LocalePack, prefix: string): Pick<ClockPatterns, "spelled" | "hours"> {
  if (Object.keys(pack.dates.numberWords).length === 0) return { spelled: [], hours: [] };
  const number = spelledNumber(pack);
  const words = pack.dates.hourWords.filter((word) => word.length > 2);
  const hours = anyOf(words);
  return {
    hours: wordsOf(words),
    spelled: [
      // `à dix-neuf heures trente`, `à 20 heures trente minutes`
      pattern(() => `${prefix}(?:(?<h1>[01]?\\d|2[0-4])|(?<sh>${number}))\\s{1,2}${hours}(?:\\s{1,2}(?<sm>${number}))(?!\\p{L})`),
      pattern(() => `${prefix}(?<sh>${number})\\s{1,2}${hours}(?!\\p{L}|\\s?[0-5]\\d)`),
    ],
  };
}

/** A group name may stand once in a pattern: the second alternative's minutes go by another name. */
function dup(minutes: string): string {
  let seen = 0;
  return minutes.replace(/\(\?<m#>/gu, () => `(?<m#${seen++ === 0 ? "" : "b"}>`);
}

/** False where a text holds no clock time, because it has no figure and the language no hours in words. */
export function mayHoldTime(text: string, { dates: { numberWords } }: LocalePack): boolean {
  return /\d/u.test(text) || Object.keys(numberWords).length > 0;
}

/**
 * The clock times of a text, in order, not overlapping.
 * @example findClockTimes("Mötet öppnades kl. 8.30 och slutade kl 10", packs.sv).map(({ start }) => start) // ["08:30", "10:00"]
 */
export function findClockTimes(text: string, pack: LocalePack, options: ClockOptions = {}): ClockTime[] {
  if (!mayHoldTime(text, pack)) return [];
  // `16.oo` of an old typewriter
  const masked = maskText(text, pack);
  return clockTimesIn(/[.:]oo/u.test(masked) ? masked.replace(/(?<=\d[.:])oo(?![\p{L}\p{N}])/gu, "00") : masked, text, pack, options);
}

/** The same, in a text that is masked already, and whose stretches with figures are perhaps known. */
export function clockTimesIn(masked: string, text: string, pack: LocalePack, options: ClockOptions = {}, zones: readonly Span[] = figureZones(masked)): ClockTime[] {
  const { hours, spelled, open, labelled } = patternsOf(pack);
  const taken = new Uint8Array(masked.length);
  const found: ClockTime[] = [];
  const take = (match: RegExpExecArray): void => {
    if (taken.subarray(match.index, match.index + match[0].length).includes(1)) return;
    const time = read(match, text, pack);
    if (!time) return;
    found.push(time);
    taken.fill(1, time.span.start, time.span.end);
  };
  if (hours.some((word) => masked.includes(word))) for (const form of spelled) for (const match of masked.matchAll(form())) take(match);
  for (const { pattern: form, mark } of options.labelled ? labelled : open) {
    // A form that stands only in times that are found already is not looked for.
    const left = without(masked, found);
    for (const zone of zones) if (mark().test(left.slice(zone.start, zone.end))) matchesIn(zone, form(), masked).forEach(take);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A text with blanks where times stand. */
function without(text: string, times: readonly ClockTime[]): string {
  const spans = times.map(({ span }) => span).sort((a, b) => a.start - b.start);
  return spans.map(({ start, end }, i) => text.slice(spans[i - 1]?.end ?? 0, start) + " ".repeat(end - start)).join("") + text.slice(spans.at(-1)?.end ?? 0);
}

/** The first of sorted times that ends behind a position. */
export function firstTimeAfter(times: readonly ClockTime[], position: number): number {
  return countBefore(times, ({ span }) => span.end <= position);
}

const OPENS_IN_CAPITALS = compilePattern(String.raw`^\p{Lu}{2,5}\s`, "u");
const ENDS_IN_CAPITALS = compilePattern(String.raw`\p{Lu}{2,5}\s$`, "u");

function read(match: RegExpExecArray, text: string, pack: LocalePack): ClockTime | null {
  const groups = match.groups ?? {};
  const [spelledHour, spelledMinute] = [groups["sh"], groups["sm"]];
  if (spelledHour !== undefined || spelledMinute !== undefined) {
    const time = format(spelledHour === undefined ? Number(groups["h1"]) : spelledValue(spelledHour, pack), spelledMinute === undefined ? 0 : spelledValue(spelledMinute, pack), null);
    return time === null ? null : { span: { start: match.index, end: match.index + match[0].length }, start: time, end: null };
  }
  // `KL 6:35`, `OSL 26:10` are sections of laws
  if (OPENS_IN_CAPITALS.test(text.slice(match.index, match.index + 6)) && /^\d:/u.test(match[0].replace(/^\D+/u, ""))) return null;
  if (ENDS_IN_CAPITALS.test(text.slice(Math.max(0, match.index - 6), match.index)) && /^\d{1,2}:\d{1,2}$/u.test(match[0])) return null;
  const [lostHour = "", lostMinute = "0"] = (groups["lost"] ?? "").split(/[.:]/u);
  const half1 = half(groups["x1"]);
  const half2 = half(groups["x2"]);
  const startHour = Number(groups["h1"]);
  const endHour = groups["h2"] === undefined ? (lostHour === "" ? null : Number(lostHour)) : Number(groups["h2"]);
  const startMinute = Number(groups["m1"] ?? groups["m1b"] ?? 0);
  const endMinute = Number(groups["m2"] ?? groups["m2b"] ?? lostMinute);
  // `2-4 pm` is all afternoon, `11-1 pm` begins before noon
  const shared = half1 ?? (half2 !== null && endHour !== null ? (startHour % 12 <= endHour % 12 ? half2 : "am") : null);
  const start = format(startHour, startMinute, shared);
  if (start === null) return null;
  const end = endHour === null ? null : format(endHour, endMinute, half2);
  if (endHour !== null && end === null) return null;
  return { span: { start: match.index, end: match.index + match[0].length }, start, end };
}

function half(suffix: string | undefined): "am" | "pm" | null {
  return suffix === undefined ? null : suffix.startsWith("a") ? "am" : "pm";
}

function format(hour: number, minute: number, suffix: "am" | "pm" | null): string | null {
  if (suffix !== null && (hour > 12 || hour === 0)) return hour < 24 && hour > 12 ? `${two(hour)}:${two(minute)}` : null;
  const hours = suffix === null ? hour : (hour % 12) + (suffix === "pm" ? 12 : 0);
  if (hours > 24 || minute > 59 || (hours === 24 && minute > 0)) return null;
  return `${two(hours % 24)}:${two(minute)}`;
}
