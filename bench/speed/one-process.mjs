// @ts-check
// A program that is measured: does one kind of work on all files of a folder, one after the other, and prints what that took.
//   node bench/speed/one-process.mjs read|extract|pdf-parse|mammoth FOLDER
// Loading files from disk is not counted, nor is the program's start; with `extract` reading is not either.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const [work = "", folder = ""] = process.argv.slice(2);

/**
 * Each gives what is to be timed for a file; what it does before is not.
 * @type {Readonly<Record<string, () => Promise<(input: { path: string, bytes: Uint8Array, sha256: string }) => Promise<() => unknown>>>>}
 */
const WORKS = {
  read: async () => {
    const { readDocument } = await import(new URL("../../dist/readers/index.js", import.meta.url).href);
    return async (input) => () => readDocument(input, {});
  },
  extract: async () => {
    const { readDocument } = await import(new URL("../../dist/readers/index.js", import.meta.url).href);
    const { parseDocument } = await import(new URL("../../dist/pipeline.js", import.meta.url).href);
    return async (input) => {
      const { document, diagnostics } = await readDocument(input, {});
      return () => document && parseDocument(document, diagnostics);
    };
  },
  "pdf-parse": async () => {
    const { PDFParse } = await import("pdf-parse");
    return async ({ bytes }) => async () => {
      const parser = new PDFParse({ data: bytes, verbosity: 0 });
      await parser.getText();
      await parser.destroy();
    };
  },
  mammoth: async () => {
    const { default: mammoth } = await import("mammoth");
    return async ({ bytes }) => () => mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  },
};

const prepared = await WORKS[work]?.();
if (prepared === undefined) throw new Error(`there are ${Object.keys(WORKS).join(", ")}`);
let wall = 0;
let user = 0;
for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  const timed = await prepared({ path, bytes: new Uint8Array(readFileSync(path)), sha256: "" });
  const start = performance.now();
  const usage = process.cpuUsage();
  try {
    await timed();
  } catch {
    // A file that a rival cannot read.
  }
  user += process.cpuUsage(usage).user / 1e6;
  wall += (performance.now() - start) / 1000;
}
process.stdout.write(JSON.stringify({ wall, user }));
