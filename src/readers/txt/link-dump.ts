import type { TextBlockInput } from "../../document/builder.ts";
import type { FlowLine } from "./flow.ts";
import { addressesOnly } from "./shape.ts";

/** A dump found at a line: its furniture block, and the index of the first line behind it. */
interface FoundDump {
  readonly block: TextBlockInput;
  readonly end: number;
}

/** An address of this length was never typed by hand. */
const VERY_LONG = 150;

/**
 * A run of lines that are nothing but addresses, as an export writes them at the end of a page: two or more, or one that is very long or repeats
 * another line. An address straight under the text that speaks of it stays in the body.
 */
export function linkDumpAt(lines: readonly FlowLine[], start: number, targets: ReadonlyMap<string, number>): FoundDump | undefined {
  if ((lines[start - 1]?.text ?? "") !== "" || isAnnounced(lines, start)) return undefined;
  let end = start;
  while (end < lines.length && isAddress(lines[end])) end++;
  if (end === start || (lines[end]?.text ?? "") !== "") return undefined;
  const run = lines.slice(start, end);
  // Set off by blank lines at the end of the file, even one was left there by an export.
  const last = lines.slice(end).every((line) => line.text === "") && lines[start - 2]?.text === "";
  const dumped = run.length >= 2 || last || run.some((line) => line.text.length > VERY_LONG || (targets.get(line.text) ?? 0) > 1);
  if (!dumped) return undefined;
  return {
    block: {
      kind: "paragraph", layer: "furniture", rule: "link-dump",
      lines: run.map((line, i) => ({
        text: line.text, number: line.number, ...(i > 0 ? { glue: "\n" as const } : {}),
        links: addressesOnly(line.text).map((address) => ({ ...address, anchor: "dumped" as const })),
      })),
    },
    end,
  };
}

/** How often each line that is nothing but addresses stands in the document. */
export function addressLines(lines: readonly FlowLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) if (isAddress(line)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  return counts;
}

function isAddress(line: FlowLine | undefined): boolean {
  return line !== undefined && line.links.length === 0 && addressesOnly(line.text).length > 0;
}

/** "Länkar:" and one blank line above: the addresses are what the text announces. */
function isAnnounced(lines: readonly FlowLine[], start: number): boolean {
  return lines[start - 1]?.text === "" && (lines[start - 2]?.text ?? "").endsWith(":");
}
