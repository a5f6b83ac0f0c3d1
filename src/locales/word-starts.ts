/** Where words may begin in a text. */
export interface WordStarts {
  readonly places: readonly number[];
  /** What the first two characters of each place are kept as, see `wantedKeys`. */
  readonly keys: readonly number[];
}

const SPACE = 0x20;
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

/** How much white space begins at `start`. */
export function spacesAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end - start;
}

/** As `\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= 9 && code <= 13);
  return code === 0xA0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200A) || code === 0x2028 || code === 0x2029 || code === 0x202F || code === 0x205F || code === 0x3000 || code === 0xFEFF;
}

const wide = new Map<number, boolean>();

/** As `[\p{L}\p{N}]` has it where case does not count. */
export function isWordPoint(point: number): boolean {
  if (point < 0x80) return (point >= 0x61 && point <= 0x7A) || (point >= 0x41 && point <= 0x5A) || (point >= 0x30 && point <= 0x39);
  let known = wide.get(point);
  if (known === undefined) wide.set(point, (known = /[\p{L}\p{N}]/iu.test(String.fromCodePoint(point))));
  return known;
}

const folds = new Map<number, number>();

/** One for all cases of a letter, as patterns see it (`ſ` is an s, `ı` no i), and for both apostrophes. */
export function foldPoint(point: number): number {
  if (point < 0x80) return point >= 0x41 && point <= 0x5A ? point + 0x20 : point;
  if (point === 0x2019) return 0x27;
  let known = folds.get(point);
  if (known === undefined) folds.set(point, (known = simpleFold(String.fromCodePoint(point))));
  return known;
}

function simpleFold(letter: string): number {
  const upper = letter.toUpperCase();
  const lower = (String.fromCodePoint(upper.codePointAt(0) ?? 0) === upper ? upper : letter).toLowerCase();
  const point = lower.codePointAt(0) ?? 0;
  const single = String.fromCodePoint(point) === lower;
  return single && letter !== "\u0131" ? point : letter.codePointAt(0) ?? 0;
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
