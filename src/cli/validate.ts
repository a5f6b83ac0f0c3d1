import { Command } from "commander";
import type { Input } from "../batch/inputs.ts";
import { UsageError } from "../batch/usage-error.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { say, type Io, type Run } from "./io.ts";

export function validateCommand(run: Run): Command {
  const command = new Command("validate")
    .description("Check records against the schema: exit status 0 where all keep to it, 1 where one does not.")
    .argument("[inputs...]", "files of records (JSON or NDJSON), folders of them, or - for standard input");
  return command.action(async (paths: string[]) => {
    if (paths.length === 0) command.help({ error: true });
    await validate(run, paths);
  });
}

async function validate(run: Run, paths: readonly string[]): Promise<void> {
  const { collectInputs } = await import("../batch/inputs.ts");
  const { withoutReports } = await import("../batch/without-reports.ts");
  const { inputs } = await withoutReports(await collectInputs(paths, { extensions: new Set([".json", ".ndjson", ".jsonl"]) }), paths);
  if (inputs.length === 0) throw new UsageError(`no records in ${paths.join(", ")} (read are .json .ndjson .jsonl)`);
  for (const input of inputs) if (!(await isValid(run.io, input))) run.exitCode = 1;
}

async function isValid(io: Io, input: Input): Promise<boolean> {
  const { readBytes } = await import("../batch/bytes.ts");
  const { splitRecords, validateRecord } = await import("../record/validate.ts");
  const { diagnosticLine } = await import("./log.ts");
  const { diagnostic } = await import("../diagnostics.ts");
  const read = await readBytes(input, io.stdin);
  if ("problem" in read) {
    say(io, diagnosticLine(input.path, read.problem));
    return false;
  }
  const split = splitRecords(new TextDecoder().decode(read.bytes));
  if ("problem" in split) {
    say(io, diagnosticLine(input.path, diagnostic("input/invalid-records", "error", split.problem)));
    return false;
  }
  const issues = split.values.flatMap((value, index) => validateRecord(value).map((issue) => ({ ...issue, index })));
  for (const { index, path, message } of issues) say(io, escapeInvisible(`${input.path}/${index}: ${path || "record"}: ${message}`));
  return issues.length === 0;
}
