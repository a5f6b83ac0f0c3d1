import { compileLeads, compileLed, compileLedByWord, type LedPattern } from "./led-pattern.ts";
import { later } from "./on-first-use.ts";
import { oncePerPack } from "./once-per-pack.ts";
import type { PhraseHit } from "./pack.ts";
import { compilePhrases, fold, spellings, type PhraseMatcher } from "./phrases.ts";
import { spacesAt } from "../document/white-space.ts";
import { UNSURE, wordAt, wordStarts } from "./word-starts.ts";

/**
 * Tables of phrases and patterns led by phrases that are tried on the same texts. A sentence is asked for dozens of them and holds nothing of most: one look at its words
 * tells where a phrase of which may begin, since a phrase stands on whole words, so that its first is one of the text's. One that no text has asked for in
 * earnest is not even compiled.
 */
export interface PhraseGroup {
  /** As `compilePhrases`. */
  readonly compile: <Key extends string>(table: Readonly<Record<Key, readonly string[]>>) => GroupedMatcher<Key>;
  /** As `compileLed`. */
  readonly led: (leads: readonly string[], source: () => string) => LedPattern;
  /** As `compileLedByWord`. */
  readonly ledByWord: (phrases: readonly string[], source: (phrases: readonly string[]) => string) => LedPattern;
  /** As `compileLeads`. */
  readonly leads: (phrases: readonly string[]) => (text: string) => readonly number[];
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

/** Where phrases may begin, by table; null for a text whose words do not tell. */
type Places = ReadonlyMap<number, readonly number[]> | null;

interface Kept {
  readonly places: Places;
  /** How many tables there were: of later ones it does not tell. */
  readonly tables: number;
}

/** The sentences of a document are asked about one rule after the other: so many texts are kept at most. */
const MOST_KEPT = 1500;
const NOWHERE: readonly number[] = [];

export function phraseGroup(): PhraseGroup {
  /** By the first word of their phrases. */
  const tables = new Map<number, number[]>();
  const kept = new Map<string, Kept>();
  let count = 0;
  /** One sentence is asked about for many tables running. */
  let lastText = "";
  let last: Kept | undefined;
  const placesOf = (text: string, table: number): Places => {
    if (text !== lastText || !last || last.tables <= table) {
      lastText = text;
      last = kept.get(text);
      if (!last || last.tables <= table) {
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(text, (last = { places: placesIn(text, tables), tables: count }));
      }
    }
    return last.places;
  };
  const register = (phrases: Iterable<string>): Registered => {
    const table = count++;
    for (const phrase of phrases) {
      const word = wordAt(phrase, 0);
      const known = tables.get(word);
      if (!known) tables.set(word, [table]);
      else if (known.at(-1) !== table) known.push(table);
    }
    return {
      places: (text) => {
        const known = placesOf(text, table);
        return known && (known.get(table) ?? NOWHERE);
      },
      mayOpen: (text, start) => {
        const word = wordAt(text, start);
        return word === UNSURE || (tables.get(word)?.includes(table) ?? false);
      },
    };
  };
  return {
    compile: (table) => grouped(table, register(spellings(Object.values<readonly string[]>(table).flat().map(fold)))),
    led: (leads, source) => ledIn(() => compileLed(leads, source()), register(leads)),
    ledByWord: (phrases, source) => ledIn(() => compileLedByWord(phrases, source), register(phrases)),
    leads: (phrases) => leadsIn(phrases, register(phrases)),
  };
}

/** A table of the group, as texts ask for it. */
interface Registered {
  /** Where one of its phrases may begin; null where it is not known. */
  readonly places: (text: string) => readonly number[] | null;
  /** Whether one of its phrases may begin at a place. */
  readonly mayOpen: (text: string, start: number) => boolean;
}

function placesIn(text: string, tables: ReadonlyMap<number, readonly number[]>): Places {
  const starts = wordStarts(text);
  if (!starts.sure) return null;
  const places = new Map<number, number[]>();
  for (let i = 0; i < starts.words.length; i++) {
    const start = starts.places[i] ?? 0;
    for (const table of tables.get(starts.words[i] ?? 0) ?? NOWHERE) {
      const known = places.get(table);
      if (known) known.push(start);
      else places.set(table, [start]);
    }
  }
  return places;
}

function grouped<Key extends string>(table: Readonly<Record<Key, readonly string[]>>, { places, mayOpen }: Registered): GroupedMatcher<Key> {
  let made: PhraseMatcher<Key> | null = null;
  const matcher = (): PhraseMatcher<Key> => (made ??= compilePhrases(table));
  const opens = (text: string): boolean => made !== null || mayOpen(text, spacesAt(text, 0));
  return {
    atStart: (text) => (opens(text) ? matcher().atStart(text) : null),
    whole: (text) => (opens(text) ? matcher().whole(text) : null),
    all: (text): PhraseHit<Key>[] => {
      const starts = places(text);
      return starts?.length === 0 ? [] : matcher().all(text, starts ?? undefined);
    },
    mayHold: (text) => places(text)?.length !== 0,
  };
}

function ledIn(make: () => LedPattern, { places, mayOpen }: Registered): LedPattern {
  const pattern = later(make);
  const exec = (text: string): RegExpExecArray | null => {
    const starts = places(text);
    return starts?.length === 0 ? null : pattern().exec(text, starts ?? undefined);
  };
  return {
    exec,
    test: (text) => exec(text) !== null,
    at: (text, start) => (mayOpen(text, start) ? pattern().at(text, start) : null),
    all: (text) => {
      const starts = places(text);
      return starts?.length === 0 ? [] : pattern().all(text, starts ?? undefined);
    },
  };
}

function leadsIn(phrases: readonly string[], { places }: Registered): (text: string) => readonly number[] {
  const leads = later(() => compileLeads(phrases));
  return (text) => {
    const starts = places(text);
    return starts?.length === 0 ? NOWHERE : leads()(text, starts ?? undefined);
  };
}
