import { oneLine, type Table } from "./table.ts";

/** A Markdown (GFM) table; what the cells say shows as it is, whatever it looks like. */
export function markdownTable({ columns, rows }: Table): string {
  return [columns, columns.map(() => "---"), ...rows.map((row) => row.map((cell) => escapeMarkdown(oneLine(cell))))].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/**
 * Text that Markdown shows as it stands: no table cell, link, HTML or emphasis of its own.
 * @example escapeMarkdown("a|b <i> [c](d)") // "a\\|b \\<i\\> \\[c\\](d)"
 */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/gu, "\\$&");
}
