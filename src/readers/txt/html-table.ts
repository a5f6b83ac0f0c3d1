import type { CellInput, TableInput } from "../../document/builder.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { readHtml, type SourceLine } from "./stray-html.ts";
import type { Wrapping } from "./wrapping.ts";

interface OpenCell {
  readonly start: number;
  readonly span: number;
  readonly head: boolean;
}

interface RowDraft {
  readonly cells: CellInput[];
  heads: number;
}

/**
 * A table that stands as HTML among text, as editors export those that Markdown cannot draw: `<table><tr><td>Roof</td><td>…</td></tr>…</table>`, and nothing
 * else in these lines. Undefined for tables in tables, and for less than two rows or columns: those are layout.
 */
export function htmlTable(lines: readonly SourceLine[], wrapping: Wrapping): TableInput | undefined {
  const source = lines.map(({ text }) => text).join("\n");
  if (!/^\s{0,20}<table[\s>]/iu.test(source) || !/<\/table>\s{0,20}$/iu.test(source) || (source.match(/<table[\s>]/giu) ?? []).length !== 1) return undefined;
  const numberAt = lineNumbers(lines, source);
  const rows: RowDraft[] = [];
  let open: OpenCell | undefined;
  const close = (end: number): void => {
    const row = rows.at(-1);
    if (!open || !row) return;
    const { start, span, head } = open;
    const cell = source.slice(start, end).split("\n");
    let at = start;
    const within = cell.map((text) => {
      const line = { number: numberAt(at), text };
      at += text.length + 1;
      return line;
    });
    row.cells.push({ blocks: paragraphsOf(readHtml(within), wrapping), ...(span > 1 ? { columnSpan: span } : {}) });
    if (head) row.heads++;
    open = undefined;
  };
  for (const tag of source.matchAll(/<(?<closing>\/?)(?<name>tr|td|th|tbody|thead|tfoot|table)(?<attributes>\s[^>]{0,500})?>/giu)) {
    const { closing = "", name = "", attributes = "" } = tag.groups ?? {};
    close(tag.index);
    if (closing === "/") continue;
    if (/^tr$/iu.test(name)) rows.push({ cells: [], heads: 0 });
    if (/^t[dh]$/iu.test(name)) open = { start: tag.index + tag[0].length, span: Math.max(1, Number(/colspan="?(?<n>\d{1,2})/iu.exec(attributes)?.groups?.["n"] ?? 1)), head: /^th$/iu.test(name) };
  }
  return tableOf(rows.filter(({ cells }) => cells.length > 0));
}

function tableOf(rows: readonly RowDraft[]): TableInput | undefined {
  const width = ({ cells }: RowDraft): number => cells.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
  const columns = Math.max(0, ...rows.map(width));
  if (rows.length < 2 || columns < 2) return undefined;
  return {
    kind: "table",
    rows: rows.map((row, i) => ({
      cells: [...row.cells, ...Array.from({ length: columns - width(row) }, (): CellInput => ({ blocks: [] }))],
      ...(i === 0 && row.heads === row.cells.length ? { header: true } : {}),
    })),
  };
}

/** The number of the line that a place in the joined text lies on; asked for in order. */
function lineNumbers(lines: readonly SourceLine[], source: string): (at: number) => number {
  let index = 0;
  let end = lines[0]?.text.length ?? source.length;
  return (at) => {
    while (at > end && index + 1 < lines.length) {
      index++;
      end += 1 + (lines[index]?.text.length ?? 0);
    }
    return lines[index]?.number ?? 1;
  };
}
