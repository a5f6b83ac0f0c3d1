/** What stands between a word and what it leads to (`kl. 8`, `mid-May`). */
const SIGNS = "-.,:\u00AD\u2010\u2011\u2012\u2013\u2014\u2212";

/**
 * The run of Latin letters before a place of a text in lower case, white space, stops, commas and dashes between them left aside. What a pattern takes for letters is as much or
 * more, so that a phrase which it finds there ends in that run.
 * @example wordBefore("mötet kl. 8", 10) // "kl"
 */
export function wordBefore(text: string, place: number): string {
  let end = place;
  while (end > 0 && isBetween(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLatin(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The same of what stands behind a place. */
export function wordBehind(text: string, place: number): string {
  let start = place;
  while (start < text.length && isBetween(text.charAt(start))) start++;
  let end = start;
  while (end < text.length && isLatin(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/**
 * What `wordBefore` gives where one of some phrases stands before the place.
 * @example lastWordsOf(["i slutet av", "d'ici"]) // new Set(["av", "ici"])
 */
export function lastWordsOf(phrases: Iterable<string>): Set<string> {
  return new Set(Array.from(phrases, (phrase) => wordBefore(phrase.toLowerCase(), phrase.length)));
}

/** What `wordBehind` gives where one of some phrases stands behind the place. */
export function firstWordsOf(phrases: Iterable<string>): Set<string> {
  return new Set(Array.from(phrases, (phrase) => wordBehind(phrase.toLowerCase(), 0)));
}

function isBetween(character: string): boolean {
  return character.trim() === "" || SIGNS.includes(character);
}

/** Small letters of Latin-1, Latin Extended-A and -B. */
function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7A) || (code >= 0xDF && code <= 0x24F && code !== 0xF7);
}
