import { two, type CalendarDay } from "./calendar.ts";
import type { Season } from "../locales/pack.ts";

/** Level 1 codes of the seasons; level 2 has quarters from 33 and thirds of a year from 37. */
const SEASONS: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

/** A day whose year may be unknown: `XXXX-09-25`. */
export function edtfDay(day: CalendarDay | { readonly year: null; readonly month: number; readonly day: number }): string {
  return `${edtfMonth(day.year, day.month)}-${two(day.day)}`;
}

export function edtfMonth(year: number | null, month: number): string {
  return `${edtfYear(year)}-${two(month)}`;
}

export function edtfSeason(year: number | null, season: Season): string {
  return `${edtfYear(year)}-${SEASONS[season]}`;
}

/** @example edtfQuarter(2025, 3) // "2025-35" */
export function edtfQuarter(year: number | null, quarter: number): string {
  return `${edtfYear(year)}-${32 + quarter}`;
}

/** @example edtfThird(2025, 2) // "2025-38" */
export function edtfThird(year: number | null, third: number): string {
  return `${edtfYear(year)}-${36 + third}`;
}

export function edtfYear(year: number | null): string {
  return year === null ? "XXXX" : String(year).padStart(4, "0");
}
