import { appendFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { takeLock } from "./lock.ts";
import { UsageError } from "./usage-error.ts";
import { entriesOf, journalEntries, reportText, type RunEntry, type RunOrder } from "./run-report.ts";
import { makeFolder } from "./make-folder.ts";
import { writeWhole } from "./write-whole.ts";
import { isBelow, reason } from "./walk.ts";

/** The report of a folder, beside the outputs. */
export const REPORT = "run.json";
/** What a run keeps below the folder while it goes on: its lock, its journal, and outputs that are not whole yet. */
const STATE = ".minutes";

/**
 * A folder that a run writes into. While it goes on, every finished input stands in a journal, so that a run that is broken off (a signal, a power cut) is
 * taken up where it ended; at its end the journal becomes `run.json`. A watch keeps the folder through many runs.
 */
export class OutputFolder {
  /** Outputs are written here first and then renamed: it is on the same disk as their places. */
  readonly state: string;
  readonly folder: string;
  readonly #order: RunOrder;
  /** By the input's path. */
  #known: ReadonlyMap<string, RunEntry>;

  private constructor(folder: string, order: RunOrder, known: ReadonlyMap<string, RunEntry>) {
    this.folder = folder;
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
      await takeLock(join(state, "lock"), folder);
      const recorded = [...entriesOf(await textOf(join(folder, REPORT)), order), ...journalEntries(await textOf(journal), order)];
      // What was skipped is looked at anew.
      const known = new Map(recorded.filter(({ outcome }) => outcome !== "skipped").map((entry) => [entry.path, entry]));
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
    const entry = this.#known.get(path);
    return entry?.output === output ? entry : null;
  }

  /** What is recorded of an input, whatever came of it. */
  earlier(path: string): RunEntry | null {
    return this.#known.get(path) ?? null;
  }

  /** Everything that is recorded. */
  get recorded(): Iterable<RunEntry> {
    return this.#known.values();
  }

  /** Takes an output away. What is recorded comes from a file that anybody can write to: nothing outside the folder is touched. */
  async remove(output: string): Promise<void> {
    const path = join(this.folder, output);
    if (!isBelow(path, this.folder)) return;
    try {
      await rm(path, { force: true });
    } catch (error) {
      throw new UsageError(`${path} cannot be removed: ${reason(error)}`, { cause: error });
    }
  }

  /** Puts an input that is done into the journal. */
  done(entry: RunEntry): void {
    try {
      appendFileSync(join(this.state, "journal"), `${JSON.stringify(entry)}\n`);
    } catch (error) {
      throw new UsageError(`${this.folder} cannot be written: ${reason(error)}`, { cause: error });
    }
  }

  /** Writes the report; what it says is what is known from now on. */
  async report(entries: readonly RunEntry[]): Promise<void> {
    try {
      await writeWhole(join(this.folder, REPORT), reportText({ ...this.#order, inputs: entries }), join(this.state, "parts", REPORT));
      // A file that is named twice is an input and something skipped: the input counts.
      this.#known = new Map([...entries].reverse().map((entry) => [entry.path, entry]));
      await writeFile(join(this.state, "journal"), `${JSON.stringify(this.#order)}\n`);
    } catch (error) {
      throw new UsageError(`${this.folder} cannot be written: ${reason(error)}`, { cause: error });
    }
  }

  /** Takes the run's own files away: the report says it all. */
  async close(): Promise<void> {
    try {
      await rm(this.state, { recursive: true, force: true });
    } catch (error) {
      throw new UsageError(`${this.folder} cannot be written: ${reason(error)}`, { cause: error });
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
