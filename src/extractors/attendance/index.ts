import { locate } from "../../document/locate.ts";
import type { AttendanceList, LocalePack } from "../../locales/pack.ts";
import type { Attendee, Signature } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";
import { foldName, resolvePerson, type Known } from "../people.ts";
import { rulesOf, type Rules } from "../rules.ts";
import { listLabel, listMatcher } from "./labels.ts";
import type { ListEntry } from "./list-entry.ts";
import { listEntries } from "./lists.ts";
import { presenceOf, type Presence } from "./movements/index.ts";
import { roleMentions } from "./role-elections.ts";
import { roleBeside, type MeetingRole, type RoleMention } from "./roles.ts";

/** The people of the attendance lists with their roles, and the roles that could be given to nobody on them. */
export interface Attendance {
  readonly attendees: readonly Attendee[];
  readonly roles: readonly RoleMention[];
  readonly rules: Rules;
}

/**
 * Everyone whom an attendance list names, in the document's order, once. Who is both called and present is present; called, and missing from a list of
 * those present, is absent. Roles are those at this meeting.
 */
export function extractAttendance(context: ExtractContext, signatures: readonly Signature[]): Attendance {
  const roles = roleMentions(context);
  const people = withOfficers(context, merge(rosters(listEntries(context), context.pack), context.pack), roles);
  const known: Known[] = people.map((person, i) => ({ name: person.name, initials: person.initials, id: `p${i + 1}` }));
  const byId = new Map<string, Map<MeetingRole, string>>();
  const give = (id: string | null, role: MeetingRole, rule: string): void => {
    const given = id ? (byId.get(id) ?? new Map<MeetingRole, string>()) : null;
    if (id && given) byId.set(id, given.has(role) ? given : given.set(role, rule));
  };
  people.forEach((person, i) => {
    const role = roleBeside(person.roleText, context.pack);
    // Who is missing holds the office, but does not chair this meeting.
    if (role === "chair" && attendanceOf(person.lists, true) === "absent") return;
    if (role === "chair" || role === "secretary" || role === "attester") give(`p${i + 1}`, role, "role-list");
  });
  for (const mention of roles) {
    const id = signerOf(mention.name, known);
    // What the list itself says of a person outweighs an election told in the text.
    if (mention.rule !== "role-election" || !id || !byId.has(id)) give(id, mention.role, mention.rule);
  }
  for (const { name, role } of signatures) {
    const id = signerOf(name, known);
    if (role && id && !byId.has(id)) give(id, role, "role-signature");
  }
  // Who signs beside the chair or the secretary, and is neither, has checked the minutes.
  const officers = signatures.some(({ name }) => [...(byId.get(resolvePerson(name, known)?.id ?? "")?.keys() ?? [])].some((role) => role !== "attester"));
  // Founders and shareholders sign too, by the dozen.
  const signers = signatures.filter(({ role }) => !role).length;
  for (const { name, role } of officers && signers <= MOST_ATTESTERS ? signatures : []) {
    const id = resolvePerson(name, known)?.id ?? null;
    if (!role && id && !byId.has(id)) give(id, "attester", "role-signature");
  }
  const anyPresent = people.some((person) => person.lists.some((list) => PRESENT.has(list)));
  const listed = people.map((person, i) => ({
    id: `p${i + 1}`, present: person.entries.filter((entry) => PRESENT.has(effective(entry, context.pack))), absent: person.entries.filter((entry) => ["absent", "excused"].includes(effective(entry, context.pack))),
  }));
  const presence = presenceOf(context, listed, known);
  const attendees = people.map((person, i) => attendee(context, person, `p${i + 1}`, byId.get(`p${i + 1}`), anyPresent, presence.get(`p${i + 1}`)));
  const roleRules = attendees.flatMap(({ id, role }, i) => {
    const rule = byId.get(id)?.get(role as MeetingRole);
    return rule === undefined ? [] : [[`/attendees/${i}/role`, rule] as const];
  });
  return { attendees, roles, rules: { ...rulesOf("/attendees", people.map((person) => person.entries[0]?.rule ?? null)), ...Object.fromEntries(roleRules) } };
}

/** Chair and secretary named by labels beside the attendance list were there, whether or not the list repeats them. */
function withOfficers(context: ExtractContext, people: readonly Merged[], roles: readonly RoleMention[]): Merged[] {
  const listed = people.length > 0 || context.units.some((unit) => unit.span.start < context.outline.front.end && unit.text.length <= 80 && listLabel(unit.text, context.pack)?.list === "present");
  if (!listed) return [...people];
  const known: Known[] = people.map((person, i) => ({ name: person.name, initials: person.initials, id: `p${i}` }));
  const anyPresent = people.length === 0 || people.some((person) => person.lists.some((list) => PRESENT.has(list)));
  const officers = roles.filter((mention) => mention.rule === "role-label" && mention.role !== "attester" && mention.span.start < context.outline.front.end && mention.name.includes(" ") && signerOf(mention.name, known) === null && !known.some((person) => resolvePerson(mention.name, [person])));
  const seen = new Set<string>();
  const added = anyPresent ? officers.filter((mention) => !seen.has(mention.name) && seen.add(mention.name)) : [];
  return [...people, ...added.map((mention): Merged => ({
    name: mention.name, initials: null, roleText: null, affiliation: null, substituteFor: null, lists: ["present"],
    entries: [{ person: { name: mention.name, initials: null, roleText: null, affiliation: null, substituteFor: null, checked: null, notes: [], span: mention.span }, list: "present", span: mention.span, notes: [], label: null, rule: "attendance-line" }],
  }))];
}

const MOST_ATTESTERS = 8;

/** Whom of a list a name in full means: also `Kim B. Ek` of `Kim Ek`, and `Kim Ek` of a list of first names or surnames alone, where only one there has it. */
function signerOf(name: string, known: readonly Known[]): string | null {
  const found = resolvePerson(name, known);
  if (found) return found.id;
  const words = name.split(/\s+/u);
  const plain = words.filter((word, i) => i === 0 || i === words.length - 1 || !/^\p{Lu}\.?$/u.test(word));
  if (plain.length < words.length) return resolvePerson(plain.join(" "), known)?.id ?? null;
  if (words.length < 2) return null;
  const lone = known.filter((person) => !person.name.includes(" ") && [words[0], words.at(-1)].some((word) => foldName(word ?? "") === foldName(person.name)));
  return lone.length === 1 ? (lone[0]?.id ?? null) : null;
}

interface Merged {
  readonly name: string;
  readonly initials: string | null;
  readonly roleText: string | null;
  readonly affiliation: string | null;
  readonly substituteFor: string | null;
  readonly lists: readonly AttendanceList[];
  readonly entries: readonly ListEntry[];
}

/** One person a name; a list of present people makes the merely called ones absent. */
function merge(entries: readonly ListEntry[], pack: LocalePack): Merged[] {
  const merged = new Map<string, Merged>();
  for (const entry of entries) {
    // `Ek Kim` in the list is Kim Ek under the signature.
    const key = foldName(entry.person.name).split(" ").sort().join(" ");
    const before = merged.get(key);
    const lists = [...(before?.lists ?? []), effective(entry, pack)];
    merged.set(key, {
      name: before?.name ?? entry.person.name,
      initials: before?.initials ?? entry.person.initials,
      roleText: before?.roleText ?? entry.person.roleText,
      affiliation: before?.affiliation ?? entry.person.affiliation,
      substituteFor: before?.substituteFor ?? entry.person.substituteFor,
      lists, entries: [...(before?.entries ?? []), entry],
    });
  }
  return [...merged.values()];
}

/**
 * What a list means beside the others. A list of present people that repeats those of one before it makes that one a list of members, who were called
 * (`Members: …`, `Attending: …`). Those called are present where only the missing are listed beside them, and guests where nobody of them is listed again.
 */
function rosters(entries: readonly ListEntry[], pack: LocalePack): ListEntry[] {
  const key = (entry: ListEntry): string => foldName(entry.person.name);
  const runs: ListEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0]?.list === entry.list && run[0].label === entry.label) run.push(entry);
    else runs.push([entry]);
  }
  const isPresent = (entry: ListEntry): boolean => PRESENT.has(effective(entry, pack));
  const told = runs.map((run, i) => {
    const names = new Set(run.map(key));
    const repeated = runs.slice(i + 1).some((later) => later.filter(isPresent).length >= 2 && later.filter((one) => names.has(key(one))).length * 2 >= later.length);
    return run.every((one) => isPresent(one) && one.person.checked === null) && repeated ? run.map((one) => ({ ...one, list: "invited" as const })) : run;
  }).flat();
  const called = told.filter((entry) => effective(entry, pack) === "invited");
  const present = new Set(told.filter(isPresent).map(key));
  const gone = new Set(told.filter((entry) => entry.person.checked === null && ["absent", "excused"].includes(effective(entry, pack))).map(key));
  const again = called.some((entry) => present.has(key(entry)) || gone.has(key(entry)));
  const boxes = told.some((entry) => entry.list === "invited" && entry.person.checked !== null);
  const guests = !boxes && (present.size > 0 ? !again : again);
  return guests ? told.map((entry) => (effective(entry, pack) === "invited" && !gone.has(key(entry)) ? { ...entry, list: "others" as const } : entry)) : told;
}

/** A check box, or a word for absence beside the name (`Kim Ek (excusé)`), says more than the list it stands in. */
function effective(entry: ListEntry, pack: LocalePack): AttendanceList {
  const beside = (entry.person.roleText ?? "").split(",").map((part) => listMatcher(pack).whole(part)?.key);
  const absence = beside.find((key) => key === "excused" || key === "absent");
  if (absence && entry.person.checked === null) return entry.list === "excused" ? "excused" : absence;
  return entry.person.checked === false ? "absent" : entry.person.checked === true && entry.list !== "absent" ? "present" : entry.list;
}

const PRESENT: ReadonlySet<AttendanceList> = new Set(["present", "deciding", "substituteServing", "substituteOther", "others"]);

function attendanceOf(lists: readonly AttendanceList[], anyPresent: boolean): "present" | "absent" | "invited" {
  if (lists.some((list) => PRESENT.has(list))) return "present";
  if (lists.includes("absent") || lists.includes("excused")) return "absent";
  return anyPresent ? "absent" : "invited";
}

function attendee(context: ExtractContext, person: Merged, id: string, roles: ReadonlyMap<MeetingRole, string> | undefined, anyPresent: boolean, presence: Presence | undefined): Attendee {
  const attendance = attendanceOf(person.lists, anyPresent);
  const stated = roleBeside(person.roleText, context.pack);
  const meetingRole = (["chair", "secretary", "attester"] as const).find((role) => roles?.has(role)) ?? null;
  const listRole = person.lists.some((list) => list === "substituteServing" || list === "substituteOther") ? "substitute" : null;
  return {
    id, name: person.name, initials: person.initials,
    role: meetingRole ?? (stated === "member" || stated === "substitute" || stated === "guest" ? stated : listRole),
    roleText: person.roleText, affiliation: person.affiliation, attendance,
    excused: attendance === "absent" ? (person.lists.includes("excused") ? true : null) : null,
    substituteFor: person.substituteFor, items: presence?.items ?? null,
    evidence: [...person.entries.map((entry) => entry.span), ...(presence?.spans ?? [])].map((span) => locate(context.document, span)),
  };
}
