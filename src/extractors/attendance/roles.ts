import type { Span } from "../../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import type { LocalePack, RoleWord } from "../../locales/pack.ts";
import { itemAt } from "../../structure/outline.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { firstSentence, isPeopleList, parsePeople, titleLength } from "./names.ts";

export type MeetingRole = "chair" | "secretary" | "attester";

/** Somebody named as chair, secretary or attester of this meeting. */
export interface RoleMention {
  readonly role: MeetingRole;
  readonly name: string;
  readonly span: Span;
  readonly rule: "role-label" | "role-election" | "role-item" | "role-signature";
}

const matchers = new WeakMap<LocalePack, PhraseMatcher<RoleWord>>();

/** The pack's words for roles, compiled once. */
export function roleMatcher(pack: LocalePack): PhraseMatcher<RoleWord> {
  const known = matchers.get(pack);
  if (known) return known;
  const made = compilePhrases(pack.roles);
  matchers.set(pack, made);
  return made;
}

/** `Co-Chair`, `former secretary`: not the one who chairs or writes here. */
const SECOND = /(?:co|vice|deputy|past|former|assistant|f\.d|tidigare|plv|plaatsvervangend|oud|ancien|ancienne|stellv|stellvertretende[rn]?)\.?[\s-]{1,2}$/iu;

/** The role that a few words state: chair before secretary before attester; vice chairs are none. */
export function roleIn(text: string | null, pack: LocalePack): RoleWord | null {
  if (!text) return null;
  const keys = roleMatcher(pack).all(text).filter((hit) => !SECOND.test(text.slice(0, hit.span.start)) || /^\s*co-/iu.test(text)).map((hit) => hit.key);
  return (["chair", "secretary", "attester", "substitute", "guest", "member", "viceChair"] as const).find((role) => keys.includes(role)) ?? null;
}

/** Chair, secretary and attesters by labels (`Sekreterare: …`), by the items that elect them, and by election sentences. */
export function roleMentions(context: ExtractContext): RoleMention[] {
  return [...byLabels(context), ...byItems(context), ...byElections(context), ...byStatements(context)].sort((a, b) => a.span.start - b.span.start);
}

/** `Ordförande: Kim Ek`, `Minutes recorded by: Kim Ek`, `mötessekreterare: Kim`. */
function byLabels(context: ExtractContext): RoleMention[] {
  const mentions: RoleMention[] = [];
  context.units.forEach((unit, i) => {
    if (unit.text.length > 400 || !maySayRoles(context, unit.span.start)) return;
    for (const { role, names, start } of labelled(unit.text, context.pack)) {
      const at = unit.span.start + start;
      if (names.trim() !== "") mentions.push(...named(context, firstSentence(names, context.pack), at, role, "role-label"));
      else mentions.push(...listBelow(context, i + 1, role));
    }
    // `Justerare` over a name, in the front matter; under one it belongs to the name above.
    const alone = !unit.cell && unit.span.start < context.outline.front.end ? roleMatcher(context.pack).whole(unit.text) : null;
    const role = alone && headsNext(context, i) ? meetingRole(alone.key) : null;
    if (role) mentions.push(...listBelow(context, i + 1, role));
    if (unit.cell && unit.text.length <= 60) mentions.push(...besideCell(context, unit.index));
  });
  return mentions;
}

/** Every label with a role and a colon, and the words up to the next such label or the line's end: `Ordförande: Kim Ek Sekreterare: Bo Al`. */
function labelled(text: string, pack: LocalePack): { role: MeetingRole; names: string; start: number }[] {
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
function maySayRoles(context: ExtractContext, position: number): boolean {
  const { outline, units, document } = context;
  if (outline.items.length === 0) return position < (units[20]?.span.start ?? document.text.length) || position > document.text.length * 0.9;
  const item = itemAt(outline, position);
  return item === null || outline.items.indexOf(item) < 6 || item === outline.items.at(-1);
}

/** `Kim Ek var ordförande och Bo Al förde protokoll.` in the front matter. */
function byStatements(context: ExtractContext): RoleMention[] {
  const mentions: RoleMention[] = [];
  for (const unit of context.units) {
    if (unit.span.start >= context.outline.front.end || unit.text.length > 500) break;
    mentions.push(...behindPreposition(context, unit));
    for (const match of unit.text.matchAll(/(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:von\s|de\s|af\s)?\p{Lu}[\p{L}'’-]{1,30}){1,3})\s(?:(?:var|är|er|was|is|war|ist|oli|on|est|était|fungerade som|tjänstgjorde som|acted as|toimi|fungerte som|(?:a\sété|est)\s(?:désigné|nommé|élu)e?(?:\s(?:comme|en\squalité\sde))?|(?:is|werd|wordt)\s(?:aangewezen|benoemd|gekozen)\s(?:als|tot))\s)?(?<role>\p{Ll}[\p{L}.-]{2,25}(?:\s\p{Ll}[\p{L}]{2,20})?)/gu)) {
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

/** The text of an item that elects somebody (`Val av justerare` – `Kim Ek`). */
function byItems(context: ExtractContext): RoleMention[] {
  const mentions: RoleMention[] = [];
  for (const item of context.outline.items) {
    const role = meetingRole(roleIn(item.title, context.pack));
    const part = item.parts[0];
    if (!role || !part || part.span.end - part.span.start > 120 || !isElection(item.title, context.pack)) continue;
    const text = context.document.text.slice(part.span.start, part.span.end);
    const people = parsePeople(text, context.pack);
    if (people.length > 0 && people.length <= 4) mentions.push(...people.map((person) => ({ role, name: person.name, rule: "role-item" as const, span: shift(person.span, part.span.start) })));
  }
  return mentions;
}

function isElection(title: string, pack: LocalePack): boolean {
  return /(?<![\p{L}])(?:val|valg|wahl|election|appointment|valinta|utseende|utpeking|bestimmung|benoeming|verkiezing|aanwijzing|désignation|nomination|élection)(?![\p{L}])/iu.test(title) || pack.itemTitles.attesters.some((phrase) => title.toLowerCase().includes(phrase));
}

const ELECT = /(?<![\p{L}])(?:väl(?:ja|jer|js|jas|des|de)|valdes|valde|utse(?:r|s|dd|tt|)|utsågs|utsåg|velges|valgt|valgte|vælges|gewählt|elected|appointed|valittiin|valitsi|benoemd|gekozen|verkozen|aangewezen|désigné(?:e|s|es)?|nommé(?:e|s|es)?|élu(?:e|s|es)?)(?![\p{L}])/iu;

/** `välja Kim Ek till sekreterare`, `Kim Ek valdes till ordförande`, `Till justerare valdes Kim Ek och Bo Al`. */
function byElections(context: ExtractContext): RoleMention[] {
  const mentions: RoleMention[] = [];
  for (const item of context.outline.items) {
    for (const part of item.parts) {
      const text = context.document.text.slice(part.span.start, part.span.end);
      if (text.length > 600 || !ELECT.test(text) || !isThisMeeting(item.title, context.pack)) continue;
      const before = mentions.length;
      for (const match of text.matchAll(/(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:von\s|de\s|af\s)?\p{Lu}[\p{L}'’-]{1,30}){0,3})(?:\s(?:och|og|and|und|ja|en|et)\s(?<other>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,3}))?\s(?:(?:(?:blir\s|ble\s|blev\s)?(?:valdes|väljs|utses|utsågs|valgt|gewählt)\s)?(?:(?:wordt|worden|werd|is|zijn)\s(?:benoemd\s|gekozen\s|aangewezen\s)?)?(?:till|til|as|som|zum|zur|tot|als)|(?:est|sont|a\sété|ont\sété)\s(?:désigné|nommé|élu)(?:e|s|es)?(?:\s(?:comme|en\squalité\sde|pour\sêtre))?)\s(?<role>[\p{L}-]{3,30}(?:\s(?!och\s|og\s|and\s|und\s|ja\s|samt\s|et\s|en\s)[\p{L}-]{3,30}){0,2})/gu)) {
        const role = meetingRole(roleIn(match.groups?.["role"] ?? "", context.pack));
        if (!role) continue;
        for (const key of ["name", "other"] as const) {
          const name = match.groups?.[key];
          if (name) mentions.push({ role, name, rule: "role-election", span: shift({ start: match.index + match[0].indexOf(name), end: match.index + match[0].indexOf(name) + name.length }, part.span.start) });
        }
      }
      if (mentions.length === before) mentions.push(...electedAfter(context, item.title, text, part.span.start));
    }
  }
  return mentions;
}

/** `Till justerare valdes Kim Ek och Bo Al`, `… valittiin Kim Ek ja Bo Al`: names behind the verb; the role before it, or the one that the item is about. */
function electedAfter(context: ExtractContext, title: string, text: string, offset: number): RoleMention[] {
  return text.split(/(?<=[\p{L}])\.\s{1,3}(?=\p{Lu})/u).flatMap((sentence) => {
    const verb = ELECT.exec(sentence);
    if (!verb) return [];
    const from = verb.index + verb[0].length;
    const behind = sentence.slice(from).replace(/^[\s:]{1,3}/u, "");
    if (!/^\p{Lu}/u.test(behind)) return [];
    const at = offset + text.indexOf(sentence) + from + (sentence.slice(from).length - behind.length);
    const before = meetingRole(roleIn(sentence.slice(0, verb.index), context.pack)) ?? meetingRole(roleIn(title, context.pack));
    // `… och till sekreterare Kim Ek` gives the names behind it their own role.
    const mentions: RoleMention[] = [];
    let start = 0;
    for (const part of behind.split(/(?=\s(?:och|samt|og|and|und|ja)\s(?:till|til|as|som|zum|zur)\s)/u)) {
      const role = (start > 0 ? meetingRole(roleIn(part, context.pack)) : null) ?? before ?? meetingRole(roleIn(part, context.pack));
      const people = parsePeople(start > 0 ? blankBeforeName(part) : part, context.pack).filter((person) => person.span.start < 90);
      if (role && people.length <= 3) mentions.push(...people.map((person): RoleMention => ({ role, name: person.name, rule: "role-election", span: shift(person.span, at + start) })));
      start += part.length;
    }
    return mentions;
  });
}

/** ` och till sekreterare Kim Ek`: the words before the first capital blanked, offsets kept. */
function blankBeforeName(text: string): string {
  const at = /\p{Lu}/u.exec(text)?.index ?? 0;
  return " ".repeat(at) + text.slice(at);
}

/** Elections for the coming year give no role at this meeting: only the opening formalities do. */
function isThisMeeting(title: string, pack: LocalePack): boolean {
  const lower = title.toLowerCase();
  return roleIn(title, pack) !== null && !/styrelse|valberedning|revisor|ledam|bestyrelse|styre(?![\p{L}])|vorstand|board|kassör/u.test(lower)
    || [...pack.itemTitles.opening, ...pack.itemTitles.attesters].some((phrase) => lower.includes(phrase));
}

function named(context: ExtractContext, text: string, offset: number, role: MeetingRole, rule: RoleMention["rule"]): RoleMention[] {
  return parsePeople(text, context.pack).slice(0, 6).map((person) => ({ role, name: person.name, rule, span: shift(person.span, offset) }));
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function meetingRole(role: RoleWord | null): MeetingRole | null {
  return role === "chair" || role === "secretary" || role === "attester" ? role : null;
}
