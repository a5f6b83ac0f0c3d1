import type { PhraseHit } from "./pack.ts";

/**
 * A table of phrases compiled to one matcher: longest phrase first, whole words, any case, white space between words loose, straight and curly apostrophes
 * alike. `…` in a phrase stands for up to seven words of the same half sentence (`stimmt … zu`).
 */
export interface PhraseMatcher<Key extends string> {
  /** The phrase that the text begins with (white space skipped), or null. */
  readonly atStart: (text: string) => PhraseHit<Key> | null;
  /** The phrase that the whole text is, but for closing `:` `.` and white space, or null. */
  readonly whole: (text: string) => PhraseHit<Key> | null;
  /** Every place where a phrase stands, longest first at each place, not overlapping. */
  readonly all: (text: string) => PhraseHit<Key>[];
}

/**
 * @example const lists = compilePhrases({ present: ["närvarande"], absent: ["frånvarande", "ej närvarande"] });
 * lists.atStart("Ej närvarande: Kim Ek")?.key // "absent"
 */
export function compilePhrases<Key extends string>(table: Readonly<Record<Key, readonly string[]>>): PhraseMatcher<Key> {
  const keys = new Map<string, Key>();
  for (const key of Object.keys(table) as Key[]) for (const phrase of table[key]) if (!keys.has(fold(phrase))) keys.set(fold(phrase), key);
  // A phrase with a gap is not what it matched: it is looked for by its own pattern.
  const gapped = [...keys].filter(([phrase]) => phrase.includes("…")).map(([phrase, key]) => ({ phrase, key, like: new RegExp(`^${pattern(phrase)}$`, "iu") }));
  const lossy = new Map([...keys].map(([phrase, key]) => [blanked(phrase), key]));
  const phrases = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = phrases.length ? phrases.map(pattern).join("|") : "(?!)";
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");
  const start = new RegExp(`^\\s{0,20}(?:${source})(?![\\p{L}\\p{N}])`, "iu");
  const whole = new RegExp(`^\\s{0,20}(?:${source})\\s{0,5}[:.]?\\s{0,20}$`, "iu");
  /** Null where the pattern's idea of "any case" is wider than the table's (`ſ` for `s`). */
  const hit = (words: string, at: number): PhraseHit<Key> | null => {
    const lead = words.length - words.trimStart().length;
    const phrase = fold(words.trim().replace(/\s{0,5}[:.]$/u, ""));
    const key = keys.get(phrase) ?? keys.get(fold(words.trim())) ?? lossy.get(blanked(phrase)) ?? lossy.get(blanked(fold(words.trim())));
    const gap = key === undefined ? gapped.find(({ like }) => like.test(phrase)) : undefined;
    const found = key ?? gap?.key;
    return found === undefined ? null : { key: found, phrase: gap?.phrase ?? phrase, span: { start: at + lead, end: at + words.trimEnd().length } };
  };
  return {
    atStart: (text) => {
      const match = start.exec(text);
      return match ? hit(match[0], 0) : null;
    },
    whole: (text) => {
      const match = whole.exec(text);
      return match ? hit(match[0], 0) : null;
    },
    all: (text) => [...text.matchAll(anywhere)].flatMap((match) => hit(match[0], match.index) ?? []),
  };
}

function fold(phrase: string): string {
  return phrase.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").replace(/’/gu, "'");
}

/** Letters outside ASCII are what a wrong encoding loses; their place holder still tells the phrase (`N\uFFFDrvarande`). */
const NON_ASCII = /[^\u0000-\u007F]/gu;

function blanked(phrase: string): string {
  return phrase.replace(NON_ASCII, "\uFFFD");
}

/** Where a phrase has `…`: some words of the same half sentence. */
const GAP = String.raw`(?:\s{1,5}[^\s.,:;!?()]{1,40}){1,7}`;

function pattern(phrase: string): string {
  if (phrase.includes(" … ")) return phrase.split(" … ").map(pattern).join(`${GAP}\\s{1,5}`);
  return phrase
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(NON_ASCII, (letter) => `[${letter}\uFFFD]`).replace(/'/gu, "['’]"))
    .join("\\s{1,5}");
}
