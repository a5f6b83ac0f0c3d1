import type { DateMention } from "../../dates/index.ts";
import { findClockTimes } from "../../dates/index.ts";
import { overlaps, trimSpan, type Span } from "../../document/span.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { labelKind, leadingLabel } from "../../structure/labels.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import type { FieldValue } from "./fields.ts";
import { isTypeLine, typeMatcher } from "./document-type.ts";
import { bodyWordIn, mayNameMeeting, MEETING_WORD, withoutLeadIn } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** A short line of the document's top, and what of it may be a name. */
export interface TitleLine {
  readonly span: Span;
  readonly text: string;
  readonly heading: boolean;
  /** Nothing but the document's word for itself, perhaps with a number: `Protokoll 3/2025`. */
  readonly typeOnly: boolean;
  /** The line holds the document's word for itself or a word for a meeting. */
  readonly namesDocument: boolean;
  /** What is left when dates, times, numbers, the document's word for itself and "meeting" are taken away; null where that is nothing. */
  readonly rest: Span | null;
}

/** The title page's lines are short and stand before anything is discussed. */
const TOP_LINES = 12;
const LONGEST_TITLE = 160;


/** Values of these labels are no titles, also where no colon sets them off: `Sammanträdestid 30.1.2023`. */
const FIELDS: ReadonlySet<string> = new Set(["date", "time", "place", "timePlace", "start", "end", "body"]);

/** The lines on top that are no label, list or sentence: a Markdown front matter's title, then blocks until attendance or the first item. */
export function titleLines(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): TitleLine[] {
  const { units, pack, document } = context;
  const lines: TitleLine[] = [];
  for (const span of frontMatterTitles(context)) lines.push(titleLine(context, span, false, mentions));
  const end = frontEnd(context);
  for (const unit of units.slice(0, TOP_LINES)) {
    if (unit.span.start >= end || unit.cell) break;
    if (unit.text.length > LONGEST_TITLE) {
      lines.push(...leadingLines(context, unit, mentions));
      break;
    }
    const label = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
    if (label === "attendance" || (label === "agenda" && unit.index > 1)) break;
    const itself = namesItself(unit.text, pack);
    const labelled = !itself && LABELLED.test(unit.text) && unit.lines.length > 1 && unit.block.kind !== "heading";
    if (label !== null && !isTypeLine(unit.text, pack) && !itself && !labelled) continue;
    if (!labelled && fields.some((field) => FIELDS.has(field.field) && overlaps(field.span, unit.span))) continue;
    if (unit.block.kind === "listItem" || /:\/\//u.test(unit.text)) continue;
    // `Referat: Projektmøde nr. 4`: behind the document's word for itself stands its title
    if (LABELLED.test(unit.text) && !itself && !labelled) continue;
    // lines of one block are lines of a title page, unless a date runs over from one to the next
    const wrapped = unit.block.kind === "heading" || unit.lines.length > 3 || unit.lines.some((line) => mentions.some((mention) => mention.span.start < line.span.end && mention.span.end > line.span.end));
    for (const line of labelled || !(wrapped || unit.lines.length === 0) ? unit.lines : [unit]) {
      const span = trimSpan(document.text, line.span);
      if (labelled && !isDatedMeeting(document.text.slice(span.start, span.end), mentions.some((mention) => overlaps(mention.span, span)))) continue; // of lines below a label's
      if (span.end - span.start >= 2) lines.push(titleLine(context, span, unit.block.kind === "heading", mentions));
    }
  }
  return lines;
}

/** The short lines that a block without blank lines opens with: at most three, of which one has a word for the document, a meeting or a body. */
function leadingLines(context: ExtractContext, unit: ExtractContext["units"][number], mentions: readonly DateMention[]): TitleLine[] {
  const { document, pack } = context;
  const spans = unit.lines.slice(0, 3).map((line) => trimSpan(document.text, line.span));
  if (unit.index > 0 || unit.lines.length < 4) return [];
  return spans.flatMap((span) => {
    const text = document.text.slice(span.start, span.end);
    if (text.length < 3 || text.length > 70 || LABELLED.test(text) || /[.!?]$|:/u.test(text)) return [];
    const line = titleLine(context, span, false, mentions);
    return line.namesDocument || bodyWordIn(text, pack)?.strong ? [line] : [];
  });
}

/** `Projekt: …`, `Ort: …` */
const LABELLED = /^[^:]{2,40}:(?:\s|$)/u;

/** `Baubesprechung am 3. Juni 2025, 8:30`: of the lines of a block of labels, the one that names the meeting. */
function isDatedMeeting(text: string, dated: boolean): boolean {
  return dated && !LABELLED.test(text) && mayNameMeeting(text) && compilePattern(String.raw`^\p{Lu}\p{L}{2,25}${MEETING_WORD}(?!\p{L})`, "iu").test(text);
}

/** `Referat: Projektmøde nr. 4` */
function namesItself(text: string, pack: LocalePack): boolean {
  if (!text.includes(":")) return false;
  const hit = typeMatcher(pack).atStart(text);
  const behind = hit === null ? "" : text.slice(hit.span.end);
  return mayNameMeeting(behind) && compilePattern(String.raw`^\s{0,3}:\s{1,5}\S.{0,80}${MEETING_WORD}`, "iu").test(behind);
}

/** Where the top ends: the first item, unless that is a heading without a number with labelled fields below it, which is the title. */
export function frontEnd({ outline, units, pack }: ExtractContext): number {
  const first = outline.items[0];
  if (!first || first.number !== null || first.head.start > (units[0]?.span.start ?? 0)) return outline.front.end;
  const below = units.find((unit) => unit.span.start >= first.head.end);
  const label = below ? leadingLabel(below.text, pack) ?? labelKind(below.text, pack) : null;
  return label === "header" || label === "attendance" ? (outline.items[1]?.head.start ?? outline.front.end) : outline.front.end;
}

/** `title: Årsmöte 2007` of a front matter. */
function frontMatterTitles({ document }: ExtractContext): Span[] {
  return document.blocks.filter((block) => block.layer === "furniture" && block.rule === "front-matter").flatMap((block) => {
    const text = document.text.slice(block.span.start, block.span.end);
    return ["title", "subtitle"].flatMap((key) => {
      const match = compilePattern(String.raw`^${key}\s{0,3}[:=]\s{0,3}["']?(?<title>[^\n"]{2,160}?)["']?\s{0,3}$`, "mu").exec(text);
      const title = match?.groups?.["title"];
      if (!match || title === undefined) return [];
      const start = block.span.start + match.index + match[0].indexOf(title);
      return [{ start, end: start + title.length }];
    });
  });
}

const NAMES_MEETING = compilePattern(String.raw`(?<![\p{L}])\p{L}{0,25}${MEETING_WORD}(?![\p{L}])`, "iu");

function titleLine(context: ExtractContext, span: Span, heading: boolean, mentions: readonly DateMention[]): TitleLine {
  const { document, pack } = context;
  const text = document.text.slice(span.start, span.end);
  const cut = pieces(context, span, mentions);
  return {
    span, text: collapse(text), heading, typeOnly: isTypeLine(text, pack),
    namesDocument: typeMatcher(pack).all(text).length > 0 || (mayNameMeeting(text) && NAMES_MEETING.test(text)), rest: best(document.text, cut, pack),
  };
}

/** `board meeting minutes`, `styrelseprotokoll`: the organ that a word for the document begins with stays. */
function organLength(phrase: string, pack: LocalePack): number {
  return Math.max(0, ...pack.bodyWords.filter((word) => word.length >= 4 && phrase.startsWith(word)).map((word) => word.length));
}

/** The year alone, `nr 11`, `2/2024` */
const NUMBERS = [String.raw`(?<![\p{L}\p{N}/.-])(?:19|20)\d{2}(?![\p{L}\p{N}/.-]\p{N})`, String.raw`(?:(?<!\p{L})(?:nr|no|n[°º]|number|nummer|nro)\.?|#)\s{0,2}\d{1,4}(?:\/\d{2,4})?`, String.raw`(?<![\p{L}\p{N}])\d{1,4}\/\d{2,4}(?![\p{L}\p{N}])`].map((source) => compilePattern(source, "giu"));
/** `(draft)`, `VTC meeting` */
const WORDS = [/\((?:draft|utkast|entwurf)\)/giu, /(?<=[^'’]s\s|[^s]\s)(?:meetings?|møte|möte|møde|sitzung|kokous|vergadering|overleg)(?=[\s.,;:–-]|$)/giu];

/** The line without the parts that are no name, cut where they stood. */
function pieces({ document, pack }: ExtractContext, span: Span, mentions: readonly DateMention[]): Span[] {
  const text = document.text.slice(span.start, span.end);
  const away: Span[] = mentions.filter((mention) => overlaps(mention.span, span) && mention.precision !== "year").map((mention) => ({ start: mention.span.start - span.start, end: mention.span.end - span.start }));
  away.push(...typeMatcher(pack).all(text).map((hit) => ({ start: hit.span.start + organLength(hit.phrase, pack), end: hit.span.end })), ...findClockTimes(text, pack).map((time) => time.span));
  for (const pattern of /\d/u.test(text) ? [...NUMBERS, ...WORDS] : WORDS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      // `Verenigde Vergadering` is a body's whole name
      if (!pack.bodyWords.some((word) => word.includes(" ") && text.slice(0, end).toLowerCase().endsWith(word))) away.push({ start: match.index, end });
    }
  }
  away.sort((a, b) => a.start - b.start);
  const left: Span[] = [];
  let at = 0;
  for (const gap of away) {
    if (gap.start > at) left.push({ start: span.start + at, end: span.start + gap.start });
    at = Math.max(at, gap.end);
  }
  if (at < text.length) left.push({ start: span.start + at, end: span.end });
  return left;
}

/** Of the pieces, the one with a body word, else the first that looks like a name. What stands behind a place's or time's comma is none. */
function best(text: string, cut: readonly Span[], pack: LocalePack): Span | null {
  const names = cut.map((span) => withoutLeadIn(text, span)).filter((span) => span.end - span.start >= 2 && /\p{L}{2}|\p{Lu}\.\p{Lu}/u.test(text.slice(span.start, span.end)));
  return names.find((span) => bodyWordIn(text.slice(span.start, span.end), pack)) ?? names[0] ?? null;
}
