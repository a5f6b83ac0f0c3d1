import { CommanderError } from "commander";
import { UsageError } from "../batch/usage-error.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { say, type Run } from "./io.ts";
import { logObject } from "./log.ts";

/** Says what went wrong, where commander has not said it already, and gives the exit status. */
export function exitCodeOf(error: unknown, { io, json }: Run): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    say(io, json ? logObject("error", { message }) : `minutes: ${escapeInvisible(message)}`);
    return 2;
  }
  const stack = (error instanceof Error && error.stack) || message;
  if (json) say(io, logObject("error", { message: `an error in minutes itself, please report it:\n${stack}` }));
  else say(io, `minutes: an error in minutes itself, please report it:\n${stack.split("\n").map(escapeInvisible).join("\n")}`);
  return 1;
}
