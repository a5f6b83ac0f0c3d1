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
  const holders = officesIn(attendees, pack).get(word);
  if (holders?.size !== 1 || word.length < SHORTEST_OFFICE || word.split(" ").length > 4) return null;
  const [holder] = holders.values();
  return holder ? { name: holder.name, text: piece, attendee: holder.id } : null;
}

/** Every form of the offices that those there hold. */
export function officeNames(attendees: readonly Attendee[], pack: LocalePack): Iterable<string> {
  return officesIn(attendees, pack).keys();
}

/** By each form of an office's name those who hold it, by their folded names. */
type Offices = ReadonlyMap<string, ReadonlyMap<string, Attendee>>;

const cache = new WeakMap<readonly Attendee[], { readonly pack: LocalePack; readonly offices: Offices }>();

/** Every word of a document is asked about, so its offices are told once. */
function officesIn(attendees: readonly Attendee[], pack: LocalePack): Offices {
  const known = cache.get(attendees);
  if (known?.pack === pack) return known.offices;
  const made = new Map<string, Map<string, Attendee>>();
  for (const attendee of attendees) {
    for (const form of officesOf(attendee.roleText, pack).flatMap((office) => formsOf(office, pack))) {
      const holders = made.get(form) ?? new Map<string, Attendee>();
      made.set(form, holders.set(foldName(attendee.name), attendee));
    }
  }
  cache.set(attendees, { pack, offices: made });
  return made;
}

/** `Clerk & RFO`, `Leder, AP`: each office by itself, in lower case. */
function officesOf(roleText: string | null, { roles }: LocalePack): string[] {
  const common = [...roles.member, ...roles.substitute, ...roles.guest].map((word) => word.toLowerCase());
  return (roleText ?? "").toLowerCase().split(/[,;/&()+]/u).map((part) => part.trim()).filter((part) => part.length >= SHORTEST_OFFICE && /^\p{L}[\p{L}\s:.-]{3,40}$/u.test(part) && !common.includes(part));
}

/** `chef`, `chefen`: the office, bare or with the ending by which a language names the one there is. */
function formsOf(office: string, { actions }: LocalePack): string[] {
  return [office, ...actions.titleEndings.map((ending) => `${office}${ending}`)];
}
