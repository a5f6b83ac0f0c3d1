import type { Box, Document, Evidence, Line } from "./model.ts";
import { countBefore, overlaps, trimSpan, type Span } from "./span.ts";

/**
 * The evidence for a span: its words verbatim, its lines, its page and one box a line. The only maker of `Evidence`.
 * @throws RangeError for a span outside the document's text.
 * @example locate(document, { start: 0, end: 8 }).quote // "Protocol"
 */
export function locate(document: Document, span: Span): Evidence {
  if (span.start < 0 || span.end > document.text.length || span.start > span.end) {
    throw new RangeError(`span ${span.start}-${span.end} lies outside the text (0-${document.text.length})`);
  }
  const tight = trimSpan(document.text, span);
  const lines = linesOf(document, tight);
  const first = lines[0];
  const last = lines.at(-1);
  return {
    quote: document.text.slice(tight.start, tight.end),
    lines: [first?.number ?? 1, last?.number ?? 1],
    page: first?.page ?? null,
    boxes: lines.flatMap((line) => (line.box && line.page !== undefined ? [{ page: line.page, ...rounded(line.box) }] : [])),
  };
}

/** The lines that a span touches, in order. By bisection: documents have thousands of lines and facts. */
export function linesOf(document: Document, span: Span): Line[] {
  const { lines } = document;
  const found: Line[] = [];
  const probe = span.start === span.end ? { start: span.start, end: span.end + 1 } : span;
  for (let i = countBefore(lines, (line) => line.span.end <= span.start); i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.span.start >= probe.end) break;
    if (overlaps(line.span, probe)) found.push(line);
  }
  return found;
}

function rounded(box: Box): Box {
  return { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
