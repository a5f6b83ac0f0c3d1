import type { LocalePack } from "../locales/pack.ts";
import { YEAR } from "./words.ts";

/**
 * What `3/4` means in a text, by its dates whose figures allow one reading only (`28/1/2025`, `1/28/25`); null where none tells or they disagree.
 * Only English is ever written month first.
 * @example numericOrderOf("Due 1/28/25, and 1/6/25", packs.en) // "mdy"
 */
export function numericOrderOf(text: string, pack: LocalePack): "dmy" | "mdy" | null {
  if (pack.tag !== "en") return "dmy";
  let dmy = 0;
  let mdy = 0;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}/.-])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?:${YEAR}|\\d{2})(?![\\p{N}/])`, "gu"))) {
    const [a, b] = [Number(match.groups?.["a"]), Number(match.groups?.["b"])];
    if (a > 12 && a <= 31 && b >= 1 && b <= 12) dmy++;
    if (b > 12 && b <= 31 && a >= 1 && a <= 12) mdy++;
  }
  return dmy > mdy ? "dmy" : mdy > dmy ? "mdy" : null;
}
