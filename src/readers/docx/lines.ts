import type { LineInput, LinkInput } from "../../document/builder.ts";
import type { LinkTarget } from "./fields.ts";
import type { RunFormat } from "./styles.ts";

interface LinkPiece {
  readonly target: LinkTarget;
  readonly start: number;
  end: number;
}

interface OpenLine {
  text: string;
  readonly links: LinkPiece[];
  /** Characters that are seen, and how many of them look so. */
  seen: number;
  bold: number;
  italic: number;
  struck: number;
  readonly sizes: Map<number, number>;
}

/** A paragraph's text while its runs are read: one line, and one more for each break its author set. */
export class ParagraphText {
  readonly #lines: OpenLine[] = [emptyLine()];

  get isEmpty(): boolean {
    return this.#lines.every((line) => line.text.trim() === "");
  }

  add(text: string, format: RunFormat, target: LinkTarget | undefined): void {
    if (text === "") return;
    const line = this.#lines.at(-1) as OpenLine;
    const start = line.text.length;
    line.text += text;
    const last = line.links.at(-1);
    if (target && last?.target === target && last.end === start) last.end = line.text.length;
    else if (target) line.links.push({ target, start, end: line.text.length });
    const seen = seenCharacters(text);
    line.seen += seen;
    if (format.bold) line.bold += seen;
    if (format.italic) line.italic += seen;
    if (format.struck) line.struck += seen;
    if (format.fontSize !== undefined) line.sizes.set(format.fontSize, (line.sizes.get(format.fontSize) ?? 0) + seen);
  }

  breakLine(): void {
    this.#lines.push(emptyLine());
  }

  /** The lines for the builder; the breaks between them are the author's. */
  finish(): LineInput[] {
    const words = this.#linkWords();
    return this.#lines.filter((line) => line.text.trim() !== "").map((line, index) => {
      const fontSize = mostUsed(line.sizes);
      return {
        text: line.text,
        ...(index === 0 ? {} : { glue: "\n" as const }),
        ...(fontSize === undefined ? {} : { fontSize }),
        ...(line.bold * 2 > line.seen ? { bold: true } : {}),
        ...(line.italic * 2 > line.seen ? { italic: true } : {}),
        ...(line.struck * 2 > line.seen ? { struck: true } : {}),
        ...(line.links.length === 0 ? {} : { links: line.links.map((piece): LinkInput => ({
          start: piece.start,
          end: piece.end,
          url: piece.target.url,
          anchor: isAddress(words.get(piece.target) ?? "", piece.target.url) ? "printed" : "words",
        })) }),
      };
    });
  }

  #linkWords(): Map<LinkTarget, string> {
    const words = new Map<LinkTarget, string>();
    for (const line of this.#lines) {
      for (const { target, start, end } of line.links) words.set(target, (words.get(target) ?? "") + line.text.slice(start, end));
    }
    return words;
  }
}

function emptyLine(): OpenLine {
  return { text: "", links: [], seen: 0, bold: 0, italic: 0, struck: 0, sizes: new Map() };
}

function seenCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!" \t\n\u00A0".includes(text.charAt(i))) count++;
  return count;
}

function mostUsed(sizes: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [size, count] of sizes) if (best === undefined || count > (sizes.get(best) ?? 0)) best = size;
  return best;
}

/**
 * True where the words of a link are its address.
 * @example isAddress("www.example.org", "http://www.example.org/") // true
 */
function isAddress(words: string, url: string): boolean {
  return bareAddress(words) === bareAddress(url);
}

function bareAddress(text: string): string {
  let address = text.replace(/\s/gu, "").toLowerCase();
  try {
    address = decodeURI(address);
  } catch {
    // A stray "%" is part of the address.
  }
  return address.replace(/^(?:https?:\/\/|mailto:)/u, "").replace(/[/.]$/u, "");
}
