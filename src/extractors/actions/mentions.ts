import { compileLeads } from "../../locales/led-pattern.ts";
import { goesOn, wordStarts } from "../../locales/word-starts.ts";
import { foldName } from "../people.ts";
import { officeNames } from "./offices.ts";
import type { Cast } from "./subjects.ts";
import { actionPatterns } from "./words.ts";

const cache = new WeakMap<Cast, (text: string) => boolean>();

/**
 * False where a text surely holds no word of those there or of those who are given tasks elsewhere, so that no part of it is one of them to `subjectOf`: a word of a name or its
 * initials, an office, or capitals alone (`A. E.`).
 */
export function mayMention(text: string, cast: Cast): boolean {
  // without a link's or bracket's marks, words can grow together; `İ` is two letters where it is small
  return holdsName(text, cast) || holdsLoneCapital(text) || /[[(\u0130]/.test(text);
}

function holdsName(text: string, cast: Cast): boolean {
  let known = cache.get(cast);
  if (!known) cache.set(cast, (known = compileLeads(namesOf(cast))));
  return known(text);
}

function namesOf({ people, attendees, active, pack }: Cast): string[] {
  const names = people.flatMap(({ name, initials }) => [...foldName(name).split(" "), initials ?? ""]);
  const first = [...active, ...officeNames(attendees, pack), ...actionPatterns(pack).officers.keys()].map((words) => words.split(/\s/u)[0] ?? "");
  return [...names, ...first].filter((word) => word.length > 1);
}

/** All that one letter for a name needs to be a short form of it. */
function holdsLoneCapital(text: string): boolean {
  return wordStarts(text).places.some((place) => {
    const code = text.charCodeAt(place);
    return ((code >= 0x41 && code <= 0x5A) || code >= 0xC0) && !goesOn(text, place + 1);
  });
}
