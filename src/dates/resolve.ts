import { addDays, dayNumber, daysInMonth, fromIso, isDay, LAST_YEAR, FIRST_YEAR, mondayOfWeek, toIso, weekdayOf, type CalendarDay } from "./calendar.ts";
import type { Surroundings } from "./cues.ts";
import { edtfDay, edtfMonth, edtfQuarter, edtfSeason, edtfThird, edtfYear } from "./edtf.ts";
import type { Candidate, DateContext, DateMention, DatePrecision, DateValue, FoundCandidate, PrintedDay } from "./mention.ts";
import { inferYear, type YearSought } from "./years.ts";

interface Resolved {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly precision: DatePrecision;
  readonly edtf: string;
  readonly implied: boolean;
  /** False where the days are only the bounds of what is meant (a week, the end of a month). */
  readonly pinned: boolean;
}

/** The years that a document states elsewhere for a day of the year. */
export type StatedYears = (day: PrintedDay) => ReadonlySet<number>;

/** Of all days printed with their year. */
export function statedYears(candidates: readonly Candidate[]): StatedYears {
  const stated = new Map<string, Set<number>>();
  for (const { value } of candidates) {
    for (const day of value.kind === "day" ? [value.day] : value.kind === "days" ? [value.from, value.to] : []) {
      if (day.year === null) continue;
      const key = `${day.month}-${day.day}`;
      stated.set(key, (stated.get(key) ?? new Set<number>()).add(day.year));
    }
  }
  return (day) => stated.get(`${day.month}-${day.day}`) ?? NO_YEARS;
}

const NO_YEARS: ReadonlySet<number> = new Set();

function sought(day: PrintedDay, beside: Surroundings, stated: StatedYears): YearSought {
  return { cue: beside.cue, weekday: beside.weekday?.number ?? null, statedElsewhere: stated(day) };
}

/** A candidate with its years inferred, or null where it is no date after all. */
export function resolve(candidate: FoundCandidate, beside: Surroundings, context: DateContext, stated: StatedYears): DateMention | null {
  const resolved = resolveValue(candidate.value, beside, context, stated);
  if (!resolved) return null;
  const { from, to, pinned } = resolved;
  const mismatch = pinned && from !== null && to === null && beside.weekday !== null && weekdayOf(from) !== beside.weekday.number;
  return {
    span: { start: beside.weekday?.start ?? candidate.span.start, end: candidate.span.end },
    date: pinned && from ? toIso(from) : null,
    endDate: pinned && to ? toIso(to) : null,
    time: null,
    endTime: null,
    precision: resolved.precision,
    edtf: resolved.edtf,
    certainty: resolved.implied ? "implied" : "stated",
    weekdayMismatch: mismatch,
    cue: beside.cue,
    deadline: beside.deadline,
    rule: candidate.rule,
  };
}

function resolveValue(value: DateValue, beside: Surroundings, context: DateContext, stated: StatedYears): Resolved | null {
  switch (value.kind) {
    case "day": return resolveDay(value.day, beside, context, stated);
    case "days": return resolveDays(value.from, value.to, beside, context, stated);
    case "offset": return resolveOffset(value.unit, value.count, context);
    case "relativeWeek": return resolveRelativeWeek(value.count, context);
    case "years": return { from: null, to: null, precision: "interval", edtf: `${edtfYear(value.from)}/${edtfYear(value.to)}`, implied: false, pinned: false };
    case "week": return resolveWeek(value.year, value.week, value.to, beside, context);
    case "season": case "quarter": case "third": case "month": case "months": case "partOfMonth": return resolvePeriod(value, beside, context);
  }
}

function resolveDay(day: PrintedDay, beside: Surroundings, context: DateContext, stated: StatedYears): Resolved | null {
  if (day.year !== null && !isDay({ ...day, year: day.year })) return null;
  const found = day.year === null && beside.yearly ? null : inferYear(day, context, sought(day, beside, stated));
  const edtf = edtfDay(found ?? { ...day, year: null });
  return { from: found, to: null, precision: "day", edtf, implied: day.year === null, pinned: true };
}

function resolveDays(first: PrintedDay, last: PrintedDay, beside: Surroundings, context: DateContext, stated: StatedYears): Resolved | null {
  const implied = first.year === null;
  const from = implied && (beside.yearly || isWholeYear(first, last)) ? null : inferYear(first, context, sought(first, beside, stated));
  if (!from) return implied ? { from: null, to: null, precision: "interval", edtf: `${edtfDay({ ...first, year: null })}/${edtfDay({ ...last, year: null })}`, implied, pinned: true } : null;
  const later = last.month < first.month;
  const to = { ...last, year: last.year ?? from.year + (later ? 1 : 0) };
  if (!isDay(to) || dayNumber(to) <= dayNumber(from)) return null;
  return { from, to, precision: "interval", edtf: `${toIso(from)}/${toIso(to)}`, implied, pinned: true };
}

/** `1 juli till 30 juni` without a year is how every year's accounts run, not an interval of one of them. */
function isWholeYear(first: PrintedDay, last: PrintedDay): boolean {
  const year = 2001;
  const days = dayNumber({ ...last, year: last.month < first.month ? year + 1 : year }) - dayNumber({ ...first, year });
  return days >= 350;
}

function resolveOffset(unit: "day" | "week", count: number, { reference }: DateContext): Resolved | null {
  const now = reference === null ? null : fromIso(reference);
  if (!now) return null;
  const day = addDays(now, unit === "week" ? count * 7 : count);
  return isDay(day) ? { from: day, to: null, precision: "day", edtf: toIso(day), implied: true, pinned: true } : null;
}

function resolveRelativeWeek(count: number, { reference }: DateContext): Resolved | null {
  const now = reference === null ? null : fromIso(reference);
  return now ? week(addDays(now, count * 7 - weekdayOf(now)), 0, true) : null;
}

function week(monday: CalendarDay, more: number, implied: boolean): Resolved {
  const sunday = addDays(monday, 6 + more * 7);
  return { from: monday, to: sunday, precision: "week", edtf: `${toIso(monday)}/${toIso(sunday)}`, implied, pinned: false };
}

function resolveWeek(year: number | null, first: number, last: number, beside: Surroundings, context: DateContext): Resolved | null {
  if (year !== null) {
    const monday = mondayOfWeek(year, first);
    return monday && (first === last || mondayOfWeek(year, last)) ? week(monday, last - first, false) : null;
  }
  const reference = context.reference === null ? null : fromIso(context.reference);
  const years = reference ? [reference.year - 1, reference.year, reference.year + 1] : context.fallbackYears.slice(0, 1);
  const mondays = years.flatMap((candidate) => mondayOfWeek(candidate, first) ?? []);
  const best = reference ? nearest(mondays, 6, reference, beside) : mondays[0];
  return best ? week(best, last - first, true) : null;
}

/** Of days that begin a period, the one whose period the words mean: not over where they point ahead, begun where they point back. */
function nearest(starts: readonly CalendarDay[], length: number, reference: CalendarDay, { cue }: Surroundings): CalendarDay | undefined {
  const now = dayNumber(reference);
  const distance = (start: CalendarDay): number => {
    const from = dayNumber(start) - now;
    const gap = from > 0 ? from : from + length < 0 ? -(from + length) : 0;
    const wrong = (cue === "future" && from + length < 0) || (cue === "past" && from > 0);
    return gap + (wrong ? 10_000 : 0);
  };
  return [...starts].sort((a, b) => distance(a) - distance(b) || dayNumber(b) - dayNumber(a))[0];
}

type Period = Extract<DateValue, { kind: "season" | "quarter" | "third" | "month" | "months" | "partOfMonth" }>;

function resolvePeriod(value: Period, beside: Surroundings, context: DateContext): Resolved | null {
  if (value.year !== null && (value.year < FIRST_YEAR || value.year > LAST_YEAR)) return null;
  const year = value.year ?? periodYear(value, beside, context);
  const { precision, edtf } = describe(value, year);
  return { from: null, to: null, precision, edtf, implied: value.year === null, pinned: false };
}

function periodYear(value: Period, beside: Surroundings, context: DateContext): number | null {
  const reference = context.reference === null ? null : fromIso(context.reference);
  if (!reference) return context.fallbackYears[0] ?? null;
  const { month, months } = extent(value);
  const starts = [-1, 0, 1].map((years) => ({ year: reference.year + years, month, day: 1 }));
  return nearest(starts, months * 30, reference, beside)?.year ?? null;
}

function extent(value: Period): { month: number; months: number } {
  switch (value.kind) {
    case "season": return { month: { spring: 1, summer: 6, autumn: 8, winter: 12 }[value.season], months: { spring: 5, summer: 3, autumn: 5, winter: 3 }[value.season] };
    case "quarter": return { month: value.quarter * 3 - 2, months: 3 };
    case "third": return { month: value.third * 4 - 3, months: 4 };
    case "months": return { month: value.month, months: value.to - value.month + 1 };
    case "month": case "partOfMonth": return { month: value.month, months: 1 };
  }
}

function describe(value: Period, year: number | null): { precision: DatePrecision; edtf: string } {
  switch (value.kind) {
    case "season": return { precision: "season", edtf: edtfSeason(year, value.season) };
    case "quarter": return { precision: "quarter", edtf: edtfQuarter(year, value.quarter) };
    case "third": return { precision: "quarter", edtf: edtfThird(year, value.third) };
    case "month": return { precision: "month", edtf: edtfMonth(year, value.month) };
    case "months": return { precision: "interval", edtf: `${edtfMonth(year, value.month)}/${edtfMonth(year, value.to)}` };
    case "partOfMonth": {
      const [from, to] = { early: [1, 10], middle: [11, 20], late: [21, daysInMonth(year ?? 2001, value.month)] }[value.part] as [number, number];
      const day = (dayOfMonth: number): string => edtfDay({ year: year as number, month: value.month, day: dayOfMonth });
      return { precision: "interval", edtf: year === null ? edtfMonth(null, value.month) : `${day(from)}/${day(to)}` };
    }
  }
}
