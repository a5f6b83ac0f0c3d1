import type { AttendanceList, LocalePack } from "../../locales/pack.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import { itemAt } from "../../structure/outline.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { innerLabels, listLabel } from "./labels.ts";
import { wordPattern } from "./movements/references.ts";
import { listEntry, type ListEntry } from "./list-entry.ts";
import { consistent, firstSentence, isPeopleList, parseEntryLine, parsePeople } from "./names.ts";
import { proseEntries } from "./prose.ts";
import { roleIn } from "./roles.ts";
import { plainTableEntries, tableEntries } from "./tables.ts";

/** All attendance lists of the document in order: label and names on a line, names below a label, tables, and sentences where there is no list. */
export function listEntries(context: ExtractContext): ListEntry[] {
  const { units, pack } = context;
  const entries: ListEntry[] = tableEntries(context).filter((entry) => mayList(context, entry.span.start));
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (!mayList(context, unit.span.start) || unit.text.length > 4000 || (unit.cell && entries.some((entry) => inTable(entry, unit)))) continue;
    const label = listLabel(unit.text, pack);
    if (!label || label.list === "copy") continue;
    const before = entries.length;
    if (!label.alone) {
      const wrapped = wrappedNext(units, i);
      entries.push(...inline(context, unit, label.end, label.list, wrapped));
      if (wrapped) i++;
    }
    const open = entries.length > before && !/[.!?]\s*$/u.test((units[i] as Unit).text);
    if (label.alone || entries.length === before || open) i = below(context, i, label.list, entries, entries.slice(before));
  }
  const found = entries.length > 0 ? entries : proseEntries(context);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * Lists stand before the first item, behind the last, and in items that are about who is there (`§ 2 Närvarande`); what looks like one inside an item
 * is a list of something else.
 */
export function mayList({ outline, pack }: ExtractContext, position: number): boolean {
  const item = itemAt(outline, position);
  return item === null || outline.items.length < 2 || listLabel(item.title, pack) !== null || (item === outline.items[0] && position - item.region.start < 600);
}

function inTable(entry: ListEntry, unit: Unit): boolean {
  return unit.cell !== null && entry.span.start >= unit.cell.table.span.start && entry.span.end <= unit.cell.table.span.end;
}

/** A line cut off in the middle of a name or after a comma goes on in the short line below (`…, Ylva` / `Ek`). */
function wrappedNext(units: readonly Unit[], at: number): Unit | null {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (!next || next.text.length > 120 || next.block.kind !== "paragraph" || unit.cell?.table !== next.cell?.table || unit.cell?.row !== next.cell?.row) return null;
  const afterComma = /,\s*$/u.test(unit.text);
  const halfName = /[,:]\s\p{Lu}[\p{L}'’-]{1,30}\s*$/u.test(unit.text) && /,\s\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}/u.test(unit.text) && /^\p{Lu}[\p{L}'’-]{1,30}(?:,|\s*$)/u.test(next.text);
  return afterComma || halfName ? next : null;
}

/** Behind a label names may share their line with others who are only counted (`and two members of the public`). */
const BEHIND_LABEL = 0.4;

/** Names behind the label in the same block, and behind further labels in it (`Present: …; Absent: …`). */
function inline(context: ExtractContext, unit: Unit, from: number, list: AttendanceList, wrapped: Unit | null): ListEntry[] {
  const text = wrapped ? context.document.text.slice(unit.span.start, wrapped.span.end).replace(/\n/gu, " ") : listText(unit, context.pack);
  const entries: ListEntry[] = [];
  for (const section of innerLabels(text, from, list, context.pack)) {
    const words = text.slice(section.start, section.end);
    const people = consistent(parsePeople(words, context.pack));
    const sentence = firstSentence(words, context.pack);
    const kept = people.filter((person) => person.span.start < sentence.length);
    if (section.list !== "copy" && isPeopleList(sentence, kept, BEHIND_LABEL, context.pack.proxies)) entries.push(...kept.map((person) => listEntry(person, section.list, unit.span.start + section.start, "attendance-line")));
  }
  return entries;
}

/** A list's lines as the builder joined them: broken up again where every line is an entry of its own, left joined where names run on over the line's end. */
function listText(unit: Unit, pack: LocalePack): string {
  const { text } = unit;
  const breaks = unit.lines.slice(1).map((line) => line.span.start - unit.span.start);
  const separators = (text.match(/[,;]/gu) ?? []).length;
  if (breaks.length === 0 || separators > breaks.length * 1.5) return text;
  const goesOn = new RegExp(String.raw`[,&]\s*$|\s(?:${wordPattern(pack.and)})\s*$`, "u");
  const characters = [...text.matchAll(/[\s\S]/gu)].map((match) => match[0]);
  for (const at of breaks) {
    if (text[at - 1] !== " " || goesOn.test(text.slice(0, at))) continue;
    if (separators > 0 && /^\p{Ll}/u.test(text.slice(at))) continue;
    characters[at - 1] = "\n";
  }
  return characters.join("");
}

/** The blocks below a label for as long as they name people. Returns the index of the last block that belongs to the list. */
function below(context: ExtractContext, at: number, list: AttendanceList, entries: ListEntry[], inline: readonly ListEntry[]): number {
  const { units, pack } = context;
  const heads = new Set(context.outline.items.map((item) => item.head.start));
  const start = units[at] as Unit;
  const found: ListEntry[] = [];
  let last = at;
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (heads.has(unit.span.start) || unit.text.length > 1500) break;
    if (unit.cell && unit.cell.table !== start.cell?.table) {
      const rows = found.length === 0 && !unit.cell.columns ? plainTableEntries(context, unit.cell.table, list) : [];
      found.push(...rows);
      if (rows.length > 0) last = units.findLastIndex((one) => one.cell?.table === unit.cell?.table);
      break;
    }
    if (listLabel(unit.text, pack) || isOtherLabel(unit, context)) break;
    const text = listText(unit, pack);
    const people = parseEntryLine(text, pack);
    if (!isPeopleList(text, people, undefined, pack.proxies) || (unit.block.kind === "heading" && people.every((person) => !person.name.includes(" ")))) {
      // A group's name above or between the names (`Från arbetsgivaren`), or one stray line, does not end the list.
      const next = units[i + 1];
      const goesOn = next !== undefined && next.text.length <= 200 && isPeopleList(listText(next, pack), parseEntryLine(listText(next, pack), pack), undefined, pack.proxies) && !heads.has(next.span.start) && next.text.includes(" ");
      // Words for roles alone stand under signatures.
      if (unit.text.length > 60 || unit.block.kind === "heading" || roleIn(unit.text, pack) !== null || (found.length > 0 && /[.;!?]\s*$/u.test(unit.text)) || !goesOn) break;
      continue;
    }
    found.push(...people.map((person) => listEntry(person, list, unit.span.start, "attendance-list")));
    last = i;
  }
  const kept = new Set(consistent([...inline, ...found].map((one) => one.person)));
  entries.push(...found.filter((one) => kept.has(one.person)));
  return kept.size > 0 ? last : at;
}

function isOtherLabel(unit: Unit, { pack }: ExtractContext): boolean {
  const kind = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
  return kind !== null && kind !== "attendance" && !(kind === "signature" && parseEntryLine(unit.text, pack).length > 0);
}
