import type { Span } from "../../document/span.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import type { Unit } from "../../structure/units.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import { isTypeLine } from "./document-type.ts";
import type { FieldValue } from "./fields.ts";

/** What the document's top says of who met. */
export interface MeetingNames {
  readonly title: Span | null;
  readonly organisation: Span | null;
  readonly body: Span | null;
}

/** The title page's lines are short and stand before anything is discussed. */
const TOP_UNITS = 12;

/**
 * The body by its label, else the line near the top that holds a body word (`Styrgrupp`, `Board`); the organisation by its label, else a plain line
 * above the body; the title is the line that names the document, else the topmost heading.
 */
export function meetingNames(context: ExtractContext, fields: readonly FieldValue[]): MeetingNames {
  const lines = topLines(context);
  const labelled = (field: FieldValue["field"]): Span | null => fields.find((value) => value.field === field && value.text.length <= 120)?.span ?? null;
  const text = (unit: Unit): string => unit.text;
  const typeLine = lines.find((unit) => isTypeLine(text(unit), context.pack));
  const bodyLine = lines.find((unit) => unit !== typeLine && hasBodyWord(text(unit), context.pack));
  const body = labelled("body") ?? (bodyLine ? bodySpan(bodyLine, context.pack) : null);
  const above = lines.filter((unit) => unit !== typeLine && unit !== bodyLine && bodyLine !== undefined && unit.span.start < bodyLine.span.start && isPlainName(text(unit), context.pack));
  return {
    title: (typeLine ?? lines.find((unit) => unit.block.kind === "heading") ?? bodyLine)?.span ?? labelled("title"),
    organisation: labelled("organisation") ?? above[0]?.span ?? null,
    body,
  };
}

/** The short lines before the first item that are no label, list or date. */
function topLines({ units, outline, pack }: ExtractContext): Unit[] {
  const lines: Unit[] = [];
  for (const unit of units.slice(0, TOP_UNITS)) {
    if (unit.span.start >= outline.front.end || unit.text.length > 140) break;
    const label = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
    if (label === "attendance" || label === "agenda") break;
    if (label === null && !/^[^:]{2,40}:\s/u.test(unit.text)) lines.push(unit);
  }
  return lines;
}

function hasBodyWord(text: string, pack: LocalePack): boolean {
  const lower = text.toLowerCase();
  return pack.bodyWords.some((word) => {
    const at = lower.indexOf(word);
    // The tail of a compound counts (`primärvårdsråd`), a part in the middle of a word does not.
    return at >= 0 && !/\p{L}/u.test(lower.charAt(at + word.length).replace(/[sn]/u, "")) && (word.length >= 4 || !/\p{L}/u.test(lower.charAt(at - 1)));
  });
}

/** Without the word for the document, the meeting's number and its date: `Protokoll Styrelsen 2024-01-02`. */
function bodySpan(unit: Unit, pack: LocalePack): Span {
  const words = Object.values(pack.documentTypes).flat().sort((a, b) => b.length - a.length);
  const lower = unit.text.toLowerCase();
  let start = 0;
  let end = unit.text.length;
  for (const word of words) {
    if (lower.slice(start).startsWith(word) && /^[\s:–-]/u.test(lower.slice(start + word.length))) start += word.length;
    if (lower.slice(0, end).endsWith(` ${word}`)) end -= word.length;
  }
  const date = /\s{0,3}[,(]?\s?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./-]\d{2,4}|(?:den\s)?\d{1,2}\.?\s\p{L}{3,12}\s\d{4})\)?.{0,30}$/u.exec(unit.text.slice(start, end));
  if (date && date.index > 0) end = start + date.index;
  const inner = unit.text.slice(start, end);
  const lead = inner.length - inner.replace(/^[\s:–—,.-]{1,6}/u, "").length;
  const tail = inner.length - inner.replace(/[\s:–—,.-]{1,6}$/u, "").length;
  return { start: unit.span.start + start + lead, end: unit.span.start + Math.max(start + lead, end - tail) };
}

/** A name by its look: capitalised, few words, no figures, no sentence. */
function isPlainName(text: string, pack: LocalePack): boolean {
  const line = collapse(text);
  return line.length <= 60 && line.split(" ").length <= 6 && /^\p{Lu}/u.test(line) && !/[\d:?!@]/u.test(line) && !/\.$/u.test(line) && !isTypeLine(line, pack);
}
