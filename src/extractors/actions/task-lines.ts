import type { Owner } from "../../record/schema.ts";
import { parsePeople } from "../attendance/names.ts";
import { readOwners } from "../owners.ts";
import { resolvePerson } from "../people.ts";
import { personOf, subjectOf, type Cast } from "./subjects.ts";
import { actionPatterns } from "./words.ts";

/**
 * Who is to do a task that stands in a list or behind a label: `Kim, Bo: task`, `task (Kim)`, `task @Kim`, `task – Kim`, `Kim – task`. Empty where the line names nobody.
 * @example taskOwners("Boka lokal (KE)", cast).map((owner) => owner.name) // ["Kim Ek"]
 */
export function taskOwners(text: string, cast: Cast): readonly Owner[] {
  return atSigns(text, cast) ?? leadingNames(text, cast) ?? bracketNames(text, cast) ?? trailingNames(text, cast) ?? openingName(text, cast) ?? [];
}

/** `Kim målar dörren`: one of the document's people, then any word; in a list of tasks the first word is who does it. */
function openingName(text: string, { people }: Cast): readonly Owner[] | null {
  const lead = /^[\s•*>–-]{0,6}(?<who>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2})\s{1,3}(?=\p{Ll})/u.exec(text)?.groups?.["who"];
  const known = lead === undefined ? null : resolvePerson(lead, people);
  return known && known.id !== null && lead !== undefined ? [{ name: known.name, text: lead, attendee: known.id }] : null;
}

function atSigns(text: string, cast: Cast): readonly Owner[] | null {
  const owners = [...text.matchAll(/(?<![\p{L}\p{N}.])@(?<who>\p{L}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?)/gu)].flatMap((match) => {
    const who = match.groups?.["who"] ?? "";
    const first = who.split(" ")[0] ?? who;
    return personOf(who, cast) ?? personOf(first, cast) ?? { name: first, text: first, attendee: null };
  });
  return owners.length > 0 ? owners : null;
}

/** `Kim, Bo: …`, `[Kim] …`, `Kim – …` */
function leadingNames(text: string, cast: Cast): readonly Owner[] | null {
  const lead = /^[\s•*>–-]{0,6}(?:\[(?<boxed>[^\]]{2,80})\]|(?<who>(?:[^:.;!?\n]|(?<=(?<!\p{L})\p{Lu})\.){2,120}?)(?::|\s[–—-])\s)/u.exec(text);
  const who = lead?.groups?.["boxed"] ?? lead?.groups?.["who"];
  if (who === undefined) return null;
  const subject = subjectOf(who, cast);
  if (subject?.kind === "named") return subject.owners;
  // `Kim, Bo L.: …`: names that no list holds; one alone could be a heading.
  if (actionPatterns(cast.pack).nameList.test(who)) return readOwners(who, cast.people, cast.pack, true).owners;
  return null;
}

/** `(Kim)`, `(Ansvarig: Kim)`, `(Personen: Kim, Bo)`, also before a closing dot. */
function bracketNames(text: string, cast: Cast): readonly Owner[] | null {
  for (const match of [...text.matchAll(/[([](?<inner>[^()[\]]{2,120})[)\]]?(?=\s|[.,;?!]|$)/gu)].reverse()) {
    const whole = match.groups?.["inner"] ?? "";
    const inner = whole.replace(/^[\p{L} ]{3,20}:\s{0,3}/u, "").replace(/\?$/u, "").trim();
    const subject = subjectOf(inner, cast);
    if (subject?.kind === "named") return subject.owners;
    const { owners } = readOwners(inner, cast.people, cast.pack, false);
    if (owners.length > 0 && parsePeople(inner, cast.pack).length === owners.length) return owners;
    // `(Personen: Kim, Bo)`, `… (Finance)` at the end: as written, since nothing else stands so in a task
    if (inner !== whole && whole.includes(":") && owners.length > 0) return readOwners(inner, cast.people, cast.pack, true).owners;
    if (/^\p{Lu}\p{L}{2,20}$/u.test(inner) && /^[)\].?\s]{0,4}$/u.test(text.slice(match.index + 1 + whole.length))) return [{ name: inner, text: inner, attendee: null }];
  }
  return null;
}

/** `… – Kim`, `…, KE` at the end. */
function trailingNames(text: string, cast: Cast): readonly Owner[] | null {
  const tail = actionPatterns(cast.pack).trailing.exec(text);
  const subject = tail ? subjectOf(tail.groups?.["who"] ?? "", cast) : null;
  return subject?.kind === "named" && subject.people ? subject.owners : null;
}
