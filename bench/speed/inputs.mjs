// @ts-check
// The files that are measured: copies, so that nothing of a collection is touched and every program gets the same.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** @typedef {"pdf" | "docx" | "text"} Kind */
/** @typedef {Readonly<Record<Kind, readonly string[]>>} Documents paths of each kind */

const KIND_OF = /** @type {Readonly<Record<string, Kind>>} */ ({ ".pdf": "pdf", ".docx": "docx", ".txt": "text", ".md": "text" });

/**
 * The documents below folders, by their names' endings, in the order of their paths.
 * @param {readonly string[]} folders
 * @returns {Documents}
 */
export function documentsIn(folders) {
  const paths = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const of = (/** @type {Kind} */ kind) => paths.filter((path) => KIND_OF[extname(path).toLowerCase()] === kind);
  return { pdf: of("pdf"), docx: of("docx"), text: of("text") };
}

/**
 * Fills a new folder with so many copies, one path after the other and again from the first.
 * @param {readonly string[]} paths
 * @param {number} count
 * @param {string} folder
 * @returns {string} the folder
 */
export function copies(paths, count, folder) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count && paths.length > 0; index++) {
    const path = /** @type {string} */ (paths[index % paths.length]);
    copyFileSync(path, join(folder, `${String(index + 1).padStart(6, "0")}${extname(path).toLowerCase()}`));
  }
  return folder;
}

/**
 * All kinds among one another, so that the first hundred are like the first thousand.
 * @param {Documents} documents
 * @example mixed({ pdf: ["a", "b"], docx: ["c"], text: [] }) // ["a", "c", "b"]
 */
export function mixed({ pdf, docx, text }) {
  return [pdf, docx, text]
    .flatMap((paths) => paths.map((path, index) => ({ path, place: (index + 0.5) / paths.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ path }) => path);
}

/**
 * Pages of PDFs, as our own reader counts them.
 * @param {readonly string[]} paths
 */
export async function pagesOf(paths) {
  const { readDocument } = await import(new URL("../../dist/readers/index.js", import.meta.url).href);
  let pages = 0;
  for (const path of paths) pages += (await readDocument({ path, bytes: new Uint8Array(readFileSync(path)), sha256: "" }, {})).document?.pages.length ?? 0;
  return pages;
}
