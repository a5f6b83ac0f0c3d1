/** A day of the Gregorian calendar; month and day from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Minutes older or younger than this are misreadings. */
export const FIRST_YEAR = 1850;
export const LAST_YEAR = 2100;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a day that exists and lies between 1850 and 2100. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @example toIso({ year: 2025, month: 9, day: 5 }) // "2025-09-05" */
export function toIso({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Null for what is no ISO date of an existing day. */
export function fromIso(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Days since 1970-01-01, by Howard Hinnant's civil calendar arithmetic: years start in March, so that the leap day comes last. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day that is so many days after 1970-01-01. */
export function dayAt(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayAt(dayNumber(day) + count);
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  const first = weekdayOf({ year, month: 1, day: 1 });
  return first === 3 || (first === 2 && isLeapYear(year)) ? 53 : 52;
}

/** The Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): CalendarDay | null {
  if (week < 1 || week > weeksInYear(year)) return null;
  const january4 = { year, month: 1, day: 4 };
  return addDays(january4, (week - 1) * 7 - weekdayOf(january4));
}
