// @ts-check
// Figures as columns of text.
/** @import { Group, Scores } from "./groups.mjs" */
/** @import { Compared } from "./documents.mjs" */

/**
 * The first column is set left, the others right.
 * @param {readonly (readonly string[])[]} rows
 */
function columns(rows) {
  const widths = rows.reduce((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), /** @type {number[]} */ ([]));
  return rows.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ").trimEnd()).join("\n");
}

/**
 * @param {number | null | undefined} share from 0 to 1
 * @param {number} decimals
 */
export function percent(share, decimals = 1) {
  return share === null || share === undefined ? "-" : (100 * share).toFixed(decimals);
}

/** @param {Scores} scores */
const three = ({ precision, recall, f1 }) => [precision, recall, f1].map((share) => percent(share));

/**
 * Precision, recall, F1 and the counts behind them, a kind a row.
 * @param {Group} group
 */
export function kindTable({ kinds, mean }) {
  return columns([
    ["kind", "P", "R", "F1", "right", "wrong", "missing"],
    ...Object.entries(kinds).map(([kind, one]) => [kind, ...three(one), String(one.right), String(one.wrong), String(one.missing)]),
    ["mean", ...three(mean), "", "", ""],
  ]);
}

/**
 * A kind a row, a group of documents a column: precision, recall and F1 in whole per cents, `96/90/93`.
 * @param {readonly Group[]} groups
 */
export function groupTable(groups) {
  const cell = (/** @type {Scores | undefined} */ scores) => (!scores || scores.f1 === null ? "-" : [scores.precision, scores.recall, scores.f1].map((share) => percent(share, 0)).join("/"));
  const kinds = Object.keys(groups[0]?.kinds ?? {});
  return columns([
    ["P/R/F1", ...groups.map(({ name, documents }) => `${name} (${documents})`)],
    ...kinds.map((kind) => [kind, ...groups.map((group) => cell(group.kinds[kind]))]),
    ["mean", ...groups.map(({ mean }) => cell(mean))],
  ]);
}

/**
 * F1 in each part, and how far the parts are from each other.
 * @param {readonly Group[]} groups
 */
export function splitTable(groups) {
  const row = (/** @type {string} */ name, /** @type {readonly (number | null)[]} */ values) => {
    const known = values.filter((value) => value !== null);
    return [name, ...values.map((value) => percent(value)), known.length < 2 ? "-" : percent(Math.max(...known) - Math.min(...known))];
  };
  const kinds = Object.keys(groups[0]?.kinds ?? {});
  return columns([
    ["F1", ...groups.map(({ name, documents }) => `${name} (${documents})`), "spread"],
    ...kinds.map((kind) => row(kind, groups.map((group) => group.kinds[kind]?.f1 ?? null))),
    row("mean", groups.map(({ mean }) => mean.f1)),
  ]);
}

/**
 * A document a row, the worst first.
 * @param {readonly { compared: Compared, group: Group }[]} documents
 */
export function documentTable(documents) {
  return columns([
    ["document", "P", "R", "F1", "wrong", "missing"],
    ...documents.map(({ compared, group }) => {
      const all = Object.values(group.kinds);
      const sum = (/** @type {"wrong" | "missing"} */ count) => String(all.reduce((total, one) => total + one[count], 0));
      return [compared.problem === null ? compared.name : `${compared.name} (${compared.problem})`, ...three(group.mean), sum("wrong"), sum("missing")];
    }),
  ]);
}
