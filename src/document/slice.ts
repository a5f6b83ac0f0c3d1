import { lineOver } from "./line.ts";
import type { Block, Cell, Document, Line, Row, TextBlock } from "./model.ts";
import { contains, type Span } from "./span.ts";

/**
 * A stretch of a document as a document of its own: one meeting of a volume. Blocks count by where they begin, so none is cut in two; line and page numbers
 * are still the file's, offsets count from the stretch's start.
 * @example sliceDocument(volume, { start: 5200, end: 9100 }).lines[0]?.number // 131
 */
export function sliceDocument(document: Document, span: Span): Document {
  const by = -span.start;
  return {
    ...document,
    text: document.text.slice(span.start, span.end),
    blocks: document.blocks.filter((block) => contains(span, block.span)).map((block) => movedBlock(block, by)),
    lines: document.lines.filter((line) => contains(span, line.span)).map((line) => movedLine(line, by)),
    links: document.links.filter((link) => contains(span, link.span)).map((link) => ({ ...link, span: moved(link.span, by) })),
  };
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function movedLine(line: Line, by: number): Line {
  return lineOver(line, moved(line.span, by));
}

function movedBlock(block: Block, by: number): Block {
  if (block.kind !== "table") return movedText(block, by);
  return { ...block, span: moved(block.span, by), lines: block.lines.map((line) => movedLine(line, by)), rows: block.rows.map((row) => movedRow(row, by)) };
}

function movedText(block: TextBlock, by: number): TextBlock {
  return { ...block, span: moved(block.span, by), lines: block.lines.map((line) => movedLine(line, by)), label: block.label && moved(block.label, by) };
}

function movedRow(row: Row, by: number): Row {
  const cells = row.cells.map((cell): Cell => ({ ...cell, span: moved(cell.span, by), blocks: cell.blocks.map((block) => movedText(block, by)) }));
  return { ...row, span: moved(row.span, by), cells };
}
