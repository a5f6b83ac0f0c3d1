import type { Outcome, Status } from "../batch/run.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { say, type Io } from "./io.ts";

export interface ReportFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly strict?: boolean;
}

/** Counts outcomes as they come and tells stderr about them; knows the exit status in the end. */
export class Report {
  readonly #io: Io;
  readonly #flags: ReportFlags;
  readonly #counts: Record<Status, number> = { ok: 0, partial: 0, failed: 0, unsupported: 0 };
  #warnings = 0;

  constructor(io: Io, flags: ReportFlags) {
    this.#io = io;
    this.#flags = flags;
  }

  add({ input, status, diagnostics, stack }: Omit<Outcome, "result">): void {
    this.#counts[status]++;
    for (const one of diagnostics) this.tell(input.path, one);
    if (stack !== undefined && this.#flags.verbose) say(this.#io, stack.split("\n").map(escapeInvisible).join("\n"));
  }

  /** Of what is no input: a link that is not followed. */
  tell(path: string, one: Diagnostic): void {
    if (one.severity === "warning") this.#warnings++;
    if (this.#shows(one)) say(this.#io, diagnosticLine(path, one));
  }

  #shows({ severity }: Diagnostic): boolean {
    if (severity === "info") return this.#flags.verbose ?? false;
    return severity === "error" || !this.#flags.quiet;
  }

  /** The closing line where several inputs were read: `12 documents, 1 failed, 2 unsupported`. */
  close(skipped: number, unchanged = 0): void {
    const { ok, partial, failed, unsupported } = this.#counts;
    const total = ok + partial + failed + unsupported;
    const amiss = partial + failed + unsupported + unchanged > 0;
    if (total < 2 || this.#flags.quiet || !(amiss || this.#io.stderr.isTTY)) return;
    const parts = [[unchanged, "up to date"], [partial, "read in part"], [failed, "failed"], [unsupported, "unsupported"], [skipped, "other files skipped"]] as const;
    say(this.#io, [`${total} documents`, ...parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)].join(", "));
  }

  /** 0 all read; 1 some of it was not, or there were warnings under `--strict`. */
  get exitCode(): number {
    const { partial, failed } = this.#counts;
    return partial + failed > 0 || (this.#flags.strict && this.#warnings > 0) ? 1 : 0;
  }
}

/**
 * A diagnostic as one line; page and line where they are known. Nothing in it can move a terminal's cursor.
 * @example diagnosticLine("a.pdf", one) // "a.pdf:p3:l12: warning date/ambiguous-year: …"
 */
export function diagnosticLine(path: string, { code, severity, message, evidence, page }: Omit<Diagnostic, "code"> & { readonly code: string }): string {
  const where = evidence[0];
  const onPage = where?.page ?? page;
  const place = [path, ...(onPage === undefined || onPage === null ? [] : [`p${onPage}`]), ...(where ? [`l${where.lines[0]}`] : [])].join(":");
  return escapeInvisible(`${place}: ${severity} ${code}: ${message}`);
}
