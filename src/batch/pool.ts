import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import { diagnostic, type DiagnosticCode } from "../diagnostics.ts";
import type { Product, Task } from "./task.ts";

/** Megabytes for what is new in a thread's memory: half as much takes a twentieth longer, twice as much is no faster. */
const YOUNG = 32;

/** What a thread is given. */
export interface Order {
  readonly task: Task;
  /** Where it says that it has begun. */
  readonly begun: MessagePort;
}

export interface PoolOptions {
  /** The script that threads run: it exports `work` of `worker.ts`. */
  readonly worker: URL;
  readonly jobs: number;
  /** Milliseconds that one input may take. */
  readonly timeout: number;
  /** Megabytes of JavaScript's memory in one thread. */
  readonly memory: number;
}

/**
 * Threads that read inputs, each with a PDF engine of its own. An input that takes too long or too much memory fails alone: its thread is ended and a new
 * one takes its place.
 */
export class Pool {
  readonly #threads: Piscina<Order, Product>;
  readonly #options: PoolOptions;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#threads = new Piscina({
      filename: options.worker.href,
      minThreads: 1,
      maxThreads: options.jobs,
      idleTimeout: Infinity,
      concurrentTasksPerWorker: 1,
      // Else Node closes at a thread's end what `openSync` opened in it. Where a socket has closed that already, the number may by then belong to another thread's
      // event loop, and the whole process aborts. What a thread keeps open is therefore a `FileHandle`'s or a socket's: they are closed with it, once. A regular
      // file is opened, read and closed in one go: only a thread that is ended just then leaves it open, until the run ends.
      trackUnmanagedFds: false,
      resourceLimits: { maxOldGenerationSizeMb: options.memory, maxYoungGenerationSizeMb: YOUNG },
    });
  }

  /** Never throws: what happens to the thread happens to this input. */
  async perform(task: Task): Promise<Product> {
    const clock = new AbortController();
    // The time counts from when a thread takes the task: a new thread has to be started first, which is not the input's fault.
    const { port1: told, port2: begun } = new MessageChannel();
    let timer: NodeJS.Timeout | undefined;
    told.once("message", () => (timer = setTimeout(() => clock.abort(), this.#options.timeout)));
    try {
      return await this.#threads.run({ task, begun }, { name: "work", signal: clock.signal, transferList: [begun] });
    } catch (error) {
      if (clock.signal.aborted) return failed("limit/time", `not read within ${this.#options.timeout / 1000} s`);
      return outOfMemory(error) ? failed("limit/memory", `took more than ${this.#options.memory} MB of memory`) : failed("document/internal", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    } finally {
      clearTimeout(timer);
      told.close();
    }
  }

  async close(): Promise<void> {
    await this.#threads.destroy();
  }
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && (error as Error & { readonly code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY";
}

function failed(code: DiagnosticCode, message: string): Product {
  return { status: "failed", diagnostics: [diagnostic(code, "error", message)], read: false, records: [], facts: null };
}
