import type { fromMarkdown } from "mdast-util-from-markdown";
import { type FlowLine, FlowWriter, type Opening } from "../flow.ts";
import { HtmlMarks, parseTag } from "../stray-html.ts";
import { plainWords } from "./extras.ts";

type Root = ReturnType<typeof fromMarkdown>;
export type Flow = Root["children"][number];
export type Paragraph = Extract<Flow, { type: "paragraph" }>;
type Phrasing = Paragraph["children"][number];

/** What the conversion needs of the file around a node. */
export interface Source {
  readonly text: string;
  /** The physical line of a line of `text`, both from 1. */
  readonly numberOf: (line: number) => number;
  /** How many columns a physical line takes. */
  readonly lengthOf: (number: number) => number;
  /** Targets of reference links by their identifier. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Turns running text into lines: marks gone, links behind their words, `<br>` and hard breaks kept as breaks. */
export function linesOf(nodes: readonly Phrasing[], source: Source, opens?: Opening): readonly FlowLine[] {
  const writer = new FlowWriter(source.numberOf(nodes[0]?.position?.start.line ?? 1));
  if (opens) writer.open(opens);
  const marks = new HtmlMarks(writer);
  for (const node of nodes) write(node, writer, marks, source);
  return writer.finish().map((line) => ({ ...line, rawLength: source.lengthOf(line.number) }));
}

function write(node: Phrasing, writer: FlowWriter, marks: HtmlMarks, source: Source): void {
  const inner = (children: readonly Phrasing[]): void => {
    for (const child of children) write(child, writer, marks, source);
  };
  const faced = (face: "bold" | "italic" | "struck", children: readonly Phrasing[]): void => {
    writer.face(face, true);
    inner(children);
    writer.face(face, false);
  };
  switch (node.type) {
    case "text": return words(node.value, node.position?.start.line ?? 1, writer, source);
    case "inlineCode": return writer.text(node.value);
    case "strong": return faced("bold", node.children);
    case "emphasis": return faced("italic", node.children);
    case "delete": return faced("struck", node.children);
    case "break": return hardBreak(node.position?.end.line, writer, source);
    case "html": return html(node, writer, marks, source);
    case "image":
    case "imageReference": return writer.text(node.alt ?? "");
    case "footnoteReference": return writer.text(`[^${node.label ?? node.identifier}]`);
    case "link": return linked(isBareAddress(node, source) ? undefined : node.url, writer, () => inner(node.children));
    case "linkReference": return linked(source.targets.get(node.identifier), writer, () => inner(node.children));
  }
}

function words(value: string, line: number, writer: FlowWriter, source: Source): void {
  for (const [i, piece] of plainWords(value).split("\n").entries()) {
    if (i > 0) writer.newline(source.numberOf(line + i), false);
    writer.text(piece);
  }
}

function hardBreak(line: number | undefined, writer: FlowWriter, source: Source): void {
  if (line !== undefined) writer.newline(source.numberOf(line), false);
  writer.breakHere();
}

function html(node: Extract<Phrasing, { type: "html" }>, writer: FlowWriter, marks: HtmlMarks, source: Source): void {
  if (node.value.startsWith("<!--")) return;
  const tag = parseTag(node.value);
  if (tag) marks.tag(tag);
  else words(node.value, node.position?.start.line ?? 1, writer, source);
}

function linked(url: string | undefined, writer: FlowWriter, inner: () => void): void {
  if (url === undefined) return inner();
  writer.startLink(url);
  inner();
  writer.endLink();
}

/** GitHub's parser links addresses that merely stand in the text: finding those is the links extractor's task. */
function isBareAddress(node: Extract<Phrasing, { type: "link" }>, source: Source): boolean {
  const first = source.text.charAt(node.position?.start.offset ?? 0);
  return first !== "[" && first !== "<";
}
