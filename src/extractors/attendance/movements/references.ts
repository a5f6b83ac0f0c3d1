import { looseAlternatives } from "../../../locales/escape-pattern.ts";
import type { Span } from "../../../document/span.ts";
import { oncePerPack } from "../../../locales/once-per-pack.ts";
import type { LocalePack } from "../../../locales/pack.ts";
import { later } from "../../../locales/on-first-use.ts";
import { compilePattern } from "../../../locales/pattern.ts";
import { wordedPattern, type WordedPattern } from "../../../locales/worded-pattern.ts";
import { firstWordsOf, lastWordsOf, wordBefore, wordBehind } from "../../../locales/words-beside.ts";
import { foldCase } from "../../../locales/letters.ts";

export type Relation = "from" | "until" | "before" | "after" | "during" | "throughout";

/** `3–7` is { first: "3", last: "7" }, `5–` has no last, a single number is its own last. */
export interface NumberRange {
  readonly first: string;
  readonly last: string | null;
}

/** Numbers of items as a text names them, with the word beside them that says how they are meant: `t.o.m. § 5`, `§§ 3–7, 9`, `5 §:n jälkeen`. */
export interface ItemReference {
  readonly ranges: readonly NumberRange[];
  readonly relation: Relation | null;
  /** Relation and numbers as they stand in the text. */
  readonly span: Span;
}

const NUMBER = String.raw`\d{1,4}(?:[./]\d{1,4}){0,3}(?:\s?[a-h](?![\p{L}\p{N}]))?`;

const NUMBERS = compilePattern(NUMBER, "giu");

interface Patterns {
  /** The last words of those that stand before an item's number; without one, and without a section's sign, no text names an item. */
  readonly items: ReadonlySet<string>;
  readonly reference: () => RegExp;
  readonly bare: () => RegExp;
  readonly range: () => RegExp;
  readonly before: readonly (readonly [Relation, WordedPattern])[];
  readonly behind: readonly (readonly [Relation, WordedPattern])[];
  /** The last words of those before a clock time and the first of those behind one. */
  readonly times: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  readonly time: () => RegExp;
}

const patternsOf = oncePerPack((pack): Patterns => {
  const items = [...pack.itemWords, ...pack.movements.items];
  const forms = later(() => {
    const mark = String.raw`(?:(?<![\p{L}\p{N}])(?:${looseAlternatives(items)})[.:]?\s{0,3}(?:nr\.?\s{0,2})?|§{1,2}(?::\p{L}{1,3})?\s{0,3})`;
    const joint = String.raw`(?:\s?[-–—]\s?|\s{0,2},\s{0,2}|\s{1,3}(?:${looseAlternatives([...pack.dates.rangeWords, ...pack.and])})\.?\s{1,3})`;
    return { mark, list: String.raw`(?:${joint}${mark}?${NUMBER}){0,20}`, open: String.raw`(?:\s?[-–—](?=\s{0,3}(?:$|[,;)\]\n\t])))?` };
  });
  const { relations } = pack.movements;
  const kinds = Object.keys(relations) as Relation[];
  const own = (kind: Relation, behind: boolean): string[] => relations[kind].filter((phrase) => phrase.startsWith("… ") === behind).map((phrase) => phrase.replace(/^…\s/u, ""));
  return {
    // `punkt 5`, `punkt nr 5`, `punktnr. 5`
    items: lastWordsOf([...items, ...items.map((word) => `${word}nr`), "nr"]),
    reference: later(() => {
      const { mark, list, open } = forms();
      return compilePattern(String.raw`${mark}${NUMBER}${list}${open}(?![\p{L}\p{N}]|[.:]\d)|(?<![\p{L}\p{N}.:/])${NUMBER}${list}\s?§{1,2}(?::\p{L}{1,4})?(?!\s?\d)`, "giu");
    }),
    bare: later(() => {
      const { mark, list, open } = forms();
      return compilePattern(String.raw`^\s{0,5}${mark}?${NUMBER}${list}${open}\s{0,5}$`, "iu");
    }),
    range: later(() => compilePattern(String.raw`[-–—]|(?<!\p{L})(?:${looseAlternatives(pack.dates.rangeWords)})(?!\p{L})`, "iu")),
    before: kinds.map((kind) => [kind, wordedPattern(own(kind, false), String.raw`(?<![\p{L}\p{N}])(?:${looseAlternatives(own(kind, false))})\.?\s{1,3}$`, "iu")]),
    behind: kinds.map((kind) => [kind, wordedPattern(own(kind, true), String.raw`^\s{1,3}(?:${looseAlternatives(own(kind, true))})(?![\p{L}\p{N}])`, "iu")]),
    times: { before: lastWordsOf(pack.dates.timePrefixes), behind: firstWordsOf(pack.dates.timeSuffixes) },
    time: later(() => timePattern(pack)),
  };
});

/** Whether one of a text's numbers has one of some words directly before or behind it, in any case. */
function standsByWord(text: string, before: ReadonlySet<string>, behind: ReadonlySet<string>): boolean {
  // `ſ` is the one letter that a pattern takes for another of ours and that is small already.
  const lower = foldCase(text);
  for (const { 0: number, index } of lower.matchAll(/\d+/gu)) {
    if (before.has(wordBefore(lower, index)) || behind.has(wordBehind(lower, index + number.length))) return true;
  }
  return false;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** `kl. 18.20`, `16:36–17:10`, `um 19 Uhr`, `7.10 pm`: hours alone need a word beside them. */
function timePattern(pack: LocalePack): RegExp {
  const prefix = String.raw`(?<![\p{L}\p{N}])(?:${looseAlternatives(pack.dates.timePrefixes)})[.:]?\s{0,3}`;
  const suffix = String.raw`\s{0,2}(?:${looseAlternatives(pack.dates.timeSuffixes)})(?![\p{L}\p{N}])`;
  const clock = String.raw`\d{1,2}[.:]\d{2}`;
  const to = String.raw`(?:\s?[-–—]\s?\d{1,2}(?:[.:]\d{2})?)?`;
  return compilePattern(String.raw`${prefix}\d{1,2}(?:[.:]\d{2})?${to}(?:${suffix})?(?!\p{N})|(?<![\p{L}\p{N}.:])(?:${clock}${to}(?:${suffix})?|\d{1,2}${suffix})(?!\p{N})`, "giu");
}

/** The clock times of a text. */
export function timesIn(text: string, pack: LocalePack): Span[] {
  if (!/\d/u.test(text)) return [];
  const { times, time } = patternsOf(pack);
  // `18.20`, or a word beside the hours
  if (!/\d[.:]\d/u.test(text) && !standsByWord(text, times.before, times.behind)) return [];
  return [...text.matchAll(time())].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Every place where a text names items by number, with the word that says how.
 * @example referencesIn("lämnade mötet efter § 5", sv)[0] // { ranges: [{ first: "5", last: "5" }], relation: "after", … }
 */
export function referencesIn(text: string, pack: LocalePack): ItemReference[] {
  if (!/\d/u.test(text)) return [];
  const patterns = patternsOf(pack);
  if (!text.includes("§") && !standsByWord(text, patterns.items, NO_WORDS)) return [];
  return [...text.matchAll(patterns.reference())].flatMap((match): ItemReference[] => {
    const ranges = rangesIn(match[0], patterns);
    if (!ranges) return [];
    const before = longest(patterns.before, text.slice(Math.max(0, match.index - 60), match.index));
    const end = match.index + match[0].length;
    const behind = longest(patterns.behind, text.slice(end, end + 60));
    return [{ ranges, relation: behind?.kind ?? before?.kind ?? null, span: { start: match.index - (before?.length ?? 0), end: end + (behind?.length ?? 0) } }];
  });
}

/** A column's cell: numbers with or without a word in front. */
export function bareRanges(text: string, pack: LocalePack): NumberRange[] | null {
  const patterns = patternsOf(pack);
  return patterns.bare().test(text) ? rangesIn(text, patterns) : null;
}

function longest(patterns: readonly (readonly [Relation, WordedPattern])[], text: string): { kind: Relation; length: number } | null {
  const found = patterns.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ kind, length: match[0].length }] : [];
  });
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** `§§ 3–7, 9 och 12–`: a dash or a word for "to" between two numbers makes them a range, anything else a list. */
function rangesIn(text: string, { range }: Patterns): NumberRange[] | null {
  const ranges: { first: string; last: string | null }[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBERS)) {
    const number = match[0].replace(/\s/gu, "").toLowerCase();
    const last = ranges.at(-1);
    if (last && range().test(text.slice(end, match.index))) last.last = number;
    else ranges.push({ first: number, last: number });
    end = match.index + match[0].length;
  }
  const final = ranges.at(-1);
  if (final && /[-–—]\s{0,3}$/u.test(text)) final.last = null;
  return ranges.length > 0 ? ranges : null;
}
