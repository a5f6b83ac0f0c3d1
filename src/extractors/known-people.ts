import type { Attendee, Signature } from "../record/schema.ts";
import { areInitials, isPeopleList, parsePeople } from "./attendance/names.ts";
import type { ExtractContext } from "./context.ts";
import { bodyText } from "./body-text.ts";
import type { Known } from "./people.ts";

/** Everybody whom owners can refer to: attendees first, then signatories, then full names that the text introduces with their initials. */
export function knownPeople(context: ExtractContext, attendees: readonly Attendee[], signatures: readonly Signature[]): Known[] {
  const people: Known[] = attendees.map((attendee) => ({ name: attendee.name, initials: attendee.initials, id: attendee.id }));
  const add = (name: string, initials: string | null): void => {
    if (!people.some((person) => person.name === name)) people.push({ name, initials, id: null });
  };
  for (const signature of signatures) add(signature.name, null);
  // `Maria Ek (ME)`
  for (const match of bodyText(context.document).matchAll(/(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:von\s|af\s|de\s)?\p{Lu}[\p{L}'’-]{1,30}){1,3})\s\((?<initials>\p{Lu}[\p{L}]{1,4})\)/gu)) {
    const { name, initials } = match.groups as { name: string; initials: string };
    if (areInitials(initials, name)) add(name, initials);
  }
  for (const name of bracketNames(context)) add(name, null);
  return people;
}

/** Full names in brackets behind a heading or a contents line (`Budget (Kim Ek)`): short forms elsewhere mean them. */
function bracketNames({ document, pack }: ExtractContext): string[] {
  const names: string[] = [];
  for (const line of document.lines) {
    if (line.span.end - line.span.start > 200) continue;
    const inner = /\((?<inner>[^()]{5,120})\)[\s.…\d]{0,200}$/u.exec(document.text.slice(line.span.start, line.span.end))?.groups?.["inner"];
    if (!inner) continue;
    const people = parsePeople(inner, pack);
    if (isPeopleList(inner, people)) names.push(...people.map((person) => person.name).filter((name) => /^\p{Lu}\p{Ll}+(?:\s\p{L}{1,3})?\s\p{Lu}\p{L}+$/u.test(name)));
  }
  return [...new Set(names)];
}
