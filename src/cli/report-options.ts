import { Option, type Command } from "commander";

/** The flags that say what standard error hears. */
export interface ReportFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly strict?: boolean;
  readonly logFormat?: "text" | "json";
}

export function addReportOptions(command: Command): Command {
  return command
    .option("--quiet", "no warnings, progress or closing line on standard error, errors only")
    .option("--verbose", "remarks (info) on standard error too")
    .addOption(new Option("--log-format <name>", "what standard error gets: lines for people, or an object a line for programs").choices(["text", "json"]).default("text"));
}
