import { readdir, stat } from "node:fs/promises";
import { isAbsolute, posix, relative, sep } from "node:path";
import { identityOf, type Identity } from "./identity.ts";
import { onDisk, realPath, textOfBytes, textOfPath } from "./path-text.ts";

/** A file below a folder, or something there that is not looked into. */
export interface Found {
  /** Below the folder, with `/`. */
  readonly place: string;
  /** Of a file. */
  readonly file?: Identity;
  /** Of what is neither file nor folder: what it is. Opening one may wait for ever. */
  readonly special?: string;
  /** Why it could not be looked into. */
  readonly problem?: string;
  /** Of a link to a folder that is walked already: that folder's place, null where the link leads up to a folder that it lies in itself. */
  readonly again?: string | null;
}

interface Walk {
  readonly folder: string;
  /** The real path of a folder to leave out. */
  readonly without: string | null;
  readonly found: Found[];
  /** Each folder that was walked, by its real path. */
  readonly folders: Map<string, string>;
  /** Links to folders are followed last, so that what they lead to has the place where it really is. */
  readonly links: { readonly place: string; readonly from: string }[];
}

/**
 * Every file below a folder, hidden ones left out, in the order of their names' code units: the same on every machine. Links are followed, each folder
 * is walked once. Folders that cannot be opened are reported, not passed over (globbing packages swallow them). `without` is left out where it lies below.
 */
export async function walk(folder: string, without?: string): Promise<Found[]> {
  const left = without === undefined ? null : await realPath(textOfPath(without)).catch(() => null);
  const all: Walk = { folder, without: left, found: [], folders: new Map(), links: [] };
  await enter(all, "", null);
  for (const { place, from } of all.links) await enter(all, place, from);
  return inOrder(all.found);
}

/** `from` is the real folder that a link to this one lies in; null where none led here. */
async function enter(all: Walk, place: string, from: string | null): Promise<void> {
  const { folder, without, found, folders } = all;
  const here = posix.join(folder, place);
  try {
    const real = await realPath(here);
    if (real === without && place !== "") return;
    if (from !== null && (from === real || isBelow(from, real))) return void found.push({ place, again: null });
    const first = folders.get(real);
    if (first !== undefined) return void found.push({ place, again: first });
    folders.set(real, place);
    for (const { name, isLink } of await entriesOf(here)) {
      if (!name.startsWith(".")) await lookAt(all, posix.join(place, name), isLink ? real : null);
    }
  } catch (error) {
    found.push({ place, problem: reason(error) });
  }
}

async function entriesOf(folder: string): Promise<{ readonly name: string; readonly isLink: boolean }[]> {
  const path = onDisk(folder);
  const entries = await readdir(path, { withFileTypes: true });
  // Nearly all folders: names that are UTF-8. What is not has become this letter.
  if (!entries.some(({ name }) => name.includes("\uFFFD"))) return entries.map((entry) => ({ name: textOfPath(entry.name), isLink: entry.isSymbolicLink() }));
  const exact = await readdir(path, { withFileTypes: true, encoding: "buffer" });
  return exact.map((entry) => ({ name: textOfBytes(entry.name), isLink: entry.isSymbolicLink() }));
}

async function lookAt(all: Walk, place: string, from: string | null): Promise<void> {
  try {
    const entry = await stat(onDisk(posix.join(all.folder, place)), { bigint: true });
    if (entry.isDirectory() && from !== null) all.links.push({ place, from });
    else if (entry.isDirectory()) await enter(all, place, null);
    else if (entry.isFile()) all.found.push({ place, file: identityOf(entry) });
    else all.found.push({ place, special: entry.isFIFO() ? "a pipe" : entry.isSocket() ? "a socket" : "a device" });
  } catch (error) {
    all.found.push({ place, problem: reason(error) });
  }
}

/** @example isBelow("in/2024/a.pdf", "./in") // true; false for "in" itself */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Folder by folder: `a/z.txt` before `a-1.txt`. */
function inOrder(found: readonly Found[]): Found[] {
  return found
    .map((one) => ({ one, key: one.place.replaceAll("/", "\0") }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ one }) => one);
}

/** What the operating system said, without the path that stands before it already: `EACCES: permission denied`. */
export function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/, \w{1,20}(?: '.{0,5000})?$/su, "");
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
