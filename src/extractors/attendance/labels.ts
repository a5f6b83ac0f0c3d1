import { phrasesOf } from "../../locales/phrase-group.ts";
import type { PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { AttendanceList, LocalePack } from "../../locales/pack.ts";
import { parseNumber } from "../../structure/numbering.ts";
import { itemAt, type Outline, type OutlineItem } from "../../structure/outline.ts";
import type { ExtractContext } from "../context.ts";
import { parsePeople } from "./names.ts";

/** A label of an attendance list at the start of a text: `Närvarande: …`, `§ 2 Närvarande`, `Directors not in attendance:`. */
export interface ListLabel {
  readonly list: AttendanceList;
  /** Where the names may begin, counted from the start of the text. */
  readonly end: number;
  /** True where the label is all of the text, so that the names come below. */
  readonly alone: boolean;
}

/** `Directors not present`, but not `No. of people present`. */
function isNegated(label: string, pack: LocalePack): boolean {
  return matchersOf(pack).not.all(label).some((hit) => !/^(?:\.|\s{0,2}\d)/u.test(label.slice(hit.span.end)));
}

/** `The roof is absent. Kim: no`: a sentence, and what follows it. */
const SENTENCE = /\S{1,30}\s\S{1,30}\s\p{Ll}{2,30}[.!?]\s{1,3}\p{Lu}/u;

interface Matchers {
  readonly lists: PhraseMatcher<AttendanceList>;
  readonly not: PhraseMatcher<"not">;
}

const matchersOf = oncePerPack((pack): Matchers => {
  const { compile } = phrasesOf(pack);
  return { lists: compile(pack.attendance), not: compile({ not: pack.decisions.negations }) };
});

export function listMatcher(pack: LocalePack): PhraseMatcher<AttendanceList> {
  return matchersOf(pack).lists;
}

/** The words before a colon are a label up to this length. */
const LONGEST_LABEL = 90;
const LONGEST_LEAD_IN = 240;
const LONGEST_LED = 70;

/**
 * The attendance label that a text begins with, or null. A phrase anywhere in the words before a colon counts (`The following directors were
 * present:`); without a colon only a phrase that fills the line, or leads it with nothing but names behind.
 */
export function listLabel(text: string, pack: LocalePack): ListLabel | null {
  const matcher = listMatcher(pack);
  // Every line is asked, and each way to be a label takes a phrase of the lists; only behind a figure may one begin within a word (`1.1Present`).
  if (matcher.all(text).length === 0 && !/^\d/u.test(text)) return null;
  const lead = parseNumber(text, pack)?.rest ?? 0;
  const rest = text.slice(lead);
  const whole = rest.length <= LONGEST_LABEL ? matcher.whole(rest.replace(/\s{0,3}\([^)]{0,40}\)\s*:?$/u, "")) : null;
  if (whole) return { list: whole.key, end: text.length, alone: true };
  // `The following directors, constituting a quorum, were present at the meeting:`
  if (rest.length <= LONGEST_LEAD_IN && /:\s*$/u.test(rest) && !/[.!?]\s/u.test(rest)) {
    const list = listOf(rest, matcher, pack);
    if (list) return { list, end: text.length, alone: true };
  }
  const colon = /^[^:\n]{1,120}?:/u.exec(rest)?.[0];
  if (colon && colon.length <= LONGEST_LABEL && !SENTENCE.test(colon)) {
    const list = listOf(colon, matcher, pack);
    if (list) return { list, end: lead + colon.length, alone: rest.slice(colon.length).trim() === "" };
  }
  const start = matcher.atStart(rest);
  if (start) {
    const behind = rest.slice(start.span.end);
    if (/^\s{0,4}(?:\((?:[^)]{0,40})\))?\s{0,4}(?:[–—-]\s|\t|\n)?\s{0,4}$/u.test(behind)) return { list: start.key, end: text.length, alone: true };
    if (/^\s{0,4}(?:[–—-]\s|\t|\n|\s)\s{0,4}[\p{Lu}☐☒[]/u.test(behind)) return { list: start.key, end: lead + start.span.end, alone: false };
  }
  // `Anwesend sind die Mitglieder des Ausschusses`: longer where the phrase leads, as no name does
  if (rest.length <= (start && !rest.includes(",") ? LONGEST_LED : 45) && !/[.!?]\s*$/u.test(rest) && !SENTENCE.test(rest)) {
    const list = listOf(rest, matcher, pack);
    if (list && !beginsWithName(rest, matcher, pack)) return { list, end: text.length, alone: true };
  }
  return null;
}

/** `Kim Ek, suppleant`, `Kim Ek, Takets sekretariat`: somebody of a list, with a label's word behind the name. */
function beginsWithName(text: string, matcher: PhraseMatcher<AttendanceList>, pack: LocalePack): boolean {
  const person = parsePeople(text, pack)[0];
  if (!person?.name.includes(" ") || person.span.start > 6) return false;
  const behind = text.slice(person.span.end);
  // `Kim Ek Anmält förhinder`: a cell of its own, run together with the name
  return matcher.all(text).every((hit) => hit.span.start >= person.span.end) && (/^\s{0,2}[,(]|^\s{1,40}\p{Ll}/u.test(behind) || matcher.whole(behind.trim()) !== null);
}

/**
 * Lists stand before the first item, behind the last, and in items that are about who is there (`§ 2 Närvarande`); what looks like one inside an item
 * is a list of something else.
 */
export function mayList(context: ExtractContext, position: number): boolean {
  const { outline, pack } = context;
  const item = itemAt(outline, position);
  if (item === null || outline.items.length < 2 || (item === outline.items[0] && position - item.region.start < 600)) return true;
  // `9 New members: Kim Ek, Bo Al`: late in the meeting only a title that opens with the label is about who is there
  return labelledItems(context).has(item) && (outline.items.slice(0, 3).includes(item) || listMatcher(pack).atStart(item.title) !== null);
}

const labelled = new WeakMap<Outline, ReadonlySet<OutlineItem>>();

/** The items whose titles are labels of attendance lists. */
export function labelledItems({ outline, pack }: ExtractContext): ReadonlySet<OutlineItem> {
  const known = labelled.get(outline);
  if (known) return known;
  const made = new Set(outline.items.filter((item) => listLabel(item.title, pack) !== null));
  labelled.set(outline, made);
  return made;
}

/** A stretch of a block that one label governs. */
export interface ListSection {
  readonly list: AttendanceList;
  readonly start: number;
  readonly end: number;
}

/** The stretches of a block from `from` on, cut where another attendance label with a colon begins (`…; Absent: …`), or a sentence with one for the missing (`… and Bo. Absent Kim Ek.`). */
export function innerLabels(text: string, from: number, list: AttendanceList, pack: LocalePack): ListSection[] {
  const sections: ListSection[] = [];
  let current = { list, start: from };
  for (const hit of listMatcher(pack).all(text.slice(from))) {
    const start = from + hit.span.start;
    const colon = /^\s{0,2}:/u.exec(text.slice(from + hit.span.end));
    const sentence = (hit.key === "absent" || hit.key === "excused") && /[.;\n]\s{0,4}$/u.test(text.slice(0, start)) ? /^\s{1,3}(?=\p{Lu}\p{Ll})/u.exec(text.slice(from + hit.span.end)) : null;
    const opens = colon ?? sentence;
    if (!opens || start <= current.start || !/[;.,)\n]\s{0,4}$|\s$/u.test(text.slice(0, start))) continue;
    sections.push({ ...current, end: start });
    current = { list: hit.key, start: from + hit.span.end + opens[0].length };
  }
  return [...sections, { ...current, end: text.length }];
}

/** Absence outweighs presence in one label (`Directors not in attendance`); the longest phrase else. */
function listOf(label: string, matcher: PhraseMatcher<AttendanceList>, pack: LocalePack): AttendanceList | null {
  const hits = matcher.all(label);
  if (hits.length === 0) return null;
  const negative = hits.find((hit) => hit.key === "absent" || hit.key === "excused");
  if (negative) return negative.key;
  const best = [...hits].sort((a, b) => b.phrase.length - a.phrase.length)[0];
  return best ? ((best.key === "present" || best.key === "others") && isNegated(label, pack) ? "absent" : best.key) : null;
}
