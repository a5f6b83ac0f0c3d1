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

/** As readers take them: a bound year of many meetings, or one meeting that goes on and on. */
const LENGTHS = /** @type {const} */ ({
  pdf: [{ shape: "volume", format: "pdf", name: "PDF, a meeting every eight pages" }, { shape: "meeting", format: "pdf", name: "PDF, one meeting" }],
  text: [{ shape: "volume", format: "md", name: "Markdown, a meeting every eight pages" }, { shape: "meeting", format: "txt", name: "text, one meeting" }],
});

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
 * One file, longer and longer.
 * @param {Bench} bench
 * @param {keyof typeof LENGTHS} kind
 */
export async function lengthGrowth({ folder, turns, print }, kind) {
  for (const { shape, format, name } of LENGTHS[kind]) {
    const paths = [];
    for (const pages of PAGES) paths.push(await written(folder(shape), format, pages, shape));
    print(`${name}:\n\n${growth("page", stepsOf(PAGES, await turns(paths.map((path) => parse(path)))))}\n`);
  }
}

/** @param {readonly number[]} sizes @param {readonly { measures: readonly Measure[] }[]} measured */
function stepsOf(sizes, measured) {
  return sizes.map((size, index) => ({ size, measures: measured[index]?.measures ?? [] }));
}
