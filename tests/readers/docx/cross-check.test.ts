import {
  Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType,
} from "docx";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { readBytes, shown } from "./build.ts";

const cell = (text: string, more = {}): TableCell => new TableCell({ children: [new Paragraph(text)], ...more });
const section = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2, numbering: { reference: "sections", level: 0 } });

const MINUTES = new Document({
  title: "Protokoll 3/2024",
  creator: "Eva Exempel",
  numbering: {
    config: [
      { reference: "sections", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "§ %1", start: 45 }] },
      { reference: "points", levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: "%1)" }, { level: 1, format: LevelFormat.BULLET, text: "–" }] },
    ],
  },
  footnotes: { 1: { children: [new Paragraph("Beloppet avser helår.")] } },
  sections: [{
    headers: { default: new Header({ children: [new Paragraph("Fritidsnämnden i Exempelby 2024-05-14")] }) },
    footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["Sida ", PageNumber.CURRENT] })] })] }) },
    children: [
      new Paragraph({ text: "Sammanträdesprotokoll", heading: HeadingLevel.TITLE }),
      new Paragraph({ children: [new TextRun({ text: "Närvarande: ", bold: true }), new TextRun("Åsa Prov, Östen Mall"), new TextRun({ text: "Plats: Sal 2", break: 1 })] }),
      section("Val av justerare"),
      new Paragraph("Nämnden utser Åsa Prov att justera protokollet."),
      section("Budget"),
      new Paragraph({ children: [new TextRun("Budgeten är 400 tkr"), new FootnoteReferenceRun(1), new TextRun(" enligt "), new ExternalHyperlink({ link: "https://example.org/budget", children: [new TextRun("förslaget")] })] }),
      ...["godkänna budgeten", "översända den"].map((text) => new Paragraph({ text, numbering: { reference: "points", level: 0 } })),
      new Paragraph({ text: "med bilaga", numbering: { reference: "points", level: 1 } }),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell("Ledamot"), cell("Omröstning", { columnSpan: 2 })] }),
          new TableRow({ children: [cell("Prov", { verticalMerge: VerticalMergeType.RESTART }), cell("Ja"), cell("3")] }),
          new TableRow({ children: [cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("Nej"), cell("1")] }),
        ],
      }),
    ],
  }],
});

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test("every word that mammoth finds the reader finds, and what mammoth loses beside", async () => {
  const buffer = await Packer.toBuffer(MINUTES);
  const { document, diagnostics } = readBytes(new Uint8Array(buffer));
  expect(diagnostics).toEqual([]);
  const found = new Set(words(document?.text ?? ""));
  // mammoth's raw text has nothing where a line breaks: "MallPlats".
  const raw = (await mammoth.extractRawText({ buffer })).value.replace("MallPlats", "Mall Plats");
  expect(words(raw).length).toBeGreaterThan(30);
  expect(words(raw).filter((word) => !found.has(word))).toEqual([]);
  expect(document && shown(document)).toEqual([
    "running-header p: Fritidsnämnden i Exempelby 2024-05-14",
    "h1: Sammanträdesprotokoll",
    "p: Närvarande: Åsa Prov, Östen Mall\nPlats: Sal 2",
    "h2: § 45 Val av justerare",
    "p: Nämnden utser Åsa Prov att justera protokollet.",
    "h2: § 46 Budget",
    "p: Budgeten är 400 tkr enligt förslaget",
    "li0: a) godkänna budgeten",
    "li0: b) översända den",
    "li1: – med bilaga",
    "0+1 Ledamot | 1+2 Omröstning // 0+1 Prov | 1+1 Ja | 2+1 3 // 0+1  | 1+1 Nej | 2+1 1",
    "p: Beloppet avser helår.",
    "running-footer p: Sida",
  ]);
  expect(document?.properties.title).toBe("Protokoll 3/2024");
  expect(document?.links.map((link) => link.url)).toEqual(["https://example.org/budget"]);
});
