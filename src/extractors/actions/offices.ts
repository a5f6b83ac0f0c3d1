import type { LocalePack } from "../../locales/pack.ts";
import type { Attendee, Owner } from "../../record/schema.ts";
import { foldName } from "../people.ts";

/** Shorter words are marks of an office rather than its name: `ord.`, `M`. */
const SHORTEST_OFFICE = 5;

/**
 * `Förvaltningschefen`, `the Clerk`, `sivistysjohtajaa`: whoever the list of attendance gives that office (`Kim Ek, förvaltningschef`), where exactly one has it. Public
 * bodies' minutes call those who report and carry out by their office. What everybody is (`ledamot`, `Mitglied`) is no office.
 */
export function officeHolder(piece: string, { attendees, pack }: { readonly attendees: readonly Attendee[]; readonly pack: LocalePack }): Owner | null {
  const word = piece.toLowerCase();
  if (word.length < SHORTEST_OFFICE || word.split(" ").length > 4) return null;
  const holders = new Map(attendees.filter(({ roleText }) => officesOf(roleText, pack).some((office) => isForm(word, office, pack))).map((one) => [foldName(one.name), one]));
  const [holder] = [...holders.values()];
  return holder && holders.size === 1 ? { name: holder.name, text: piece, attendee: holder.id } : null;
}

/** `Clerk & RFO`, `Leder, AP`: each office by itself, in lower case. */
function officesOf(roleText: string | null, { roles }: LocalePack): string[] {
  const common = [...roles.member, ...roles.substitute, ...roles.guest].map((word) => word.toLowerCase());
  return (roleText ?? "").toLowerCase().split(/[,;/&()+]/u).map((part) => part.trim()).filter((part) => part.length >= SHORTEST_OFFICE && /^\p{L}[\p{L}\s:.-]{3,40}$/u.test(part) && !common.includes(part));
}

/** `chef`, `chefen`: the office, bare or with the ending by which a language names the one there is. */
function isForm(word: string, office: string, { actions }: LocalePack): boolean {
  return word === office || actions.titleEndings.some((ending) => word === `${office}${ending}`);
}
