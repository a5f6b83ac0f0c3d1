import { findClockTimes, type DateMention } from "../../dates/index.ts";
import { locate } from "../../document/locate.ts";
import { overlaps, type Span } from "../../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { Meeting } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";

type Which = "next" | "previous";
const matchers = new WeakMap<LocalePack, PhraseMatcher<Which>>();

function phraseMatcher(pack: LocalePack): PhraseMatcher<Which> {
  const known = matchers.get(pack);
  if (known) return known;
  const made = compilePhrases<Which>({ next: [...pack.nextMeeting, ...pack.header.next, ...pack.itemTitles.nextMeeting], previous: [...pack.previousMeeting, ...pack.header.previous] });
  matchers.set(pack, made);
  return made;
}

/** Dates behind a phrase are looked for this far, in characters. */
const REACH = 160;

/** The spans in which a coming (or the previous) meeting's date stands: behind the phrase in its block, or in the blocks under a heading that is the phrase. */
function zones(context: ExtractContext, which: Which): Span[] {
  const { units, outline, pack } = context;
  const matcher = phraseMatcher(pack);
  const found: Span[] = [];
  for (const item of outline.items) {
    const title = matcher.atStart(item.title);
    if (which === "next" && title?.key === "next") found.push(item.head, ...item.parts.slice(0, 12).map((part) => part.span));
  }
  units.forEach((unit, i) => {
    for (const hit of matcher.all(unit.text)) {
      if (hit.key !== which) continue;
      const start = unit.span.start + hit.span.start;
      found.push({ start: Math.max(unit.span.start, which === "next" && hit.span.start <= 60 ? unit.span.start : start), end: Math.min(unit.span.end, unit.span.start + hit.span.end + REACH) });
      const alone = unit.text.length - hit.phrase.length <= 4;
      for (const below of alone && which === "next" ? units.slice(i + 1, i + 5) : []) {
        if (below.block.kind === "heading" || outline.items.some((item) => item.head.start === below.span.start)) break;
        found.push(below.span);
      }
    }
  });
  return found;
}

/** The coming meetings that the document announces, each with its times, in the order of their dates. */
export function nextMeetings(context: ExtractContext, mentions: readonly DateMention[], meetingDate: string | null): { next: Meeting["next"]; spans: Span[] } {
  const spans: Span[] = [];
  const next: Meeting["next"] = [];
  for (const zone of zones(context, "next")) {
    for (const mention of mentions) {
      if (!mention.date || mention.precision !== "day" || !overlaps(zone, mention.span) || (meetingDate && mention.date <= meetingDate) || isBetween(context, mention, which(context, zone))) continue;
      if (next.some((other) => other.date === mention.date)) continue;
      spans.push(mention.span);
      next.push({ date: mention.date, ...timesBehind(context, mention), place: null, certainty: mention.certainty, evidence: [locate(context.document, mention.span)] });
    }
  }
  return { next: next.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)), spans };
}

/** Where in a zone another phrase begins that is about the previous meeting. */
function which(context: ExtractContext, zone: Span): number | null {
  const hit = phraseMatcher(context.pack).all(context.document.text.slice(zone.start, zone.end)).find((one) => one.key === "previous");
  return hit ? zone.start + hit.span.start : null;
}

function isBetween(_context: ExtractContext, mention: DateMention, previousAt: number | null): boolean {
  return previousAt !== null && mention.span.start > previousAt && mention.span.start - previousAt < 60;
}

/** The clock times behind a date, before the next date or line. */
function timesBehind({ document, pack }: ExtractContext, mention: DateMention): { startTime: string | null; endTime: string | null } {
  if (mention.time) return { startTime: mention.time, endTime: mention.endTime };
  const behind = document.text.slice(mention.span.end, mention.span.end + 60).split(/\n|\.\s\p{Lu}/u)[0] ?? "";
  const found = findClockTimes(behind, pack)[0];
  return { startTime: found?.start ?? null, endTime: found?.end ?? null };
}

/** The meeting before this one, where a date is given for it (`protokollet från den 17 december`). */
export function previousMeetings(context: ExtractContext, mentions: readonly DateMention[], meetingDate: string | null): { previous: Meeting["previous"]; spans: Span[] } {
  const spans: Span[] = [];
  const previous: Meeting["previous"] = [];
  for (const zone of zones(context, "previous")) {
    const near = { start: zone.start, end: Math.min(zone.end, zone.start + 110) };
    const mention = mentions.find((one) => one.date !== null && one.precision === "day" && overlaps(near, one.span) && one.span.start >= zone.start);
    if (!mention?.date || (meetingDate && mention.date >= meetingDate) || previous.some((other) => other.date === mention.date)) continue;
    spans.push(mention.span);
    previous.push({ date: mention.date, certainty: mention.certainty, evidence: [locate(context.document, mention.span)] });
  }
  return { previous: previous.slice(0, 3), spans };
}
