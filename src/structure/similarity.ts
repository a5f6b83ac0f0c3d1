import { isLetterOrFigure, runsOf } from "../locales/letters.ts";

/** What is longer counts for several words. */
const LONGEST_WORD = 60;

/** The words of a text, lower case. */
export function wordsOf(text: string): string[] {
  const folded = text.toLowerCase();
  const words: string[] = [];
  runsOf(folded, isLetterOrFigure, LONGEST_WORD, (start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** Shared words of two texts: 0 none, 1 the same words (Dice's coefficient over the bags of words). */
export function likeWords(left: string, right: string): number {
  return likeBags(bagOf(left), bagOf(right));
}

/** Whether two texts are that like, by their number of words alone where these differ too much. */
export function areLike(left: string, right: string, least: number): boolean {
  const [a, b] = [bagOf(left), bagOf(right)];
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length) >= least && likeBags(a, b) >= least;
}

/** Both bags are in order, so that one way through both meets what they share. */
function likeBags(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i] as string, b[j] as string];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** Titles are compared each with all others: the words of those met lately are kept, so many at most. */
const MOST_KEPT = 2000;
const kept = new Map<string, readonly string[]>();

function bagOf(text: string): readonly string[] {
  let words = kept.get(text);
  if (!words) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (words = wordsOf(text).sort()));
  }
  return words;
}
