import { stat } from "node:fs/promises";
import type { EmitOptions, FormatName } from "../emitters/index.ts";
import type { ParseOptions } from "../pipeline.ts";
import { isPdf, isZip } from "../readers/magic-bytes.ts";
import { readBytes, readNamed, type Bytes } from "./bytes.ts";
import type { Input } from "./inputs.ts";
import { ordered } from "./ordered.ts";
import type { Pool } from "./pool.ts";
import type { Product, Target, Task } from "./task.ts";

/** Who reads inputs: threads of a pool, or this thread. */
export interface Runner {
  /** How many inputs it reads at a time. */
  readonly jobs: number;
  readonly perform: (task: Task) => Promise<Product>;
  readonly close: () => Promise<void>;
}

export interface RunnerOptions {
  /** The script that threads run. Without one, inputs are read in this thread, where nothing can stop them. */
  readonly worker: URL | undefined;
  readonly jobs: number;
  /** Milliseconds that one input may take. */
  readonly timeout: number;
}

/** Megabytes of JavaScript's memory that one input may take. */
const MEMORY = 1024;

/** A second thread is worth its start where there are so many inputs for it. */
const INPUTS_A_THREAD = 4;
/** So few inputs are read in this thread where they are short texts: a thread's start would take longer than they do. */
const FEW = 2;
/** Milliseconds that no short text takes: where less is allowed a thread has to watch. */
const AMPLE = 10_000;

export async function openRunner(options: RunnerOptions, inputs: number): Promise<Runner> {
  const { worker } = options;
  if (worker === undefined) return { jobs: 1, perform: here, close: async () => undefined };
  const threads = Math.max(1, Math.min(options.jobs, Math.ceil(inputs / INPUTS_A_THREAD)));
  const open = async (): Promise<Pool> => {
    const { Pool } = await import("./pool.ts");
    return new Pool({ worker, jobs: threads, timeout: options.timeout, memory: MEMORY });
  };
  let pool: Promise<Pool> | null = null;
  const inThread = async (task: Task): Promise<Product> => (await (pool ??= open())).perform(task);
  const close = async (): Promise<void> => (await pool)?.close();
  if (inputs > FEW || options.timeout < AMPLE) return { jobs: threads, perform: inThread, close };
  const shortHere = async (task: Task): Promise<Product> => {
    const bytes = await shortText(task);
    return bytes ? here({ ...task, bytes }) : inThread(task);
  };
  return { jobs: threads, perform: shortHere, close };
}

/** Loaded only where it runs: a main thread that hands everything to others has no use for the readers. */
async function here(task: Task): Promise<Product> {
  const { perform } = await import("./task.ts");
  return perform(task);
}

/** What a text of ten pages has. It is read in a second, and in a few whatever it holds, so that it needs no watch over its time and memory. */
const SHORT = 32 * 1024;

/** The bytes of a short text, which nothing can be hidden in: not of containers and page descriptions, and not of a pipe that may not end. */
async function shortText({ input, bytes, options }: Task): Promise<Bytes | null> {
  if (input.problem || (bytes === null && !(await isShort(input.path)))) return null;
  const read = bytes ?? (await readNamed(input, Math.min(SHORT, options.limits?.bytes ?? SHORT)));
  return "bytes" in read && read.bytes.length <= SHORT && !isPdf(read.bytes) && !isZip(read.bytes) ? read : null;
}

async function isShort(path: string): Promise<boolean> {
  try {
    const entry = await stat(path);
    return entry.isFile() && entry.size <= SHORT;
  } catch {
    // What is wrong with it is told by whoever reads it.
    return false;
  }
}

export interface Work {
  readonly options: ParseOptions;
  readonly format: FormatName;
  readonly emit: EmitOptions;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The file that an input's records go to; null where they are handed back. Asked for when the input's turn comes. */
  readonly target: (input: Input) => Target | null;
  readonly watch?: Watch | undefined;
}

/** Who is told what is at work. */
export interface Watch {
  readonly begin: (input: Input) => void;
  readonly end: (input: Input, failed: boolean) => void;
}

export interface Done {
  readonly input: Input;
  readonly product: Product;
}

/** Results that wait for a slow input in front of them, a thread. */
const AHEAD = 8;

/** Reads inputs, several at a time, and gives what came of them in their order. Whatever one of them does, the others are read. */
export function runAll(inputs: Iterable<Input>, runner: Runner, { options, format, emit, stdin, target, watch }: Work): AsyncGenerator<Done> {
  const work = async (input: Input): Promise<Done> => {
    const bytes = input.path === "-" ? await readBytes(input, stdin, options.limits?.bytes) : null;
    watch?.begin(input);
    const product = await runner.perform({ input, bytes, options, format, emit, target: target(input) });
    watch?.end(input, product.status === "failed");
    return { input, product };
  };
  return ordered(inputs, work, { atOnce: runner.jobs, ahead: runner.jobs * AHEAD });
}
