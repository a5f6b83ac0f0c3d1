import type { Status } from "./run.ts";

/** What became of one input, as `run.json` has it. */
export interface RunEntry {
  /** As the record names it: the path as given. */
  readonly path: string;
  readonly outcome: "ok" | "partial" | "failed" | "skipped";
  /** Of what failed or was skipped: the reason; null otherwise. */
  readonly why: string | null;
  /** Its output below the folder, null where there is none. */
  readonly output: string | null;
  /** Of the bytes that were read; null where there were none. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly records: number;
  /** Null where the format has no pages. */
  readonly pages: number | null;
  readonly pagesWithoutText: readonly number[];
  /** How often each code was told. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** How many of them were errors, and warnings: the exit status comes of them. */
  readonly errors: number;
  readonly warnings: number;
  /** Of the output's bytes: an output that was changed since is written anew. */
  readonly outputSha256: string | null;
}

/** What a run was asked for: an entry of another run stands only where all of it is the same. */
export interface RunOrder {
  readonly version: string;
  readonly schemaVersion: string;
  readonly options: Readonly<Record<string, string | number | null>>;
}

/** The completeness report of a folder: every input, and what came of it. It tells the folder's state, not the run's course, so that any way to the same state ends in the same bytes. */
export interface RunReport extends RunOrder {
  readonly inputs: readonly RunEntry[];
}

/**
 * The report as JSON, an input a line.
 * @example reportText({ version: "0.1.0", schemaVersion: "1.0", options: { format: "json" }, inputs: [] })
 */
export function reportText({ version, schemaVersion, options, inputs }: RunReport): string {
  const outcomes = { ok: 0, partial: 0, failed: 0, skipped: 0 };
  for (const { outcome } of inputs) outcomes[outcome]++;
  const sum = (of: (entry: RunEntry) => number): number => inputs.reduce((total, entry) => total + of(entry), 0);
  const counts = { inputs: inputs.length, ...outcomes, records: sum(({ records }) => records), pages: sum(({ pages }) => pages ?? 0), pagesWithoutText: sum(({ pagesWithoutText }) => pagesWithoutText.length) };
  const head = { version, schemaVersion, options, counts, diagnostics: totals(inputs) };
  const lines = inputs.map((entry) => `\n    ${JSON.stringify(entry)}`).join(",");
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/u, "")},\n  "inputs": [${lines}${inputs.length === 0 ? "" : "\n  "}]\n}\n`;
}

function totals(inputs: readonly RunEntry[]): Record<string, number> {
  const found = new Map<string, number>();
  for (const { diagnostics } of inputs) for (const [code, count] of Object.entries(diagnostics)) found.set(code, (found.get(code) ?? 0) + count);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entries of a report; none where it is of another order or cannot be read, for then everything is read anew. */
export function entriesOf(text: string, order: RunOrder): readonly RunEntry[] {
  try {
    const report = JSON.parse(text) as RunReport;
    return sameOrder(report, order) && Array.isArray(report.inputs) ? report.inputs.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** The same of a journal: the order on its first line, an entry on each further one; a last line that is cut off is left out. */
export function journalEntries(text: string, order: RunOrder): readonly RunEntry[] {
  const [first = "", ...lines] = text.split("\n");
  const head = parsed(first);
  if (head === null || !sameOrder(head as RunOrder, order)) return [];
  return lines.map(parsed).filter(isEntry);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is RunEntry {
  if (typeof value !== "object" || value === null) return false;
  const { path, output } = value as Partial<RunEntry>;
  return typeof path === "string" && (output === null || typeof output === "string");
}

function sameOrder({ version, schemaVersion, options }: RunOrder, other: RunOrder): boolean {
  return JSON.stringify([version, schemaVersion, options]) === JSON.stringify([other.version, other.schemaVersion, other.options]);
}

export function outcomeOf(status: Status): RunEntry["outcome"] {
  return status === "unsupported" ? "skipped" : status;
}
