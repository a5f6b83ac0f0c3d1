import { escapeJson } from "../escape.ts";
import { csvText, tsvText } from "./csv.ts";
import type { RowFormat } from "./formats.ts";
import { markdownTable } from "./markdown.ts";
import type { Table } from "./table.ts";
import { terminalTable, type TerminalOptions } from "./terminal.ts";

/** Facts as rows: the table's cells, and each fact whole for JSON. */
export interface Rows extends Table {
  readonly facts: readonly object[];
}

export interface RowsOptions extends TerminalOptions {
  readonly excel?: boolean;
}

/** A list in a format; same rows and options, same text. */
export function rowsText(rows: Rows, format: RowFormat, options: RowsOptions = {}): string {
  switch (format) {
    case "table": return terminalTable(rows, options);
    case "csv": return csvText(rows, options);
    case "tsv": return tsvText(rows);
    case "md": return markdownTable(rows);
    case "json": return rows.facts.length === 0 ? "[]\n" : `[\n${rows.facts.map(jsonLine).join(",\n")}\n]\n`;
    case "ndjson": return rows.facts.map((fact) => `${jsonLine(fact)}\n`).join("");
  }
}

function jsonLine(fact: object): string {
  return escapeJson(JSON.stringify(fact));
}
