import type { Box } from "../../document/model.ts";

/**
 * Text is laid out in a frame in which it runs to the right: `u` along the line, `v` down the page. For text that runs up or down the page as shown
 * the frame is the page, turned; boxes are turned back when they leave the layout.
 */
export interface Frame {
  readonly quarter: number;
  /** Of the page as shown. */
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** A box of the page as shown, in the frame: `[u0, v0, u1, v1]`. */
export function intoFrame(frame: Frame, x0: number, y0: number, x1: number, y1: number): readonly [number, number, number, number] {
  const { pageWidth: w, pageHeight: h } = frame;
  switch (frame.quarter) {
    case 1: return [y0, w - x1, y1, w - x0];
    case 2: return [w - x1, h - y1, w - x0, h - y0];
    case 3: return [h - y1, x0, h - y0, x1];
    default: return [x0, y0, x1, y1];
  }
}

/** A box of the frame, on the page as shown. */
export function outOfFrame(frame: Frame, u0: number, v0: number, u1: number, v1: number): Box {
  const { pageWidth: w, pageHeight: h } = frame;
  switch (frame.quarter) {
    case 1: return { x: w - v1, y: u0, width: v1 - v0, height: u1 - u0 };
    case 2: return { x: w - u1, y: h - v1, width: u1 - u0, height: v1 - v0 };
    case 3: return { x: v0, y: h - u1, width: v1 - v0, height: u1 - u0 };
    default: return { x: u0, y: v0, width: u1 - u0, height: v1 - v0 };
  }
}
