import { Command, InvalidArgumentError, Option } from "commander";
import type { SummaryFormat } from "../emitters/summary/index.ts";
import type { Run } from "./io.ts";
import { addRecordOptions, openRecords, type RecordFlags } from "./record-inputs.ts";

interface SummaryFlags extends RecordFlags {
  readonly format: SummaryFormat;
  readonly sentences?: number;
  readonly output?: string;
}

const FORMATS: readonly SummaryFormat[] = ["md", "text", "html", "json"];

export function summaryCommand(run: Run): Command {
  const command = new Command("summary")
    .description("Sum up meetings in their own words: who was there, key sentences, decisions, action items, the next meeting.")
    .argument("[inputs...]", "documents, folders, files of records (JSON or NDJSON), or - for standard input")
    .addOption(new Option("--format <name>", "how the summary is written").choices(FORMATS).default("md"))
    .addOption(new Option("--sentences <count>", "key sentences a meeting, beside decisions and action items (by its length where not given)").argParser(count))
    .option("-o, --output <file>", "a file instead of standard output");
  return addRecordOptions(command).action(async (paths: string[], flags: SummaryFlags) => {
    if (paths.length === 0) command.help({ error: true });
    await summary(run, paths, flags);
  });
}

async function summary(run: Run, paths: readonly string[], flags: SummaryFlags): Promise<void> {
  const { inOrder, summarize } = await import("../summary/build.ts");
  const { summaryFormats } = await import("../emitters/summary/index.ts");
  const { openOutput } = await import("./text-output.ts");
  const { inputs, records } = await openRecords(run, paths, flags);
  const output = await openOutput(run.io, flags.output, inputs);
  const summaries = [];
  for await (const record of records) summaries.push(summarize(record, flags.sentences === undefined ? {} : { sentences: flags.sentences }));
  await output.write(summaryFormats[flags.format](inOrder(summaries)));
}

/** @throws InvalidArgumentError for what is no count. */
function count(text: string): number {
  if (!/^\d{1,4}$/u.test(text)) throw new InvalidArgumentError("It must be a whole number, 0 for decisions and action items alone.");
  return Number(text);
}
