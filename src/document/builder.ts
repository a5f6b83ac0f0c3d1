import { cleanPiece, cleanText } from "./cleaning.ts";
import { GrowingText } from "./growing-text.ts";
import { hyphenatedWords, joinLines, mayBeBroken, WITH_SPACE, type Join } from "./joining.ts";
import { lineOver, type WholeLine } from "./line.ts";
import type {
  Block, Box, Cell, Document, DocumentProperties, DocumentSource, Layer, Line, Link, Page, Row, TableBlock, TextBlock,
} from "./model.ts";
import type { Span } from "./span.ts";

/** A link behind a part of a line: UTF-16 offsets into the line's raw `text`. */
export interface LinkInput {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly anchor: Link["anchor"];
}

/** A line as a reader found it; `text` is raw, the builder cleans it. */
export interface LineInput {
  readonly text: string;
  /** Physical line of the file; left out, lines are numbered in order. */
  readonly number?: number;
  readonly page?: number;
  readonly box?: Box;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly links?: readonly LinkInput[] | undefined;
  /** How the line joins the one before it in its block; left out, the joining rules decide. A newline is a break the author set (`<br>`). */
  readonly glue?: "" | " " | "\n" | undefined;
}

interface BlockInputBase {
  readonly lines: readonly LineInput[];
  readonly layer?: Layer;
  readonly rule?: string;
  /** A bullet or automatic number that is not part of the lines' text; the builder puts it in front. */
  readonly label?: string;
}

export type TextBlockInput =
  | (BlockInputBase & { readonly kind: "heading"; readonly level: number })
  | (BlockInputBase & { readonly kind: "paragraph" })
  | (BlockInputBase & { readonly kind: "listItem"; readonly depth: number; readonly ordered: boolean; readonly checked?: boolean });

export interface CellInput {
  readonly blocks: readonly TextBlockInput[];
  readonly columnSpan?: number;
}

export interface TableInput {
  readonly kind: "table";
  readonly rows: readonly { readonly cells: readonly CellInput[]; readonly header?: boolean }[];
  readonly layer?: Layer;
  readonly rule?: string;
}

export type BlockInput = TextBlockInput | TableInput;

export interface DocumentInput {
  readonly source: DocumentSource;
  readonly properties?: DocumentProperties;
  readonly pages?: readonly Page[];
  readonly blocks: readonly BlockInput[];
}

/**
 * The only maker of a document's `text`: cleans lines, joins wrapped ones, closes line-end hyphens and hands out the spans.
 * Blocks without any text are left out.
 */
export function buildDocument(input: DocumentInput): Document {
  const builder = new Builder(hyphenatedWords(rawLines(input.blocks)));
  const blocks = input.blocks.flatMap((block) => builder.block(block));
  const text = builder.text.toString();
  return {
    source: input.source,
    properties: input.properties ?? {},
    text,
    blocks,
    lines: builder.lines,
    pages: input.pages ?? [],
    // A link on nothing but a hyphen that joining took away has no words left.
    links: mergeWrapped(builder.links.filter(({ span }) => text.slice(span.start, span.end).trim() !== ""), text),
  };
}

function* rawLines(blocks: readonly BlockInput[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "table") for (const row of block.rows) for (const cell of row.cells) yield* rawLines(cell.blocks);
    else for (const line of block.lines) yield line.text;
  }
}

/** Holds the text while it grows. */
class Builder {
  readonly text = new GrowingText();
  readonly lines: Line[] = [];
  readonly links: Link[] = [];
  readonly #words: ReadonlySet<string>;

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
  }

  block(input: BlockInput): Block[] {
    if (input.kind === "table") return this.#table(input);
    const block = this.#textBlock(input);
    if (block) this.text.append("\n");
    return block ? [block] : [];
  }

  #table(input: TableInput): TableBlock[] {
    const start = this.text.length;
    const firstLine = this.lines.length;
    const rows = input.rows.map((row) => this.#row(row.cells, row.header ?? false));
    if (this.lines.length === firstLine) {
      this.text.cut(start);
      return [];
    }
    const columns = Math.max(...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)));
    return [{ kind: "table", span: { start, end: this.text.length }, lines: this.lines.slice(firstLine), layer: input.layer ?? "body", columns, rows, rule: input.rule }];
  }

  #row(inputs: readonly CellInput[], header: boolean): Row {
    const start = this.text.length;
    let column = 0;
    const cells: Cell[] = [];
    for (const input of inputs) {
      const cellStart = this.text.length;
      const blocks: TextBlock[] = [];
      for (const block of input.blocks) {
        if (blocks.length > 0) this.text.append("\n");
        const built = this.#textBlock(block);
        if (built) blocks.push(built);
        else if (blocks.length > 0) this.text.cut(this.text.length - 1);
      }
      const columnSpan = input.columnSpan ?? 1;
      cells.push({ span: { start: cellStart, end: this.text.length }, blocks, column, columnSpan });
      column += columnSpan;
      this.text.append("\t");
    }
    const end = this.text.length;
    this.text.cut(end - 1);
    this.text.append("\n");
    return { span: { start, end }, cells, header };
  }

  #textBlock(input: TextBlockInput): TextBlock | undefined {
    const start = this.text.length;
    const firstLine = this.lines.length;
    const label = input.label === undefined ? "" : cleanText(input.label);
    if (label) this.text.append(`${label} `);
    for (const line of input.lines) this.#line(line, firstLine);
    this.#dropSoftHyphen(firstLine);
    if (this.lines.length === firstLine) {
      if (!label || input.kind === "listItem") {
        this.text.cut(start);
        return undefined;
      }
      this.text.cut(start + label.length);
      this.lines.push(made({ start, end: this.text.length }, this.lines.length + 1, input.lines[0]));
    }
    const first = this.lines[firstLine];
    if (first && label) this.lines[firstLine] = lineOver(first, { start, end: first.span.end });
    return textBlock(input, { start, end: this.text.length }, this.lines.slice(firstLine), label ? { start, end: start + label.length } : undefined);
  }

  #line(input: LineInput, firstLine: number): void {
    const { text, links } = cleanLine(input);
    if (text === "") return;
    if (this.lines.length > firstLine) this.#join(text, input.glue);
    const start = this.text.length;
    this.text.append(text);
    for (const link of links) this.links.push({ url: link.url, anchor: link.anchor, span: { start: start + link.start, end: start + link.end } });
    this.lines.push(made({ start, end: this.text.length }, input.number ?? this.lines.length + 1, input, input));
  }

  /** At a block's end a soft hyphen breaks nothing. */
  #dropSoftHyphen(firstLine: number): void {
    const last = this.lines.at(-1);
    if (!last || this.lines.length === firstLine || this.text.last !== "\u00AD") return;
    this.text.cut(this.text.length - 1);
    this.lines[this.lines.length - 1] = lineOver(last, { start: last.span.start, end: this.text.length });
  }

  /** Puts the glue behind the line before, whose span grows or shrinks with it, so that lines tile their block. */
  #join(next: string, glue: LineInput["glue"]): void {
    const last = this.lines.at(-1) as Line;
    const join = glue === undefined ? this.#joinOf(last, next) : { drop: 0, glue };
    this.text.cut(this.text.length - join.drop);
    this.text.append(join.glue);
    this.lines[this.lines.length - 1] = lineOver(last, { start: last.span.start, end: this.text.length });
    const link = this.links.at(-1);
    if (join.drop && link && link.span.end > this.text.length) this.links[this.links.length - 1] = { ...link, span: { start: link.span.start, end: this.text.length } };
  }

  /** Only a line that a hyphen ends is put together from the pieces of the text. */
  #joinOf(last: Line, next: string): Join {
    return mayBeBroken(this.text.last) ? joinLines(this.text.from(last.span.start), next, this.#words) : WITH_SPACE;
  }
}

/** @param face where its type face is told; @param place where its place on a page is: a line that stands for a label alone has none */
function made(span: Span, number: number, face?: LineInput, place?: LineInput): WholeLine {
  return {
    span, number, page: place?.page, box: place?.box,
    fontSize: face?.fontSize, bold: face?.bold || undefined, italic: face?.italic || undefined, struck: face?.struck || undefined,
  };
}

function textBlock(input: TextBlockInput, span: Span, lines: readonly Line[], label: Span | undefined): TextBlock {
  const { layer = "body", rule } = input;
  if (input.kind === "heading") return { span, lines, layer, rule, label, kind: "heading", level: input.level };
  if (input.kind === "paragraph") return { span, lines, layer, rule, label, kind: "paragraph" };
  return { span, lines, layer, rule, label, kind: "listItem", depth: input.depth, ordered: input.ordered, checked: input.checked };
}

/** Cleans a line piece by piece, cut at its links' ends, so that link offsets survive. */
function cleanLine(line: LineInput): { text: string; links: LinkInput[] } {
  if (!line.links?.length) return { text: cleanText(line.text), links: [] };
  const cuts = [...new Set([0, line.text.length, ...line.links.flatMap((link) => [link.start, link.end])])]
    .filter((cut) => cut >= 0 && cut <= line.text.length)
    .sort((a, b) => a - b);
  const at = new Map<number, number>([[0, 0]]);
  let text = "";
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = cleanPiece(line.text.slice(cuts[i], cuts[i + 1]));
    text += text === "" || text.endsWith(" ") ? piece.replace(/^ /u, "") : piece;
    at.set(cuts[i + 1] as number, text.length);
  }
  const soft = line.text.includes("\u00AD") && text.trim() !== "" && /\u00AD\s{0,20}$/u.test(line.text) ? "\u00AD" : "";
  const whole = text.trimEnd();
  const links = line.links.flatMap((link) => {
    const span = tighten(whole, Math.min(at.get(link.start) ?? 0, whole.length), Math.min(at.get(link.end) ?? whole.length, whole.length));
    return span ? [{ ...link, ...span }] : [];
  });
  return { text: whole + soft, links };
}

function tighten(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && text[from] === " ") from++;
  while (to > from && text[to - 1] === " ") to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** A link that wraps over lines comes as one link a line with the same target: one link. */
function mergeWrapped(links: readonly Link[], text: string): Link[] {
  const merged: Link[] = [];
  for (const link of links) {
    const before = merged.at(-1);
    if (before && before.span.end <= link.span.start && before.url === link.url && before.anchor === link.anchor && link.anchor !== "dumped" && /^\s*$/u.test(text.slice(before.span.end, link.span.start))) {
      merged[merged.length - 1] = { ...before, span: { start: before.span.start, end: link.span.end } };
    } else merged.push(link);
  }
  return merged;
}
