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
    const kind = columns ? kindColumn(context, block, columns) : null;
    const task = columns ? (kind === null ? taskColumn(context.document, block, columns) : fullestColumn(context.document, block, columns, kind)) : null;
    if (!columns || task === null) return [];
    const isTask = (row: Row): boolean => kind === null || tellsKind(context, textOf(context.document, cellAt(row, kind)));
    return block.rows.slice(columns.firstRow).filter(isTask).flatMap((row) => taskOfRow(context, row, columns, task, cast, due) ?? []).map((found) => ({ ...found, list: block.span.start }));
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

/**
 * `Type | Description | Owner | Deadline`, with `Task`, `Decision` or `Info` before each row, or letters that a legend explains (`Tasks (T)`): the column that says what a
 * row is. Null where no row is called a task.
 */
function kindColumn(context: ExtractContext, table: TableBlock, { roles, firstRow }: ItemTable): number | null {
  const head = table.rows[firstRow - 1];
  const cell = head?.cells.find((one) => roles[one.column] === null && context.pack.actions.kinds.includes(textOf(context.document, one).toLowerCase()));
  return cell && table.rows.slice(firstRow).some((row) => tellsKind(context, textOf(context.document, cellAt(row, cell.column)))) ? cell.column : null;
}

function tellsKind({ document, pack }: ExtractContext, word: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return actionPatterns(pack).legend(word).test(document.text);
  return word.length >= 3 && pack.actions.labels.includes(word.toLowerCase());
}

/** The column of such a table that says what is to be done: none with a role of its own but the longest. */
function fullestColumn(document: Document, table: TableBlock, { roles, firstRow }: ItemTable, kind: number): number | null {
  const fill = (column: number): number => table.rows.slice(firstRow).reduce((sum, row) => sum + textOf(document, cellAt(row, column)).length, 0);
  const columns = roles.flatMap((role, i) => (i !== kind && (role === null || role === "note" || role === "item" || role === "action") && fill(i) > 0 ? [i] : []));
  return columns.sort((a, b) => fill(b) - fill(a))[0] ?? null;
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
