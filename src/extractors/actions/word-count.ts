import { isSpace } from "../../document/white-space.ts";

/**
 * How many pieces white space makes of a text; white space at its ends makes empty ones.
 * @example wordCount("Kim  bokar lokal") // 3
 */
export function wordCount(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at + 1))) count++;
  return count;
}
