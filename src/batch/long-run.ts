import { setFlagsFromString } from "node:v8";

/**
 * What V8 is told before a run over many documents. Its defaults are for programs of a few hot loops; here a thousand functions are warm and few are hot, so
 * that a quarter of all work went into optimising code in the background while the threads that read documents waited for a core. `interrupt-budget` is how
 * many bytes of bytecode a function runs before it is looked at for optimising (132 kB by default): the hottest still are.
 *
 * The flag holds for the whole process. It is a number that is read whenever a budget is filled up, so that it may change while the program runs; flags that
 * decide how code is kept (`regexp-tier-up`) must not be touched here: what was compiled before would not fit, and the process crashes.
 */
export function tuneForLongRun(): void {
  setFlagsFromString("--interrupt-budget=1000000");
}
