import type { Rows } from "../tables/rows.ts";
import type { Cell } from "../tables/table.ts";
import type { ListKind } from "./kinds.ts";

export interface Brief {
  /** The columns that a person needs: no ids, nothing that another column says as well. */
  readonly columns: readonly string[];
  /** Those of them that go first where there is no room. */
  readonly spare: readonly string[];
}

/** What is shown of a list on a terminal that has no room for all its columns. */
export const briefColumns: Readonly<Record<ListKind, Brief>> = {
  decisions: brief(["itemNumber", "itemTitle", "text", "outcome", "place"], ["itemTitle"]),
  "reported-decisions": brief(["itemNumber", "text", "by", "date", "place"]),
  proposals: brief(["itemNumber", "kind", "text", "by", "adopted", "place"], ["adopted"]),
  votes: brief(["itemNumber", "text", "for", "against", "abstained", "named", "place"], ["itemNumber"]),
  reservations: brief(["itemNumber", "kind", "text", "by", "place"]),
  actions: brief(["itemNumber", "text", "owners", "dueDate", "status", "place"], ["status"]),
  items: brief(["label", "title", "owners", "place"]),
  attendees: brief(["name", "initials", "role", "roleText", "attendance", "place"], ["place", "initials"]),
  dates: brief(["itemNumber", "text", "edtf", "time", "role", "certainty", "place"], ["certainty", "time"]),
  links: brief(["itemNumber", "text", "url", "place"]),
  attachments: brief(["itemNumber", "label", "title", "url", "place"]),
  "case-numbers": brief(["itemNumber", "itemTitle", "normalized", "place"], ["itemTitle"]),
  signatures: brief(["name", "role", "place"]),
  diagnostics: brief(["severity", "code", "message", "place"]),
  meetings: brief(["meetingDate", "body", "items", "decisions", "actions", "next", "status", "source"], ["status", "next"]),
};

function brief(columns: readonly string[], spare: readonly string[] = []): Brief {
  return { columns, spare };
}

/** What heads the rows of a meeting on a terminal, instead of standing in every row; a list of meetings has nothing above them. */
export function headingColumns(kind: ListKind): readonly string[] {
  return kind === "meetings" ? [] : ["body", "meetingDate", "source"];
}

/** Page and line in one column, as diagnostics write them: `p3:l12`. */
export function withPlaces({ columns, rows, facts }: Rows): Rows {
  const kept = columns.filter((name) => name !== "page" && name !== "line");
  const cell = (row: readonly Cell[], name: string): Cell => row[columns.indexOf(name)] ?? null;
  return { columns: [...kept, "place"], rows: rows.map((row) => [...kept.map((name) => cell(row, name)), placeText(cell(row, "page"), cell(row, "line"))]), facts };
}

function placeText(page: Cell, line: Cell): string {
  return [page === null ? [] : [`p${page}`], line === null ? [] : [`l${line}`]].flat().join(":");
}
