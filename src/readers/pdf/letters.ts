import { CharFlag, type CharTable } from "./page-content.ts";

/** The character of a code as the engine tells it. */
export function characterOf(code: number): string {
  return String.fromCodePoint(Math.min(code, 0x10ffff));
}

/** By code: 1 is a letter, 2 none, 0 not asked yet. */
const known = new Uint8Array(0x10000);

export function isLetter(code: number): boolean {
  if (code >= known.length) return /^\p{L}$/u.test(characterOf(code));
  return (known[code] ||= code > 0 && /^\p{L}$/u.test(characterOf(code)) ? 1 : 2) === 1;
}

/** True where a space stands before the character, in the file or by the engine's guess. */
export function startsWord({ flags }: CharTable, i: number): boolean {
  return ((flags[i] as number) & (CharFlag.spaceBefore | CharFlag.guessedSpace)) !== 0;
}
