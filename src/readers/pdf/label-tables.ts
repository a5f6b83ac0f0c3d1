import { rowOf } from "./aligned-tables.ts";
import { lineOf, piecesOf, type Line } from "./lines.ts";
import type { Metrics } from "./metrics.ts";
import type { Place } from "./paragraphs.ts";
import type { Table } from "./tables.ts";

/**
 * The front page of formal minutes: labels in a left column, values at one edge right of them, and values of several lines whose further lines stand
 * alone (`Beslutande   Kim Ek, ordförande` / `             Bo Al`). Read as a table of two columns, so that each value keeps its label.
 */
interface LabelRow {
  readonly label: Line[];
  readonly value: Line[];
}

const SAME_EDGE = 4;
/** Rows further apart than this many font sizes begin something else; within a value lines stand close. */
const FAR = 4.5;
const CLOSE = 2.1;
const LONGEST_LABEL = 45;

/** The list of labels and values that begins at row `start`, and the index after its last row. Undefined where no value takes up more than one line. */
export function labelTable(rows: readonly Line[], start: number, place: Place, metrics: Metrics): { table: Table; end: number } | undefined {
  const head = rows[start] as Line;
  const [label, value] = piecesOf(head);
  if (!label || !value || !isLabel(label)) return undefined;
  const found = collect(rows, start, label.x0, value.x0);
  const { list, end, goesOn } = found;
  if (list.length < 2 || !goesOn) return undefined;
  const right = Math.max(...list.flatMap((row) => row.value.map((line) => line.x1)));
  const labelRight = Math.max(...list.flatMap((row) => row.label.map((line) => line.x1)));
  const columns = [[label.x0, labelRight], [value.x0, right]] as const;
  const xs = [label.x0 - 2, value.x0 - 3, Math.max(right + 2, metrics.right(place.frame.pageWidth))];
  const table: Table = {
    xs, rows: list.map((row) => rowOf([row.label, row.value], columns, xs, place, metrics)), top: head.y - head.size, bottom: (rows[end - 1] as Line).y, ruled: false,
  };
  return { table, end };
}

function collect(rows: readonly Line[], start: number, labelLeft: number, valueLeft: number): { list: LabelRow[]; end: number; goesOn: boolean } {
  const list: LabelRow[] = [];
  let [end, pending, goesOn] = [start, 0, false];
  for (let i = start; i < rows.length; i++) {
    const row = rows[i] as Line;
    const gap = i > start ? (row.y - (rows[i - 1] as Line).y) / row.size : 0;
    const [left, right] = split(row, valueLeft);
    if (gap > FAR || (left && (Math.abs(left.x0 - labelLeft) > SAME_EDGE || left.x1 > valueLeft - 3))) break;
    if (right && Math.abs(right.x0 - valueLeft) > SAME_EDGE && left) break;
    if (left && right) {
      if (!isLabel(left)) break;
      // Only a further line with another label below it proves that the lines belong to the value.
      if (pending > 0) goesOn = true;
      pending = 0;
      list.push({ label: [left], value: [right] });
    } else if (right && list.length > 0 && gap <= CLOSE && right.x0 > valueLeft - SAME_EDGE) {
      list.at(-1)?.value.push(right);
      pending++;
    } else break;
    end = i + 1;
  }
  return { list, end, goesOn };
}

function split(row: Line, valueLeft: number): [Line | undefined, Line | undefined] {
  const left = row.words.filter((word) => word.x0 < valueLeft - SAME_EDGE);
  const right = row.words.filter((word) => word.x0 >= valueLeft - SAME_EDGE);
  return [left.length > 0 ? lineOf(left) : undefined, right.length > 0 ? lineOf(right) : undefined];
}

/** A few words that begin with a capital and end no sentence. */
function isLabel(line: Line): boolean {
  const text = line.words.map((word) => word.text).join(" ");
  return text.length <= LONGEST_LABEL && /^\p{Lu}/u.test(text) && !/[.;,]$/u.test(text);
}
