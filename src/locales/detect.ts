import { packs } from "./index.ts";
import { isLetter, runsOf } from "./letters.ts";
import type { LocaleTag } from "./pack.ts";

export interface DetectedLanguage {
  readonly tag: LocaleTag;
  /** False for tiny or bilingual texts, near ties, and texts in a language that no pack covers. */
  readonly certain: boolean;
}

const SAMPLE = 20_000;
/** What is longer counts for several words. */
const LONGEST_WORD = 40;
/** Fewer marker words than this prove nothing. */
const FEW = 8;
/** The least share of a text's words that are markers of its language; prose has 0.25 and more, lists of names and figures little. */
const LEAST_SHARE = 0.08;
/** Frequent words of neighbours that no pack covers: where they win, no pack is certain. */
const UNCOVERED: Readonly<Record<string, readonly string[]>> = {
  es: ["el", "la", "los", "de", "las", "y", "un", "una", "del", "en", "es", "que", "para", "por", "con", "se", "al", "no", "su", "lo", "reunión", "acta", "como"],
  is: ["og", "að", "er", "í", "á", "sem", "til", "var", "um", "við", "fyrir", "ekki", "með", "það", "fundur", "fundi", "af", "hafa", "verið"],
};

type Language = LocaleTag | "other";

/** Which languages a word marks, and how much it tells: a word of one language alone counts in full, one of many counts little. */
const MARKED: ReadonlyMap<string, readonly { readonly language: Language; readonly name: string }[]> = markedWords();

const LONGEST_MARKER = Math.max(...Array.from(MARKED.keys(), (word) => word.length));

function markedWords(): Map<string, { language: Language; name: string }[]> {
  const marked = new Map<string, { language: Language; name: string }[]>();
  const add = (word: string, language: Language, name: string): void => {
    const known = marked.get(word);
    if (known) known.push({ language, name });
    else marked.set(word, [{ language, name }]);
  };
  for (const pack of Object.values(packs)) for (const word of new Set(pack.markers)) add(word, pack.tag, pack.tag);
  for (const [name, words] of Object.entries(UNCOVERED)) for (const word of words) add(word, "other", name);
  return marked;
}

/**
 * The language of a text, by how often the markers of each pack stand in it (its first 20,000 characters).
 * A tie goes to the pack that comes first; nothing at all is Swedish, uncertain.
 * @example detectLanguage("Møtet ble hevet, og neste møte er ikke fastsatt.").tag // "nb"
 */
export function detectLanguage(text: string): DetectedLanguage {
  const scores = new Map<string, { language: Language; score: number; words: number }>();
  let words = 0;
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  runsOf(sample, isLetter, LONGEST_WORD, (start, end) => {
    words++;
    const languages = end - start > LONGEST_MARKER ? undefined : MARKED.get(sample.slice(start, end));
    if (!languages) return;
    for (const { language, name } of languages) {
      let entry = scores.get(name);
      if (!entry) scores.set(name, (entry = { language, score: 0, words: 0 }));
      entry.score += 1 / languages.length;
      entry.words++;
    }
  });
  const order: readonly string[] = [...Object.keys(packs), ...Object.keys(UNCOVERED)];
  const ranked = [...scores].sort(([a, one], [b, two]) => two.score - one.score || order.indexOf(a) - order.indexOf(b));
  const best = ranked[0];
  const bestPack = ranked.find(([, { language }]) => language !== "other")?.[1];
  if (!best || !bestPack || bestPack.language === "other") return { tag: "sv", certain: false };
  const second = ranked.find(([name]) => name !== best[0])?.[1];
  const certain = best[1] === bestPack && bestPack.words >= FEW && bestPack.words >= words * LEAST_SHARE && (second === undefined || clear(bestPack, second));
  return { tag: bestPack.language, certain };
}

/** Bokmål, Nynorsk and Danish share most of their words, so a smaller lead decides among them than between languages that share few. */
function clear(best: { language: Language; score: number }, second: { language: Language; score: number }): boolean {
  const near = SCANDINAVIAN.has(best.language) && SCANDINAVIAN.has(second.language);
  return best.score >= second.score * (near ? 1.15 : 2.5);
}

const SCANDINAVIAN: ReadonlySet<Language> = new Set<Language>(["sv", "nb", "nn", "da"]);
