import { setFlagsFromString } from "node:v8";

/**
 * What V8 is told before a run over many documents. Its defaults are for programs of a few hot loops; here a thousand functions and patterns are warm
 * and none is hot, so that a quarter of all work went into optimising code in the background while the threads that read documents waited for a core.
 * - `interrupt-budget`: bytecodes a function runs before it is considered for optimising (by default 132 kB): the hottest still are.
 * - `no-regexp-tier-up`: patterns are compiled once, to machine code, and not first to bytecode.
 * - `heap-growing-percent`: how far a heap may grow before it is cleaned again. Documents leave next to nothing behind; by default a thread's heap
 *   is let grow to twice what it needs.
 *
 * The flags hold for the whole process and are read when code is compiled; threads that start later have them from the beginning.
 */
export function tuneForLongRun(): void {
  for (const flag of ["--interrupt-budget=1000000", "--no-regexp-tier-up", "--heap-growing-percent=20"]) setFlagsFromString(flag);
}
