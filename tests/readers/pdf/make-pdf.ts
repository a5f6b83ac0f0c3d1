import PDFDocument from "pdfkit";
import { pdfReader } from "../../../src/readers/pdf/index.ts";
import type { ReadOptions, ReadResult } from "../../../src/readers/reader.ts";
import type { Block, Document } from "../../../src/document/model.ts";

export type Canvas = InstanceType<typeof PDFDocument>;
type Options = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>;

/** A PDF with what `draw` puts on it: A4, 11 points Helvetica. */
export async function makePdf(draw: (canvas: Canvas) => void, options: Options = {}): Promise<Uint8Array> {
  const canvas = new PDFDocument({ size: "A4", margin: 60, info: { CreationDate: new Date(Date.UTC(2031, 2, 4, 9, 30)) }, ...options });
  const parts: Uint8Array[] = [];
  const done = new Promise<void>((resolve) => {
    canvas.on("end", resolve);
  });
  canvas.on("data", (part) => parts.push(part));
  canvas.font("Helvetica").fontSize(11);
  draw(canvas);
  canvas.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

/** Puts lines down at fixed places: what wraps where is up to the test, not to pdfkit. */
export function lines(canvas: Canvas, x: number, y: number, texts: readonly string[], leading = 14): void {
  texts.forEach((text, i) => canvas.text(text, x, y + i * leading, { lineBreak: false }));
}

export function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return pdfReader.read({ path: "minutes.pdf", bytes, sha256: "0".repeat(64) }, options);
}

/** Reads what must be readable. */
export async function readDrawn(draw: (canvas: Canvas) => void, options: Options = {}): Promise<Document> {
  const { document } = await read(await makePdf(draw, options));
  if (!document) throw new Error("not read");
  return document;
}

export function textsOf(document: Document, blocks: readonly Block[] = document.blocks.filter((block) => block.layer === "body")): string[] {
  return blocks.map((block) => document.text.slice(block.span.start, block.span.end));
}

export function furnitureOf(document: Document): string[] {
  return document.blocks.flatMap((block) => (block.layer === "furniture" ? [`${block.rule}: ${document.text.slice(block.span.start, block.span.end)}`] : []));
}
