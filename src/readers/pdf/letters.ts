import { isLetter as isLetterPoint } from "../../locales/letters.ts";
import { CharFlag, type CharTable } from "./page-content.ts";

/** What ligatures begin with (ff, fi, fl, ft, tt, ti). */
export const SMALL_F = 0x66;
export const SMALL_T = 0x74;

/** The last code of Unicode. */
const LAST = 0x10ffff;

/** The character of a code as the engine tells it. */
export function characterOf(code: number): string {
  return String.fromCodePoint(Math.min(code, LAST));
}

/** False for codes beyond Unicode, which stand for glyphs without a letter. */
export function isLetter(code: number): boolean {
  return code <= LAST && isLetterPoint(code);
}

/** True where a space stands before the character, in the file or by the engine's guess. */
export function startsWord({ flags }: CharTable, i: number): boolean {
  return ((flags[i] as number) & (CharFlag.spaceBefore | CharFlag.guessedSpace)) !== 0;
}
