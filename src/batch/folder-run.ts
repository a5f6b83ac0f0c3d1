import { lstat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { toldIn, type Diagnostic } from "../diagnostics.ts";
import type { Input, Inputs } from "./inputs.ts";
import { OutputFolder, REPORT } from "./output-folder.ts";
import { outcomeOf, type RunEntry, type RunOrder } from "./run-report.ts";
import { onDisk } from "./path-text.ts";
import { runAll, type Done, type Runner, type Work } from "./runner.ts";
import type { Product, Target } from "./task.ts";
import { UsageError } from "./usage-error.ts";
import { isBelow } from "./walk.ts";

export interface Pass {
  readonly output: OutputFolder;
  readonly found: Inputs;
  /** Where each input's output goes; none for what cannot be read. */
  readonly places: ReadonlyMap<Input, string>;
  /** Read everything anew. */
  readonly force: boolean;
  /** In a watch: which inputs are read now; of the others stands what is recorded. */
  readonly due?: ReadonlySet<Input>;
  /** Once it is aborted no further input is begun. */
  readonly stop?: AbortSignal;
}

/**
 * A run into a folder: one pass.
 * @throws UsageError where the folder cannot be written to.
 */
export async function* runIntoFolder(folder: string, order: RunOrder, pass: Omit<Pass, "output">, runner: Runner, work: Omit<Work, "target">): AsyncGenerator<Done> {
  const output = await OutputFolder.open(folder, order);
  try {
    yield* runPass({ ...pass, output }, runner, work);
    await output.close();
  } catch (error) {
    await output.release();
    throw error;
  }
}

/**
 * Reads inputs into a folder, one file each, but for those whose output stands from an earlier run; at the end `run.json` says what came of every one.
 * @throws UsageError where the folder cannot be written to.
 */
export async function* runPass({ output, found, places, force, due, stop }: Pass, runner: Runner, work: Omit<Work, "target">): AsyncGenerator<Done> {
  const { folder } = output;
  const entries = new Map<Input, RunEntry>();
  const earlier = (input: Input): RunEntry | null => {
    const place = places.get(input);
    return place === undefined || force ? null : output.known(relative(folder, place), input.path);
  };
  let parts = 0;
  const target = (input: Input): Target | null => {
    const path = places.get(input);
    if (path === undefined) return null;
    const entry = earlier(input);
    const known = entry?.sha256 && entry.outputSha256 ? { sha256: entry.sha256, outputSha256: entry.outputSha256 } : null;
    return { path, part: join(output.state, "parts", String(parts++)), known };
  };
  for await (const done of runAll(until(stop, found.inputs, due), runner, { ...work, target })) {
    const { input, product } = done;
    if (product.unwritten !== undefined) throw new UsageError(product.unwritten);
    const place = places.get(input);
    const before = output.earlier(input.path)?.output ?? null;
    // Only what was read can be unchanged, and of that there is nothing to explain: a document that was gone is back.
    const unchanged = product.unchanged ? earlier(input) : null;
    const known = unchanged && { ...unchanged, why: null };
    // What an earlier run made of other bytes is no longer this input's, whatever it failed by; a document that is gone leaves its record.
    const gone = product.diagnostics.some(({ code }) => code === "input/not-found");
    if (!product.read && !gone && before !== null) await output.remove(before);
    const entry = known ?? { ...entryOf(input, product, place === undefined ? null : relative(folder, place)), ...(gone ? { output: before } : {}) };
    if (!known) output.done(entry);
    entries.set(input, entry);
    // What stands from an earlier run counts as it did then.
    yield known && known.outcome !== "skipped" ? { input, product: { ...product, status: known.outcome, told: { errors: known.errors, warnings: known.warnings } } } : done;
  }
  await output.report(await reported(output, found, places, entries));
}

function* until(stop: AbortSignal | undefined, inputs: Iterable<Input>, due: ReadonlySet<Input> | undefined): Generator<Input> {
  for (const input of inputs) {
    if (stop?.aborted) return;
    if (due?.has(input) ?? true) yield input;
  }
}

/** Of a document that an earlier run read and that is not there any more: moved to another archive, say, or taken from a scanner's folder. */
const GONE = "the document is gone; its record stands";

/** Of a file that a watch has seen and not read. */
const NOT_YET = "not read yet: it may still be written to";

/** Every input and everything that was left out, with what is recorded of them and of documents that are gone. */
async function reported(output: OutputFolder, { inputs, others, folders = [] }: Inputs, places: Pass["places"], entries: ReadonlyMap<Input, RunEntry>): Promise<RunEntry[]> {
  const read = inputs.map((input) => entries.get(input) ?? output.earlier(input.path) ?? skipped(input.path, NOT_YET));
  const met = new Set([...inputs, ...others].map(({ path }) => path));
  // Below what cannot be looked into nothing is known to be gone.
  const lost = inputs.filter(({ problem }) => problem?.severity === "error");
  const outputs = new Set(read.map(({ output }) => output));
  const kept: RunEntry[] = [];
  for (const entry of output.recorded) {
    if (met.has(entry.path)) continue;
    if (lost.some(({ path }) => isBelow(entry.path, path))) kept.push(entry);
    else if (entry.output !== null && !outputs.has(entry.output) && folders.some((folder) => isBelow(entry.path, folder)) && (await isGone(entry.path))) kept.push({ ...entry, why: GONE });
  }
  const named = new Set(inputs.map(({ path }) => path));
  const left = others.map((other) => (other.selected === false && !named.has(other.path) ? standing(output, other.path) : null) ?? skipped(other.path, other.why));
  return [...read, ...kept, ...withoutOwn(left, output, places)];
}

/** What an earlier run made of a document that is not selected this time: it stands, so that a run that selects it again finds it up to date. */
function standing(output: OutputFolder, path: string): RunEntry | null {
  const entry = output.earlier(path);
  return entry?.outcome === "skipped" ? null : entry;
}

async function isGone(path: string): Promise<boolean> {
  return lstat(onDisk(path)).then(() => false, (error: NodeJS.ErrnoException) => error.code === "ENOENT");
}

function entryOf({ path }: Input, { status, diagnostics, read, facts }: Product, output: string | null): RunEntry {
  const outcome = outcomeOf(status);
  const why = outcome === "ok" || outcome === "partial" ? null : reasonOf(diagnostics);
  return {
    path, outcome, why, output: read && facts?.outputSha256 ? output : null, sha256: facts?.sha256 ?? null, bytes: facts?.bytes ?? null, records: facts?.records ?? 0,
    pages: facts?.pages ?? null, pagesWithoutText: facts?.pagesWithoutText ?? [], diagnostics: countsOf(diagnostics), ...toldIn(diagnostics), outputSha256: facts?.outputSha256 ?? null,
  };
}

/** An output folder inside the input folder: what runs wrote there is no input that was passed over. */
function withoutOwn(left: readonly RunEntry[], { folder }: OutputFolder, places: Pass["places"]): readonly RunEntry[] {
  const outputs = left.flatMap(({ output }) => (output === null ? [] : [join(folder, output)]));
  const own = new Set([...places.values(), ...outputs, join(folder, REPORT)].map((path) => resolve(path)));
  return left.filter(({ path }) => !own.has(resolve(path)));
}

function skipped(path: string, why: string): RunEntry {
  return { path, outcome: "skipped", why, output: null, sha256: null, bytes: null, records: 0, pages: null, pagesWithoutText: [], diagnostics: {}, errors: 0, warnings: 0, outputSha256: null };
}

function reasonOf(diagnostics: readonly Diagnostic[]): string | null {
  const first = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  return first ? `${first.code}: ${first.message}` : null;
}

function countsOf(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
