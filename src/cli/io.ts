import type { Sink } from "../batch/output.ts";
import { UsageError } from "../batch/usage-error.ts";
import type { Clock } from "./clock.ts";

/** What a command may touch of the world; `process` is one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The script that threads run (`bin/worker.js`); without it, files are read in this thread, and nothing can stop one that takes too long. */
  readonly worker?: URL | undefined;
  /** Another clock, for tests. */
  readonly clock?: Clock;
  /** Who tells that the work is to end (`process`: Ctrl-C, SIGTERM); without it, a watch never ends. */
  readonly signals?: Signals;
}

export type StopSignal = "SIGINT" | "SIGTERM";

export interface Signals {
  once(signal: StopSignal, listener: () => void): unknown;
  off(signal: StopSignal, listener: () => void): unknown;
}

export interface TextStream {
  readonly isTTY?: boolean | undefined;
  /** How many letters fit on a line of the terminal. */
  readonly columns?: number | undefined;
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** What the commands leave behind: the exit status. */
export interface Run {
  readonly io: Io;
  exitCode: number;
  /** Standard error gets an object a line. */
  json?: boolean;
}

/**
 * Standard output: waits until a piece is taken, and says when nobody reads on (`minutes parse folder | head -1`). Throws a UsageError where it
 * cannot be written to for another reason: a full disk.
 */
export function stdoutSink(stream: TextStream): Sink {
  const write = (text: string): Promise<boolean> => new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if (isClosedPipe(error)) resolve(false);
      else reject(new UsageError(`standard output cannot be written: ${error.message}`, { cause: error }));
    });
  });
  return { write, close: async () => undefined, discard: async () => undefined };
}

/** Writes a short text whole. */
export async function print(io: Io, text: string): Promise<void> {
  await stdoutSink(io.stdout).write(text);
}

function isClosedPipe(error: Error & { readonly code?: string }): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}

/** Talk for people: one line on stderr. Text from documents and paths must be made safe beforehand. */
export function say(io: Io, line: string): void {
  io.stderr.write(`${line}\n`);
}
