import { alternatives } from "../locales/escape-pattern.ts";
import type { Document } from "../document/model.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Heading } from "./headings.ts";
import { parseNumber } from "./numbering.ts";
import { fullWidth, widthOf } from "./titles.ts";
import { faceKey, prominence, type BodyFace } from "./typeface.ts";
import type { Unit } from "./units.ts";
import { compilePattern } from "../locales/pattern.ts";

/** A heading has few lines. */
const MOST_LINES = 4;
const LONGEST_TITLE = 240;
/** Baselines of one heading stand no further apart than this many times its size. */
const LEADING = 1.4;

/** What looks like a heading is set in, and where. */
export interface WrapContext {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly face: BodyFace;
  readonly pack: LocalePack;
}

/**
 * The units below a heading that are its further lines: in its face, at its margin and close below it, where the heading breaks off behind `and`, goes on
 * with a small letter, or the next word had no room on its line. Exporters of HTML and slides set each line of a large heading by itself:
 *
 *     Case 03 - Longer opening hours v/ Kim Ek and
 *     Bo Al
 */
export function furtherLines(first: Unit, context: WrapContext): Unit[] {
  const found: Unit[] = [];
  let last = first;
  while (found.length + 1 < MOST_LINES) {
    const next = context.units[last.index + 1];
    if (next === undefined || next.span.end - first.span.start > LONGEST_TITLE || !goesOn(last, next, context)) break;
    found.push(next);
    last = next;
  }
  return found;
}

/** Headings with all of their lines, none of which is a heading of its own. */
export function wholeHeadings(headings: readonly Heading[], context: WrapContext): Heading[] {
  const taken = new Set<number>();
  const whole: Heading[] = [];
  for (const heading of headings) {
    if (taken.has(heading.unit.index)) continue;
    const more = heading.rule === "typeface-heading" ? furtherLines(heading.unit, context) : [];
    for (const unit of more) taken.add(unit.index);
    whole.push(more.length === 0 ? heading : { ...heading, more, title: [heading.title, ...more.map(({ text }) => text)].join(" ") });
  }
  return whole;
}

function goesOn(last: Unit, next: Unit, { document, face, pack }: WrapContext): boolean {
  const [above, below] = [last.lines.at(-1), next.lines[0]];
  if (!above?.box || !below?.box || above.page !== below.page || last.cell || next.cell) return false;
  if (last.block.kind !== "paragraph" || next.block.kind !== "paragraph" || prominence(above, face) === 0 || faceKey(last, above) !== faceKey(next, below)) return false;
  const size = above.fontSize ?? above.box.height;
  if (below.box.y - above.box.y > LEADING * size || below.box.y <= above.box.y || Math.abs(below.box.x - above.box.x) > 1.5 * size) return false;
  if (/[.!?:;]\s*$/u.test(last.text) && !/^\p{Ll}/u.test(next.text)) return false;
  if (parseNumber(next.text, pack) !== null) return false;
  if (brokenOff(pack).test(last.text) || /^\p{Ll}/u.test(next.text)) return true;
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const needed = (below.box.width * (word + 1)) / Math.max(1, below.span.end - below.span.start);
  const width = fullWidth(document);
  return width > 0 && widthOf(above) > 0.75 * width && widthOf(above) + needed > width;
}

/** `Report of the board and`, `Kim Ek,`, `Fees /` */
const brokenOff = oncePerPack((pack): RegExp => compilePattern(String.raw`(?:[,/&–—]|(?<![\p{L}\p{N}])(?:${alternatives(pack.and)}))\s*$`, "iu"));
