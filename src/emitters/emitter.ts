import type { MinutesRecord } from "../record/schema.ts";

export interface EmitOptions {
  /** Indented for people to read; a format without two looks ignores it. */
  readonly pretty?: boolean;
}

/**
 * Records to text, piece by piece, so that a run over thousands of files never holds them all: the output is `head`, for each record `between` and
 * `record`, `tail`. A record's text does not depend on its place, so that it can be made elsewhere. Pure: no files, no clock; same records and options, same text.
 */
export interface Emitter {
  /** As in `--format`. */
  readonly name: string;
  /** Appended to an input's file name in an output folder. */
  readonly extension: `.${string}`;
  readonly description: string;
  readonly head: (options: EmitOptions) => string;
  /** What stands before a record. @param index the record's place in the output, from 0. */
  readonly between: (index: number) => string;
  readonly record: (record: MinutesRecord, options: EmitOptions) => string;
  /** @param count how many records there were. */
  readonly tail: (count: number, options: EmitOptions) => string;
}
