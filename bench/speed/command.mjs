// @ts-check
// The command line of bench/run.mjs.
/** @import { Bench } from "./benchmarks.mjs" */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { BENCHMARKS } from "./benchmarks.mjs";
import { missingRivals } from "./commands.mjs";
import { documentsIn } from "./inputs.mjs";
import { inTurns } from "./measuring.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const USAGE = `usage: node bench/run.mjs [NAME …]
${Object.entries(BENCHMARKS).map(([name, { what }]) => `  ${name.padEnd(9)} ${what}\n`).join("")}
  --files DIR    documents to measure with, below this folder; may be given several times (default: the fixtures)
  --pages N      the documents are repeated until there are about so many PDF pages (default 300)
  --most N       the most files of \`files\` (default 10000)
  --runs N       rounds, in each of which every program runs once (default 3)
`;

/** @typedef {{ print: (text: string) => void, warn: (text: string) => void }} World */

/**
 * @param {readonly string[]} argv
 * @param {World} world tables are printed, how far it is goes to `warn`
 * @returns {Promise<number>} exit status: 2 for wrong usage, or where something cannot be run
 */
export async function speed(argv, { print, warn }) {
  const work = mkdtempSync(join(tmpdir(), "minutes-bench-"));
  const clear = () => rmSync(work, { recursive: true, force: true });
  process.once("exit", clear);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  try {
    const { names, files, pages, most, runs } = optionsOf(argv);
    if (!existsSync(join(ROOT, "dist", "cli", "main.js"))) throw new Error("not built: npm run build");
    let folders = 0;
    const turns = (/** @type {Parameters<Bench["turns"]>[0]} */ commands, times = 1) => inTurns(commands, runs * times, warn);
    const folder = (/** @type {string} */ name) => made(join(work, String(folders++), name));
    print(`${machine()}\n${missingRivals().map((note) => `${note}\n`).join("")}`);
    for (const name of names) {
      const benchmark = BENCHMARKS[name];
      print(`\n## ${name}: ${benchmark?.what}\n\n`);
      await benchmark?.run({ documents: documentsIn(files), pages, most, folder, turns, print });
    }
    return 0;
  } catch (error) {
    warn(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  } finally {
    process.off("exit", clear);
    clear();
  }
}

/** @param {readonly string[]} argv */
function optionsOf(argv) {
  const { values, positionals } = parseArgs({
    args: [...argv], allowPositionals: true,
    options: { files: { type: "string", multiple: true, default: [join(ROOT, "fixtures")] }, pages: { type: "string", default: "300" }, most: { type: "string", default: "10000" }, runs: { type: "string", default: "3" } },
  });
  const unknown = positionals.filter((name) => BENCHMARKS[name] === undefined);
  if (unknown.length > 0) throw new Error(`there is no ${unknown.join(", ")}\n${USAGE}`);
  return { names: positionals.length > 0 ? positionals : Object.keys(BENCHMARKS), files: values.files, pages: whole(values.pages), most: whole(values.most), runs: whole(values.runs) };
}

/** @param {string} text */
function whole(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no count\n${USAGE}`);
  return number;
}

/** What else the machine does tells how far wall times can be relied on. */
function machine() {
  return `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)} at the start.`;
}

/** @param {string} path */
function made(path) {
  mkdirSync(path, { recursive: true });
  return path;
}
