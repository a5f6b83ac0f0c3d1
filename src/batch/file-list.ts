import { readFile } from "node:fs/promises";
import { decodeText, upTo } from "./bytes.ts";
import { textOfBytes, textOfGiven } from "./path-text.ts";
import { UsageError } from "./usage-error.ts";
import { reason } from "./walk.ts";

/** A list of paths is text; a longer one is something else. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The paths, as `path-text.ts` has them, that a list names (`-` is standard input), with a NUL behind each (`find -print0`) or on a line each. A name `-` in it is a file's.
 * @throws UsageError where the list cannot be read.
 */
export async function readFileList(path: string, stdin: AsyncIterable<Uint8Array>): Promise<string[]> {
  const bytes = await bytesOf(path, stdin);
  const text = decodeText(bytes);
  if (!text.includes("\uFFFD")) return Promise.all(pathsIn(text).map(textOfGiven));
  // Names that are no UTF-8: a letter a byte, until each stands by itself.
  return pathsIn(Buffer.from(bytes).toString("latin1")).map((name) => textOfBytes(Buffer.from(name, "latin1")));
}

async function bytesOf(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    if (path !== "-") return await readFile(path);
    const read = await upTo(LONGEST, stdin);
    if ("bytes" in read) return read.bytes;
    throw new Error(read.problem.message);
  } catch (error) {
    throw new UsageError(`--files-from ${path} cannot be read: ${reason(error)}`, { cause: error });
  }
}

/** @example pathsIn("a.pdf\n-\n") // ["a.pdf", "./-"] */
export function pathsIn(text: string): string[] {
  const names = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/u);
  return names.filter((name) => name !== "").map((name) => (name === "-" ? "./-" : name));
}
