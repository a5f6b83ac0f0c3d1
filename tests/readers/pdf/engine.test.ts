import { expect, test } from "vitest";
import { onePage } from "../../cli/bad-inputs.ts";
import { openPdf, type OpenPdf } from "../../../src/readers/pdf/engine.ts";
import { makePdf } from "./make-pdf.ts";

async function opened(bytes: Uint8Array): Promise<OpenPdf> {
  const open = await openPdf(bytes);
  if (typeof open === "string") throw new Error(open);
  return open;
}

/** A page whose letters are drawn in a font that names its glyphs by numbers. */
function bare(text: string): Uint8Array {
  const content = `BT /F 12 Tf 72 700 Td (${text}) Tj ET`;
  return onePage({
    kids: "6 0 R", more: [
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R /Resources << /Font << /F 7 0 R >> >> >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Bare /Encoding << /Type /Encoding /Differences [65 /g65 /g66] >> >>",
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ],
  });
}

test("characters that may be no letter are counted, of others there are none", async () => {
  const open = await opened(bare("ABA"));
  expect(open.page(0)?.chars).toMatchObject({ count: 3, doubtful: 3 });
  open.close();
  const plain = await opened(onePage());
  expect(plain.page(0)?.chars).toMatchObject({ doubtful: 0 });
  plain.close();
});

test("characters are counted by the direction that they run in", async () => {
  const bytes = await makePdf((canvas) => {
    canvas.text("Quay", 60, 60, { lineBreak: false });
    canvas.rotate(90, { origin: [300, 300] }).text("Board", 300, 300, { lineBreak: false });
  });
  const open = await opened(bytes);
  expect(open.page(0)?.chars).toMatchObject({ count: 9, turned: [4, 5, 0, 0, 0] });
  open.close();
});

test("a page is read the same alone and after others, which stay open behind it", async () => {
  const bytes = await makePdf((canvas) => {
    for (const [at, face] of ["Helvetica", "Times-Roman", "Helvetica", "Courier-Bold", "Helvetica"].entries()) {
      if (at > 0) canvas.addPage();
      canvas.font(face).text(`Page ${at} in ${face}`, 60, 60, { lineBreak: false });
    }
  });
  const open = await opened(bytes);
  const inOrder = Array.from({ length: open.pageCount }, (_, index) => open.page(index));
  open.close();
  for (const [index, page] of inOrder.entries()) {
    const again = await opened(bytes);
    expect(again.page(index)).toEqual(page);
    again.close();
  }
});
