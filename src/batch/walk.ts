import { readdir, realpath, stat } from "node:fs/promises";
import { posix } from "node:path";

/** A file below a folder, or something there that could not be looked into. */
export interface Found {
  /** Below the folder, with `/`. */
  readonly place: string;
  /** The path's own bytes where they are no UTF-8. */
  readonly raw?: Uint8Array;
  readonly problem?: string;
  /** Set where there is something that is no file: what it is. */
  readonly special?: string;
}

/** A place below the folder that is walked: as it is shown, and the bytes that open it. */
interface Place {
  readonly shown: string;
  readonly path: Buffer;
  readonly raw: boolean;
}

/**
 * Every file below a folder, hidden ones left out, in the order of their names' code units: the same on every machine. Links are followed,
 * but for those that lead back up. Folders that cannot be opened are reported, not passed over (globbing packages swallow them).
 */
export async function walk(folder: string): Promise<Found[]> {
  return inside({ shown: "", path: Buffer.from(folder), raw: false }, []);
}

async function inside(here: Place, above: readonly string[]): Promise<Found[]> {
  try {
    const real = await realpath(here.path);
    if (above.includes(real)) return [];
    const names = await readdir(here.path, { encoding: "buffer" });
    const places = names.filter((name) => name[0] !== DOT).map((name) => below(here, name)).sort((a, b) => byCodeUnit(a.shown, b.shown));
    const found: Found[] = [];
    for (const place of places) found.push(...(await lookAt(place, [...above, real])));
    return found;
  } catch (error) {
    return [{ place: here.shown, problem: reason(error) }];
  }
}

const DOT = 0x2e;

function below({ shown, path, raw }: Place, name: Buffer): Place {
  const text = shownName(name);
  return { shown: posix.join(shown, text), path: Buffer.concat([path, Buffer.from("/"), name]), raw: raw || !name.equals(Buffer.from(text)) };
}

/**
 * A file name as text; bytes that are no UTF-8 show as `\\xE5`, so that two names stay two.
 * @example shownName(Buffer.from([0x61, 0xe5])) // "a\\xE5"
 */
function shownName(name: Buffer): string {
  const text = name.toString("utf8");
  if (Buffer.from(text).equals(name)) return text;
  return Array.from(name, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join("");
}

async function lookAt(at: Place, above: readonly string[]): Promise<Found[]> {
  const place = at.shown;
  try {
    const entry = await stat(at.path);
    if (entry.isDirectory()) return await inside(at, above);
    if (!entry.isFile()) return [{ place, special: entry.isFIFO() ? "a pipe" : entry.isSocket() ? "a socket" : "a device" }];
    return [at.raw ? { place, raw: at.path } : { place }];
  } catch (error) {
    return [{ place, problem: reason(error) }];
  }
}

/** What the operating system said, without the path that stands before it already: `EACCES: permission denied`. */
export function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/, \w{1,20}(?: '.{0,5000})?$/su, "");
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
