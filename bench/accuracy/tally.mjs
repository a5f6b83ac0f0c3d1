// @ts-check
// Counts of what was found rightly, found wrongly and missed, and the ways of arriving at them.
/** @import { Evidence } from "../../src/document/model.ts" */
import { folded, WordPool, wordsOf } from "./spelling.mjs";

/**
 * A fact that the annotations have and the reading has not.
 * @typedef {object} Missed
 * @property {string} text what it says
 * @property {readonly string[]} quotes the words to look for in the document, the surest first
 * @property {number} [share] of its words so many were found, from 0 to 1, where that is counted
 * @property {string} [item] the item in which it stands, `""` where in none
 */
/**
 * A fact that the reading has and the annotations have not.
 * @typedef {object} Extra
 * @property {string} text
 * @property {string | null} pointer its place in the record, to know the rule by
 * @property {readonly Evidence[]} evidence
 * @property {number} [share] of its words so many are annotated
 * @property {string} [item]
 */
/** @typedef {{ right: number, wrong: number, missing: number }} Counts */
/** @typedef {Counts & { missed: Missed[], extra: Extra[] }} Tally */
/** @typedef {Missed & { key: string }} Annotated */
/** @typedef {Extra & { key: string }} Found */

/** @returns {Tally} */
export function emptyTally() {
  return { right: 0, wrong: 0, missing: 0, missed: [], extra: [] };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function together(tallies) {
  const all = emptyTally();
  for (const one of tallies) {
    add(all, one);
    all.missed.push(...one.missed);
    all.extra.push(...one.extra);
  }
  return all;
}

/**
 * @param {Counts} into
 * @param {Counts} from
 */
export function add(into, from) {
  into.right += from.right;
  into.wrong += from.wrong;
  into.missing += from.missing;
}

/**
 * Precision, recall and F1 from 0 to 1; null where there was nothing to find, or nothing found.
 * @param {Counts} counts
 */
export function scores({ right, wrong, missing }) {
  return {
    precision: right + wrong === 0 ? null : right / (right + wrong),
    recall: right + missing === 0 ? null : right / (right + missing),
    f1: right + wrong + missing === 0 ? null : (2 * right) / (2 * right + wrong + missing),
  };
}

/**
 * Facts that are the same where their keys are; each key counts once.
 * @param {readonly Annotated[]} annotated
 * @param {readonly Found[]} found
 * @returns {Tally}
 */
export function tallyKeys(annotated, found) {
  const wanted = new Map([...annotated].reverse().map((one) => [one.key, one]));
  const had = new Map([...found].reverse().map((one) => [one.key, one]));
  const missed = annotated.filter((one) => wanted.get(one.key) === one && !had.has(one.key));
  const extra = found.filter((one) => had.get(one.key) === one && !wanted.has(one.key));
  return { right: had.size - extra.length, wrong: extra.length, missing: missed.length, missed, extra };
}

/**
 * One value that is there or not.
 * @param {Annotated | null} annotated
 * @param {Found | null} found
 * @param {(a: string, b: string) => boolean} same
 * @returns {Tally}
 */
export function tallyValue(annotated, found, same = (a, b) => folded(a) === folded(b)) {
  if (annotated && found && same(annotated.key, found.key)) return { ...emptyTally(), right: 1 };
  return { right: 0, wrong: found ? 1 : 0, missing: annotated ? 1 : 0, missed: annotated ? [annotated] : [], extra: found ? [found] : [] };
}

/**
 * One to one, the likest first.
 * @template A, B
 * @param {readonly A[]} annotated
 * @param {readonly B[]} found
 * @param {(a: A, b: B) => number} like
 * @param {number} least below it two are never the same
 * @returns {{ pairs: [A, B][], missed: A[], extra: B[] }}
 */
export function paired(annotated, found, like, least) {
  const likely = annotated
    .flatMap((a, i) => found.map((b, j) => ({ a, b, i, j, like: like(a, b) })))
    .filter((one) => one.like >= least)
    .sort((one, other) => other.like - one.like || one.i - other.i || one.j - other.j);
  /** @type {Set<number>} */ const usedA = new Set();
  /** @type {Set<number>} */ const usedB = new Set();
  /** @type {[A, B][]} */ const pairs = [];
  for (const { a, b, i, j } of likely) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push([a, b]);
  }
  return { pairs, missed: annotated.filter((_, i) => !usedA.has(i)), extra: found.filter((_, j) => !usedB.has(j)) };
}

/** A passage of whose words fewer than this have a counterpart is shown. */
const WHOLE = 0.9;

/**
 * Passages by their words, item by item (the key): how a passage is cut into entries makes no difference.
 * @param {readonly Annotated[]} annotated
 * @param {readonly Found[]} found
 * @returns {Tally}
 */
export function tallyWords(annotated, found) {
  const keys = new Set([...annotated, ...found].map((one) => one.key));
  return together([...keys].map((key) => {
    const wanted = annotated.filter((one) => one.key === key);
    const had = found.filter((one) => one.key === key);
    const missed = shares(wanted, had);
    const extra = shares(had, wanted);
    const right = extra.reduce((sum, one) => sum + one.taken, 0);
    return {
      right, wrong: sumOfWords(extra) - right, missing: sumOfWords(missed) - right,
      missed: missed.map(({ fact, taken, words }) => ({ ...fact, share: taken / Math.max(1, words) })).filter((one) => one.share < WHOLE),
      extra: extra.map(({ fact, taken, words }) => ({ ...fact, share: taken / Math.max(1, words) })).filter((one) => one.share < WHOLE),
    };
  }));
}

/**
 * Of each passage's words, how many the others hold; a word of theirs serves once.
 * @template {{ text: string }} F
 * @param {readonly F[]} facts
 * @param {readonly { text: string }[]} others
 */
function shares(facts, others) {
  const pool = new WordPool(others.flatMap((one) => wordsOf(one.text)));
  return facts.map((fact) => {
    const words = wordsOf(fact.text);
    return { fact, words: words.length, taken: words.filter((word) => pool.take(word)).length };
  });
}

/** @param {readonly { words: number }[]} list */
function sumOfWords(list) {
  return list.reduce((sum, { words }) => sum + words, 0);
}
