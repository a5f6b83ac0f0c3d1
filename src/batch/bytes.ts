import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from "node:fs";
import { open } from "node:fs/promises";
import { Socket } from "node:net";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { LIMITS } from "../readers/limits.ts";
import type { Input } from "./inputs.ts";
import { onDisk } from "./path-text.ts";
import { reason } from "./walk.ts";

export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Diagnostic };

/** An input's bytes, up to the limit. Pipes and devices have no size beforehand, so they are counted as they come. */
export async function readBytes(input: Input, stdin: AsyncIterable<Uint8Array>, limit = LIMITS.bytes): Promise<Bytes> {
  if (input.problem) return { problem: input.problem };
  try {
    if (input.path === "-") return await upTo(limit, stdin);
    const path = onDisk(input.path);
    const entry = statSync(path);
    if (entry.isSocket()) return { problem: diagnostic("input/unreadable", "error", "a socket, not a file") };
    if (entry.isFIFO() && !OPEN_ALREADY.test(input.path)) return await upTo(limit, pipe(path));
    if (entry.isFile()) return readRegular(path, limit);
    const file = await open(path);
    try {
      return await upTo(limit, file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { problem: diagnostic("input/not-found", "error", "no such file or folder") };
    return { problem: diagnostic("input/unreadable", "error", reason(error)) };
  }
}

/** The same for an input that is opened by its path: not standard input, which only the main thread has. */
export function readNamed(input: Input, limit?: number): Promise<Bytes> {
  return readBytes(input, nothing(), limit);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** `minutes parse <(…)`: a pipe of this process's own. */
const OPEN_ALREADY = /^\/(?:dev|proc\/self)\/fd\//u;

/**
 * A named pipe, opened without waiting for a writer: the operating system's own waiting could not be ended by anybody. The socket closes it, also where its
 * thread is ended, and nobody else may: see `trackUnmanagedFds` in `pool.ts`.
 */
function pipe(path: string | Buffer): Socket {
  return new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
}

/**
 * A regular file, at once: to look, open, read, look again and close by way of the event loop is six waits for other threads, several milliseconds a file where
 * all cores are busy. Opened without waiting, should a pipe have taken its place meanwhile.
 */
function readRegular(path: string | Buffer, limit: number): Bytes {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readWhole({ stat: () => fstatSync(file), read: () => readFileSync(file) }, limit);
  } finally {
    closeSync(file);
  }
}

/** A file that is open for reading. */
export interface OpenFile {
  readonly stat: () => Pick<Stats, "size" | "mtimeMs">;
  /** All of it, from where it stands. */
  readonly read: () => Uint8Array;
}

/** A file's bytes, or a problem where it is written to meanwhile: half a document gives wrong facts. */
export function readWhole(file: OpenFile, limit: number): Bytes {
  const before = file.stat();
  if (before.size > limit) return tooLarge(limit);
  const bytes = file.read();
  const after = file.stat();
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return { problem: diagnostic("input/changed", "error", "was written to while it was read") };
  return { bytes };
}

/** All of a stream, but for one that is longer than the limit. */
export async function upTo(limit: number, stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return tooLarge(limit);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

function tooLarge(limit: number): Bytes {
  return { problem: diagnostic("limit/bytes", "error", `larger than ${Math.round(limit / 1024 / 1024)} MB`) };
}

/** Text is UTF-8; Windows PowerShell's `>` makes UTF-16 of it. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}
