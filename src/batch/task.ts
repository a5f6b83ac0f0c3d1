import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { emitters, type EmitOptions, type FormatName } from "../emitters/index.ts";
import type { Diagnostic, Told } from "../diagnostics.ts";
import type { ParseOptions } from "../pipeline.ts";
import { readNamed, type Bytes } from "./bytes.ts";
import type { Input } from "./inputs.ts";
import { makeFolder } from "./make-folder.ts";
import { runBytes, sha256Of, type Status } from "./run.ts";
import { reason } from "./walk.ts";
import { writeWhole } from "./write-whole.ts";

/** One input to be read, as it is handed to a thread: plain data. */
export interface Task {
  readonly input: Input;
  /** Standard input's, which only the main thread can read; null for what is opened by its path. */
  readonly bytes: Bytes | null;
  readonly options: ParseOptions;
  readonly format: FormatName;
  readonly emit: EmitOptions;
  /** The file that the records go to; null where they are handed back. */
  readonly target: Target | null;
}

export interface Target {
  readonly path: string;
  /** Where it is written before it is whole. */
  readonly part: string;
  /** The hashes of the input and the output that an earlier run left: where both are the same still, nothing is to be done. */
  readonly known: { readonly sha256: string; readonly outputSha256: string } | null;
}

/** What came of a task, as small as it can be handed back. */
export interface Product {
  readonly status: Status;
  readonly diagnostics: readonly Diagnostic[];
  /** False where nothing could be read, so that there is no output either. */
  readonly read: boolean;
  /** The text of each record, in order; an emitter's `between` goes between them. Empty where they went to a file. */
  readonly records: readonly string[];
  readonly facts: Facts | null;
  /** What an earlier run left stands: nothing was read but for its hash. */
  readonly unchanged?: boolean;
  /** How much the earlier run told then. */
  readonly told?: Told;
  /** Why the output could not be written: then the whole run cannot go on. */
  readonly unwritten?: string;
  /** The stack of an error in minutes itself, for `--verbose`. */
  readonly stack?: string;
}

/** What a run's report says of an input that had bytes. */
export interface Facts {
  readonly sha256: string;
  readonly bytes: number;
  readonly records: number;
  readonly pages: number | null;
  readonly pagesWithoutText: readonly number[];
  readonly outputSha256: string | null;
}

/** Reads one input and writes its records as text; never throws. */
export async function perform(task: Task): Promise<Product> {
  const { input, options, target } = task;
  const read = task.bytes ?? (await readNamed(input, options.limits?.bytes));
  const sha256 = "bytes" in read ? sha256Of(read.bytes) : null;
  if (target?.known && sha256 === target.known.sha256 && (await hashOf(target.path)) === target.known.outputSha256) return UNCHANGED;
  const { result, status, diagnostics, stack } = await runBytes(input, read, { ...options, ...(sha256 === null ? {} : { sha256 }) });
  const records = result.readings.map(({ record }) => emitters[task.format].record(record, task.emit));
  const { document } = result;
  const product: Product = { status, diagnostics, read: document !== null, records: target ? [] : records, facts: null, ...(stack === undefined ? {} : { stack }) };
  if (!("bytes" in read) || sha256 === null) return product;
  const pages = document?.source.format === "pdf" ? document.pages.length : null;
  const blank = diagnostics.flatMap(({ code, page }) => (code === "pdf/no-text-layer" && page !== undefined ? [page] : []));
  const facts: Facts = { sha256, bytes: read.bytes.length, records: records.length, pages, pagesWithoutText: blank, outputSha256: null };
  if (!target || document === null) return { ...product, facts };
  try {
    const text = whole(records, task);
    await makeFolder(dirname(target.path));
    await writeWhole(target.path, text, target.part);
    return { ...product, facts: { ...facts, outputSha256: sha256Of(text) } };
  } catch (error) {
    return { ...product, facts, unwritten: `${target.path} cannot be written: ${reason(error)}` };
  }
}

const UNCHANGED: Product = { status: "ok", diagnostics: [], read: true, records: [], facts: null, unchanged: true };

function whole(records: readonly string[], { format, emit }: Task): string {
  const emitter = emitters[format];
  return emitter.head(emit) + records.map((record, index) => emitter.between(index) + record).join("") + emitter.tail(records.length, emit);
}

/** Null where there is no such file. */
async function hashOf(path: string): Promise<string | null> {
  try {
    return sha256Of(await readFile(path));
  } catch {
    return null;
  }
}
