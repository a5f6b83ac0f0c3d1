import type { BlockInput, CellInput, TextBlockInput } from "../../../document/builder.ts";
import type { FlowLine, Opening } from "../flow.ts";
import { htmlTable } from "../html-table.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { readHtml, type SourceLine } from "../stray-html.ts";
import { pipeTableAt } from "../tables.ts";
import type { Wrapping } from "../wrapping.ts";
import { isContentsMark } from "./extras.ts";
import { type Flow, linesOf, type Paragraph, type Source } from "./inline.ts";

type Heading = Extract<Flow, { type: "heading" }>;
type List = Extract<Flow, { type: "list" }>;
type Table = Extract<Flow, { type: "table" }>;
type Code = Extract<Flow, { type: "code" }>;

const LONGEST_TITLE = 100;

/** Turns Markdown's tree into blocks, keeping the file's lines. */
export class Converter {
  readonly #source: Source;
  readonly #wrapping: Wrapping;

  constructor(source: Source, wrapping: Wrapping) {
    this.#source = source;
    this.#wrapping = wrapping;
  }

  /** @param depth how many lists stand around the nodes. */
  blocks(nodes: readonly Flow[], depth = 0): BlockInput[] {
    return nodes.flatMap((node) => this.#block(node, depth));
  }

  #block(node: Flow, depth: number): BlockInput[] {
    switch (node.type) {
      case "heading": return this.#heading(node);
      case "paragraph": return this.#paragraph(node);
      case "list": return this.#list(node, depth);
      case "table": return this.#table(node);
      case "code": return this.#code(node);
      case "blockquote": return this.blocks(node.children, depth);
      case "html": return this.#html(this.#rawLines(node));
      case "thematicBreak": return this.#ruler(node);
      case "footnoteDefinition": return this.#footnote(node, depth);
      case "definition": return [];
      default: return this.#rest(node);
    }
  }

  #heading(node: Heading): BlockInput[] {
    const lines = linesOf(node.children, this.#source, { kind: "heading", level: node.depth });
    const first = this.#source.text.charAt(node.position?.start.offset ?? 0);
    const text = lines.map((line) => line.text).join(" ");
    // A ruler straight below running text makes it a title by the rules; its author meant a ruler.
    const meant = first === "#" || node.depth === 1 || (lines.length === 1 && text.length <= LONGEST_TITLE && !/[.,;]$/u.test(text));
    if (!meant) return this.#grouped(linesOf(node.children, this.#source));
    return this.#grouped(lines.map((line) => ({ ...line, indent: 0 })));
  }

  #paragraph(node: Paragraph, opens?: Opening): BlockInput[] {
    if (opens === undefined) {
      const raw = this.#rawLines(node);
      const table = pipeTableAt(raw, 0, this.#wrapping);
      if (table && table.end === raw.length) return [table.table];
    }
    const lines = linesOf(node.children, this.#source, opens);
    if (lines.length === 1 && isContentsMark(lines[0]?.text ?? "")) return [furnitureOf(lines, "contents-mark")];
    return this.#grouped(lines);
  }

  #grouped(lines: readonly FlowLine[]): TextBlockInput[] {
    return paragraphsOf(lines, this.#wrapping, { soft: true });
  }

  #list(list: List, depth: number): BlockInput[] {
    return list.children.flatMap((item) => {
      const [first, ...rest] = item.children;
      const label = /^(?:[-*+]|\d{1,9}[.)])/u.exec(this.#source.text.slice(item.position?.start.offset ?? 0))?.[0] ?? "-";
      const checked = typeof item.checked === "boolean" ? { checked: item.checked } : {};
      const opens: Opening = { kind: "item", label, ordered: list.ordered === true, depth, ...checked };
      if (first?.type !== "paragraph") return this.blocks(item.children, depth + 1);
      return [...this.#paragraph(first, opens), ...this.blocks(rest, depth + 1)];
    });
  }

  #table(table: Table): BlockInput[] {
    const columns = Math.max(...table.children.map((row) => row.children.length));
    const rows = table.children.map((row, i) => {
      const cells: CellInput[] = row.children.map((cell) => ({ blocks: this.#grouped(linesOf(cell.children, this.#source)) }));
      while (cells.length < columns) cells.push({ blocks: [] });
      return { cells, ...(i === 0 ? { header: true } : {}) };
    });
    const drawn = (cell: CellInput): boolean => cell.blocks.every((block) => block.lines.every((line) => /^[\s:|-]*$/u.test(line.text)));
    // A second delimiter row, drawn by hand below the last row, says nothing.
    return [{ kind: "table", rows: rows.filter((row, i) => i === 0 || !(row.cells.every(drawn) && row.cells.some((cell) => cell.blocks.length > 0))) }];
  }

  #html(lines: readonly SourceLine[]): BlockInput[] {
    const table = htmlTable(lines, this.#wrapping);
    return table ? [table] : paragraphsOf(readHtml(lines), this.#wrapping);
  }

  #code(node: Code): BlockInput[] {
    const start = (node.position?.start.line ?? 1) + 1;
    const lines = node.value.split("\n").map((text, i) => ({ text, number: this.#source.numberOf(start + i), ...(i > 0 ? { glue: "\n" as const } : {}) }));
    return [{ kind: "paragraph", lines }];
  }

  #ruler(node: Flow): BlockInput[] {
    const [line] = this.#rawLines(node);
    if (!line) return [];
    // Lines to sign on are words' places, rulers are not.
    if (line.text.trim().startsWith("_")) return [{ kind: "paragraph", lines: [{ text: line.text, number: line.number }] }];
    return [{ kind: "paragraph", layer: "furniture", rule: "separator", lines: [{ text: line.text, number: line.number }] }];
  }

  #footnote(node: Extract<Flow, { type: "footnoteDefinition" }>, depth: number): BlockInput[] {
    const [first, ...rest] = this.blocks(node.children, depth);
    if (!first || first.kind === "table") return first ? [first, ...rest] : [];
    return [{ ...first, label: `[^${node.label ?? node.identifier}]:` }, ...rest];
  }

  #rest(node: Flow): BlockInput[] {
    return paragraphsOf(readHtml(this.#rawLines(node)), this.#wrapping);
  }

  /** The node's lines as they stand in the file, its first without what is in front of the node. */
  #rawLines(node: Flow): SourceLine[] {
    const start = node.position?.start;
    const raw = this.#source.text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0);
    return raw.split("\n").map((text, i) => ({ number: this.#source.numberOf((start?.line ?? 1) + i), text }));
  }
}

function furnitureOf(lines: readonly FlowLine[], rule: string): TextBlockInput {
  return { kind: "paragraph", layer: "furniture", rule, lines: lines.map((line) => ({ text: line.text, number: line.number })) };
}
