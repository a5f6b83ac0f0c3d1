export type Cell = string | number | boolean | null;

/** Rows of facts under names, for every format that is a table; `cells[i]` belongs to `columns[i]`. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Letters of no width that act on what shows them: controls but for tab and line breaks, direction overrides, half surrogates. */
const ACTING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** A cell as text; null is empty. What could act on a terminal or a reader of the file shows as U+FFFD: these formats have no escapes for it. */
export function cellText(cell: Cell): string {
  return cell === null ? "" : String(cell).trim().replace(ACTING, "\uFFFD");
}

/** The same on one line. */
export function oneLine(cell: Cell): string {
  return cellText(cell).replace(/[\s\u2028\u2029]{1,1000}/gu, " ");
}
