import type { Span } from "../../document/span.ts";
import { later } from "../../locales/on-first-use.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { unaccented } from "../../locales/phrases.ts";
import type { ExtractContext } from "../context.ts";
import { looseAlternatives } from "../../locales/escape-pattern.ts";
import { MEETING_WORD } from "../meeting/words.ts";
import { parsePeople } from "./names.ts";
import { toldRoles } from "./role-told.ts";
import { meetingRole, roleIn, roleMatcher, shift, statedRoles, type MeetingRole, type RoleMention } from "./roles.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { wordedPattern, type WordedPattern } from "../../locales/worded-pattern.ts";

/** A stretch of text that may choose the meeting's officers, with the title that it stands under. */
interface Stretch {
  readonly title: string;
  readonly text: string;
  readonly start: number;
  /** Among the opening formalities. */
  readonly opening: boolean;
  /** The role that the title speaks of. */
  readonly about: MeetingRole | null;
  /** The title, if there is one, is about this meeting and not about the year to come. */
  readonly thisMeeting: () => boolean;
}

/** Chair, secretary and attesters by labels (`Sekreterare: …`), by sentences that tell who led and wrote, by the items that elect them, and by election sentences. */
export function roleMentions(context: ExtractContext): RoleMention[] {
  const stated = statedRoles(context);
  // what a sentence tells may be of a part of the meeting: a label outweighs it
  const told = toldRoles(context).filter((mention) => mention.rule === "role-label" || !stated.some(({ role }) => role === mention.role));
  return [...stated, ...told, ...byElections(context)].sort((a, b) => a.span.start - b.span.start);
}

/** The items that choose somebody (`Val av justerare` – `Kim Ek`), and sentences of choosing, in items and before the first one. */
function byElections(context: ExtractContext): RoleMention[] {
  return stretches(context).flatMap((stretch) => {
    const told = bySentence(stretch, context.pack);
    return told.length > 0 ? told : byTitle(stretch, context.pack);
  });
}

const OPENING_ITEMS = 8;

function stretches({ document, outline, units, pack }: ExtractContext): Stretch[] {
  const inItems = outline.items.flatMap(({ title, parts }, i) => {
    const about = meetingRole(roleIn(title, pack));
    const thisMeeting = later(() => title === "" || isThisMeeting(title, pack));
    return parts.map(({ span }): Stretch => ({ title, opening: i < OPENING_ITEMS, about, thisMeeting, text: document.text.slice(span.start, span.end), start: span.start }));
  });
  const front = units.filter((unit) => unit.span.end <= outline.front.end && unit.text.length <= 300).map((unit): Stretch => ({ title: "", opening: true, about: null, thisMeeting: () => true, text: unit.text, start: unit.span.start }));
  return [...front, ...inItems];
}

/** Chairs and secretaries are chosen for the meeting among the opening formalities; further on, for the time to come. */
function byTitle({ title, text, start, opening, about: role, thisMeeting }: Stretch, pack: LocalePack): RoleMention[] {
  if (!role || text.length > 120 || !thisMeeting() || (!opening && role !== "attester") || !isElection(title, pack)) return [];
  // `Kim Ek till ordförande och Bo Al till sekreterare` says itself who is what.
  if (new Set(roleMatcher(pack).all(text).flatMap((hit) => meetingRole(hit.key) ?? [])).size > 1) return [];
  const people = parsePeople(text, pack);
  return people.length <= 4 ? people.map((person) => ({ role, name: person.name, rule: "role-item", span: shift(person.span, start) })) : [];
}

function isElection(title: string, pack: LocalePack): boolean {
  return pack.itemTitles.attesters.some((phrase) => title.toLowerCase().includes(phrase)) || patterns(pack).elections.test(title);
}

/** `välja Kim Ek till sekreterare`, `Kim Ek valdes till ordförande`, `Till justerare valdes Kim Ek och Bo Al`, `HR att justera`. */
function bySentence({ title, text, start, thisMeeting }: Stretch, pack: LocalePack): RoleMention[] {
  if (text.length > 600) return [];
  const attesting = beforeAttesting(text, start, pack);
  if (!elects(pack).test(text) || !thisMeeting()) return attesting;
  const mentions: RoleMention[] = [];
  for (const match of text.matchAll(nameAndOffice(pack))) {
    const role = meetingRole(roleIn(match.groups?.["role"] ?? "", pack));
    if (!role) continue;
    for (const key of ["name", "other"] as const) {
      const name = match.groups?.[key];
      // `Valgt til dirigent blev Kim Ek` begins with no name.
      if (name && !pack.offices.elects.includes(name.toLowerCase())) mentions.push({ role, name, rule: "role-election", span: spanOf(name, match[0], match.index + start) });
    }
  }
  return mentions.length > 0 ? mentions : [...electedAfter(title, text, start, pack), ...attesting];
}

function spanOf(name: string, within: string, at: number): Span {
  const start = at + within.indexOf(name);
  return { start, end: start + name.length };
}

interface Patterns {
  readonly elects: WordedPattern;
  readonly elections: WordedPattern;
  readonly office: RegExp;
  /** `Valgt til dirigent blev …` */
  readonly opens: WordedPattern;
  /** Between names: `och till …`. */
  readonly next: RegExp;
  readonly term: WordedPattern;
}

const patterns = oncePerPack((pack): Patterns => {
  const { offices } = pack;
  const [chosen, as, is, and] = [offices.elects, offices.as, offices.is, pack.and].map((words) => looseAlternatives(words) || "(?!)");
  const name = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
  const behind = String.raw`(?:(?:\p{Ll}{2,5}\s){0,2}(?:(?:${chosen}|${is})\s){0,2}(?:${as})\s|(?:${is})\s(?:(?:${as})\s)?)`;
  return {
    elections: wordedPattern(offices.elections, String.raw`(?<![\p{L}])(?:${looseAlternatives(offices.elections)})(?![\p{L}])`, "iu"),
    opens: wordedPattern(offices.elects, String.raw`^(?:${looseAlternatives(offices.elects)})\s(?:${looseAlternatives(offices.as)})\s(?<role>[\p{L}-]{3,30})\s\p{Ll}{2,6}\s(?=\p{Lu})`, "iu"),
    next: compilePattern(String.raw`\s(?:${looseAlternatives(pack.and)})\s(?:(?<as>${looseAlternatives(offices.as) || "(?!)"})\s)?`, "gu"),
    term: wordedPattern(offices.terms, String.raw`(?<![\p{L}])(?:${looseAlternatives(offices.terms) || "(?!)"})`, "iu"),
    elects: wordedPattern(offices.elects, String.raw`(?<![\p{L}])(?:${chosen})(?![\p{L}])`, "iu"),
    office: compilePattern(String.raw`(?<name>${name}(?:\s(?:von\s|de\s|af\s)?${name}){0,3})(?:\s(?:${and})\s(?<other>${name}(?:\s${name}){0,3}))?\s${behind}(?<role>[\p{L}-]{3,30}(?:\s(?!(?:${and})\s)[\p{L}-]{3,30}){0,2})`, "gu"),
  };
});

function elects(pack: LocalePack): WordedPattern {
  return patterns(pack).elects;
}

function nameAndOffice(pack: LocalePack): RegExp {
  return patterns(pack).office;
}

/** `att justera`: a phrase for attesting that tells a duty. */
function tellsDuty(phrase: string, pack: LocalePack): boolean {
  return pack.decisions.complementizers.some((word) => phrase.startsWith(`${word} `));
}

/** Few languages have such a phrase. */
const hasDuties = oncePerPack((pack): boolean => pack.roles.attester.some((phrase) => tellsDuty(phrase, pack) || tellsDuty(unaccented(phrase), pack)));

/** `Kim Ek att justera`, `KE att justera`: a name or initials directly before a phrase for attesting that tells a duty. */
function beforeAttesting(text: string, start: number, pack: LocalePack): RoleMention[] {
  if (!hasDuties(pack)) return [];
  return roleMatcher(pack).all(text).flatMap((hit): RoleMention[] => {
    if (hit.key !== "attester" || !tellsDuty(hit.phrase, pack)) return [];
    const before = /(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,3})\s{1,3}(?:(?<verb>\p{Ll}{4,8})\s{1,3})?$/u.exec(text.slice(0, hit.span.start));
    const verb = before?.groups?.["verb"];
    const name = before?.groups?.["name"];
    if (!before || !name || (verb && !pack.offices.elects.includes(verb))) return [];
    return [{ role: "attester", name, rule: "role-election", span: { start: start + before.index, end: start + before.index + name.length } }];
  });
}

/** `Till justerare valdes Kim Ek och Bo Al`, `… valittiin Kim Ek ja Bo Al`: names behind the verb; the role before it, or the one that the item is about. */
function electedAfter(title: string, text: string, offset: number, pack: LocalePack): RoleMention[] {
  return text.split(/(?<=[\p{L}])\.\s{1,3}(?=\p{Lu})/u).flatMap((sentence) => {
    // `Valgt til dirigent blev Kim Ek`: the verb's first part before the office, its second before the name
    const opens = patterns(pack).opens.exec(sentence);
    const verb = elects(pack).exec(sentence);
    if (!verb) return [];
    const from = opens ? opens[0].length : verb.index + verb[0].length;
    const behind = sentence.slice(from).replace(/^[\s:]{1,3}/u, "");
    if (!/^\p{Lu}/u.test(behind)) return [];
    const at = offset + text.indexOf(sentence) + from + (sentence.slice(from).length - behind.length);
    const before = meetingRole(roleIn(opens?.groups?.["role"] ?? sentence.slice(0, verb.index), pack)) ?? meetingRole(roleIn(title, pack));
    return namesBehind(behind, at, before, pack);
  });
}

/** `Kim Ek och till sekreterare Bo Al`: later names have a role of their own. */
function namesBehind(behind: string, at: number, before: MeetingRole | null, pack: LocalePack): RoleMention[] {
  const mentions: RoleMention[] = [];
  // also `Kim Ek ja sihteeriksi Bo Al`, where the role's own ending says what Swedish says with a word
  const cuts = [...behind.matchAll(patterns(pack).next)].filter((match) => match.groups?.["as"] !== undefined || roleMatcher(pack).atStart(behind.slice(match.index + match[0].length)) !== null).map((match) => match.index);
  const parts = [0, ...cuts].map((at, i) => behind.slice(at, cuts[i]));
  let start = 0;
  for (const part of parts) {
    const role = (start > 0 ? meetingRole(roleIn(part, pack)) : null) ?? before ?? meetingRole(roleIn(part, pack));
    // ` och till sekreterare Kim Ek`: from the first capital on
    const from = start > 0 ? Math.max(0, part.search(/\p{Lu}/u)) : 0;
    const people = parsePeople(part.slice(from), pack).filter((person) => person.span.start < 90);
    if (role && people.length <= 3) mentions.push(...people.map((person): RoleMention => ({ role, name: person.name, rule: "role-election", span: shift(person.span, at + start + from) })));
    start += part.length;
  }
  return mentions;
}

const MEETING = compilePattern(MEETING_WORD, "iu");

/** Elections for the coming year give no role at this meeting: only the opening formalities do. */
function isThisMeeting(title: string, pack: LocalePack): boolean {
  const lower = title.toLowerCase();
  // `Val av ordförande i Takrådet`: of the body, not of its meeting
  const of = roleMatcher(pack).all(title).map((hit) => /^\s(?<small>\p{Ll}{1,4})\s(?<what>\p{Lu}.{1,60})/u.exec(title.slice(hit.span.end))?.groups);
  if (of.some((found) => found && !pack.and.includes(found["small"] ?? "") && !MEETING.test(found["what"] ?? ""))) return false;
  return (roleIn(title, pack) !== null && !patterns(pack).term.test(title)) || [...pack.itemTitles.opening, ...pack.itemTitles.attesters].some((phrase) => lower.includes(phrase));
}
