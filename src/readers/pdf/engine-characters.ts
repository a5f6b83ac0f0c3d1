import type { Library, Memory } from "./library.ts";
import { CharFlag, isDoubtful, UNNAMED, type CharTable, type Face } from "./page-content.ts";
import { transformedX, transformedY, type PageView } from "./page-view.ts";

/** PDFium writes U+0002 (and says `IsHyphen`) where a hyphen ends a line. */
const LINE_END_HYPHEN = 2;
const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;

/** What all characters of one text object share. */
interface ObjectFace {
  readonly face: number;
  readonly size: number;
  readonly quarter: number;
  /** False where the engine's loose boxes are of no use: it makes them for upright text only. */
  readonly upright: boolean;
  readonly flags: number;
}

/** The characters of a page. Spaces are dropped and noted on the character after them; so are the line ends that the engine makes up. */
export function readCharacters(library: Library, memory: Memory, textPage: number, view: PageView): { chars: CharTable; faces: Face[] } {
  const total = textPage ? Math.max(library.FPDFText_CountChars(textPage), 0) : 0;
  const table = emptyTable(total);
  const faces = new FaceList(library, memory);
  const turned = [0, 0, 0, 0, 0];
  let count = 0;
  let pending = 0;
  let object = -1;
  let shared: ObjectFace = { face: 0, size: 0, quarter: 0, upright: true, flags: 0 };
  for (let i = 0; i < total; i++) {
    let code = letter(library, textPage, i);
    const unmapped = library.FPDFText_HasUnicodeMapError(textPage, i) === 1;
    // In a font that names no letters the code of the no-break space can be an "æ".
    if (unmapped && isSpace(code) && code !== 0x20) code += UNNAMED;
    if (code <= 0x20 || code >= 0xa0) {
      if (isInvisible(code)) continue;
      if (isSpace(code)) {
        pending |= library.FPDFText_IsGenerated(textPage, i) === 1 ? CharFlag.guessedSpace : CharFlag.spaceBefore;
        continue;
      }
      if (code < 0x20) {
        // A glyph that decodes to nothing is a letter lost; what the engine made up (line ends) is not.
        if (library.FPDFText_IsGenerated(textPage, i) === 1) continue;
        code += UNNAMED;
      }
    }
    const owner = library.FPDFText_GetTextObject(textPage, i);
    let flags = pending;
    if (owner !== object) {
      object = owner;
      shared = objectFace(library, memory, textPage, i, owner, faces, view);
      flags |= CharFlag.objectStart;
    }
    pending = 0;
    if (unmapped) flags |= CharFlag.mapError;
    if (!place(library, memory, textPage, i, shared, view, table, count)) continue;
    table.code[count] = code;
    table.size[count] = shared.size;
    table.face[count] = shared.face;
    table.quarter[count] = shared.quarter;
    if (isDoubtful(code, flags)) table.doubtful++;
    turned[shared.quarter] = (turned[shared.quarter] as number) + 1;
    table.flags[count] = flags | shared.flags;
    count++;
  }
  table.count = count;
  table.turned = turned;
  return { chars: table, faces: faces.list };
}

function letter(library: Library, textPage: number, index: number): number {
  const code = library.FPDFText_GetUnicode(textPage, index) >>> 0;
  if (code === LINE_END_HYPHEN) return HYPHEN;
  // A page shows what it draws: a soft hyphen with a glyph is a hyphen.
  if (code === SOFT_HYPHEN) return HYPHEN;
  return code;
}

/** Joiners, direction marks and byte order marks: they would stand before a number and hide it. */
function isInvisible(code: number): boolean {
  return code === 0xfeff || (code >= 0x200c && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x200b || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}

/** Writes a character's box and origin; false where it lies off the page. */
function place(library: Library, memory: Memory, textPage: number, index: number, { upright, quarter }: ObjectFace, { shown, width, height }: PageView, table: Draft, at: number): boolean {
  const scratch = memory.scratch;
  const inDoubles = scratch >>> 3;
  let left: number;
  let top: number;
  let right: number;
  let bottom: number;
  if (upright && library.FPDFText_GetLooseCharBox(textPage, index, scratch)) {
    const floats = memory.floats();
    const inFloats = scratch >>> 2;
    left = floats[inFloats] as number;
    top = floats[inFloats + 1] as number;
    right = floats[inFloats + 2] as number;
    bottom = floats[inFloats + 3] as number;
  } else {
    library.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24);
    const doubles = memory.doubles();
    left = doubles[inDoubles] as number;
    right = doubles[inDoubles + 1] as number;
    bottom = doubles[inDoubles + 2] as number;
    top = doubles[inDoubles + 3] as number;
  }
  library.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
  const doubles = memory.doubles();
  const px = doubles[inDoubles] as number;
  const py = doubles[inDoubles + 1] as number;
  const xa = transformedX(shown, left, bottom);
  const ya = transformedY(shown, left, bottom);
  const xb = transformedX(shown, right, top);
  const yb = transformedY(shown, right, top);
  table.left[at] = Math.min(xa, xb);
  table.right[at] = Math.max(xa, xb);
  table.top[at] = Math.min(ya, yb);
  table.bottom[at] = Math.max(ya, yb);
  const x = transformedX(shown, px, py);
  const y = transformedY(shown, px, py);
  table.baseline[at] = quarter === 1 || quarter === 3 ? x : y;
  return x > -20 && y > -20 && x < width + 20 && y < height + 20;
}

function objectFace(library: Library, memory: Memory, textPage: number, index: number, object: number, faces: FaceList, view: PageView): ObjectFace {
  const at = memory.scratch;
  if (!object || !library.FPDFText_GetMatrix(textPage, index, at)) return { face: faces.index(0), size: 0, quarter: 0, upright: true, flags: 0 };
  const a = memory.float(at);
  const b = memory.float(at + 4);
  const c = memory.float(at + 8);
  const d = memory.float(at + 12);
  library.FPDFTextObj_GetFontSize(object, at);
  // Most text stands upright, and `hypot` makes a list of what it is given.
  const size = Math.abs(memory.float(at)) * (c === 0 ? Math.abs(d) : Math.hypot(c, d));
  const mode = library.FPDFTextObj_GetTextRenderMode(object);
  const upright = a > 0 && Math.abs(b) < 0.05 * a;
  const flags = (mode === 3 || mode === 7 ? CharFlag.invisible : 0) | (mode === 2 ? CharFlag.stroked : 0) | (upright ? 0 : CharFlag.inkBox);
  const font = library.FPDFTextObj_GetFont(object);
  return { face: faces.index(font), size, quarter: quarterOf(a, b, view.rotation), upright, flags };
}

/** The direction of text whose matrix begins `a b`, on a page turned clockwise by `rotation` quarters. */
function quarterOf(a: number, b: number, rotation: number): number {
  const turns = Math.atan2(-b, a) / (Math.PI / 2);
  const nearest = Math.round(turns);
  if (Math.abs(turns - nearest) > 0.08) return 4;
  return (nearest + rotation + 4) & 3;
}

/** The faces of one page, by the engine's font pointers: these may be used again once the page is closed. */
class FaceList {
  readonly list: Face[] = [];
  readonly #library: Library;
  readonly #memory: Memory;
  readonly #index = new Map<number, number>();

  constructor(library: Library, memory: Memory) {
    this.#library = library;
    this.#memory = memory;
  }

  index(font: number): number {
    const known = this.#index.get(font);
    if (known !== undefined) return known;
    this.#index.set(font, this.list.length);
    this.list.push(font ? this.#read(font) : { family: "", bold: false, italic: false });
    return this.list.length - 1;
  }

  #read(font: number): Face {
    const name = this.#memory.utf8((at, length) => this.#library.FPDFFont_GetBaseFontName(font, at, length)).replace(/^[A-Z]{6}\+/u, "");
    return faceOf(name, this.#library.FPDFFont_GetWeight(font), this.#library.FPDFFont_GetFlags(font));
  }
}

const ITALIC_FLAG = 1 << 6;
const FORCE_BOLD_FLAG = 1 << 18;

/**
 * Bold and italic from a font's name; from its weight only where the name says nothing ("F2", "CIDFont+F3"), for the engine works
 * the weight out from the stem width and is often wrong.
 * @example faceOf("Arial-BoldMT", 400, 0).bold // true
 */
export function faceOf(name: string, weight: number, flags: number): Face {
  const telling = /[a-z]{4}/iu.test(name.replace(/^CIDFont/u, ""));
  const bold = /bold|black|heavy|demi|fett|(?:[-,]|MT)B(?:d|I|$)/iu.test(name) || (flags & FORCE_BOLD_FLAG) !== 0 || (!telling && weight >= 650);
  const italic = /ital|obli|kursiv|[-,](?:It|BI)$/iu.test(name) || (flags & ITALIC_FLAG) !== 0;
  return { family: name, bold, italic };
}

/** A table that is being filled. */
type Draft = { -readonly [Column in keyof CharTable]: CharTable[Column] };

/** All columns in one buffer: to allocate ten a page takes longer than to fill them. */
function emptyTable(size: number): Draft {
  const buffer = new ArrayBuffer(size * (7 * 4 + 2 + 1 + 1));
  const floats = (column: number): Float32Array => new Float32Array(buffer, column * 4 * size, size);
  return {
    count: 0, turned: [], doubtful: 0,
    code: new Uint32Array(buffer, 0, size), left: floats(1), top: floats(2), right: floats(3), bottom: floats(4), baseline: floats(5), size: floats(6),
    face: new Uint16Array(buffer, 28 * size, size), quarter: new Uint8Array(buffer, 30 * size, size), flags: new Uint8Array(buffer, 31 * size, size),
  };
}
