import { compileOpening } from "./led-pattern.ts";
import { foldCase } from "./letters.ts";
import { later } from "./on-first-use.ts";
import { compilePattern } from "./pattern.ts";

/** A pattern that cannot match without one of some words: it is made when a text first holds one, and tried on such texts alone. */
export interface WordedPattern {
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly test: (text: string) => boolean;
}

/**
 * @param phrases each match holds one of them, whatever its case; of a phrase of several words the first is looked for
 * @param source without `g`
 * @example wordedPattern(["utom"], String.raw`(?<!\p{L})utom\s`, "iu").test("Alla utom Kim") // true
 */
export function wordedPattern(phrases: readonly string[], source: string, flags: string): WordedPattern {
  return triedWhere(holder(phrases), source, flags);
}

/**
 * The same for a pattern that begins, behind bullets and brackets at most, with one of some phrases.
 * @param mayEnd as `compileOpening` has it
 * @example openingPattern(["att göra"], String.raw`^att göra\s{0,3}:`, "iu").test("Att göra: boka") // true
 */
export function openingPattern(phrases: readonly string[], source: string, flags: string, mayEnd?: (text: string, end: number) => boolean): WordedPattern {
  return triedWhere(compileOpening(phrases, mayEnd), source, flags);
}

function triedWhere(may: (text: string) => boolean, source: string, flags: string): WordedPattern {
  const pattern = later(() => compilePattern(source, flags));
  const exec = (text: string): RegExpExecArray | null => (may(text) ? pattern().exec(text) : null);
  return { exec, test: (text) => exec(text) !== null };
}

/** Tells whether a text holds the first word of one of the phrases, in any case and within another word too. */
export function holder(phrases: readonly string[]): (text: string) => boolean {
  const firsts = [...new Set(phrases.map((phrase) => (phrase.split(" ")[0] ?? "").toLowerCase()))];
  return (text) => {
    const folded = foldCase(text);
    return firsts.some((first) => folded.includes(first));
  };
}
