import type { FlowLine } from "./flow.ts";
import { addressesOnly, bulletOf, startsLower } from "./shape.ts";

/** How a document breaks its lines, measured over all of it. */
export interface Wrapping {
  /** The column at which running text wraps; undefined where each paragraph is one long line. */
  readonly width: number | undefined;
  /** True where paragraphs of their own begin with a small letter (chat-like notes): a small letter then proves nothing. */
  readonly smallStarts: boolean;
  /** True where wrapped lines go on further in: a line at the edge then always begins an entry. */
  readonly hanging: boolean;
}

const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 135;

/** Measures where lines end that another line follows at once. */
export function measureWrapping(lines: readonly FlowLine[]): Wrapping {
  const inner: number[] = [];
  let long = 0;
  let written = 0;
  let starts = 0;
  let small = 0;
  for (const [i, line] of lines.entries()) {
    if (line.text === "" || addressesOnly(line.text).length > 0) continue;
    written++;
    const length = line.indent + line.text.length;
    if (length > LONGEST_WRAP + 15) long++;
    if (length >= SHORTEST_WRAP && length <= LONGEST_WRAP && (lines[i + 1]?.text ?? "") !== "" && line.opens === undefined) inner.push(length);
    if ((lines[i - 1]?.text ?? "") !== "" || bulletOf(line.text)) continue;
    starts++;
    if (startsLower(line.text)) small++;
  }
  inner.sort((a, b) => a - b);
  const usual = inner[Math.floor(inner.length * 0.9)];
  const wrapped = inner.length >= 3 && long <= written * 0.05;
  const width = wrapped ? usual : undefined;
  return { width, smallStarts: small >= 4 && small > starts * 0.2, hanging: width !== undefined && isHanging(lines, width) };
}

/** Looks at what follows the lines that reach the wrap: mostly lines set further in, hardly ones that begin small at the edge. */
function isHanging(lines: readonly FlowLine[], width: number): boolean {
  let inside = 0;
  let edge = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.text === "" || next === undefined || next.text === "" || bulletOf(line.text) || line.indent + line.text.length < width * 0.85) continue;
    if (next.indent > line.indent) inside++;
    else if (next.indent === line.indent && line.indent === 0 && startsLower(next.text)) edge++;
  }
  return inside >= 4 && edge <= inside * 0.2;
}
