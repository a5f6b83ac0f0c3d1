import type { Cell, Row, TableBlock } from "../../../document/model.ts";
import type { LocalePack, VoteSide } from "../../../locales/pack.ts";
import { compilePhrases } from "../../../locales/phrases.ts";
import { collapse } from "../../../structure/words.ts";
import type { ExtractContext } from "../../context.ts";
import type { Known } from "../../people.ts";
import { NO_COUNTS, type Counts } from "./counts.ts";
import { sideOf, type Named } from "./lists.ts";
import { namesIn } from "./names.ts";

/** What a table of votes states. */
export interface TableVote {
  readonly table: TableBlock;
  readonly text: string;
  readonly named: Named;
  readonly counts: Counts;
}

interface Reader {
  readonly context: ExtractContext;
  readonly people: readonly Known[];
}

const MARK = /^(?:[xX×✓✔☒☑1]|\[[xX]\])$/u;

/** The body's tables that hold one ballot, in order. */
export function voteTables(context: ExtractContext, people: readonly Known[]): TableVote[] {
  const reader = { context, people };
  return context.document.blocks.flatMap((block): TableVote[] => {
    if (block.kind !== "table" || block.layer !== "body") return [];
    const found = crossed(block, reader) ?? answered(block, reader);
    if (!found) return [];
    const text = block.rows.map((row) => collapse(context.document.text.slice(row.span.start, row.span.end))).filter((line) => line !== "").join("\n");
    return [{ table: block, text, ...found }];
  });
}

type Found = Pick<TableVote, "named" | "counts">;

/** A head of sides (`Ja`, `Nej`, `Avstår`): rows of a name and a mark, names under each side, or the counts; a row of totals holds counts as well. */
function crossed(table: TableBlock, reader: Reader): Found | null {
  const at = table.rows.slice(0, 3).findIndex((row) => sidesIn(row, reader).size >= 2);
  const head = table.rows[at];
  if (!head) return null;
  const columns = sidesIn(head, reader);
  const rows = table.rows.slice(at + 1);
  const named: Named = [];
  let counts: Counts = NO_COUNTS;
  for (const row of rows) {
    const label = row.cells.find((cell) => !columns.has(cell.column) && textOf(cell, reader) !== "");
    const figures = countsIn(row, columns, reader);
    if (figures && (rows.length === 1 || isTotal(label ? textOf(label, reader) : "", reader.context.pack))) counts = figures;
    else named.push(...rowVotes(row, label, columns, reader));
  }
  const twice = new Set(named.map(({ name }) => name)).size < named.length;
  return twice || (named.length === 0 && counts === NO_COUNTS) ? null : { named, counts };
}

function rowVotes(row: Row, label: Cell | undefined, columns: ReadonlyMap<number, VoteSide>, reader: Reader): Named {
  const { context: { pack }, people } = reader;
  const filled = row.cells.flatMap((cell) => {
    const side = columns.get(cell.column);
    const text = textOf(cell, reader);
    return side && text !== "" ? [{ side, text }] : [];
  });
  const name = label ? namesIn(textOf(label, reader), pack, people) : null;
  if (name?.length === 1) {
    const [only, ...more] = filled.filter(({ side, text }) => MARK.test(text) || sideOf(text, pack) === side);
    return only && more.length === 0 ? [{ name: name[0] ?? "", vote: only.side }] : [];
  }
  if (label) return [];
  return filled.flatMap(({ side, text }) => (namesIn(text, pack, people) ?? []).map((who) => ({ name: who, vote: side })));
}

/** A row for each who votes, a column that says how (`Ja`): all rows but the head and the totals are such. */
function answered(table: TableBlock, reader: Reader): Found | null {
  const { context: { pack }, people } = reader;
  for (let column = 1; column < table.columns; column++) {
    const rows = table.rows.map((row) => {
      const side = sideOf(textOf(row.cells.find((cell) => cell.column === column), reader), pack);
      const names = side && namesIn(textOf(row.cells[0], reader), pack, people);
      return side && names?.length === 1 ? { name: names[0] ?? "", vote: side } : null;
    });
    const named = rows.filter((row) => row !== null);
    const others = rows.slice(1).filter((row) => row === null).length;
    if (named.length >= 2 && others <= 1 && new Set(named.map(({ name }) => name)).size === named.length) return { named, counts: NO_COUNTS };
  }
  return null;
}

function sidesIn(row: Row, reader: Reader): Map<number, VoteSide> {
  const sides = new Map<number, VoteSide>();
  for (const cell of row.cells) {
    const side = sideOf(textOf(cell, reader), reader.context.pack);
    if (side && ![...sides.values()].includes(side)) sides.set(cell.column, side);
  }
  return sides;
}

/** The figures under the sides, where no such cell holds anything else. */
function countsIn(row: Row, columns: ReadonlyMap<number, VoteSide>, reader: Reader): Counts | null {
  const counts = { ...NO_COUNTS };
  for (const cell of row.cells) {
    const side = columns.get(cell.column);
    const text = textOf(cell, reader);
    if (!side || text === "") continue;
    if (!/^\d{1,4}$/u.test(text)) return null;
    counts[side] = Number(text);
  }
  return counts.for === null && counts.against === null && counts.abstained === null ? null : counts;
}

function isTotal(text: string, pack: LocalePack): boolean {
  return compilePhrases({ total: pack.decisions.votes.totals }).atStart(text) !== null;
}

function textOf(cell: Cell | undefined, { context }: Reader): string {
  return cell ? collapse(context.document.text.slice(cell.span.start, cell.span.end)) : "";
}
