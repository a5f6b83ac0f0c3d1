import { holdsAny, isSmall } from "../../locales/letters.ts";
import type { FlowLine } from "./flow.ts";
import {
  addressesOnly, bulletOf, endsInCapitals, endsInHyphen, endsSentence, firstWordLength, hangingWord, isMinus, isName, labelOf, mayBeReference, mayCloseSentence, startsClause, startsLower, startsWithFigure, startsWithItemNumber,
  startsWithRole, wordCount,
} from "./shape.ts";
import { CLAUSE_LEADS } from "./words.ts";
import type { Wrapping } from "./wrapping.ts";

/** A block that grows: its lines so far and how it began. */
export interface OpenBlock {
  readonly lines: FlowLine[];
  readonly item: boolean;
  /** The bullet as printed; empty for paragraphs. */
  readonly label: string;
  /** Column of the block's first sign, and of its words (behind a bullet). */
  readonly outer: number;
  readonly inner: number;
}

/**
 * How a line relates to the block above it: `wrapped` joins in running text, `kept` stays in the block on a line of its own, `apart` begins a block,
 * `loose`: nothing joins the two and nothing parts them (plain text parts them, Markdown does not).
 */
export type Relation = "wrapped" | "kept" | "apart" | "loose";

const LONG_LINE = 50;

/** Decides for a line straight below its block. */
export function relate(block: OpenBlock, line: FlowLine, wrapping: Wrapping, next: FlowLine | undefined): Relation {
  const before = block.lines.at(-1) as FlowLine;
  if (line.opens !== undefined || addressesOnly(line.text).length > 0 || addressesOnly(before.text).length > 0) return "apart";
  const full = isFull(before, line, wrapping);
  const midSentence = !endsSentence(before.text);
  if (wrapping.hanging && line.indent <= block.outer) return "loose";
  if (isLeader(before.text)) return "apart";
  if (startsSomething(block, line, { full, midSentence })) return "apart";
  if (isClause(before, line, next, full) || faceParts(block, line, wrapping) || capitalsPart(block, line, midSentence)) return "apart";
  if (line.glue === "\n") return "kept";
  if (before.text.endsWith(":")) return hangs(block, line) ? "kept" : "loose";
  if (indentBreaks(block, line, full)) return hangs(block, line) ? "kept" : "loose";
  if (full && !(endsSentence(before.text) && startsWithItemNumber(block.lines[0]?.text ?? ""))) return "wrapped";
  if (midSentence && goesOn(block, line, wrapping)) return "wrapped";
  if (!hangs(block, line)) return "loose";
  // Items wrap earlier than text does: a long line was wrapped, a short one was ended.
  return before.text.length >= LONG_LINE ? "wrapped" : "kept";
}

/** "2 § Val ........ 3": a line of a table of contents. */
function isLeader(text: string): boolean {
  return /\d$/u.test(text.slice(-1)) && /(?:\.{4,200}|…{2,80}|(?:\. ){4,100})\s{0,3}\d{1,4}$/u.test(text);
}

/** "(Anna Ek och Bo" / "Lind) deltog": the line above opened a bracket that the next one closes. */
function closesBracket(before: string, line: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")") && /^[^()]{1,80}\)/u.test(line);
}

/** Would the next line's first word have run over the wrap? Then the break is the typewriter's, not the author's. */
function isFull(before: FlowLine, line: FlowLine, { width }: Wrapping): boolean {
  if (width === undefined) return false;
  return (before.rawLength ?? before.indent + before.text.length) + 1 + firstWordLength(line.text) > width;
}

/** A line all in bold stands apart from its neighbours, unless a sentence runs through the change. */
function faceParts(block: OpenBlock, line: FlowLine, wrapping: Wrapping): boolean {
  const before = block.lines.at(-1) as FlowLine;
  if (before.bold === line.bold) return false;
  const title = before.bold === true && block.lines.length === 1;
  return title || endsSentence(before.text) || !(startsLower(line.text) || goesOn(block, line, wrapping));
}

/** `REPAIRS OF THE HALL` below a sentence that ended, or over one that begins: a heading, however long the lines are. */
function capitalsPart(block: OpenBlock, line: FlowLine, midSentence: boolean): boolean {
  const before = block.lines.at(-1) as FlowLine;
  if (block.lines.length === 1 && !block.item && inCapitals(before.text)) return midSentence && !endsInHyphen(before.text) && /^\p{Lu}\p{L}{0,20}['’]?\p{Ll}/u.test(line.text);
  return !midSentence && inCapitals(line.text);
}

/** Two words or more, and no small letter. */
function inCapitals(text: string): boolean {
  return text.length <= 110 && !holdsAny(text, isSmall) && /\p{Lu}{3}/u.test(text) && /\p{L}\s[^]{0,20}\p{L}/u.test(text) && !/[.,;]$/u.test(text);
}

/** Bullets, item numbers and labels begin a block of their own, except where a sentence plainly runs through them. */
function startsSomething(block: OpenBlock, line: FlowLine, { full, midSentence }: { full: boolean; midSentence: boolean }): boolean {
  const before = block.lines.at(-1) as FlowLine;
  const bullet = bulletOf(line.text);
  if (bullet) {
    const sameMark = block.label === bullet.label;
    if (isMinus(line.text)) return sameMark || !midSentence;
    const dash = /^[-–—]$/u.test(bullet.label);
    return !(dash && full && midSentence && !sameMark && !before.text.endsWith(":"));
  }
  if (startsWithItemNumber(line.text)) {
    const cut = midSentence && (endsInHyphen(before.text) || full || hangingWord(before.text) !== undefined);
    return !((cut && mayBeReference(line.text)) || (midSentence && (cut || wordCount(before.text) > 3) && mayCloseSentence(line.text)));
  }
  if (labelOf(line.text) === undefined) return false;
  return !(full && midSentence && (before.text.endsWith(",") || hangingWord(before.text) !== undefined));
}

/** A line of an att-list: "att godkänna budgeten" below "Styrelsen beslutar" or below another such line. */
function isClause(before: FlowLine, line: FlowLine, next: FlowLine | undefined, full: boolean): boolean {
  if (!startsClause(line.text) || full) return false;
  return startsClause(before.text) || CLAUSE_LEADS.test(before.text) || (next !== undefined && startsClause(next.text));
}

/** A line below a bullet that begins at the bullet's words belongs to it. */
function hangs(block: OpenBlock, line: FlowLine): boolean {
  return block.item && line.indent > block.outer && line.indent >= block.inner - 1;
}

/** A change of the left edge: to the right it begins something new unless the line above was full; back to the left it ends a hanging entry. */
function indentBreaks(block: OpenBlock, line: FlowLine, full: boolean): boolean {
  const before = block.lines.at(-1) as FlowLine;
  const edge = block.lines.length === 1 ? block.inner : before.indent;
  if (line.indent > edge + 1) return !full && !startsLower(line.text);
  if (block.item || line.indent >= edge - 1) return false;
  return block.lines.length > 1 && line.indent <= block.outer;
}

/** The sentence plainly goes on although the line above had room left. */
function goesOn(block: OpenBlock, line: FlowLine, wrapping: Wrapping): boolean {
  const before = block.lines.at(-1) as FlowLine;
  if (endsInHyphen(before.text) || before.text.endsWith(",") || closesBracket(before.text, line.text)) return true;
  const hanging = hangingWord(before.text);
  if (hanging === "never-last") return true;
  if (hanging === "seldom-last" && wordCount(before.text) >= 4) return true;
  if (mayCloseSentence(line.text)) return wordCount(before.text) > 3;
  // A single word with a small letter below it is a title with its text ("#12" / "klar"), unless a paragraph ran up to it.
  if (startsLower(line.text) && block.lines.length === 1 && wordCount(before.text) < 2) return false;
  if (startsLower(line.text)) return !isAside(before, line) && (wrapping.width !== undefined || before.text.length >= LONG_LINE);
  return startsWithFigure(line.text) && /\p{Ll}$/u.test(before.text) && wordCount(before.text) >= 2;
}

/** A person's line with the role below it. */
function isAside(before: FlowLine, line: FlowLine): boolean {
  return startsWithRole(line.text) || (wordCount(line.text) <= 3 && isName(before.text));
}

/**
 * Decides for a line below a blank one: joins only what is plainly one sentence.
 * @param head true among the document's first lines, where a title may stand on two lines.
 */
export function joinsAcrossBlank(block: OpenBlock, line: FlowLine, wrapping: Wrapping, head: boolean): boolean {
  const before = block.lines.at(-1) as FlowLine;
  if (line.opens !== undefined || bulletOf(line.text) || startsWithItemNumber(line.text) || addressesOnly(line.text).length > 0) return false;
  if (addressesOnly(before.text).length > 0 || (block.lines[0]?.opens?.kind ?? "paragraph") === "heading") return false;
  if (endsSentence(before.text) || isAside(before, line)) return false;
  const hanging = hangingWord(before.text);
  if (hanging === "never-last" && !block.item) return true;
  if (!startsLower(line.text) || labelOf(line.text) !== undefined || startsClause(line.text)) return false;
  if (endsInHyphen(before.text) || hanging !== undefined) return true;
  if (wrapping.smallStarts) return false;
  if (before.text.length >= 60 || block.lines.length > 1 || /[.!?]\s\p{Lu}/u.test(before.text)) return !block.item;
  return head && labelOf(before.text) === undefined && isBrokenTitle(before.text, line.text);
}

/** "Styrgrupp VGR" / "primärvårds råd": two short lines at the top, the first of them ending in an abbreviation. */
function isBrokenTitle(before: string, line: string): boolean {
  return endsInCapitals(before) && wordCount(before) >= 2 && wordCount(line) >= 2 && wordCount(line) <= 5 && !endsSentence(line);
}
