import { escapePattern } from "../../locales/escape-pattern.ts";
import { findClockTimes, type DateMention } from "../../dates/index.ts";
import { locate } from "../../document/locate.ts";
import { countBefore, overlaps, type Span } from "../../document/span.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { itemAt } from "../../structure/outline.ts";
import type { Meeting } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";
import { headsTasks } from "../actions/words.ts";
import { rulesOf, type Rules } from "../rules.ts";
import { isPreviousTitle, otherMeetings, type Which } from "./other-meetings.ts";
import { frontEnd } from "./title-lines.ts";
import { mayNameMeeting, MEETING_WORD, sentencesOfUnit } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { wordedPattern } from "../../locales/worded-pattern.ts";

/** Lines below a heading that announces meetings: so many at most, each so long. */
const LINES_BELOW = 10;
const LONGEST_LINE = 120;

/** Lines about the minutes themselves, which stand below the last item: when they were checked and posted. */
const MINUTES = /(?<![\p{L}])(?:protok|pöytäk|niederschr|minutes|referat|notul|verslag|procès-verbal|compte[- ]rendu|signature|handtek|juster|anslag|gez\.|sign)/iu;

/** A stretch of text in which a meeting's date may stand. */
interface Zone {
  readonly span: Span;
  /** Where the words about the meeting end; dates behind them go before dates ahead of them. */
  readonly anchor: number;
}

/** A stretch of a sentence that speaks of a coming or earlier meeting. */
interface SentenceZone extends Zone {
  readonly which: Which;
  readonly unit: number;
  readonly opens: boolean;
  readonly certain: boolean;
}

/** True where one of the mentions, which are in order and apart, stands in a span. */
function standsIn(mentions: readonly DateMention[], span: Span): boolean {
  return (mentions[countBefore(mentions, (mention) => mention.span.end <= span.start)]?.span.start ?? Infinity) < span.end;
}

/** Where dates stand, and whether one stands so near below a unit that its line may announce it: `linesBelow` finds none elsewhere. */
function datedPlaces({ units }: ExtractContext, mentions: readonly DateMention[]): { readonly dated: (span: Span) => boolean; readonly below: (index: number) => boolean } {
  const days = mentions.filter((mention) => mention.date !== null);
  const dated = (span: Span): boolean => standsIn(days, span);
  const below = (index: number): boolean => {
    const table = units[index]?.cell?.table;
    if (table) return dated(table.span);
    return units.slice(index + 1, index + 3).some(({ span }) => standsIn(mentions, span)) && units.slice(index + 1, index + 1 + LINES_BELOW).some(({ span }) => dated(span));
  };
  return { dated, below };
}

/**
 * Where sentences speak of the coming or an earlier meeting. Another such phrase further on ends the stretch. Only sentences with a date count, and those
 * that end a block above one.
 */
export function sentenceZones(context: ExtractContext, mentions: readonly DateMention[]): SentenceZone[] {
  const { units, pack } = context;
  const { dated, below } = datedPlaces(context, mentions);
  return units.flatMap((unit, index) => {
    const over = below(index);
    if (!over && !dated(unit.span)) return [];
    const parts = sentencesOfUnit(unit);
    // Days in a heading over tasks are when these are due.
    const tasks = headsTasks(unit.text, pack);
    return parts.flatMap(({ start, end }, at) => {
      const from = unit.span.start + start;
      const closes = at === parts.length - 1;
      if (!(closes && over) && !dated({ start: from, end: unit.span.start + end })) return [];
      const text = unit.text.slice(start, end);
      const hits = otherMeetings(text, pack);
      if (hits.length === 0 && isDatesHeading(text, pack)) hits.push({ which: "next", span: { start: 0, end: text.length }, certain: true });
      return hits.flatMap(({ which, span, certain }, i): SentenceZone[] => {
        if (which === "next" && tasks) return [];
        const other = hits.slice(i + 1).find((later) => later.which !== which);
        const rest = text.slice(span.end).replace(/[\s:.,–-]/gu, "");
        const opens = closes && span.start <= 12 && (rest.length <= 12 || /:\s{0,3}$/u.test(text));
        return [{ which, span: { start: from, end: from + (other?.span.start ?? text.length) }, anchor: from + span.end, unit: index, opens, certain }];
      });
    });
  });
}

/** `CY 2025 Meeting Dates`, `Mötestider`: a short line that only a list of coming meetings has above it. */
function isDatesHeading(text: string, pack: LocalePack): boolean {
  if (text.length > 50 || /[.!?]\s{0,5}$/u.test(text)) return false;
  const lower = text.toLowerCase();
  return pack.itemTitles.nextMeeting.some((phrase) => lower.includes(phrase)) && MEETING.test(text);
}

const MEETING = compilePattern(MEETING_WORD, "iu");

/** The dates of a zone: those behind its words, else those before them. */
function datesIn(zone: Zone, mentions: readonly DateMention[]): DateMention[] {
  const inside = mentions.filter((mention) => mention.date !== null && overlaps(zone.span, mention.span));
  const behind = inside.filter((mention) => mention.span.start >= zone.anchor);
  return behind.length > 0 ? behind : inside;
}

/** The short lines below a heading or a line that only announces meetings (`Vårens möten`), as long as they hold dates. */
function linesBelow({ units, outline }: ExtractContext, index: number, mentions: readonly DateMention[]): Zone[] {
  const zones: Zone[] = [];
  const cell = units[index]?.cell;
  if (cell) return units.slice(index + 1).filter((unit) => unit.cell?.table === cell.table && unit.text.length <= LONGEST_LINE).slice(0, 4 * LINES_BELOW).map(({ span }) => ({ span, anchor: span.start }));
  for (const below of units.slice(index + 1, index + 1 + LINES_BELOW)) {
    if (below.block.kind === "heading" || below.text.length > LONGEST_LINE || outline.items.some((item) => item.head.start === below.span.start)) break;
    const dated = mentions.some((mention) => overlaps(below.span, mention.span));
    if ((!dated && zones.length > 0) || MINUTES.test(below.text)) break;
    zones.push({ span: below.span, anchor: below.span.start });
    if (!dated && zones.length >= 2) break;
  }
  return zones;
}

/** The text of items whose title announces meetings. Where its sentences say which date is the meeting's, only those count. */
function itemZones({ outline, pack, document }: ExtractContext, spoken: readonly Zone[], mentions: readonly DateMention[]): Zone[] {
  const days = mentions.filter((mention) => mention.date !== null);
  return outline.items.flatMap((item) => {
    const spans = [item.head, ...item.parts.slice(0, 12).map((part) => part.span)];
    if (!spans.some((span) => standsIn(days, span))) return [];
    const words = otherMeetings(item.title, pack).some((other) => other.which === "next") || (pack.itemTitles.nextMeeting.some((phrase) => item.title.toLowerCase().startsWith(phrase)) && MEETING.test(item.title));
    if (!words || headsTasks(item.title, pack)) return [];
    if (spoken.some((zone) => overlaps(zone.span, item.region) && datesIn(zone, mentions).length > 0)) return [];
    return spans.map((span) => ({ span, anchor: span.start })).filter((zone) => !/\?/u.test(document.text.slice(zone.span.start, zone.span.end)) && !(zone.span !== item.head && MINUTES.test(document.text.slice(zone.span.start, zone.span.end))));
  });
}

/** `Fall board meeting Sept 18`, `Styrelsemöte 12 maj`: the same organ's meeting just before a later date. */
function organZones({ document }: ExtractContext, organ: string | null, mentions: readonly DateMention[]): Zone[] {
  if (!organ) return [];
  const stem = escapePattern(organ.toLowerCase());
  const pattern = compilePattern(String.raw`(?<![\p{L}\p{N}])${stem}s?(?:\s|-)?${MEETING_WORD}(?![\p{L}\p{N}])[^.\n]{0,50}$`, "iu");
  const leads = (text: string): boolean => mayNameMeeting(text) && pattern.test(text);
  return mentions.filter((mention) => leads(document.text.slice(Math.max(0, mention.span.start - 90), mention.span.start))).map((mention) => ({ span: mention.span, anchor: mention.span.start }));
}

/** Assemblies and extra meetings, which are the same body's or its association's whoever holds the minutes. */
const OWN = String.raw`(?:(?:sonder|mitglieder|haupt|voll|eigentümer)(?:sitzung|versammlung)|general(?:forsamling|versammlung)(?:en)?|(?:års|extra\s?|medlems|höst|vår|all)(?:möte|møte)[nt]?t?|(?:års|förenings|bolags|extra\s?)?stämman?|annual (?:general )?meeting|agm|(?:vuosi|syys|kevät)kokous|algemene (?:leden)?vergadering|assemblée générale)`;

/** One of these is in each of them. */
const OWN_STEMS = ["sitzung", "versammlung", "forsamling", "möte", "møte", "stämma", "meeting", "agm", "kokous", "vergadering", "générale"];

const OWN_BEFORE = wordedPattern(OWN_STEMS, String.raw`(?<![\p{L}])${OWN}(?![\p{L}])[^.\n]{0,50}$`, "iu");
const OWN_TITLE = wordedPattern(OWN_STEMS, String.raw`(?<![\p{L}])${OWN}(?![\p{L}])`, "iu");
const DATE_LABEL = wordedPattern(["dat", "termin", "ajankohta"], String.raw`(?<![\p{L}])(?:dato|datum|termin|date|ajankohta)(?:en|et)?(?![\p{L}])[^.\n]{0,30}$`, "iu");
/** The most that `DATE_LABEL` spans, with the letter that must not stand before it. */
const LABEL_REACH = 45;

/** `Sondersitzung, voraussichtlich am 17.05.`: an assembly's or extra meeting's word before a later date, or as the title of the item that sets the date. */
function ownZones({ document, outline }: ExtractContext, later: readonly DateMention[]): Zone[] {
  return later.filter((mention) => {
    const lead = document.text.slice(Math.max(0, mention.span.start - 100), mention.span.start);
    if (OWN_BEFORE.test(lead)) return true;
    return DATE_LABEL.test(lead.slice(-LABEL_REACH)) && OWN_TITLE.test(itemAt(outline, mention.span.start)?.title ?? "");
  }).map((mention) => ({ span: mention.span, anchor: mention.span.start }));
}

/** `Konstituerende møde afholdes den 21. november`: a meeting of a kind of its own, said to be held on a later date. */
function heldZones({ document, pack }: ExtractContext, later: readonly DateMention[]): Zone[] {
  const leads = (text: string): boolean => mayNameMeeting(text) && heldPattern(pack).test(text);
  return later.filter((mention) => leads(document.text.slice(Math.max(0, mention.span.start - 100), mention.span.start))).map((mention) => ({ span: mention.span, anchor: mention.span.start }));
}

const heldPattern = oncePerPack((pack): RegExp => {
  const either = (words: readonly string[]): string => words.map((word) => escapePattern(word).replace(/ /gu, "\\s{1,3}")).join("|");
  return compilePattern(String.raw`(?<![\p{L}])(?:${either(pack.meetings.kinds)})\s{1,3}${MEETING_WORD}\s{1,3}(?:${either(pack.meetings.held)})(?![\p{L}])[^.\n]{0,25}$`, "iu");
});

/** The coming meetings that the document announces, each with its times, in the order of their dates. `organ` is the stem of the body's name: `board`. */
export function nextMeetings(context: ExtractContext, told: readonly SentenceZone[], mentions: readonly DateMention[], meetingDate: string | null, organ: string | null): { next: Meeting["next"]; spans: Span[]; rules: Rules } {
  const spoken = told.filter(({ which }) => which === "next");
  const below = spoken.filter((zone) => zone.opens && datesIn(zone, mentions).length === 0 && !spoken.some((other) => other.unit === zone.unit + 1 && datesIn(other, mentions).length > 0)).flatMap((zone) => linesBelow(context, zone.unit, mentions));
  const later = mentions.filter((mention) => mention.date !== null && meetingDate !== null && mention.date > meetingDate && !mention.deadline);
  const spans: Span[] = [];
  const found: { readonly meeting: Meeting["next"][number]; readonly rule: string }[] = [];
  const zones = [...by("next-sentence", spoken), ...by("next-list", below), ...by("next-item", itemZones(context, spoken, mentions)), ...by("next-organ", organZones(context, organ, later)), ...by("next-assembly", ownZones(context, later)), ...by("next-held", heldZones(context, later))];
  for (const { zone, rule } of zones) {
    for (const mention of datesIn(zone, mentions)) {
      if (!mention.date || (meetingDate && mention.date <= meetingDate)) continue;
      spans.push(mention.span);
      if (found.some((other) => other.meeting.date === mention.date)) continue;
      found.push({ meeting: { date: mention.date, ...timesBehind(context, mention), place: null, certainty: mention.certainty, evidence: [locate(context.document, mention.span)] }, rule });
    }
  }
  found.sort((a, b) => ((a.meeting.date ?? "") < (b.meeting.date ?? "") ? -1 : 1));
  return { next: found.map(({ meeting }) => meeting), spans, rules: rulesOf("/meeting/next", found.map(({ rule }) => rule)) };
}

function by(rule: string, zones: readonly Zone[]): { readonly zone: Zone; readonly rule: string }[] {
  return zones.map((zone) => ({ zone, rule }));
}

/** The clock times behind a date, before the next date or line. */
function timesBehind({ document, pack }: ExtractContext, mention: DateMention): { startTime: string | null; endTime: string | null } {
  if (mention.time) return { startTime: mention.time, endTime: mention.endTime };
  const behind = document.text.slice(mention.span.end, mention.span.end + 60).split(/\n|\.\s\p{Lu}/u)[0] ?? "";
  const found = findClockTimes(behind, pack)[0];
  return { startTime: found?.start ?? null, endTime: found?.end ?? null };
}

/** The date of an earlier meeting is looked for this far behind the words about it, in characters. */
const REACH = 110;

/** The meetings before this one, where a date is given (`protokollet från den 17 december`), or in an item about the minutes of the last meeting. */
export function previousMeetings(context: ExtractContext, told: readonly SentenceZone[], mentions: readonly DateMention[], meetingDate: string | null): { previous: Meeting["previous"]; spans: Span[] } {
  const { outline, pack } = context;
  const spans: Span[] = [];
  const previous: Meeting["previous"] = [];
  const front = frontEnd(context);
  const spoken = told.filter((zone) => zone.which === "previous" && (zone.certain || zone.anchor >= front)).map(({ span, anchor }) => ({ start: anchor, end: Math.min(span.end, anchor + REACH) }));
  const titled = outline.items.flatMap((item) => {
    const zone = { start: item.head.start, end: Math.max(item.head.end, item.parts[1]?.span.end ?? item.parts[0]?.span.end ?? 0) };
    return standsIn(mentions, zone) && isPreviousTitle(item.title, pack) ? [zone] : [];
  });
  for (const zone of [...spoken, ...titled]) {
    const mention = mentions.find((one) => one.date !== null && one.precision === "day" && !one.deadline && overlaps(zone, one.span) && one.span.start >= zone.start);
    if (!mention?.date || (meetingDate && mention.date >= meetingDate) || previous.some((other) => other.date === mention.date)) continue;
    spans.push(mention.span);
    previous.push({ date: mention.date, certainty: mention.certainty, evidence: [locate(context.document, mention.span)] });
  }
  return { previous: previous.slice(0, 3), spans };
}
