import { isSpace, SPACE } from "../document/white-space.ts";
import { foldPoint, isWordPoint } from "./letters.ts";

/** Where words may begin in a text. */
export interface WordStarts {
  readonly places: readonly number[];
  /** What the first two characters of each place are kept as, see `wantedKeys`. */
  readonly keys: readonly number[];
  /** What the word, or the mark, of each place is kept as, see `wordAt`; `NO_WORD` where it is none by itself. */
  readonly words: readonly number[];
  /** Whether the words tell all: not of a text with a lost letter, or with letters of other scripts, which patterns take for marks. */
  readonly sure: boolean;
}

/** What a wrong encoding leaves of a letter: it stands for any letter outside ASCII. */
export const LOST = 0xFFFD;
/** Up to here, `[\p{L}\p{N}]` and the ranges of `compilePattern` hold the same characters. */
const LATIN = 0x2C2;
/** Five bits of each of two characters. */
const KEYS = 32 * 32;
/** For a place that begins with a character that can stand for others. */
const ANY = KEYS;
const NO_WORD = 0;
/** Of a word with a lost letter or one of another script. */
export const UNSURE = -0x20_0000;

let lastText = "";
let lastStarts: WordStarts = { places: [], keys: [], words: [], sure: true };
/** A whole document's text, which is read in several ways, with sentences between. */
let longText = "";
let longStarts = lastStarts;
/** The sentences of a document come again from each extractor. */
const remembered = new Map<string, WordStarts>();
const MOST_REMEMBERED = 1500;
const LONGEST_REMEMBERED = 500;

/**
 * Each place where a word, or what is not white space, stands behind no Latin letter and no figure: all where a table's phrase or a pattern with a word's edge in
 * front can begin, and some more. Many tables are looked for in one text after the other.
 */
export function wordStarts(text: string): WordStarts {
  if (text.length > LONGEST_REMEMBERED) return startsOfLong(text);
  if (text === lastText) return lastStarts;
  lastText = text;
  lastStarts = remembered.get(text) ?? remember(text, startsOf(text));
  return lastStarts;
}

function remember(text: string, starts: WordStarts): WordStarts {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, starts);
  return starts;
}

function startsOfLong(text: string): WordStarts {
  if (text !== longText) [longText, longStarts] = [text, startsOf(text)];
  return longStarts;
}

function startsOf(text: string): WordStarts {
  const places: number[] = [];
  const keys: number[] = [];
  const words: number[] = [];
  let sure = true;
  let inLatin = false;
  /** The place of the word that goes on, and its letters so far. */
  let of = -1;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    const letter = letterOf(point);
    if (!inLatin && letter !== BLANK) {
      places.push(at);
      keys.push(keyAt(text, at));
      // No phrase begins with the mark directly behind a word.
      words.push(of < 0 && letter < 0 ? letter : NO_WORD);
    }
    inLatin = letter > 0 && point < LATIN;
    if (letter > 0) {
      sum = mixed(of < 0 ? 0 : sum, letter);
      if (of < 0) of = places.length - 1;
    } else if (of >= 0) {
      words[of] = sum;
      of = -1;
    }
    if (point >= LATIN) sure &&= letter < 0 && point !== LOST;
    if (point > 0xFFFF) at++;
  }
  if (of >= 0) words[of] = sum;
  return { places, keys, words, sure };
}

/**
 * The word that begins at a place, or the mark, as a number: nothing is made of a text's words but sums. Words that share one only cost a second look.
 * @example wordAt("Beslutade att", 0) === wordAt("beslutade", 0) // true
 */
export function wordAt(text: string, start: number): number {
  let sum = 0;
  for (let at = start; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    const letter = letterOf(point);
    if (point >= LATIN && (letter > 0 || point === LOST)) return UNSURE;
    if (letter <= 0) return at === start ? letter : sum;
    sum = mixed(sum, letter);
    if (point > 0xFFFF) at++;
  }
  return sum;
}

function mixed(sum: number, letter: number): number {
  return (Math.imul(sum, 31) + letter) & 0x3FFF_FFFF;
}

/** By point: 0 not asked for yet, else what `letterOf` gives. */
const letters = new Int32Array(0x2200);
const BLANK = -SPACE;

/** A letter or figure as one number for all of its cases; what is none, as a number below nought, all white space as one. */
function letterOf(point: number): number {
  let known = point < letters.length ? (letters[point] as number) : 0;
  if (known === 0) {
    known = isWordPoint(point) ? foldPoint(point) : isSpace(point) ? BLANK : -foldPoint(point);
    if (point < letters.length) letters[point] = known;
  }
  return known;
}

/** True behind a letter or figure, which `wordStarts` does not tell of other scripts. */
export function isInWord(text: string, start: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : SPACE;
  if (before < 0x80) return false;
  const pair = text.codePointAt(start - 2) ?? 0;
  return isWordPoint(pair > 0xFFFF ? pair : before);
}

/** True where a word surely goes on at `end`; beyond Latin, patterns and tables differ on what a letter is. */
export function goesOn(text: string, end: number): boolean {
  if (end >= text.length) return false;
  const code = text.charCodeAt(end);
  return code < LATIN && letterOf(code) > 0;
}

/**
 * By key, whether any of these phrases can begin at a place that has it: most places fail by their first two letters.
 * @param phrases folded, none empty
 */
export function wantedKeys(phrases: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(KEYS + 1);
  wanted[ANY] = 1;
  for (const phrase of phrases) {
    const key = keyAt(phrase, 0);
    // a phrase of one letter can have anything behind it
    if (phrase.length === 1) wanted.fill(1, key & ~31, (key & ~31) + 32);
    else wanted[key] = 1;
  }
  return wanted;
}

/** What stands for the first two characters of a place, the same for all that patterns take for the same; below 1025. */
export function keyAt(text: string, at: number): number {
  const first = at < text.length ? text.charCodeAt(at) : SPACE;
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  return standsForOthers(first) || standsForOthers(second) ? ANY : (bitsOf(first) << 5) | bitsOf(second);
}

/** A lost letter, or half of one whose cases are told by its other half. */
function standsForOthers(code: number): boolean {
  return code >= 0xD800 && (code <= 0xDFFF || code === LOST);
}

/** The same for all cases of a letter, and for all white space. */
function bitsOf(code: number): number {
  return Math.abs(letterOf(code)) & 31;
}
