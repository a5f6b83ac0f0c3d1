import { buildDocument, type BlockInput } from "../../document/builder.ts";
import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import type { Document, DocumentFormat, DocumentProperties } from "../../document/model.ts";
import { LIMITS, tooLong } from "../limits.ts";
import type { Reader, ReaderInput, ReadOptions, ReadResult } from "../reader.ts";
import { repairDiagnostics, repairLines } from "../repair/index.ts";
import { decodeText } from "./decode.ts";
import { splitLines } from "./lines.ts";
import type { SourceLine } from "./stray-html.ts";
import { textBlocks } from "./text-blocks.ts";

/** Reads plain text: encodings, hard-wrapped paragraphs, bullets, tables of tabs, stray HTML, dumped links. */
export const txtReader: Reader = {
  format: "txt",
  name: "Plain text",
  extensions: [".txt", ".text", ".asc"],
  read: (input, options) => Promise.resolve(readLines(input, options, "txt", (lines) => ({ blocks: textBlocks(lines), properties: {} }))),
};

/** Reads Markdown (CommonMark with GitHub's tables and lists, and what HackMD and Kramdown add) with minutes' habits in mind. */
export const markdownReader: Reader = {
  format: "md",
  name: "Markdown",
  extensions: [".md", ".markdown", ".mdown"],
  read: async (input, options) => {
    const { markdownBlocks } = await import("./markdown/index.ts");
    return readLines(input, options, "md", markdownBlocks);
  },
};

interface Content {
  readonly blocks: readonly BlockInput[];
  readonly properties: DocumentProperties;
}

function readLines(input: ReaderInput, { limits = LIMITS }: ReadOptions, format: DocumentFormat, read: (lines: readonly SourceLine[]) => Content): ReadResult {
  const { text, encoding, undecodable } = decodeText(input.bytes);
  if (text.trim() === "") return { document: null, diagnostics: [diagnostic("input/empty", "error", "The file holds no text.")] };
  if (text.length > limits.characters) return tooLong(limits);
  const repaired = repairLines(splitLines(text), format === "txt");
  const content = read(repaired.lines);
  const document: Document = buildDocument({
    source: { path: input.path, sha256: input.sha256, bytes: input.bytes.length, format, encoding },
    properties: content.properties,
    pages: [],
    blocks: content.blocks,
  });
  return { document, diagnostics: [...(undecodable > 0 ? [undecodableWarning(undecodable, encoding)] : []), ...repairDiagnostics(repaired, document)] };
}

function undecodableWarning(count: number, encoding: string): Diagnostic {
  return diagnostic("txt/undecodable", "warning", `${count} ${count === 1 ? "byte fits" : "bytes fit"} no character of ${encoding}; ${count === 1 ? "it shows" : "they show"} as U+FFFD.`);
}
