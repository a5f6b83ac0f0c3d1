import { ENGINE_BYTES } from "../limits.ts";

/**
 * The one place that knows the WASM package. The package's wrapped functions convert every argument; characters are read by the
 * hundred thousand, so the raw exports are called instead: numbers in, numbers out, pointers as numbers, booleans as 0 or 1.
 */
type FunctionName =
  | "FPDF_LoadMemDocument" | "FPDF_CloseDocument" | "FPDF_GetLastError" | "FPDF_GetPageCount" | "FPDF_LoadPage" | "FPDF_ClosePage" | "FPDF_GetMetaText"
  | "FPDF_GetPageWidthF" | "FPDF_GetPageHeightF" | "FPDF_GetPageBoundingBox" | "FPDFPage_GetRotation" | "FPDFPage_CountObjects" | "FPDFPage_GetObject"
  | "FPDFText_LoadPage" | "FPDFText_ClosePage" | "FPDFText_CountChars" | "FPDFText_GetUnicode" | "FPDFText_GetCharBox" | "FPDFText_GetLooseCharBox"
  | "FPDFText_GetCharOrigin" | "FPDFText_GetMatrix" | "FPDFText_GetTextObject" | "FPDFText_IsGenerated" | "FPDFText_IsHyphen" | "FPDFText_HasUnicodeMapError"
  | "FPDFTextObj_GetFont" | "FPDFTextObj_GetFontSize" | "FPDFTextObj_GetTextRenderMode"
  | "FPDFFont_GetBaseFontName" | "FPDFFont_GetWeight" | "FPDFFont_GetFlags"
  | "FPDFPageObj_GetType" | "FPDFPageObj_GetBounds" | "FPDFPageObj_GetMatrix" | "FPDFFormObj_CountObjects" | "FPDFFormObj_GetObject"
  | "FPDFPath_CountSegments" | "FPDFPath_GetPathSegment" | "FPDFPath_GetDrawMode" | "FPDFPathSegment_GetPoint" | "FPDFPathSegment_GetType" | "FPDFPathSegment_GetClose"
  | "FPDFPageObj_GetClipPath" | "FPDFClipPath_CountPaths" | "FPDFClipPath_CountPathSegments" | "FPDFClipPath_GetPathSegment"
  | "FPDFLink_Enumerate" | "FPDFLink_GetAction" | "FPDFLink_GetAnnotRect" | "FPDFLink_CountQuadPoints" | "FPDFLink_GetQuadPoints"
  | "FPDFAction_GetType" | "FPDFAction_GetURIPath";

export type Library = Readonly<Record<FunctionName, (...args: number[]) => number>> & {
  readonly malloc: (size: number) => number;
  readonly free: (at: number) => void;
  readonly memory: { readonly buffer: ArrayBuffer; grow: (pages: number) => number };
  /** True once more memory was asked for than it may have: then what was read is not to be relied on. */
  readonly full: () => boolean;
};

let loading: Promise<Library> | undefined;

/** Loads the WASM on first use: `--version` and the other formats never pay for it. One instance a thread. */
export function loadLibrary(): Promise<Library> {
  loading ??= instantiate().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export function unloadLibrary(): void {
  loading = undefined;
}

async function instantiate(): Promise<Library> {
  const { init } = await import("@embedpdf/pdfium");
  const silent = (): void => undefined;
  const wrapped = await init({ print: silent, printErr: silent } as Parameters<typeof init>[0]);
  wrapped.PDFiumExt_Init();
  const library = wrapped.pdfium.wasmExports as unknown as Library;
  return { ...library, full: keptBelow(library.memory, ENGINE_BYTES) };
}

const WASM_PAGE = 65_536;

/** Lets the memory grow to the limit and no further. The engine may take a refusal for an error, or pass over what it could not load. */
function keptBelow(memory: Library["memory"], limit: number): () => boolean {
  const grow = memory.grow.bind(memory);
  let refused = false;
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE <= limit) return grow(pages);
    refused = true;
    throw new RangeError("more memory than the engine may take");
  };
  return () => refused;
}

const SCRATCH_BYTES = 256;
/** A name is read for every face of every page. */
const UTF8 = new TextDecoder("utf-8");
const UTF16 = new TextDecoder("utf-16le");

/** What one open document holds of the library's memory. Views are renewed when the memory has grown, for growing detaches them. */
export class Memory {
  /** 256 bytes for results that come by pointer. */
  readonly scratch: number;
  readonly #library: Library;
  readonly #held: number[] = [];
  #floats: Float32Array;
  #doubles: Float64Array;

  constructor(library: Library) {
    this.#library = library;
    this.#floats = new Float32Array(library.memory.buffer);
    this.#doubles = new Float64Array(library.memory.buffer);
    this.scratch = this.#hold(SCRATCH_BYTES);
  }

  #hold(size: number): number {
    const at = this.#library.malloc(size);
    if (!at) throw new RangeError("out of WASM memory");
    this.#held.push(at);
    return at;
  }

  copy(bytes: Uint8Array): number {
    const at = this.#hold(Math.max(bytes.length, 1));
    new Uint8Array(this.#library.memory.buffer).set(bytes, at);
    return at;
  }

  freeAll(): void {
    for (const at of this.#held.splice(0)) this.#library.free(at);
  }

  /**
   * The memory as numbers of four bytes each, until the next call: several are read for each character, and to ask for each takes longer than to look at it.
   * A view is looked at for whether it is detached (no length), not asked whose it is.
   */
  floats(): Float32Array {
    if (this.#floats.length === 0) this.#floats = new Float32Array(this.#library.memory.buffer);
    return this.#floats;
  }

  /** As `floats`, of eight bytes each. */
  doubles(): Float64Array {
    if (this.#doubles.length === 0) this.#doubles = new Float64Array(this.#library.memory.buffer);
    return this.#doubles;
  }

  /** At a multiple of four, as C has it. */
  float(at: number): number {
    return this.floats()[at >>> 2] ?? 0;
  }

  int(at: number): number {
    return new DataView(this.#library.memory.buffer).getInt32(at, true);
  }

  setInt(at: number, value: number): void {
    new DataView(this.#library.memory.buffer).setInt32(at, value, true);
  }

  /** Hands a text to a call, as a C string of UTF-8. */
  withText<T>(text: string, use: (at: number) => T): T {
    const encoded = new TextEncoder().encode(`${text}\0`);
    const at = this.#library.malloc(encoded.length);
    new Uint8Array(this.#library.memory.buffer).set(encoded, at);
    try {
      return use(at);
    } finally {
      this.#library.free(at);
    }
  }

  /** The string of a call of PDFium's usual shape: `call(0, 0)` gives the length in bytes with the closing zero, `call(at, length)` the bytes. */
  utf8(call: (at: number, length: number) => number): string {
    return this.#string(call, UTF8, 1);
  }

  utf16(call: (at: number, length: number) => number): string {
    return this.#string(call, UTF16, 2);
  }

  #string(call: (at: number, length: number) => number, decoder: typeof UTF8, zero: number): string {
    const length = call(0, 0);
    if (length <= zero || length > 1_000_000) return "";
    const at = this.#library.malloc(length);
    try {
      call(at, length);
      return decoder.decode(new Uint8Array(this.#library.memory.buffer, at, length - zero).slice());
    } finally {
      this.#library.free(at);
    }
  }
}
