import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { BlockInput, TextBlockInput } from "../../../document/builder.ts";
import type { DocumentProperties } from "../../../document/model.ts";
import { plainLine } from "../flow.ts";
import type { SourceLine } from "../stray-html.ts";
import { textBlocks } from "../text-blocks.ts";
import { measureWrapping } from "../wrapping.ts";
import { Converter } from "./blocks.ts";
import { withoutExtras } from "./extras.ts";
import { frontMatterOf } from "./front-matter.ts";
import type { Flow } from "./inline.ts";

/** Indented code is off: in minutes four spaces are a list's or a paragraph's indentation. */
const EXTENSIONS = [gfm(), { disable: { null: ["codeIndented"] } }];

const TOO_DEEP = /^(?:\s{0,4}(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))){50}|^[ \t]{200}[\s]{0,5000}[->*+\d]/u;

/**
 * Reads the lines of a Markdown file as blocks, its front matter as properties.
 * @example markdownBlocks([{ number: 1, text: "# Protokoll" }]).blocks // one heading of level 1
 */
export function markdownBlocks(lines: readonly SourceLine[]): { blocks: BlockInput[]; properties: DocumentProperties } {
  // Quotes in quotes, lists in lists without end: no author's Markdown, and too deep for a tree.
  if (lines.some((line) => TOO_DEEP.test(line.text))) return { blocks: textBlocks(lines), properties: {} };
  const front = frontMatterOf(lines);
  const body = withoutExtras(lines.slice(front?.end ?? 0));
  const text = body.map((line) => line.text).join("\n");
  const root = fromMarkdown(text, { extensions: EXTENSIONS, mdastExtensions: [gfmFromMarkdown()] });
  const targets = new Map<string, string>();
  collectTargets(root.children, targets);
  const lengths = new Map(body.map((line) => [line.number, line.text.trimEnd().length]));
  const source = { text, targets, numberOf: (line: number) => body[line - 1]?.number ?? line, lengthOf: (number: number) => lengths.get(number) ?? 0 };
  const converter = new Converter(source, measureWrapping(body.map((line) => plainLine(line.number, line.text))));
  const blocks = converter.blocks(root.children);
  return { blocks: front ? [frontMatterBlock(front.lines), ...blocks] : blocks, properties: front?.properties ?? {} };
}

function collectTargets(nodes: readonly Flow[], targets: Map<string, string>): void {
  for (const node of nodes) {
    if (node.type === "definition" && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
    else if (node.type === "blockquote") collectTargets(node.children, targets);
    else if (node.type === "list") for (const item of node.children) collectTargets(item.children, targets);
  }
}

function frontMatterBlock(lines: readonly SourceLine[]): TextBlockInput {
  return { kind: "paragraph", layer: "furniture", rule: "front-matter", lines: lines.map((line, i) => ({ text: line.text, number: line.number, ...(i > 0 ? { glue: "\n" as const } : {}) })) };
}
