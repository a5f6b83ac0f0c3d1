import { emitters, type EmitOptions, type FormatName } from "../emitters/index.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { ParseOptions } from "../pipeline.ts";
import { readBytes, type Bytes } from "./bytes.ts";
import type { Input } from "./inputs.ts";
import { runBytes, type Status } from "./run.ts";

/** One input to be read, as it is handed to a thread: plain data. */
export interface Task {
  readonly input: Input;
  /** Standard input's, which only the main thread can read; null for what is opened by its path. */
  readonly bytes: Bytes | null;
  readonly options: ParseOptions;
  readonly format: FormatName;
  readonly emit: EmitOptions;
}

/** What came of a task, as small as it can be handed back. */
export interface Product {
  readonly status: Status;
  readonly diagnostics: readonly Diagnostic[];
  /** False where nothing could be read, so that there is no output either. */
  readonly read: boolean;
  /** The text of each record, in order; an emitter's `between` goes between them. */
  readonly records: readonly string[];
  /** The stack of an error in minutes itself, for `--verbose`. */
  readonly stack?: string;
}

/** Reads one input and writes its records as text; never throws. */
export async function perform({ input, bytes, options, format, emit }: Task): Promise<Product> {
  const read = bytes ?? (await readBytes(input, nothing()));
  const { result, status, diagnostics, stack } = await runBytes(input, read, options);
  const records = result.readings.map(({ record }) => emitters[format].record(record, emit));
  return { status, diagnostics, read: result.document !== null, records, ...(stack === undefined ? {} : { stack }) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
