// @ts-check
// Runs commands and takes down what they take.
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { memoryOfTree, userTimeOfEnded } from "./processes.mjs";

/**
 * `timesItself`: it prints what its work took, without its start, as `{"wall": seconds, "user": seconds}`.
 * @typedef {{ name: string, program: string, args: readonly string[], timesItself?: boolean }} Command
 */
/** @typedef {{ wall: number, user: number | null, memory: number | null }} Measure seconds, seconds, bytes; null where the machine does not tell */

/** Milliseconds between two looks at memory: often enough for the peaks of a garbage collector, seldom enough to cost nothing. */
const LOOK_EVERY = 20;

/**
 * All commands in turn, so many rounds of it.
 * @param {readonly Command[]} commands
 * @param {number} runs
 * @param {(text: string) => void} tell
 * @returns {Promise<{ name: string, measures: Measure[] }[]>} in the commands' order
 */
export async function inTurns(commands, runs, tell) {
  const measured = commands.map((command) => ({ command, name: command.name, measures: /** @type {Measure[]} */ ([]) }));
  for (let run = 1; run <= runs; run++) {
    for (const { command, measures } of measured) {
      tell(`run ${run} of ${runs}: ${command.name}\n`);
      measures.push(await measure(command));
    }
  }
  return measured.map(({ name, measures }) => ({ name, measures }));
}

/**
 * @param {Command} command
 * @returns {Promise<Measure>} of the process and all that it starts
 * @throws where it cannot be started, or is killed. Exit status 1 is no error: some files cannot be read.
 */
async function measure({ name, program, args, timesItself = false }) {
  const userBefore = userTimeOfEnded();
  const start = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", timesItself ? "pipe" : "ignore", "ignore"] });
  let memory = /** @type {number | null} */ (null);
  const look = () => {
    const now = child.pid === undefined ? null : memoryOfTree(child.pid);
    if (now !== null) memory = Math.max(memory ?? 0, now);
  };
  const clock = setInterval(look, LOOK_EVERY);
  // An interrupted benchmark leaves nothing running.
  const stop = () => child.kill();
  process.once("exit", stop);
  try {
    const [{ end, status, signal }, printed] = await Promise.all([ended(child), child.stdout ? textOf(child.stdout) : ""]);
    if (signal !== null || (status !== 0 && status !== 1)) throw new Error(`${name} ended with ${signal ?? status}`);
    if (timesItself) return { .../** @type {{ wall: number, user: number }} */ (JSON.parse(printed)), memory };
    const user = userTimeOfEnded();
    return { wall: (end - start) / 1000, user: user === null || userBefore === null ? null : user - userBefore, memory };
  } finally {
    clearInterval(clock);
    process.off("exit", stop);
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<{ end: number, status: number | null, signal: string | null }>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status, signal) => resolve({ end: performance.now(), status, signal }));
  });
}

/** @param {AsyncIterable<Uint8Array>} stream */
async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
