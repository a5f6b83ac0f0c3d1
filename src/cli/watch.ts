import type { OutputFolder } from "../batch/output-folder.ts";
import type { Input, Inputs } from "../batch/inputs.ts";
import type { Runner, Work } from "../batch/runner.ts";
import { UsageError } from "../batch/usage-error.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { wallClock } from "./clock.ts";
import { folderOrder } from "./folder-order.ts";
import { say, type Io, type Run, type Signals, type StopSignal } from "./io.ts";
import type { ParseFlags } from "./parse.ts";
import { parseOptions } from "./parse-options.ts";
import { poolOptions } from "./pool-options.ts";
import { openProgress } from "./progress.ts";
import { Report } from "./report.ts";
import { lookForDocuments } from "./selection-options.ts";

/** Seconds. */
const SETTLE = 2;

/** Exit status of what was ended before it was done, as shells have it: 128 and the signal's number. */
const INTERRUPTED: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

/**
 * `parse DIR -o OUT --watch`: run after run into one folder, which is locked all the time, with the same threads. A signal ends it: what is being read then is
 * finished. A second signal ends the process at once, and the next run takes up the journal.
 */
export async function watch(run: Run, paths: readonly string[], flags: ParseFlags): Promise<void> {
  const stop = stopBy(run.io.signals);
  try {
    const waiting = await watchUntil(stop.signal, run, paths, flags);
    const by = stop.by();
    if (waiting > 0 && by !== null) run.exitCode = INTERRUPTED[by];
  } finally {
    stop.off();
  }
}

/** Gives how many files were left waiting, and sets the exit status that the others have come to. */
async function watchUntil(stop: AbortSignal, run: Run, paths: readonly string[], flags: ParseFlags): Promise<number> {
  const { OutputFolder } = await import("../batch/output-folder.ts");
  const { openRunner } = await import("../batch/runner.ts");
  const { watchFolder } = await import("../batch/folder-watch.ts");
  const { io } = run;
  const [folder, target] = await foldersOf(paths, flags);
  const work = { options: await parseOptions(flags), format: flags.format, emit: {}, stdin: io.stdin };
  const pool = { worker: io.worker, ...(await poolOptions(flags)) };
  const output = await OutputFolder.open(target, folderOrder(flags));
  // How many files will come nobody knows: threads are started as they are needed.
  const runner = await openRunner(pool, Infinity);
  const passes: Passes = { io, flags, output, runner, work, stop, told: new Set(), warned: false };
  try {
    if (io.stderr.isTTY && !flags.quiet && !run.json) say(io, escapeInvisible(`${folder} is watched until Ctrl-C`));
    const waiting = await watchFolder({
      look: async () => (await lookForDocuments(io, [folder], flags, target)).found,
      pass: (found, due) => onePass(passes, found, due),
      settle: (flags.settle ?? SETTLE) * 1000, time: io.clock ?? wallClock, stop,
    });
    await output.close();
    run.exitCode = exitCodeOf(output, passes);
    return waiting;
  } catch (error) {
    await output.release();
    throw error;
  } finally {
    await runner.close();
  }
}

/** @throws UsageError for what cannot be watched. */
async function foldersOf(paths: readonly string[], { output, filesFrom, watch }: ParseFlags): Promise<readonly [string, string]> {
  const { stat } = await import("node:fs/promises");
  const isFolder = (path: string): Promise<boolean | null> => stat(path).then((entry) => entry.isDirectory(), () => null);
  if (!watch) throw new UsageError("--settle is for --watch");
  if (filesFrom !== undefined) throw new UsageError("--watch takes a folder, not a list: --files-from cannot be watched");
  if (paths.includes("-")) throw new UsageError("--watch takes a folder: standard input cannot be watched");
  const [folder, ...more] = paths;
  if (folder === undefined || more.length > 0) throw new UsageError("--watch takes one folder: start another watch, with an output folder of its own, for another one");
  if (output === undefined) throw new UsageError("--watch needs a folder for the records: -o DIR");
  const entry = await isFolder(folder);
  if (entry !== true) throw new UsageError(`${folder} ${entry === null ? "is not there" : "is no folder"}: --watch takes a folder`);
  if ((await isFolder(output)) === false) throw new UsageError(`${output} is no folder: --watch needs one for the records`);
  return [folder, output];
}

interface Stop {
  readonly signal: AbortSignal;
  readonly by: () => StopSignal | null;
  /** Listens no more. */
  readonly off: () => void;
}

function stopBy(signals: Signals | undefined): Stop {
  const control = new AbortController();
  let by: StopSignal | null = null;
  const listeners = (Object.keys(INTERRUPTED) as StopSignal[]).map((signal) => {
    const listener = (): void => {
      by ??= signal;
      control.abort();
    };
    return { signal, listener };
  });
  // Once: the second signal does what signals do.
  for (const { signal, listener } of listeners) signals?.once(signal, listener);
  const off = (): void => listeners.forEach(({ signal, listener }) => void signals?.off(signal, listener));
  return { signal: control.signal, by: () => by, off };
}

interface Passes {
  readonly io: Io;
  readonly flags: ParseFlags;
  readonly output: OutputFolder;
  readonly runner: Runner;
  readonly work: Omit<Work, "target" | "watch">;
  readonly stop: AbortSignal;
  /** What was said already of what is no input. */
  readonly told: Set<string>;
  /** Whether there was a warning at any time, for `--strict`. */
  warned: boolean;
}

/** An incremental run. */
async function* onePass(passes: Passes, found: Inputs, due: ReadonlySet<Input>): AsyncGenerator<Input> {
  const { io, flags, output, runner, work, stop, told } = passes;
  const { placesIn } = await import("../batch/output.ts");
  const { runPass } = await import("../batch/folder-run.ts");
  const { emitters } = await import("../emitters/index.ts");
  const report = new Report(io, flags);
  const progress = due.size > 0 ? openProgress(io, flags, due.size) : null;
  report.progress = progress;
  for (const { path, why, diagnostic } of found.others) {
    if (diagnostic && !told.has(`${path}\0${why}`)) report.tell(path, diagnostic);
    told.add(`${path}\0${why}`);
  }
  const places = await placesIn(output.folder, found.inputs, emitters[flags.format].extension, due);
  let unchanged = 0;
  try {
    for await (const done of runPass({ output, found, places, force: flags.force ?? false, due, stop }, runner, { ...work, watch: progress ?? undefined })) {
      report.add({ input: done.input, ...done.product });
      if (done.product.unchanged) unchanged++;
      yield done.input;
    }
  } finally {
    progress?.close();
  }
  if (due.size > 0) report.close(found.others.length, unchanged);
  passes.warned ||= report.warnings > 0;
}

/** By what the folder came to, not by what was mended meanwhile. */
function exitCodeOf(output: OutputFolder, { flags, warned }: Passes): number {
  const amiss = [...output.recorded].some(({ outcome, errors }) => outcome === "failed" || errors > 0);
  return amiss || (flags.strict && warned) ? 1 : 0;
}
