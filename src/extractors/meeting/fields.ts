import { findClockTimes } from "../../dates/index.ts";
import type { Span } from "../../document/span.ts";
import { trimSpan } from "../../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { HeaderField, LocalePack } from "../../locales/pack.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import type { ExtractContext } from "../context.ts";
import { otherMeetings } from "./other-meetings.ts";
import { bodyWordIn } from "./words.ts";

/** A labelled value of the front page: `Plats: Teams`. `span` is the value's, in the document. */
export interface FieldValue {
  readonly field: HeaderField;
  readonly label: string;
  readonly text: string;
  readonly span: Span;
}

const headerMatcher = oncePerPack((pack): PhraseMatcher<HeaderField> => compilePhrases(pack.header));

/** A value is read no further than this. */
const LONGEST_VALUE = 300;

/** All labelled values of the document's blocks that start before `before`, in order: label and value on a line, in two cells, or one below the other. */
export function headerFields(context: ExtractContext, before: number): FieldValue[] {
  const { units, document } = context;
  const values: FieldValue[] = [];
  const matcher = headerMatcher(context.pack);
  units.forEach((unit, i) => {
    if (unit.span.start >= before || unit.text.length > 1200) return;
    const inline = labelled(unit.text, matcher, context.pack).filter((found) => unit.text.slice(found.start, found.end).trim() !== "");
    for (const found of inline) values.push(valueAt(document.text, found, unit.span.start));
    const column = unit.cell && unit.cell.table.columns % 2 === 1 && unit.cell.table.columns > 1; // names, organisations, roles: no labels beside values
    const alone = !column && inline.length === 0 && unit.text.length <= 60 ? matcher.whole(unit.text) : null;
    const next = units[i + 1];
    if (alone && next && next.text.length <= LONGEST_VALUE && isValue(next, context.pack) && besideOrBelow(unit, next)) {
      values.push({ field: alone.key, label: unit.text, text: next.text, span: next.span });
    } else if (alone && next && !unit.cell && (alone.key === "timePlace" || alone.key === "time")) {
      const timed = behindLabels(context, i, before);
      if (timed) values.push({ field: alone.key, label: unit.text, text: timed.text, span: timed.span });
    }
  });
  return values.filter((value) => value.text !== "");
}

/** Of a page's two columns, labels and values, read one after the other: the first line behind a column of labels that holds a clock time. */
function behindLabels({ units, pack }: ExtractContext, index: number, before: number): ExtractContext["units"][number] | undefined {
  return units.slice(index + 1, index + 14).find((unit) => unit.span.start < before && unit.text.length <= 120 && labelKind(unit.text, pack) === null && !/:/u.test(unit.text) && findClockTimes(unit.text, pack).length > 0);
}

/** Attendance labels that say where somebody was are places too. */
const REMOTE = /^(?:digital|online|remote|hybrid|distans|på distans|via |teams|zoom|verkko|etä)/iu;

/** No label itself, which would be one of a column of labels. */
function isValue(unit: ExtractContext["units"][number], pack: LocalePack): boolean {
  return REMOTE.test(unit.text) || ((labelKind(unit.text, pack) ?? "section") === "section" && leadingLabel(unit.text, pack) === null);
}

function besideOrBelow(unit: ExtractContext["units"][number], next: ExtractContext["units"][number]): boolean {
  if (!unit.cell) return !next.cell;
  return next.cell !== null && next.cell.table === unit.cell.table && next.cell.row === unit.cell.row;
}

interface Found {
  readonly field: HeaderField;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Every `label: value` of a block; a value ends where the next label or line of labels begins. A label without a colon counts at the block's start only. */
function labelled(text: string, matcher: PhraseMatcher<HeaderField>, pack: LocalePack): Found[] {
  const hits = matcher.all(text.slice(0, 1200)).flatMap((hit) => {
    const behind = /^(?:\s{0,3}\([^)]{0,30}\))?\s{0,4}[:：]/u.exec(text.slice(hit.span.end));
    const leads = /(?:^|[\n\t.;|,•]|\s{1})\s{0,4}[*–-]?\s{0,3}$/u.test(text.slice(0, hit.span.start));
    // the `vergadering:` of `Volgende vergadering van de raad:` is no label of this meeting's
    const line = text.slice(Math.max(0, text.lastIndexOf("\n", hit.span.start) + 1), hit.span.end);
    if (behind && hit.key !== "next" && hit.key !== "previous" && otherMeetings(line, pack).some((other) => other.certain)) return [];
    if (behind && leads) return [{ hit, valueStart: hit.span.end + behind[0].length }];
    const gap = hit.span.start === 0 ? /^(?:\t|\s?[–-]\s|\s(?=\d|\p{Lu}))/u.exec(text.slice(hit.span.end)) : null;
    const timed = (hit.key === "time" || hit.key === "timePlace") && /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/u.test(text.slice(hit.span.end));
    const plain = hit.key === "organisation" || hit.key === "title" || (hit.key === "body" && !bodyWordIn(text.slice(hit.span.end), pack)); // `Board Meeting` is no label
    return gap && !plain && text.length <= 160 && (hit.phrase.length >= 4 || timed) ? [{ hit, valueStart: hit.span.end + gap[0].length }] : [];
  });
  return hits.map(({ hit, valueStart }, i) => ({ field: hit.key, label: text.slice(hit.span.start, hit.span.end), start: valueStart, end: Math.min(hits[i + 1]?.hit.span.start ?? text.length, valueStart + LONGEST_VALUE) }));
}

function valueAt(text: string, found: Found, offset: number): FieldValue {
  const span = trimSpan(text, { start: offset + found.start, end: offset + found.end });
  return { field: found.field, label: found.label, text: text.slice(span.start, span.end).replace(/\s+/gu, " "), span };
}
