import type { DateMention } from "../../dates/index.ts";
import { overlaps, type Span } from "../../document/span.ts";
import type { ExtractContext } from "../context.ts";
import type { FieldValue } from "./fields.ts";

/** The meeting's own date, where the document states one. */
export interface MeetingDate {
  readonly date: string;
  readonly endDate: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** Labels of the front page that hold other dates. */
const OTHER = /juster|anslag|publicer|utskick|utskrift|skickad|posted|published|distributed|offentliggj|godkjen|approved|notice given|udsend|utsend|tarkast|nähtäv|versand|erstellt|genehmigt/iu;

/**
 * Picks the meeting's date among the dates that the document states in full: the value of a date label, the title lines, the rest of the front page, the
 * running header, the opening item. `mentions` are found without a reference, so that no year is worked out.
 */
export function meetingDate(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): MeetingDate | null {
  const full = mentions.filter((mention) => mention.date !== null && mention.certainty === "stated");
  const inside = (span: Span, rule: string): MeetingDate | null => {
    const hit = full.find((mention) => overlaps(mention.span, span));
    return hit?.date ? { date: hit.date, endDate: hit.endDate, span: hit.span, rule } : null;
  };
  for (const field of ["date", "timePlace", "time", "start", "title", "meetingNumber"] as const) {
    for (const value of fields.filter((one) => one.field === field)) {
      const hit = inside(value.span, `label-${field}`);
      if (hit) return hit;
    }
  }
  return titleDate(context, full) ?? frontDate(context, fields, full) ?? furnitureDate(context, full) ?? openingDate(context, full);
}

function pick(mention: DateMention | undefined, rule: string): MeetingDate | null {
  return mention?.date ? { date: mention.date, endDate: mention.endDate, span: mention.span, rule } : null;
}

/** Short lines on top: `Styrelsemöte 2024-01-02`. */
function titleDate({ units, outline }: ExtractContext, full: readonly DateMention[]): MeetingDate | null {
  const top = units.slice(0, 8).filter((unit) => unit.text.length <= 160 && (unit.span.start < outline.front.end || unit.index < 3) && !OTHER.test(unit.text));
  return pick(full.find((mention) => top.some((unit) => overlaps(unit.span, mention.span))), "title-line");
}

function frontDate({ units, outline }: ExtractContext, fields: readonly FieldValue[], full: readonly DateMention[]): MeetingDate | null {
  const other = fields.filter((field) => field.field === "next" || field.field === "previous").map((field) => field.span);
  const front = units.filter((unit) => unit.span.start < outline.front.end && outline.items.length > 0 && !OTHER.test(unit.text.slice(0, 60)));
  return pick(full.find((mention) => front.some((unit) => overlaps(unit.span, mention.span)) && !other.some((span) => overlaps(span, mention.span))), "front-page");
}

/** A date that the running header repeats, or that a Markdown front matter gives. */
function furnitureDate({ document }: ExtractContext, full: readonly DateMention[]): MeetingDate | null {
  const furniture = document.blocks.filter((block) => block.layer === "furniture" && block.rule !== "link-dump" && block.rule !== "margin-stamp" && block.rule !== "table-of-contents" && block.rule !== "running-footer");
  return pick(full.find((mention) => furniture.some((block) => overlaps(block.span, mention.span))), "running-header");
}

function openingDate({ outline, units }: ExtractContext, full: readonly DateMention[]): MeetingDate | null {
  if (outline.items.length === 0) return pick(full.find((mention) => units.slice(0, 4).some((unit) => overlaps(unit.span, mention.span))), "first-lines");
  return null;
}
