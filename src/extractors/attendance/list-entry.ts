import type { Span } from "../../document/span.ts";
import type { AttendanceList } from "../../locales/pack.ts";
import { moved, type Movement } from "./movements/movement.ts";
import type { ListedPerson } from "./names.ts";

/** A person as one list names them, with what being on that list means. Spans are in the document. */
export interface ListEntry {
  readonly person: ListedPerson;
  readonly list: AttendanceList;
  readonly span: Span;
  /** For which items the list says that the person was there. */
  readonly notes: readonly Movement[];
  /** Where the label stands that the person is listed under; null for tables and prose. */
  readonly label: number | null;
  readonly rule: "attendance-line" | "attendance-list" | "attendance-table" | "attendance-prose";
}

/** The entry of a person parsed from text that begins at `offset`. */
export function listEntry(person: ListedPerson, list: AttendanceList, offset: number, rule: ListEntry["rule"]): ListEntry {
  return { person, list, rule, label: null, span: { start: offset + person.span.start, end: offset + person.span.end }, notes: person.notes.map((note) => moved(note, offset)) };
}
