import type { BlockInput, TextBlockInput } from "../../document/builder.ts";
import { listPlace, type ListLabel } from "./numbering.ts";
import { ParagraphText } from "./lines.ts";
import { readInline, type ParagraphContent } from "./runs.ts";
import { boxStory, contentsStory, type Story } from "./story.ts";
import { headingLevel, isContentsStyle, runFormat, type StyleChain } from "./styles.ts";
import { flatten, readTable } from "./tables.ts";
import { child, elements, value, type XmlElement } from "./xml.ts";

/** Never text at the level of blocks: deleted or moved-away paragraphs, properties. */
const SKIPPED = new Set(["del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "customXmlPr", "tcPr", "tblPr", "tblGrid", "trPr", "tblPrEx"]);

/**
 * The blocks within a body, a cell, a text box, a note or a header, in order. Content controls, insertions and other wrappers are seen through.
 */
export function readBlocks(parent: XmlElement, story: Story): BlockInput[] {
  const reading: BlockReading = { blocks: [], waiting: undefined };
  readInto(parent, story, reading);
  flushWaiting(story, reading);
  return reading.blocks;
}

interface BlockReading {
  readonly blocks: BlockInput[];
  /** A paragraph whose mark is deleted: its text begins the next one. */
  waiting: ParagraphContent | undefined;
}

/** A deleted paragraph mark with no paragraph after it to join. */
function flushWaiting(story: Story, reading: BlockReading): void {
  if (reading.waiting) reading.blocks.push(...emit({ kind: "paragraph" }, reading.waiting, story));
  reading.waiting = undefined;
}

function readInto(parent: XmlElement, story: Story, reading: BlockReading): void {
  for (const element of elements(parent)) {
    if (SKIPPED.has(element.name)) continue;
    if (element.name === "p") readParagraph(element, story, reading);
    else if (element.name === "tbl") {
      flushWaiting(story, reading);
      reading.blocks.push(...readTable(element, story, readBlocks));
    } else if (element.name === "sdt" && isContentsControl(element)) readInto(element, contentsStory(story), reading);
    else readInto(element, story, reading);
  }
}

function isContentsControl(control: XmlElement): boolean {
  return value(child(child(control, "sdtPr"), "docPartObj"), "docPartGallery") === "Table of Contents";
}

function readParagraph(element: XmlElement, story: Story, reading: BlockReading): void {
  const properties = child(element, "pPr");
  const chain = story.styles.chain(value(properties, "pStyle"));
  const format = { ...story.tableFormat, ...chain.format };
  const mark = child(properties, "rPr");
  const content: ParagraphContent = { text: reading.waiting?.text ?? new ParagraphText(), format, boxes: reading.waiting?.boxes ?? [], contents: false };
  reading.waiting = undefined;
  readInline(element, story, content);
  if (child(mark, "del") || child(mark, "moveFrom")) {
    reading.waiting = content;
    return;
  }
  const hidden = content.text.isEmpty && (runFormat(mark, format, story.styles).hidden ?? false);
  // Word neither prints nor counts a paragraph that is hidden to its very mark.
  if (hidden) {
    reading.blocks.push(...boxBlocks(content, story));
    return;
  }
  const place = content.contents || isContentsStyle(chain) ? contentsStory(story) : story;
  reading.blocks.push(...emit(kindOf(properties, chain, place), content, place));
}

type TextBlockKind =
  | { readonly kind: "heading"; readonly level: number; readonly label?: string }
  | { readonly kind: "paragraph"; readonly label?: string }
  | { readonly kind: "listItem"; readonly depth: number; readonly ordered: boolean; readonly label: string };

function kindOf(properties: XmlElement | undefined, chain: StyleChain, story: Story): TextBlockKind {
  const place = listPlace(properties, chain, story.numbering);
  const label: ListLabel | undefined = place && story.counters.next(place);
  const level = story.rule === "table-of-contents" ? undefined : headingLevel(properties, chain);
  if (level !== undefined) return { kind: "heading", level, ...(label?.text ? { label: label.text } : {}) };
  if (!place || !label?.text) return { kind: "paragraph" };
  return { kind: "listItem", depth: place.level, ordered: label.ordered, label: label.text };
}

function emit(kind: TextBlockKind, content: ParagraphContent, story: Story): BlockInput[] {
  const block: TextBlockInput = { ...kind, lines: content.text.finish(), layer: story.layer, ...(story.rule === undefined ? {} : { rule: story.rule }) };
  return [block, ...boxBlocks(content, story)];
}

/** A text box floats: its paragraphs follow the one that anchors it, its tables as plain paragraphs. */
function boxBlocks(content: ParagraphContent, story: Story): TextBlockInput[] {
  return content.boxes.flatMap((box) => flatten(readBlocks(box, boxStory(story))));
}
