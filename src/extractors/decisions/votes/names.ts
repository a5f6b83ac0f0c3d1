import { oncePerPack } from "../../../locales/once-per-pack.ts";
import type { LocalePack } from "../../../locales/pack.ts";
import { compilePhrases, type PhraseMatcher } from "../../../locales/phrases.ts";
import { isPeopleList, parsePeople } from "../../attendance/names.ts";
import { resolvePerson, type Known } from "../../people.ts";
import { anyOf } from "./counts.ts";
import { compilePattern } from "../../../locales/pattern.ts";

/** How much of an entry must be the name: the rest is a party, a title. */
const SHARE = 0.5;

const wordsOf = oncePerPack((pack): { readonly titles: PhraseMatcher<"title">; readonly between: RegExp } => {
  return {
    titles: compilePhrases({ title: [...pack.titles, ...Object.values(pack.roles).flat()] }),
    between: compilePattern(String.raw`\s{0,3}[,;\n]\s{0,3}(?:(?:${anyOf(pack.and)})\s{1,3})?|\s{1,3}(?:${anyOf(pack.and)})\s{1,3}`, "iu"),
  };
});

/**
 * The people whom a list of votes names, in order; null where anything in it is no person's name: half a list would be a wrong one.
 * @example namesIn("Kim Ek (S), Bo Al och Ida Lund", sv, []) // ["Kim Ek", "Bo Al", "Ida Lund"]
 */
export function namesIn(text: string, pack: LocalePack, people: readonly Known[]): string[] | null {
  const bare = text.replace(/\([^()\n]{1,40}\)/gu, " ").replace(/[ \t]{1,20}/gu, " ").trim().replace(/[.,;:]{1,2}$/u, "");
  if (bare === "" || bare.length > 2000) return null;
  const names: string[] = [];
  for (const piece of bare.split(wordsOf(pack).between)) {
    const name = nameIn(piece.trim(), pack, people);
    if (name === null) return null;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** One of the document's people in any of their forms, or a full name; titles in front go. */
function nameIn(piece: string, pack: LocalePack, people: readonly Known[]): string | null {
  if (piece === "" || piece.length > 80 || /\d/u.test(piece)) return null;
  const title = wordsOf(pack).titles.atStart(piece);
  const untitled = title ? piece.slice(title.span.end).replace(/^[.:]?\s{1,3}/u, "") : piece;
  // A lone small word (`ja`, `alla`) resolves to nobody.
  if (!/^\p{Lu}|^(?:von|van|de|af|av|la)\s/u.test(untitled)) return null;
  const person = resolvePerson(untitled, people);
  if (person) return person.name;
  const [only, ...more] = parsePeople(untitled, pack);
  return only && more.length === 0 && /\s/u.test(only.name) && isPeopleList(untitled, [only], SHARE) ? only.name : null;
}
