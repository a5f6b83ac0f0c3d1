import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./usage-error.ts";
import { entriesOf, journalEntries, reportText, type RunEntry, type RunOrder } from "./run-report.ts";
import { makeFolder } from "./make-folder.ts";
import { writeWhole } from "./write-whole.ts";
import { reason } from "./walk.ts";

/** The report of a folder, beside the outputs. */
export const REPORT = "run.json";
/** What a run keeps below the folder while it goes on: its lock, its journal, and outputs that are not whole yet. */
const STATE = ".minutes";

/**
 * A folder that a run writes into. While it goes on, every finished input stands in a journal, so that a run that is broken off (a signal, a power cut) is
 * taken up where it ended; at its end the journal becomes `run.json`.
 */
export class OutputFolder {
  /** Outputs are written here first and then renamed: it is on the same disk as their places. */
  readonly state: string;
  readonly #folder: string;
  readonly #order: RunOrder;
  readonly #known: ReadonlyMap<string, RunEntry>;

  private constructor(folder: string, order: RunOrder, known: ReadonlyMap<string, RunEntry>) {
    this.#folder = folder;
    this.state = join(folder, STATE);
    this.#order = order;
    this.#known = known;
  }

  /** @throws UsageError where it cannot be written to, or where another run is writing there. */
  static async open(folder: string, order: RunOrder): Promise<OutputFolder> {
    const state = join(folder, STATE);
    const journal = join(state, "journal");
    try {
      await makeFolder(state);
      await lock(join(state, "lock"), folder);
      const known = new Map([...entriesOf(await textOf(join(folder, REPORT)), order), ...journalEntries(await textOf(journal), order)]);
      await rm(join(state, "parts"), { recursive: true, force: true });
      await mkdir(join(state, "parts"));
      // Entries that are known already are kept: a second interruption must not lose them.
      const lines = [JSON.stringify(order), ...Array.from(known.values(), (entry) => JSON.stringify(entry))];
      await writeWhole(journal, `${lines.join("\n")}\n`, join(state, "parts", "journal"));
      return new OutputFolder(folder, order, known);
    } catch (error) {
      throw error instanceof UsageError ? error : new UsageError(`${folder} cannot be written: ${reason(error)}`, { cause: error });
    }
  }

  /** What an earlier run made of the input whose output stands at `output`. */
  known(output: string, path: string): RunEntry | null {
    const entry = this.#known.get(output);
    return entry?.path === path ? entry : null;
  }

  /** Puts an input that is done into the journal. */
  done(entry: RunEntry): void {
    try {
      appendFileSync(join(this.state, "journal"), `${JSON.stringify(entry)}\n`);
    } catch (error) {
      throw new UsageError(`${this.#folder} cannot be written: ${reason(error)}`, { cause: error });
    }
  }

  /** Writes the report and takes the run's own files away. */
  async finish(entries: readonly RunEntry[]): Promise<void> {
    try {
      await writeWhole(join(this.#folder, REPORT), reportText({ ...this.#order, inputs: entries }), join(this.state, "parts", REPORT));
      await rm(this.state, { recursive: true, force: true });
    } catch (error) {
      throw new UsageError(`${this.#folder} cannot be written: ${reason(error)}`, { cause: error });
    }
  }

  /** Gives the folder free where the run cannot go on; the journal stays for the next one. */
  async release(): Promise<void> {
    await rm(join(this.state, "lock"), { force: true }).catch(() => undefined);
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/** @throws UsageError where a run that is still alive holds the lock. */
async function lock(path: string, folder: string): Promise<void> {
  const own = String(process.pid);
  try {
    await writeFile(path, own, { flag: "wx" });
  } catch {
    const holder = Number(await textOf(path));
    if (holder !== process.pid && isAlive(holder)) throw new UsageError(`${folder} is being written by another run (process ${holder}); if it is not, remove ${path}`);
    await writeFile(path, own);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
