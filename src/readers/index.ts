import type { DocumentFormat } from "../document/model.ts";
import { beyond, LIMITS, tooLong } from "./limits.ts";
import type { Reader, ReaderInput, ReadOptions, ReadResult } from "./reader.ts";

/** Every reader. Each is loaded with its first document: the engines behind some of them are heavy. */
export const readers: readonly Reader[] = [
  lazy("pdf", "PDF", [".pdf"], async () => (await import("./pdf/index.ts")).pdfReader),
  lazy("docx", "Word", [".docx"], async () => (await import("./docx/index.ts")).docxReader),
  lazy("txt", "Plain text", [".txt", ".text", ".asc"], async () => (await import("./txt/index.ts")).txtReader),
  lazy("md", "Markdown", [".md", ".markdown", ".mdown"], async () => (await import("./txt/index.ts")).markdownReader),
];

/**
 * Reads a document of any known format; the content decides which, not the path's extension. Never throws for bad input: then `document` is null
 * and a diagnostic of severity `error` says why.
 * @example const { document } = await readDocument({ path: "minutes.txt", bytes, sha256 });
 */
export async function readDocument(input: ReaderInput, options: ReadOptions = {}): Promise<ReadResult> {
  const limits = options.limits ?? LIMITS;
  if (input.bytes.length > limits.bytes) return beyond("limit/bytes", `larger than ${limits.bytes} bytes`);
  const { sniff } = await import("./sniff.ts");
  const sniffed = await sniff(input.bytes, input.path);
  if (sniffed.format === null) return { document: null, diagnostics: [sniffed.diagnostic] };
  const reader = readers.find(({ format }) => format === sniffed.format) as Reader;
  const result = await reader.read(input, options);
  return result.document && result.document.text.length > limits.characters ? tooLong(limits) : result;
}

function lazy(format: DocumentFormat, name: string, extensions: Reader["extensions"], load: () => Promise<Reader>): Reader {
  return { format, name, extensions, read: async (input, options) => (await load()).read(input, options) };
}
