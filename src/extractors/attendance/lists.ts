import type { Span } from "../../document/span.ts";
import type { AttendanceList } from "../../locales/pack.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { listLabel } from "./labels.ts";
import { isPeopleList, parsePeople, type ListedPerson } from "./names.ts";
import { tableEntries } from "./tables.ts";

/** A person as one list names them, with what being on that list means. `span` is in the document. */
export interface ListEntry {
  readonly person: ListedPerson;
  readonly list: AttendanceList;
  readonly span: Span;
  readonly rule: string;
}

/** All attendance lists of the document in order: label and names on a line, names below a label, tables. */
export function listEntries(context: ExtractContext): ListEntry[] {
  const { units, pack } = context;
  const entries: ListEntry[] = [...tableEntries(context)];
  const heads = new Set(context.outline.items.map((item) => item.head.start));
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.cell && entries.some((entry) => entry.rule === "attendance-table" && inTable(entry, unit))) continue;
    const label = unit.text.length > 4000 ? null : listLabel(unit.text, pack);
    if (!label || label.list === "copy") continue;
    if (!label.alone) entries.push(...inline(context, unit, label.end, label.list));
    const follow = label.alone || entriesIn(entries, unit).length === 0;
    if (follow) i = below(context, i, label.list, heads, entries);
  }
  return entries.sort((a, b) => a.span.start - b.span.start);
}

function inTable(entry: ListEntry, unit: Unit): boolean {
  return unit.cell !== null && entry.span.start >= unit.cell.table.span.start && entry.span.end <= unit.cell.table.span.end;
}

function entriesIn(entries: readonly ListEntry[], unit: Unit): ListEntry[] {
  return entries.filter((entry) => entry.span.start >= unit.span.start && entry.span.end <= unit.span.end);
}

/** Names behind the label in the same block; a sentence that only begins with the word gives none. */
function inline(context: ExtractContext, unit: Unit, from: number, list: AttendanceList): ListEntry[] {
  const text = listText(unit, from);
  const people = parsePeople(text, context.pack);
  return isPeopleList(text.replace(/(?<=\p{Ll})\.\s.{0,4000}$/su, ""), people) ? people.map((person) => entry(person, list, unit.span.start + from, "attendance-line")) : [];
}

/**
 * A list's lines as the builder joined them: broken up again where every line is an entry of its own, left joined where names run on over the line's end.
 */
function listText(unit: Unit, from: number): string {
  const text = unit.text.slice(from);
  const breaks = unit.lines.slice(1).map((line) => line.span.start - unit.span.start - from).filter((at) => at > 0);
  const separators = (text.match(/[,;]/gu) ?? []).length;
  if (breaks.length === 0 || separators > breaks.length * 1.5) return text;
  const characters = [...text.matchAll(/[\s\S]/gu)].map((match) => match[0]);
  for (const at of breaks) {
    if (text[at - 1] !== " " || /[,&]\s*$|\s(?:och|og|and|und|ja)\s*$/u.test(text.slice(0, at))) continue;
    if (separators > 0 && /^\p{Ll}/u.test(text.slice(at))) continue;
    characters[at - 1] = "\n";
  }
  return characters.join("");
}

/** The blocks below a label for as long as they name people. Returns the index of the last block that belongs to the list. */
function below(context: ExtractContext, at: number, list: AttendanceList, heads: ReadonlySet<number>, entries: ListEntry[]): number {
  const { units, pack } = context;
  let last = at;
  let found = 0;
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (heads.has(unit.span.start) || unit.text.length > 1500) break;
    if (listLabel(unit.text, pack) || isOtherLabel(unit, context)) break;
    const text = listText(unit, 0);
    const people = parsePeople(text, pack);
    if (!isPeopleList(text, people) || (unit.block.kind === "heading" && found === 0 && people.every((person) => !person.name.includes(" ")))) {
      // A group's name between the names (`Från arbetsgivaren`), or one stray line, does not end the list.
      const next = units[i + 1];
      if (found > 0 || !next || unit.text.length > 60 || unit.block.kind === "heading" || i > at + 1) break;
      continue;
    }
    entries.push(...people.map((person) => entry(person, list, unit.span.start, "attendance-list")));
    found += people.length;
    last = i;
  }
  return found > 0 ? last : at;
}

function isOtherLabel(unit: Unit, { pack }: ExtractContext): boolean {
  const kind = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
  return kind !== null && kind !== "attendance";
}

function entry(person: ListedPerson, list: AttendanceList, offset: number, rule: string): ListEntry {
  return { person, list, rule, span: { start: offset + person.span.start, end: offset + person.span.end } };
}
