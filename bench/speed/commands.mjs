// @ts-check
// The command lines that are measured: our own, and other programs that do part of the work.
/** @import { Command } from "./measuring.mjs" */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/minutes.js", import.meta.url));
const ONE_PROCESS = fileURLToPath(new URL("one-process.mjs", import.meta.url));
const CORES = availableParallelism();

/** @returns {Command} */
export function bareNode() {
  return { name: "node -e 0", program: process.execPath, args: ["-e", "0"] };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function minutes(name, ...args) {
  return { name, program: process.execPath, args: [BIN, ...args] };
}

/** No file of a benchmark may fall to the limit of time on a machine that is busy. */
const UNHURRIED = ["--timeout", "3600"];

/** @param {string} path @param {readonly string[]} flags */
export function parse(path, ...flags) {
  return minutes(["minutes parse", ...flags].join(" "), "parse", path, "--format", "ndjson", "--quiet", ...UNHURRIED, ...flags);
}

/**
 * The work alone, without the program's start.
 * @param {string} name
 * @param {"read" | "extract" | "pdf-parse" | "mammoth"} work
 * @param {string} folder
 * @returns {Command}
 */
export function inProcess(name, work, folder) {
  return { name, program: process.execPath, args: [ONE_PROCESS, work, folder], timesItself: true };
}

/** The same, measured from start to end. @param {"pdf-parse" | "mammoth"} work @param {string} folder @returns {Command} */
export function wholeProcess(work, folder) {
  return { ...inProcess(LIBRARY_CALLS[work], work, folder), timesItself: false };
}

export const LIBRARY_CALLS = /** @type {const} */ ({ "pdf-parse": "pdf-parse getText, one process", mammoth: "mammoth extractRawText, one process" });

/**
 * `pdftotext -layout`, a process a file: one after the other, and as many at once as there are cores. None where the program is missing.
 * @param {string} folder of PDFs alone
 * @returns {Command[]}
 */
export function pdftotext(folder) {
  if (missing("pdftotext", "-v")) return [];
  const loop = { name: "pdftotext -layout, shell loop", program: "sh", args: ["-c", 'for file in "$1"/*; do pdftotext -layout "$file" /dev/null; done; true', "sh", folder] };
  if (missing("xargs", "--version")) return [loop];
  const atOnce = { name: `pdftotext -layout, xargs -P ${CORES}`, program: "sh", args: ["-c", `printf '%s\\0' "$1"/* | xargs -0 -P ${CORES} -I FILE pdftotext -layout FILE /dev/null; true`, "sh", folder] };
  return [loop, atOnce];
}

/** What cannot be compared with on this machine, to be said above the tables. */
export function missingRivals() {
  const programs = [["pdftotext", "-v"], ["xargs", "--version"]];
  return programs.flatMap(([program = "", flag = ""]) => (missing(program, flag) ? [`${program} is not installed: nothing is compared with it.`] : []));
}

/** @param {string} program @param {string} flag */
function missing(program, flag) {
  return spawnSync(program, [flag], { stdio: "ignore" }).error !== undefined;
}
