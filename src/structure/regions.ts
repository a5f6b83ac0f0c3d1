import { countBefore, trimSpan, type Span } from "../document/span.ts";
import { opensAppendix } from "./appendices.ts";
import type { HeadContext, PlacedHead } from "./placed-head.ts";
import { labelsOfUnit } from "./labels.ts";
import type { Outline, OutlineItem, OutlinePart, RefusedHead } from "./outline.ts";
import { collapse } from "./words.ts";
import type { Unit } from "./units.ts";

/** Heads to items: ids, levels, parents, the region each covers and the pieces of its own text. */
export function outlineOf(context: HeadContext, placed: readonly PlacedHead[], refused: readonly RefusedHead[]): Outline {
  const { document } = context;
  const heads = placed.map((head, i) => clipped(head, placed[i + 1]?.span.start));
  const end = document.text.length;
  const backStart = heads.length === 0 ? end : backMatter(context, heads);
  const ids = new Map<string, number>();
  const items: OutlineItem[] = [];
  heads.forEach((head, i) => {
    const region = { start: head.span.start, end: Math.max(head.span.end, heads[i + 1]?.span.start ?? backStart) };
    const id = uniqueId(head.number ?? `i${i + 1}`, ids);
    const parent = parentOf(head, items, heads);
    items.push({
      id, number: head.number, label: head.label, scheme: head.scheme, title: head.title ? collapse(document.text.slice(head.title.start, head.title.end)).replace(/\s?[:;]$/u, "") : "",
      head: head.span, level: parent ? parent.level + 1 : 1, parent: parent?.id ?? null, region,
      parts: partsOf(context, head, region), ownerSpans: head.ownerSpans, rule: head.rule,
    });
  });
  const front = heads[0]?.span.start ?? end;
  return { front: { start: 0, end: front }, items, back: { start: backStart, end }, refused };
}

/** Two heads in one paragraph or cell: the first ends where the second begins. */
function clipped(head: PlacedHead, limit: number | undefined): PlacedHead {
  if (limit === undefined || (head.span.end <= limit && (head.remainder?.end ?? 0) <= limit)) return head;
  const clip = (span: Span | null): Span | null => (span && span.start < limit ? { start: span.start, end: Math.min(span.end, limit) } : null);
  return { ...head, span: clip(head.span) ?? head.span, title: clip(head.title), remainder: clip(head.remainder) };
}

function uniqueId(base: string, ids: Map<string, number>): string {
  const count = (ids.get(base) ?? 0) + 1;
  ids.set(base, count);
  return count === 1 ? base : `${base}~${count}`;
}

/** By the number where it says so (5 of 5.1), by rank for headings, and the item around for a second scheme. */
function parentOf(head: PlacedHead, items: readonly OutlineItem[], heads: readonly PlacedHead[]): OutlineItem | null {
  // `5` without a heading's rank stands under nothing, however many heads there are before it.
  if (head.rule !== "sub-item" && head.level === null && head.values.length <= 1 && !isLettered(head)) return null;
  for (let i = items.length - 1; i >= 0; i--) {
    const before = heads[i] as PlacedHead;
    if (head.rule === "sub-item") {
      if (before.rule !== "sub-item") return items[i] as OutlineItem;
      continue;
    }
    if (before.rule === "sub-item") continue;
    if (head.level !== null && before.level !== null && before.level < head.level) return items[i] as OutlineItem;
    if (isUnder(head, before)) return items[i] as OutlineItem;
  }
  return null;
}

/**
 * 5.1 and 5.1.2 stand under 5, where nothing nearer has a number; `7a` under 7 (`TOP 7a: Finance`). `§ 12 a` is a section put in behind § 12, no part of it.
 */
function isUnder(head: PlacedHead, before: PlacedHead): boolean {
  const lettered = isLettered(head) && !/\p{L}$/u.test(before.number ?? "");
  const deeper = lettered ? before.values.length === head.values.length : before.values.length < head.values.length;
  return deeper && before.values.length > 0 && before.values.every((value, k) => value === head.values[k]);
}

function isLettered(head: PlacedHead): boolean {
  return head.scheme !== "paragraph" && /\d\s?\p{L}$/u.test(head.number ?? "");
}

/** Where the items end: signatures, notices and whatever follows a table of items. */
function backMatter(context: HeadContext, heads: readonly PlacedHead[]): number {
  const last = heads.at(-1) as PlacedHead;
  const { units, pack, document } = context;
  if (last.rule === "table-row" && last.unit.cell) return last.unit.cell.table.span.end;
  for (const unit of units) {
    if (unit.span.start < last.span.end || last.taken.includes(unit)) continue;
    if (opensAppendix(unit, units, context.face, pack)) return unit.span.start;
    const { whole, leading } = labelsOfUnit(unit, pack);
    if ((whole ?? leading) === "signature" || /^[_.…]{8,200}\s*$/u.test(unit.text)) return unit.span.start;
  }
  return document.text.length;
}

/** The item's own text: all units of its region but for its head and the number, owner, due and status cells of its rows. */
function partsOf(context: HeadContext, head: PlacedHead, region: Span): OutlinePart[] {
  const parts: OutlinePart[] = [];
  if (head.remainder) {
    const span = trimSpan(context.document.text, head.remainder);
    if (span.end > span.start) parts.push({ span, kind: "paragraph", depth: 0, label: null });
  }
  const { units } = context;
  for (let i = countBefore(units, (unit) => unit.span.end <= region.start); i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.span.start >= region.end) break;
    if (head.taken.includes(unit) || isFieldCell(unit)) continue;
    const span = trimSpan(context.document.text, { start: Math.max(unit.span.start, head.span.end), end: Math.min(unit.span.end, region.end) });
    if (span.end <= span.start) continue;
    const listed = unit.block.kind === "listItem" ? unit.block : null;
    parts.push({ span, kind: listed ? "listItem" : "paragraph", depth: listed?.depth ?? 0, label: listed?.label ?? null });
  }
  return parts;
}

function isFieldCell(unit: Unit): boolean {
  const role = unit.cell?.columns?.roles[unit.cell.column];
  return role === "number" || role === "owner" || role === "due" || role === "status";
}
