import { stringify } from "csv-stringify/sync";
import { cellText, oneLine, type Cell, type Table } from "./table.ts";

export interface CsvOptions {
  /** For a spreadsheet set to a language that writes decimals with a comma: `;` between cells, a byte order mark in front. */
  readonly excel?: boolean;
}

/**
 * RFC 4180: CRLF, cells quoted where they must be. A cell that a spreadsheet would run as a formula gets a `'` in front.
 * @example csvText({ columns: ["text"], rows: [["=1+1"]] }) // "text\r\n'=1+1\r\n"
 */
export function csvText({ columns, rows }: Table, { excel = false }: CsvOptions = {}): string {
  return stringify([columns, ...rows.map((row) => row.map(csvCell))], {
    record_delimiter: "\r\n", delimiter: excel ? ";" : ",", bom: excel, escape_formulas: true, quoted_match: /[\r\n]/u,
  });
}

/** Numbers stay numbers, so that a negative one is not taken for a formula. */
function csvCell(cell: Cell): string | number {
  return typeof cell === "number" ? cell : cellText(cell);
}

/** Tab-separated values: no quoting, so a cell has neither tabs nor line breaks. Guarded as CSV is: spreadsheets open both. */
export function tsvText({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map((cell) => (typeof cell === "number" ? String(cell) : oneLine(cell).replace(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u, "'$&"))).join("\t")}\n`).join("");
}
