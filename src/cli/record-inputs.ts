import type { Command } from "commander";
import type { Input } from "../batch/inputs.ts";
import type { MinutesRecord } from "../record/schema.ts";
import type { Run } from "./io.ts";
import { addReadingOptions, parseOptions, type ReadingFlags } from "./parse-options.ts";
import { addReportOptions, type ReportFlags } from "./report-options.ts";

/** The flags of every command that works on records. */
export interface RecordFlags extends ReadingFlags, ReportFlags {}

export function addRecordOptions(command: Command): Command {
  return addReportOptions(addReadingOptions(command));
}

export interface OpenRecords {
  readonly inputs: readonly Input[];
  /** Each record as soon as it is read. Once it is through, stderr knows of everything amiss and `run.exitCode` is set. */
  readonly records: AsyncGenerator<MinutesRecord>;
}

/**
 * What the paths hold (documents, folders, records, `-`) as records.
 * @throws UsageError where no input matched.
 * @example const { records } = await openRecords(run, paths, flags);
 *   for await (const record of records) …
 */
export async function openRecords(run: Run, paths: readonly string[], flags: RecordFlags): Promise<OpenRecords> {
  const { collectRecordInputs, readRecords } = await import("../batch/records.ts");
  const { Report } = await import("./report.ts");
  run.json = flags.logFormat === "json";
  const options = await parseOptions(flags);
  const { inputs, others } = await collectRecordInputs(paths);
  async function* records(): AsyncGenerator<MinutesRecord> {
    const report = new Report(run.io, flags);
    for (const { path, diagnostic } of others) if (diagnostic) report.tell(path, diagnostic);
    for await (const outcome of readRecords(inputs, { ...options, stdin: run.io.stdin })) {
      report.add(outcome);
      yield* outcome.records;
    }
    report.close(others.length);
    // A command's own findings (check) stand.
    run.exitCode ||= report.exitCode;
  }
  return { inputs, records: records() };
}
