// @ts-check
// What becomes of the figures of several runs.

/** @param {readonly number[]} list not empty */
export function least(list) {
  return Math.min(...list);
}

/**
 * Of an even number, the mean of the two in the middle.
 * @param {readonly number[]} list not empty
 */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("no figures");
  return (low + high) / 2;
}

/**
 * How many times the other's figure, run by run, and of that the median: a machine that is slow for a while is so for both.
 * @param {readonly number[]} own a figure a run
 * @param {readonly number[]} others of the same runs
 * @example ratio([1, 2, 9], [2, 4, 6]) // 0.5
 */
export function ratio(own, others) {
  return median(own.map((figure, run) => figure / (others[run] ?? Number.NaN)));
}

/**
 * What a step would come to if the size grew ten times, from a step of another size: 10 is linear.
 * @param {{ size: number, cost: number }} from
 * @param {{ size: number, cost: number }} to
 * @example tenfold({ size: 100, cost: 2 }, { size: 500, cost: 10 }) // 10
 */
export function tenfold(from, to) {
  return 10 ** (Math.log(to.cost / from.cost) / Math.log(to.size / from.size));
}
