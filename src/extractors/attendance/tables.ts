import type { Cell, Row, TableBlock } from "../../document/model.ts";
import type { AttendanceList } from "../../locales/pack.ts";
import type { ExtractContext } from "../context.ts";
import { listLabel, listMatcher } from "./labels.ts";
import type { ListEntry } from "./lists.ts";
import { isPeopleList, parsePeople, type ListedPerson } from "./names.ts";

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
  if (listed.length > 0) return listed.flatMap((column) => columnEntries(context, body, column, labels.get(column) as AttendanceList));
  if (labels.size === 0) return [];
  return body.flatMap((row) => crossed(context, row, first, labels));
}

/** `Name | Närvarande | Frånvarande` with a cross in one of them; an empty row says nothing. */
function crossed(context: ExtractContext, row: Row, nameColumn: number, labels: ReadonlyMap<number, AttendanceList>): ListEntry[] {
  const marked = row.cells.find((cell) => labels.has(cell.column) && isMark(textOf(context, cell)));
  const refused = row.cells.find((cell) => labels.has(cell.column) && /^(?:nej|nei|no|nein|ei|-|–)$/iu.test(textOf(context, cell).trim()));
  const only = labels.size === 1 ? ([...labels.values()][0] as AttendanceList) : null;
  const list = marked ? (labels.get(marked.column) as AttendanceList) : only === "present" || only === "deciding" ? "absent" : refused ? "absent" : null;
  return list ? cellEntries(context, row.cells.find((cell) => cell.column === nameColumn), list, row) : [];
}

function isMark(text: string): boolean {
  return /^(?:[xX×✓✔☒☑]|\[[xX]\]|ja|yes|kyllä|1)\.?$/iu.test(text.trim());
}

function columnEntries(context: ExtractContext, rows: readonly Row[], column: number, list: AttendanceList): ListEntry[] {
  return rows.flatMap((row) => cellEntries(context, row.cells.find((cell) => cell.column === column), list, row));
}

/** A cell's people; what the row's other cells say (organisation, role at the meeting) goes with the only one. */
function cellEntries(context: ExtractContext, cell: Cell | undefined, list: AttendanceList, row: Row): ListEntry[] {
  if (!cell) return [];
  const people = parsePeople(textOf(context, cell), context.pack);
  const only = people.length === 1 ? (people[0] as ListedPerson) : null;
  const beside = row.cells.filter((other) => other !== cell && other.column > cell.column).map((other) => textOf(context, other).replace(/\s+/gu, " ").trim()).filter((text) => /\p{L}{2}/u.test(text));
  const told = only ? [{ ...only, roleText: [only.roleText, ...beside].filter((part) => part !== null).join(", ") || null }] : people;
  return told.map((person) => ({ person, list, rule: "attendance-table", span: { start: cell.span.start + person.span.start, end: cell.span.start + person.span.end } }));
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
    for (const cell of others) {
      const text = textOf(context, cell);
      const people = parsePeople(text, context.pack);
      if (isPeopleList(text, people)) entries.push(...people.map((person): ListEntry => ({ person, list: current as AttendanceList, rule: "attendance-table", span: { start: cell.span.start + person.span.start, end: cell.span.start + person.span.end } })));
    }
  }
  return entries;
}
