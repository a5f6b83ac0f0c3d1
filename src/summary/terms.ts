import { createRequire } from "node:module";
import type { LocaleTag } from "../locales/pack.ts";

/** Snowball's algorithm for each language; Nynorsk has none of its own and inflects near enough to Bokmål. */
const ALGORITHMS: Readonly<Record<LocaleTag, string>> = { sv: "swedish", nb: "norwegian", nn: "norwegian", da: "danish", fi: "finnish", en: "english", de: "german", nl: "dutch", fr: "french" };

const stemmers = new Map<string, (word: string) => string>();

/**
 * The words of a sentence as they are compared: lower case, without their endings. Figures stay.
 * @example termsOf("Bryggan lagas.", "sv") // ["bryggan", "lag"]
 */
export function termsOf(sentence: string, language: LocaleTag): string[] {
  const stem = stemmerOf(language);
  return [...sentence.normalize("NFC").toLowerCase().matchAll(/[\p{L}\p{N}]{1,60}/gu)].map(([word]) => stem(word));
}

/** Made on first use: a stemmer builds its tables. */
function stemmerOf(language: LocaleTag): (word: string) => string {
  const algorithm = ALGORITHMS[language];
  const known = stemmers.get(algorithm);
  if (known) return known;
  const made = library().newStemmer(algorithm);
  const stem = (word: string): string => made.stem(word);
  stemmers.set(algorithm, stem);
  return stem;
}

type Snowball = (typeof import("snowball-stemmers"))["default"];

let loaded: Snowball | undefined;

/** Loaded with the first word: most documents need no stemmer, and the package is one large file for all languages. */
function library(): Snowball {
  loaded ??= createRequire(import.meta.url)("snowball-stemmers") as Snowball;
  return loaded;
}
