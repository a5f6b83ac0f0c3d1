import { escapeInvisible } from "../emitters/escape.ts";

/**
 * Rows in columns of equal width, two spaces between them, nothing behind the last cell.
 * @example table([["sv", "Swedish"], ["nb", "Bokmål"]]) // "sv  Swedish\nnb  Bokmål\n"
 */
export function table(rows: readonly (readonly string[])[], paint: (cell: string, column: number) => string = (cell) => cell): string {
  const safe = rows.map((row) => row.map(escapeInvisible));
  const widths: number[] = [];
  for (const row of safe) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  const line = (row: readonly string[]): string => row.map((cell, column) => paint(cell, column) + " ".repeat((widths[column] ?? 0) - width(cell))).join("  ").trimEnd();
  return safe.map((row) => `${line(row)}\n`).join("");
}

/** Letters as a reader counts them; `å` may be one character or two. */
function width(text: string): number {
  return [...text.normalize("NFC")].length;
}
