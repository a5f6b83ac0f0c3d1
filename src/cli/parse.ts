import { Command, Option } from "commander";
import type { Inputs } from "../batch/inputs.ts";
import type { Sink } from "../batch/output.ts";
import type { Done, Runner, Watch, Work } from "../batch/runner.ts";
import type { EmitOptions, Emitter, FormatName } from "../emitters/index.ts";
import { stdoutSink, type Run } from "./io.ts";
import { addReadingOptions, parseOptions, type ReadingFlags } from "./parse-options.ts";
import { addPoolOptions, poolOptions, type PoolFlags } from "./pool-options.ts";
import type { Report } from "./report.ts";
import { addReportOptions, type ReportFlags } from "./report-options.ts";
import { addSelectionOptions, selectDocuments, type SelectionFlags } from "./selection-options.ts";
import { addWatchOptions, type WatchFlags } from "./watch-options.ts";

export interface ParseFlags extends ReadingFlags, PoolFlags, ReportFlags, SelectionFlags, WatchFlags {
  readonly format: FormatName;
  readonly output?: string;
  readonly force?: boolean;
}

export function parseCommand(run: Run): Command {
  const command = new Command("parse")
    .description("Read documents and write a record for each meeting.")
    .argument("[paths...]", "files, folders, or - for standard input")
    .addOption(new Option("--format <name>", "how records are written").default("json"))
    .option("-o, --output <path>", "a file, or a folder (existing, or ending in /) that gets one file an input and a report, run.json")
    .option("--force", "with an output folder: read again what is up to date there");
  addPoolOptions(addReadingOptions(addWatchOptions(addSelectionOptions(command))))
    .option("--strict", "exit with 1 where there are warnings");
  return addReportOptions(command).action(async (paths: string[], flags: ParseFlags) => {
    if (paths.length === 0 && flags.filesFrom === undefined) command.help({ error: true });
    await parse(run, paths, flags);
  });
}

async function parse(run: Run, paths: readonly string[], flags: ParseFlags): Promise<void> {
  run.json = flags.logFormat === "json";
  if (flags.watch || flags.settle !== undefined) {
    const { watch } = await import("./watch.ts");
    return watch(run, paths, flags);
  }
  const { isFolder } = await import("../batch/output.ts");
  const { emitters } = await import("../emitters/index.ts");
  const { Report } = await import("./report.ts");
  const folder = flags.output !== undefined && (await isFolder(flags.output)) ? flags.output : undefined;
  const found = await selectDocuments(run.io, paths, flags, folder);
  const job: Job = { run, found, flags, emitter: emitters[flags.format], report: new Report(run.io, flags) };
  for (const { path, diagnostic } of found.others) if (diagnostic) job.report.tell(path, diagnostic);
  if (folder !== undefined) await intoFolder(job, folder);
  else await intoOne(job, flags.output);
}

interface Job {
  readonly run: Run;
  readonly found: Inputs;
  readonly flags: ParseFlags;
  readonly emitter: Emitter;
  readonly report: Report;
}

/** Everything of `job` through threads, several inputs at a time; stderr hears of each. */
async function* reported({ run: { io }, found, flags, report }: Job, work: (runner: Runner, watch: Watch | undefined) => AsyncGenerator<Done>): AsyncGenerator<Done> {
  const { openRunner } = await import("../batch/runner.ts");
  const { openProgress } = await import("./progress.ts");
  const progress = openProgress(io, flags, found.inputs.length);
  report.progress = progress;
  const runner = await openRunner({ worker: io.worker, ...(await poolOptions(flags)) }, found.inputs.length);
  try {
    for await (const done of work(runner, progress ?? undefined)) {
      report.add({ input: done.input, ...done.product });
      yield done;
    }
  } finally {
    progress?.close();
    await runner.close();
  }
}

/** All records in one output, each written as soon as it is there. */
async function intoOne(job: Job, path: string | undefined): Promise<void> {
  const { run, report, found } = job;
  const sink = path === undefined ? stdoutSink(run.io.stdout) : await fileOutput(path, found);
  const options: EmitOptions = { pretty: path === undefined && run.io.stdout.isTTY === true };
  try {
    if (!(await writeAll(job, sink, options))) return;
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  report.close(found.others.length);
  run.exitCode = report.exitCode;
}

/** False where nobody reads on: then the work stops, and that is no failure. */
async function writeAll(job: Job, sink: Sink, options: EmitOptions): Promise<boolean> {
  const { emitter } = job;
  let count = 0;
  let pending = emitter.head(options);
  const { runAll } = await import("../batch/runner.ts");
  const work: Work = { options: await parseOptions(job.flags), format: job.flags.format, emit: options, stdin: job.run.io.stdin, target: () => null };
  for await (const { product } of reported(job, (runner, watch) => runAll(job.found.inputs, runner, { ...work, watch }))) {
    for (const record of product.records) {
      pending += emitter.between(count++) + record;
      if (!(await sink.write(pending))) return false;
      pending = "";
    }
  }
  return sink.write(pending + emitter.tail(count, options));
}

async function fileOutput(path: string, { inputs }: Inputs): Promise<Sink> {
  const { fileSink, refuseInput } = await import("../batch/output.ts");
  await refuseInput(path, inputs);
  return fileSink(path);
}

/** One file an input, below a folder; none for what could not be read. */
async function intoFolder(job: Job, folder: string): Promise<void> {
  const { run, emitter, report, found, flags } = job;
  const { placesIn } = await import("../batch/output.ts");
  const { runIntoFolder } = await import("../batch/folder-run.ts");
  const { folderOrder } = await import("./folder-order.ts");
  const places = await placesIn(folder, found.inputs, emitter.extension);
  const work = { options: await parseOptions(flags), format: flags.format, emit: {}, stdin: run.io.stdin };
  const pass = { found, places, force: flags.force ?? false };
  let unchanged = 0;
  for await (const { product } of reported(job, (runner, watch) => runIntoFolder(folder, folderOrder(flags), pass, runner, { ...work, watch }))) if (product.unchanged) unchanged++;
  report.close(found.others.length, unchanged);
  run.exitCode = report.exitCode;
}
