import { buildDocument, type BlockInput, type LineInput } from "../src/document/index.ts";
import type { Document, DocumentProperties, Page } from "../src/document/model.ts";
import type { ExtractContext } from "../src/extractors/context.ts";
import type { LocalePack } from "../src/locales/pack.ts";
import { outline } from "../src/structure/index.ts";
import { unitsOf } from "../src/structure/units.ts";

/** A paragraph (one line a string), or any block that the functions below make. */
export type TestBlock = string | readonly string[] | BlockInput;
export type Face = Omit<LineInput, "text">;

/** A document of invented blocks: `documentOf("1. Opening", heading(1, "Reports"), table([["No", "Item"], ["1", "Roof"]]))`. */
export function documentOf(...blocks: readonly TestBlock[]): Document {
  return documentWith({}, ...blocks);
}

export function documentWith(more: { readonly pages?: readonly Page[]; readonly properties?: DocumentProperties }, ...blocks: readonly TestBlock[]): Document {
  return buildDocument({ source: { path: "minutes.txt", sha256: "0".repeat(64), bytes: 0, format: "txt", encoding: "utf-8" }, ...more, blocks: blocks.map(blockOf) });
}

function blockOf(block: TestBlock): BlockInput {
  if (typeof block === "string") return paragraph(block);
  return "kind" in block ? block : paragraph(block);
}

/** `paragraph("words")`, `paragraph(["line", "line"], { bold: true })`. */
export function paragraph(lines: string | readonly string[], face: Face = {}): BlockInput {
  return { kind: "paragraph", lines: linesOf(lines, face) };
}

export function heading(level: number, lines: string | readonly string[], face: Face = {}): BlockInput {
  return { kind: "heading", level, lines: linesOf(lines, face) };
}

/** `listItem("words")` is bulleted; `listItem("words", "b)", 1)` counts, one level in. */
export function listItem(text: string, label = "•", depth = 0): BlockInput {
  return { kind: "listItem", depth, ordered: /[\p{L}\p{N}]/u.test(label), label, lines: [{ text }] };
}

export function furniture(lines: string | readonly string[], rule = "running-header", face: Face = {}): BlockInput {
  return { kind: "paragraph", layer: "furniture", rule, lines: linesOf(lines, face) };
}

/** A cell is a string (`\n` parts its paragraphs) or a list of text blocks. */
export type TestCell = string | readonly BlockInput[];

export function table(rows: readonly (readonly TestCell[])[]): BlockInput {
  return { kind: "table", rows: rows.map((cells) => ({ cells: cells.map((cell) => ({ blocks: cellBlocks(cell) })) })) };
}

function cellBlocks(cell: TestCell): Exclude<BlockInput, { kind: "table" }>[] {
  const blocks = typeof cell === "string" ? cell.split("\n").map((text) => paragraph(text)) : cell;
  return blocks.flatMap((block) => (block.kind === "table" ? [] : [block]));
}

function linesOf(lines: string | readonly string[], face: Face): LineInput[] {
  return (typeof lines === "string" ? [lines] : lines).map((text) => ({ ...face, text }));
}

/** What extractors read, for a document of invented blocks. */
export function contextOf(pack: LocalePack, ...blocks: readonly TestBlock[]): ExtractContext {
  return contextFor(pack, documentOf(...blocks));
}

export function contextFor(pack: LocalePack, document: Document): ExtractContext {
  return { document, pack, outline: outline(document, pack), units: unitsOf(document, pack) };
}

/** The words of a span. */
export function words(document: Document, span: { readonly start: number; readonly end: number }): string {
  return document.text.slice(span.start, span.end);
}
