import type { LineInput, TextBlockInput } from "../../document/builder.ts";
import { startsNumbered } from "./bullets.ts";
import type { Draft } from "./paragraphs.ts";

/** A draft goes on after a page break where the sentence was cut: both as one, or `undefined` where a new paragraph begins. */
export function joinOverBreak(above: Draft, below: Draft): Draft | undefined {
  if (below.block.kind !== "paragraph" || above.block.kind === "heading") return undefined;
  if (!goesOn(above, below)) return undefined;
  const lines: LineInput[] = [...above.block.lines, ...below.block.lines];
  const block: TextBlockInput = { ...above.block, lines };
  return { block, first: above.first, last: below.last, column: below.column };
}

function goesOn(above: Draft, below: Draft): boolean {
  const tail = above.last.words.map((word) => word.text).join(" ");
  const head = below.first.words.map((word) => word.text).join(" ");
  const ratio = below.first.size / Math.max(above.last.size, 0.1);
  if (ratio > 1.09 || ratio < 0.92 || above.last.bold !== below.first.bold) return false;
  if (/[.:!?…]["”»)]?$/u.test(tail) || startsNumbered(head) !== undefined) return false;
  if (/\p{L}[-\u2010]$/u.test(tail)) return true;
  if (/^[\p{Ll}(]/u.test(head)) return true;
  if (above.block.kind === "listItem" && hangsUnder(above, below)) return true;
  return fills(above) && above.block.lines.length > 1 && !above.last.bold && /[\p{Ll},]$/u.test(tail);
}

/** The text of a list item goes on where it began, to the right of everything that is no list. */
function hangsUnder(above: Draft, below: Draft): boolean {
  return Math.abs(below.first.x0 - above.last.x0) < 0.3 * below.first.size && below.first.x0 > below.column.left + 1.5 * below.first.size && fills(above);
}

/** True where the last line reaches so far to the right that the next word had no room. */
function fills(above: Draft): boolean {
  const next = above.column.right - above.last.x1;
  return next < 3 * above.last.size;
}
