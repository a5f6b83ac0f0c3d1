import { oncePerPack } from "./once-per-pack.ts";

/**
 * Every word of a pack's phrases, in lower case, two letters and longer: what a damaged text can be compared with. Words that stand in patterns are left out.
 * @example vocabularyOf(packs.sv).has("ordförande") // true
 */
export const vocabularyOf = oncePerPack((pack): ReadonlySet<string> => {
  const words = new Set<string>();
  collect(pack, words);
  return words;
});

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === "string") {
    for (const [word] of value.normalize("NFC").toLowerCase().matchAll(/\p{L}{2,60}/gu)) words.add(word);
  } else if (Array.isArray(value)) for (const each of value) collect(each, words);
  else if (value instanceof Map || value instanceof Set) for (const each of value) collect(each, words);
  else if (typeof value === "object" && value !== null && !(value instanceof RegExp)) {
    for (const [key, each] of Object.entries(value)) {
      collect(key, words);
      collect(each, words);
    }
  }
}
