import type { DateMention } from "../../dates/index.ts";
import type { Span } from "../../document/span.ts";
import { itemAt } from "../../structure/outline.ts";
import type { ExtractContext } from "../context.ts";

/**
 * What a running log says of earlier meetings, as spans: `Status 3 March:` on a line of its own, with text under it, then the next day. Each meeting adds its own to
 * an item, and what stands above the newest is past. One such line alone is no log.
 */
export function pastEntries(context: ExtractContext, mentions: readonly DateMention[], meetingDate: string | null): Span[] {
  if (meetingDate === null) return [];
  const days = mentions.filter((mention) => mention.precision === "day" && mention.date !== null);
  const heads = context.units.flatMap((unit) => {
    const length = unit.span.end - unit.span.start;
    const day = length <= 45 ? days.find(({ span }) => span.start >= unit.span.start && span.end <= unit.span.end) : undefined;
    const item = itemAt(context.outline, unit.span.start);
    const rest = day ? unit.text.trim().length - (day.span.end - day.span.start) : length;
    return day?.date && item && rest <= 20 && /^\p{L}/u.test(unit.text.trim()) ? [{ start: unit.span.start, date: day.date, item }] : [];
  });
  if (heads.filter(({ date }) => date < meetingDate).length < 2) return [];
  return [...new Set(heads.map(({ item }) => item))].map((item) => {
    const newest = heads.find((head) => head.item === item && head.date >= meetingDate);
    return { start: item.head.end, end: newest?.start ?? item.region.end };
  });
}
