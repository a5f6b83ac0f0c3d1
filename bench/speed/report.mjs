// @ts-check
// Figures as Markdown tables.
/** @import { Measure } from "./measuring.mjs" */
import { least, median, ratio, tenfold } from "./statistics.mjs";

/** @typedef {{ name: string, measures: readonly Measure[] }} Measured all runs of one command */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map((_cell, column) => (column === 0 ? "---" : "---:"))) + rows.map(line).join("");
}

/** @param {number | null} value in seconds */
export function seconds(value) {
  if (value === null) return "–";
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(value < 100 ? 2 : 0)} s`;
}

/** @param {number | null} bytes */
export function megabytes(bytes) {
  return bytes === null ? "–" : `${(bytes / 1e6).toFixed(0)} MB`;
}

/** @param {number | null} value */
export function times(value) {
  return value === null || !Number.isFinite(value) ? "–" : value.toFixed(2);
}

/**
 * One command a row, the first our own: what it takes, and how many times of each other's that is.
 * @param {readonly Measured[]} list
 */
export function comparison(list) {
  const own = list[0];
  if (own === undefined) return "";
  const head = ["", "wall, least", "median", "user CPU, least", "median", "peak memory", `${own.name}: × its wall`, "× its CPU", "× its memory"];
  return table(head, list.map(({ name, measures }) => {
    const figures = [...both(measures, "wall"), ...both(measures, "user"), megabytes(most(measures))];
    const ratios = KINDS.map((kind) => (measures === own.measures ? "" : times(over(own.measures, measures, kind))));
    return [name, ...figures, ...ratios];
  }));
}

const KINDS = /** @type {const} */ (["wall", "user", "memory"]);

/**
 * Sizes of one thing, a row each: what one of it takes, and what the step from the row above would be if it were ten times.
 * @param {string} unit
 * @param {readonly { size: number, measures: readonly Measure[] }[]} steps
 */
export function growth(unit, steps) {
  const head = [`${unit}s`, "wall", "user CPU", "peak memory", `wall a ${unit}`, `user CPU a ${unit}`, "ten times as many: × wall", "× CPU"];
  return table(head, steps.map(({ size, measures }, index) => {
    const before = steps[index - 1];
    const middle = (/** @type {"wall" | "user"} */ kind) => ofRuns(measures, kind, median);
    const each = (/** @type {"wall" | "user"} */ kind) => perOne(middle(kind), size);
    const step = (/** @type {"wall" | "user"} */ kind) => {
      const [from, to] = [before && ofRuns(before.measures, kind, median), middle(kind)];
      return before && from && to ? times(tenfold({ size: before.size, cost: from }, { size, cost: to })) : "";
    };
    return [String(size), seconds(middle("wall")), seconds(middle("user")), megabytes(most(measures)), each("wall"), each("user"), step("wall"), step("user")];
  }));
}

/** @param {number | null} value @param {number} count */
function perOne(value, count) {
  return value === null ? "–" : `${((value / count) * 1000).toFixed(1)} ms`;
}

/** @param {readonly Measure[]} measures @param {"wall" | "user"} kind */
function both(measures, kind) {
  return [seconds(ofRuns(measures, kind, least)), seconds(ofRuns(measures, kind, median))];
}

/** @param {readonly Measure[]} measures */
function most(measures) {
  return ofRuns(measures, "memory", (list) => Math.max(...list));
}

/**
 * Null where the machine does not tell.
 * @param {readonly Measure[]} measures
 * @param {keyof Measure} kind
 * @param {(list: readonly number[]) => number} statistic
 */
function ofRuns(measures, kind, statistic) {
  const list = measures.flatMap((one) => one[kind] ?? []);
  return list.length === 0 ? null : statistic(list);
}

/** @param {readonly Measure[]} own @param {readonly Measure[]} others @param {keyof Measure} kind */
function over(own, others, kind) {
  const pairs = own.flatMap((one, run) => {
    const [a, b] = [one[kind], others[run]?.[kind] ?? null];
    return a === null || b === null ? [] : [[a, b]];
  });
  return pairs.length === 0 ? null : ratio(pairs.map(([a]) => /** @type {number} */ (a)), pairs.map(([, b]) => /** @type {number} */ (b)));
}
