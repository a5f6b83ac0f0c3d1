import { cellText } from "../tables/table.ts";

const OCTETS = 75;

/**
 * A content line, folded: no more than 75 octets a line, no letter cut in two, those after the first begin with a space; CRLF.
 * @example contentLine("VERSION:2.0") // "VERSION:2.0\r\n"
 */
export function contentLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** @example property("SUMMARY", "Hyra, el") // "SUMMARY:Hyra\\, el" */
export function property(name: string, value: string): string {
  const escaped = text(value).replace(/[\\;,]/gu, "\\$&").replaceAll("\n", "\\n");
  return `${name}:${escaped}`;
}

/** A value without what iCalendar cannot hold: controls show as U+FFFD, all line breaks are one kind. */
export function text(value: string | number): string {
  return cellText(value).replace(/\r\n?|[\u2028\u2029]/gu, "\n");
}
