import { countBefore, type Span } from "../document/span.ts";
import { figureZones, zonesAround } from "./figure-zones.ts";
import type { Held } from "./rule.ts";
import type { DateVocabulary } from "./words.ts";

/** `3/4`, `2025-09-10`, `24. 1.`, `2022 – 2023` */
const JOINED = /\d\s?[-./\u00AD\u2010-\u2014]\s?\d/u;
const LONG = /\d{6}/u;

/**
 * The stretches of a masked text in which a rule of the grammar may find something, by what it must hold; each looked for once, and only when a rule asks.
 * @example dateZones("den 3 maj, klokken sju", vocabularyOf(packs.nb))("joined") // []
 */
export function dateZones(masked: string, { anyMonth }: DateVocabulary): (holds: Held) => readonly Span[] {
  const known = new Map<Held, readonly Span[]>();
  let months: readonly number[] | null = null;
  const withMonth = (): readonly number[] => (months ??= placesOf(anyMonth, masked));
  const made = (holds: Held): readonly Span[] => {
    switch (holds) {
      case "figure": return figureZones(masked);
      case "joined": return zones("figure").filter(({ start, end }) => JOINED.test(masked.slice(start, end)));
      case "long": return zones("figure").filter(({ start, end }) => LONG.test(masked.slice(start, end)));
      case "month": return zonesAround(withMonth(), masked.length);
      case "month-and-figure": return zones("figure").filter(({ start, end }) => (withMonth()[countBefore(withMonth(), (place) => place < start)] ?? Infinity) < end);
    }
  };
  const zones = (holds: Held): readonly Span[] => {
    const held = known.get(holds) ?? made(holds);
    known.set(holds, held);
    return held;
  };
  return zones;
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
