import { later } from "./on-first-use.ts";
import { compilePattern } from "./pattern.ts";
import { phraseTrie } from "./phrase-trie.ts";
import { isSpace } from "../document/white-space.ts";
import { foldPoint } from "./letters.ts";
import { goesOn, UNSURE, wordAt } from "./word-starts.ts";

/** A pattern that is tried only where one of its leads stands. Its matches are those of the pattern alone; `among` the places where one may begin, where these are known. */
export interface LedPattern {
  readonly test: (text: string) => boolean;
  /** The match that begins at a place, or null. */
  readonly at: (text: string, start: number) => RegExpExecArray | null;
  /** The first match in the text, or null. */
  readonly exec: (text: string, among?: readonly number[]) => RegExpExecArray | null;
  /** Every match, not overlapping. */
  readonly all: (text: string, among?: readonly number[]) => RegExpExecArray[];
}

/**
 * Whether a text opens, behind bullets and brackets, with one of some phrases, in any case: what a pattern asks first that begins with them.
 * @param mayEnd whether a match can go on where a phrase ends; left out, whatever follows
 */
export function compileOpening(phrases: readonly string[], mayEnd: (text: string, end: number) => boolean = anywhere): (text: string) => boolean {
  const trie = phraseTrie([...new Set(phrases.map(leadOf))]);
  return (text) => {
    let start = 0;
    while (start < MOST_BULLETS && (BULLETS.includes(text.charAt(start)) || isSpace(text.charCodeAt(start)))) start++;
    return trie.endAt(text, start, mayEnd) >= 0;
  };
}

const BULLETS = "•*>#–-([";
const MOST_BULLETS = 6;

function anywhere(): boolean {
  return true;
}

/** Where in a text one of some phrases stands as words of its own, in any case. */
export function compileLeads(phrases: readonly string[]): (text: string, among?: readonly number[]) => readonly number[] {
  const trie = phraseTrie([...new Set(phrases.map(leadOf))]);
  return (text, among) => {
    const places = trie.places(text, endsWord, among);
    return places.length === 0 ? places : places.filter((_, i) => i % 2 === 0);
  };
}

/**
 * A pattern, in any case, all of whose alternatives begin at a word's edge with one of some phrases and a word's end behind it. Most sentences hold none of them, which a look
 * at the first letters of their words tells; such a pattern is then not even compiled.
 * @param leads the phrases, up to the first ` …` of each
 * @param source begins with `(?<![\p{L}\p{N}])`, unless it is tried by `at` alone
 * @example compileLed(["ska"], String.raw`(?<![\p{L}\p{N}])ska(?![\p{L}\p{N}])`).test("Kim skall") // false
 */
export function compileLed(leads: readonly string[], source: string): LedPattern {
  const pattern = later(() => compilePattern(source, "iuy"));
  return ledBy(leads, pattern);
}

/**
 * The same for one of many phrases, whatever stands around them: at each word only those that begin with it are tried, and compiled. All of a language's verbs of promise in one
 * pattern take ten milliseconds, and a document has few of them.
 * @param source of a pattern with these phrases alone, which begin at a word's edge each
 * @param leads what of the phrases stands in each match, where that is not all up to the first ` …`
 * @example compileLedByWord(["ska", "tar upp"], (phrases) => String.raw`(?<![\p{L}\p{N}])(?:${alternatives(phrases)})(?![\p{L}\p{N}])`).test("Kim tar upp") // true
 */
export function compileLedByWord(phrases: readonly string[], source: (phrases: readonly string[]) => string, leads = phrases): LedPattern {
  // One of them with a gap is wide; what an `s` is must not hang on which of them are compiled together.
  const whole = later(() => compilePattern(source(phrases), "iuy", true));
  const byWord = new Map<number, RegExp>();
  return ledBy(leads, (text, start) => {
    const word = wordAt(text, start);
    if (word === UNSURE) return whole();
    let known = byWord.get(word);
    if (!known) byWord.set(word, (known = compilePattern(source(phrases.filter((phrase) => [word, UNSURE].includes(wordAt(phrase, 0)))), "iuy", true)));
    return known;
  });
}

/** Led by phrases; which pattern is tried may hang on the place. */
function ledBy(leads: readonly string[], patternAt: (text: string, start: number) => RegExp): LedPattern {
  const trie = phraseTrie([...new Set(leads.map(leadOf))]);
  const at = (text: string, start: number): RegExpExecArray | null => {
    const pattern = patternAt(text, start);
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  /** The places alone: where a lead is over, only the pattern tells. */
  const places = (text: string, among?: readonly number[]): readonly number[] => trie.places(text, endsWord, among);
  const exec = (text: string, among?: readonly number[]): RegExpExecArray | null => {
    const found = places(text, among);
    for (let i = 0; i < found.length; i += 2) {
      const match = at(text, found[i] ?? 0);
      if (match) return match;
    }
    return null;
  };
  return {
    exec,
    at: (text, start) => (trie.endAt(text, start, endsWord) < 0 ? null : at(text, start)),
    test: (text) => exec(text) !== null,
    all: (text, among) => {
      const matches: RegExpExecArray[] = [];
      const found = places(text, among);
      for (let i = 0, free = 0; i < found.length; i += 2) {
        const start = found[i] ?? 0;
        const match = start < free ? null : at(text, start);
        if (!match) continue;
        matches.push(match);
        free = start + match[0].length;
      }
      return matches;
    },
  };
}

/** Wherever the pattern may see an end. */
function endsWord(text: string, end: number): boolean {
  return !goesOn(text, end);
}

/** What is its own fold: nearly all leads. */
const SMALL = /^[ -@[-~ß-ÿ]*$/;

/** `tar … med`: what stands before the gap, letters folded as the text's are. */
function leadOf(phrase: string): string {
  const lead = phrase.split(" …")[0] ?? "";
  return SMALL.test(lead) ? lead : Array.from(lead, (letter) => String.fromCodePoint(foldPoint(letter.codePointAt(0) ?? 0))).join("");
}
