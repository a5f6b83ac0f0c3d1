import type { Document, Line } from "../document/model.ts";
import type { Unit } from "./units.ts";

/** What the document's running text looks like: headings are told by how they differ from it. */
export interface BodyFace {
  /** Points; null where the format has no sizes. */
  readonly size: number | null;
  /** True where most of the text is bold, so that bold says nothing. */
  readonly bold: boolean;
}

/** The face that most characters of the body are set in. */
export function bodyFace(document: Document, units: readonly Unit[]): BodyFace {
  const sizes = new Map<number, number>();
  let boldLength = 0;
  let length = 0;
  for (const unit of units) {
    for (const line of unit.lines) {
      const size = line.span.end - line.span.start;
      length += size;
      if (line.bold) boldLength += size;
      if (line.fontSize !== undefined) sizes.set(half(line.fontSize), (sizes.get(half(line.fontSize)) ?? 0) + size);
    }
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
  return { size, bold: document.lines.length > 0 && boldLength * 2 > length };
}

/** Sizes drift by fractions of a point within one face. */
function half(size: number): number {
  return Math.round(size * 2) / 2;
}

/** How much a line stands out: 0 plain, 1 bold or somewhat larger, 2 both or much larger. */
export function prominence(line: Line | undefined, face: BodyFace): number {
  if (!line) return 0;
  const larger = face.size === null || line.fontSize === undefined ? 0 : line.fontSize / face.size;
  return (line.bold && !face.bold ? 1 : 0) + (larger >= 1.35 ? 2 : larger >= 1.08 ? 1 : 0);
}

/** A key under which heads of one rank look alike: kind, heading level, size, weight, and where the line begins. */
export function faceKey(unit: Unit, line: Line | undefined): string {
  const level = unit.block.kind === "heading" ? unit.block.level : unit.block.kind === "listItem" ? 10 + unit.block.depth : 0;
  return [level, line?.bold ? "b" : "", line?.fontSize === undefined ? "" : half(line.fontSize), unit.cell ? `c${unit.cell.column}` : ""].join("|");
}
