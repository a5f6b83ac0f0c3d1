import { countBefore, type Span } from "../document/span.ts";

/** How a number is written; numbers of one scheme are compared with one another only. */
export type NumberScheme = "decimal" | "paragraph" | "case" | "letter" | "roman" | "word" | "none";

/** A piece of an item's own text: a paragraph, list item or table cell of it. */
export interface OutlinePart {
  readonly span: Span;
  readonly kind: "paragraph" | "listItem";
  /** Nesting of a list item, from 0. */
  readonly depth: number;
  /** The list item's bullet or number, within `span`. */
  readonly label: Span | null;
}

export interface OutlineItem {
  /** Unique and stable: the number where it is unique, else with a suffix (`2~2`); `i3` for the third item without a number. */
  readonly id: string;
  /** The number alone: `12` of `§ 12`, `5.1`, `A`. */
  readonly number: string | null;
  /** The number as printed: `§ 12`, `5.1.`. */
  readonly label: string | null;
  readonly scheme: NumberScheme;
  /** Verbatim, white space collapsed, owners in brackets left out; "" where the item has a number and no heading. */
  readonly title: string;
  /** Number and title as they stand. */
  readonly head: Span;
  /** 1 is the topmost. */
  readonly level: number;
  readonly parent: string | null;
  /** From the head to where the next item (child or sibling) begins. */
  readonly region: Span;
  readonly parts: readonly OutlinePart[];
  /** Spans that name who is responsible: a bracket at the heading, an owner column's cell, a field. */
  readonly ownerSpans: readonly Span[];
  /** What made it an item: `number-sequence`, `table-row`, `format-heading`, `typeface-heading`, … */
  readonly rule: string;
}

/** A line that looked like an item's head and was refused, with the rule that refused it, for `inspect`. */
export interface RefusedHead {
  readonly span: Span;
  readonly rule: string;
}

/** The document cut into front matter, items and back matter, which together cover its body. */
export interface Outline {
  /** Before the first item: title, header fields, attendance, contents. */
  readonly front: Span;
  readonly items: readonly OutlineItem[];
  /** After the last item: signatures, notices, appendices. */
  readonly back: Span;
  readonly refused: readonly RefusedHead[];
}

/** The item in whose region a position lies, or null for front and back matter. */
export function itemAt({ items }: Outline, position: number): OutlineItem | null {
  const item = items[countBefore(items, ({ region }) => region.end <= position)];
  return item && position >= item.region.start ? item : null;
}
