import { countBefore, type Span } from "../document/span.ts";
import { wordBefore, wordBehind } from "../locales/words-beside.ts";
import { figureZones, zonesAround } from "./figure-zones.ts";
import type { DateRule, Held } from "./rule.ts";
import type { DateVocabulary } from "./words.ts";

/** `3/4`, `2025-09-10`, `24. 1.`, `2022 – 2023` */
const JOINED = /\d\s?[-./\u00AD\u2010-\u2014]\s?\d/u;
const LONG = /\d{6}/u;

/** Figures of a day or a year stand no further from the month's first letter than so: `1:e  of  september`, `december, the 24`. */
const BEFORE_MONTH = 32;
const BEHIND_MONTH = 40;
/** What may stand between both, beside the words that the vocabulary tells. */
const SIGNS_BETWEEN = /[\s.,/'’\u00AD\u2010-\u2014\u2212-]+/gu;

/** What a rule of the grammar says of where its matches stand. */
type Place = Pick<DateRule, "holds" | "lead">;

/**
 * The stretches of a masked text in which a rule of the grammar may find something, by what it must hold; each looked for once, and only when a rule asks.
 * @example dateZones("den 3 maj, klokken sju", vocabularyOf(packs.nb))({ holds: "joined" }) // []
 */
export function dateZones(masked: string, words: DateVocabulary): (rule: Place) => readonly Span[] {
  const known = new Map<Held, readonly Span[]>();
  let places: readonly number[] | null = null;
  const months = (): readonly number[] => (places ??= placesOf(words.anyMonth, masked));
  const made = (holds: Held): readonly Span[] => {
    switch (holds) {
      case "figure": return figureZones(masked);
      case "joined": return held("figure").filter(({ start, end }) => JOINED.test(masked.slice(start, end)));
      case "long": return held("figure").filter(({ start, end }) => LONG.test(masked.slice(start, end)));
      case "month": return zonesAround(months(), masked.length);
      case "day-month": return figured((month) => isDay(figuresBefore(masked, month, words)));
      case "month-day": return figured((month) => isDay(figuresBehind(masked, month, words)));
      case "english-date": return figured((month) => words.englishMonths.has(wordBehind(masked, month)) && isDay(figuresBefore(masked, month, words)) && figuresBehind(masked, month, words) === 4);
      case "month-year": return figured((month) => figuresBehind(masked, month, words) === 4);
    }
  };
  /** The stretches around figures with such a month. */
  const figured = (beside: (month: number) => boolean): readonly Span[] => {
    const dated = months().filter(beside);
    return dated.length === 0 ? [] : held("figure").filter(({ start, end }) => (dated[countBefore(dated, (place) => place < start)] ?? Infinity) < end);
  };
  const held = (holds: Held): readonly Span[] => {
    const zones = known.get(holds) ?? made(holds);
    known.set(holds, zones);
    return zones;
  };
  return ({ holds, lead }) => {
    if (lead) return zonesAround(months().filter((month) => lead.has(wordBefore(masked, month))), masked.length);
    return holds ? held(holds) : [{ start: 0, end: masked.length }];
  };
}

function isDay(figures: number): boolean {
  return figures === 1 || figures === 2;
}

/** How many figures the number before a month has; 0 where it is not the month's. */
function figuresBefore(text: string, month: number, { betweenDayAndMonth }: DateVocabulary): number {
  let end = month;
  while (end > Math.max(0, month - BEFORE_MONTH) && !isFigure(text, end - 1)) end--;
  let start = end;
  while (start > 0 && isFigure(text, start - 1)) start--;
  return start < end && betweenDayAndMonth.has(text.slice(end, month).replace(SIGNS_BETWEEN, "")) ? end - start : 0;
}

/** The same of the number behind the month's name. */
function figuresBehind(text: string, month: number, { monthThen }: DateVocabulary): number {
  let start = month;
  while (start < month + BEHIND_MONTH && start < text.length && !isFigure(text, start)) start++;
  let end = start;
  while (isFigure(text, end)) end++;
  return start < end && monthThen.has(text.slice(month, start).replace(SIGNS_BETWEEN, "")) ? end - start : 0;
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Where a pattern's matches begin, those that overlap another too. */
function placesOf(pattern: RegExp, text: string): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    places.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return places;
}
