import type { Span } from "../../document/span.ts";
import { phrasesOf } from "../../locales/phrase-group.ts";
import type { PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack, RoleWord } from "../../locales/pack.ts";
import { itemAt } from "../../structure/outline.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { looseAlternatives } from "../../locales/escape-pattern.ts";
import { titleLength } from "./name-titles.ts";
import { firstSentence, isPeopleList, parsePeople } from "./names.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { wordedPattern, type WordedPattern } from "../../locales/worded-pattern.ts";

export type MeetingRole = "chair" | "secretary" | "attester";

/** Somebody named as chair, secretary or attester of this meeting. */
export interface RoleMention {
  readonly role: MeetingRole;
  readonly name: string;
  readonly span: Span;
  readonly rule: "role-label" | "role-told" | "role-election" | "role-item" | "role-signature";
}

/** The pack's words for roles, compiled once. */
export const roleMatcher = oncePerPack((pack): PhraseMatcher<RoleWord> => phrasesOf(pack).compile(pack.roles));

/** `Co-Chair`, `former secretary`, `jämte ordföranden`: not the one who chairs or writes here. */
function isAnothers(before: string, pack: LocalePack): boolean {
  return before !== "" && patternsOf(pack).anothers.test(before);
}

interface Patterns {
  readonly anothers: WordedPattern;
  /** A name and what may be its role: `Kim Ek var ordförande`. */
  readonly statement: RegExp;
}

const patternsOf = oncePerPack((pack): Patterns => {
  const { offices } = pack;
  return {
    anothers: wordedPattern([...offices.second, ...offices.besides], String.raw`(?:^|[^\p{L}])(?:(?:${looseAlternatives(offices.second)})\.?[\s-]{1,2}|(?:${looseAlternatives(offices.besides)})\s{1,3}(?:\p{L}{1,4}\s{1,3})?)$`, "iu"),
    statement: compilePattern(String.raw`(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:von\s|de\s|af\s)?\p{Lu}[\p{L}'’-]{1,30}){1,3})\s(?:(?:${looseAlternatives(offices.is)})\s(?:(?:${looseAlternatives(offices.as)})\s)?)?(?<role>\p{Ll}[\p{L}.-]{2,25}(?:\s\p{Ll}[\p{L}]{2,20})?)`, "gu"),
  };
});

/** The role that a few words state: chair before secretary before attester, but the first of two joined by a slash; vice chairs are none. */
export function roleIn(text: string | null, pack: LocalePack): RoleWord | null {
  if (!text) return null;
  const keys = roleMatcher(pack).all(text).filter((hit) => !isAnothers(text.slice(0, hit.span.start), pack) || /^\s*co-/iu.test(text)).map((hit) => hit.key);
  if (/^[^\s,]{2,30}(?:\s[^\s,]{2,30})?\/[^\s,]{2,30}$/u.test(text.trim()) && keys.length === 2 && (keys[0] === "secretary" || keys[0] === "chair")) return keys[0];
  return (["chair", "secretary", "attester", "substitute", "guest", "member", "viceChair"] as const).find((role) => keys.includes(role)) ?? null;
}

/** As `roleIn`, for what stands beside a name: in longer remarks (`joined after approval of minutes`) only what they begin with counts. */
export function roleBeside(text: string | null, pack: LocalePack): RoleWord | null {
  const parts = (text ?? "").split(/[,;()]/u).map((part) => part.trim()).filter((part) => part.split(/\s+/u).length <= 4 || roleMatcher(pack).atStart(part) !== null);
  return roleIn(parts.join(", "), pack);
}

/** Chair, secretary and attesters by labels (`Sekreterare: …`) and by what the front matter says of them. */
export function statedRoles(context: ExtractContext): RoleMention[] {
  return [...byLabels(context), ...byStatements(context)];
}

/** `Ordförande: Kim Ek`, `Minutes recorded by: Kim Ek`, `mötessekreterare: Kim`. */
function byLabels(context: ExtractContext): RoleMention[] {
  const mentions: RoleMention[] = [];
  context.units.forEach((unit, i) => {
    if (unit.text.length > 400 || !maySayRoles(context, unit.span.start)) return;
    for (const { role, names, start } of labelled(unit.text, context.pack)) {
      const at = unit.span.start + start;
      const inLabel = names.trim() === "" ? nameBeforeColon(unit.text.slice(0, Math.max(0, start - 1)), context.pack) : null;
      if (inLabel) mentions.push({ role, name: inLabel.name, rule: "role-label", span: shift({ start: inLabel.at, end: inLabel.at + inLabel.name.length }, unit.span.start) });
      else if (names.trim() !== "") mentions.push(...named(context, firstSentence(names, context.pack), at, role, "role-label"));
      else mentions.push(...listBelow(context, i + 1, role));
    }
    mentions.push(...leadingRole(context, unit));
    // `Justerare` over a name, in the front matter; under one it belongs to the name above.
    const alone = !unit.cell && unit.span.start < context.outline.front.end ? roleMatcher(context.pack).whole(unit.text) : null;
    const role = alone && headsNext(context, i) ? meetingRole(alone.key) : null;
    if (role) mentions.push(...listBelow(context, i + 1, role));
    const last = unit.text.length <= 40 && !unit.cell ? meetingRole(roleMatcher(context.pack).whole(unit.text)?.key ?? null) : null;
    if (last) mentions.push(...closingRole(context, i, last));
    if (unit.cell && unit.text.length <= 60) mentions.push(...besideCell(context, unit.index));
  });
  return mentions;
}

/** `Protokollant Kim Ek`, `Utses att justera   Kim Ek` in the front matter, `siht. Kim Ek` among the last lines: a role and then names, with no colon between. */
function leadingRole(context: ExtractContext, unit: Unit): RoleMention[] {
  const { outline, pack, document } = context;
  if (unit.cell || unit.text.includes(":")) return [];
  if (unit.span.start >= outline.front.end) {
    if (!isClosing(context, unit.index)) return [];
    return unit.lines.filter(({ span }) => span.end - span.start <= 60).flatMap(({ span }) => roleThenNames(document.text.slice(span.start, span.end), span.start, pack).slice(0, 1));
  }
  return unit.text.length > 90 ? [] : roleThenNames(unit.text, unit.span.start, pack);
}

/** The last lines, where the minutes are signed. */
function isClosing({ units, outline }: ExtractContext, index: number): boolean {
  const unit = units[index];
  return unit !== undefined && index >= units.length - 8 && unit.span.start >= (outline.items.at(-1)?.head.end ?? Infinity);
}

function roleThenNames(text: string, offset: number, pack: LocalePack): RoleMention[] {
  const hit = roleMatcher(pack).atStart(text);
  const role = meetingRole(hit?.key ?? null);
  const names = hit && role ? text.slice(hit.span.end).replace(/^\./u, " ") : "";
  if (!hit || !role || !/^\s{1,40}\p{Lu}/u.test(names)) return [];
  const people = parsePeople(names, pack);
  // A title in capitals (`MINUTES OF THE BOARD`) begins so too.
  if (!people.every(({ name }) => name.includes(" ") && /\p{Ll}/u.test(name)) || !isPeopleList(names, people, 0.9)) return [];
  return people.map((person) => ({ role, name: person.name, rule: "role-label", span: shift(person.span, offset + hit.span.end) }));
}

/** `Mia` / `Referent`, `Referent` / `Kim B. Ek`: a role alone on one of the last lines, with nothing but a name over or under it. */
function closingRole(context: ExtractContext, at: number, role: MeetingRole): RoleMention[] {
  const { units, pack } = context;
  // Beside another role below, above or next to it, whose name is whose is for the block of signatures to tell.
  if (!isClosing(context, at) || units.some((unit) => unit.index !== at && isClosing(context, unit.index) && unit.text.length <= 80 && roleMatcher(pack).all(unit.text).length > 0)) return [];
  for (const near of [context.units[at - 1], context.units[at + 1]]) {
    if (!near || near.text.length > 60 || near.block.kind !== "paragraph") continue;
    const [person, ...others] = parsePeople(near.text, context.pack);
    if (person && others.length === 0 && person.name.split(" ").length <= 3 && near.text.replace(/[^\p{L}]/gu, "").length === person.name.replace(/[^\p{L}]/gu, "").length) return [{ role, name: person.name, rule: "role-label", span: shift(person.span, near.span.start) }];
  }
  return [];
}

/** `Referat af Kim:`: a phrase that ends in a preposition, the name and then the colon. */
function nameBeforeColon(label: string, pack: LocalePack): { name: string; at: number } | null {
  const hit = roleMatcher(pack).all(label).at(-1);
  const name = hit ? /^\s{1,3}(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,3})\s?$/u.exec(label.slice(hit.span.end))?.groups?.["name"] : null;
  return hit && name && /\s\p{Ll}{2,4}$/u.test(hit.phrase) ? { name, at: label.lastIndexOf(name) } : null;
}

/** Every label with a role and a colon, and the words up to the next such label or the line's end: `Ordförande: Kim Ek Sekreterare: Bo Al`. */
function labelled(text: string, pack: LocalePack): { role: MeetingRole; names: string; start: number }[] {
  if (!text.includes(":")) return [];
  const labels = [...text.matchAll(/(?<=^|[\n\t:])(?<label>[^:\n\t]{2,160}?):/gu)].flatMap((match) => {
    const label = match.groups?.["label"] ?? "";
    const own = /(?:^|[,;•]\s{0,3}|\s[-–]\s)(?<own>[^,;•]{2,60})$/u.exec(label)?.groups?.["own"] ?? label;
    const role = meetingRole(roleIn(own, pack));
    const hit = roleMatcher(pack).all(label).at(-1);
    return role && hit ? [{ role, from: match.index + hit.span.start, start: match.index + match[0].length }] : [];
  });
  return labels.map(({ role, start }, i) => {
    const line = /[\n\t]/u.exec(text.slice(start + 1))?.index ?? text.length;
    const end = Math.min(labels[i + 1]?.from ?? text.length, start + 1 + line, start + 200);
    const names = text.slice(start, end);
    return { role, names: names.replace(/[\s,;–-]{1,6}$/u, ""), start };
  });
}

/** Under a name a role is that name's, unless it stands nearer to what is below. */
function headsNext({ units, pack }: ExtractContext, at: number): boolean {
  const [above, unit, below] = [units[at - 1], units[at], units[at + 1]];
  if (!unit || !below) return false;
  if (!above || !isPeopleList(above.text, parsePeople(above.text, pack))) return true;
  return distance(above, unit) > Math.max(1.5 * distance(unit, below), 1);
}

/** Points between two blocks of a page; lines of the file where there are no pages. */
function distance(upper: Unit, lower: Unit): number {
  const [a, b] = [upper.lines.at(-1), lower.lines[0]];
  if (!a || !b) return 0;
  if (!a.box || !b.box || a.page !== b.page) return b.number - a.number;
  const gap = b.box.y - a.box.y - a.box.height;
  // Read on in another column: not below at all.
  return gap < -a.box.height ? Number.POSITIVE_INFINITY : gap;
}

/** Officers are named in the front matter, with the opening formalities, and at the end; further in the words are about other offices. */
export function maySayRoles(context: ExtractContext, position: number): boolean {
  const { outline, units, document } = context;
  if (outline.items.length === 0) return position < (units[20]?.span.start ?? document.text.length) || position > document.text.length * 0.9;
  const item = itemAt(outline, position);
  return item === null || outline.items.slice(0, 6).includes(item) || item === outline.items.at(-1);
}

/** `Kim Ek var ordförande och Bo Al förde protokoll.` in the front matter. */
function byStatements(context: ExtractContext): RoleMention[] {
  const mentions: RoleMention[] = [];
  for (const unit of context.units) {
    if (unit.span.start >= context.outline.front.end || unit.text.length > 500) break;
    mentions.push(...behindPreposition(context, unit));
    for (const match of unit.text.matchAll(patternsOf(context.pack).statement)) {
      const role = meetingRole(roleMatcher(context.pack).atStart(match.groups?.["role"] ?? "")?.key ?? null);
      const found = match.groups?.["name"] ?? "";
      const title = titleLength(found, context.pack);
      if (role) mentions.push({ role, name: found.slice(title), rule: "role-label", span: shift({ start: match.index + title, end: match.index + found.length }, unit.span.start) });
    }
  }
  return mentions;
}

/** `… sous la présidence de Mme Kim Ek, maire`: a phrase for the role that ends in a preposition, the name directly behind it. */
function behindPreposition({ pack }: ExtractContext, unit: Unit): RoleMention[] {
  return roleMatcher(pack).all(unit.text).flatMap((hit): RoleMention[] => {
    const role = meetingRole(hit.key);
    const behind = /^\s{1,3}/u.exec(unit.text.slice(hit.span.end));
    if (!role || !behind || !/\s(?:de|par|van|door|by|av|af|von)$/u.test(hit.phrase)) return [];
    const at = hit.span.end + behind[0].length;
    const person = parsePeople(unit.text.slice(at, at + 80).split(/[,;\n]/u)[0] ?? "", pack)[0];
    return person && person.span.start <= 20 && person.name.includes(" ") ? [{ role, name: person.name, rule: "role-label", span: shift(person.span, unit.span.start + at) }] : [];
  });
}

/** The list items, or the one line, below a label that stands alone (`Recorders:`). */
function listBelow(context: ExtractContext, from: number, role: MeetingRole): RoleMention[] {
  const mentions: RoleMention[] = [];
  for (const unit of context.units.slice(from, from + 4)) {
    if (unit.text.length > 90 || (unit.block.kind !== "listItem" && mentions.length > 0)) break;
    const found = named(context, unit.text, unit.span.start, role, "role-label");
    if (found.length === 0) break;
    mentions.push(...found);
    if (unit.block.kind !== "listItem") break;
  }
  return mentions;
}

/** `| Sekreterare | Kim Ek |` */
function besideCell(context: ExtractContext, index: number): RoleMention[] {
  const unit = context.units[index];
  const next = context.units[index + 1];
  if (!unit?.cell || !next?.cell || next.cell.table !== unit.cell.table || next.cell.row !== unit.cell.row || next.text.length > 120) return [];
  const hit = roleMatcher(context.pack).whole(unit.text);
  const role = hit ? meetingRole(hit.key) : null;
  return role ? named(context, next.text, next.span.start, role, "role-label") : [];
}

function named(context: ExtractContext, text: string, offset: number, role: MeetingRole, rule: RoleMention["rule"]): RoleMention[] {
  // `Referent: KE`
  const initials = /^\s{0,9}(?<initials>\p{Lu}[\p{L}]{0,2}\p{Lu})\s{0,9}$/u.exec(text)?.groups?.["initials"];
  if (initials) return [{ role, name: initials, rule, span: shift({ start: text.indexOf(initials), end: text.indexOf(initials) + initials.length }, offset) }];
  return parsePeople(text, context.pack).slice(0, 6).map((person) => ({ role, name: person.name, rule, span: shift(person.span, offset) }));
}

export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

export function meetingRole(role: RoleWord | null): MeetingRole | null {
  return role === "chair" || role === "secretary" || role === "attester" ? role : null;
}
