import { readDocument } from "../../../src/readers/index.ts";
import type { Block, Document, TextBlock } from "../../../src/document/model.ts";

/** Reads text as a file of that name would be read. */
export async function documentOf(text: string, path = "minutes.txt"): Promise<Document> {
  const { document } = await readDocument({ path, bytes: new TextEncoder().encode(text), sha256: "0" });
  if (!document) throw new Error("nothing was read");
  return document;
}

/** Its blocks, one string each: "P words", "H2 title", "LI0 • words", "F:link-dump …"; a table is an array of rows of cells. */
export async function shown(text: string, path = "minutes.txt"): Promise<(string | string[][])[]> {
  const document = await documentOf(text, path);
  return document.blocks.map((block) => showBlock(document, block));
}

function showBlock(document: Document, block: Block): string | string[][] {
  if (block.kind === "table") return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map((inner) => showText(document, inner).replace(/^P /u, "")).join(" / ")));
  return showText(document, block);
}

function showText(document: Document, block: TextBlock): string {
  const text = document.text.slice(block.span.start, block.span.end);
  if (block.layer === "furniture") return `F:${block.rule ?? ""} ${text}`;
  if (block.kind === "heading") return `H${block.level} ${text}`;
  if (block.kind === "listItem") return `LI${block.depth}${block.checked === undefined ? "" : block.checked ? "[x]" : "[ ]"} ${text}`;
  return `P ${text}`;
}
