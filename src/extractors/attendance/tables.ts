import type { Cell, Row, TableBlock } from "../../document/model.ts";
import type { AttendanceList } from "../../locales/pack.ts";
import type { ExtractContext } from "../context.ts";
import { listLabel, listMatcher } from "./labels.ts";
import { listEntry, type ListEntry } from "./list-entry.ts";
import { moved, type Movement } from "./movements/movement.ts";
import { cellNote } from "./movements/notes.ts";
import { consistent, isPeopleList, parsePeople, type ListedPerson } from "./names.ts";

/** Attendance given as a table: a column of names under a label, columns of crosses, or rows of label and names. */
export function tableEntries(context: ExtractContext): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const block of context.document.blocks) {
    if (block.kind !== "table" || block.layer !== "body") continue;
    const found = byColumns(context, block);
    entries.push(...(found.length > 0 ? found : byRows(context, block)));
  }
  return entries;
}

/** A table without heads below an attendance label: a person a row, first and last name perhaps in cells of their own. */
export function plainTableEntries(context: ExtractContext, table: TableBlock, list: AttendanceList): ListEntry[] {
  const entries = table.rows.flatMap((row): ListEntry[] => {
    const filled = row.cells.filter((cell) => cell.blocks.length > 0 && !/^\d{1,3}\.?$/u.test(textOf(context, cell).trim()));
    const first = filled[0];
    if (!first) return [];
    const split = filled.length === 2 && filled.every((cell) => /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(textOf(context, cell).trim()));
    if (!split) return cellEntries(context, table, first, list, row);
    const end = filled[1]?.span.end ?? first.span.end;
    const name = context.document.text.slice(first.span.start, end).replace(/\s/gu, " ");
    return parsePeople(name.toUpperCase() === name ? capitalised(name) : name, context.pack).map((person) => ({ person, list, rule: "attendance-table", span: { start: first.span.start, end }, notes: [] }));
  });
  const names = entries.filter((entry) => entry.person.name.includes(" ")).length;
  return names * 2 >= table.rows.length ? entries : [];
}

/** A name in capitals parses like any other. */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function textOf({ document }: ExtractContext, cell: Cell | undefined): string {
  return cell ? document.text.slice(cell.span.start, cell.span.end) : "";
}

/** The head row names lists: each column of names is one, and a column of crosses says who was there. */
function byColumns(context: ExtractContext, table: TableBlock): ListEntry[] {
  const head = table.rows[0];
  if (!head || table.rows.length < 2) return [];
  const labels = new Map<number, AttendanceList>();
  for (const cell of head.cells) {
    const hit = listMatcher(context.pack).whole(textOf(context, cell)) ?? null;
    if (hit && hit.key !== "copy") labels.set(cell.column, hit.key);
  }
  const body = table.rows.slice(1);
  const nameColumns = [...Array(table.columns).keys()].filter((column) => mostlyNames(context, body, column));
  const first = nameColumns[0];
  if (first === undefined) return [];
  const listed = nameColumns.filter((column) => labels.has(column));
  if (listed.length > 0) return listed.flatMap((column) => columnEntries(context, table, body, column, labels));
  if (labels.size === 0) return [];
  return body.flatMap((row) => crossed(context, table, row, first, labels));
}

/** `Name | Närvarande | Frånvarande` with a cross in one of them; an empty row says nothing. */
function crossed(context: ExtractContext, table: TableBlock, row: Row, nameColumn: number, labels: ReadonlyMap<number, AttendanceList>): ListEntry[] {
  const marked = row.cells.find((cell) => labels.has(cell.column) && isMark(textOf(context, cell)));
  const refused = row.cells.find((cell) => labels.has(cell.column) && /^(?:nej|nei|no|nein|nee|non|ei|-|–)$/iu.test(textOf(context, cell).trim()));
  const only = labels.size === 1 ? ([...labels.values()][0] as AttendanceList) : null;
  const list = marked ? (labels.get(marked.column) as AttendanceList) : only === "present" || only === "deciding" ? "absent" : refused ? "absent" : null;
  return list ? cellEntries(context, table, row.cells.find((cell) => cell.column === nameColumn), list, row, labels) : [];
}

function isMark(text: string): boolean {
  return /^(?:[xX×✓✔☒☑]|\[[xX]\]|ja|yes|kyllä|oui|1)\.?$/iu.test(text.trim());
}

function columnEntries(context: ExtractContext, table: TableBlock, rows: readonly Row[], column: number, labels: ReadonlyMap<number, AttendanceList>): ListEntry[] {
  return rows.flatMap((row) => cellEntries(context, table, row.cells.find((cell) => cell.column === column), labels.get(column) as AttendanceList, row, labels));
}

/** A cell's people; what the row's other cells say (but for those of other lists) (organisation, role at the meeting) goes with the only one. */
function cellEntries(context: ExtractContext, table: TableBlock, cell: Cell | undefined, list: AttendanceList, row: Row, lists: ReadonlyMap<number, AttendanceList> = new Map()): ListEntry[] {
  if (!cell) return [];
  const people = parsePeople(textOf(context, cell), context.pack);
  const only = people.length === 1 ? (people[0] as ListedPerson) : null;
  const others = row.cells.filter((other) => other !== cell && other.column > cell.column && !lists.has(other.column)).map((other) => ({ other, notes: notesIn(context, other, table) }));
  const beside = others.filter(({ notes }) => notes.length === 0).map(({ other }) => textOf(context, other).replace(/\s+/gu, " ").trim()).filter((text) => /\p{L}{2}/u.test(text));
  const told = only ? [{ ...only, roleText: [only.roleText, ...beside].filter((part) => part !== null).join(", ") || null }] : people;
  return told.map((person) => {
    const entry = listEntry(person, list, cell.span.start, "attendance-table");
    return only ? { ...entry, notes: [...entry.notes, ...others.flatMap(({ notes }) => notes)] } : entry;
  });
}

/** What a cell says of the items that its row's person was there for (`§§ 3–7`; `3–7` under `Paragraf`). */
function notesIn(context: ExtractContext, cell: Cell, table: TableBlock): Movement[] {
  const head = textOf(context, table.rows[0]?.cells.find((one) => one.column === cell.column)).trim().toLowerCase();
  return cellNote(textOf(context, cell), context.pack, context.pack.movements.columns.includes(head)).map((note) => moved(note, cell.span.start));
}

function runOn(context: ExtractContext, table: TableBlock, row: Row, from: Cell): { text: string; start: number } {
  let end = from.span.end;
  for (const below of table.rows.slice(table.rows.indexOf(row) + 1)) {
    if (textOf(context, below.cells[0]).trim() !== "") break;
    end = below.cells.at(-1)?.span.end ?? end;
  }
  return { text: context.document.text.slice(from.span.start, end).replace(/\n\t{1,10}/gu, (gap) => " ".repeat(gap.length)), start: from.span.start };
}

function mostlyNames(context: ExtractContext, rows: readonly Row[], column: number): boolean {
  let filled = 0;
  let named = 0;
  for (const row of rows) {
    const text = textOf(context, row.cells.find((cell) => cell.column === column)).trim();
    if (text === "" || /^\d{1,3}\.?$/u.test(text)) continue;
    filled++;
    const people = parsePeople(text, context.pack);
    if (isPeopleList(text, people) && people.some((person) => person.name.includes(" "))) named++;
  }
  return filled > 0 && named * 3 >= filled * 2;
}

/** Rows that begin with a label and name people in the cells behind it. */
function byRows(context: ExtractContext, table: TableBlock): ListEntry[] {
  const entries: ListEntry[] = [];
  let current: AttendanceList | null = null;
  for (const row of table.rows) {
    const [first, ...others] = row.cells;
    const label = first && textOf(context, first).length <= 60 ? listLabel(textOf(context, first), context.pack) : null;
    if (label?.alone) current = label.list;
    else if (first && textOf(context, first).trim() !== "") current = null;
    if (!current || current === "copy") continue;
    const next = table.rows[table.rows.indexOf(row) + 1];
    const goesOn = next !== undefined && textOf(context, next.cells[0]).trim() === "" && others.length === 1;
    const from = others[0];
    if (!from || (row.cells[0] && textOf(context, row.cells[0]).trim() === "" && others.length === 1)) continue;
    // A wrapped value leaves rows without a label: read as one text, their separators blanked.
    const pieces = goesOn ? [runOn(context, table, row, from)] : others.map((cell) => ({ text: textOf(context, cell), start: cell.span.start }));
    for (const piece of pieces) {
      const people = consistent(parsePeople(piece.text, context.pack));
      if (isPeopleList(piece.text, people, undefined, context.pack.proxies)) entries.push(...people.map((person) => listEntry(person, current as AttendanceList, piece.start, "attendance-table")));
    }
  }
  return entries;
}
