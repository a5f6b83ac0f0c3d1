import { Command, Option } from "commander";
import type { ParseResult } from "../pipeline.ts";
import { print, say, type Io, type Run } from "./io.ts";
import { addReadingOptions, parseOptions, type ReadingFlags } from "./parse-options.ts";

interface InspectFlags extends ReadingFlags {
  readonly format: "text" | "json";
}

export function inspectCommand(run: Run): Command {
  const command = new Command("inspect")
    .description("Show a document as it was read: lines, blocks, items and the rules that made them, and where each fact stands.")
    .argument("[file]", "a file, or - for standard input")
    .addOption(new Option("--format <name>", "text for people, json for programs").choices(["text", "json"]).default("text"));
  return addReadingOptions(command).action(async (path: string | undefined, flags: InspectFlags) => {
    if (path === undefined) return command.help({ error: true });
    await inspect(run, path, flags);
  });
}

async function inspect(run: Run, path: string, flags: InspectFlags): Promise<void> {
  const { collectInputs } = await import("../batch/inputs.ts");
  const { runOne } = await import("../batch/run.ts");
  const { UsageError } = await import("../batch/usage-error.ts");
  const { diagnosticLine } = await import("./log.ts");
  const { toldIn } = await import("../diagnostics.ts");
  const { inputs } = await collectInputs([path], { extensions: new Set() });
  const input = inputs[0];
  if (!input) throw new UsageError(`${path} is a folder: inspect takes one file`);
  const { result, status, diagnostics, stack } = await runOne(input, { ...(await parseOptions(flags)), stdin: run.io.stdin });
  for (const one of diagnostics) say(run.io, diagnosticLine(input.path, one));
  if (stack !== undefined) say(run.io, stack);
  if (status === "failed" || toldIn(diagnostics).errors > 0) run.exitCode = 1;
  if (result.document !== null) await print(run.io, flags.format === "json" ? await asJson(result) : await asText(run.io, result));
}

async function asJson(result: ParseResult): Promise<string> {
  const { escapeJson } = await import("../emitters/escape.ts");
  return `${escapeJson(JSON.stringify(result, null, 2))}\n`;
}

async function asText({ stdout, env }: Io, result: ParseResult): Promise<string> {
  const { Chalk } = await import("chalk");
  const { inspectionText } = await import("./inspection-text.ts");
  const colours = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return inspectionText(result, new Chalk({ level: colours ? 1 : 0 }));
}
