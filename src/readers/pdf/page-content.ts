import type { Box } from "../../document/model.ts";

/** One type face on a page. `family` tells faces apart, it is not shown. */
export interface Face {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A glyph whose font tells a bare code that is no letter (a control, a space that is drawn) stands in `CharTable.code` as this and its code; it shows as U+FFFD. */
export const UNNAMED = 0xf0000;

/** Flags of a character, or-ed together in `CharTable.flags`. */
export const CharFlag = {
  /** The space before this character stands in the file. */
  spaceBefore: 1,
  /** The engine guessed a space before this character. */
  guessedSpace: 2,
  /** The font does not say which letter the glyph is. */
  mapError: 4,
  /** Drawn without ink (render mode 3): the text layer of a scan. */
  invisible: 8,
  /** Filled and stroked: a bold that the font does not have. */
  stroked: 16,
  /** The first character of a text object. */
  objectStart: 32,
  /** The box is the ink's, not the advance's: the engine makes no other for turned text. */
  inkBox: 64,
} as const;

/** Here the codes begin that Unicode gives no letter; behind them are few others, the sign for what is no letter, and what stands for bare codes (`UNNAMED`). */
const PRIVATE_USE = 0xe000;

/** True for a character that may be no letter, or another than its font tells. */
export function isDoubtful(code: number, flags: number): boolean {
  return code >= PRIVATE_USE || (flags & CharFlag.mapError) !== 0;
}

/**
 * The visible characters of a page in drawing order, as columns of numbers: pages have thousands, objects would cost more than reading them.
 * Coordinates are points from the top left of the page as shown. `quarter` is the direction the text runs in as shown: 0 to the right, 1 down, 2 to the left,
 * 3 up, 4 slanting.
 */
export interface CharTable {
  readonly count: number;
  /** How many run in each direction, by `quarter`. */
  readonly turned: readonly number[];
  /** How many are `isDoubtful`: mostly none, and then nobody has to look for them. */
  readonly doubtful: number;
  readonly code: Uint32Array;
  readonly left: Float32Array;
  readonly top: Float32Array;
  readonly right: Float32Array;
  readonly bottom: Float32Array;
  /** Where the line stands that it is written on: from the top, or from the left for what runs up or down. */
  readonly baseline: Float32Array;
  readonly size: Float32Array;
  readonly face: Uint16Array;
  readonly quarter: Uint8Array;
  readonly flags: Uint8Array;
}

/** A straight stroke (or thin filled bar): a ruling line of a table, an underline, a frame. Horizontal or vertical only. */
export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface LinkArea {
  readonly url: string;
  /** One box a line of the link's words. */
  readonly boxes: readonly Box[];
}

/** All that the reader takes from a page. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly chars: CharTable;
  readonly faces: readonly Face[];
  readonly strokes: readonly Stroke[];
  readonly images: readonly Box[];
  /** Where text is drawn a second time, to look bold; the engine leaves the second time out. */
  readonly overprints: readonly Box[];
  /** How many objects are drawn on it, text included: 0 is a blank page. */
  readonly objects: number;
  readonly links: readonly LinkArea[];
  /** By character: the letter itself, where the font tells another or none and it could be proved; a space parts words. Null of pages without such. */
  readonly read: ReadonlyMap<number, string> | null;
  /** By character: the letters of a ligature that its font does not tell, worked out from its width. Null of pages without such. */
  readonly lost: ReadonlyMap<number, string> | null;
}

/** The page with letters that were proved. Written out: a copy (`...page`) has another shape for V8, and all that looks at each character is slower for each shape more. */
export function pageWith(page: PageContent, { read = page.read, lost = page.lost }: Partial<Pick<PageContent, "read" | "lost">>): PageContent {
  const { number, width, height, chars, faces, strokes, images, overprints, objects, links } = page;
  return { number, width, height, chars, faces, strokes, images, overprints, objects, links, read, lost };
}
