import { compilePattern } from "./pattern.ts";
import { phraseTrie } from "./phrase-trie.ts";
import { isSpace } from "../document/white-space.ts";
import { foldPoint } from "./letters.ts";
import { goesOn } from "./word-starts.ts";

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

/** Whether a text opens, behind bullets and brackets, with one of some phrases, in any case, whatever follows: what a pattern asks first that begins with them. */
export function compileOpening(phrases: readonly string[]): (text: string) => boolean {
  const trie = phraseTrie([...new Set(phrases.map(leadOf))]);
  return (text) => {
    let start = 0;
    while (start < MOST_BULLETS && (BULLETS.includes(text.charAt(start)) || isSpace(text.charCodeAt(start)))) start++;
    return trie.endAt(text, start, anywhere) >= 0;
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
  const trie = phraseTrie([...new Set(leads.map(leadOf))]);
  let compiled: RegExp | null = null;
  const at = (text: string, start: number): RegExpExecArray | null => {
    compiled ??= compilePattern(source, "iuy");
    compiled.lastIndex = start;
    return compiled.exec(text);
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
