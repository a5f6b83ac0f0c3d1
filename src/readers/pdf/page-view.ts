import type { Library, Memory } from "./library.ts";

/**
 * An affine transformation as PDF has it (ISO 32000-1, 8.3.3): `x' = a x + c y + e`, `y' = b x + d y + f`. Named numbers, not a list: V8 keeps lists of whole numbers
 * and of others in two ways, and code for both is slow.
 */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** How a page's own coordinates (origin at the bottom left, before rotation) become those of the page as shown (origin at the top left). */
export interface PageView {
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns. */
  readonly rotation: number;
  readonly shown: Matrix;
}

export function pageView(library: Library, memory: Memory, page: number): PageView {
  const at = memory.scratch;
  const width = library.FPDF_GetPageWidthF(page);
  const height = library.FPDF_GetPageHeightF(page);
  const rotation = library.FPDFPage_GetRotation(page) & 3;
  const [w, h] = rotation % 2 ? [height, width] : [width, height];
  const known = library.FPDF_GetPageBoundingBox(page, at) !== 0;
  const [left, top, right, bottom] = known ? [memory.float(at), memory.float(at + 4), memory.float(at + 8), memory.float(at + 12)] : [0, h, w, 0];
  switch (rotation) {
    case 1: return { width, height, rotation, shown: { a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left } };
    case 2: return { width, height, rotation, shown: { a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom } };
    case 3: return { width, height, rotation, shown: { a: 0, b: -1, c: -1, d: 0, e: top, f: right } };
    default: return { width, height, rotation, shown: { a: 1, b: 0, c: 0, d: -1, e: -left, f: top } };
  }
}

export function transformedX({ a, c, e }: Matrix, x: number, y: number): number {
  return a * x + c * y + e;
}

export function transformedY({ b, d, f }: Matrix, x: number, y: number): number {
  return b * x + d * y + f;
}

/** Both after each other, the first before the second. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return {
    a: m.a * n.a + m.b * n.c, b: m.a * n.b + m.b * n.d, c: m.c * n.a + m.d * n.c, d: m.c * n.b + m.d * n.d,
    e: m.e * n.a + m.f * n.c + n.e, f: m.e * n.b + m.f * n.d + n.f,
  };
}
