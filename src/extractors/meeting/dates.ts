import { fromIso, toIso, weekdayOf } from "../../dates/calendar.ts";
import type { DateMention } from "../../dates/index.ts";
import { overlaps, type Span } from "../../document/span.ts";
import { itemAt } from "../../structure/outline.ts";
import type { ExtractContext } from "../context.ts";
import type { FieldValue } from "./fields.ts";
import { isPreviousTitle, otherMeetings } from "./other-meetings.ts";
import { bodyWordIn, mayNameMeeting, MEETING_WORD } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { foldCase } from "../../locales/letters.ts";

/** The meeting's own date, where the document states one. */
export interface MeetingDate {
  readonly date: string;
  readonly endDate: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** Words before other dates of the front page: when the minutes were checked, published, printed, sent or drafted. */
const OTHER: readonly string[] = [
  "juster", "anslag", "publicer", "utskick", "utskrift", "utskriven", "utskrivet", "skickad", "posted", "published", "distributed", "offentliggj",
  "godkjen", "godkänn", "approved", "notice given", "udsend", "utsend", "tarkast", "nähtäv", "versand", "erstellt", "genehmigt", "version", "draft",
  "utkast", "entwurf", "reviderad", "uppdaterad", "senast ändrad", "updated", "printed", "created", "skapad", "bilaga", "dnr", "vastgesteld", "verzonden",
  "verstuurd", "convocation", "affich", "publie", "publié", "approuv", "transmis", "préfecture", "rédigé",
];

/** True where a text holds such words, in any case. */
export function tellsOtherDate(text: string): boolean {
  const lower = foldCase(text);
  return OTHER.some((word) => lower.includes(word));
}

/**
 * Picks the meeting's date among the dates that the document states in full: the value of a date label, the title lines, the rest of the front page, the
 * running header, the first lines. A date behind words about another meeting is none. `mentions` are found without a reference, so that no year is worked out.
 */
export function meetingDate(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): MeetingDate | null {
  const full = mentions.filter((mention) => mention.date !== null && mention.certainty === "stated");
  for (const field of ["date", "timePlace", "time", "start", "title", "meetingNumber"] as const) {
    for (const value of fields.filter((one) => one.field === field)) {
      const hit = pick(full.find((mention) => overlaps(mention.span, value.span)), `label-${field}`);
      if (hit) return hit;
    }
  }
  const own = full.filter((mention) => !isOther(context, mention));
  return yearFirst(context, own) ?? titleDate(context, own) ?? frontDate(context, fields, own) ?? furnitureDate(context, own) ?? openingDate(context, own) ?? yearlessDate(context, fields, mentions);
}

function pick(mention: DateMention | undefined, rule: string): MeetingDate | null {
  return mention?.date ? { date: mention.date, endDate: mention.endDate, span: mention.span, rule } : null;
}

/** Behind words about another meeting, about checking or publishing, or in the item about the last meeting's minutes. */
function isOther({ document, outline, pack }: ExtractContext, mention: DateMention): boolean {
  const item = itemAt(outline, mention.span.start);
  if (item && isPreviousTitle(item.title, pack)) return true;
  const before = document.text.slice(Math.max(0, mention.span.start - 90), mention.span.start).split(/\n|[.!?]\s(?=\p{Lu})/u).at(-1) ?? "";
  // `1 - Approbation du compte rendu de la réunion du …`, also where the line was not taken for an item
  if (/^\s{0,5}\d/u.test(before) && isPreviousTitle(before.replace(/^[\s\d.)–-]{0,8}/u, ""), pack)) return true;
  return tellsOtherDate(before.slice(-45)) || otherMeetings(before, pack).some((other) => other.certain);
}

/** `L'an deux mille vingt, le six juin à dix-neuf heures, le conseil s'est réuni`: the form in which minutes open, and nothing else. */
function yearFirst({ units, document, pack }: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  const opening = units.slice(0, 20);
  const { yearPrefixes } = pack.dates;
  return pick(own.find(({ span }) => opening.some((unit) => overlaps(unit.span, span)) && yearPrefixes.some((word) => document.text.slice(span.start, span.end).toLowerCase().replace(/’/gu, "'").startsWith(`${word} `))), "year-first");
}

/** A table of more than two columns is no table of labels and values. */
function isHeader(unit: ExtractContext["units"][number]): boolean {
  return unit.cell === null || unit.cell.table.columns <= 2;
}

/** Short lines on top: `Styrelsemöte 2024-01-02`. One that names the meeting goes before a bare date, which may be the day of writing. */
function titleDate(context: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  const top = titleUnits(context);
  const dated = own.filter((mention) => top.some((unit) => overlaps(unit.span, mention.span)));
  return pick(dated.find((mention) => namesMeeting(context, mention.span)) ?? dated[0], "title-line");
}

function titleUnits({ units, outline }: ExtractContext): ExtractContext["units"][number][] {
  return units.slice(0, 8).filter((unit) => unit.text.length <= 160 && isHeader(unit) && (unit.span.start < outline.front.end || unit.index < 3));
}

/** The words of the date's line before it hold a word for a meeting or a body's: `Protokoll fört vid årsstämma den …`. */
function namesMeeting({ document, pack }: ExtractContext, span: Span): boolean {
  const lead = document.text.slice(Math.max(0, span.start - 160), span.start).split("\n").at(-1) ?? "";
  return (mayNameMeeting(lead) && compilePattern(String.raw`${MEETING_WORD}(?!\p{L})`, "iu").test(lead)) || bodyWordIn(lead, pack) !== null;
}

/** Where no date is stated with its year: a day and month on top, with the one year that the lines on top state (`Styrelsemöte nr 3 2024`), where the weekday allows it. */
function yearlessDate(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): MeetingDate | null {
  const { document } = context;
  const top = titleUnits(context);
  const yearless = mentions.filter((mention) => mention.date === null && /^XXXX-\d{2}-\d{2}$/u.test(mention.edtf) && !isOther(context, mention));
  const labelled = fields.filter(({ field }) => field === "date" || field === "timePlace" || field === "time");
  const day = yearless.find((mention) => labelled.some(({ span }) => overlaps(span, mention.span))) ?? yearless.find((mention) => top.some(({ span }) => overlaps(span, mention.span)));
  if (!day) return null;
  const years = new Set(top.flatMap(({ span }) => [...document.text.slice(span.start, span.end).matchAll(/(?<![\p{L}\p{N}./-])(?:19|20)\d{2}(?![\p{L}\p{N}/-])/gu)].map((match) => match[0])));
  const [year] = years;
  const found = years.size === 1 && year ? fromIso(`${year}${day.edtf.slice(4)}`) : null;
  if (!found) return null;
  const weekday = weekdayBeside(document.text.slice(day.span.start, day.span.end), context);
  return weekday === null || weekday === weekdayOf(found) ? { date: toIso(found), endDate: null, span: day.span, rule: "title-year" } : null;
}

/** Monday 0, where a mention begins with a weekday. */
function weekdayBeside(text: string, { pack }: ExtractContext): number | null {
  const first = text.toLowerCase().match(/^\p{L}{2,14}/u)?.[0];
  const at = pack.dates.weekdays.findIndex((names) => first !== undefined && names.includes(first));
  return at < 0 ? null : at;
}

function frontDate({ units, outline }: ExtractContext, fields: readonly FieldValue[], own: readonly DateMention[]): MeetingDate | null {
  const other = fields.filter((field) => field.field === "next" || field.field === "previous").map((field) => field.span);
  if (outline.items.length === 0) return null;
  const inFront = ({ span }: DateMention): boolean => units.some((unit) => unit.span.start < outline.front.end && overlaps(unit.span, span) && isHeader(unit) && !tellsOtherDate(unit.text.slice(0, 60)));
  return pick(own.find((mention) => inFront(mention) && !other.some((span) => overlaps(span, mention.span))), "front-page");
}

/** A date that the running header repeats, or that a Markdown front matter gives. */
function furnitureDate({ document }: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  const furniture = document.blocks.filter((block) => block.layer === "furniture" && block.rule !== "link-dump" && block.rule !== "margin-stamp" && block.rule !== "table-of-contents" && block.rule !== "running-footer" && block.rule !== "print-header");
  return pick(own.find((mention) => furniture.some((block) => overlaps(block.span, mention.span))), "running-header");
}

function openingDate({ outline, units }: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  if (outline.items.length > 0) return null;
  return pick(own.find((mention) => units.slice(0, 4).some((unit) => overlaps(unit.span, mention.span))), "first-lines");
}
