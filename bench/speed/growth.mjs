// @ts-check
// Does ten times as much take ten times as long?
/** @import { Bench } from "./benchmarks.mjs" */
/** @import { Measure } from "./measuring.mjs" */
import { parse } from "./commands.mjs";
import { copies, mixed } from "./inputs.mjs";
import { growth } from "./report.mjs";
import { written } from "./written.mjs";

const FILES = [100, 1000, 10_000];
const PAGES = [1, 10, 100, 500, 2000];
const SHAPES = /** @type {const} */ ({ volume: "a meeting every eight pages", meeting: "one meeting that has no end" });

/**
 * Copies of the documents, all kinds mixed, in one folder.
 * @param {Bench} bench
 */
export async function filesGrowth({ documents, most, folder, turns, print }) {
  const paths = mixed(documents);
  const sizes = FILES.filter((size) => size <= most);
  print(growth("file", stepsOf(sizes, await turns(sizes.map((size) => parse(copies(paths, size, folder(`files-${size}`))))))));
}

/**
 * One file, longer and longer, both as a volume of many meetings and as one.
 * @param {Bench} bench
 * @param {"pdf" | "txt"} format
 */
export async function lengthGrowth({ folder, turns, print }, format) {
  for (const shape of /** @type {const} */ (["volume", "meeting"])) {
    const paths = [];
    for (const pages of PAGES) paths.push(await written(folder(`${format}-${shape}`), format, pages, shape));
    print(`${format.toUpperCase()}, ${SHAPES[shape]}:\n\n${growth("page", stepsOf(PAGES, await turns(paths.map((path) => parse(path)))))}\n`);
  }
}

/** @param {readonly number[]} sizes @param {readonly { measures: readonly Measure[] }[]} measured */
function stepsOf(sizes, measured) {
  return sizes.map((size, index) => ({ size, measures: measured[index]?.measures ?? [] }));
}
