import type { Attendee, Signature } from "../record/schema.ts";
import { areInitials, isPeopleList, parsePeople } from "./attendance/names.ts";
import type { ExtractContext } from "./context.ts";
import { bodyText } from "./body-text.ts";
import type { Known } from "./people.ts";
import { compilePattern } from "../locales/pattern.ts";

/** Everybody whom owners can refer to: attendees first, then signatories, then full names that the text introduces with their initials. */
export function knownPeople(context: ExtractContext, attendees: readonly Attendee[], signatures: readonly Signature[]): Known[] {
  const people: Known[] = attendees.map((attendee) => ({ name: attendee.name, initials: attendee.initials, id: attendee.id }));
  const add = (name: string, initials: string | null): void => {
    if (!people.some((person) => person.name === name)) people.push({ name, initials, id: null });
  };
  for (const signature of signatures) add(signature.name, null);
  for (const { name, initials } of introduced(bodyText(context.document))) if (areInitials(initials, name)) add(name, initials);
  for (const name of bracketNames(context)) add(name, null);
  return people;
}

const INITIALS = compilePattern(String.raw`\s\((?<initials>\p{Lu}[\p{L}]{1,4})\)`, "uy");
const NAME = compilePattern(String.raw`(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:von\s|af\s|de\s)?\p{Lu}[\p{L}'’-]{1,30}){1,3})$`, "u");
/** Longer than any name that `NAME` finds. */
const NAME_REACH = 200;

/** `Maria Ek (ME)`: the few brackets with initials are looked for first, and then the name before each, which none before it has taken. */
function introduced(text: string): { readonly name: string; readonly initials: string }[] {
  const found: { name: string; initials: string }[] = [];
  let free = 0;
  for (let bracket = text.indexOf("("); bracket >= 0; bracket = text.indexOf("(", bracket + 1)) {
    INITIALS.lastIndex = bracket - 1;
    const initials = INITIALS.exec(text)?.groups?.["initials"];
    if (initials === undefined) continue;
    const name = NAME.exec(text.slice(Math.max(free, bracket - 1 - NAME_REACH), bracket - 1))?.groups?.["name"];
    if (name === undefined) continue;
    found.push({ name, initials });
    free = bracket + initials.length + 2;
  }
  return found;
}

/** Full names in brackets behind a heading or a contents line (`Budget (Kim Ek)`): short forms elsewhere mean them. */
function bracketNames({ document, pack }: ExtractContext): string[] {
  const names: string[] = [];
  for (const line of document.lines) {
    if (line.span.end - line.span.start > 200) continue;
    const text = document.text.slice(line.span.start, line.span.end);
    const inner = text.includes(")") ? /\((?<inner>[^()]{5,120})\)[\s.…\d]{0,200}$/u.exec(text)?.groups?.["inner"] : undefined;
    // a full name has two capitals
    if (!inner || !/\p{Lu}[^]{0,120}\p{Lu}/u.test(inner)) continue;
    const people = parsePeople(inner, pack);
    if (isPeopleList(inner, people)) names.push(...people.map((person) => person.name).filter((name) => /^\p{Lu}\p{Ll}+(?:\s\p{L}{1,3})?\s\p{Lu}\p{L}+$/u.test(name)));
  }
  return [...new Set(names)];
}
