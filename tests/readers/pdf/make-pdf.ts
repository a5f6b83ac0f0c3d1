import PDFDocument from "pdfkit";

type Options = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>;
export type Canvas = InstanceType<typeof PDFDocument>;

/** A PDF with what `draw` puts on it; A4, margins of 60 points. */
export async function makePdf(draw: (canvas: Canvas) => void, options: Options = {}): Promise<Uint8Array> {
  const canvas = new PDFDocument({ size: "A4", margin: 60, bufferPages: true, ...options });
  const parts: Buffer[] = [];
  const done = new Promise<void>((resolve) => canvas.on("end", resolve));
  canvas.on("data", (part: Buffer) => parts.push(part));
  draw(canvas);
  canvas.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}
