import type { Line } from "./model.ts";
import type { Span } from "./span.ts";

/** All of a line's fields, those it has nothing for as well: objects of one shape are read faster than objects of many, and all that reads a document reads lines. */
export type WholeLine = { readonly [Field in keyof Required<Line>]: Line[Field] };

/** The line with another span. */
export function lineOver({ number, page, box, fontSize, bold, italic, struck }: Line, span: Span): WholeLine {
  return { span, number, page, box, fontSize, bold, italic, struck };
}
