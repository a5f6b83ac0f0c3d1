import type { DocumentProperties } from "../../document/model.ts";
import { readCharacters } from "./engine-characters.ts";
import { readLinks, readObjects } from "./engine-objects.ts";
import { loadLibrary, Memory, unloadLibrary, type Library } from "./library.ts";
import type { PageContent } from "./page-content.ts";
import { pageView } from "./page-view.ts";

export type OpenFailure = "encrypted" | "damaged" | "memory";

/** An open PDF. `close` frees what it holds; a page is read at once. */
export interface OpenPdf {
  readonly pageCount: number;
  readonly properties: DocumentProperties;
  /** `undefined` where the page cannot be loaded. `index` is from 0. */
  readonly page: (index: number) => PageContent | undefined;
  /** True where the file took more memory than the engine may have: then its pages are not to be relied on. */
  readonly full: () => boolean;
  /** Bytes that the engine has taken, for this file or one before it. */
  readonly memory: () => number;
  readonly close: () => void;
}

/** Pages that stay open behind the one that is read: the engine forgets a font with the last open page that uses it, and would read it anew for the next. */
const KEPT_OPEN = 2;

/** `FPDF_ERR_PASSWORD` of fpdfview.h. */
const ERROR_PASSWORD = 4;

/**
 * Opens a PDF held in memory. Junk before `%PDF` is skipped; an empty password is tried before the given one.
 * @returns the open file, or why it cannot be opened.
 */
export async function openPdf(bytes: Uint8Array, password = ""): Promise<OpenPdf | OpenFailure> {
  const library = await loadLibrary();
  const memory = new Memory(library);
  const start = memory.copy(bytes);
  const load = (word: string): number => memory.withText(word, (at) => library.FPDF_LoadMemDocument(start, bytes.length, at));
  const document = load("") || (password !== "" && library.FPDF_GetLastError() === ERROR_PASSWORD ? load(password) : 0);
  if (!document) {
    const error = library.FPDF_GetLastError();
    memory.freeAll();
    return error === ERROR_PASSWORD ? "encrypted" : "damaged";
  }
  const pages: number[] = [];
  const closeAllBut = (count: number): void => {
    for (const page of pages.splice(0, Math.max(pages.length - count, 0))) library.FPDF_ClosePage(page);
  };
  return {
    pageCount: library.FPDF_GetPageCount(document),
    properties: readProperties(library, memory, document),
    page: (index) => {
      const page = library.FPDF_LoadPage(document, index);
      if (!page) return undefined;
      pages.push(page);
      const content = readPage(library, memory, document, page, index);
      closeAllBut(KEPT_OPEN);
      return content;
    },
    full: library.full,
    memory: () => library.memory.buffer.byteLength,
    close: () => {
      closeAllBut(0);
      library.FPDF_CloseDocument(document);
      memory.freeAll();
    },
  };
}

/** Drops the WASM instance, after an abort inside it or to give its memory back; the next `openPdf` makes a new one. */
export function resetEngine(): void {
  unloadLibrary();
}

function readPage(library: Library, memory: Memory, document: number, page: number, index: number): PageContent {
  const textPage = library.FPDFText_LoadPage(page);
  try {
    const view = pageView(library, memory, page);
    const { chars, faces } = readCharacters(library, memory, textPage, view);
    const { strokes, images, overprints, objects } = readObjects(library, memory, page, view);
    const links = readLinks(library, memory, document, page, view);
    return { number: index + 1, width: view.width, height: view.height, chars, faces, strokes, images, overprints, objects, links, read: null, lost: null };
  } finally {
    if (textPage) library.FPDFText_ClosePage(textPage);
  }
}

function readProperties(library: Library, memory: Memory, document: number): DocumentProperties {
  const meta = (tag: string): string => memory.withText(tag, (name) => memory.utf16((at, length) => library.FPDF_GetMetaText(document, name, at, length))).trim();
  const entries = [["title", meta("Title")], ["author", meta("Author")], ["subject", meta("Subject")],
    ["created", isoDate(meta("CreationDate"))], ["modified", isoDate(meta("ModDate"))]] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/**
 * A PDF date as ISO 8601; "" where it is none.
 * @example isoDate("D:20310304093000+01'00'") // "2031-03-04T09:30:00+01:00"
 */
export function isoDate(text: string): string {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/u.exec(text);
  if (!match) return "";
  const [, year, month, day, hour, minute, second, zulu, offset, offsetMinute] = match;
  if (!month || !day) return year ?? "";
  if (!hour || !minute) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? "00"}${zulu ?? (offset ? `${offset}:${offsetMinute ?? "00"}` : "")}`;
}
