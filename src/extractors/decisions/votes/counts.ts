import { escapePattern } from "../../../locales/escape-pattern.ts";
import { onFirstUse } from "../../../locales/on-first-use.ts";
import { oncePerPack } from "../../../locales/once-per-pack.ts";
import type { LocalePack, VoteSide } from "../../../locales/pack.ts";
import type { Vote } from "../../../record/schema.ts";
import { compilePattern } from "../../../locales/pattern.ts";
import { foldCase } from "../../../locales/letters.ts";

export type Counts = Vote["counts"];

interface Patterns {
  /** `17 Ja`, `31 ja-röster`, `8 in favor`, `9 votes to approve`. */
  readonly behind: Readonly<Record<VoteSide, RegExp>>;
  /** `Ja: 17`, `För 9`. */
  readonly before: Readonly<Record<VoteSide, RegExp>>;
  /** `11 mot 3 stemmer`, `med 5 stemmer mod 2`. */
  readonly versus: RegExp;
}

export const SIDES: readonly VoteSide[] = ["for", "against", "abstained"];
export const NO_COUNTS: Counts = { for: null, against: null, abstained: null };

/** One of the phrases, longest first, as the source of a pattern. */
export function anyOf(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).map((word) => escapePattern(word).replace(/ /gu, "\\s{1,3}")).join("|");
}

const patternsOf = oncePerPack((pack): Patterns => {
  const { votes } = pack.decisions;
  const units = anyOf(votes.units);
  // `för`, `mot`, `for`: also prepositions, which count only where nothing follows (`8 for, 2 against`).
  const prepositions = new Set(["for", "för", "voor", "pour", ...votes.versus]);
  const and = anyOf(pack.and.filter((word) => /\p{L}/u.test(word)));
  const strong = (side: VoteSide): readonly string[] => [...votes[side].filter((word) => !prepositions.has(word)), "\uFFFC"];
  const behind = (side: VoteSide): RegExp => compilePattern(String.raw`(?<![\p{L}\p{N}.,/–-])(?<n>\d{1,3})\s{1,3}(?:(?:${units})\s{1,3}(?:${anyOf(votes[side])})(?![\p{L}\p{N}])|(?:${anyOf(strong(side))})(?![\p{L}\p{N}])|(?:${anyOf(votes[side])})(?=\s{0,3}(?:[,;.()/–]|$|(?:${and})\s{1,3}\d)))`, "iu");
  const before = (side: VoteSide): RegExp => compilePattern(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(votes[side])})\s{0,3}:\s{0,3}(?<n>\d{1,4})(?![\p{L}\p{N}]|[.,:/–-]\d)`, "iu");
  const bySide = (make: (side: VoteSide) => RegExp): Readonly<Record<VoteSide, RegExp>> => onFirstUse({ for: () => make("for"), against: () => make("against"), abstained: () => make("abstained") });
  return onFirstUse<Patterns>({
    behind: () => bySide(behind),
    before: () => bySide(before),
    versus: () => compilePattern(String.raw`(?<![\p{L}\p{N}.,/-])(?<yes>\d{1,4})\s{1,3}(?:(?<first>${units})\s{1,3})?(?:${anyOf(votes.versus)})\s{1,3}(?<no>\d{1,4})(?:\s{1,3}(?<second>${units}))?(?![\p{L}\p{N}])`, "iu"),
  });
});

interface Cues {
  /** With what begins that stands behind a count: its unit or its side; of two counts set against each other one has a unit. */
  readonly behind: readonly string[];
  /** With what ends that stands in front of a colon and a count. */
  readonly before: readonly string[];
}

const cuesOf = oncePerPack((pack): Cues => {
  const { votes } = pack.decisions;
  const sides = SIDES.flatMap((side) => votes[side]);
  return { behind: [...votes.units, ...sides, "\uFFFC"], before: sides };
});

/** A figure, white space and one of the words: most figures stand before something else, and the patterns of counts are long. */
function standsBeforeCue(folded: string, { behind }: Cues): boolean {
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) {
    if (/\d/u.test(folded.charAt(at - 1)) && behind.some((word) => folded.startsWith(word, at + 1))) return true;
  }
  return false;
}

/** One of the words, a colon and a figure; hours have figures on both sides. */
function standsBehindCue(folded: string, { before }: Cues): boolean {
  for (let at = folded.indexOf(":"); at >= 0; at = folded.indexOf(":", at + 1)) {
    if (/^ ?\d/u.test(folded.slice(at + 1, at + 3)) && before.some((word) => folded.slice(0, at).trimEnd().endsWith(word))) return true;
  }
  return false;
}

/** In small letters with single spaces: what the patterns of counts find in a text, they find in this. */
function foldedText(text: string): string {
  return foldCase(text).replace(/\s+/gu, " ");
}

/** `(5/0/3)`: a bracket and two strokes, at least. */
export function mayHoldTriple(text: string): boolean {
  const stroke = text.indexOf("/");
  return stroke > 0 && text.indexOf("/", stroke + 1) > 0 && text.includes("(");
}

/** The counts that a sentence states; null for each that it does not. */
export function countsIn(text: string, pack: LocalePack): Counts | null {
  if (!/\d/u.test(text)) return null;
  const triple = mayHoldTriple(text) ? /\(\s?(?<yes>\d{1,4})\s?\/\s?(?<no>\d{1,4})\s?\/\s?(?<none>\d{1,4})\s?\)/u.exec(text)?.groups : undefined;
  if (triple) return { for: Number(triple["yes"]), against: Number(triple["no"]), abstained: Number(triple["none"]) };
  const colon = text.includes(":");
  if (!colon && !/\d\s/u.test(text)) return null;
  const folded = foldedText(text);
  const counted = standsBeforeCue(folded, cuesOf(pack));
  const labelled = colon && standsBehindCue(folded, cuesOf(pack));
  if (!counted && !labelled) return null;
  const patterns = patternsOf(pack);
  const of = (side: VoteSide): number | null => {
    const match = (counted ? patterns.behind[side].exec(text) : null) ?? (labelled ? patterns.before[side].exec(text) : null);
    return match ? Number(match.groups?.["n"]) : null;
  };
  const counts = { for: of("for"), against: of("against"), abstained: of("abstained") };
  if (counts.for === null) {
    const pair = counted ? patterns.versus.exec(text)?.groups : undefined;
    if (pair && (pair["first"] !== undefined || pair["second"] !== undefined)) return { ...counts, for: Number(pair["yes"]), against: Number(pair["no"]) };
  }
  return counts.for === null && counts.against === null && counts.abstained === null ? null : counts;
}

/** True for a line that states how many voted how. */
export function hasTally(text: string, pack: LocalePack): boolean {
  return countsIn(text, pack) !== null;
}
