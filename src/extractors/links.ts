import { createRequire } from "node:module";
import type { LinkifyIt } from "linkify-it";
import type { Block, Document, Link } from "../document/model.ts";
import { locate } from "../document/locate.ts";
import { overlaps, type Span } from "../document/span.ts";
import type { LinkFact } from "../record/schema.ts";
import { itemAt, type OutlineItem } from "../structure/outline.ts";
import { collapse } from "../structure/words.ts";
import type { ExtractContext } from "./context.ts";
import { placeDumped } from "./dumped-links.ts";
import { rulesOf, type Rules } from "./rules.ts";

const finders = new Map<boolean, LinkifyIt>();

/** Loaded with the first line that may hold an address: many documents have none. One of its two longest patterns is for mail alone, and left out without an `@`. */
function finder(mail: boolean): LinkifyIt {
  const known = finders.get(mail);
  if (known) return known;
  const library = createRequire(import.meta.url)("linkify-it") as typeof import("linkify-it");
  const made = new library.LinkifyIt({ fuzzyLink: true, fuzzyEmail: mail, fuzzyIP: false });
  made.add("file:", { validate: (text, at) => /^\/{2,3}[^\s<>"]{1,2000}/u.exec(text.slice(at, at + 2010))?.[0].length ?? 0 });
  finders.set(mail, made);
  return made;
}

/** What a line with an address holds: an `@`, a `www.`, two strokes (`https://…`), or a dot in the word before a stroke (`example.org/a`, not `5/18`). */
const MAY_LINK = /@|www\.|\/\/|\.[^\s/]{2,2000}\/\S/iu;

/** Every web, mail and file target: behind words, printed, or dumped at the end of a page; once per target and item. */
export function extractLinks(context: ExtractContext): { links: LinkFact[]; rules: Rules } {
  const { document } = context;
  const known = document.links.filter((link) => link.anchor !== "dumped" && !isInternal(link.url));
  const printed = printedLinks(document, known);
  const placed = [...known, ...printed].map((link) => ({ link, item: isFurniture(document, link.span) ? null : itemAt(context.outline, link.span.start) }));
  const dumped = placeDumped(context, document.links.filter((link) => link.anchor === "dumped" && !isInternal(link.url)));
  const all = once([...placed, ...dumped].sort((a, b) => a.link.span.start - b.link.span.start));
  const links = all.map(({ link, item }): LinkFact => ({
    url: link.url,
    text: collapse(document.text.slice(link.span.start, link.span.end)),
    kind: kindOf(link.url),
    item: item?.id ?? null,
    evidence: [locate(document, link.span)],
  }));
  return { links, rules: rulesOf("/links", all.map(({ link }) => `link-${link.anchor}`)) };
}

interface Placed {
  readonly link: Link;
  readonly item: OutlineItem | null;
}

function once(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return placed.filter(({ link, item }) => {
    const key = `${target(link.url)}|${item?.id ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Addresses that are the same target written differently. */
function target(url: string): string {
  return url.replace(/^(?:mailto:|https?:\/\/)/iu, "").replace(/^www\./iu, "").replace(/\/$/u, "").toLowerCase();
}

/** Addresses printed in the text that no link of the format covers; a bare domain without path is a name, not a link. */
function printedLinks(document: Document, known: readonly Link[]): Link[] {
  // An address ends with its line: the others are not looked through.
  let start = 0;
  const found = document.text.split("\n").flatMap((line) => {
    const offset = start;
    start += line.length + 1;
    return MAY_LINK.test(line) ? (finder(line.includes("@")).match(line) ?? []).map(({ raw, schema, index }) => ({ raw, schema, index: offset + index })) : [];
  });
  return found.flatMap((match): Link[] => {
    const raw = trimEnd(match.raw);
    const span: Span = { start: match.index, end: match.index + raw.length };
    if (known.some((link) => overlaps(link.span, span)) || document.links.some((link) => link.anchor === "dumped" && overlaps(link.span, span))) return [];
    if (match.schema === "" && !/^www\.|\/./iu.test(raw)) return [];
    return [{ url: match.schema === "mailto:" && !/^mailto:/iu.test(raw) ? `mailto:${raw}` : match.schema === "" ? raw : raw, span, anchor: "printed" }];
  });
}

/** `https://example.org/a).` ends before the punctuation that closes the sentence. */
function trimEnd(raw: string): string {
  return raw.replace(/[.,;:!?'"”»*_]{1,5}$/u, "");
}

/** Anchors within the document (`#_Toc1`) lead nowhere outside it. */
function isInternal(url: string): boolean {
  return url.startsWith("#") || url.trim() === "" || /^(?:javascript|data|about):/iu.test(url);
}

function kindOf(url: string): LinkFact["kind"] {
  if (/^mailto:/iu.test(url) || /^[^/\s@]{1,80}@[^/\s@]{1,80}$/u.test(url)) return "email";
  // Without a scheme only `www.` or a host name leads to the web; `../minutes.pdf` and `C:\\…` lead to a file.
  return /^(?:https?|ftps?|webcal):|^www\./iu.test(url) || (!url.includes(":") && /^(?:[\p{L}\p{N}-]{1,60}\.){1,4}\p{L}{2,10}(?:\/|$|\?)/u.test(url) && !/^[^/]{1,200}\.(?:pdf|docx?|xlsx?|pptx?|md|txt|html?|odt|png|jpe?g)$/iu.test(url)) ? "web" : "file";
}

function isFurniture(document: Document, span: Span): boolean {
  return document.blocks.some((block: Block) => block.layer === "furniture" && overlaps(block.span, span));
}
