import type { Span } from "../../document/span.ts";
import type { Owner } from "../../record/schema.ts";
import type { Due } from "./due.ts";

/** A task as found, before it has an id; `rule` says what found it. */
export interface Task {
  readonly span: Span;
  readonly owners: readonly Owner[];
  readonly due: Due;
  readonly status: string | null;
  /** An owner was worked out from a pronoun. */
  readonly implied: boolean;
  readonly rule: string;
  /** Where the table or list of tasks begins that it is a line of; null outside such. */
  readonly list: number | null;
}
