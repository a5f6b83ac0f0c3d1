import { isSpace } from "../../document/white-space.ts";
import type { LineInput, LinkInput } from "../../document/builder.ts";

/** What markup (HTML, Markdown) says begins at a line; such a line never joins the one before. */
export type Opening =
  | { readonly kind: "paragraph" }
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "item"; readonly label: string; readonly ordered: boolean; readonly depth: number; readonly checked?: boolean };

/** One line on its way to a block: markup gone, links kept, white space at its ends gone. Blank lines have no text. */
export interface FlowLine {
  /** Physical line of the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** Columns of white space in front of the text. */
  readonly indent: number;
  readonly links: readonly LinkInput[];
  readonly opens?: Opening;
  /** "\n": the author broke the line here (`<br>`). */
  readonly glue?: "\n";
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** Columns that the line takes in the file, where markup made it longer than its words. */
  readonly rawLength?: number;
}

const TAB_WIDTH = 4;

/** @example plainLine(3, "  två ord ") // { number: 3, text: "två ord", indent: 2, links: [] } */
export function plainLine(number: number, raw: string): FlowLine {
  return { number, text: joinSpacedLetters(raw.trim()), indent: indentOf(raw), links: [] };
}

/** Columns of white space at the start; a tab goes to the next multiple of four. */
function indentOf(raw: string): number {
  let columns = 0;
  for (const char of raw) {
    if (char === "\t") columns += TAB_WIDTH - (columns % TAB_WIDTH);
    else if (isSpace(char.charCodeAt(0))) columns++;
    else break;
  }
  return columns;
}

/**
 * Puts letter-spaced headings together; two or more spaces part the words.
 * @example joinSpacedLetters("N i e d e r s c h r i f t") // "Niederschrift"
 */
function joinSpacedLetters(text: string): string {
  if (!/^\p{L}(?: {1,4}[\p{L}:.]){3,60}$/u.test(text)) return text;
  return text.split(/ {2,}/u).map((word) => word.replaceAll(" ", "")).join(" ");
}

/** The line as the builder takes it. */
export function toLineInput(line: FlowLine, glue: LineInput["glue"] | undefined = line.glue): LineInput {
  return {
    text: line.text,
    number: line.number,
    ...(line.links.length > 0 ? { links: line.links } : {}),
    ...(glue === undefined ? {} : { glue }),
    ...(line.bold ? { bold: true } : {}),
    ...(line.italic ? { italic: true } : {}),
    ...(line.struck ? { struck: true } : {}),
  };
}

/** The line without its first `count` characters (a bullet) and the white space behind them. */
export function dropStart(line: FlowLine, count: number): FlowLine {
  const rest = line.text.slice(count);
  const cut = count + (rest.length - rest.trimStart().length);
  const links = line.links.flatMap((link) => (link.end <= cut ? [] : [{ ...link, start: Math.max(0, link.start - cut), end: link.end - cut }]));
  return { ...line, text: line.text.slice(cut), links };
}

const FACES = ["bold", "italic", "struck"] as const;
type Face = (typeof FACES)[number];

/** How much of a text has a face to show. */
function weightOf(text: string): number {
  return text.replace(/[\s\p{P}]/gu, "").length;
}

/** Collects lines from a stream of text and marks: HTML tags and Markdown's inline nodes feed it alike. */
export class FlowWriter {
  readonly lines: FlowLine[] = [];
  #text = "";
  #number: number;
  #links: LinkInput[] = [];
  #opens: Opening | undefined;
  #glue: "\n" | undefined;
  readonly #openLinks: { url: string; start: number }[] = [];
  readonly #depth: Record<Face, number> = { bold: 0, italic: 0, struck: 0 };
  #covered: Record<Face, number> = { bold: 0, italic: 0, struck: 0 };

  constructor(number: number) {
    this.#number = number;
  }

  get isEmpty(): boolean {
    return this.#text.trim() === "";
  }

  /** The opening that waits for its first words. */
  get pending(): Opening | undefined {
    return this.isEmpty ? this.#opens : undefined;
  }

  /** Text without line ends. */
  text(value: string): void {
    this.#text += value;
    const faces = FACES.filter((face) => this.#depth[face] > 0);
    if (faces.length === 0) return;
    const weight = weightOf(value);
    for (const face of faces) this.#covered[face] += weight;
  }

  face(face: Face, on: boolean): void {
    this.#depth[face] = Math.max(0, this.#depth[face] + (on ? 1 : -1));
  }

  startLink(url: string): void {
    this.#openLinks.push({ url, start: this.#text.length });
  }

  endLink(): void {
    const link = this.#openLinks.pop();
    if (link) this.#addLink(link.url, link.start);
  }

  /** The file's line ended; `blank` keeps an empty line as a break between paragraphs. */
  newline(number: number, blank: boolean): void {
    if (!this.#flush() && blank) this.lines.push({ number: this.#number, text: "", indent: 0, links: [] });
    this.#number = number;
  }

  /** A break the author set within a block. */
  lineBreak(): void {
    if (this.#flush()) this.#glue = "\n";
  }

  /** The line that begins here stands apart from the one before by its author's will. */
  breakHere(): void {
    this.#glue = "\n";
  }

  /** A new block begins with the next words. */
  open(opening: Opening): void {
    this.#flush();
    this.#glue = undefined;
    this.#opens = opening;
  }

  finish(): readonly FlowLine[] {
    this.#flush();
    return this.lines;
  }

  #addLink(url: string, start: number): void {
    const end = this.#text.length;
    if (url === "" || url.startsWith("#") || this.#text.slice(start, end).trim() === "") return;
    const words = this.#text.slice(start, end).trim();
    const printed = words === url || `mailto:${words}` === url || `http://${words}` === url;
    this.#links.push({ start, end, url, anchor: printed ? "printed" : "words" });
  }

  #flush(): boolean {
    if (this.isEmpty) {
      this.#text = "";
      for (const link of this.#openLinks) link.start = 0;
      return false;
    }
    for (const link of this.#openLinks) {
      this.#addLink(link.url, link.start);
      link.start = 0;
    }
    const lead = this.#text.length - this.#text.trimStart().length;
    const text = this.#text.trim();
    const whole = (face: Face): boolean => this.#covered[face] > 0 && this.#covered[face] >= weightOf(text);
    this.lines.push({
      number: this.#number,
      text: this.#links.length === 0 ? joinSpacedLetters(text) : text,
      indent: indentOf(this.#text),
      links: this.#links.map((link) => ({ ...link, start: Math.max(0, link.start - lead), end: Math.min(text.length, link.end - lead) })),
      ...(this.#opens === undefined ? {} : { opens: this.#opens }),
      ...(this.#glue === undefined ? {} : { glue: this.#glue }),
      ...(whole("bold") ? { bold: true } : {}),
      ...(whole("italic") ? { italic: true } : {}),
      ...(whole("struck") ? { struck: true } : {}),
    });
    this.#text = "";
    this.#links = [];
    this.#opens = undefined;
    this.#glue = undefined;
    this.#covered = { bold: 0, italic: 0, struck: 0 };
    return true;
  }
}
