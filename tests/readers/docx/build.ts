import { strToU8, zipSync } from "fflate";
import type { Block, Document, TextBlock } from "../../../src/document/index.ts";
import { type DocxLimits } from "../../../src/readers/docx/container.ts";
import { readDocx } from "../../../src/readers/docx/index.ts";
import { LIMITS } from "../../../src/readers/limits.ts";
import type { ReadResult } from "../../../src/readers/reader.ts";

/** XML of the parts of a small DOCX; only `body` is needed. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
  /** Headers and footers by file name (`header1.xml`); each has the relationship id of its name. */
  readonly furniture?: Readonly<Record<string, string>>;
  /** External addresses by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
}

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;

export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

export function relationships(entries: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

export function relationship(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
}

/** The files of a package, for tests that change them before zipping. */
export function files(parts: Parts): Record<string, string> {
  const related = (["styles", "numbering", "settings", "footnotes", "endnotes"] as const).filter((name) => parts[name] !== undefined);
  const furniture = Object.entries(parts.furniture ?? {});
  const made: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships([relationship("r1", "officeDocument", "word/document.xml")]),
    "word/document.xml": part("document", `<w:body>${parts.body}</w:body>`),
    "word/_rels/document.xml.rels": relationships([
      ...related.map((name) => relationship(`rel-${name}`, name, `${name}.xml`)),
      ...furniture.map(([name]) => relationship(name, name.replace(/\d.*$/u, ""), name)),
      ...Object.entries(parts.links ?? {}).map(([id, url]) => relationship(id, "hyperlink", url, true)),
    ]),
  };
  for (const name of related) made[`word/${name}.xml`] = part(name, parts[name] ?? "");
  for (const [name, content] of furniture) made[`word/${name}`] = part(name.startsWith("header") ? "hdr" : "ftr", content);
  if (parts.core !== undefined) made["docProps/core.xml"] = parts.core;
  return made;
}

export function zip(content: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])));
}

export function readBytes(bytes: Uint8Array, limits: DocxLimits = LIMITS): ReadResult {
  return readDocx({ path: "minutes.docx", bytes, sha256: "0".repeat(64) }, limits);
}

/** Reads a document that must be readable without complaint. */
export function read(parts: Parts): Document {
  const { document, diagnostics } = readBytes(zip(files(parts)));
  if (!document || diagnostics.length > 0) throw new Error(`not read: ${JSON.stringify(diagnostics)}`);
  return document;
}

/** A paragraph with properties and runs; plain text is put into one run. */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content.includes("<") ? content : run(content)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function style(id: string, name: string, inner = "", type = "paragraph"): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

export function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function list(numId: number, levelIndex = 0): string {
  return `<w:numPr><w:ilvl w:val="${levelIndex}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** Abstract numberings (each a string of levels) with one list each: the first is list 1. */
export function numbering(...abstracts: readonly string[]): string {
  return abstracts.map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels}</w:abstractNum>`).join("") +
    abstracts.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join("");
}

/** Each block as one string: kind, then text; tables as rows of cells. */
export function shown(document: Document): string[] {
  const text = (block: TextBlock): string => {
    const words = document.text.slice(block.span.start, block.span.end);
    const kind = block.kind === "heading" ? `h${block.level}` : block.kind === "listItem" ? `li${block.depth}` : "p";
    return `${block.rule ? `${block.rule} ` : ""}${kind}: ${words}`;
  };
  return document.blocks.map((block: Block) => {
    if (block.kind !== "table") return text(block);
    return block.rows.map((row) => row.cells.map((cell) => `${cell.column}+${cell.columnSpan} ${document.text.slice(cell.span.start, cell.span.end)}`).join(" | ")).join(" // ");
  });
}
