import { Command, Option } from "commander";
import type { Finding } from "../checks/finding.ts";
import { print, type Run } from "./io.ts";
import { addRecordOptions, openRecords, type RecordFlags } from "./record-inputs.ts";

interface CheckFlags extends RecordFlags {
  readonly format: "text" | "json";
}

export function checkCommand(run: Run): Command {
  const command = new Command("check")
    .description("Say what does not add up in minutes: exit status 0 where all does, 1 where there are findings.")
    .argument("[inputs...]", "documents, folders, files of records (JSON or NDJSON), or - for standard input")
    .addOption(new Option("--format <name>", "text for people, json for programs").choices(["text", "json"]).default("text"));
  return addRecordOptions(command).action(async (paths: string[], flags: CheckFlags) => {
    if (paths.length === 0) command.help({ error: true });
    await check(run, paths, flags);
  });
}

/** Each record's findings as soon as it is read. */
async function check(run: Run, paths: readonly string[], flags: CheckFlags): Promise<void> {
  const { checkRecord } = await import("../checks/index.ts");
  const { escapeJson } = await import("../emitters/escape.ts");
  const { records } = await openRecords(run, paths, flags);
  const json = flags.format === "json";
  let count = 0;
  if (json) await print(run.io, "[");
  for await (const record of records) {
    for (const one of checkRecord(record)) {
      const text = json ? `${count === 0 ? "" : ","}\n${escapeJson(JSON.stringify({ path: record.source.path, part: record.source.part.index, ...one }))}` : await findingLine(record.source.path, one);
      count++;
      await print(run.io, text);
    }
  }
  if (json) await print(run.io, count === 0 ? "]\n" : "\n]\n");
  if (count > 0) run.exitCode = 1;
}

async function findingLine(path: string, one: Finding): Promise<string> {
  const { diagnosticLine } = await import("./log.ts");
  return `${diagnosticLine(path, one)}\n`;
}
