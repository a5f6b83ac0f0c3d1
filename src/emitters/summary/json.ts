import type { Summary } from "../../summary/model.ts";
import { escapeJson } from "../escape.ts";

/** One array, indented. */
export function summaryJson(summaries: readonly Summary[]): string {
  return `${escapeJson(JSON.stringify(summaries, null, 2))}\n`;
}
