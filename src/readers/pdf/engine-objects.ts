import type { Box } from "../../document/model.ts";
import type { Library, Memory } from "./library.ts";
import type { LinkArea, Stroke } from "./page-content.ts";
import { IDENTITY, multiply, transformedX, transformedY, type Matrix, type PageView } from "./page-view.ts";

const OBJECT = { text: 1, path: 2, image: 3, form: 5 } as const;
const SEGMENT = { line: 0, bezier: 1, move: 2 } as const;
const ACTION_URI = 3;

/** Above this a page is a drawing, not a page with tables: its lines are left alone. */
const MOST_STROKES = 6000;
const MOST_SEGMENTS = 400;
/** A filled bar thinner than this is a line. */
const THIN = 3.2;

interface Found {
  objects: number;
  readonly strokes: Stroke[];
  readonly images: Box[];
  readonly overprints: Box[];
  /** The boxes of the last text objects. */
  readonly texts: Box[];
}

/** The straight lines and the images of a page, those inside form objects too. */
export function readObjects(library: Library, memory: Memory, page: number, view: PageView): Found {
  const count = library.FPDFPage_CountObjects(page);
  const found: Found = { objects: Math.max(count, 0), strokes: [], images: [], overprints: [], texts: [] };
  for (let i = 0; i < count && found.strokes.length < MOST_STROKES; i++) {
    readObject(library, memory, library.FPDFPage_GetObject(page, i), IDENTITY, view, found, 0);
  }
  return found;
}

function readObject(library: Library, memory: Memory, object: number, outer: Matrix, view: PageView, found: Found, depth: number): void {
  const type = library.FPDFPageObj_GetType(object);
  if (type === OBJECT.path) {
    const drawn: Stroke[] = [];
    readPath(library, memory, object, outer, view, drawn);
    if (drawn.length > 0) found.strokes.push(...clipped(drawn, clipBox(library, memory, object, outer, view)));
  }
  else if (type === OBJECT.image) {
    const box = bounds(library, memory, object, outer, view);
    if (box) found.images.push(box);
  } else if (type === OBJECT.text) {
    const box = bounds(library, memory, object, outer, view);
    if (!box) return;
    for (const other of found.texts) {
      if (!isOverprint(other, box)) continue;
      found.overprints.push(box);
      break;
    }
    found.texts.push(box);
    if (found.texts.length > 8) found.texts.shift();
  } else if (type === OBJECT.form && depth < 4) {
    const matrix = multiply(readMatrix(library, memory, object), outer);
    const count = library.FPDFFormObj_CountObjects(object);
    for (let i = 0; i < count && found.strokes.length < MOST_STROKES; i++) {
      readObject(library, memory, library.FPDFFormObj_GetObject(object, i), matrix, view, found, depth + 1);
    }
  }
}

function isOverprint(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 1.2 && Math.abs(a.y - b.y) < 1.2 && Math.abs(a.width - b.width) < 0.3 && Math.abs(a.height - b.height) < 0.3 && a.width > 2;
}

function readPath(library: Library, memory: Memory, path: number, outer: Matrix, view: PageView, strokes: Stroke[]): void {
  const box = bounds(library, memory, path, outer, view);
  if (!box) return;
  const at = memory.scratch;
  const thin = box.width <= THIN || box.height <= THIN;
  if (thin) {
    addBar(box, strokes);
    return;
  }
  if (!library.FPDFPath_GetDrawMode(path, at, at + 4)) return;
  const stroked = memory.int(at + 4) !== 0;
  const filled = memory.int(at) !== 0;
  const segments = library.FPDFPath_CountSegments(path);
  if ((!stroked && !filled) || segments < 2 || segments > MOST_SEGMENTS) return;
  const matrix = multiply(readMatrix(library, memory, path), outer);
  const subpaths = readSubpaths(library, memory, path, segments, matrix, view);
  for (const points of subpaths) {
    const bar = thinBox(points);
    if (bar) addBar(bar, strokes);
    else if (stroked) for (let i = 0; i + 3 < points.length; i += 2) addSide(points[i] as number, points[i + 1] as number, points[i + 2] as number, points[i + 3] as number, strokes);
  }
}

/** Each subpath as x, y, x, y, ... on the page as shown; curves are cut out. */
function readSubpaths(library: Library, memory: Memory, path: number, segments: number, m: Matrix, view: PageView): number[][] {
  const subpaths: number[][] = [];
  let current: number[] = [];
  for (let i = 0; i < segments; i++) {
    const segment = library.FPDFPath_GetPathSegment(path, i);
    const type = library.FPDFPathSegment_GetType(segment);
    library.FPDFPathSegment_GetPoint(segment, memory.scratch, memory.scratch + 4);
    const x = memory.float(memory.scratch);
    const y = memory.float(memory.scratch + 4);
    const px = transformedX(m, x, y);
    const py = transformedY(m, x, y);
    if (type !== SEGMENT.line) subpaths.push((current = []));
    current.push(transformedX(view.shown, px, py), transformedY(view.shown, px, py));
    if (library.FPDFPathSegment_GetClose(segment) && current.length > 4) current.push(current[0] as number, current[1] as number);
  }
  return subpaths.filter((points) => points.length >= 4);
}

/** The area that an object shows in, where it is clipped: what a table draws beyond its cell is not to be seen. */
function clipBox(library: Library, memory: Memory, object: number, m: Matrix, view: PageView): Box | undefined {
  const clip = library.FPDFPageObj_GetClipPath(object);
  const paths = clip ? library.FPDFClipPath_CountPaths(clip) : 0;
  let area: Box | undefined;
  for (let path = 0; path < Math.min(paths, 20); path++) {
    const points: number[] = [];
    const count = library.FPDFClipPath_CountPathSegments(clip, path);
    if (count < 4 || count > 12) continue;
    for (let i = 0; i < count; i++) {
      library.FPDFPathSegment_GetPoint(library.FPDFClipPath_GetPathSegment(clip, path, i), memory.scratch, memory.scratch + 4);
      points.push(memory.float(memory.scratch), memory.float(memory.scratch + 4));
    }
    const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
    const box = shownBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), m, view);
    area = area ? intersection(area, box) : box;
  }
  return area;
}

function intersection(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return { x, y, width: Math.max(Math.min(a.x + a.width, b.x + b.width) - x, 0), height: Math.max(Math.min(a.y + a.height, b.y + b.height) - y, 0) };
}

function clipped(strokes: readonly Stroke[], area: Box | undefined): Stroke[] {
  if (!area) return [...strokes];
  const [left, right, top, bottom] = [area.x - 1, area.x + area.width + 1, area.y - 1, area.y + area.height + 1];
  return strokes.flatMap(({ x0, y0, x1, y1 }) => {
    const cut = { x0: Math.max(x0, left), y0: Math.max(y0, top), x1: Math.min(x1, right), y1: Math.min(y1, bottom) };
    return cut.x1 < cut.x0 || cut.y1 < cut.y0 ? [] : [cut];
  });
}

function thinBox(points: readonly number[]): Box | undefined {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return x1 - x0 <= THIN || y1 - y0 <= THIN ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } : undefined;
}

function addBar(box: Box, strokes: Stroke[]): void {
  if (box.height <= box.width) strokes.push({ x0: box.x, x1: box.x + box.width, y0: box.y + box.height / 2, y1: box.y + box.height / 2 });
  else strokes.push({ x0: box.x + box.width / 2, x1: box.x + box.width / 2, y0: box.y, y1: box.y + box.height });
}

function addSide(xa: number, ya: number, xb: number, yb: number, strokes: Stroke[]): void {
  if (Math.abs(ya - yb) <= 1) strokes.push({ x0: Math.min(xa, xb), x1: Math.max(xa, xb), y0: (ya + yb) / 2, y1: (ya + yb) / 2 });
  else if (Math.abs(xa - xb) <= 1) strokes.push({ x0: (xa + xb) / 2, x1: (xa + xb) / 2, y0: Math.min(ya, yb), y1: Math.max(ya, yb) });
}

function bounds(library: Library, memory: Memory, object: number, outer: Matrix, view: PageView): Box | undefined {
  const at = memory.scratch;
  if (!library.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined;
  const floats = memory.floats();
  const first = at >>> 2;
  return shownBox(floats[first] as number, floats[first + 1] as number, floats[first + 2] as number, floats[first + 3] as number, outer, view);
}

function shownBox(left: number, bottom: number, right: number, top: number, m: Matrix, { shown }: PageView): Box {
  const ax = transformedX(m, left, bottom);
  const ay = transformedY(m, left, bottom);
  const bx = transformedX(m, right, top);
  const by = transformedY(m, right, top);
  const xa = transformedX(shown, ax, ay);
  const ya = transformedY(shown, ax, ay);
  const xb = transformedX(shown, bx, by);
  const yb = transformedY(shown, bx, by);
  return { x: Math.min(xa, xb), y: Math.min(ya, yb), width: Math.abs(xa - xb), height: Math.abs(ya - yb) };
}

function readMatrix(library: Library, memory: Memory, object: number): Matrix {
  const at = memory.scratch;
  if (!library.FPDFPageObj_GetMatrix(object, at)) return IDENTITY;
  return { a: memory.float(at), b: memory.float(at + 4), c: memory.float(at + 8), d: memory.float(at + 12), e: memory.float(at + 16), f: memory.float(at + 20) };
}

/** The link annotations that lead to an address, with their areas on the page. Links within the document are not of interest. */
export function readLinks(library: Library, memory: Memory, document: number, page: number, view: PageView): LinkArea[] {
  const links: LinkArea[] = [];
  // Two slots that no call below uses: the place in the list and the link.
  const [position, out] = [memory.scratch + 128, memory.scratch + 132];
  memory.setInt(position, 0);
  for (let guard = 0; guard < 5000 && library.FPDFLink_Enumerate(page, position, out); guard++) {
    const link = memory.int(out);
    const action = library.FPDFLink_GetAction(link);
    if (!action || library.FPDFAction_GetType(action) !== ACTION_URI) continue;
    const url = memory.utf8((at, length) => library.FPDFAction_GetURIPath(document, action, at, length)).trim();
    if (url) links.push({ url, boxes: linkBoxes(library, memory, link, view) });
  }
  return links;
}

function linkBoxes(library: Library, memory: Memory, link: number, view: PageView): Box[] {
  const at = memory.scratch;
  const boxes: Box[] = [];
  const quads = Math.min(library.FPDFLink_CountQuadPoints(link), 100);
  for (let i = 0; i < quads; i++) {
    if (!library.FPDFLink_GetQuadPoints(link, i, at)) continue;
    const xs = [0, 8, 16, 24].map((offset) => memory.float(at + offset));
    const ys = [4, 12, 20, 28].map((offset) => memory.float(at + offset));
    boxes.push(shownBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), IDENTITY, view));
  }
  if (boxes.length === 0 && library.FPDFLink_GetAnnotRect(link, at)) {
    boxes.push(shownBox(memory.float(at), memory.float(at + 12), memory.float(at + 8), memory.float(at + 4), IDENTITY, view));
  }
  return boxes.filter((box) => box.width > 0.5 && box.height > 0.5);
}
