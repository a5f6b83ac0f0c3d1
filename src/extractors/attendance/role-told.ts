import type { Span } from "../../document/span.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { phrasesOf } from "../../locales/phrase-group.ts";
import type { PhraseMatcher } from "../../locales/phrases.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { otherMeetings } from "../meeting/other-meetings.ts";
import { titleLength } from "./name-titles.ts";
import { isPeopleList, parsePeople } from "./names.ts";
import { maySayRoles, shift, type RoleMention } from "./roles.ts";
import { compilePattern } from "../../locales/pattern.ts";

type Teller = "chair" | "secretary";

const TELLERS: readonly Teller[] = ["chair", "secretary"];

/** A name in its slot: `Kim Ek`, `Ida von Al`, `K. Ek`, `Kim`. */
const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{0,30})`;
const NAME = String.raw`${WORD}(?:\s{1,3}(?:(?:von|van|der|den|de|af|av|du)\s{1,3}){0,2}${WORD}){0,3}`;

/** A phrase around a name: what stands before it, what behind it. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

/** The phrases of a role by the words that are looked for: those before the name, or those behind it where none stand before. */
interface Frames {
  readonly words: PhraseMatcher<"told">;
  readonly byWords: ReadonlyMap<string, readonly Frame[]>;
}

/**
 * Who led or wrote, as sentences tell it: `Kim Ek übernahm die Versammlungsleitung und Bo Al die Protokollführung`, `Minutes were taken by Kim`; and the
 * secretary behind the document's own word for itself (`Notes: Kim Ek`). Who opens a meeting or welcomes to it is not said to have led it.
 */
export function toldRoles(context: ExtractContext): RoleMention[] {
  return context.units.filter((unit) => unit.text.length <= 1000 && maySayRoles(context, unit.span.start)).flatMap((unit) => [...bySentence(unit, context.pack), ...behindDocument(unit, context)]);
}

function bySentence(unit: Unit, pack: LocalePack): RoleMention[] {
  const frames = framesOf(pack);
  const told = TELLERS.flatMap((role) => frames[role].words.all(unit.text).flatMap((hit) => {
    const name = nameAt(unit.text, hit.span, frames[role].byWords.get(hit.phrase) ?? [], pack);
    return name ? [{ role, name }] : [];
  }));
  if (told.length === 0 || otherMeetings(unit.text, pack).some((other) => other.certain)) return [];
  return told.flatMap(({ role, name }): RoleMention[] => {
    const words = unit.text.slice(name.start, name.end);
    const person = parsePeople(words, pack)[0];
    return person && person.span.end >= words.trimEnd().length - 1 ? [{ role, name: person.name, rule: "role-told", span: shift(person.span, unit.span.start + name.start) }] : [];
  });
}

const BEHIND = compilePattern(String.raw`^${NAME}(?![\p{L}\p{N}])`, "u");
const AHEAD = compilePattern(String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})\s{1,3}$`, "u");
/** The longest name in a slot, with what leads to it. */
const REACH = 160;

/** The name in the slot of the phrases whose words stand at `at`; null where anything else stands there. */
function nameAt(text: string, at: Span, frames: readonly Frame[], pack: LocalePack): Span | null {
  for (const { before, after } of frames) {
    if (before === "") {
      const lead = text.slice(Math.max(0, at.start - REACH), at.start);
      const name = AHEAD.exec(lead);
      if (name) return { start: at.start - lead.length + name.index, end: at.start - lead.length + name.index + (name.groups?.["name"] ?? "").length };
      continue;
    }
    const lead = /^:?\s{1,3}/u.exec(text.slice(at.end, at.end + 4))?.[0].length ?? 0;
    const start = at.end + lead + titleLength(text.slice(at.end + lead, at.end + REACH), pack);
    const name = lead === 0 ? null : BEHIND.exec(text.slice(start, start + REACH));
    const end = start + (name?.[0].length ?? 0);
    if (name && (after === "" || startsWithPhrase(text.slice(end, end + REACH), after))) return { start, end };
  }
  return null;
}

function startsWithPhrase(text: string, phrase: string): boolean {
  const words = /^\s{1,3}/u.test(text) ? text.trimStart().replace(/\s{1,3}/gu, " ").replace(/’/gu, "'").toLowerCase() : "";
  return words.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(words.slice(phrase.length));
}

const framesOf = oncePerPack((pack): Readonly<Record<Teller, Frames>> => {
  const framed = (phrases: readonly string[]): Frames => {
    const byWords = new Map<string, Frame[]>();
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
      const [before = "", after = ""] = phrase.split(/\s?…\s?/u);
      const words = before === "" ? after : before;
      byWords.set(words, [...(byWords.get(words) ?? []), { before, after }]);
    }
    return { words: phrasesOf(pack).compile({ told: [...byWords.keys()] }), byWords };
  };
  return { chair: framed(pack.offices.told.chair), secretary: framed(pack.offices.told.secretary) };
});

/** `Notes: Kim Ek`, `| Notes | Kim Ek (PMO) |`: nothing but names, of two people at most, behind what the document calls itself; before the first item only. */
function behindDocument(unit: Unit, { units, outline, pack }: ExtractContext): RoleMention[] {
  if (unit.span.start >= outline.front.end && outline.items.length > 0) return [];
  const lines = !unit.text.includes(":") ? [] : [...unit.text.matchAll(/(?<=^|\n)(?<label>[\p{L} -]{3,20}):\s{1,10}(?<names>[^\n]{3,80})/gu)].map((match) => ({ label: match.groups?.["label"] ?? "", names: match.groups?.["names"] ?? "", at: unit.span.start + match.index + match[0].length - (match.groups?.["names"] ?? "").length }));
  const next = units[unit.index + 1];
  if (unit.cell && next?.cell && next.cell.table === unit.cell.table && next.cell.row === unit.cell.row && next.text.length <= 80) lines.push({ label: unit.text, names: next.text, at: next.span.start });
  return lines.flatMap(({ label, names, at }) => {
    if (!pack.offices.documents.includes(label.trim().toLowerCase())) return [];
    const people = parsePeople(names, pack);
    return people.length <= 2 && isPeopleList(names, people, 0.7) ? people.map((person): RoleMention => ({ role: "secretary", name: person.name, rule: "role-label", span: shift(person.span, at) })) : [];
  });
}
