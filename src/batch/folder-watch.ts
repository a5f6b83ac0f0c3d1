import type { Input, Inputs } from "./inputs.ts";

/** The time that passes between two looks. */
export interface Passing {
  /** Milliseconds from any moment on. */
  readonly now: () => number;
  /** Over when the time is, or when `stop` is aborted. */
  readonly sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

export interface FolderWatch {
  /** What there is now. */
  readonly look: () => Promise<Inputs>;
  /** Reads those that are due and gives each that is done; brings the report up to date. */
  readonly pass: (found: Inputs, due: ReadonlySet<Input>) => AsyncIterable<Input>;
  /** Milliseconds that a file must have stayed the same before it is read. */
  readonly settle: number;
  readonly time: Passing;
  readonly stop: AbortSignal;
}

/** Milliseconds between two looks. */
const PACE = 1000;
const BRISKEST = 50;
/** A look at a large folder takes long: the wait is so many times longer, so that a watch is next to idle. */
const WAITS = 20;

/**
 * Looks at a folder again and again, and reads what is new or changed there once it has stayed the same for a while: a scanner's file is half written for
 * long. It looks instead of listening (inotify, chokidar) because nobody is told of changes on network disks (SMB, NFS), where such folders mostly are.
 * @returns how many files were waiting when it was stopped.
 */
export async function watchFolder({ look, pass, settle, time, stop }: FolderWatch): Promise<number> {
  const files = new Settling(settle);
  let left: string | null = null;
  let waiting = 0;
  while (!stop.aborted) {
    const began = time.now();
    const found = await look();
    const seen = files.look(found.inputs, began);
    const others = JSON.stringify(found.others.map(({ path, why }) => [path, why]));
    const took = time.now() - began;
    waiting = seen.waiting + seen.due.size;
    if (seen.due.size > 0 || seen.gone || others !== left) {
      for await (const input of pass(found, seen.due)) {
        files.read(input);
        waiting--;
      }
    }
    left = others;
    await time.sleep(Math.max(Math.min(PACE, Math.max(settle, BRISKEST)), took * WAITS), stop);
  }
  return waiting;
}

interface Seen {
  readonly stamp: string;
  /** When it was first seen so. */
  readonly since: number;
  /** As it is it was read already. */
  read: boolean;
}

/** Which files have stayed the same, and since when. */
export class Settling {
  readonly #settle: number;
  #files: ReadonlyMap<string, Seen> = new Map();

  constructor(settle: number) {
    this.#settle = settle;
  }

  /** `due` is what is to be read now, `waiting` how much may still be written to, `gone` whether something is not there any more. */
  look(inputs: readonly Input[], now: number): { readonly due: ReadonlySet<Input>; readonly waiting: number; readonly gone: boolean } {
    const files = new Map<string, Seen>();
    const due = new Set<Input>();
    let waiting = 0;
    for (const input of inputs) {
      const stamp = stampOf(input);
      const before = this.#files.get(input.path);
      const seen = before?.stamp === stamp ? before : { stamp, since: now, read: false };
      files.set(input.path, seen);
      if (seen.read) continue;
      if (now - seen.since >= this.#settle) due.add(input);
      else waiting++;
    }
    const gone = [...this.#files.keys()].some((path) => !files.has(path));
    this.#files = files;
    return { due, waiting, gone };
  }

  read({ path }: Input): void {
    const seen = this.#files.get(path);
    if (seen) seen.read = true;
  }
}

function stampOf({ stamp, problem }: Input): string {
  return `${stamp ?? ""} ${problem?.message ?? ""}`;
}
