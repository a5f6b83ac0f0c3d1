import { oncePerPack } from "./once-per-pack.ts";
import type { PhraseHit } from "./pack.ts";
import { foldPoint, isWordPoint } from "./letters.ts";
import { compilePhrases, type PhraseMatcher } from "./phrases.ts";
import { LOST } from "./word-starts.ts";

/**
 * Tables of phrases that are looked for in the same texts. A sentence is asked for dozens of tables and holds nothing of most: one walk over its words
 * tells where a phrase of which table may begin, since a phrase stands on whole words, so that its first is one of the text's.
 */
export interface PhraseGroup {
  /** As `compilePhrases`. */
  readonly compile: <Key extends string>(table: Readonly<Record<Key, readonly string[]>>) => GroupedMatcher<Key>;
}

export interface GroupedMatcher<Key extends string> extends PhraseMatcher<Key> {
  /** False where no word of the text begins a phrase of the table, whatever stands between the words. */
  readonly mayHold: (text: string) => boolean;
}

/**
 * The group of a language's tables.
 * @example phrasesOf(sv).compile({ hit: ["mötet"] }).all("Mötet öppnas.").length // 1
 */
export const phrasesOf = oncePerPack(phraseGroup);

/** Where phrases may begin, by table; null for a text with a lost letter, which may stand for any. */
type Places = ReadonlyMap<number, readonly number[]> | null;

/** The sentences of a document are asked about one rule after the other: so many texts are kept at most. */
const MOST_KEPT = 1500;
const NOWHERE: readonly number[] = [];
/** From here on patterns take fewer points for letters (`compilePattern`) than words do. */
const RARE = 0x250;

export function phraseGroup(): PhraseGroup {
  const tables = new Map<number, number[]>();
  /** The tables whose phrases with gaps are looked for by pattern. */
  const gapped: number[] = [];
  const kept = new Map<string, Places>();
  let count = 0;
  const register = (phrases: readonly string[]): number => {
    const table = count++;
    for (const word of new Set(phrases.map(firstWord))) {
      const known = tables.get(word);
      if (known) known.push(table);
      else tables.set(word, [table]);
    }
    return table;
  };
  const placesIn = (text: string): Places => {
    let places = kept.get(text);
    if (places === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, (places = walk(text, tables, gapped)));
    }
    return places;
  };
  return {
    compile: (table) => {
      const matcher = compilePhrases(table);
      const plain = register(matcher.phrases.plain);
      const gaps = register(matcher.phrases.gapped);
      if (matcher.phrases.gapped.length > 0) gapped.push(gaps);
      kept.clear();
      const all = (text: string): PhraseHit<keyof typeof table>[] => {
        const places = placesIn(text);
        if (!places) return matcher.all(text);
        const starts = places.get(plain);
        const mayHaveGaps = places.has(gaps);
        return starts || mayHaveGaps ? matcher.all(text, { starts: starts ?? NOWHERE, gaps: mayHaveGaps }) : [];
      };
      const mayHold = (text: string): boolean => {
        const places = placesIn(text);
        return !places || places.has(plain) || places.has(gaps);
      };
      return { ...matcher, all, mayHold };
    },
  };
}

function walk(text: string, tables: ReadonlyMap<number, readonly number[]>, gapped: readonly number[]): Places {
  const places = new Map<number, number[]>();
  const note = (key: number, start: number): void => {
    for (const table of tables.get(key) ?? NOWHERE) {
      const known = places.get(table);
      if (known) known.push(start);
      else places.set(table, [start]);
    }
  };
  let rare = false;
  let start = -1;
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    const letter = letterOf(point);
    if (letter > 0) {
      if (start < 0) [start, key] = [at, 0];
      key = mixed(key, letter);
      rare ||= point >= RARE;
    } else if (point === LOST) return null;
    else if (start >= 0) {
      // No phrase begins with the mark directly behind a word.
      note(key, start);
      start = -1;
    } else note(letter, at);
    if (point > 0xFFFF) at++;
  }
  if (start >= 0) note(key, start);
  if (rare) for (const table of gapped) places.set(table, []);
  return places;
}

/**
 * The word that a phrase begins with, or the mark, as a number: nothing is made of a text's words but sums. Words that share one only cost a look at the
 * table.
 */
function firstWord(phrase: string): number {
  let key = 0;
  for (let at = 0; at < phrase.length; at++) {
    const point = phrase.codePointAt(at) ?? 0;
    const letter = letterOf(point);
    if (letter <= 0) return at === 0 ? letter : key;
    key = mixed(key, letter);
    if (point > 0xFFFF) at++;
  }
  return key;
}

function mixed(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter) & 0x3FFF_FFFF;
}

/** By point: 0 not asked for yet, else what `letterOf` gives. */
const letters = new Int32Array(0x2200);

/** A letter or figure as one number for all of its cases; what is none, as a number below nought. */
function letterOf(point: number): number {
  let known = letters[point] ?? 0;
  if (known === 0) {
    known = isWordPoint(point) ? foldPoint(point) : -foldPoint(point);
    if (point < letters.length) letters[point] = known;
  }
  return known;
}
