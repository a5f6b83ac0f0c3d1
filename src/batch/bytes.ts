import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { Input } from "./inputs.ts";
import { reason } from "./walk.ts";

/** Minutes are small; what is larger is something else, and would take the memory of the whole run. */
export const MAX_BYTES = 256 * 1024 * 1024;

export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Diagnostic };

/** An input's bytes, up to the limit. Pipes and devices have no size beforehand, so they are counted as they come. */
export async function readBytes(input: Input, stdin: AsyncIterable<Uint8Array>, limit = MAX_BYTES): Promise<Bytes> {
  if (input.problem) return { problem: input.problem };
  try {
    if (input.path === "-") return await upTo(limit, stdin);
    const entry = await stat(input.path);
    if (!entry.isFile()) return await upTo(limit, createReadStream(input.path));
    return entry.size > limit ? tooLarge(limit) : { bytes: await readFile(input.path) };
  } catch (error) {
    return { problem: diagnostic("input/unreadable", "error", reason(error)) };
  }
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
  return { problem: diagnostic("input/too-large", "error", `larger than ${Math.round(limit / 1024 / 1024)} MB`) };
}

/** Text is UTF-8; Windows PowerShell's `>` makes UTF-16 of it. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}
