import { readdir, realpath, stat } from "node:fs/promises";
import { posix } from "node:path";

/** A file below a folder, or something there that could not be looked into. */
export interface Found {
  /** Below the folder, with `/`. */
  readonly place: string;
  readonly problem?: string;
}

/**
 * Every file below a folder, hidden ones left out, in the order of their names' code units: the same on every machine. Links are followed,
 * but for those that lead back up. Folders that cannot be opened are reported, not passed over (globbing packages swallow them).
 */
export async function walk(folder: string, place = "", above: readonly string[] = []): Promise<Found[]> {
  const here = posix.join(folder, place);
  try {
    const real = await realpath(here);
    if (above.includes(real)) return [];
    const names = (await readdir(here)).filter((name) => !name.startsWith(".")).sort(byCodeUnit);
    const found: Found[] = [];
    for (const name of names) found.push(...(await lookAt(folder, posix.join(place, name), [...above, real])));
    return found;
  } catch (error) {
    return [{ place, problem: reason(error) }];
  }
}

async function lookAt(folder: string, place: string, above: readonly string[]): Promise<Found[]> {
  try {
    const entry = await stat(posix.join(folder, place));
    if (entry.isDirectory()) return await walk(folder, place, above);
    return entry.isFile() ? [{ place }] : [];
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
