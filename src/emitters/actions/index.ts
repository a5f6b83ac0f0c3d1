import type { MinutesRecord } from "../../record/schema.ts";
import { lists } from "../lists/index.ts";
import { namesOf } from "../lists/fact-list.ts";
import { csvText } from "../tables/csv.ts";
import { rowsText, type Rows } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { terminalTable } from "../tables/terminal.ts";
import { bodyOf, isOverdue, type ActionRow } from "./action-row.ts";
import type { ActionFormat, Preset } from "./formats.ts";
import { icalendarText } from "./icalendar.ts";
import { presetTable } from "./presets.ts";
import { todoText } from "./todotxt.ts";

export interface ActionsOptions {
  /** Letters on a line of the terminal; undefined where it is none. */
  readonly width?: number | undefined;
  readonly excel?: boolean;
  readonly columns?: Preset | undefined;
  /** Of the documents' clock times. */
  readonly timeZone: string;
  /** An ISO date: what was due before it stands out on a terminal. */
  readonly today?: string | null;
  /** The rows of a meeting stand together: on a terminal it heads them. */
  readonly grouped?: boolean;
  /** Colours what is overdue. */
  readonly alarm?: (text: string) => string;
}

/** An action list in a format. @param records whose coming meetings belong into a calendar. */
export function actionsText(rows: readonly ActionRow[], records: readonly MinutesRecord[], format: ActionFormat, options: ActionsOptions): string {
  switch (format) {
    case "ics": return icalendarText(rows, records, options.timeZone);
    case "todotxt": return todoText(rows);
    case "csv": return csvText(options.columns === undefined ? wholeRows(rows) : presetTable(rows, options.columns), { excel: options.excel ?? false });
    case "table": return shortText(rows, options);
    case "md": return rowsText({ ...shortTable(rows), facts: [] }, "md");
    case "json": case "ndjson": return rowsText(wholeRows(rows), format);
  }
}

/** The same rows as `minutes list actions` has. */
function wholeRows(rows: readonly ActionRow[]): Rows {
  const { columns, rowsOf } = lists.actions;
  const found = rows.flatMap(({ action, record }) => rowsOf({ ...record, actionItems: [action] }));
  return { columns, rows: found.map(({ cells }) => cells), facts: found.map(({ fact }) => fact) };
}

/** What a person needs to see: when, who, what, from where. */
function shortTable(rows: readonly ActionRow[]): Table {
  return {
    columns: ["due", "owner", "action", "meeting", "body", "item", "page"],
    rows: rows.map(({ action, item, record }) => [
      action.dueDate ?? action.dueText, namesOf(action.owners), action.text, record.meeting.date, bodyOf(record), item?.number ?? item?.title ?? null, action.evidence[0]?.page ?? null,
    ]),
  };
}

const WEIGHTS = { action: 3 };

function shortText(rows: readonly ActionRow[], { width, today = null, alarm = (text) => text, grouped = false }: ActionsOptions): string {
  const late = rows.map(({ action }) => isOverdue(action, today));
  const paint = (text: string, row: number, column: string): string => (column === "due" && late[row] === true ? alarm(text) : text);
  const table = shortTable(rows);
  const together = width !== undefined && (grouped || new Set(rows.map(({ record }) => record)).size === 1);
  if (!together) return terminalTable(table, { width, paint, weights: WEIGHTS, spare: ["page"] });
  const sources = { columns: [...table.columns, "source"], rows: table.rows.map((cells, index) => [...cells, rows[index]?.record.source.path ?? null]) };
  return terminalTable(sources, { width, paint, weights: WEIGHTS, headed: ["body", "meeting", "source"] });
}
