import { createHash } from "node:crypto";
import { completeness, diagnostic, type Diagnostic } from "../diagnostics.ts";
import { parseMinutes, type ParseOptions, type ParseResult } from "../pipeline.ts";
import { readBytes, type Bytes } from "./bytes.ts";
import type { Input } from "./inputs.ts";

/** `partial`: read, but not all of it, as its records say too. `unsupported`: found in a folder, of a format that is not read yet. */
export type Status = "ok" | "partial" | "failed" | "unsupported";

/** What became of one input. */
export interface Outcome {
  readonly input: Input;
  readonly status: Status;
  readonly result: ParseResult;
  /** The result's and its records', each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** The stack of an error in minutes itself, for `--verbose`. */
  readonly stack?: string;
}

export interface RunOptions extends ParseOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Another pipeline, for tests. */
  readonly parse?: typeof parseMinutes;
}

/** Reads one input; never throws. */
export async function runOne(input: Input, options: RunOptions): Promise<Outcome> {
  const { stdin, ...rest } = options;
  return runBytes(input, await readBytes(input, stdin, rest.limits?.bytes), rest);
}

/** The same for an input whose bytes are there already (standard input can be read once only). */
export async function runBytes(input: Input, read: Bytes, { parse = parseMinutes, sha256, ...options }: Omit<RunOptions, "stdin"> & { readonly sha256?: string }): Promise<Outcome> {
  if ("problem" in read) return outcome(input, nothing(read.problem));
  try {
    return outcome(input, await parse({ path: input.path, bytes: read.bytes, sha256: sha256 ?? sha256Of(read.bytes) }, options));
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const failed = outcome(input, nothing(diagnostic("document/internal", "error", message)));
    return { ...failed, stack: (error instanceof Error && error.stack) || message };
  }
}

/** In hexadecimal, as records and reports have it. */
export function sha256Of(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function nothing(problem: Diagnostic): ParseResult {
  return { document: null, readings: [], diagnostics: [problem] };
}

function outcome(input: Input, result: ParseResult): Outcome {
  const diagnostics = eachOnce([...result.diagnostics, ...result.readings.flatMap(({ record }) => record.diagnostics as Diagnostic[])]);
  return { input, status: statusOf(input, result, diagnostics), result, diagnostics };
}

function statusOf(input: Input, result: ParseResult, diagnostics: readonly Diagnostic[]): Status {
  if (input.problem?.severity === "warning") return "unsupported";
  if (result.document === null) return "failed";
  return completeness(diagnostics);
}

function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map<string, Diagnostic>();
  for (const one of diagnostics) {
    const key = JSON.stringify([one.code, one.severity, one.message, one.page ?? null, one.evidence.map(({ lines, page }) => [lines, page])]);
    if (!byText.has(key)) byText.set(key, one);
  }
  return [...byText.values()];
}
