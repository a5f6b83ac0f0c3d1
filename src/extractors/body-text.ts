import type { Document } from "../document/model.ts";

const cache = new WeakMap<Document, string>();

/** The document's text with furniture blanked out by spaces: offsets stay, running headers and dumped addresses are not read. */
export function bodyText(document: Document): string {
  const known = cache.get(document);
  if (known !== undefined) return known;
  let text = "";
  let at = 0;
  for (const block of document.blocks) {
    if (block.layer !== "furniture") continue;
    text += document.text.slice(at, block.span.start) + document.text.slice(block.span.start, block.span.end).replace(/[^\n]/gu, " ");
    at = block.span.end;
  }
  text += document.text.slice(at);
  cache.set(document, text);
  return text;
}
