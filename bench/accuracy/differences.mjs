// @ts-check
// What was missed in a document and what is there too much, each with where it comes from.
/** @import { Compared } from "./documents.mjs" */
/** @import { Kind } from "./measures.mjs" */
/** @import { Place } from "./places.mjs" */
import { finder, lineNumbered, placeOf } from "./places.mjs";
import { percent } from "./tables.mjs";

/** @typedef {{ text: string, item: string | null, share: number | null, place: Place | null }} MissedFact */
/** @typedef {{ text: string, item: string | null, share: number | null, rule: string | null, at: string, line: string }} ExtraFact */
/** @typedef {{ kind: Kind, missed: MissedFact[], extra: ExtraFact[] }} Difference */

/**
 * The kinds that differ, each fact with its line: of a missed one the line where its quote stands (null: not in the text), of an extra one the line it
 * was read from and the rule that made it.
 * @param {Compared} compared
 * @param {readonly Kind[]} kinds
 * @returns {Difference[]}
 */
export function differencesOf({ result, tallies }, kinds) {
  const document = result?.document ?? null;
  const find = document === null ? () => null : finder(document);
  const rules = result?.readings.at(-1)?.rules ?? {};
  return kinds.flatMap((kind) => {
    const missed = tallies[kind].missed.map(({ text, item, share, quotes }) => ({ text, item: item ?? null, share: share ?? null, place: find(quotes) }));
    const extra = tallies[kind].extra.map(({ text, item, share, pointer, evidence }) => {
      const [first] = evidence;
      return {
        text, item: item ?? null, share: share ?? null, rule: pointer === null ? null : (rules[pointer] ?? null),
        at: first ? placeOf(first.page, first.lines[0]) : "", line: first && document ? lineNumbered(document, first.lines[0]) : "",
      };
    });
    return missed.length + extra.length === 0 ? [] : [{ kind, missed, extra }];
  });
}

/** Of each of the two columns. */
const WIDTH = 88;

/**
 * Missed facts left, extra ones right, kind by kind.
 * @param {readonly Difference[]} differences
 */
export function differenceText(differences) {
  const rows = differences.flatMap(({ kind, missed, extra }) => {
    const left = [`${kind}: ${missed.length} missed`, ...missed.flatMap(missedLines)];
    const right = [`${kind}: ${extra.length} extra`, ...extra.flatMap(extraLines)];
    return [...Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${(left[i] ?? "").padEnd(WIDTH)} | ${right[i] ?? ""}`.trimEnd()), ""];
  });
  return rows.join("\n");
}

/** @param {MissedFact} fact */
function missedLines({ text, item, share, place }) {
  const found = place && `${place.at}${place.whole ? "" : " (in part)"}${place.times > 1 ? ` (${place.times} times)` : ""}  ${place.line}`;
  return [...wrapped(`- ${itemText(item)}${text}${shareText(share)}`, 2), ...wrapped(`    ${found ?? "not in the text"}`, 4).slice(0, 2)];
}

/** @param {ExtraFact} fact */
function extraLines({ text, item, share, rule, at, line }) {
  return [...wrapped(`+ ${itemText(item)}${text}${shareText(share)}`, 2), ...wrapped(`    ${[rule ?? "no rule", at, line].filter(Boolean).join("  ")}`, 4).slice(0, 2)];
}

/** @param {string | null} item */
function itemText(item) {
  return item === null ? "" : item === "" ? "(no item) " : `(item ${item}) `;
}

/** @param {number | null} share */
function shareText(share) {
  return share === null || share === 0 ? "" : ` [${percent(share, 0)} % there]`;
}

/**
 * @param {string} text
 * @param {number} indent of the lines after the first
 */
function wrapped(text, indent) {
  /** @type {string[]} */
  const lines = [];
  let line = /^ */u.exec(text)?.[0] ?? "";
  let empty = true;
  for (const word of text.trim().split(/\s+/u)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      [line, empty] = [" ".repeat(indent), true];
    }
    line += empty ? word.slice(0, WIDTH - indent) : ` ${word.slice(0, WIDTH - indent)}`;
    empty = false;
  }
  return [...lines, line];
}
