// @ts-check
// Where the words of a missed fact stand in the document.
/** @import { Document, Line } from "../../src/document/model.ts" */
import { folded, wordsOf } from "./spelling.mjs";

/**
 * @typedef {object} Place
 * @property {string} at `p2:l31`, or `l31` where the format has no pages
 * @property {string} line the line's own words
 * @property {boolean} whole false where only the beginning or a part of the words was found
 * @property {number} times how often they stand in the document
 */

/** Fewer words in a row than this, or than half of the quote, may stand anywhere. */
const LEAST = 3;

/**
 * Finds quotes in a document by their words alone, whatever stands between them.
 * @param {Document} document
 * @returns {(quotes: readonly string[]) => Place | null}
 */
export function finder(document) {
  const words = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: folded(match[0]), start: match.index }));
  /** @type {Map<string, number[]>} */
  const byWord = new Map();
  words.forEach(({ word }, i) => byWord.set(word, [...(byWord.get(word) ?? []), i]));
  const runAt = (/** @type {readonly string[]} */ quote, /** @type {number} */ at) => {
    let length = 0;
    while (length < quote.length && words[at + length]?.word === quote[length]) length++;
    return length;
  };
  const find = (/** @type {string} */ text) => {
    const quote = wordsOf(text);
    /** @type {{ at: number, length: number, times: number }} */
    let best = { at: -1, length: 0, times: 0 };
    quote.forEach((word, from) => {
      // A run that could not be longer than the best is not looked for.
      if (quote.length - from <= best.length) return;
      const rest = quote.slice(from);
      for (const at of byWord.get(word) ?? []) {
        const length = runAt(rest, at);
        if (length === best.length) best.times++;
        if (length > best.length) best = { at, length, times: 1 };
      }
    });
    return best.length > 0 && (best.length === quote.length || best.length >= Math.max(LEAST, quote.length / 2)) ? { ...best, whole: best.length === quote.length } : null;
  };
  return (quotes) => {
    const hits = quotes.map(find).filter((hit) => hit !== null);
    const hit = hits.find(({ whole }) => whole) ?? hits[0];
    if (!hit) return null;
    const line = lineAt(document, words[hit.at]?.start ?? 0);
    return line ? { at: placeOf(line.page ?? null, line.number), line: lineText(document, line), whole: hit.whole, times: hit.times } : null;
  };
}

/**
 * @param {Document} document
 * @param {number} position
 */
function lineAt(document, position) {
  return document.lines.find((line) => line.span.start <= position && position < line.span.end) ?? null;
}

/**
 * @param {Document} document
 * @param {Line} line
 */
function lineText(document, line) {
  return document.text.slice(line.span.start, line.span.end).replace(/\s+/gu, " ").trim();
}

/**
 * @param {Document} document
 * @param {number} number
 */
export function lineNumbered(document, number) {
  const line = document.lines.find((one) => one.number === number);
  return line ? lineText(document, line) : "";
}

/**
 * `p3:l12`, as in diagnostics.
 * @param {number | null} page
 * @param {number} line
 */
export function placeOf(page, line) {
  return `${page === null ? "" : `p${page}:`}l${line}`;
}
