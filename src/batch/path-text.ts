import { isUtf8 } from "node:buffer";
import { realpath, stat } from "node:fs/promises";

// On most systems a file's name is bytes, and mostly but not always UTF-8. Everything in minutes that names a file, records and reports too, holds a path as
// text that stands for exactly these bytes: each byte that is no UTF-8 is written \xE5, and so is the backslash (\x5C) of a name that has such letters in it.
// The text is ASCII there, so that every reader of JSON takes it; a path becomes bytes again where a file is opened.

const ESCAPE = /\\x(?<byte>[0-9A-F]{2})/gu;
/** Windows has no such names, and backslashes of its own. */
const windows = process.platform === "win32";

/**
 * A name's bytes as text.
 * @example textOfBytes(Buffer.from("möte.pdf", "latin1")) // "m\\xF6te.pdf"; "möte.pdf" where it is UTF-8
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return textOfPath(Buffer.from(bytes).toString());
  let text = "";
  let letters = 0;
  const flush = (end: number): void => {
    text += textOfPath(Buffer.from(bytes.subarray(letters, end)).toString());
  };
  for (let at = 0; at < bytes.length;) {
    const length = lengthBy(bytes[at] ?? 0);
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      at += length;
      continue;
    }
    flush(at);
    text += `\\x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    letters = ++at;
  }
  flush(bytes.length);
  return text;
}

/** How many bytes a letter has that begins so. */
function lengthBy(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/**
 * The same of a path that is known as UTF-8.
 * @example textOfPath("a\\xF6.pdf") // "a\\x5CxF6.pdf": a backslash, not a byte
 */
export function textOfPath(path: string): string {
  return windows ? path : path.replace(ESCAPE, (escape) => `\\x5C${escape.slice(1)}`);
}

/** A path as somebody wrote it: as the system has it where there is such a file, else as it stands in a report. */
export async function textOfGiven(given: string): Promise<string> {
  const text = textOfPath(given);
  return text === given || (await stat(given).then(() => true, () => false)) ? text : given;
}

/** What to open. */
export function onDisk(text: string): string | Buffer {
  if (windows || text.search(ESCAPE) === -1) return text;
  const parts = text.split(ESCAPE);
  // Letters and bytes by turns.
  return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 === 0 ? "utf8" : "hex")));
}

/** @throws where there is no such file. */
export async function realPath(text: string): Promise<string> {
  const path = onDisk(text);
  const real = await realpath(path);
  return real.includes("\uFFFD") ? textOfBytes(await realpath(path, { encoding: "buffer" })) : textOfPath(real);
}
