import { dayNumber, fromIso, isDay, weekdayOf, type CalendarDay } from "./calendar.ts";
import type { DateContext, DateCue, PrintedDay } from "./mention.ts";

/**
 * A cue that says "after" (or "before") is not believed where the date lies so few days on the other side: minutes are also written some days after
 * the meeting, they speak of deadlines just missed, and a verb of the past may belong to another word of the sentence.
 */
const NEAR = 45;
/** Within so many days of a meeting whose date is certain, a weekday that disagrees is rather a slip than a sign of another year. */
const SLIP = 60;

export interface YearSought {
  readonly cue: DateCue;
  /** Printed beside the date, Monday 0; null where none is. */
  readonly weekday: number | null;
  /** The years that the same day and month stand with elsewhere in the document. */
  readonly statedElsewhere: ReadonlySet<number>;
}

/**
 * A printed day with its year. Where the document states the same day in full elsewhere, that year; else by the meeting's date: the first such day on or
 * after it where the words point ahead, the last on or before it where they point back, else the nearest, ties to the future. A weekday that disagrees
 * moves it to a year where it agrees.
 * @returns null where nothing gives a year, or the day (29 February) exists in none of the years in reach.
 * @example inferYear({ year: null, month: 1, day: 15 }, { reference: "2025-12-10", ... }, { cue: "future", ... }) // 2026-01-15
 */
export function inferYear(day: PrintedDay, context: DateContext, sought: YearSought): CalendarDay | null {
  if (day.year !== null) {
    const stated = { ...day, year: day.year };
    return isDay(stated) ? stated : null;
  }
  const agrees = (candidate: CalendarDay): boolean => sought.weekday === null || weekdayOf(candidate) === sought.weekday;
  const reference = context.reference === null ? null : fromIso(context.reference);
  if (reference === null) {
    const possible = [...context.fallbackYears, ...sought.statedElsewhere].map((year) => ({ ...day, year })).filter(isDay);
    return possible.find((candidate) => sought.statedElsewhere.has(candidate.year)) ?? possible.find(agrees) ?? possible[0] ?? null;
  }
  const possible = [-1, 0, 1].map((years) => ({ ...day, year: reference.year + years })).filter(isDay);
  const elsewhere = possible.filter(({ year }) => sought.statedElsewhere.has(year));
  const now = dayNumber(reference);
  const ranked = (elsewhere.length === 1 ? elsewhere : possible)
    .map((candidate) => ({ candidate, distance: dayNumber(candidate) - now }))
    .sort((a, b) => rank(a.distance, sought) - rank(b.distance, sought) || b.distance - a.distance);
  const best = ranked[0];
  if (!best || (context.referenceCertain && Math.abs(best.distance) <= SLIP)) return best?.candidate ?? null;
  return (ranked.find(({ candidate }) => agrees(candidate)) ?? best).candidate;
}

/** Lower is likelier; `distance` in days after the meeting. */
function rank(distance: number, { cue }: YearSought): number {
  const wrongSide = cue === "future" ? distance < 0 : cue === "past" ? distance > 0 : false;
  const believed = wrongSide && Math.abs(distance) > NEAR;
  return Math.abs(distance) + (believed ? 10_000 : 0);
}
