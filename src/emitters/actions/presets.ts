import type { MinutesRecord } from "../../record/schema.ts";
import { cellText, oneLine, type Cell, type Table } from "../tables/table.ts";
import { bodyOf, itemName, type ActionRow } from "./action-row.ts";
import type { Preset } from "./formats.ts";

/** Jira and Planner take no longer title; the whole text stands in the description then. */
const TITLE = 255;

type Columns = Readonly<Record<string, (row: ActionRow) => Cell>>;

const columns: Readonly<Record<Preset, Columns>> = {
  jira: {
    Summary: title,
    // Jira takes one; where there are several none is chosen for the reader.
    Assignee: ({ action: { owners } }) => (owners.length === 1 ? (owners[0]?.name ?? null) : null),
    "Due date": dueDate,
    Description: description,
    "Issue Type": () => "Task",
    Labels: ({ record }) => label(record),
  },
  planner: {
    "Task Name": title,
    "Bucket Name": ({ record }) => bodyOf(record),
    "Assigned To": owners,
    "Due Date": dueDate,
    Description: description,
  },
  trello: {
    "Card Name": title,
    "Card Description": description,
    "Due Date": dueDate,
    List: ({ record }) => bodyOf(record),
    Labels: ({ item }) => itemName(item),
    Members: owners,
  },
};

/** Action items in the columns that a task tool's import asks for. */
export function presetTable(rows: readonly ActionRow[], preset: Preset): Table {
  const chosen = Object.entries(columns[preset]);
  return { columns: chosen.map(([name]) => name), rows: rows.map((row) => chosen.map(([, value]) => value(row))) };
}

function title({ action }: ActionRow): string {
  const whole = oneLine(action.text);
  return whole.length <= TITLE ? whole : `${whole.slice(0, TITLE - 1).replace(/\p{Cs}$/u, "")}…`;
}

function owners({ action }: ActionRow): string {
  return action.owners.map(({ name }) => name).join("; ");
}

function dueDate({ action }: ActionRow): string | null {
  return action.dueDate;
}

/** The task whole, then where it was agreed. */
function description(row: ActionRow): string {
  const { action, item, record } = row;
  const page = action.evidence[0]?.page ?? null;
  const parts = [
    ["Owner", owners(row)], ["Due", action.dueText], ["Meeting", [bodyOf(record), record.meeting.date].filter((part) => part !== null).join(" ")],
    ["Item", itemName(item)], ["Source", `${record.source.path}${page === null ? "" : `, page ${page}`}`],
  ] as const;
  return [cellText(action.text), ...parts.flatMap(([label, value]) => (value === null || value === "" ? [] : [`${label}: ${oneLine(value)}`]))].join("\n");
}

/** Jira's labels have no spaces. */
function label(record: MinutesRecord): string | null {
  return bodyOf(record)?.trim().replace(/\s{1,100}/gu, "_") ?? null;
}
