import type { Document, Row, TableBlock } from "../document/model.ts";
import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { ColumnRole, LocalePack } from "../locales/pack.ts";

/** A table whose head row names its columns. */
export interface ItemTable {
  /** The role of each grid column, null where the head says nothing known. */
  readonly roles: readonly (ColumnRole | null)[];
  /** The rows before this one are heads. */
  readonly firstRow: number;
  /** `items`: its rows are agenda items; `actions`: its rows are tasks. */
  readonly kind: "items" | "actions";
}

const matcherFor = oncePerPack((pack): PhraseMatcher<ColumnRole> => compilePhrases(pack.columns));

/**
 * What a table's columns are for, or null where its head row does not say. The head is the first of the top three rows in which two cells, or half
 * of them, are known column words.
 */
export function readColumns(document: Document, table: TableBlock, pack: LocalePack): ItemTable | null {
  for (let i = 0; i < Math.min(3, table.rows.length); i++) {
    const row = table.rows[i] as Row;
    const roles = rolesOf(document, row, table.columns, pack);
    const known = roles.filter((role) => role !== null);
    const filled = row.cells.filter((cell) => cell.blocks.length > 0).length;
    if (known.length >= 2 && known.length * 2 >= filled) {
      const numbered = roles[0] === null && roles.includes("item") && holdsItemNumbers(document, table, i + 1);
      if (numbered) roles[0] = "number";
      const kind = numbered || isAgenda(roles, document, table) ? "items" : kindOf(roles);
      return kind ? { roles, firstRow: i + 1, kind } : null;
    }
  }
  return null;
}

/**
 * `Nr | Thema | Aufgabe | Verantwortlich | Termin`: a list of tasks by its columns, unless it is nearly all of the document, as where offices and building
 * meetings keep their minutes in one such table.
 */
function isAgenda(roles: readonly (ColumnRole | null)[], document: Document, table: TableBlock): boolean {
  const named = roles.includes("number") && roles.includes("item") && roles.includes("action");
  return named && (table.span.end - table.span.start) * 2 > document.text.length;
}

/** A first column whose head says nothing known, but whose cells are item numbers (`02`, `06.1`, `07A`): the rows are the agenda's. */
function holdsItemNumbers(document: Document, table: TableBlock, firstRow: number): boolean {
  const cells = table.rows.slice(firstRow).flatMap((row) => {
    const [first, ...others] = row.cells;
    const text = first && others.some((cell) => cell.blocks.length > 0) ? document.text.slice(first.span.start, first.span.end).trim() : "";
    return text === "" ? [] : [text];
  });
  const numbers = cells.filter((text) => /^\d{1,3}(?:\.\d{1,3}){0,2}[A-Za-z]?\.?$/u.test(text));
  // A list of tasks counts 1, 2, 3; an agenda's rows also have sub-numbers or leading noughts.
  return numbers.length >= 3 && numbers.length * 5 >= cells.length * 3 && numbers.some((text) => /\.\d|^0|[A-Za-z]/u.test(text));
}

function rolesOf(document: Document, row: Row, columns: number, pack: LocalePack): (ColumnRole | null)[] {
  const roles = Array.from<ColumnRole | null>({ length: columns }).fill(null);
  for (const cell of row.cells) {
    const text = document.text.slice(cell.span.start, cell.span.end);
    roles[cell.column] = roleOf(text, pack);
  }
  // `Discussion points | Notes | Actions`: of two columns for notes the first says what the row is about
  if (roles[0] === "note" && roles.includes("note", 1) && !roles.includes("item") && !roles.includes("number")) roles[0] = "item";
  return roles;
}

/** Column heads break in the middle of a word in narrow columns (`Punk` / `t`): tried as printed, then without the breaks. */
function roleOf(text: string, pack: LocalePack): ColumnRole | null {
  const matcher = matcherFor(pack);
  const spaced = text.replace(/\s+/gu, " ").trim();
  const tight = spaced.replace(/ /gu, "");
  const hit = matcher.whole(spaced) ?? matcher.whole(tight);
  if (hit) return hit.key;
  // `TARGET DATE/EVENT`, `Föredragan de/ Ansvar`
  const parts = [...spaced.split(/\s{0,3}[/&+:]\s{0,3}|\s{1,3}\(/u), ...tight.split(/[/&+]|\(/u)].filter((part) => part.length > 1);
  for (const part of parts) {
    const inner = matcher.whole(part);
    if (inner) return inner.key;
  }
  return null;
}

function kindOf(roles: readonly (ColumnRole | null)[]): ItemTable["kind"] | null {
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const leads = has("number") || has("item");
  // `# | Action item | Owner`: no column but the task's says what a row is about.
  if (has("action") && has("owner") && !has("item") && !has("note") && !has("decision")) return "actions";
  if (has("action") && !has("note") && !has("decision") && (leads ? has("due") || has("status") : has("owner") || has("due") || has("status"))) return "actions";
  if (leads && (has("note") || has("owner") || has("due") || has("item") || has("decision") || has("action"))) return "items";
  if (has("note") && (has("owner") || has("action"))) return "items";
  return has("action") || (has("owner") && has("due")) ? "actions" : null;
}
