import { oncePerPack } from "../locales/once-per-pack.ts";
import type { Candidate, PrintedDay } from "./mention.ts";
import { candidate, group, numberIn, yearIn, type DateRule, type DateSource } from "./rule.ts";
import { anyOf, DASH, DAY, GAP, masked, maskedLater, YEAR, type DateVocabulary } from "./words.ts";

const START = "(?<![\\p{L}\\p{N}_]|\\p{N}[-./:,\u2010-\u2015]|#|§\\s?)";
const END = "(?![\\p{L}\\p{N}_]|[-./:,]\\p{N}|\\s?%)";
/** Behind figures with a dot these make an amount, a measure or a clock time of them. */
const UNIT = "(?!\\s?(?:kr|€|\\$|£|eur|euro|sek|nok|dkk|mkr|tkr|mnok|uhr|h|km|m|m2|timmar|procent|prosent|prozent)(?![\\p{L}\\p{N}]))";
/** As often a share or "always" as a date. */
const FRACTIONS = new Set(["1/1", "1/2", "1/3", "2/3", "1/4", "2/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/6", "1/8", "3/8", "1/10", "24/7", "7/7"]);
/** Where a slash between two figures is rather something else: Norwegian case numbers, English fractions, `6/6` of a Finnish or German vote. */
const UNUSUAL_SLASH: ReadonlySet<string> = new Set(["en", "nb", "nn", "fi", "de"]);
const MONTH = "(?:1[0-2]|0?[1-9])";

/** What the matches of a rule hold whose own pattern takes long to make. */
const SLASHED = maskedLater(() => String.raw`\d/\d`, "");
const DOTTED = maskedLater(() => String.raw`\d\.\d`, "");

/** Dates in figures alone. */
export function numericRules(words: DateVocabulary): DateRule[] {
  return [...yearFirstRules(words), ...fullRules(words), ...slashRules(words), ...dotRules(words)];
}

function yearFirstRules({ pack }: DateVocabulary): DateRule[] {
  const label = (): string => anyOf([...pack.header.date, ...pack.dates.dayPrefixes.filter((word) => word.length > 2)]);
  return [
    {
      // `2025-09-10`, `2019-2-22`, `2020/05/12`, `(2023-04-⏎26)`, `2020-06-04T09:00`, `2020-06-0409:00:12` of a stamp
      name: "iso",
      holds: "joined",
      mark: maskedLater(() => `\\d{4}[-./\u00AD\u2010-\u2013]\\d`, ""),
      pattern: maskedLater(() => `${START}(?<y>${YEAR})(?<s>[-./\u00AD\u2010-\u2013])(?<m>${MONTH})\\k<s>\\s{0,3}(?<d>${DAY})(?:(?=\\d{2}:\\d{2})|(?![\\p{N}_]|(?!t\\p{N})\\p{L}|[-./:]\\p{N}))`),
      read: (match, { context }) => [day(match, yearIn(match, context), numberIn(match, "m"), numberIn(match, "d"))],
    },
    {
      // `20250910`; not `19700101-1234`, `20250910.5`
      name: "compact",
      holds: "long",
      mark: maskedLater(() => String.raw`(?<!\d)\d{8}(?!\d)`, ""),
      pattern: maskedLater(() => `${START}(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\p{L}\\p{N}_+]|[-./:,]\\p{N})`),
      read: (match, { context }) => [day(match, yearIn(match, context), numberIn(match, "m"), numberIn(match, "d"))],
    },
    {
      // `Datum: 250910`
      name: "six-figures",
      holds: "long",
      mark: maskedLater(() => String.raw`\s\d{6}(?!\d)`, ""),
      pattern: maskedLater(() => `(?=\\d{6})(?<=(?<![\\p{L}\\p{N}])${label()}[:.]?\\s{1,4})(?<yy>\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\p{L}\\p{N}_+]|[-./:,]\\p{N})`),
      read: (match, { context }) => [day(match, yearIn(match, context), numberIn(match, "m"), numberIn(match, "d"))],
    },
  ];
}

function fullRules({ dotted, pack }: DateVocabulary): DateRule[] {
  const { documentTypes } = pack;
  const and = (): string => anyOf(pack.and.filter((word) => word.length > 1));
  const titled = maskedLater(() => `${anyOf([...documentTypes.minutes, ...documentTypes.notes])}\\s{1,3}$`, "");
  return [
    {
      // `24.–26.3.2025`, `24-26/9 2025`, `14.-16.5.`
      name: "figures-range",
      holds: "joined",
      mark: maskedLater(() => `\\d\\.?\\s{0,2}${DASH}\\s{0,2}\\d{1,2}[./]\\d`, ""),
      pattern: maskedLater(() => `${START}(?<d1>${DAY})\\.?\\s{0,2}${DASH}\\s{0,2}(?<d2>${DAY})(?<s>[./])(?<m>${MONTH})(?:\\k<s>\\s?(?<y>${YEAR}|\\d{2}(?=\\.?(?:\\s|$)))|\\s{1,2}(?<y2>${YEAR})|(?<dot>\\.))?${END}${UNIT}`),
      read: (match, { context, words: { pack } }) => {
        const printed = group(match, "y2");
        const year = printed === undefined ? yearIn(match, context) : Number(printed);
        const [from, to, month] = [numberIn(match, "d1"), numberIn(match, "d2"), numberIn(match, "m")];
        if (from >= to) return [];
        return [candidate(match, { kind: "days", from: { year, month, day: from }, to: { year, month, day: to } }, year === null && ((group(match, "s") === "." && !/^\d{1,2}\.[^.]{1,5}\d{1,2}\.\d{1,2}\.$/u.test(match[0])) || (group(match, "s") === "/" && UNUSUAL_SLASH.has(pack.tag)) || FRACTIONS.has(`${to}/${month}`)))];
      },
    },
    {
      // `7. og 8.05.`, `7 och 8/5`, `12. und 13.9.2024`: the first takes its month from the second
      name: "figures-list",
      holds: "joined",
      mark: maskedLater(() => `${and()}\\s{1,9}\\d{1,2}[./]\\d`, ""),
      pattern: maskedLater(() => `${START}(?<d1>${DAY})\\.?${GAP}${and()}${GAP}(?<d2>${DAY})(?<s>[./])(?<m>${MONTH})(?:\\k<s>\\s?(?<y>${YEAR})|(?<dot>\\.))?${END}${UNIT}`),
      read: (match, { context, words: { pack: { tag } } }) => {
        const year = yearIn(match, context);
        const [from, to, month] = [numberIn(match, "d1"), numberIn(match, "d2"), numberIn(match, "m")];
        const slash = group(match, "s") === "/";
        if (from >= to || (year === null && (slash ? UNUSUAL_SLASH.has(tag) || FRACTIONS.has(`${to}/${month}`) : !dotted || group(match, "dot") === undefined))) return [];
        const middle = match.index + (group(match, "d1") ?? "").length;
        return [
          { span: { start: match.index, end: middle }, value: { kind: "day", day: { year, month, day: from } }, weak: false },
          { span: { start: match.index + match[0].search(/\d{1,2}[./]\d/u), end: match.index + match[0].length }, value: { kind: "day", day: { year, month, day: to } }, weak: false },
        ];
      },
    },
    {
      // `30.1.2023`, `18/5/2020`, `08-10-2020`, `27.02.20`, `1/28/25`
      name: "figures-year",
      holds: "joined",
      mark: maskedLater(() => String.raw`\d[./-]\s?\d{1,2}[./-]\s?\d`, ""),
      pattern: maskedLater(() => `${START}(?<a>\\d{1,2})(?<s>[./-])(?:(?<=\\.)\\s)?(?<b>\\d{1,2})\\k<s>(?:(?<=\\.)[^\\S\\n])?(?<y>${YEAR}|\\d{2})${END}`),
      read: (match, source) => {
        // Swedish writes `06-10-12` with the year first
        const yearFirst = source.words.pack.tag === "sv" && group(match, "s") === "-" && group(match, "y")?.length === 2;
        const found = yearFirst ? shortYearFirst(match, source) : ordered(match, source, group(match, "s") === "/");
        if (!found) return [];
        const short = group(match, "y")?.length === 2;
        const separator = group(match, "s");
        // `1.2.03` is a version or a section as often as a date; `12-05-20` part of a number.
        const padded = (dotted && /^\d\d\.\d\d\./u.test(match[0])) || (separator === "-" && /^\d\d-\d\d-/u.test(match[0]) && aloneInCell(match, source));
        return [candidate(match, { kind: "day", day: found }, short && separator !== "/" && !padded && !titled().test(source.masked.slice(Math.max(0, match.index - 40), match.index)))];
      },
    },
  ];
}

function slashRules({ month }: DateVocabulary): DateRule[] {
  return [
    {
      // `25/9 2023`, `25/9-23`, `6/4, 2025`, `3/5 -19`
      name: "day-slash-month-year",
      holds: "joined",
      mark: SLASHED,
      pattern: maskedLater(() => `${START}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:,?${GAP}(?<y>${YEAR})|\\s{0,2}${DASH}\\s?(?<y2>${YEAR})|\\s{0,2}${DASH}(?<yy>\\d{2})|\\s?['’](?<yy2>\\d{2}))${END}`),
      read: (match, source) => {
        const full = group(match, "y2");
        const groups = { ...match.groups, ...(full === undefined ? {} : { y: full }), ...(group(match, "yy2") === undefined ? {} : { yy: group(match, "yy2") as string }) };
        const found = ordered(Object.assign(match, { groups }), source, true);
        return found ? [candidate(match, { kind: "day", day: found })] : [];
      },
    },
    {
      // `25/9`, `den 25/9.`; `3/4` and `24/7` only where words beside them say so; not the two days of `6/7 oktober`
      name: "day-slash-month",
      holds: "joined",
      mark: SLASHED,
      pattern: maskedLater(() => `${START}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\p{L}\\p{N}_]|[-/:,]\\p{N}|\\.\\p{N}|\\s?%|\\s{1,2}${month}(?!\\p{L}))`),
      read: (match, source) => {
        const found = ordered(match, source, true);
        if (!found) return [];
        const { pack } = source.words;
        if (pack.tag === "en" && FRACTIONS.has(match[0])) return [];
        // `24/05`: two figures each and a day that no month can be are no fraction, nor a case's number of the year
        const padded = pack.tag === "en" && /^(?:1[3-9]|2\d|3[01])\/0[1-9]$/u.test(match[0]);
        const weak = FRACTIONS.has(match[0]) || found.day === found.month || (UNUSUAL_SLASH.has(pack.tag) && !padded) || aloneOnLine(match, source.masked);
        return [candidate(match, { kind: "day", day: found }, weak)];
      },
    },
  ];
}

function dotRules({ pack, dotted }: DateVocabulary): DateRule[] {
  // English writes prices, sections and versions so, not dates
  if (pack.tag === "en") return [];
  const others = maskedLater(() => `${anyOf([...pack.itemWords, ...pack.attachmentWords])}\\.?\\s{1,3}$`, "");
  return [
    {
      // `20.2.`, `am 28.01`, `04.01.`, `(26.03)`: a section's number and a price look the same, so other than these need words beside them.
      name: "day-dot-month",
      holds: "joined",
      mark: DOTTED,
      pattern: maskedLater(() => `${START}(?<d>${DAY})\\.(?<m>${MONTH})(?<dot>\\.)?${END}${UNIT}`),
      read: (match, { masked: text }) => {
        if (endsClockRange(text.slice(Math.max(0, match.index - 12), match.index))) return [];
        const closed = group(match, "dot") !== undefined || /^\s?\)/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
        const sure = dotted && closed && (/^\d\d\.\d\d/u.test(match[0]) || ((pack.tag === "fi" || numberIn(match, "d") > 12) && amidWords(match, text, others(), pack.tag === "fi")));
        return [day(match, null, numberIn(match, "m"), numberIn(match, "d"), !sure)];
      },
    },
  ];
}

/** `kutsu lähti 13.4. kanavalle`: two figures, both with a dot, within a sentence that goes on with a small letter, and not behind a word like "item". */
function amidWords(match: RegExpExecArray, text: string, others: RegExp, finnish: boolean): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
  // Finnish ends the sentence with the date's own dot
  return /\p{L}{2}[^\S\n\t]{1,2}$/u.test(before) && !others.test(before) && (/^[^\S\n\t]\p{L}/u.test(behind) || (finnish && /^[^\S\n]{0,2}(?:\n|$)/u.test(behind)));
}

function day(match: RegExpExecArray, year: number | null, month: number, dayOfMonth: number, weak = false): Candidate {
  return candidate(match, { kind: "day", day: { year, month, day: dayOfMonth } }, weak);
}

/** Groups `a` and `b` as day and month: by what can be a month, else by the document's order; only slashes are ever written month first. */
function ordered(match: RegExpExecArray, { context, words }: DateSource, slash: boolean): PrintedDay | null {
  const [a, b] = [numberIn(match, "a"), numberIn(match, "b")];
  const year = yearIn(match, context);
  const order = context.numericOrder ?? words.pack.dates.numericOrder;
  const monthFirst = slash && a <= 12 && (b > 12 ? words.pack.tag === "en" || order === "mdy" : order === "mdy");
  const [month, dayOfMonth] = monthFirst ? [a, b] : [b, a];
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31 ? { year, month, day: dayOfMonth } : null;
}

const dateLabel = oncePerPack((pack): RegExp => masked(`${anyOf([...pack.header.date, ...pack.columns.due])}\\s{0,2}:\\s{0,3}$`, ""));

/** `Date: 29-08-18`, and a cell of a table with nothing else in it. */
function aloneInCell(match: RegExpExecArray, { masked: text, words: { pack } }: DateSource): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const ends = /^[^\S\n\t]{0,4}(?:[\n\t]|$)/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6));
  return ends && (before.endsWith("\t") || (before.trimEnd().endsWith(":") && dateLabel(pack).test(before)));
}

function shortYearFirst(match: RegExpExecArray, { context }: DateSource): PrintedDay | null {
  const year = yearIn(Object.assign(match, { groups: { ...match.groups, y: String(group(match, "a")).padStart(2, "0") } }), context);
  return numberIn(match, "b") >= 1 && numberIn(match, "b") <= 12 ? { year, month: numberIn(match, "b"), day: Number(/\d{2}$/u.exec(match[0])?.[0]) } : null;
}

/** What stands before the `21.10` of `20.50 - 21.10`. */
function endsClockRange(before: string): boolean {
  const minutes = /\d[.:](\d{2})\s{0,3}(?:[-\u2010-\u2015]|\p{L}{2,4}\s)\s{0,3}$/u.exec(before)?.[1];
  return minutes !== undefined && (Number(minutes) > 12 || minutes === "00");
}

/** `1/12` with nothing else on its line is a page number. */
function aloneOnLine(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  return /(?:^|\n)[^\S\t\n]{0,40}$/u.test(before) && /^[^\S\t\n]{0,40}(?:\n|$)/u.test(after);
}
