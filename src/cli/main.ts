import { CommanderError } from "commander";
import { UsageError } from "../batch/usage-error.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { say, type Io, type Run } from "./io.ts";
import { buildProgram } from "./program.ts";

/**
 * The command line: arguments (without node and the script) to an exit status. Never throws, never ends the process.
 * @returns 0 all read; 1 some input failed; 2 wrong usage, no input, or output that cannot be written.
 * @example process.exitCode = await main(["parse", "minutes.pdf"], process);
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const run: Run = { io, exitCode: 0 };
  // A write's error comes to its callback; without a listener the event would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on("error", () => undefined);
  try {
    await buildProgram(run).parseAsync([...argv], { from: "user" });
    return run.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      say(io, `minutes: ${escapeInvisible(message)}`);
      return 2;
    }
    const stack = (error instanceof Error && error.stack) || message;
    say(io, `minutes: an error in minutes itself, please report it:\n${stack.split("\n").map(escapeInvisible).join("\n")}`);
    return 1;
  }
}
