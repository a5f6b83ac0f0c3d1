import type { Outcome, Status } from "../batch/run.ts";
import { toldIn, type Diagnostic, type Told } from "../diagnostics.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { duration, wallClock } from "./clock.ts";
import { say, type Io } from "./io.ts";
import { diagnosticLine, diagnosticObject, logObject } from "./log.ts";
import type { Progress } from "./progress.ts";
import type { ReportFlags } from "./report-options.ts";

/** Counts outcomes as they come and tells stderr about them; knows the exit status in the end. */
export class Report {
  readonly #io: Io;
  readonly #flags: ReportFlags;
  readonly #start: number;
  readonly #counts: Record<Status, number> = { ok: 0, partial: 0, failed: 0, unsupported: 0 };
  #warnings = 0;
  #errors = 0;
  /** What must make room for a line. */
  progress: Pick<Progress, "clear"> | null = null;

  constructor(io: Io, flags: ReportFlags) {
    this.#io = io;
    this.#flags = flags;
    this.#start = this.#now();
  }

  add({ input, status, diagnostics, stack, told = toldIn(diagnostics) }: Omit<Outcome, "result"> & { readonly told?: Told }): void {
    this.#counts[status]++;
    this.#errors += told.errors;
    this.#warnings += told.warnings;
    for (const one of diagnostics) this.#show(input.path, one);
    if (stack === undefined || !this.#flags.verbose) return;
    this.#say(this.#json ? logObject("error", { path: input.path, message: stack }) : stack.split("\n").map(escapeInvisible).join("\n"));
  }

  /** Of what is no input: a link that is not followed. */
  tell(path: string, one: Diagnostic): void {
    if (one.severity === "warning") this.#warnings++;
    this.#show(path, one);
  }

  #show(path: string, one: Diagnostic): void {
    if (this.#shows(one)) this.#say(this.#json ? diagnosticObject(path, one) : diagnosticLine(path, one));
  }

  #shows({ severity }: Diagnostic): boolean {
    if (severity === "info") return this.#flags.verbose ?? false;
    return severity === "error" || !this.#flags.quiet;
  }

  #say(line: string): void {
    this.progress?.clear();
    say(this.#io, line);
  }

  get #json(): boolean {
    return this.#flags.logFormat === "json";
  }

  /**
   * The closing line where several inputs were read, on a terminal or where something is amiss: `12 documents, 1 failed, 2 unsupported`. Programs get it
   * always. The time it took is told on a terminal alone.
   */
  close(skipped: number, unchanged = 0): void {
    const { ok, partial, failed, unsupported } = this.#counts;
    const total = ok + partial + failed + unsupported;
    if (this.#flags.quiet) return;
    if (this.#json) return this.#say(logObject("summary", { documents: total, ...this.#counts, unchanged, skipped, warnings: this.#warnings }));
    const amiss = partial + failed + unsupported + unchanged > 0;
    const { isTTY } = this.#io.stderr;
    if (total < 2 || !(amiss || isTTY)) return;
    const parts = [[unchanged, "up to date"], [partial, "read in part"], [failed, "failed"], [unsupported, "unsupported"], [skipped, "other files skipped"]] as const;
    const line = [`${total} documents`, ...parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)].join(", ");
    this.#say(isTTY ? `${line} in ${duration(this.#now() - this.#start)}` : line);
  }

  get warnings(): number {
    return this.#warnings;
  }

  #now(): number {
    return (this.#io.clock ?? wallClock).now();
  }

  /** 0 all read; 1 there was an error (a file or a page was not), or there were warnings under `--strict`. What is partial by warnings alone is no failure. */
  get exitCode(): number {
    return this.#counts.failed + this.#errors > 0 || (this.#flags.strict && this.#warnings > 0) ? 1 : 0;
  }
}
