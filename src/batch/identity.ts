import type { BigIntStats } from "node:fs";
import type { Input, Inputs, Other } from "./inputs.ts";
import { diagnostic } from "../diagnostics.ts";

/** What tells a file from others, whatever names it has. */
export interface Identity {
  /** Device and number on it, the same for all hard links of a file; null on disks that give none. */
  readonly id: string | null;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Size and time of change: another one where the file was written to. */
  readonly stamp: string;
}

/** Size and time stand in it too: where a network disk gives two files one number, neither must be lost. */
export function identityOf({ dev, ino, size, mtimeNs }: BigIntStats): Identity {
  const stamp = `${size}:${mtimeNs}`;
  return { id: ino === 0n ? null : `${dev}:${ino}:${stamp}`, modified: Number(mtimeNs / 1_000_000n), stamp };
}

/**
 * Inputs without those that are an earlier one under another name (the same path, a link, a hard link): they are told among the others.
 * @example eachOnce({ inputs: [a, linkToA], others: [] }) // { inputs: [a], others: [{ path: "link.txt", why: "the same file as a.txt", … }] }
 */
export function eachOnce({ inputs, others, folders = [] }: Inputs): Inputs {
  const names = new Map<string, string>();
  const kept: Input[] = [];
  const twice: Other[] = [];
  for (const input of inputs) {
    const keys = [input.real, ...(input.id ? [input.id] : [])];
    const first = keys.map((key) => names.get(key)).find((name) => name !== undefined);
    for (const key of keys) if (!names.has(key)) names.set(key, first ?? input.path);
    if (first === undefined) kept.push(input);
    else twice.push(same(input.path, first, "file"));
  }
  return { inputs: kept, others: [...others, ...twice], folders };
}

export function same(path: string, first: string, what: "file" | "folder"): Other {
  const why = `the same ${what} as ${first}`;
  return { path, why, diagnostic: diagnostic("input/duplicate", "warning", `${why}, which is read`) };
}
