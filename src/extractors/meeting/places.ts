import { escapePattern } from "../../locales/escape-pattern.ts";
import { findClockTimes, type DateMention } from "../../dates/index.ts";
import { overlaps, trimSpan, type Span } from "../../document/span.ts";
import { packs } from "../../locales/index.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { ExtractContext } from "../context.ts";
import type { FieldValue } from "./fields.ts";
import { bodyWordIn } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** The value of a place label; of a label for place and time, what is left when dates and clock times are taken away; else what stands behind the date and time of a title line. */
export function meetingPlace(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[], titleLines: readonly Span[]): Span | null {
  const own = fields.find((field) => field.field === "place" && /\p{L}{2}/u.test(field.text));
  if (own) return untilNextLabel(context, own.span);
  const both = fields.find((field) => field.field === "timePlace");
  if (both) {
    const left = piecesAround(context, both.span, mentions).find((span) => isPlace(context, span));
    if (left) return left;
  }
  for (const field of fields.filter((one) => one.field === "date" || one.field === "time")) {
    const place = behindTime(context, field.span, mentions);
    if (place) return place;
  }
  for (const line of titleLines) {
    const place = behindTime(context, line, mentions);
    if (place) return place;
  }
  return frontMatterPlace(context);
}

/** `location: Town Hall` of a front matter, whose keys are English or the language's own. */
function frontMatterPlace({ document, pack }: ExtractContext): Span | null {
  const matter = document.blocks.filter((one) => one.layer === "furniture" && one.rule === "front-matter");
  if (matter.length === 0) return null;
  const keys = [...new Set([...packs.en.header.place, ...pack.header.place])].filter((key) => /^\p{L}+$/u.test(key)).join("|");
  const line = compilePattern(String.raw`^(?:${keys})\s{0,3}[:=]\s{0,3}["']?(?<place>[^\n"]{2,100}?)["']?\s{0,3}$`, "imu");
  for (const block of matter) {
    const match = line.exec(document.text.slice(block.span.start, block.span.end));
    const place = match?.groups?.["place"];
    if (!match || place === undefined) continue;
    const start = block.span.start + match.index + match[0].lastIndexOf(place);
    return { start, end: start + place.length };
  }
  return null;
}

/** `Teams  Ordförande: Kim Ek`: a value ends where the next label begins. */
function untilNextLabel({ document }: ExtractContext, span: Span): Span {
  const text = document.text.slice(span.start, span.end);
  const next = !text.includes(":") ? null : /(?:(?:\n|\t|\s{2,})\s{0,5}(?=\p{Lu}[\p{L}/ ]{1,28}:(?:\s|$))|\s(?=\p{Lu}[\p{L}/]{2,24}:\s))/u.exec(text);
  return next ? trimSpan(document.text, { start: span.start, end: span.start + next.index }) : span;
}

/** What a piece before a date or clock time ends in: punctuation, `kl.`, `am`. */
const pieceEnd = oncePerPack((pack): RegExp => {
  const clock = pack.dates.timePrefixes.concat(pack.dates.timeSuffixes, pack.dates.dayPrefixes).map(escapePattern).join("|");
  return compilePattern(String.raw`[\s,;:–—/(-]{1,6}$|(?<![\p{L}])(?:${clock || "(?!)"}|am|dem)\.?\s{0,3}$`, "iu");
});

/** The pieces of a span around its dates and clock times, punctuation trimmed. */
function piecesAround({ document, pack }: ExtractContext, span: Span, mentions: readonly DateMention[]): Span[] {
  const text = document.text.slice(span.start, span.end);
  const away = [
    ...mentions.filter((mention) => overlaps(mention.span, span) && mention.precision !== "year").map((mention) => ({ start: Math.max(span.start, mention.span.start), end: Math.min(span.end, mention.span.end) })),
    ...findClockTimes(text, pack, { labelled: true }).map((time) => ({ start: span.start + time.span.start, end: span.start + time.span.end })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let at = span.start;
  for (const gap of away) {
    if (gap.start > at) pieces.push({ start: at, end: gap.start });
    at = Math.max(at, gap.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end });
  const ends = pieceEnd(pack);
  return pieces.map((piece) => {
    let { end } = piece;
    for (let i = 0; i < 3; i++) end -= ends.exec(document.text.slice(piece.start, end))?.[0].length ?? 0;
    const lead = /^[\s,;:.–—/)-]{1,6}/u.exec(document.text.slice(piece.start, end));
    return { start: piece.start + (lead?.[0].length ?? 0), end };
  });
}

/** Words before a place: `i Bystugan`, `im Schützenhaus`, `at the town hall`. */
const IN = /^(?:i|in|im|in der|på|hos|ved|at|at the|in the|om|te|à|à la|au|dans|dans la|en|auf|bei|in de|in het|op)\s(?=["“]?[\p{L}])/iu;
const ZONE = /^(?:cest|cet|utc|gmt|est|edt|et|pst|pt|uhr|uur|h|hrs|heures)(?![\p{L}])[\s,.]{0,3}/iu;

/** `…, kl. 18.30, Folkets hus`, `… kl. 15.00 i Bystugan`: behind the last date or time of the line, set off by a comma, a full stop or a word for "in". */
function behindTime(context: ExtractContext, line: Span, mentions: readonly DateMention[]): Span | null {
  const { document, pack } = context;
  const text = document.text.slice(line.start, line.end);
  const dated = mentions.filter((mention) => overlaps(mention.span, line) && mention.precision === "day").map((mention) => mention.span.end);
  const timed = findClockTimes(text, pack, { labelled: dated.length > 0 }).map((time) => line.start + time.span.end);
  const at = Math.max(-1, ...dated, ...timed);
  if (at < 0 || (dated.length === 0 && timed.length === 0)) return null;
  const behind = document.text.slice(at, line.end).replace(/\n[\s\S]{0,400}$/u, "");
  const zone = ZONE.exec(behind.trimStart())?.[0].length ?? 0;
  const from = behind.length - behind.trimStart().length + zone;
  const set = /^(?:\s{0,2}[,;]\s{0,3}|\.\s{1,3}|\s{0,3})/u.exec(behind.slice(from));
  const rest = behind.slice(from + (set?.[0].length ?? 0));
  const into = IN.exec(rest);
  if (!into && !/[,;.]/u.test(set?.[0] ?? "")) return null;
  const start = at + from + (set?.[0].length ?? 0) + (into?.[0].length ?? 0);
  const sentence = /^.{3,}?(?=\.\s|\.?$|;)/u.exec(document.text.slice(start, at + behind.length));
  const span = trimSpan(document.text, { start, end: start + (sentence?.[0].length ?? 0) });
  return isPlace(context, span) && (into !== null || /^[\p{Lu}"“]/u.test(document.text.slice(span.start, span.end))) ? span : null;
}

function isPlace({ document, pack }: ExtractContext, span: Span): boolean {
  const text = document.text.slice(span.start, span.end);
  return text.length >= 3 && text.length <= 70 && /\p{L}{2}/u.test(text) && !/[:?!@]|\p{L}{2}\.\s/u.test(text) && !bodyWordIn(text, pack)?.strong && !/^(?:uhr|cet|am|pm|draft|utkast)$/iu.test(text);
}
