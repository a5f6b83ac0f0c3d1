import { decodeEntities } from "./entities.ts";
import { type FlowLine, FlowWriter, plainLine } from "./flow.ts";

/** One line of the file as it stands. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
}

const BLOCK_TAGS = new Set([
  "p", "div", "ul", "ol", "li", "table", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "blockquote", "pre", "hr", "section", "article", "header", "footer", "main", "nav", "aside",
  "address", "figure", "figcaption", "center", "dl", "dt", "dd", "details", "summary", "form", "fieldset", "h1", "h2", "h3", "h4", "h5", "h6", "body", "html", "head", "title",
]);
const INLINE_TAGS = new Set([
  "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
  "var", "wbr", "br", "o:p", "colgroup", "col", "time", "nobr",
]);
const LINK_NAME = "[a-zA-Z][a-zA-Z0-9]{0,11}(?::[a-zA-Z]{1,12})?";
/** `<ul style="list-style-type: none">`, `</p>`, `<br/>`; attributes need a value, so that `x <b och c>` is no tag. */
const TAG = new RegExp(
  `<(?<closing>/?)(?<name>${LINK_NAME})(?<attributes>(?:\\s{1,20}[a-zA-Z_:][\\w:.-]{0,40}\\s{0,5}=\\s{0,5}(?:"[^"<>]{0,4000}"|'[^'<>]{0,4000}'|[^\\s"'<>]{1,2000})){0,20})\\s{0,20}/?>`,
  "gu",
);
const INLINE_BULLET = /(?:^|\s)(?=[•▪●◦‣]\s)/u;

/** True for a tag that is HTML (or Word's own), not a placeholder such as `<namn>`. */
function isKnownTag(name: string): boolean {
  const lower = name.toLowerCase();
  return BLOCK_TAGS.has(lower) || INLINE_TAGS.has(lower) || /^(?:o|w|v|m|st1):/u.test(lower);
}

/** @example parseTag('<a href="x">') // { name: "a", closing: false, attributes: ' href="x"' } */
export function parseTag(source: string): Tag | undefined {
  TAG.lastIndex = 0;
  const match = TAG.exec(source);
  TAG.lastIndex = 0;
  const groups = match?.groups;
  if (!match || match.index !== 0 || groups?.["name"] === undefined || !isKnownTag(groups["name"])) return undefined;
  return { name: groups["name"].toLowerCase(), closing: groups["closing"] === "/", attributes: groups["attributes"] ?? "" };
}

/**
 * Reads lines that may hold HTML: block tags are breaks, `<li>` and `•` bullets, `<a href>` links; inline tags and comments vanish.
 * @example readHtml([{ number: 1, text: "<p>Ett</p> <ul> • två • tre" }]).map((line) => line.text) // ["Ett", "två", "tre"]
 */
export function readHtml(lines: readonly SourceLine[]): readonly FlowLine[] {
  if (!lines.some((line) => /[<&]/u.test(line.text))) return lines.map((line) => plainLine(line.number, line.text));
  const source = withoutComments(lines.map((line) => line.text).join("\n"));
  const reader = new HtmlReader(lines);
  let at = 0;
  for (const match of source.matchAll(TAG)) {
    const name = match.groups?.["name"] ?? "";
    if (!isKnownTag(name)) continue;
    reader.words(source.slice(at, match.index));
    reader.tag({ name: name.toLowerCase(), closing: match.groups?.["closing"] === "/", attributes: match.groups?.["attributes"] ?? "" });
    reader.skip(match[0]);
    at = match.index + match[0].length;
  }
  reader.words(source.slice(at));
  return reader.finish();
}

/** Comments become white space of the same length, so that lines stay where they are. One that never ends is text. */
function withoutComments(source: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const start = source.indexOf("<!--", at);
    const end = start < 0 ? -1 : source.indexOf("-->", start + 4);
    if (end < 0) return kept + source.slice(at);
    kept += source.slice(at, start) + source.slice(start, end + 3).replace(/[^\n]/gu, " ");
    at = end + 3;
  }
}

/** Holds the open lists while tags go by. */
class HtmlReader {
  readonly #writer: FlowWriter;
  readonly #marks: HtmlMarks;
  readonly #lines: readonly SourceLine[];
  #line = 0;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
    this.#writer = new FlowWriter(lines[0]?.number ?? 1);
    this.#marks = new HtmlMarks(this.#writer);
  }

  words(source: string): void {
    for (const [i, piece] of source.split("\n").entries()) {
      if (i > 0) this.#newline();
      this.#piece(decodeEntities(piece));
    }
  }

  tag(tag: Tag): void {
    this.#marks.tag(tag);
  }

  /** Counts the line ends within a tag. */
  skip(source: string): void {
    for (let i = source.split("\n").length; i > 1; i--) this.#newline();
  }

  finish(): readonly FlowLine[] {
    return this.#writer.finish();
  }

  #newline(): void {
    const blank = this.#lines[this.#line]?.text.trim() === "";
    this.#line++;
    this.#writer.newline(this.#lines[this.#line]?.number ?? this.#line + 1, blank);
  }

  /** `• ett • två` after a list tag, or in a line that begins with a bullet, is one item a bullet. */
  #piece(piece: string): void {
    if (!this.#marks.inList && !(this.#writer.isEmpty && /^\s{0,20}[•▪●◦‣]\s/u.test(piece))) return this.#writer.text(piece);
    for (const part of piece.split(INLINE_BULLET)) {
      const bullet = /^\s{0,20}(?<mark>[•▪●◦‣])\s/u.exec(part);
      if (bullet && !(this.#writer.pending?.kind === "item")) this.#writer.open({ kind: "item", label: bullet.groups?.["mark"] ?? "•", ordered: false, depth: this.#marks.depth });
      this.#writer.text(bullet ? part.slice(bullet[0].length) : part);
    }
  }
}

/** What tags do to a writer: shared by stray HTML in text and by the HTML within Markdown. */
export class HtmlMarks {
  readonly #writer: FlowWriter;
  #lists: { ordered: boolean; count: number }[] = [];
  #inItem = false;

  constructor(writer: FlowWriter) {
    this.#writer = writer;
  }

  get inList(): boolean {
    return this.#lists.length > 0;
  }

  get depth(): number {
    return Math.max(0, this.#lists.length - 1);
  }

  tag(tag: Tag): void {
    const { name, closing } = tag;
    if (name === "br") this.#writer.lineBreak();
    else if (name === "ul" || name === "ol") this.#list(name === "ol", closing);
    else if (name === "li") this.#item(closing);
    else if (/^h[1-6]$/u.test(name)) this.#writer.open(closing ? { kind: "paragraph" } : { kind: "heading", level: Number(name.charAt(1)) });
    else if (BLOCK_TAGS.has(name)) this.#block(name, closing);
    else this.#inline(tag);
  }

  #list(ordered: boolean, closing: boolean): void {
    if (closing) {
      this.#lists.pop();
      this.#inItem = this.#lists.length > 0;
    } else {
      // A list that opens within no item of the list before (`<ul> • a <p>b</p> <ul>`) stands beside it: its end tag is missing.
      if (!this.#inItem) this.#lists = [];
      this.#lists.push({ ordered, count: 0 });
      this.#inItem = false;
    }
    this.#writer.open({ kind: "paragraph" });
  }

  #item(closing: boolean): void {
    this.#inItem = !closing;
    const list = this.#lists.at(-1);
    if (closing) return this.#writer.open({ kind: "paragraph" });
    if (list) list.count++;
    this.#writer.open({ kind: "item", label: list?.ordered ? `${list.count}.` : "•", ordered: list?.ordered ?? false, depth: this.depth });
  }

  #block(name: string, closing: boolean): void {
    if (name === "p" && !this.#inItem) this.#lists = [];
    // `<li><p>text`: the paragraph is the item's own.
    if (!closing && this.#writer.pending?.kind === "item") return;
    this.#writer.open({ kind: "paragraph" });
  }

  #inline({ name, closing, attributes }: Tag): void {
    if (name === "a") {
      if (closing) this.#writer.endLink();
      else this.#writer.startLink(decodeEntities(attribute(attributes, "href")));
    } else if (name === "b" || name === "strong") this.#writer.face("bold", !closing);
    else if (name === "i" || name === "em") this.#writer.face("italic", !closing);
    else if (name === "s" || name === "strike" || name === "del") this.#writer.face("struck", !closing);
    else if (name === "img") this.#writer.text(decodeEntities(attribute(attributes, "alt")));
  }
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\\s"'<>]{1,2000}))`, "iu").exec(attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
}
