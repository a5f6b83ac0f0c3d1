import { InvalidArgumentError, Option, type Command } from "commander";
import type { RunnerOptions } from "../batch/runner.ts";

/** The flags that say how many files are read at a time, and for how long. */
export interface PoolFlags {
  readonly jobs?: number;
  readonly timeout: number;
}

const TIMEOUT = 120;

export function addPoolOptions(command: Command): Command {
  return command
    .addOption(new Option("-j, --jobs <number>", "how many files are read at a time (default: one a core)").argParser(wholeNumber))
    .addOption(new Option("--timeout <seconds>", "how long one file may take").argParser(seconds).default(TIMEOUT));
}

export async function poolOptions({ jobs, timeout }: PoolFlags): Promise<Omit<RunnerOptions, "worker">> {
  const { availableParallelism } = await import("node:os");
  return { jobs: jobs ?? availableParallelism(), timeout: timeout * 1000 };
}

const MOST_JOBS = 256;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,3}$/u.test(text) || number < 1 || number > MOST_JOBS) throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return number;
}

/** A timer of Node holds 24 days at most. */
const LONGEST = 1_000_000;

export function seconds(text: string): number {
  const number = Number(text);
  if (!/^\d{1,7}(?:\.\d{1,3})?$/u.test(text) || number <= 0 || number > LONGEST) throw new InvalidArgumentError("It must be a number of seconds, like 120 or 0.5.");
  return number;
}
