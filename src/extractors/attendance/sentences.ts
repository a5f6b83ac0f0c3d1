import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { AttendanceList, LocalePack } from "../../locales/pack.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { labelledItems, listMatcher, mayList } from "./labels.ts";
import { listEntry, type ListEntry } from "./list-entry.ts";
import { looseAlternatives } from "../../locales/escape-pattern.ts";
import { parsePeople, type ListedPerson } from "./names.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { wordedPattern, type WordedPattern } from "../../locales/worded-pattern.ts";

/**
 * What sentences say of single people, with a list or without: `Everyone is present except Kim and Bo`, `Derudover deltog Kim Ek`, `Apologies were received
 * from Cllrs Ek and Al`, `Cllr Bo had sent her apologies`. Before the first item and under headings about who is there only.
 */
export function sentenceEntries(context: ExtractContext, listed: readonly ListEntry[]): ListEntry[] {
  return context.units.flatMap((unit) => {
    if (unit.text.length > 700 || unit.block.kind === "heading" || !mayTell(context, unit) || !/[.!?]/u.test(unit.text)) return [];
    const free = (entry: ListEntry): boolean => !listed.some((other) => other.span.start < entry.span.end && other.span.end > entry.span.start);
    return sentencesIn(unit.text).flatMap(({ text, start }) => inSentence(text, context.pack).map(({ list, people }) => people.map((person) => listEntry(person, list, unit.span.start + start, "attendance-prose"))).flat()).filter(free);
  });
}

function mayTell(context: ExtractContext, unit: Unit): boolean {
  if (unit.span.start < context.outline.front.end) return true;
  return [...labelledItems(context)].some(({ region }) => unit.span.start >= region.start && unit.span.end <= region.end) && mayList(context, unit.span.start);
}

/** The dot of an initial or a title ends no sentence. */
function sentencesIn(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=\p{L}\p{Ll}|\))[.!?](?=\s|$)/gu)) {
    found.push({ text: text.slice(start, match.index), start });
    start = match.index + 1;
  }
  return [...found, { text: text.slice(start), start }].filter((sentence) => sentence.text.trim() !== "");
}

interface Told {
  readonly list: AttendanceList;
  readonly people: readonly ListedPerson[];
}

function inSentence(text: string, pack: LocalePack): Told[] {
  return [exceptions(text, pack), apologies(text, pack), regrets(text, pack), oneMore(text, pack)].flatMap((told) => told ?? []).slice(0, 1);
}

interface Patterns {
  readonly except: WordedPattern;
  readonly everybody: WordedPattern;
  readonly apologies: WordedPattern;
  readonly regrets: WordedPattern;
}

const patternsOf = oncePerPack((pack): Patterns => {
  const { except, apologies, regrets } = pack.attending;
  return {
    except: wordedPattern(except, String.raw`(?<![\p{L}])(?:${looseAlternatives(except)})\s{1,3}:?\s{0,3}`, "iu"),
    everybody: wordedPattern(pack.everybody, String.raw`(?<![\p{L}])(?:${looseAlternatives(pack.everybody)})(?![\p{L}])`, "iu"),
    apologies: wordedPattern(apologies, String.raw`(?<![\p{L}])(?:${looseAlternatives(apologies)})\s{0,3}:?\s{1,3}`, "iu"),
    regrets: wordedPattern(regrets, String.raw`\s(?:${looseAlternatives(regrets)})(?![\p{L}])`, "iu"),
  };
});

/** `Everyone is present except Kim and Bo`: those behind the exception, by what the words before it say of everybody. */
function exceptions(text: string, pack: LocalePack): Told | null {
  const { except, everybody: all } = patternsOf(pack);
  const match = except.exec(text);
  const before = match ? text.slice(0, match.index) : "";
  const everybody = match && all.test(before);
  if (!match || !everybody || !listMatcher(pack).all(before).some((hit) => hit.key === "present")) return null;
  const people = namesAt(text, match.index + match[0].length, pack);
  return people.length > 0 ? { list: "absent", people } : null;
}

/** `Apologies were received from Kim Ek (work) and Bo Al` */
function apologies(text: string, pack: LocalePack): Told | null {
  const match = patternsOf(pack).apologies.exec(text);
  const people = match ? namesAt(text, match.index + match[0].length, pack) : [];
  return people.length > 0 ? { list: "excused", people } : null;
}

/** `Kim Ek had sent her apologies`, `Kim Ek och Bo Al har anmält förhinder` */
function regrets(text: string, pack: LocalePack): Told | null {
  const match = patternsOf(pack).regrets.exec(text);
  if (!match) return null;
  const subject = text.slice(0, match.index);
  const people = wholeNames(subject, pack);
  // `did not attend` gives no excuse
  return people.length > 0 ? { list: listMatcher(pack).all(match[0]).some((hit) => hit.key === "excused") || !listMatcher(pack).all(match[0]).some((hit) => hit.key === "absent") ? "excused" : "absent", people } : null;
}

/** A verb of being there, whole before the name, or around it; the longest first. */
interface Attending {
  readonly first: string;
  readonly whole: RegExp;
  readonly split: RegExp | null;
}

const attendingOf = oncePerPack((pack): readonly Attending[] => [...pack.attending.attends].sort((a, b) => b.length - a.length).map((verb): Attending => {
    const [first = "", ...others] = verb.split(" ");
    const whole = compilePattern(String.raw`^\s{0,3}(?:\p{L}{3,14}\s){1,2}${looseAlternatives([verb])}\s{1,3}(?:\p{Ll}[\p{L}-]{3,30}\s)?(?=\p{Lu})`, "u");
    const split = others.length > 0 ? compilePattern(String.raw`^\s{0,3}(?:\p{L}{3,14}\s){1,2}${looseAlternatives([first])}\s(?=\p{Lu}.{3,120}\s${looseAlternatives([others.join(" ")])}(?![\p{L}]))`, "u") : null;
    return { first, whole, split };
  }));

/** `Derudover deltog Kim Ek fra Taget`, `Endvidere var Kim Ek (KE) fra Taget repræsenteret`, `Kim Ek also attended`: one more who was there. Full names only. */
function oneMore(text: string, pack: LocalePack): Told | null {
  for (const { first, whole, split } of attendingOf(pack)) {
    const opening = text.includes(first) ? (whole.exec(text) ?? split?.exec(text)) : null;
    const people = opening ? namesAt(text, opening[0].length, pack).filter((person) => person.name.includes(" ")) : [];
    if (people.length > 0) return { list: "others", people };
  }
  return null;
}

/** The people of a row that begins at `at`; what follows the last name is cut away, so that it becomes no remark. */
function namesAt(text: string, at: number, pack: LocalePack): ListedPerson[] {
  const rest = text.slice(at).replace(/\n/gu, " ").replace(/^\s{1,9}/u, (gap) => " ".repeat(gap.length));
  const people = parsePeople(rest, pack);
  const first = people[0];
  if (!first || rest.slice(0, first.span.start).replace(/[\p{L}.]{1,16}\s/gu, "").trim() !== "" || first.span.start > 30) return [];
  // a name far behind the one before it belongs to something else
  const row = people.filter((person, i) => i === 0 || person.span.start - (people[i - 1] as ListedPerson).span.end <= 40);
  return row.map((person) => ({ ...person, roleText: person.roleText && person.roleText.length <= 30 ? person.roleText : null, span: { start: person.span.start + at, end: person.span.end + at } }));
}

/** All of the subject is names: nothing of it is left when they are taken away. */
function wholeNames(subject: string, pack: LocalePack): ListedPerson[] {
  const people = parsePeople(subject, pack);
  const letters = subject.replace(/[^\p{L}]/gu, "").length;
  const named = people.reduce((sum, person) => sum + person.name.replace(/[^\p{L}]/gu, "").length, 0);
  return people.length > 0 && letters - named <= 16 + 4 * (people.length - 1) && /^\s{0,3}\p{Lu}/u.test(subject) && people.every((person) => person.roleText === null) ? people : [];
}
