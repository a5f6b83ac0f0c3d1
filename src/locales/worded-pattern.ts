import { compilePattern } from "./pattern.ts";
import { foldCase } from "./letters.ts";

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
  const holds = holder(phrases);
  let pattern: RegExp | null = null;
  const exec = (text: string): RegExpExecArray | null => {
    if (!holds(text)) return null;
    pattern ??= compilePattern(source, flags);
    return pattern.exec(text);
  };
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
