import type { DateMention } from "../../dates/index.ts";
import { overlaps, type Span } from "../../document/span.ts";
import { itemAt } from "../../structure/outline.ts";
import type { ExtractContext } from "../context.ts";
import type { FieldValue } from "./fields.ts";
import { isPreviousTitle, otherMeetings } from "./other-meetings.ts";

/** The meeting's own date, where the document states one. */
export interface MeetingDate {
  readonly date: string;
  readonly endDate: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** Words before other dates of the front page: when the minutes were checked, published, printed, sent or drafted. */
const OTHER = /juster|anslag|publicer|utskick|utskrift|utskriven|utskrivet|skickad|posted|published|distributed|offentliggj|godkjen|godkänn|approved|notice given|udsend|utsend|tarkast|nähtäv|versand|erstellt|genehmigt|version|draft|utkast|entwurf|reviderad|uppdaterad|senast ändrad|updated|printed|created|skapad|bilaga|dnr|vastgesteld|verzonden|verstuurd|convocation|affich|publi[ée]|approuv|transmis|préfecture|rédigé/iu;

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
  return titleDate(context, own) ?? frontDate(context, fields, own) ?? furnitureDate(context, own) ?? openingDate(context, own);
}

function pick(mention: DateMention | undefined, rule: string): MeetingDate | null {
  return mention?.date ? { date: mention.date, endDate: mention.endDate, span: mention.span, rule } : null;
}

/** Behind words about another meeting, about checking or publishing, or in the item about the last meeting's minutes. */
function isOther({ document, outline, pack }: ExtractContext, mention: DateMention): boolean {
  const item = itemAt(outline, mention.span.start);
  if (item && isPreviousTitle(item.title, pack)) return true;
  const before = document.text.slice(Math.max(0, mention.span.start - 90), mention.span.start).split(/\n|[.!?]\s(?=\p{Lu})/u).at(-1) ?? "";
  return OTHER.test(before.slice(-45)) || otherMeetings(before, pack).some((other) => other.certain);
}

/** A table of more than two columns is no table of labels and values. */
function isHeader(unit: ExtractContext["units"][number]): boolean {
  return unit.cell === null || unit.cell.table.columns <= 2;
}

/** Short lines on top: `Styrelsemöte 2024-01-02`. */
function titleDate({ units, outline }: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  const top = units.slice(0, 8).filter((unit) => unit.text.length <= 160 && isHeader(unit) && (unit.span.start < outline.front.end || unit.index < 3));
  return pick(own.find((mention) => top.some((unit) => overlaps(unit.span, mention.span))), "title-line");
}

function frontDate({ units, outline }: ExtractContext, fields: readonly FieldValue[], own: readonly DateMention[]): MeetingDate | null {
  const other = fields.filter((field) => field.field === "next" || field.field === "previous").map((field) => field.span);
  const front = units.filter((unit) => unit.span.start < outline.front.end && outline.items.length > 0 && isHeader(unit) && !OTHER.test(unit.text.slice(0, 60)));
  return pick(own.find((mention) => front.some((unit) => overlaps(unit.span, mention.span)) && !other.some((span) => overlaps(span, mention.span))), "front-page");
}

/** A date that the running header repeats, or that a Markdown front matter gives. */
function furnitureDate({ document }: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  const furniture = document.blocks.filter((block) => block.layer === "furniture" && block.rule !== "link-dump" && block.rule !== "margin-stamp" && block.rule !== "table-of-contents" && block.rule !== "running-footer");
  return pick(own.find((mention) => furniture.some((block) => overlaps(block.span, mention.span))), "running-header");
}

function openingDate({ outline, units }: ExtractContext, own: readonly DateMention[]): MeetingDate | null {
  if (outline.items.length > 0) return null;
  return pick(own.find((mention) => units.slice(0, 4).some((unit) => overlaps(unit.span, mention.span))), "first-lines");
}
