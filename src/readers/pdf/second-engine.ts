import type { PDFParse } from "pdf-parse";
import type { BlockInput, LineInput } from "../../document/builder.ts";
import type { DocumentProperties, Page } from "../../document/model.ts";
import { startsNumbered } from "./bullets.ts";
import { isoDate } from "./engine.ts";

/** What pdf-parse makes of a file: text without positions. */
export interface SecondReading {
  readonly pages: readonly Page[];
  readonly blocks: readonly BlockInput[];
  readonly properties: DocumentProperties;
}

/** Reads with pdf-parse, loaded on first use. */
export async function readWithPdfParse(bytes: Uint8Array, password?: string): Promise<SecondReading | "encrypted" | "damaged"> {
  return parsing(bytes, password, async (parser) => {
    const { pages } = await parser.getText(WHOLE_TEXT);
    const { info } = await parser.getInfo();
    return {
      pages: pages.map(({ num, text }) => ({ number: num, width: 0, height: 0, textLayer: text.trim() === "" ? "none" : "native", trusted: text.trim() !== "" })),
      blocks: pages.flatMap(({ num, text }) => blocksOf(text, num)),
      properties: propertiesOf(info as unknown),
    };
  });
}

/** What pdf-parse reads on some pages, by number; nothing where it cannot open the file. */
export async function pageTexts(bytes: Uint8Array, numbers: readonly number[], password?: string): Promise<ReadonlyMap<number, string>> {
  const texts = await parsing(bytes, password, async (parser) => {
    const { pages } = await parser.getText({ ...WHOLE_TEXT, partial: [...numbers] });
    return new Map(pages.map(({ num, text }) => [num, text]));
  });
  return typeof texts === "string" ? new Map<number, string>() : texts;
}

const WHOLE_TEXT = { pageJoiner: "", parseHyperlinks: false };

/**
 * Built-ins that pdf.js replaces by its own as it loads, for all of the process and many times as slow: `push` is in every loop here. They are put back once a
 * document is read, for the part of it that parses is loaded with the first; what it adds stays, for it goes on using that.
 */
const REPLACED = ([[Array.prototype, "push"], [JSON, "parse"], [Function.prototype, "toString"]] as const).map(([owner, name]) => ({ owner, name, own: Object.getOwnPropertyDescriptor(owner, name) }));

function putBackBuiltins(): void {
  for (const { owner, name, own } of REPLACED) if (own) Object.defineProperty(owner, name, own);
}

/** Opens a copy of the bytes, for the array that pdf-parse is given is detached. */
async function parsing<T>(bytes: Uint8Array, password: string | undefined, use: (parser: PDFParse) => Promise<T>): Promise<T | "encrypted" | "damaged"> {
  try {
    const { PDFParse } = await loadPdfParse();
    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) });
    try {
      return await use(parser);
    } finally {
      await parser.destroy();
    }
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
  } finally {
    putBackBuiltins();
  }
}

/** pdf.js asks for browser classes as it loads, for drawing alone; where no canvas package gives them, empty ones do. */
async function loadPdfParse(): Promise<typeof import("pdf-parse")> {
  const scope = globalThis as Record<string, unknown>;
  const missing = ["DOMMatrix", "ImageData", "Path2D"].filter((name) => scope[name] === undefined);
  for (const name of missing) scope[name] = function Stub() {};
  try {
    return await import("pdf-parse");
  } finally {
    for (const name of missing) delete scope[name];
  }
}

function propertiesOf(info: unknown): DocumentProperties {
  const field = (key: string): string => {
    const value = typeof info === "object" && info !== null ? (info as Record<string, unknown>)[key] : undefined;
    return typeof value === "string" ? value.trim() : "";
  };
  const entries = [["title", field("Title")], ["author", field("Author")], ["subject", field("Subject")],
    ["created", isoDate(field("CreationDate"))], ["modified", isoDate(field("ModDate"))]] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

const BULLET = /^(?<label>[•▪◦‣●○■□–-]|[\u{F000}-\u{F0FF}])\s{1,10}(?=\S)/u;

/** Paragraphs by what text alone shows: blank lines, bullets, numbers, and lines that end well before the longest do. */
export function blocksOf(text: string, page: number): BlockInput[] {
  const lines = text.split("\n").map((line) => line.trim());
  const longest = lengthOfFullLines(lines);
  const blocks: { kind: "paragraph" | "listItem"; label?: string; lines: LineInput[] }[] = [];
  let before = "";
  for (const line of lines) {
    const label = BULLET.exec(line)?.groups?.["label"];
    const open = blocks.at(-1);
    const breaks = before === "" || label !== undefined || startsNumbered(line) === "sure" || line.includes("\t") || before.includes("\t") || endsShort(before, line, longest);
    if (line !== "" && (breaks || !open)) {
      const words = label === undefined ? line : line.replace(BULLET, "");
      blocks.push({ kind: label === undefined ? "paragraph" : "listItem", ...(label === undefined ? {} : { label: /[\u{F000}-\u{F0FF}]/u.test(label) ? "•" : label }), lines: [{ text: words, page }] });
    } else if (line !== "") open?.lines.push({ text: line, page });
    before = line;
  }
  return blocks.map((block) => (block.kind === "paragraph" ? { kind: "paragraph", lines: block.lines } : { kind: "listItem", depth: 0, ordered: false, lines: block.lines, ...(block.label === undefined ? {} : { label: block.label }) }));
}

function lengthOfFullLines(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0).sort((a, b) => a - b);
  return lengths[Math.floor(0.85 * lengths.length)] ?? 0;
}

function endsShort(before: string, line: string, longest: number): boolean {
  const word = /^\S{1,60}/u.exec(line)?.[0] ?? "";
  return before.length + 1 + word.length < 0.88 * longest;
}
