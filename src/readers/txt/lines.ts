import type { SourceLine } from "./stray-html.ts";

/**
 * Cuts a text into its physical lines, numbered from 1: LF, CRLF, CR, and the Unicode line ends. A form feed is a page's end and no line's: what
 * stands behind it keeps the line's number, with an empty line between.
 * @example splitLines("a\r\nb\fc").map((line) => line.number) // [1, 2, 2, 2]
 */
export function splitLines(text: string): SourceLine[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).flatMap((line, i) => pages(line).map((part) => ({ number: i + 1, text: part })));
}

function pages(line: string): string[] {
  if (!/[\f\v]/u.test(line)) return [line];
  return line.split(/[\f\v]/u).flatMap((part, i) => (i === 0 ? [part] : ["", part]));
}
