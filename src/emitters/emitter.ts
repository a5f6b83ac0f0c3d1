import type { MinutesRecord } from "../record/schema.ts";

export interface EmitOptions {
  /** Indented for people to read; a format without two looks ignores it. */
  readonly pretty?: boolean;
}

/**
 * Records to text, piece by piece, so that a run over thousands of files never holds them all: the output is `head`, a `record` each, `tail`.
 * Pure: no files, no clock; same records and options, same text.
 */
export interface Emitter {
  /** As in `--format`. */
  readonly name: string;
  /** Appended to an input's file name in an output folder. */
  readonly extension: `.${string}`;
  readonly description: string;
  readonly head: (options: EmitOptions) => string;
  /** @param index the record's place in the output, from 0. */
  readonly record: (record: MinutesRecord, index: number, options: EmitOptions) => string;
  /** @param count how many records there were. */
  readonly tail: (count: number, options: EmitOptions) => string;
}
