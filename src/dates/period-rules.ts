import { lastWordsOf } from "../locales/words-beside.ts";
import type { Candidate } from "./mention.ts";
import { candidate, group, numberIn, yearIn, type DateRule, type DateSource } from "./rule.ts";
import { anyOf, DASH, DAY, GAP, maskedLater, MAYBE_GAP, NO_WORD_AFTER, NO_WORD_BEFORE, plain, wordsOf, YEAR, type DateVocabulary, type MaskedPattern } from "./words.ts";

const YEAR_PART = `(?:,?${GAP}|${DASH}|/)(?<y>${YEAR})(?!\\p{N}|${DASH}\\p{N})`;
const ROMAN = ["i", "ii", "iii", "iv"];

/** What is longer than a day: months, weeks, seasons, quarters, years. */
export function periodRules(words: DateVocabulary): DateRule[] {
  return [partOfMonthRule(words), monthsRule(words), ...monthRules(words), weekRule(words), ...seasonRules(words), ...quarterRules(words), yearsRule()];
}

/** Relative to the meeting: `i morgon`, `om två veckor`, `nästa vecka`. */
export function relativeRules({ pack }: DateVocabulary): DateRule[] {
  const { relative } = pack.dates;
  const rules: DateRule[] = [];
  const phrase = (phrases: readonly string[], value: Candidate["value"]): void => {
    if (phrases.length) rules.push({ name: "relative", words: wordsOf(phrases), pattern: maskedLater(() => `${NO_WORD_BEFORE}${anyOf(phrases)}${NO_WORD_AFTER}`), read: (match) => [candidate(match, value)] });
  };
  phrase(relative.tomorrow, { kind: "offset", unit: "day", count: 1 });
  phrase(relative.yesterday, { kind: "offset", unit: "day", count: -1 });
  phrase(relative.nextWeek, { kind: "relativeWeek", count: 1 });
  phrase(relative.lastWeek, { kind: "relativeWeek", count: -1 });
  if (relative.within.length) {
    const units = new Map(Object.entries(relative.units).flatMap(([unit, names]) => names.map((name) => [name, unit as "day" | "week"] as const)));
    const numbers = new Map(relative.numbers.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
    // `om två veckor`, `inom 14 dagar`; not `inom 14 dagar efter beslutet`, which counts from elsewhere
    const from = "(?:efter|etter|after|of|from|fra|frå|från|nach|ab|av|af|före|før|before|vor|sedan|mellan)";
    rules.push({
      name: "offset",
      words: wordsOf(units.keys()),
      pattern: maskedLater(() => `${NO_WORD_BEFORE}${anyOf(relative.within)}\\s{1,3}(?<n>\\d{1,3}|${anyOf(numbers.keys())})\\s{1,3}(?<unit>${anyOf(units.keys())})${NO_WORD_AFTER}(?!\\s{1,3}${from}${NO_WORD_AFTER})`),
      read: (match) => {
        const printed = group(match, "n") ?? "";
        const unit = units.get(plain(group(match, "unit") ?? ""));
        const count = numbers.get(printed) ?? Number(printed);
        return unit && count > 0 && count < 400 ? [candidate(match, { kind: "offset", unit, count })] : [];
      },
    });
  }
  return rules;
}

function partOfMonthRule({ pack, month, monthNumber }: DateVocabulary): DateRule {
  const parts = pack.dates.partOfMonth;
  return {
    // `i slutet av september`, `early May 2025`, `mid-May`
    name: "part-of-month",
    holds: "month",
    lead: lastWordsOf([...parts.early, ...parts.middle, ...parts.late]),
    pattern: maskedLater(() => `${NO_WORD_BEFORE}(?<part>${anyOf([...parts.early, ...parts.middle, ...parts.late])})(?:${GAP}|${DASH})(?<mon>${month})\\.?(?!\\p{L})(?:${YEAR_PART})?`),
    read: (match, { context }) => {
      const word = plain(group(match, "part") ?? "");
      const part = parts.early.includes(word) ? "early" : parts.middle.includes(word) ? "middle" : "late";
      return [candidate(match, { kind: "partOfMonth", year: yearIn(match, context), month: monthNumber(group(match, "mon") ?? ""), part })];
    },
  };
}

function monthsRule({ pack, month, monthNames, monthNumber, range }: DateVocabulary): DateRule {
  return {
    // `januari–mars 2025`, `May to June 2024`
    name: "months",
    holds: "month",
    lead: new Set([...monthNames, ...lastWordsOf(pack.dates.rangeWords)]),
    pattern: maskedLater(() => `${NO_WORD_BEFORE}(?<mon>${month})\\.?${range}(?<to>${month})\\.?(?!\\p{L})(?:${YEAR_PART})`),
    read: (match, { context }) => {
      const [from, to] = [monthNumber(group(match, "mon") ?? ""), monthNumber(group(match, "to") ?? "")];
      return from < to ? [candidate(match, { kind: "months", year: yearIn(match, context), month: from, to })] : [];
    },
  };
}

function monthRules({ month, monthNumber, pack }: DateVocabulary): DateRule[] {
  const noDay = `(?!\\.?,?\\s{1,3}${DAY}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]))`;
  const full = anyOf(pack.dates.months.flatMap((names) => names.filter((name) => name.length > 4 || names.length === 1 || name === names[0])));
  return [
    {
      // `september 2025`, `sept. 2025`
      name: "month-year",
      holds: "month-year",
      pattern: maskedLater(() => `${NO_WORD_BEFORE}(?<mon>${month})\\.?(?!\\p{L})${YEAR_PART}`),
      read: (match, { context }) => [candidate(match, { kind: "month", year: yearIn(match, context), month: monthNumber(group(match, "mon") ?? "") })],
    },
    {
      // `i september`; the preposition shows that a month is meant
      name: "month",
      holds: "month",
      lead: lastWordsOf(pack.dates.during),
      pattern: maskedLater(() => `(?<=\\s)(?<=${NO_WORD_BEFORE}${anyOf(pack.dates.during)}\\s{1,3})(?<mon>${full})(?!\\p{L})${pack.tag === "en" ? noDay : ""}`),
      read: (match, { text }) => {
        const printed = text.slice(match.index, match.index + match[0].length);
        return pack.dates.capitalMonths && !/^\p{Lu}/u.test(printed) ? [] : [candidate(match, { kind: "month", year: null, month: monthNumber(group(match, "mon") ?? "") })];
      },
    },
  ];
}

function weekRule({ pack, range }: DateVocabulary): DateRule {
  const words = pack.dates.week;
  const letter = words.filter((word) => word.length === 1);
  const long = anyOf(words.filter((word) => word.length > 1).flatMap((word) => (pack.tag === "en" ? [word, `${word}s`] : [word])));
  // `KW12`, not `UKA11`, which is a name
  const initials = anyOf(words.filter((word) => word.length === 2));
  // `v42`, `v. 2`, not the `v2` and `v. 2.1` of a version
  const short = letter.length ? `|${anyOf(letter)}(?:\\.\\s?|\\s)(?=\\d)|${anyOf(letter)}(?=\\d{2}(?![.\\d]))` : "";
  return {
    // `vecka 42`, `uge 7-8`, `KW 12`, `42. KW`, `week 6 2025`
    name: "week",
    holds: "figure",
    words,
    mark: maskedLater(() => `(?:${long}|${anyOf(words)})\\.?\\s{0,9}\\d|\\d\\.\\s?${long}`, ""),
    pattern: maskedLater(() => `${NO_WORD_BEFORE}(?:(?:${long}(?:\\.${MAYBE_GAP}|${GAP})|${initials}(?=\\d)${short})(?<w>\\d{1,2})(?:${range}(?<to>\\d{1,2}))?|(?<w2>\\d{1,2})\\.\\s?${long})(?![\\p{N}_]|[.:]\\p{N}|/(?!${YEAR})\\p{N}|\\p{L})(?:(?:,?\\s{1,2}|/|\\s?${DASH}\\s?)(?<y>${YEAR})(?!\\p{N}|${DASH}\\p{N}))?`),
    read: (match, { context }) => {
      const week = Number(group(match, "w") ?? group(match, "w2"));
      const to = Number(group(match, "to") ?? week);
      return week >= 1 && week <= to && to <= 53 ? [candidate(match, { kind: "week", year: yearIn(match, context), week, to })] : [];
    },
  };
}

function seasonRules({ pack, seasonOf }: DateVocabulary): DateRule[] {
  const { seasons, seasonsWithYear } = pack.dates;
  const alone = Object.values(seasons).flat();
  const withYear = Object.values(seasonsWithYear).flat();
  const all = anyOf([...alone, ...withYear]);
  const read = (match: RegExpExecArray, source: DateSource): Candidate[] => {
    const season = seasonOf(group(match, "season") ?? "");
    return season ? [candidate(match, { kind: "season", year: yearIn(match, source.context), season })] : [];
  };
  return [
    {
      // `hösten 2026`, `HT25`, `vår-25`, `HT 25`
      name: "season-year",
      holds: "figure",
      words: wordsOf([...alone, ...withYear]),
      pattern: maskedLater(() => `${NO_WORD_BEFORE}(?<season>${all})(?:(?:${MAYBE_GAP}|${DASH}|/)(?<y>${YEAR})|[-'’/]?(?<yy>\\d{2})|\\s(?<capital>\\d{2}))(?![\\p{L}\\p{N}_]|${DASH}\\p{N}|[.:]\\p{N})`),
      read: (match, source) => {
        const spaced = group(match, "capital");
        if (spaced === undefined) return read(match, source);
        if (!/^\p{Lu}{2}/u.test(source.text.slice(match.index, match.index + 2))) return [];
        return read(Object.assign(match, { groups: { ...match.groups, yy: spaced } }), source);
      },
    },
    { name: "season", words: wordsOf(alone), pattern: maskedLater(() => `${NO_WORD_BEFORE}(?<season>${anyOf(alone)})${NO_WORD_AFTER}`), read },
  ];
}

function quarterRules({ pack }: DateVocabulary): DateRule[] {
  const { quarter, third, ordinals } = pack.dates;
  const spelt = anyOf(ordinals.flat());
  const count = (match: RegExpExecArray): number => {
    const printed = group(match, "n") ?? group(match, "n2") ?? "";
    if (/^\d$/u.test(printed)) return Number(printed);
    return ROMAN.includes(printed) ? ROMAN.indexOf(printed) + 1 : ordinals.findIndex((names) => names.includes(printed)) + 1;
  };
  const numbered = (list: readonly string[], nouns = anyOf(list)): string => `(?:${nouns}\\s?(?<n>[1-4])|(?<n2>[1-4](?=\\.|st|nd|rd|th|:)|i{1,3}(?=\\.)|iv(?=\\.)|${spelt})(?:\\.|st|nd|rd|th|:[ea])?\\s{1,2}${nouns})`;
  const rule = (name: string, source: string, make: (count: number, year: number | null) => Candidate["value"], limit: number): DateRule => ({
    name,
    pattern: maskedLater(() => `${NO_WORD_BEFORE}${source}${NO_WORD_AFTER}(?:${YEAR_PART})?`),
    read: (match, { context }) => {
      const number = count(match);
      return number >= 1 && number <= limit ? [candidate(match, make(number, yearIn(match, context)))] : [];
    },
  });
  const noun = (list: readonly string[]): MaskedPattern => maskedLater(() => `${anyOf(list)}(?:\\s?[1-4]|${NO_WORD_AFTER})`, "");
  const quarterValue = (number: number, year: number | null): Candidate["value"] => ({ kind: "quarter", year, quarter: number });
  const thirdValue = (number: number, year: number | null): Candidate["value"] => ({ kind: "third", year, third: number });
  return [
    // `kvartal 3`, `kv 3`, `1. kvartal`, `första kvartalet`, `IV. Quartal`, `3rd quarter 2025`
    { ...rule("quarter", numbered(quarter), quarterValue, 4), words: wordsOf(quarter), mark: noun(quarter) },
    // `Q3`, `Q3 2025`, `Q3/2025`
    { ...rule("quarter-letter", "q(?<n>[1-4])", quarterValue, 4), holds: "figure", words: ["q1", "q2", "q3", "q4"] },
    { ...rule("third", numbered(third), thirdValue, 3), words: wordsOf(third), mark: noun(third) },
    // `T2`: Swedish and Norwegian administrations count thirds of the year so
    ...(["sv", "nb", "nn"].includes(pack.tag) ? [capital({ ...rule("third-letter", "t(?<n>[1-3])", thirdValue, 3), holds: "figure", words: ["t1", "t2", "t3"] })] : []),
  ];
}

/** The rule, for matches that begin with a capital letter. */
function capital(rule: DateRule): DateRule {
  return { ...rule, read: (match, source) => (/\p{Lu}/u.test(source.text.charAt(match.index)) ? rule.read(match, source) : []) };
}

function yearsRule(): DateRule {
  return {
    // `2022–2023`, `2022/23`; not `2022-09-10`, `KS 2022-2023/4`
    name: "years",
    holds: "joined",
    mark: maskedLater(() => String.raw`\d{4}\s?[–—/-]\s?\d\d`, ""),
    pattern: maskedLater(() => `(?<![\\p{L}\\p{N}_]|[-./:§]\\s?)(?<from>${YEAR})(?:\\s?[–—-]\\s?|/)(?<to>${YEAR}|\\d{2})(?![\\p{L}\\p{N}_]|[-./:]\\p{N})`),
    read: (match) => {
      const from = numberIn(match, "from");
      const printed = group(match, "to") ?? "";
      const to = printed.length === 2 ? Math.floor(from / 100) * 100 + Number(printed) : Number(printed);
      return to > from && to - from <= 50 ? [candidate(match, { kind: "years", from, to })] : [];
    },
  };
}
