import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayAt, dayNumber, fromIso, isDay, mondayOfWeek, toIso, weekdayOf, weeksInYear } from "../../src/dates/calendar.ts";

const days = fc.integer({ min: dayNumber({ year: 1850, month: 1, day: 1 }), max: dayNumber({ year: 2100, month: 12, day: 31 }) });

test("a day number and its day are each other's", () => {
  fc.assert(fc.property(days, (number) => dayNumber(dayAt(number)) === number && isDay(dayAt(number)) && toIso(dayAt(number)) === new Date(number * 86_400_000).toISOString().slice(0, 10)));
});

test("ISO text and its day are each other's", () => {
  fc.assert(fc.property(days, (number) => {
    expect(fromIso(toIso(dayAt(number)))).toEqual(dayAt(number));
  }));
});

test("weekdays are those of Date", () => {
  fc.assert(fc.property(days, (number) => weekdayOf(dayAt(number)) === (new Date(number * 86_400_000).getUTCDay() + 6) % 7));
});

test("adding days counts on over months and years", () => {
  expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  expect(addDays({ year: 2025, month: 12, day: 31 }, 1)).toEqual({ year: 2026, month: 1, day: 1 });
});

test.each([[2025, 42, "2025-10-13"], [2026, 1, "2025-12-29"], [2026, 53, "2026-12-28"], [2026, 2, "2026-01-05"]])("week %i-%i begins on %s", (year, week, monday) => {
  const day = mondayOfWeek(year, week);
  expect(day && toIso(day)).toBe(monday);
});

test("2025 has no week 53, and no year a week 0", () => {
  expect(mondayOfWeek(2025, 53)).toBeNull();
  expect(mondayOfWeek(2025, 0)).toBeNull();
  expect([weeksInYear(2020), weeksInYear(2025), weeksInYear(2026)]).toEqual([53, 52, 53]);
});

test.each(["2025-02-29", "2025-13-01", "2025-00-10", "1849-12-31", "2101-01-01", "2025-1-1", ""])("%s is no day", (iso) => {
  expect(fromIso(iso)).toBeNull();
});
