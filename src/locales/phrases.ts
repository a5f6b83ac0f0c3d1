import { escapePattern } from "./escape-pattern.ts";
import type { PhraseHit } from "./pack.ts";
import { compileLedByWord } from "./led-pattern.ts";
import { compilePattern } from "./pattern.ts";
import { later } from "./on-first-use.ts";
import { phraseTrie } from "./phrase-trie.ts";
import { spacesAt } from "../document/white-space.ts";
import { isWordPoint } from "./letters.ts";
import { isInWord } from "./word-starts.ts";

/**
 * A table of phrases compiled to one matcher: longest phrase first, whole words, any case, white space between words loose, straight and curly apostrophes
 * alike. `…` in a phrase stands for up to seven words of the same half sentence (`stimmt … zu`).
 */
export interface PhraseMatcher<Key extends string> {
  /** The phrase that the text begins with (white space skipped), or null. */
  readonly atStart: (text: string) => PhraseHit<Key> | null;
  /** The phrase that the whole text is, but for closing `:` `.` and white space, or null. */
  readonly whole: (text: string) => PhraseHit<Key> | null;
  /** Every place where a phrase stands, longest first at each place, not overlapping; `among` the places where one may begin, where these are known. */
  readonly all: (text: string, among?: readonly number[]) => PhraseHit<Key>[];
}

/**
 * @example const lists = compilePhrases({ present: ["närvarande"], absent: ["frånvarande", "ej närvarande"] });
 * lists.atStart("Ej närvarande: Kim Ek")?.key // "absent"
 */
export function compilePhrases<Key extends string>(table: Readonly<Record<Key, readonly string[]>>): PhraseMatcher<Key> {
  const keys = new Map<string, Key>();
  for (const key of Object.keys(table) as Key[]) {
    for (const phrase of table[key]) {
      const folded = fold(phrase);
      if (!keys.has(folded)) keys.set(folded, key);
    }
  }
  const gapped = gappedPhrases(keys);
  const plain = respelled(keys, unaccented);
  const lossy = respelled(keys, blanked);
  const trie = later(() => phraseTrie(spellings(keys.keys()).filter((phrase) => phrase.trim() !== "" && !isGapped(phrase))));
  /** Null where the search's idea of "any case" is wider than the table's (`ſ` for `s`), and for words that only capitals may write without their accents. */
  const hit = (words: string, at: number): PhraseHit<Key> | null => {
    const lead = words.length - words.trimStart().length;
    const phrase = fold(words.trim().replace(/\s{0,5}[:.]$/u, ""));
    const key = keys.get(phrase) ?? keys.get(fold(words.trim())) ?? (words === words.toUpperCase() ? plain(phrase) : undefined) ?? lossy(phrase) ?? lossy(fold(words.trim()));
    return key === undefined ? null : { key, phrase, span: { start: at + lead, end: at + words.trimEnd().length } };
  };
  const plainHits = (text: string, starts?: readonly number[]): PhraseHit<Key>[] => {
    const hits: PhraseHit<Key>[] = [];
    let free = 0;
    const places = trie().places(text, endsWord, starts);
    for (let i = 0; i < places.length; i += 2) {
      const [at = 0, end = 0] = [places[i], places[i + 1]];
      if (at < free || isInWord(text, at)) continue;
      const found = hit(text.slice(at, end), at);
      if (found) hits.push(found);
      // A phrase that ends in a letter or figure has an edge behind it, so that no phrase begins inside its last word.
      free = end;
    }
    return hits;
  };
  return {
    atStart: (text) => {
      const lead = spacesAt(text, 0);
      const end = lead > MOST_LEAD ? -1 : trie().endAt(text, lead, endsWord);
      return (end < 0 ? null : hit(text.slice(0, end), 0)) ?? gapped.at(text, lead);
    },
    whole: (text) => {
      const lead = spacesAt(text, 0);
      const plainly = lead > MOST_LEAD || trie().endAt(text, lead, endsText) < 0 ? null : hit(text, 0);
      if (plainly) return plainly;
      const gap = gapped.at(text, lead);
      return gap && endsText(text, gap.span.end) ? gap : null;
    },
    all: (text, among) => {
      const plainly = plainHits(text, among);
      const gaps = gapped.all(text, among);
      return gaps.length === 0 ? plainly : apart([...plainly, ...gaps]);
    },
  };
}

/** The first of those that overlap; of two at one place the longer phrase. */
function apart<Key extends string>(hits: readonly PhraseHit<Key>[]): PhraseHit<Key>[] {
  const sorted = [...hits].sort((a, b) => a.span.start - b.span.start || b.phrase.length - a.phrase.length);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function isGapped(phrase: string): boolean {
  return phrase.includes(" … ");
}

interface Gapped<Key extends string> extends Pick<PhraseMatcher<Key>, "all"> {
  /** What begins at a place. */
  readonly at: (text: string, start: number) => PhraseHit<Key> | null;
}

/** The phrases with gaps, which are few: a pattern of their own. */
function gappedPhrases<Key extends string>(keys: ReadonlyMap<string, Key>): Gapped<Key> {
  const list = [...keys].filter(([phrase]) => isGapped(phrase)).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  if (list.length === 0) return { all: () => [], at: () => null };
  const anywhere = compileLedByWord(list.map(([phrase]) => phrase), (phrases) => `(?<![\\p{L}\\p{N}])(?:${phrases.map(gappedSource).join("|")})(?![\\p{L}\\p{N}])`);
  const hit = (match: RegExpExecArray): PhraseHit<Key> | null => {
    const [phrase, key] = list.find(([one]) => compilePattern(`^${gappedSource(one)}$`, "iu").test(match[0])) ?? [];
    return phrase === undefined || key === undefined ? null : { key, phrase, span: { start: match.index, end: match.index + match[0].length } };
  };
  return {
    all: (text, among) => anywhere.all(text, among).flatMap((match) => hit(match) ?? []),
    at: (text, start) => {
      const match = anywhere.at(text, start);
      return match && hit(match);
    },
  };
}

/** White space that may stand before a phrase at a text's start. */
const MOST_LEAD = 20;
const CLOSE = /\s{0,5}[:.]?\s{0,20}$/uy;

function endsWord(text: string, end: number): boolean {
  return end >= text.length || !isWordPoint(text.codePointAt(end) ?? 0);
}

function endsText(text: string, end: number): boolean {
  CLOSE.lastIndex = end;
  return CLOSE.test(text);
}

/** What folding changes something in: nearly no phrase of a pack. */
const UNFOLDED = /[^ -@[-~ß-ÿ…]| {2}/;

/** As phrases are compared: small letters, single spaces, straight apostrophes. */
export function fold(phrase: string): string {
  return UNFOLDED.test(phrase) ? phrase.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").replace(/’/gu, "'") : phrase;
}

/** Folded phrases, and how those that have accents are written in capitals without them. */
export function spellings(phrases: Iterable<string>): string[] {
  const folded = [...phrases];
  return [...new Set([...folded, ...folded.map(unaccented)])];
}

/** The key of a phrase that is the same as a table's once both are spelled otherwise; few are asked for, so that the table is spelled at the first. */
function respelled<Key extends string>(keys: ReadonlyMap<string, Key>, spell: (phrase: string) => string): (phrase: string) => Key | undefined {
  const spelled = later(() => new Map(Array.from(keys, ([known, key]) => [spell(known), key])));
  return (phrase) => spelled().get(spell(phrase));
}

/** Letters outside ASCII are what a wrong encoding loses; their place holder still tells the phrase (`N\uFFFDrvarande`). */
const NON_ASCII = /[^\u0000-\u007F]/gu;

function blanked(phrase: string): string {
  return phrase.replace(NON_ASCII, "\uFFFD");
}

/** Accents that are often left out, in capitals above all (`PROCES VERBAL`, `REUNION`), and what stands in their place then. */
const ACCENTS: Readonly<Record<string, string>> = { à: "a", â: "a", ç: "c", è: "e", é: "e", ê: "e", ë: "e", î: "i", ï: "i", ô: "o", ù: "u", û: "u" };

/**
 * A text in lower case without the accents of French, of the same length. Letters with a ring or dots (`å`, `ö`) are other letters and stay.
 * @example unaccented("séance") // "seance"
 */
export function unaccented(text: string): string {
  return text.replace(/[àâçèéêëîïôùû]/gu, (letter) => ACCENTS[letter] ?? letter);
}

/** Where a phrase has `…`: some words of the same half sentence. */
const GAP = String.raw`(?:\s{1,5}[^\s.,:;!?()]{1,40}){1,7}`;

/** The source of a pattern for a phrase with gaps. */
function gappedSource(phrase: string): string {
  const piece = (words: string): string => words.split(" ").map((word) => escapePattern(word).replace(NON_ASCII, (letter) => `[${letter}\uFFFD]`).replace(/'/gu, "['’]")).join("\\s{1,5}");
  return phrase.split(" … ").map(piece).join(`${GAP}\\s{1,5}`);
}
