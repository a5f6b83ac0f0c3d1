import { escapePattern } from "../../locales/escape-pattern.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { otherMeetings } from "../meeting/other-meetings.ts";
import { isPeopleList, parsePeople } from "./names.ts";
import { maySayRoles, shift, type RoleMention } from "./roles.ts";

type Teller = "chair" | "secretary";

const TELLERS: readonly Teller[] = ["chair", "secretary"];

/** A name in its slot: `Kim Ek`, `Ida von Al`, `K. Ek`, `Kim`. */
const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{0,30})`;
const NAME = String.raw`${WORD}(?:\s{1,3}(?:(?:von|van|der|den|de|af|av|du)\s{1,3}){0,2}${WORD}){0,3}`;

const cache = new WeakMap<LocalePack, Readonly<Record<Teller, RegExp>>>();

/**
 * Who led or wrote, as sentences tell it: `Kim Ek übernahm die Versammlungsleitung und Bo Al die Protokollführung`, `Minutes were taken by Kim`; and the
 * secretary behind the document's own word for itself (`Notes: Kim Ek`). Who opens a meeting or welcomes to it is not said to have led it.
 */
export function toldRoles(context: ExtractContext): RoleMention[] {
  return context.units.filter((unit) => unit.text.length <= 1000 && maySayRoles(context, unit.span.start)).flatMap((unit) => [...bySentence(unit, context.pack), ...behindDocument(unit, context)]);
}

function bySentence(unit: Unit, pack: LocalePack): RoleMention[] {
  if (otherMeetings(unit.text, pack).some((other) => other.certain)) return [];
  const patterns = patternsOf(pack);
  return TELLERS.flatMap((role) => [...unit.text.matchAll(patterns[role])].flatMap((match): RoleMention[] => {
    // each phrase has a slot of its own
    const name = Object.values(match.groups ?? {}).find((group) => group !== undefined);
    const person = name === undefined ? undefined : parsePeople(name, pack)[0];
    if (name === undefined || !person || person.span.end < name.trimEnd().length - 1) return [];
    return [{ role, name: person.name, rule: "role-told", span: shift(person.span, unit.span.start + match.index + match[0].lastIndexOf(name)) }];
  }));
}

/** One pattern a role: every phrase with a group in the place of its `…`, its letters in either case, those of the name in the case they have. */
function patternsOf(pack: LocalePack): Readonly<Record<Teller, RegExp>> {
  const known = cache.get(pack);
  if (known) return known;
  const titles = String.raw`(?:(?:${pack.titles.map(eitherCase).join("|") || "(?!)"})\.?\s{1,3}){0,2}`;
  let slots = 0;
  const compiled = (phrases: readonly string[]): RegExp => {
    const parts = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phrase.split(/\s?…\s?/u).map(eitherCase));
    const alternatives = parts.map(([before = "", after = ""]) => `${before === "" ? "" : String.raw`${before}:?\s{1,3}`}${titles}(?<name${++slots}>${NAME})${after === "" ? "" : String.raw`\s{1,3}${after}`}`);
    return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join("|") || "(?!)"})(?![\p{L}\p{N}])`, "gu");
  };
  const made = { chair: compiled(pack.offices.told.chair), secretary: compiled(pack.offices.told.secretary) };
  cache.set(pack, made);
  return made;
}

/** `led by` as `[lL][eE][dD]\s{1,3}[bB][yY]`. */
function eitherCase(phrase: string): string {
  return [...phrase].map((letter) => {
    if (letter === " ") return String.raw`\s{1,3}`;
    if (letter === "'") return "['’]";
    return letter.toUpperCase() === letter || letter.toUpperCase().length > 1 ? escapePattern(letter) : `[${letter}${letter.toUpperCase()}]`;
  }).join("");
}

/** `Notes: Kim Ek`, `| Notes | Kim Ek (PMO) |`: nothing but names, of two people at most, behind what the document calls itself; before the first item only. */
function behindDocument(unit: Unit, { units, outline, pack }: ExtractContext): RoleMention[] {
  if (unit.span.start >= outline.front.end && outline.items.length > 0) return [];
  const lines = [...unit.text.matchAll(/(?<=^|\n)(?<label>[\p{L} -]{3,20}):\s{1,10}(?<names>[^\n]{3,80})/gu)].map((match) => ({ label: match.groups?.["label"] ?? "", names: match.groups?.["names"] ?? "", at: unit.span.start + match.index + match[0].length - (match.groups?.["names"] ?? "").length }));
  const next = units[unit.index + 1];
  if (unit.cell && next?.cell && next.cell.table === unit.cell.table && next.cell.row === unit.cell.row && next.text.length <= 80) lines.push({ label: unit.text, names: next.text, at: next.span.start });
  return lines.flatMap(({ label, names, at }) => {
    if (!pack.offices.documents.includes(label.trim().toLowerCase())) return [];
    const people = parsePeople(names, pack);
    return people.length <= 2 && isPeopleList(names, people, 0.7) ? people.map((person): RoleMention => ({ role: "secretary", name: person.name, rule: "role-label", span: shift(person.span, at) })) : [];
  });
}
