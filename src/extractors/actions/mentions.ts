import { compileLeads } from "../../locales/led-pattern.ts";
import { mayBeCapital } from "../../locales/letters.ts";
import { goesOn, wordStarts } from "../../locales/word-starts.ts";
import { foldName } from "../people.ts";
import { officeNames } from "./offices.ts";
import type { Cast } from "./subjects.ts";
import { actionPatterns } from "./words.ts";

const cache = new WeakMap<Cast, (text: string) => readonly number[]>();

/**
 * Where in a text a word stands that may be part of how it calls those there, or those who are given tasks elsewhere: a word of a name, initials, an office, or a capital alone
 * (`A. E.`). A piece of the text that holds none of these places is none of these people to `subjectOf`.
 */
export function mentionsIn(text: string, cast: Cast): readonly number[] {
  const { places } = wordStarts(text);
  // without a link's or bracket's marks, words can grow together; `İ` is two letters where it is small
  if (/[[(\u0130]/.test(text)) return places;
  const names = namesFor(cast)(text);
  const letters = places.filter((place) => isLoneCapital(text, place));
  return letters.length === 0 ? names : [...names, ...letters];
}

function namesFor(cast: Cast): (text: string) => readonly number[] {
  const known = cache.get(cast);
  if (known) return known;
  const made = compileLeads(namesOf(cast));
  cache.set(cast, made);
  return made;
}

function namesOf({ people, attendees, active, pack }: Cast): string[] {
  const names = people.flatMap(({ name, initials }) => [...foldName(name).split(" "), initials ?? ""]);
  const first = [...active, ...officeNames(attendees, pack), ...actionPatterns(pack).officers.keys()].map((words) => words.split(/\s/u)[0] ?? "");
  return [...names, ...first].filter((word) => word.length > 1);
}

/** All that one letter for a name needs to be a short form of it. */
function isLoneCapital(text: string, place: number): boolean {
  return mayBeCapital(text.charCodeAt(place)) && !goesOn(text, place + 1);
}
