// @ts-check
// What processes take, as Linux tells it in /proc; elsewhere null.
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Of the whole of Linux, whatever the processor: what /proc counts time in. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;
const TOLD = existsSync("/proc/self/stat");

/** Seconds of user CPU that processes took which this one started and which have ended, with all that they started themselves. */
export function userTimeOfEnded() {
  if (!TOLD) return null;
  // The name in brackets may hold anything; behind it stand the state (3rd field) and so on. 16: user time of children waited for.
  const fields = afterName(readFileSync("/proc/self/stat", "utf8"));
  return Number(fields[16 - 3]) / TICKS_A_SECOND;
}

/**
 * Bytes in memory of a process and all below it, now. What they share (the program's own code, libraries) counts once: as much as the process that shares most.
 * A process's threads are one with it.
 * @param {number} root
 */
export function memoryOfTree(root) {
  if (!TOLD) return null;
  let own = 0;
  let shared = 0;
  for (const pid of tree(root)) {
    const [, resident, ofIt] = (contents(`/proc/${pid}/statm`) ?? "0 0 0").split(" ").map(Number);
    own += (resident ?? 0) - (ofIt ?? 0);
    shared = Math.max(shared, ofIt ?? 0);
  }
  return (own + shared) * PAGE_BYTES;
}

/** @param {number} pid @returns {number[]} the process and all that descend from it */
function tree(pid) {
  return [pid, ...threads(pid).flatMap((thread) => childrenOf(pid, thread)).flatMap(tree)];
}

/** @param {number} pid */
function threads(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** @param {number} pid @param {string} thread */
function childrenOf(pid, thread) {
  return (contents(`/proc/${pid}/task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number);
}

/** @param {string} stat */
function afterName(stat) {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Null where the process has ended meanwhile. @param {string} path */
function contents(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
