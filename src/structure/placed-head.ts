import type { Document } from "../document/model.ts";
import type { Span } from "../document/span.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Candidate } from "./candidates.ts";
import type { NumberScheme } from "./outline.ts";
import type { BodyFace } from "./typeface.ts";
import type { Unit } from "./units.ts";

/** An item's head where it stands, before levels, parents and regions are worked out. */
export interface PlacedHead {
  readonly unit: Unit;
  readonly span: Span;
  readonly title: Span | null;
  /** What is left of the head's paragraph: the item's first words. */
  readonly remainder: Span | null;
  /** Units that the head takes up, none of which is the item's text. */
  readonly taken: readonly Unit[];
  readonly number: string | null;
  readonly label: string | null;
  readonly scheme: NumberScheme;
  readonly values: readonly number[];
  /** The rank of a head without number; numbers carry their own. */
  readonly level: number | null;
  readonly ownerSpans: readonly Span[];
  readonly rule: string;
}

export interface HeadContext {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly face: BodyFace;
  readonly pack: LocalePack;
}

/** The number of a candidate as an item carries it. */
export function numberOf(document: Document, candidate: Candidate): Pick<PlacedHead, "number" | "label" | "scheme" | "values"> {
  const { number, span } = candidate;
  const label = document.text.slice(span.start, span.start + number.labelEnd).trim();
  return { number: number.number, label, scheme: number.scheme, values: number.values };
}
