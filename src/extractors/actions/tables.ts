import { trimSpan, type Span } from "../../document/span.ts";
import type { Cell, Document, Row, TableBlock } from "../../document/model.ts";
import type { ColumnRole } from "../../locales/pack.ts";
import { readColumns, type ItemTable } from "../../structure/columns.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import { readOwners } from "../owners.ts";
import { commitmentOf } from "./commitments.ts";
import { dueOfField, dueOfSentence, NO_DUE, type DueContext } from "./due.ts";
import type { Cast } from "./subjects.ts";
import { taskOwners } from "./task-lines.ts";
import type { Task } from "./task.ts";
import { actionPatterns } from "./words.ts";

/** The tasks of tables that have a column for them: one a row, the task's cell verbatim. */
export function tableTasks(context: ExtractContext, cast: Cast, due: DueContext): Task[] {
  return context.document.blocks.flatMap((block) => {
    if (block.kind !== "table" || block.layer !== "body") return [];
    const columns = readColumns(context.document, block, context.pack);
    const task = columns ? taskColumn(context.document, block, columns) : null;
    if (!columns || task === null) return [];
    return block.rows.slice(columns.firstRow).flatMap((row) => taskOfRow(context, row, columns, task, cast, due) ?? []).map((found) => ({ ...found, list: block.span.start }));
  });
}

/**
 * The column whose cells are the tasks. Of two columns with such a head the fuller one; in a table of items only beside the column that says what was
 * talked of (`Punkt | Vad | Ansvar` holds items); the items themselves where the head has owner and due, and no row says an action.
 */
function taskColumn(document: Document, table: TableBlock, { roles, kind, firstRow }: ItemTable): number | null {
  const rows = table.rows.slice(firstRow);
  const fill = (column: number): number => rows.reduce((sum, row) => sum + textOf(document, cellAt(row, column)).length, 0);
  const at = (role: ColumnRole): number[] => roles.flatMap((one, i) => (one === role ? [i] : []));
  const actions = at("action").sort((a, b) => fill(b) - fill(a));
  const [action] = actions;
  if (kind === "actions") return (action !== undefined && fill(action) > 0 ? action : undefined) ?? at("item")[0] ?? at("note")[0] ?? null;
  const [item] = at("item").filter((column) => rows.filter((row) => /\p{L}{3}/u.test(textOf(document, cellAt(row, column)))).length * 2 >= rows.length);
  if (action === undefined) return null;
  if (fill(action) > 0) return item !== undefined || at("note").length > 0 ? action : null;
  return item !== undefined && at("owner").length > 0 && at("due").length > 0 ? item : null;
}

function taskOfRow(context: ExtractContext, row: Row, { roles }: ItemTable, column: number, cast: Cast, due: DueContext): Task | null {
  const { document, pack } = context;
  const cell = cellAt(row, column);
  const words = textOf(document, cell);
  const patterns = actionPatterns(pack);
  if (!cell || words.length < 3 || !/\p{L}{2}/u.test(words) || patterns.none.test(words)) return null;
  const by = (role: ColumnRole): Cell | undefined => roles.flatMap((one, i) => (one === role && i !== column ? [cellAt(row, i)] : [])).find((one) => textOf(document, one) !== "");
  const status = textOf(document, by("status"));
  if (pack.columns.decision.includes(status.toLowerCase())) return null;
  const span = trimSpan(document.text, cell.span);
  const said = commitmentOf({ text: words, before: null, deadline: false }, cast);
  const ownerCell = by("owner");
  const own = ownerCell ? readOwners(document.text.slice(ownerCell.span.start, ownerCell.span.end), cast.people, pack, true).owners : [];
  // `The board noted that …`: what happened, not what is to be done.
  if (own.length === 0 && said?.rule !== "promise" && patterns.reported.test(` ${words}`)) return null;
  const field = by("due");
  const when = field ? dueOfField(field.span, due) : NO_DUE;
  return {
    span, owners: own.length > 0 ? own : said && said.owners.length > 0 ? said.owners : taskOwners(words, cast),
    due: when.text === null ? dueOfSentence(span, due) : when, status: status === "" || status.length > 120 ? null : status, implied: own.length === 0 && (said?.implied ?? false), rule: "table", list: null,
  };
}

function cellAt(row: Row, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

function textOf(document: Document, cell: { readonly span: Span } | undefined): string {
  return cell ? collapse(document.text.slice(cell.span.start, cell.span.end)) : "";
}
