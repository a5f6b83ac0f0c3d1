/** The words of a text, lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
}

/** Shared words of two texts: 0 none, 1 the same words (Dice's coefficient over the bags of words). */
export function likeWords(left: string, right: string): number {
  const a = bagOf(left);
  const b = bagOf(right);
  if (a.length + b.length === 0) return 0;
  const pool = new Map<string, number>();
  for (const word of a) pool.set(word, (pool.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = pool.get(word) ?? 0;
    if (left === 0) continue;
    pool.set(word, left - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Titles are compared each with all others: the words of those met lately are kept, so many at most. */
const MOST_KEPT = 2000;
const kept = new Map<string, readonly string[]>();

function bagOf(text: string): readonly string[] {
  let words = kept.get(text);
  if (!words) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (words = wordsOf(text)));
  }
  return words;
}
