import { isSpace, SPACE } from "../document/white-space.ts";
import { foldPoint, isWordPoint } from "./letters.ts";

/** Where words may begin in a text. */
export interface WordStarts {
  readonly places: readonly number[];
  /** What the first two characters of each place are kept as, see `wantedKeys`. */
  readonly keys: readonly number[];
}

/** What a wrong encoding leaves of a letter: it stands for any letter outside ASCII. */
export const LOST = 0xFFFD;
/** Up to here, `[\p{L}\p{N}]` and the ranges of `compilePattern` hold the same characters. */
const LATIN = 0x2C2;
/** Five bits of each of two characters. */
const KEYS = 32 * 32;
/** For a place that begins with a character that can stand for others. */
const ANY = KEYS;

let lastText = "";
let lastStarts: WordStarts = { places: [], keys: [] };
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
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (!inWord && kind !== BLANK) {
      places.push(at);
      keys.push(keyAt(text, at));
      if ((text.codePointAt(at) ?? 0) > 0xFFFF) at++;
    }
    inWord = kind === LETTER;
  }
  return { places, keys };
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
  return end < text.length && kindOf(text.charCodeAt(end)) === LETTER;
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
  return code < LATIN ? (latinBits[code] ?? 0) : isSpace(code) ? 0 : foldPoint(code) & 31;
}

const OTHER = 0;
const LETTER = 1;
const BLANK = 2;

function kindOf(code: number): number {
  return code < LATIN ? (latinKinds[code] ?? OTHER) : isSpace(code) ? BLANK : OTHER;
}

/** `²³¹¼½¾` and `ªµº`: the letters and figures between ASCII and `À`. */
const LATIN_SIGNS = new Set([0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE]);

function latinKind(code: number): number {
  if (isSpace(code)) return BLANK;
  const letter = code < 0x80 ? isWordPoint(code) : code >= 0xC0 ? code !== 0xD7 && code !== 0xF7 : LATIN_SIGNS.has(code);
  return letter ? LETTER : OTHER;
}

const latinKinds = Uint8Array.from({ length: LATIN }, (_, code) => latinKind(code));
const latinBits = Uint8Array.from({ length: LATIN }, (_, code) => (isSpace(code) ? 0 : foldPoint(code) & 31));
