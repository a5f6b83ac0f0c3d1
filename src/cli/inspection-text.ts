import type { ChalkInstance } from "chalk";
import { overlaps, type Span } from "../document/span.ts";
import { linesOf } from "../document/locate.ts";
import type { Block, Document, Line } from "../document/model.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import type { ParseResult, Reading } from "../pipeline.ts";
import { itemAt } from "../structure/outline.ts";
import { factRows } from "./inspection-facts.ts";
import { table } from "./table.ts";

/** How long a text in a column may be; lines of the document are never cut. */
const CELL = 60;

/** A document as it was read and understood, in readable columns. */
export function inspectionText({ document, readings }: ParseResult, paint: ChalkInstance): string {
  if (document === null) return "";
  const parts = [sourceText(document), section("Lines", linesText(document, readings, paint), paint)];
  for (const [index, reading] of readings.entries()) {
    const part = readings.length > 1 ? ` of part ${index + 1}` : "";
    parts.push(section(`Items${part}`, itemsText(reading, paint), paint));
    parts.push(section(`Refused heads${part}`, refusedText(reading, paint), paint));
    parts.push(section(`Facts${part}`, factsText(reading, paint), paint));
  }
  return parts.filter((part) => part !== "").join("\n");
}

function section(title: string, body: string, paint: ChalkInstance): string {
  return body === "" ? "" : `${paint.bold(title)}\n${body}`;
}

function sourceText({ source, pages, properties }: Document): string {
  const rows = [
    ["path", source.path],
    ["format", [source.format, ...(pages.length > 0 ? [`${pages.length} pages`] : []), `${source.bytes} bytes`, ...(source.encoding ? [source.encoding] : [])].join(", ")],
    ["sha256", source.sha256],
    ...Object.entries(properties).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
    ...pages.filter((page) => page.textLayer !== "native" || !page.trusted).map((page) => [`page ${page.number}`, `text layer: ${page.textLayer}${page.trusted ? "" : ", not trusted"}`]),
  ];
  return table(rows);
}

function linesText(document: Document, readings: readonly Reading[], paint: ChalkInstance): string {
  const rows = [["line", "page", "where", "block", "words"]];
  for (const block of document.blocks) {
    let before = "";
    for (const line of block.lines) {
      const kind = kindOf(block, line);
      rows.push([String(line.number), line.page === undefined ? "" : String(line.page), whereOf(block, line, readings), kind === before ? "" : kind, document.text.slice(line.span.start, line.span.end).trim()]);
      before = kind;
    }
  }
  return table(rows, (cell, column) => (column === 4 ? cell : column === 2 && cell.endsWith("head") ? paint.green(cell) : paint.dim(cell)));
}

/** `heading 1`, `listItem 0`, `table r2 c1`; furniture by the rule that put it there. */
function kindOf(block: Block, line: Line): string {
  if (block.layer === "furniture") return `furniture${block.rule === undefined ? "" : ` (${block.rule})`}`;
  const rule = block.rule === undefined ? "" : ` (${block.rule})`;
  if (block.kind === "heading") return `heading ${block.level}${rule}`;
  if (block.kind === "listItem") return `listItem ${block.depth}${rule}`;
  if (block.kind === "paragraph") return `paragraph${rule}`;
  const row = block.rows.findIndex(({ span }) => overlaps(span, line.span));
  const cell = block.rows[row]?.cells.find(({ span }) => overlaps(span, line.span));
  return `table r${row + 1} c${(cell?.column ?? 0) + 1}${rule}`;
}

/** `front`, `back`, an item's id, with `head` where its number and title stand. */
function whereOf(block: Block, line: Line, readings: readonly Reading[]): string {
  if (block.layer === "furniture") return "";
  for (const [index, { outline, start }] of readings.entries()) {
    const part = readings.length > 1 ? `${index + 1}:` : "";
    const span = { start: line.span.start - start, end: line.span.end - start };
    const item = itemAt(outline, span.start);
    if (item) return `${part}${item.id}${overlaps(item.head, span) ? " head" : ""}`;
    if (overlaps(outline.front, span)) return `${part}front`;
    if (overlaps(outline.back, span)) return `${part}back`;
  }
  return "";
}

function itemsText({ document, outline }: Reading, paint: ChalkInstance): string {
  if (outline.items.length === 0) return "none\n";
  const rows = outline.items.map((item) => [
    item.id, item.parent === null ? "" : `in ${item.parent}`, place(document, item.head), item.rule, item.label ?? "", cut(item.title),
    item.ownerSpans.map((span) => cut(document.text.slice(span.start, span.end))).join("; "),
  ]);
  return table([["id", "parent", "place", "rule", "label", "title", "owners"], ...rows], columnPaint(paint));
}

function refusedText({ document, outline }: Reading, paint: ChalkInstance): string {
  return table(outline.refused.map(({ span, rule }) => [place(document, span), rule, cut(document.text.slice(span.start, span.end))]), columnPaint(paint));
}

/** Each fact's row, the words it was read from below it. */
function factsText({ record, rules }: Reading, paint: ChalkInstance): string {
  const facts = factRows(record, rules, CELL);
  const rows = table(facts.map((fact) => fact.slice(0, 4)), columnPaint(paint)).split("\n");
  return facts.map(([, , , , quotes = ""], i) => `${rows[i]}\n${quotes === "" ? "" : `  ${paint.dim(escapeInvisible(quotes))}\n`}`).join("");
}

/** `p3:l12`, as in diagnostics. */
function place(document: Document, span: Span): string {
  const line = linesOf(document, span)[0];
  return line ? `${line.page === undefined ? "" : `p${line.page}:`}l${line.number}` : "";
}

function cut(text: string): string {
  const oneLine = escapeInvisible(text.replace(/\s+/gu, " ").trim());
  return oneLine.length > CELL ? `${oneLine.slice(0, CELL - 1)}…` : oneLine;
}

function columnPaint(paint: ChalkInstance): (cell: string, column: number) => string {
  return (cell, column) => (column === 0 ? paint.cyan(cell) : cell);
}
