import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { AttendanceList, LocalePack } from "../../locales/pack.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { innerLabels, listLabel, mayList } from "./labels.ts";
import { moved } from "./movements/movement.ts";
import { looseAlternatives } from "../../locales/escape-pattern.ts";
import { listEntry, type ListEntry } from "./list-entry.ts";
import { titleLength, titleOrLabel } from "./name-titles.ts";
import { consistent, consistentRow, firstSentence, isPeopleList, parseEntryLine, parsePeople, type ListedPerson } from "./names.ts";
import { proseEntries } from "./prose.ts";
import { sentenceEntries } from "./sentences.ts";
import { roleIn } from "./roles.ts";
import { surnameFirst } from "./surname-first.ts";
import { plainTableEntries, tableEntries } from "./tables.ts";
import { compilePattern } from "../../locales/pattern.ts";

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
      const wrapped = wrappedEnd(units, i, pack);
      entries.push(...inline(context, unit, label.end, label.list, wrapped > i ? (units[wrapped] as Unit) : null));
      i = wrapped;
    }
    const open = entries.length > before && !/[.!?]\s*$/u.test((units[i] as Unit).text);
    if (label.alone || entries.length === before || open) i = below(context, i, label.list, entries, entries.slice(before));
    for (let at = before; at < entries.length; at++) entries[at] = { ...(entries[at] as ListEntry), label: unit.span.start };
  }
  const found = entries.length > 0 ? entries : proseEntries(context);
  found.push(...sentenceEntries(context, found));
  return surnameFirst(found.sort((a, b) => a.span.start - b.span.start), context.document.text);
}

function inTable(entry: ListEntry, unit: Unit): boolean {
  return unit.cell !== null && entry.span.start >= unit.cell.table.span.start && entry.span.end <= unit.cell.table.span.end;
}

/** A line cut off in the middle of a name or after a comma goes on in the short line below (`…, Ylva` / `Ek`). The index of the last such line. */
function wrappedEnd(units: readonly Unit[], from: number, pack: LocalePack): number {
  let at = from;
  while (at - from < 6 && goesOnBelow(units[at] as Unit, units[at + 1], pack)) at++;
  return at;
}

function goesOnBelow(unit: Unit, next: Unit | undefined, pack: LocalePack): boolean {
  if (!next || next.text.length > 200 || next.block.kind !== "paragraph" || unit.cell?.table !== next.cell?.table || unit.cell?.row !== next.cell?.row) return false;
  if (/,\s*$/u.test(unit.text)) return !listLabel(next.text, pack) && labelKind(next.text, pack) === null && leadingLabel(next.text, pack) === null;
  // `…, Ylva` or `…, Mme Ylva`
  const tail = /[,:]\s(?<tail>[^,:]{2,45})$/u.exec(unit.text.trimEnd())?.groups?.["tail"] ?? "";
  const halfName = /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(tail.slice(titleLength(tail, pack))) && parsePeople(unit.text, pack).some((person) => person.name.includes(" "));
  return halfName && /^\p{Lu}[\p{L}'’-]{1,30}(?:,|\s*$)/u.test(next.text);
}

/** Behind a label names may share their line with others who are only counted (`and two members of the public`). */
const BEHIND_LABEL = 0.4;

/** Names behind the label in the same block, and behind further labels in it (`Present: …; Absent: …`). */
function inline(context: ExtractContext, unit: Unit, from: number, list: AttendanceList, wrapped: Unit | null): ListEntry[] {
  const text = wrapped ? context.document.text.slice(unit.span.start, wrapped.span.end).replace(/\n/gu, " ") : listText(unit, context.pack);
  const entries: ListEntry[] = [];
  for (const section of innerLabels(text, from, list, context.pack)) {
    const words = text.slice(section.start, section.end);
    const people = consistentRow(parseInline(words, context.pack));
    const sentence = firstSentence(words, context.pack);
    const kept = people.filter((person) => person.span.start < sentence.length);
    if (section.list !== "copy" && isPeopleList(sentence, kept, BEHIND_LABEL, context.pack.proxies)) entries.push(...kept.map((person) => listEntry(person, section.list, unit.span.start + section.start, "attendance-line")));
  }
  return entries;
}

/** `Närvarande: styrelsens ledamöter Kim Ek, …`, `Present: Client: Kim Ek`: the words for what those named are, before the first name, are no part of it. */
function parseInline(words: string, pack: LocalePack): ListedPerson[] {
  const lead = /^\s{0,9}/u.exec(words)?.[0].length ?? 0;
  const group = /^\s{0,9}[A-Z]/u.test(words) ? undefined : /^\s{0,9}(?:\p{Ll}[\p{L}-]{1,30}\s{1,2}){1,4}(?=\p{Lu})/u.exec(words)?.[0];
  const label = /^\p{Lu}[^:,;\n]{1,45}:\s{1,5}/u.exec(words.slice(lead))?.[0] ?? "";
  const from = group && titleOrLabel(group.trim().split(/\s+/u).at(-1) ?? "", pack) ? group.length : label !== "" && titleLength(words.slice(lead), pack) === 0 ? lead : 0;
  const people = from === lead ? parseEntryLine(words.slice(from), pack) : parsePeople(words.slice(from), pack);
  return people.map((person) => ({ ...person, span: { start: person.span.start + from, end: person.span.end + from }, notes: person.notes.map((note) => moved(note, from)) }));
}

/** `… samt ytterligare ca 80 medlemmar`: others who are only counted, blanked up to the line's end. */
function withoutCounted(text: string, pack: LocalePack): string {
  return /\d/u.test(text) ? text.replace(patternsOf(pack).counted, (words) => " ".repeat(words.length)) : text;
}

const patternsOf = oncePerPack((pack): { readonly counted: RegExp; readonly goesOn: RegExp } => {
  return {
    counted: compilePattern(String.raw`,?\s{1,3}(?:${looseAlternatives(pack.and)})\s{1,3}(?:\p{Ll}[\p{L}.]{0,15}\s{1,3}){0,3}\d{1,5}(?![\d.])[^\n;]{0,160}`, "giu"),
    goesOn: compilePattern(String.raw`[,&]\s*$|\s(?:${looseAlternatives(pack.and)})\s*$`, "u"),
  };
});

/** A list's lines as the builder joined them: broken up again where every line is an entry of its own, left joined where names run on over the line's end. */
function listText(unit: Unit, pack: LocalePack): string {
  const text = withoutCounted(unit.text, pack);
  const breaks = unit.lines.slice(1).map((line) => line.span.start - unit.span.start);
  const separators = (text.match(/[,;]/gu) ?? []).length;
  if (breaks.length === 0 || separators > breaks.length * 1.5) return text;
  const { goesOn } = patternsOf(pack);
  const characters = [...text];
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
  const inRows = new Set<ListedPerson>();
  let last = at;
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (heads.has(unit.span.start) || unit.text.length > 1500) break;
    if (unit.cell && unit.cell.table !== start.cell?.table) {
      const rows = unit.cell.columns ? [] : plainTableEntries(context, unit.cell.table, list);
      found.push(...rows);
      if (rows.length === 0) break;
      // In plain text a row without a gap can stand outside the table that goes on below it.
      i = last = units.findLastIndex((one) => one.cell?.table === unit.cell?.table);
      continue;
    }
    if (unit.block.kind === "heading" && start.block.kind === "heading" && unit.block.level < start.block.level) break;
    if (isTableHead(unit.text, pack)) continue;
    if (listLabel(unit.text, pack) || isOtherLabel(unit, context)) break;
    const text = listText(unit, pack);
    const reason = list === "absent" || list === "excused" ? withReason(text, pack) : null;
    const people = reason ?? parseEntryLine(text, pack);
    if (!reason && !isBulletOfOne(unit, people) && !isPeopleList(text, people, undefined, pack.proxies) || (unit.block.kind === "heading" && people.every((person) => !person.name.includes(" ")))) {
      // A group's name above or between the names (`Från arbetsgivaren`), or one stray line, does not end the list.
      const next = units[i + 1];
      const goesOn = next !== undefined && next.text.length <= 200 && isPeopleList(listText(next, pack), parseEntryLine(listText(next, pack), pack), undefined, pack.proxies) && !heads.has(next.span.start) && next.text.includes(" ");
      // Words for roles alone stand under signatures.
      if (unit.text.length > 60 || unit.block.kind === "heading" || roleIn(unit.text, pack) !== null || (found.length > 0 && /[.;!?]\s*$/u.test(unit.text)) || !goesOn) break;
      continue;
    }
    const ticked = unit.block.kind === "listItem" && people.length === 1 ? unit.block.checked : undefined;
    const boxed = ticked === undefined ? people : people.map((person) => ({ ...person, checked: person.checked ?? ticked }));
    found.push(...boxed.map((person) => listEntry(person, list, unit.span.start, "attendance-list")));
    // Among boxes for full names one for a lone first name is a person's too.
    if (people.length > 4 || ticked !== undefined) (ticked === undefined ? consistentRow(people) : boxed).forEach((person) => inRows.add(person));
    last = i;
  }
  const kept = new Set([...consistent([...inline, ...found].map((one) => one.person)), ...inRows]);
  entries.push(...found.filter((one) => kept.has(one.person)));
  return kept.size > 0 ? last : at;
}

/** `Namn Närvarande`, `Nimi Tehtävä`: the heads of columns, run together. */
function isTableHead(text: string, pack: LocalePack): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length > 1 && words.length <= 6 && pack.attending.nameHeads.full.includes(words[0]?.toLowerCase() ?? "") && !/[:.,;]/u.test(text) && words.slice(1).some((word) => titleOrLabel(word, pack));
}

/** `Lena - sick`: among those who are missing a reason may stand beside a lone first name. */
function withReason(text: string, pack: LocalePack): ListedPerson[] | null {
  const match = /^(?<name>\p{Lu}[\p{L}'’-]{1,30})\s[-–]\s(?<reason>\p{L}[^,;\n]{1,40})$/u.exec(text.trim());
  const people = match ? parsePeople(match.groups?.["name"] ?? "", pack) : [];
  return people.length === 1 ? people.map((person) => ({ ...person, roleText: match?.groups?.["reason"] ?? null })) : null;
}

/** `- Kim Ek, head of the long department of …`: a bullet with a full name and a comma is one person, however much follows. */
function isBulletOfOne(unit: Unit, people: readonly ListedPerson[]): boolean {
  const [person] = people;
  return unit.block.kind === "listItem" && people.length === 1 && person !== undefined && person.name.includes(" ") && person.span.start <= 8 && unit.text.length <= 160 && /^\s?[,(–-]/u.test(unit.text.slice(person.span.end)) && !/[.!?]\s/u.test(unit.text.slice(person.span.end));
}

function isOtherLabel(unit: Unit, { pack }: ExtractContext): boolean {
  if (pack.decisions.electionTitles.some((opening) => unit.text.toLowerCase().startsWith(`${opening} `))) return true;
  const kind = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
  return kind !== null && kind !== "attendance" && !(kind === "signature" && parseEntryLine(unit.text, pack).length > 0);
}
