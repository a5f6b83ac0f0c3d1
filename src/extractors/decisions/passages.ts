import { countBefore, type Span } from "../../document/span.ts";
import { spacesAt } from "../../document/white-space.ts";
import { wordAt } from "../../locales/word-starts.ts";
import type { OutlineItem, OutlinePart } from "../../structure/outline.ts";
import type { CellPlace } from "../../structure/units.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import { bodyText } from "../body-text.ts";
import type { ExtractContext } from "../context.ts";
import { runsOn, sentencesOf } from "../sentences.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { wordsOf, type Words } from "./words.ts";

/** What stands under a label: `Beslut:` makes its text a decision, `Yrkanden` makes it none. */
export type Section = "decision" | "proposal" | null;

export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** The running number of its paragraph or list item within the item. */
  readonly part: number;
  /** True for a paragraph's first sentence. */
  readonly first: boolean;
  readonly listItem: boolean;
  readonly depth: number;
  readonly section: Section;
  /** The label stands in the paragraph itself (`Beslut: …`), and so holds for this one alone. */
  readonly inline: boolean;
}

/** One item's text, sentence by sentence. */
export interface Passage {
  readonly item: string | null;
  readonly title: string;
  /** What stands in front of the first item: only whole sentences decide there. */
  readonly front: boolean;
  readonly sentences: readonly Sentence[];
}

/** What stands in front of the items, and the items' own texts in order; without any item, the whole body as one. */
export function passagesOf(context: ExtractContext): Passage[] {
  const words = wordsOf(context.pack);
  const { items } = context.outline;
  if (items.length === 0) return [{ item: null, title: "", front: false, sentences: sentencesIn(context, words, unitParts(context, context.outline.back.start)) }];
  const front = { item: null, title: "", front: true, sentences: sentencesIn(context, words, unitParts(context, context.outline.front.end)) };
  return [front, ...items.map((item: OutlineItem) => ({ item: item.id, title: item.title, front: false, sentences: sentencesIn(context, words, item.parts) }))];
}

function unitParts(context: ExtractContext, end: number): OutlinePart[] {
  return context.units.filter((unit) => unit.span.end <= end).map((unit) => ({
    span: unit.span, kind: unit.block.kind === "listItem" ? "listItem" : "paragraph",
    depth: unit.block.kind === "listItem" ? unit.block.depth : 0, label: unit.block.label ?? null,
  }));
}

function sentencesIn(context: ExtractContext, words: Words, parts: readonly OutlinePart[]): Sentence[] {
  const text = bodyText(context.document);
  const found: Sentence[] = [];
  let section: Section = null;
  runningOn(context, parts, words).forEach((part, index) => {
    let start = part.label ? part.label.end : part.span.start;
    const whole = text.slice(start, part.span.end);
    // A drawn line closes what a label opened.
    if (/^[\s_=*–—-]{3,200}$/u.test(whole)) section = null;
    if (isPageLine(whole)) return;
    const label = labelOf(words, whole);
    // `Mötet beslutade`, its att-clauses below it, is the decision's own lead; `Motion carried` is one.
    const leads = (): boolean => label === null && (words.resolves.all(whole).length > 0 || words.finite.whole(whole) !== null);
    if (label !== null || (labelKind(whole, context.pack) !== null && !leads())) {
      // A head or status in a table speaks of its column or row, not of what follows; only a first cell of two is a label.
      if (!isHeadOrStatus(context, part.span)) section = label;
      return;
    }
    // `Beslutet skickas till: Ekonomiavdelningen` closes a decision's text as such a line of its own does.
    const opened = leadingLabel(whole, context.pack);
    const inline = inlineLabel(words, whole);
    const closes = (opened === "section" || opened === "attendance") && inline === null && !leads();
    if (closes) section = null;
    const placed = cellSection(context, words, part.span);
    if (inline) start += inline.length;
    else if (!part.label) start += markLength(whole, context.pack);
    const own = inline ? inline.section : placed === undefined ? section : placed;
    sentencesOf(text.slice(start, part.span.end), start, context.pack).forEach((span, i) => {
      found.push({
        span, text: text.slice(span.start, span.end), part: index, first: i === 0, listItem: part.kind === "listItem", depth: part.depth, section: own, inline: inline !== null,
      });
    });
  });
  return found;
}

const PAGE_WORDS = new Set(["side", "sida", "sidan", "seite", "sivu", "page", "pagina", "blad"].map((word) => wordAt(word, 0)));

/** `Side 2 av 4`, `Page 3 of 12`, `Seite 1/5` alone: a page's foot in the middle of a text. */
function isPageLine(text: string): boolean {
  if (!/[\d)]$/u.test(text.trimEnd().slice(-1)) || !PAGE_WORDS.has(wordAt(text, spacesAt(text, 0)))) return false;
  const pages = /^\s{0,80}(?:side|sida|sidan|seite|sivu|page|pagina|blad)\s{1,3}(?<at>\d{1,3})\s{0,2}(?:\p{L}{1,4}|[/(])\s{0,2}(?<of>\d{1,3})\)?\s{0,80}$/iu.exec(text)?.groups;
  return pages !== undefined && Number(pages["at"]) <= Number(pages["of"]);
}

/** A paragraph that breaks off and goes on in the next one, on the next line or page, is one. */
function runningOn(context: ExtractContext, parts: readonly OutlinePart[], words: Words): OutlinePart[] {
  const text = bodyText(context.document);
  // `att köpa ett tält,` / `samt` above another att-clause: clauses stand one by one.
  const isClause = (above: string, below: string): boolean =>
    words.complementizers.atStart(below) !== null && (/,\s{0,3}$/u.test(above) || words.and.whole(/\S{1,20}\s{0,3}$/u.exec(above)?.[0] ?? "") !== null);
  const joined: OutlinePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const plain = last && part.kind === "paragraph" && !part.label && cellAt(context, part.span.start) === null && cellAt(context, last.span.start) === null;
    const near = plain && /^\s{0,20}$/u.test(context.document.text.slice(last.span.end, part.span.start));
    const goesOn = (above: string, below: string): boolean => runsOn(above, below) && /^\s{0,3}[\p{Ll}\d(]/u.test(below) && !isClause(above, below);
    if (near && goesOn(text.slice(last.span.start, last.span.end), text.slice(part.span.start, part.span.end))) joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: part.span.end } };
    else joined.push(part);
  }
  return joined;
}

/** `a) `, `2. ` at a paragraph's start; a title (`M. Ek`) is none. */
function markLength(text: string, pack: LocalePack): number {
  const mark = /^\s{0,5}(?<mark>\p{L}|[ivxIVX]{1,5}|\d{1,2})[.)]\s{1,5}(?=\p{L})/u.exec(text);
  return mark && !pack.titles.includes((mark.groups?.["mark"] ?? "").toLowerCase()) ? mark[0].length : 0;
}

/** A label alone on its line, whosever (`Byrådets beslutning:`) the decision is. */
function labelOf(words: Words, text: string): Section {
  const known = words.labels.whole(text)?.key;
  if (known || !text.trimEnd().endsWith(":")) return known ?? null;
  const owned = /^\s{0,10}\p{Lu}[\p{L}-]{1,40}(?:\s[\p{L}-]{1,40}){0,3}s\s(?<label>\p{L}{4,20})\s{0,3}:\s{0,10}$/u.exec(text)?.groups?.["label"];
  return owned && words.labels.whole(owned)?.key === "decision" ? "decision" : null;
}

/** `Beslut: …`, `Beslut – …` at a paragraph's start; a label of conclusions counts there only. */
function inlineLabel(words: Words, text: string): { section: Section; length: number } | null {
  const hit = words.labels.atStart(text.slice(0, 120)) ?? words.conclusions.atStart(text.slice(0, 120));
  if (!hit) return null;
  // `Beslut 3: …`, `Decision 9/1: …`: decisions are numbered through a meeting or a year.
  const mark = /^(?:\s(?:nr|no|n°)?\.?\s?\d{1,4}(?:[/.-]\d{1,4}){0,2})?\s{0,3}:\s{0,5}|^\s[—–]\s/iu.exec(text.slice(hit.span.end));
  return mark ? { section: hit.key === "hit" ? "decision" : hit.key, length: hit.span.end + mark[0].length } : null;
}

/**
 * Of a table's cell: `decision` in a column of decisions, or the longest cell of a row that another cell calls a decision; null in the other cells of
 * such a row. Undefined where the table says nothing.
 */
function cellSection(context: ExtractContext, words: Words, span: Span): Section | undefined {
  const cell = cellAt(context, span.start);
  if (!cell) return undefined;
  const { columns } = cell;
  if (columns?.roles[cell.column] === "decision" && cell.row >= columns.firstRow) return "decision";
  const row = cell.table.rows[cell.row];
  if (!row || row.cells.length < 3) return undefined;
  const text = (one: Span): string => context.document.text.slice(one.start, one.end);
  const called = row.cells.some((one, i) => i > 0 && words.labels.whole(text(one.span))?.key === "decision");
  if (!called || cell.row === 0) return undefined;
  const longest = row.cells.reduce((best, one) => (one.span.end - one.span.start > best.span.end - best.span.start ? one : best));
  return longest.span.start === cell.cellSpan.start ? "decision" : undefined;
}

function isHeadOrStatus(context: ExtractContext, span: Span): boolean {
  const cell = cellAt(context, span.start);
  return cell !== null && (cell.column > 0 || (cell.table.rows[cell.row]?.cells.length ?? 0) >= 3);
}

/** The cell that a position lies in. */
function cellAt({ units }: ExtractContext, position: number): CellPlace | null {
  const unit = units[countBefore(units, ({ span }) => span.end <= position)];
  return unit && position >= unit.span.start ? unit.cell : null;
}
