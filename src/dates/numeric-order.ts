import type { LocalePack } from "../locales/pack.ts";
import { compilePattern } from "../locales/pattern.ts";
import { dayNumber, fromIso, isDay } from "./calendar.ts";
import { YEAR } from "./words.ts";

const FULL = compilePattern(`(?<![\\p{L}\\p{N}/.-])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>${YEAR}|\\d{2})(?![\\p{N}/])`, "gu");
/** A date so many days from the meeting speaks for the order that reads it so. */
const CLOSE = 45;

/**
 * What `3/4` means in a text, by its dates whose figures allow one reading only (`28/1/2025`, `1/28/25`), then by which reading lies close to the
 * meeting; null where none tells or they disagree. Only English is ever written month first.
 * @param reference the meeting's date, ISO, where it is known from other words.
 * @example numericOrderOf("Due 1/28/25, and 1/6/25", packs.en) // "mdy"
 */
export function numericOrderOf(text: string, pack: LocalePack, reference: string | null = null): "dmy" | "mdy" | null {
  if (pack.tag !== "en") return "dmy";
  if (!/\d\/\d{1,2}\/\d/u.test(text)) return null;
  const dates = [...text.matchAll(FULL)].map(({ groups = {} }) => ({ a: Number(groups["a"]), b: Number(groups["b"]), year: Number(groups["y"]?.padStart(4, "20")) }));
  const certain = majority(dates.filter(({ a, b }) => a > 12 && a <= 31 && b <= 12).length, dates.filter(({ a, b }) => b > 12 && b <= 31 && a <= 12).length);
  const meeting = reference === null ? null : fromIso(reference);
  if (certain !== null || meeting === null) return certain;
  const close = (month: number, day: number, year: number): boolean => isDay({ year, month, day }) && Math.abs(dayNumber({ year, month, day }) - dayNumber(meeting)) <= CLOSE;
  return majority(dates.filter(({ a, b, year }) => close(b, a, year)).length, dates.filter(({ a, b, year }) => close(a, b, year)).length);
}

function majority(dmy: number, mdy: number): "dmy" | "mdy" | null {
  return dmy > mdy ? "dmy" : mdy > dmy ? "mdy" : null;
}
