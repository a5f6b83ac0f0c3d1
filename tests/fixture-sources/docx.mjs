// Writes a case's blocks as a DOCX with the `docx` package, then makes the file the same on every run: fixed dates, counted relation ids, fixed zip times.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  DeletedTextRun, Document, ExternalHyperlink, Footer, Header, HeadingLevel, InsertedTextRun, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from "docx";

const CREATED = "2025-01-01T12:00:00Z";
const ZIP_TIME = new Date(2025, 0, 1, 12, 0, 0);
const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * @param {object} options title; numbering: the package's `config` list; header: words of the running header (a page number follows)
 * @param {object[]} blocks as for `pdf`; runs may be `{deleted, id}`, `{inserted, id}` and `{hidden}` too; and `num: [reference, level]` on `h` and `p` for an automatic number
 * @returns {Promise<Uint8Array>}
 */
export async function docx(options, blocks) {
  const document = new Document({
    creator: "minutes", title: options.title, description: "", lastModifiedBy: "minutes",
    ...(options.numbering ? { numbering: { config: options.numbering } } : {}),
    sections: [{
      ...(options.header ? { headers: { default: new Header({ children: [running(options.header)] }) } } : {}),
      ...(options.footer ? { footers: { default: new Footer({ children: [running(options.footer)] }) } } : {}),
      children: blocks.flatMap(element),
    }],
  });
  return settle(new Uint8Array(await Packer.toBuffer(document)));
}

function running(text) {
  return new Paragraph({ children: [new TextRun({ children: [`${text} `, PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"] })] });
}

function element(block) {
  const numbering = block.num ? { numbering: { reference: block.num[0], level: block.num[1] } } : {};
  if (block.h !== undefined) return [new Paragraph({ heading: HEADINGS[block.level ?? 1], children: runs(block.h), ...numbering })];
  if (block.p !== undefined) return [new Paragraph({ children: runs(block.p), ...numbering })];
  if (block.lines) return block.lines.map((line) => new Paragraph({ children: runs(line) }));
  if (block.b) return block.b.map((text) => new Paragraph({ children: runs(text), bullet: { level: 0 } }));
  if (block.n) return block.n.map(([label, text]) => new Paragraph({ children: runs(`${label} ${text}`) }));
  if (block.pairs) return [table({ rows: block.pairs.map(([label, value]) => [label, [value].flat().join("\n")]), widths: [0.3, 0.7] })];
  if (block.table) return [table(block.table), new Paragraph({ children: [] })];
  return [];
}

function runs(content) {
  return [content].flat().map((run) => {
    if (typeof run === "string") return new TextRun(run);
    if (run.link) return new ExternalHyperlink({ link: run.link, children: [new TextRun({ text: run.text, style: "Hyperlink" })] });
    const change = { author: "minutes", date: CREATED, id: run.id };
    if (run.deleted) return new DeletedTextRun({ text: run.deleted, ...change });
    if (run.inserted) return new InsertedTextRun({ text: run.inserted, ...change });
    if (run.hidden) return new TextRun({ text: run.hidden, vanish: true });
    return new TextRun({ text: run.text, bold: run.bold === true });
  });
}

function table({ head, rows, widths }) {
  const row = (cells, header) => new TableRow({
    tableHeader: header,
    children: cells.map((cell, column) => new TableCell({
      width: { size: Math.round(widths[column] * 100), type: WidthType.PERCENTAGE },
      children: String(cell).split("\n").map((line) => new Paragraph({ children: header ? [new TextRun({ text: line, bold: true })] : runs(line) })),
    })),
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))] });
}

/** Relation ids and creation times are the only random parts of the package's output. */
function settle(bytes) {
  const parts = unzipSync(bytes);
  const ids = new Map();
  const entries = Object.keys(parts).sort().map((name) => {
    let xml = strFromU8(parts[name]);
    xml = xml.replace(/<dcterms:(created|modified)([^>]*)>[^<]*</gu, `<dcterms:$1$2>${CREATED}<`);
    xml = xml.replace(/(?<=")rId[\w-]{6,}(?=")/gu, (id) => {
      if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
      return ids.get(id);
    });
    return [name, [strToU8(xml), { mtime: ZIP_TIME, level: 9 }]];
  });
  return zipSync(Object.fromEntries(entries));
}
