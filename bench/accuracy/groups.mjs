// @ts-check
// Documents put together: all of them, by language, by format, and in parts that share no organisation.
/** @import { Compared } from "./documents.mjs" */
/** @import { Kind } from "./measures.mjs" */
/** @import { Counts } from "./tally.mjs" */
import { add, scores } from "./tally.mjs";

/** @typedef {{ precision: number | null, recall: number | null, f1: number | null }} Scores */
/**
 * @typedef {object} Group
 * @property {string} name
 * @property {number} documents
 * @property {Record<string, Counts & Scores>} kinds
 * @property {Scores} mean of the kinds that occur
 */

/**
 * The counts of documents added up, kind by kind.
 * @param {string} name
 * @param {readonly Compared[]} documents
 * @param {readonly Kind[]} kinds
 * @returns {Group}
 */
export function groupOf(name, documents, kinds) {
  const entries = kinds.map((kind) => {
    const counts = { right: 0, wrong: 0, missing: 0 };
    for (const { tallies } of documents) add(counts, tallies[kind]);
    return /** @type {const} */ ([kind, { ...counts, ...scores(counts) }]);
  });
  const all = entries.map(([, one]) => one);
  return {
    name, documents: documents.length, kinds: Object.fromEntries(entries),
    mean: { precision: mean(all.map((one) => one.precision)), recall: mean(all.map((one) => one.recall)), f1: mean(all.map((one) => one.f1)) },
  };
}

/** @param {readonly (number | null)[]} values */
function mean(values) {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/**
 * A group for each key, in the order of the keys.
 * @param {readonly Compared[]} documents
 * @param {(one: Compared) => string} key
 * @param {readonly Kind[]} kinds
 */
export function groupsBy(documents, key, kinds) {
  return [...new Set(documents.map(key))].sort().map((name) => groupOf(name, documents.filter((one) => key(one) === name), kinds));
}

/** How many parts a collection is split into. */
const PARTS = 5;

/**
 * Parts of about the same size: the documents of an organisation stay together, the largest organisations are dealt out first.
 * @param {readonly Compared[]} documents
 * @param {RegExp} groupBy what of a file name tells the organisation: its first group, else the whole match, else the name without extension
 * @returns {{ organisations: string[], documents: Compared[] }[]}
 */
export function parts(documents, groupBy) {
  /** @type {Map<string, Compared[]>} */
  const organisations = new Map();
  for (const one of documents) {
    const key = organisationOf(one.name, groupBy);
    organisations.set(key, [...(organisations.get(key) ?? []), one]);
  }
  /** @type {{ organisations: string[], documents: Compared[] }[]} */
  const dealt = Array.from({ length: Math.min(PARTS, organisations.size) }, () => ({ organisations: [], documents: [] }));
  const largestFirst = [...organisations].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  for (const [name, own] of largestFirst) {
    const smallest = dealt.reduce((least, part) => (part.documents.length < least.documents.length ? part : least));
    smallest.organisations.push(name);
    smallest.documents.push(...own);
  }
  return dealt;
}

/**
 * @param {string} name
 * @param {RegExp} groupBy
 */
function organisationOf(name, groupBy) {
  const match = groupBy.exec(name);
  return match?.[1] ?? match?.[0] ?? name.replace(/\.[^.]*$/u, "");
}
