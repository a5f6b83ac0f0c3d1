import type { Candidate } from "./mention.ts";
import { candidate, group, numberIn, yearIn, type DateRule, type DateSource } from "./rule.ts";
import { spelledNumber, spelledValue } from "./spelled-numbers.ts";
import { anyOf, DASH, DAY, GAP, maskedLater, MAYBE_GAP, NO_WORD_BEFORE, wordsOf, YEAR, type DateVocabulary } from "./words.ts";

const NO_NUMBER_BEFORE = `(?<![\\p{L}\\p{N}_]|\\p{N}[.,:/]|\\p{N}${DASH})`;
/** `25 September`, `25. September`, `5.sept`, `15-maj-2002`, `25th of September` */
const BEFORE_MONTH = `(?:${GAP}(?:of${GAP})?|(?<=\\.)|${DASH})`;

/** Behind a month: ` 2020`, `, 2020`, `-2002`, ` -14`, ` '14`; not the ` -14` of `1 april -14 maj` or `-14.30`. */
function yearPart(month: string): string {
  const full = `(?:[,.]?${GAP}|${DASH}|/|(?<=\\.))(?<y>${YEAR})(?!\\p{N}|${DASH}\\p{N}|:\\p{N})`;
  const short = `(?:[^\\S\\n\\t]{0,2}['’]|[^\\S\\n\\t]{0,2}${DASH})(?<yy>\\d{2})(?!\\p{N}|[.:]\\p{N}|\\.?\\s{1,3}${month})`;
  return `(?:${full}|${short})?`;
}

/** Dates with the month's name. */
export function namedRules(words: DateVocabulary): DateRule[] {
  const { month, englishMonth, ordinal, weekday, pack, range, dayPrefix } = words;
  const monthPart = `(?<mon>${month})\\.?(?!\\p{L})`;
  const between = `(?:${weekday}\\.?,?\\s{1,3})?(?:${dayPrefix}\\s{1,2})?`;
  const and = anyOf(pack.and.filter((word) => word.length > 1));
  const rules: DateRule[] = [
    {
      // `den 3–5 maj`, `26-27 januari 2002`, `1. - 3. mars`, `fredag 5 till söndag 7 maj`
      name: "day-range-month",
      holds: "day-month",
      // not the `30–20` of `18:30–20:15`
      mark: maskedLater(() => `${NO_NUMBER_BEFORE}\\d{1,2}${ordinal}${range}`, ""),
      pattern: maskedLater(() => `${NO_NUMBER_BEFORE}(?<d1>${DAY})${ordinal}${range}${between}(?<d2>${DAY})${ordinal}${BEFORE_MONTH}${monthPart}${yearPart(month)}`),
      read: readDayRange,
    },
    {
      // `1., 2. og 3. mars`, `5 och 7 maj 2025`
      name: "day-list-month",
      holds: "day-month",
      mark: maskedLater(() => `\\d${ordinal},?${GAP}${and}${GAP}\\d`, ""),
      pattern: maskedLater(() => `${NO_NUMBER_BEFORE}(?<list>${DAY}${ordinal}(?:,${GAP}${DAY}${ordinal}){0,4}),?${GAP}${and}${GAP}(?<d>${DAY})${ordinal}${BEFORE_MONTH}${monthPart}${yearPart(month)}`),
      read: readDayList,
    },
    {
      // `30. jan. 2023`, `24. februar`, `10:e september`, `25th of September`
      name: "day-month",
      holds: "day-month",
      pattern: maskedLater(() => `${NO_NUMBER_BEFORE}(?<d>${DAY})${ordinal}${BEFORE_MONTH}${monthPart}${yearPart(month)}`),
      read: readDay,
    },
  ];
  if (pack.dates.yearPrefixes.length > 0) {
    rules.unshift({
      // `L'an 2024, le jeudi 6 juin`, `L'an 2024 et le 1er mars`
      name: "year-day-month",
      holds: "day-month",
      pattern: maskedLater(() => `${NO_WORD_BEFORE}${anyOf(pack.dates.yearPrefixes)}${GAP}(?<y>${YEAR}),?${GAP}(?:${and}${GAP})?(?:${dayPrefix}${GAP})?(?:${weekday}\\.?,?${GAP})?(?:${dayPrefix}${GAP})?(?<d>${DAY})${ordinal}${BEFORE_MONTH}${monthPart}(?!\\s{1,2}${YEAR})`),
      read: readDay,
    });
  }
  if (Object.keys(pack.dates.numberWords).length > 0) {
    const number = spelledNumber(pack);
    rules.unshift({
      // `L'an deux mille vingt-trois, le douze mars`, `L'an deux mil dix-huit et le 19 octobre`
      // a date all in words stands on lines without a figure
      name: "spelled-year-day-month",
      words: wordsOf(pack.dates.yearPrefixes),
      pattern: maskedLater(() => `${NO_WORD_BEFORE}${anyOf(pack.dates.yearPrefixes)}${GAP}(?<sy>${number}),?${GAP}(?:${and}${GAP})?(?:${dayPrefix}${GAP})?(?:${weekday}\\.?,?${GAP})?(?:${dayPrefix}${GAP})?(?:(?<d>${DAY})${ordinal}|(?<sd>${number}))${BEFORE_MONTH}${monthPart}(?!\\s{1,2}${YEAR})`),
      read: readSpelled,
    });
  }
  rules.push(...monthFirstRules(words));
  if (pack.tag !== "en") {
    rules.push({
      // `20 August 2020` in a text of another language: with its year it can be nothing else.
      name: "english-day-month-year",
      holds: "english-date",
      pattern: maskedLater(() => `${NO_NUMBER_BEFORE}(?<d>${DAY})(?:\\s?(?:st|nd|rd|th))?${GAP}(?<mon>${englishMonth})\\.?,?${GAP}(?<y>${YEAR})(?!\\p{N})`),
      read: readDay,
    });
  }
  return rules;
}

/** `September 25, 2020`, `Sept 18-19`, `JUL 31`; outside English with the year only: `Juni 18, 2013`. */
function monthFirstRules({ month, englishMonth, range, pack }: DateVocabulary): DateRule[] {
  const first = `${NO_WORD_BEFORE}(?<mon>${pack.tag === "en" ? month : `(?:${month}|${englishMonth})`})(?:\\.?,?${GAP}(?:the${GAP})?|\\.)`;
  const ordinal = "(?:\\s?(?:st|nd|rd|th)(?!\\p{L})|\\.)?";
  const year = `,?${GAP}(?<y>${YEAR})(?!\\p{N}|${DASH}\\p{N})`;
  const end = "(?!\\p{L}|\\p{N}|[:./]\\p{N}|\\s?%)";
  const optional = pack.tag === "en" ? `(?:${year})?` : year;
  return [
    { name: "month-day-range", holds: "month-day", mark: maskedLater(() => `\\d${ordinal}${range}\\d`, ""), pattern: maskedLater(() => `${first}(?<d1>${DAY})${ordinal}${range}(?<d2>${DAY})${ordinal}${end}(?!${MAYBE_GAP}${month}(?!\\p{L}))${optional}`), read: readDayRange },
    { name: "month-day", holds: "month-day", pattern: maskedLater(() => `${first}(?<d>${DAY})${ordinal}${end}${optional}`), read: readDay },
  ];
}

function readDay(match: RegExpExecArray, source: DateSource): readonly Candidate[] {
  const year = yearIn(match, source.context);
  if (isOtherWord(match, source, year)) return [];
  return [candidate(match, { kind: "day", day: { year, month: source.words.monthNumber(group(match, "mon") ?? ""), day: numberIn(match, "d") } })];
}

function readSpelled(match: RegExpExecArray, { words }: DateSource): readonly Candidate[] {
  const year = spelledValue(group(match, "sy") ?? "", words.pack);
  const spelled = group(match, "sd");
  const day = spelled === undefined ? numberIn(match, "d") : spelledValue(spelled, words.pack);
  if (year < 1850 || year > 2100 || day < 1 || day > 31) return [];
  return [candidate(match, { kind: "day", day: { year, month: words.monthNumber(group(match, "mon") ?? ""), day } })];
}

function readDayRange(match: RegExpExecArray, source: DateSource): readonly Candidate[] {
  const year = yearIn(match, source.context);
  const month = source.words.monthNumber(group(match, "mon") ?? "");
  const [from, to] = [numberIn(match, "d1"), numberIn(match, "d2")];
  if (from >= to || isOtherWord(match, source, year)) return [];
  return [candidate(match, { kind: "days", from: { year, month, day: from }, to: { year, month, day: to } })];
}

function readDayList(match: RegExpExecArray, source: DateSource): readonly Candidate[] {
  const year = yearIn(match, source.context);
  const month = source.words.monthNumber(group(match, "mon") ?? "");
  if (isOtherWord(match, source, year)) return [];
  const list = group(match, "list") ?? "";
  const before: Candidate[] = [...list.matchAll(/\d{1,2}/gu)].map((figure) => ({
    span: { start: match.index + figure.index, end: match.index + figure.index + figure[0].length },
    value: { kind: "day", day: { year, month, day: Number(figure[0]) } }, weak: false,
  }));
  const lastStart = match.index + match[0].indexOf(group(match, "d") ?? "", list.length);
  return [...before, {
    span: { start: lastStart, end: match.index + match[0].length }, value: { kind: "day", day: { year, month, day: numberIn(match, "d") } }, weak: false,
  }];
}

/** Words that look like a month and are none: `10 may apply`, `1. Jan Ek`, `2. Mai Berg`. */
function isOtherWord(match: RegExpExecArray, { text, words }: DateSource, year: number | null): boolean {
  if (year !== null) return false;
  const name = group(match, "mon") ?? "";
  const at = match.index + match[0].lastIndexOf(name);
  const printed = text.slice(at, at + name.length);
  const beforeMonth = text.slice(match.index, at);
  // `11. May Meeting` is a numbered heading, `11⏎April Berg` two cells of a list
  if (words.pack.tag === "en" && /^\d{1,2}\./u.test(beforeMonth)) return true;
  if (words.pack.dates.capitalMonths && /\d\s{0,4}\n/u.test(beforeMonth)) return true;
  if ((name === "may" || name === "march") && words.pack.tag === "en") return printed === name;
  const capital = /^\p{Lu}\p{Ll}/u.test(printed);
  const nameFollows = /^[^\S\n]\p{Lu}\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3));
  return capital && nameFollows && (words.smallMonths || name === "jan");
}
