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
  const grid = gridEntries(context, table, list);
  if (grid.length > 0) return grid;
  const entries = table.rows.flatMap((row): ListEntry[] => {
    const filled = row.cells.filter((cell) => cell.blocks.length > 0 && !/^\d{1,3}\.?$/u.test(textOf(context, cell).trim()));
    const first = filled[0];
    if (!first) return [];
    const split = filled.length === 2 && filled.every((cell) => /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(textOf(context, cell).trim()));
    if (!split) return cellEntries(context, table, first, list, row);
    const end = filled[1]?.span.end ?? first.span.end;
    const name = context.document.text.slice(first.span.start, end).replace(/\s/gu, " ");
    return parsePeople(name.toUpperCase() === name ? capitalised(name) : name, context.pack).map((person) => ({ person, list, label: null, rule: "attendance-table", span: { start: first.span.start, end }, notes: [] }));
  });
  const names = entries.filter((entry) => entry.person.name.includes(" ")).length;
  return names * 2 >= table.rows.length ? entries : [];
}

/** Rows of several full names and nothing else: everybody in them is somebody (`Kim Ek | Bo Al | Ida Sten`), whatever offices stand before (`GR Kim Ek | 2. Bgm. Bo Al`). */
function gridEntries(context: ExtractContext, table: TableBlock, list: AttendanceList): ListEntry[] {
  const cells = table.rows.flatMap((row) => row.cells.map((cell) => ({ cell, row }))).filter(({ cell }) => textOf(context, cell).trim() !== "");
  const told = cells.map(({ cell, row }) => {
    const text = textOf(context, cell).trim();
    const people = parsePeople(text, context.pack);
    return { cell, row, people, isName: people.length === 1 && fillsCell(people[0] as ListedPerson, text) };
  });
  const beside = told.filter(({ cell, row, isName }) => isName && told.some((other) => other.row === row && other.cell !== cell && other.isName));
  if (table.columns < 2 || beside.length * 10 < told.length * 7) return [];
  return told.filter(({ isName }) => isName).flatMap(({ cell, people }) => people.map((person) => listEntry(person, list, cell.span.start, "attendance-table")));
}

/** The full name is most of the cell, titles before it and brackets behind it (`GR Kim Ek (ab TOP 3)`) left aside. */
function fillsCell({ name, span }: ListedPerson, text: string): boolean {
  const bare = text.slice(span.start).replace(/\([^()]{0,60}\)/gu, " ").trim();
  return name.includes(" ") && name.length * 10 >= bare.length * 7;
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
  // Without a list in the head no column is one: before the names of every cell are read.
  if (labels.size === 0) return [];
  const body = table.rows.slice(1);
  const nameColumns = [...Array(table.columns).keys()].filter((column) => mostlyNames(context, body, column));
  const first = nameColumns[0];
  if (first === undefined) return [];
  const halves = nameHalves(context, head);
  const listed = nameColumns.filter((column) => labels.has(column));
  const marks = new Map([...labels].filter(([column]) => !nameColumns.includes(column) && mostlyAnswers(context, body, column)));
  // `Teilnehmer | Firma | anw.`: a column of crosses says more than the head over the names.
  if (listed.length > 0 && marks.size > 0 && listed.length === 1) return body.flatMap((row) => crossed(context, table, row, listed[0] as number, marks));
  if (halves && marks.size > 0) return body.flatMap((row) => crossed(context, table, row, first, marks, halves));
  if (listed.length > 0) return listed.flatMap((column) => columnEntries(context, table, body, column, labels));
  return body.flatMap((row) => crossed(context, table, row, first, labels));
}

/** The columns of first and last names where the head row tells them: `Nachname | Vorname`. */
function nameHalves({ pack, ...context }: ExtractContext, head: Row): NameHalves | null {
  const column = (words: readonly string[], but?: number): number | undefined =>
    head.cells.find((cell) => cell.column !== but && words.includes(textOf({ pack, ...context }, cell).trim().toLowerCase().replace(/[:.]$/u, "")))?.column;
  const first = column(pack.attending.nameHeads.first);
  const last = first === undefined ? undefined : column(pack.attending.nameHeads.last, first);
  return first === undefined || last === undefined ? null : { first, last };
}

interface NameHalves {
  readonly first: number;
  readonly last: number;
}

/** `Name | Närvarande | Frånvarande` with a cross in one of them; an empty row says nothing. */
function crossed(context: ExtractContext, table: TableBlock, row: Row, nameColumn: number, labels: ReadonlyMap<number, AttendanceList>, halves: NameHalves | null = null): ListEntry[] {
  const answers = row.cells.filter((cell) => labels.has(cell.column));
  const marked = answers.find((cell) => isMark(textOf(context, cell), context));
  const refused = answers.find((cell) => isRefusal(textOf(context, cell), context));
  const only = labels.size === 1 ? ([...labels.values()][0] as AttendanceList) : null;
  const list = marked ? (labels.get(marked.column) as AttendanceList) : only === "present" || only === "deciding" ? "absent" : refused ? "absent" : null;
  if (!list) return [];
  return halves ? joined(context, row, halves, list) : cellEntries(context, table, row.cells.find((cell) => cell.column === nameColumn), list, row, labels);
}

/** A row's first and last name as one person, in the order in which names are said. */
function joined(context: ExtractContext, row: Row, { first, last }: NameHalves, list: AttendanceList): ListEntry[] {
  const cells = [first, last].map((column) => row.cells.find((cell) => cell.column === column));
  const [given, family] = cells.map((cell) => textOf(context, cell).trim());
  const spans = cells.flatMap((cell) => (cell ? [cell.span] : []));
  if (!given || !family || spans.length < 2) return [];
  const span = { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) };
  return parsePeople(`${given} ${family}`, context.pack).slice(0, 1).map((person) => ({ person, list, label: null, rule: "attendance-table", span, notes: [] }));
}

/** `x`, `Ja`, `(x) bis 9:15`, `Ja, lämnade vid 5.1` */
function isMark(text: string, { pack }: ExtractContext): boolean {
  const word = /^\(?(?<word>[xX×✓✔☒☑1]|\[[xX]\]|[\p{L}-]{1,20})\)?(?=\.?$|[\s,;.(])/u.exec(text.trim())?.groups?.["word"]?.toLowerCase() ?? "";
  return /^(?:[x×✓✔☒☑1]|\[x\])$/u.test(word) || (pack.attending.answers.yes.includes(word) && text.trim().length <= 60);
}

function isRefusal(text: string, { pack }: ExtractContext): boolean {
  const word = text.trim().toLowerCase().replace(/\.$/u, "");
  return /^[-–—☐0]$|^\[ ?\]$/u.test(word) || pack.attending.answers.no.includes(word);
}

function mostlyAnswers(context: ExtractContext, rows: readonly Row[], column: number): boolean {
  const texts = rows.map((row) => textOf(context, row.cells.find((cell) => cell.column === column)).trim()).filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => isMark(text, context) || isRefusal(text, context)).length * 3 >= texts.length * 2;
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
