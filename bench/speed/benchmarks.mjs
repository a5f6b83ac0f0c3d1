// @ts-check
// What is measured, by name. Each prints its tables; how they are to be read stands in bench/README.md.
/** @import { Documents } from "./inputs.mjs" */
/** @import { Command, Measure } from "./measuring.mjs" */
import { bareNode, inProcess, LIBRARY_CALLS, minutes, parse, pdftotext, wholeProcess } from "./commands.mjs";
import { filesGrowth, lengthGrowth } from "./growth.mjs";
import { copies, mixed, pagesOf } from "./inputs.mjs";
import { comparison } from "./report.mjs";
import { written } from "./written.mjs";

/**
 * `folder(name)` is a new empty folder; `turns` runs commands in turn and hands back all that was measured.
 * @typedef {{
 *   documents: Documents, pages: number, most: number,
 *   folder: (name: string) => string,
 *   turns: (commands: readonly Command[], times?: number) => Promise<{ name: string, measures: Measure[] }[]>,
 *   print: (text: string) => void,
 * }} Bench
 */

/** @type {Readonly<Record<string, { what: string, run: (bench: Bench) => Promise<void> }>>} */
export const BENCHMARKS = {
  start: { what: "cold start: --version, and one small text, beside bare Node", run: start },
  read: { what: "reading alone, in process", run: (bench) => inProcesses(bench, "read") },
  extract: { what: "extraction alone, in process: a document that is read already to its records", run: (bench) => inProcesses(bench, "extract") },
  parse: { what: "whole runs over a folder", run: whole },
  small: { what: "many small files", run: small },
  large: { what: "one large file of each format", run: large },
  files: { what: "growth with the number of files", run: filesGrowth },
  pages: { what: "growth with a PDF's pages", run: (bench) => lengthGrowth(bench, "pdf") },
  text: { what: "growth with a text's length", run: (bench) => lengthGrowth(bench, "text") },
};

/** Starts are short: more of them make up for it. */
const STARTS = 10;

/** @param {Bench} bench */
async function start({ folder, turns, print }) {
  const text = await written(folder("start"), "txt", 1);
  const list = await turns([minutes("minutes --version", "--version"), bareNode()], STARTS);
  const one = await turns([parse(text), bareNode()], STARTS);
  print(`${comparison(list)}\n${comparison(one)}`);
}

/** The files of one kind, repeated until there are enough pages. @param {Bench} bench */
async function repeated({ documents, pages, folder, print }) {
  const once = await pagesOf(documents.pdf);
  const times = Math.max(1, Math.round(pages / Math.max(once, 1)));
  const repeat = (/** @type {keyof Documents} */ kind) => copies(documents[kind], documents[kind].length * times, folder(kind));
  const of = (/** @type {keyof Documents} */ kind) => documents[kind].length * times;
  print(`${of("pdf")} PDFs (${once * times} pages), ${of("docx")} DOCX, ${of("text")} text files.\n\n`);
  return { pdf: repeat("pdf"), docx: repeat("docx"), text: repeat("text"), times };
}

/** @param {Bench} bench @param {"read" | "extract"} work */
async function inProcesses(bench, work) {
  const { turns, print, documents } = bench;
  const folders = await repeated(bench);
  const name = work === "read" ? "reading" : "extraction";
  const rivals = { pdf: inProcess(LIBRARY_CALLS["pdf-parse"], "pdf-parse", folders.pdf), docx: inProcess(LIBRARY_CALLS.mammoth, "mammoth", folders.docx), text: null };
  for (const kind of /** @type {const} */ (["pdf", "docx", "text"])) {
    if (documents[kind].length === 0) continue;
    const own = inProcess(`${kind}: ${name}`, work, folders[kind]);
    const rival = rivals[kind];
    print(`${comparison(await turns(rival ? [own, rival] : [own]))}\n`);
  }
}

/** @param {Bench} bench */
async function whole(bench) {
  const { documents, turns, folder, print } = bench;
  const { pdf, docx, times } = await repeated(bench);
  if (documents.pdf.length > 0) print(`PDFs:\n\n${comparison(await turns([parse(pdf), parse(pdf, "--jobs", "1"), ...pdftotext(pdf), wholeProcess("pdf-parse", pdf)]))}\n`);
  if (documents.docx.length > 0) print(`DOCX:\n\n${comparison(await turns([parse(docx), wholeProcess("mammoth", docx)]))}\n`);
  const paths = mixed(documents);
  print(`All kinds:\n\n${comparison(await turns([parse(copies(paths, paths.length * times, folder("all")))]))}`);
}

const SMALL_FILES = 300;

/** @param {Bench} bench */
async function small({ folder, turns, print }) {
  const made = folder("one-page");
  const pdf = copies([await written(made, "pdf", 1)], SMALL_FILES, folder("small-pdf"));
  const text = copies([await written(made, "txt", 1)], SMALL_FILES, folder("small-text"));
  print(`${SMALL_FILES} PDFs of a page:\n\n${comparison(await turns([parse(pdf), ...pdftotext(pdf), wholeProcess("pdf-parse", pdf)]))}\n`);
  print(`${SMALL_FILES} texts of a page:\n\n${comparison(await turns([parse(text)]))}`);
}

const LARGE_PAGES = 2000;

/** @param {Bench} bench */
async function large({ folder, turns, print }) {
  for (const format of /** @type {const} */ (["pdf", "docx", "md"])) {
    const at = folder(`large-${format}`);
    await written(at, format, LARGE_PAGES);
    const rivals = { pdf: () => [...pdftotext(at).slice(0, 1), wholeProcess("pdf-parse", at)], docx: () => [wholeProcess("mammoth", at)], md: () => [] };
    print(`${format.toUpperCase()} of ${LARGE_PAGES} pages:\n\n${comparison(await turns([parse(at), ...rivals[format]()]))}\n`);
  }
}
