import type { BlockInput, TextBlockInput } from "../../document/builder.ts";
import { spacedTableAt } from "./columns.ts";
import { type FlowLine, toLineInput } from "./flow.ts";
import { addressLines, linkDumpAt } from "./link-dump.ts";
import { markAt, type MarkStyle, markStyle, stripMark } from "./marked-headings.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { readHtml, type SourceLine } from "./stray-html.ts";
import { pipeTableAt, tabTableAt } from "./tables.ts";
import { measureWrapping, type Wrapping } from "./wrapping.ts";

interface Measures {
  readonly wrapping: Wrapping;
  readonly style: MarkStyle;
  readonly targets: ReadonlyMap<string, number>;
}

/**
 * Reads the lines of a plain text as blocks: tables first, then within the lines between them marked headings, dumped links and paragraphs.
 * @example textBlocks([{ number: 1, text: "Ett ord" }]) // one paragraph
 */
export function textBlocks(lines: readonly SourceLine[]): BlockInput[] {
  const flow = readHtml(lines);
  const measures = { wrapping: measureWrapping(flow), style: markStyle(flow), targets: addressLines(flow) };
  const blocks: BlockInput[] = [];
  let from = 0;
  let head = 0;
  const flush = (to: number): void => {
    // Most texts hold no table.
    const between = to - from === lines.length ? flow : readHtml(lines.slice(from, to));
    blocks.push(...plainBlocks(between, measures, head));
    head += lines.slice(from, to).filter((line) => line.text.trim() !== "").length;
  };
  for (let i = 0; i < lines.length; i++) {
    const found = tabTableAt(lines, i, measures.wrapping) ?? pipeTableAt(lines, i, measures.wrapping) ?? spacedTableAt(lines, i);
    if (!found) continue;
    flush(i);
    blocks.push(found.table);
    head += found.end - i;
    from = found.end;
    i = found.end - 1;
  }
  flush(lines.length);
  return blocks;
}

/** Blocks of lines that hold no table. */
function plainBlocks(lines: readonly FlowLine[], { wrapping, style, targets }: Measures, head: number): BlockInput[] {
  const blocks: BlockInput[] = [];
  let waiting: FlowLine[] = [];
  let written = head;
  const flush = (): void => {
    blocks.push(...paragraphsOf(waiting, wrapping, { head: written }));
    written += waiting.filter((line) => line.text !== "").length;
    waiting = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as FlowLine;
    const mark = markAt(lines, i, style);
    const dump = linkDumpAt(lines, i, targets);
    if (mark?.kind === "heading") waiting.push(stripMark(line, mark), blankAfter(line));
    else if (mark?.kind === "underlined") waiting.push({ ...line, opens: { kind: "heading", level: mark.level } }, blankAfter(line));
    else if (mark || dump) {
      flush();
      blocks.push(mark ? furniture([line], mark.kind === "ruler" ? "separator" : "front-matter") : (dump as NonNullable<typeof dump>).block);
      if (dump && !mark) i = dump.end - 1;
    } else waiting.push(withBreak(line));
  }
  flush();
  return blocks;
}

/** A marked heading is one line: what follows is apart from it. */
function blankAfter(line: FlowLine): FlowLine {
  return { number: line.number, text: "", indent: 0, links: [] };
}

/** Org's ` \\` at a line's end: the author broke the line here. */
function withBreak(line: FlowLine): FlowLine {
  return line.text.endsWith(" \\\\") ? { ...line, text: line.text.slice(0, -3).trimEnd() } : line;
}

/** Lines that say nothing of the meeting: kept, but out of the body. */
export function furniture(lines: readonly FlowLine[], rule: string): TextBlockInput {
  return { kind: "paragraph", layer: "furniture", rule, lines: lines.map((line, i) => toLineInput(line, i > 0 ? "\n" : undefined)) };
}
