import type { Span } from "../../../document/span.ts";
import type { NumberRange, Relation } from "./references.ts";

/** What a text says of somebody's presence. Spans count from the start of the text given, or of the document where it says so. */
export interface Movement {
  /** `attends`: was there for the items named; `away`: for all but them; `returns`: came, and had been there before. */
  readonly kind: "arrives" | "returns" | "leaves" | "attends" | "away";
  /** Empty where no item is named. */
  readonly ranges: readonly NumberRange[];
  readonly relation: Relation | null;
  readonly span: Span;
}

export function moved(movement: Movement, by: number): Movement {
  return { ...movement, span: { start: movement.span.start + by, end: movement.span.end + by } };
}
