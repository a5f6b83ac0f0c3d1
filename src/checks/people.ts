import { packs } from "../locales/index.ts";
import { compilePhrases } from "../locales/phrases.ts";
import type { MinutesRecord, Owner } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";

/** Action items of people whom the minutes do not list. Bodies, roles and "all of us" are no people. */
export function checkOwners(record: MinutesRecord): Finding[] {
  const { attendees, signatures, actionItems, language } = record;
  if (attendees.length === 0) return [];
  const pack = packs[language];
  const nobody = compilePhrases({ other: [...pack.everybody, ...Object.values(pack.roles).flat(), ...pack.titles] });
  const known = [...attendees.flatMap(({ name, initials }) => (initials === null ? [name] : [name, initials])), ...signatures.map(({ name }) => name)];
  const isStranger = ({ name, text, attendee }: Owner): boolean =>
    attendee === null && looksLikePerson(name) && nobody.all(name).length === 0 && !known.some((one) => samePerson(one, name) || samePerson(one, text));
  return actionItems.flatMap(({ owners, item, evidence }) =>
    owners.filter(isStranger).map(({ text }) => finding("check/unknown-owner", `Expected an owner among the people of the meeting, found \`${text}\``, { item, evidence })),
  );
}

/** Attesters who were not there to see it. */
export function checkAttesters({ attendees, signatures }: MinutesRecord): Finding[] {
  const present = attendees.filter(({ attendance }) => attendance === "present");
  const absent = attendees
    .filter(({ role, attendance }) => role === "attester" && attendance === "absent")
    .map(({ name, evidence }) => finding("check/absent-attester", `Expected an attester who was present, found \`${name}\`, listed as absent`, { evidence }));
  if (present.length === 0) return absent;
  const strangers = signatures
    .filter(({ role, name }) => role === "attester" && looksLikePerson(name) && !present.some((one) => samePerson(one.name, name)) && !attendees.some((one) => one.attendance === null && samePerson(one.name, name)))
    .filter(({ name }) => !attendees.some((one) => one.role === "attester" && one.attendance === "absent" && samePerson(one.name, name)))
    .map(({ name, evidence }) => finding("check/absent-attester", `Expected an attester among those present, found \`${name}\``, { evidence }));
  return [...absent, ...strangers];
}

/** `Asta Lindvall`, `AL`, `A. Lindvall`: capitals at the beginning of each word; not `styrelsen`, `Projektgruppen för bryggan`, `Norra SFK`. */
function looksLikePerson(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return words.length <= 4 && words.every((word) => /^\p{Lu}|^(?:von|van|de|af|av|la)$/u.test(word)) && (words.length > 1 ? words.every((word) => /\p{Ll}|^\p{Lu}\.?$/u.test(word)) : /^\p{Lu}{2,4}$/u.test(name));
}

/** The same name, or all words of the shorter one in the other, an initial standing for its name: `A. Lindvall`, `Asta`. */
function samePerson(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!few || !many || few.length === 0) return false;
  return few.every((word) => many.some((other) => word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))));
}

function wordsOf(name: string): string[] {
  return name.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
}
