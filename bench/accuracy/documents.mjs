// @ts-check
// A folder of documents and one of annotations, read and compared one by one.
/** @import { ParseResult } from "../../src/pipeline.ts" */
/** @import { ReaderInput } from "../../src/readers/reader.ts" */
/** @import { Annotation } from "./annotation.mjs" */
/** @import { Tallies } from "./measures.mjs" */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { readAnnotation } from "./annotation.mjs";
import { compare } from "./measures.mjs";

/** @typedef {(input: ReaderInput, options?: {}) => Promise<ParseResult>} Parse */
/**
 * @typedef {object} Annotated an annotation and the document it is of
 * @property {string} name the document's file name
 * @property {string | null} path null where there is no such document
 * @property {Annotation} annotation
 */
/**
 * @typedef {object} Compared
 * @property {string} name
 * @property {string | null} path
 * @property {string} language as annotated
 * @property {string} format the file name's extension
 * @property {ParseResult | null} result null where nothing was read
 * @property {string | null} problem why not
 * @property {Tallies} tallies
 */

/**
 * The annotations of a folder (`NAME.json` for the document NAME), in the order of their names.
 * @param {string} documents
 * @param {string} annotations
 * @returns {Annotated[]}
 * @throws {Error} where a folder cannot be read, or an annotation is not of the form.
 */
export function annotatedDocuments(documents, annotations) {
  const paths = new Map(readdirSync(documents, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [basename(entry.name), join(entry.parentPath, entry.name)]));
  return readdirSync(annotations).filter((file) => file.endsWith(".json")).sort().map((file) => {
    const name = file.slice(0, -".json".length);
    const path = join(annotations, file);
    return { name, path: paths.get(name) ?? null, annotation: readAnnotation(readFileSync(path, "utf8"), path) };
  });
}

/**
 * Reads a document and compares it; whatever happens, it counts.
 * @param {Annotated} annotated
 * @param {Parse} parse
 * @returns {Promise<Compared>}
 */
export async function compared({ name, path, annotation }, parse) {
  const { result, problem } = path === null || !existsSync(path) ? { result: null, problem: "no such document" } : await read(path, parse);
  // Annotations are of one meeting: of a file that was read as several, the last is compared.
  const record = result?.readings.at(-1)?.record ?? null;
  return { name, path, language: annotation.language ?? "?", format: extname(name).slice(1), result, problem, tallies: compare(annotation, record) };
}

/**
 * @param {string} path
 * @param {Parse} parse
 * @returns {Promise<{ result: ParseResult | null, problem: string | null }>}
 */
async function read(path, parse) {
  const bytes = new Uint8Array(readFileSync(path));
  try {
    const result = await parse({ path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") }, {});
    return { result, problem: result.document === null ? (result.diagnostics[0]?.message ?? "nothing was read") : null };
  } catch (error) {
    return { result: null, problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
