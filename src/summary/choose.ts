import type { LocaleTag } from "../locales/pack.ts";
import type { Candidate } from "./candidates.ts";
import { cosine, lexrank, termVectors } from "./lexrank.ts";
import { termsOf } from "./terms.ts";

/** As alike as this, the second says nothing new. */
const SAME = 0.7;
const MOST_BY_DEFAULT = 40;

/**
 * How many sentences a summary has where nobody says: growing with the root of the meeting's, so that two pages give about ten and forty pages
 * about forty.
 */
export function defaultLength(sentences: number): number {
  return Math.min(sentences, MOST_BY_DEFAULT, 2 + Math.round(1.5 * Math.sqrt(sentences)));
}

/**
 * The candidates that say most about the meeting, in the document's order. Ranked by LexRank; up to two thirds are each item's best, so that one
 * long item does not silence the others. Ties go to the earlier one.
 */
export function choose(candidates: readonly Candidate[], language: LocaleTag, count: number): Candidate[] {
  const vectors = termVectors(candidates.map(({ text }) => termsOf(text, language)));
  const scores = lexrank(vectors);
  const ranked = candidates.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const chosen = new Set<number>();
  const items = new Set<number>();
  const take = (index: number): void => {
    const candidate = candidates[index];
    const vector = vectors[index];
    if (!candidate || !vector || chosen.has(index) || [...chosen].some((other) => cosine(vector, vectors[other] ?? new Map()) >= SAME || candidates[other]?.text === candidate.text)) return;
    chosen.add(index);
    items.add(candidate.item);
  };
  for (const index of ranked) if (chosen.size < Math.ceil((count * 2) / 3) && !items.has(candidates[index]?.item ?? -1)) take(index);
  for (const index of ranked) if (chosen.size < count) take(index);
  return candidates.filter((_, index) => chosen.has(index));
}
