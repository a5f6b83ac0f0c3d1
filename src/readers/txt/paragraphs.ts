import type { TextBlockInput } from "../../document/builder.ts";
import { dropStart, type FlowLine, toLineInput } from "./flow.ts";
import { joinsAcrossBlank, type OpenBlock, relate, type Relation } from "./joining.ts";
import { addressesOnly, bulletOf, isMinus, startsLower } from "./shape.ts";
import type { Wrapping } from "./wrapping.ts";

interface Growing extends OpenBlock {
  readonly first: FlowLine;
  readonly glues: ("" | " " | "\n" | undefined)[];
}

/** How many written lines from the top a title may take. */
const HEAD_LINES = 20;
const SHORT_ENTRY = 60;

/**
 * Puts lines together as paragraphs and list items: hard-wrapped lines are joined, sentences that a blank line cuts are closed.
 * `head`: how many written lines of the document stand above; past the first twenty no title is looked for. `soft`: a line end alone parts nothing (Markdown).
 */
export function paragraphsOf(lines: readonly FlowLine[], wrapping: Wrapping, { head = HEAD_LINES, soft = false }: { readonly head?: number; readonly soft?: boolean } = {}): TextBlockInput[] {
  const blocks: TextBlockInput[] = [];
  const depths = new Depths();
  let current: Growing | undefined;
  let blanks = 0;
  let written = head;
  for (const [i, line] of lines.entries()) {
    if (line.text === "") {
      blanks++;
      continue;
    }
    written++;
    const relation = current === undefined ? "apart" : blanks === 0 ? relate(current, line, wrapping, lines[i + 1]) : across(current, line, wrapping, written <= HEAD_LINES);
    if (current === undefined || relation === "apart" || (relation === "loose" && !soft)) {
      if (current) blocks.push(close(current, depths));
      current = open(line, current, blanks);
    } else {
      const keeps = relation === "kept" || (relation === "loose" && isEntry(current.lines.at(-1)?.text ?? "", wrapping) && !startsLower(line.text));
      current.lines.push(line);
      current.glues.push(keeps ? "\n" : undefined);
    }
    blanks = 0;
  }
  if (current) blocks.push(close(current, depths));
  return blocks;
}

function across(block: Growing, line: FlowLine, wrapping: Wrapping, head: boolean): Relation {
  return joinsAcrossBlank(block, line, wrapping, head) ? "wrapped" : "apart";
}

/** Markdown joins loose lines, yet names or fields below each other are no sentence: their line ends stay, as do all where nothing is wrapped. */
function isEntry(text: string, { width }: Wrapping): boolean {
  return (width === undefined || text.length <= SHORT_ENTRY) && !/[.!?][)\]”"’'»]{0,2}$/u.test(text);
}

function open(line: FlowLine, above: Growing | undefined, blanks: number): Growing {
  const outer = line.indent;
  if (line.opens?.kind === "item") return { first: line, lines: [line], glues: [undefined], item: true, label: line.opens.label, outer, inner: outer + 2 };
  const bullet = line.opens?.kind === "heading" ? undefined : bulletOf(line.text);
  const listed = above?.item === true && above.label === bullet?.label;
  if (!bullet || (isMinus(line.text) && !(listed && blanks === 0)) || addressesOnly(line.text).length > 0) {
    return { first: line, lines: [line], glues: [undefined], item: false, label: "", outer, inner: outer };
  }
  return { first: line, lines: [dropStart(line, bullet.width)], glues: [undefined], item: true, label: bullet.label, outer, inner: outer + bullet.width };
}

function close(block: Growing, depths: Depths): TextBlockInput {
  const lines = block.lines.map((line, i) => toLineInput(line, block.glues[i] ?? line.glue));
  const { opens } = block.first;
  if (opens?.kind === "heading") {
    depths.reset();
    return { kind: "heading", level: opens.level, lines };
  }
  if (!block.item) {
    depths.reset();
    return { kind: "paragraph", lines };
  }
  if (opens?.kind === "item") {
    return { kind: "listItem", label: opens.label, ordered: opens.ordered, depth: opens.depth, lines, ...(opens.checked === undefined ? {} : { checked: opens.checked }) };
  }
  return { kind: "listItem", label: block.label, ordered: false, depth: depths.of(block.outer), lines };
}

/** List depth by indentation: an item that stands further in than the one above is a level down. */
class Depths {
  #edges: number[] = [];

  reset(): void {
    this.#edges = [];
  }

  of(edge: number): number {
    while (this.#edges.length > 0 && (this.#edges.at(-1) as number) > edge + 1) this.#edges.pop();
    const last = this.#edges.at(-1);
    if (last === undefined || edge > last + 1) this.#edges.push(edge);
    return this.#edges.length - 1;
  }
}
