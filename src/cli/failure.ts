import { CommanderError } from "commander";
import { UsageError } from "../batch/usage-error.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { say, type Io } from "./io.ts";

/** Says what went wrong, where commander has not said it already, and gives the exit status. */
export function exitCodeOf(error: unknown, io: Io): number {
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
