import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { locate } from "../document/locate.ts";
import type { Document } from "../document/model.ts";
import type { AgendaItem, Owner } from "../record/schema.ts";
import { parseNumber } from "../structure/numbering.ts";
import { likeWords } from "../structure/similarity.ts";
import type { OutlineItem, OutlinePart } from "../structure/outline.ts";
import { collapse } from "../structure/words.ts";
import type { ExtractContext } from "./context.ts";
import { headingOwners, namesInBracket, ownerField, readOwners } from "./owners.ts";
import type { Known } from "./people.ts";
import { rulesOf, type Rules } from "./rules.ts";

/** The outline's items as the record has them: titles without their owners, owners resolved, the item's own text. */
export function extractAgendaItems(context: ExtractContext, people: readonly Known[]): { items: AgendaItem[]; diagnostics: Diagnostic[]; rules: Rules } {
  const diagnostics: Diagnostic[] = [];
  const ownerRules: Rules[] = [];
  const announced = announcements(context);
  const heads = [...context.outline.items.map((item) => item.title), ...announced.map(({ line }) => bareLine(line))];
  const habit = heads.filter((title) => namesInBracket(title, people, context.pack)).length >= 2;
  const items = context.outline.items.map((item, at): AgendaItem => {
    const heading = headingOwners(item.title, people, context.pack, habit);
    const column = item.ownerSpans.map((span) => readOwners(context.document.text.slice(span.start, span.end), people, context.pack, true));
    for (const [i, reading] of column.entries()) {
      for (const name of reading.unresolved) {
        diagnostics.push(diagnostic("owner/unresolved", "warning", `Unresolved owner \`${name}\` of item ${item.id}: nobody, or more than one person, of the document fits`, { evidence: [locate(context.document, item.ownerSpans[i] ?? item.head)] }));
      }
    }
    const named = distinctOwners([
      ...by("owner-column", column.flatMap((reading) => reading.owners)),
      ...(heading ? by("title-owner", heading.owners) : by("agenda-owner", announcedOwners(context, announced, item, people, habit))), ...by("owner-field", fieldOwners(context, item, people)),
    ]);
    ownerRules.push(rulesOf(`/agendaItems/${at}/owners`, named.map(({ rule }) => rule)));
    return {
      id: item.id, number: item.number, label: item.label, title: heading ? item.title.slice(0, heading.titleEnd).trim() : item.title,
      level: item.level, parent: item.parent, owners: named.map(({ owner }) => owner), text: itemText(context.document, item.parts),
      evidence: [locate(context.document, item.head), ...item.ownerSpans.map((span) => locate(context.document, span))],
    };
  });
  return { items, diagnostics, rules: Object.assign(rulesOf("/agendaItems", context.outline.items.map((item) => item.rule)), ...ownerRules) as Rules };
}

/** A contents list or agenda printed first may name who leads an item where its heading further down does not. */
function announcedOwners(context: ExtractContext, lines: readonly Announced[], item: OutlineItem, people: readonly Known[], habit: boolean): readonly Owner[] {
  if (item.number === null) return [];
  for (const { line, number } of lines) {
    if (number?.number !== item.number || number.scheme !== item.scheme) continue;
    const title = bareLine(line.slice(number.rest));
    const owners = headingOwners(title, people, context.pack, habit);
    if (owners && likeWords(title.slice(0, owners.titleEnd), item.title) >= 0.5) return owners.owners;
  }
  return [];
}

/** A line of contents without its leaders and page number. */
function bareLine(line: string): string {
  return line.replace(/(?:[\s.…]{3,300}|\s)\d{0,4}\s*$/u, "");
}

/** A line that announces an item, and its number. */
interface Announced {
  readonly line: string;
  readonly number: ReturnType<typeof parseNumber>;
}

/** The lines that announce items: refused as agenda entries, or marked as contents by the format. */
function announcements({ document, outline, pack }: ExtractContext): Announced[] {
  const refused = outline.refused.filter(({ rule }) => rule === "contents-line" || rule === "repeated-later" || rule === "under-agenda-heading").map(({ span }) => span);
  const contents = document.blocks.filter((block) => block.rule === "table-of-contents").flatMap((block) => block.lines.map((line) => line.span));
  return [...refused, ...contents].map((span) => {
    const line = document.text.slice(span.start, span.end).trim();
    return { line, number: parseNumber(line, pack) };
  });
}

/** `Föredragande: …` among the item's first paragraphs, or as its last: in between such a field is a task's. */
function fieldOwners(context: ExtractContext, item: OutlineItem, people: readonly Known[]): Owner[] {
  const fields = item.parts.map((part) => ownerField(context.document.text.slice(part.span.start, part.span.end), context.pack));
  const first = fields.slice(0, 3).find((field) => field !== null);
  const named = fields.filter((field) => field !== null);
  const last = named.length === 1 ? fields.at(-1) : null;
  const who = first ?? last;
  return who ? [...readOwners(who.replace(/^(?:\p{Ll}[\p{L}-]{2,40}\s){1,2}(?=\p{Lu}\S+\s\p{Lu})/u, ""), people, context.pack, false).owners] : [];
}

/** An owner and the rule that found it. */
interface NamedOwner {
  readonly owner: Owner;
  readonly rule: string;
}

function by(rule: string, owners: readonly Owner[]): NamedOwner[] {
  return owners.map((owner) => ({ owner, rule }));
}

function distinctOwners(named: readonly NamedOwner[]): NamedOwner[] {
  return named.filter(({ owner }, i) => named.findIndex((other) => other.owner.name === owner.name) === i);
}

/** Paragraphs separated by a blank line, list items one a line with `- ` (or their own number) in front. */
export function itemText(document: Document, parts: readonly OutlinePart[]): string {
  let text = "";
  let before: OutlinePart | null = null;
  for (const part of parts) {
    if (before) text += before.kind === "listItem" && part.kind === "listItem" ? "\n" : "\n\n";
    text += part.kind === "listItem" ? listLine(document, part) : collapse(document.text.slice(part.span.start, part.span.end));
    before = part;
  }
  return text;
}

function listLine(document: Document, part: OutlinePart): string {
  const words = collapse(document.text.slice(part.label ? part.label.end : part.span.start, part.span.end));
  const label = part.label ? document.text.slice(part.label.start, part.label.end) : "";
  const marker = /[\p{L}\p{N}]/u.test(label) && !/^o$/u.test(label) ? label : "-";
  return `${"  ".repeat(Math.min(part.depth, 6))}${marker} ${words}`;
}

