import type { EmitOptions, FormatName } from "../emitters/index.ts";
import type { ParseOptions } from "../pipeline.ts";
import { readBytes } from "./bytes.ts";
import type { Input } from "./inputs.ts";
import { ordered } from "./ordered.ts";
import { perform, type Product, type Target, type Task } from "./task.ts";

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

export async function openRunner({ worker, jobs, timeout }: RunnerOptions, inputs: number): Promise<Runner> {
  if (worker === undefined) return { jobs: 1, perform, close: async () => undefined };
  const { Pool } = await import("./pool.ts");
  const threads = Math.max(1, Math.min(jobs, Math.ceil(inputs / INPUTS_A_THREAD)));
  const pool = new Pool({ worker, jobs: threads, timeout, memory: MEMORY });
  return { jobs: threads, perform: (task) => pool.perform(task), close: () => pool.close() };
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
