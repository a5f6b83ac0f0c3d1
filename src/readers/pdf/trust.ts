import type { Page } from "../../document/model.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import { SMALL_F, SMALL_T } from "./letters.ts";
import { noiseOf } from "./ocr-noise.ts";
import { CharFlag, UNNAMED, type PageContent } from "./page-content.ts";

/** What a page's characters say about whether they can be quoted. */
export interface Trust {
  readonly textLayer: Page["textLayer"];
  readonly trusted: boolean;
  /** Letters that are missing, or that the font does not name: too few to distrust the page, but told. */
  readonly holes?: number;
  /** What was put right by proof: letters their fonts name wrongly, letters that ligatures lost. */
  readonly repaired?: number;
  /** Why not, for the diagnostic. */
  readonly reason?: string;
}

const FEW = 40;
const REPLACEMENT = 0xfffd;

/** Judges a page's text layer: none, made by OCR, native; and whether it decodes to readable text. */
export function trustOf(page: PageContent): Trust {
  const { count, flags } = page.chars;
  if (count === 0) return { textLayer: "none", trusted: false };
  let invisible = 0;
  for (let i = 0; i < count; i++) if ((flags[i] as number) & CharFlag.invisible) invisible++;
  const textLayer = invisible > 0.6 * count && page.images.length > 0 ? "ocr" : "native";
  const holes = holesOf(page);
  const reason = holes > Math.max(3, 0.02 * count) ? "characters without a known letter" : doubtOf(page, textLayer === "ocr");
  return { textLayer, trusted: reason === undefined, holes, repaired: (page.read?.size ?? 0) + (page.lost?.size ?? 0), ...(reason === undefined ? {} : { reason }) };
}

/** The trust in a page once its words are known: a recogniser's page with many misread words has none. */
export function withNoise(trust: Trust, words: () => readonly string[]): Trust {
  const noise = trust.textLayer === "ocr" && trust.trusted ? noiseOf(words()) : null;
  return noise === null ? trust : { ...trust, trusted: false, reason: `a scan whose letters were recognised badly: ${Math.round(1000 * noise) / 10} % of the words look misread` };
}

/** How many characters decode to no letter. Private-use glyphs are bullets and pictures where they stand alone, letters without a name within words. */
function holesOf({ chars: { count, doubtful, code, flags }, read }: PageContent): number {
  if (doubtful === 0 && !read) return 0;
  let holes = 0;
  for (let i = 0; i < count; i++) {
    const c = code[i] as number;
    if (read?.has(i)) {
      if (read.get(i) === "\uFFFD") holes++;
      continue;
    }
    if (c === REPLACEMENT || c >= UNNAMED || ((flags[i] as number) & CharFlag.mapError) !== 0 || (c >= 0xe000 && c < 0xf000)) holes++;
  }
  return holes;
}

function doubtOf(page: PageContent, recognised: boolean): string | undefined {
  const { chars, lost: found, read } = page;
  const { count, code, flags } = chars;
  if (count < FEW) return undefined;
  let [letters, vowels, odd, lonely] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const c = read?.get(i)?.codePointAt(0) ?? (code[i] as number);
    if (c === 0x20 && read?.has(i)) continue;
    const kind = kindOf(c);
    if (kind & Kind.letter) letters++;
    if (kind & Kind.vowel) vowels++;
    if (kind & Kind.odd) odd++;
    if (c === 0x3f && isLetter(code[i - 1] ?? 0) && isLetter(code[i + 1] ?? 0) && !startsWord(flags[i + 1])) lonely++;
  }
  const latin = isLatin(code, count);
  if (letters >= FEW && latin && vowels < 0.2 * letters) return "hardly any vowels: the letters are shifted";
  if (odd > 0.3 * count) return "more signs than letters";
  if (latin && letters >= FEWEST_LETTERS) {
    const missing = missingLetter(page);
    if (missing !== undefined) return `a type face without a single ${missing}: letters are swapped`;
  }
  // A recogniser makes its letters' widths up.
  if (!recognised && losesLigatures(chars, found)) return "ligatures that decode to their first letter alone: letters are missing";
  return lonely > Math.max(3, 0.004 * letters) ? "question marks inside words: letters were lost" : undefined;
}

/**
 * Letters that are frequent in all languages read here, and among how many letters of a face their absence is no chance: every sixth to twelfth letter is an e,
 * every tenth to eighteenth an a, i, n or t, every seventeenth to thirtieth an l or s.
 */
const FREQUENT: readonly { readonly letter: string; readonly among: number; readonly forms: string }[] = [
  ...[["e", 120, "eEéÉèÈêÊëË"], ["a", 180, "aAàÀâÂáÁ"], ["i", 180, "iIíÍîÎïÏ"], ["n", 180, "nN"], ["t", 180, "tT"], ["l", 260, "lL"], ["s", 260, "sS"]] as const,
].map(([letter, among, forms]) => ({ letter, among, forms }));
const FEWEST_LETTERS = Math.min(...FREQUENT.map(({ among }) => among));

/** By code, the bit of the frequent letter (its place in `FREQUENT`) that it is a form of: all forms lie below 256. */
const FREQUENT_BITS = new Uint8Array(0x100);
FREQUENT.forEach(({ forms }, place) => {
  for (const form of forms) FREQUENT_BITS[form.charCodeAt(0)] = 1 << place;
});

/** The frequent letter that a face never has. Only named faces: some writers cut a face into several nameless ones, each with a few letters. */
function missingLetter({ chars: { count, code, face }, faces, read, lost }: PageContent): string | undefined {
  const seen = faces.map(() => ({ amount: 0, bits: 0 }));
  for (let i = 0; i < count; i++) {
    const c = read?.get(i)?.codePointAt(0) ?? (code[i] as number);
    const known = seen[face[i] as number];
    if (!known || !isLetter(c)) continue;
    known.amount++;
    known.bits |= FREQUENT_BITS[c] ?? 0;
    for (const letter of lost?.get(i) ?? "") known.bits |= FREQUENT_BITS[letter.charCodeAt(0)] ?? 0;
  }
  for (const [at, { amount, bits }] of seen.entries()) {
    if ((faces[at]?.family ?? "") === "") continue;
    const missing = FREQUENT.find(({ among }, place) => amount >= among && (bits & (1 << place)) === 0);
    if (missing) return missing.letter;
  }
  return undefined;
}

/** A "t" that is more than once about twice as wide as the other "t" of its face is a "tt" or "ti" whose second letter got lost; those `found` are mended. */
function losesLigatures({ count, code, left, right, size, face, quarter }: PageContent["chars"], found: PageContent["lost"]): boolean {
  const widths = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const c = code[i] as number;
    if ((c !== SMALL_F && c !== SMALL_T) || quarter[i] !== 0 || found?.has(i) || left[i + 1] === left[i] || left[i - 1] === left[i]) continue;
    if (!isLetter(code[i - 1] ?? 0) || !isLetter(code[i + 1] ?? 0)) continue;
    const key = (face[i] as number) * 256 + c;
    const known = widths.get(key) ?? [];
    known.push(((right[i] as number) - (left[i] as number)) / Math.max(size[i] as number, 1));
    widths.set(key, known);
  }
  return [...widths.values()].some((list) => {
    const narrow = Math.min(...list);
    return narrow > 0.1 && list.filter((width) => width > 1.6 * narrow).length >= 2;
  });
}

function startsWord(flags: number | undefined): boolean {
  return ((flags ?? 0) & (CharFlag.spaceBefore | CharFlag.guessedSpace)) !== 0;
}

/** What a character is, or-ed together. */
const Kind = { letter: 1, vowel: 2, odd: 4 } as const;

/** a e i o u y and their Nordic, German and accented kin. */
const VOWELS = "aeiouyAEIOUYåäöæøéèêëàáâüûúùïíîóòôÅÄÖÆØÉÈÜÓÁÍÚ";

/** The kinds of the characters below 592: each is looked up for each character of a page. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, c) => (isLatinLetter(c) ? Kind.letter : 0) | (VOWELS.includes(String.fromCharCode(c)) ? Kind.vowel : 0) | (isOdd(c) ? Kind.odd : 0));

function kindOf(c: number): number {
  if (c < KINDS.length) return KINDS[c] as number;
  return c >= 0x370 && c < 0x2000 ? Kind.letter : 0;
}

function isLetter(c: number): boolean {
  return (kindOf(c) & Kind.letter) !== 0;
}

function isLatinLetter(c: number): boolean {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);
}

/** Signs that running text and tables hardly use. */
function isOdd(c: number): boolean {
  return (c >= 0x21 && c <= 0x2b && c !== 0x28 && c !== 0x29 && c !== 0x22 && c !== 0x25 && c !== 0x26) || (c >= 0x3b && c <= 0x40 && c !== 0x3f && c !== 0x40) || (c >= 0x5b && c <= 0x60 && c !== 0x5f)
    || (c >= 0x7b && c <= 0x7e) || (c >= 0xa1 && c <= 0xbf && c !== 0xa7 && c !== 0xab && c !== 0xbb && c !== 0xad && c !== 0xb7);
}

function isLatin(code: Uint32Array, count: number): boolean {
  let other = 0;
  for (let i = 0; i < count; i++) if ((code[i] as number) >= 0x370 && (code[i] as number) < 0x2000) other++;
  return other < 0.2 * count;
}

/** What to say of the pages: scans and text that cannot be relied on. A page with nothing on it is just empty, unless all are. */
export function trustDiagnostics(pages: readonly { readonly content: Pick<PageContent, "number" | "objects">; readonly trust: Trust }[]): Diagnostic[] {
  const unread = pages.every(({ trust }) => trust.textLayer === "none");
  return pages.flatMap(({ content, trust }) => {
    const where = { page: content.number };
    if (trust.textLayer === "none") {
      if (!unread && content.objects === 0) return [];
      return [diagnostic("pdf/no-text-layer", unread ? "error" : "warning", `Page ${content.number} has no text: it was not read.`, where)];
    }
    const repaired = (trust.repaired ?? 0) > 0 ? [diagnostic("text/repaired", "info", `Letters of page ${content.number} that the file names wrongly were put right (${trust.repaired}).`, where)] : [];
    const holes = trust.trusted && (trust.holes ?? 0) > 0 ? [diagnostic("text/lost-letters", "warning", `Letters are missing on page ${content.number} (${trust.holes}).`, where)] : [];
    if (trust.trusted) return [...repaired, ...holes];
    return [...repaired, diagnostic("pdf/untrusted-text", "warning", `The text of page ${content.number} cannot be relied on (${trust.reason ?? "unreadable"}).`, where)];
  });
}
