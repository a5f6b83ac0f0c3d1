import type { LocalePack, PhraseHit } from "./pack.ts";
import { foldPoint, isWordPoint, phraseStarts } from "./phrase-trie.ts";
import { compilePhrases, type PhraseMatcher } from "./phrases.ts";

/**
 * Tables of phrases that are looked for in the same texts. A sentence is asked for dozens of tables and holds nothing of most: one walk over its words
 * tells where a phrase of which table may begin, since a phrase stands on whole words, so that its first is one of the text's.
 */
export interface PhraseGroup {
  /** As `compilePhrases`. */
  readonly compile: <Key extends string>(table: Readonly<Record<Key, readonly string[]>>) => PhraseMatcher<Key>;
}

const groups = new WeakMap<LocalePack, PhraseGroup>();

/**
 * The group of a language's tables.
 * @example phrasesOf(sv).compile({ hit: ["mötet"] }).all("Mötet öppnas.").length // 1
 */
export function phrasesOf(pack: LocalePack): PhraseGroup {
  let group = groups.get(pack);
  if (!group) groups.set(pack, (group = phraseGroup()));
  return group;
}

/** Where phrases may begin, by table; null for a text with a lost letter, which may stand for any. */
type Places = ReadonlyMap<number, readonly number[]> | null;

/** The sentences of a document are asked about one rule after the other: so many texts are kept at most. */
const MOST_KEPT = 1000;
const NOWHERE: readonly number[] = [];
const LOST = "\uFFFD";
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
    for (const word of new Set(phrases.map((phrase) => firstWord(phrase, 0).key))) {
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
      kept.set(text, (places = text.includes(LOST) ? null : walk(text, tables, gapped)));
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
      return { ...matcher, all };
    },
  };
}

function walk(text: string, tables: ReadonlyMap<number, readonly number[]>, gapped: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let rare = false;
  for (const start of phraseStarts(text)) {
    const word = firstWord(text, start);
    rare ||= word.rare;
    for (const table of tables.get(word.key) ?? NOWHERE) {
      const known = places.get(table);
      if (known) known.push(start);
      else places.set(table, [start]);
    }
  }
  if (rare) for (const table of gapped) places.set(table, []);
  return places;
}

/**
 * The word that begins at a place, or the mark that stands there, as a number: nothing is made of a word but a sum. Words that share one only cost a look
 * at the table.
 */
function firstWord(text: string, start: number): { key: number; rare: boolean } {
  let key = 0;
  let rare = false;
  let at = start;
  do {
    const point = text.codePointAt(at) ?? 0;
    if (!isWordPoint(point)) break;
    rare ||= point >= RARE;
    key = (Math.imul(key, 31) + foldPoint(point)) & 0x3FFF_FFFF;
    at += point > 0xFFFF ? 2 : 1;
  } while (at < text.length);
  return { key: at === start ? -foldPoint(text.codePointAt(start) ?? 0) : key, rare };
}
