import type { Span } from "./span.ts";

/** A rectangle on a page in points (1/72 inch), origin at the page's top left corner as it is shown (after rotation). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Body is what the meeting's minutes say; furniture is what a page repeats or adds: running headers, page numbers, stamps, dumped link targets. */
export type Layer = "body" | "furniture";

/** One printed line (or one line within a table cell). Lines tile their block: the first starts where it starts, the last ends where it ends. */
export interface Line {
  readonly span: Span;
  /** From 1. TXT and Markdown: the physical line of the file. PDF and DOCX: a running number over the document in reading order. */
  readonly number: number;
  /** From 1; absent where the format has no pages (DOCX, TXT). */
  readonly page?: number | undefined;
  readonly box?: Box | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  /** True where most of the line is set in a bold face. */
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** True where the line is struck out or otherwise marked as deleted. */
  readonly struck?: boolean | undefined;
}

interface BlockBase {
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly layer: Layer;
  /** For furniture: the rule that put it there (`running-header`, `page-number`, `margin-stamp`, `link-dump`, `front-matter`), for `inspect`. */
  readonly rule?: string | undefined;
}

/** A heading by the format's own mark (Word style, Markdown `#`); PDFs have none, `structure/` judges by type face. */
export interface HeadingBlock extends BlockBase {
  readonly kind: "heading";
  /** 1 is the topmost. */
  readonly level: number;
  /** The automatic number as printed ("§ 45", "1.1"), part of the block's text. */
  readonly label?: Span | undefined;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: "paragraph";
  readonly label?: Span | undefined;
}

export interface ListItemBlock extends BlockBase {
  readonly kind: "listItem";
  /** 0 is the outermost list. */
  readonly depth: number;
  /** The bullet or number as printed, part of the block's text ("•", "2.", "a)"). */
  readonly label?: Span | undefined;
  /** True where the label counts ("1.", "b)"), false for bullets. */
  readonly ordered: boolean;
  /** A Markdown task list's box: true is ticked. */
  readonly checked?: boolean | undefined;
}

export type TextBlock = HeadingBlock | ParagraphBlock | ListItemBlock;

export interface Cell {
  readonly span: Span;
  readonly blocks: readonly TextBlock[];
  /** The grid column, from 0, and how many columns it covers. */
  readonly column: number;
  readonly columnSpan: number;
}

export interface Row {
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** True where the format itself marks the row as a header (Word `tblHeader`, Markdown). */
  readonly header: boolean;
}

/** Its cells' text stands row by row: cells end with a tab, rows with a newline, the paragraphs within a cell with a newline. */
export interface TableBlock extends BlockBase {
  readonly kind: "table";
  readonly columns: number;
  readonly rows: readonly Row[];
}

export type Block = TextBlock | TableBlock;

export interface Link {
  readonly url: string;
  /** The words that carry the link, or the printed address. Of a dumped target: the printed address in its furniture block. */
  readonly span: Span;
  /** `words`: a target behind words. `printed`: the address itself stands in the text. `dumped`: a PDF export listed it at the end of a page. */
  readonly anchor: "words" | "printed" | "dumped";
}

export interface Page {
  readonly number: number;
  /** Points, as shown (after rotation). */
  readonly width: number;
  readonly height: number;
  readonly textLayer: "native" | "ocr" | "none";
  /** False where the text layer does not decode to readable text. */
  readonly trusted: boolean;
}

export type DocumentFormat = "pdf" | "docx" | "txt" | "md";

/** What the bytes were. `encoding` only where there was one to find (TXT, Markdown). */
export interface DocumentSource {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: DocumentFormat;
  readonly encoding: string | null;
}

/** The file's own properties (PDF Info, docProps/core.xml, Markdown front matter); absent where empty. */
export interface DocumentProperties {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly created?: string;
  readonly modified?: string;
  /** Any other keys of a Markdown front matter, as written. */
  readonly other?: Readonly<Record<string, string>>;
}

/** One text; all else points into it. Blocks are in reading order and, with the white space between them, cover `text` from end to end. */
export interface Document {
  readonly source: DocumentSource;
  readonly properties: DocumentProperties;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every line of every block, cells included, in the order of `text`. */
  readonly lines: readonly Line[];
  readonly pages: readonly Page[];
  readonly links: readonly Link[];
}

/** Where a fact stands. Made by `locate` alone. */
export interface Evidence {
  readonly quote: string;
  /** First and last line number. */
  readonly lines: readonly [number, number];
  readonly page: number | null;
  readonly boxes: readonly (Box & { readonly page: number })[];
}
