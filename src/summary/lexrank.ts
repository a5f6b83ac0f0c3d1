/**
 * LexRank: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22 (2004). Sentences are the nodes of
 * a graph, their likeness the edges; a sentence counts that is like many that count. Their thresholds: no edge below a cosine of 0.1, a jump to
 * any sentence with a probability of 0.15; edges keep their weight ("continuous LexRank").
 */
const LEAST_COSINE = 0.1;
const JUMP = 0.15;
const PRECISION = 1e-7;
const MOST_ROUNDS = 200;

/** A sentence as weights of its terms (tf · idf), of length 1; empty where it has no term that tells. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * Term vectors of sentences; idf is counted over these sentences.
 * @example termVectors([["brygg", "lag"], ["brygg", "mål"]]) // "brygg", in both, weighs nothing
 */
export function termVectors(sentences: readonly (readonly string[])[]): TermVector[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return sentences.map((terms) => {
    const weights = new Map<string, number>();
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + Math.log(sentences.length / (frequency.get(term) ?? 1)));
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return length === 0 ? new Map<string, number>() : new Map([...weights].map(([term, weight]) => [term, weight / length]));
  });
}

/** 0 nothing in common, 1 the same words in the same proportions. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/**
 * Each sentence's LexRank; all together are 1. Rounded, so that what is equal but for the last bit of a float ties.
 * @example lexrank(termVectors(sentences.map((one) => termsOf(one, "sv"))))
 */
export function lexrank(vectors: readonly TermVector[]): number[] {
  const count = vectors.length;
  const edges = edgesOf(vectors);
  let scores = vectors.map(() => 1 / count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = vectors.map(() => JUMP / count);
    for (const [from, targets] of edges.entries()) {
      for (const [to, share] of targets) next[to] = (next[to] ?? 0) + (1 - JUMP) * share * (scores[from] ?? 0);
    }
    const change = next.reduce((sum, score, index) => sum + Math.abs(score - (scores[index] ?? 0)), 0);
    scores = next;
    if (change < PRECISION) break;
  }
  return scores.map((score) => Math.round(score * 1e9) / 1e9);
}

/** From each sentence: to which, and which share of its weight goes there. Each is like itself, so none is without. */
function edgesOf(vectors: readonly TermVector[]): (readonly [number, number])[][] {
  const holders = new Map<string, [number, number][]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = holders.get(term);
      if (list) list.push([index, weight]);
      else holders.set(term, [[index, weight]]);
    }
  }
  return vectors.map((vector, index) => {
    const likeness = new Map<number, number>();
    for (const [term, weight] of vector) for (const [other, theirs] of holders.get(term) ?? []) likeness.set(other, (likeness.get(other) ?? 0) + weight * theirs);
    likeness.set(index, 1);
    const kept = [...likeness].filter(([, value]) => value >= LEAST_COSINE).sort(([a], [b]) => a - b);
    const total = kept.reduce((sum, [, value]) => sum + value, 0);
    return kept.map(([other, value]) => [other, value / total] as const);
  });
}
