import { Option, type Command } from "commander";
import { seconds } from "./pool-options.ts";

/** The flags of a watch. */
export interface WatchFlags {
  readonly watch?: boolean;
  readonly settle?: number;
}

export function addWatchOptions(command: Command): Command {
  return command
    .option("--watch", "with one folder and an output folder: go on, and read what comes or changes there, until Ctrl-C")
    .addOption(new Option("--settle <seconds>", "with --watch: how long a file must have stayed the same before it is read (default: 2)").argParser(seconds));
}
