import { givenNames } from "../../locales/given-names.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { Attendee, Owner } from "../../record/schema.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { isSpace } from "../../document/white-space.ts";
import { titleLength } from "../attendance/name-titles.ts";
import { parsePeople } from "../attendance/names.ts";
import { foldName, resolvePerson, type Known } from "../people.ts";
import { officeHolder } from "./offices.ts";
import { actionPatterns } from "./words.ts";

/** Whom a document's short forms, roles and groups can mean. */
export interface Cast {
  readonly people: readonly Known[];
  readonly attendees: readonly Attendee[];
  readonly pack: LocalePack;
  /** Words that the document uses as names only: `Kim`, in minutes without a list of people. */
  readonly names: ReadonlySet<string>;
  /** Names, of people on no list, that stand before a verb of doing or a duty. */
  readonly active: ReadonlySet<string>;
  /** What follows is a promise or an order, by which a titled person (`Frau Ek`) takes something on. */
  readonly promised?: boolean;
}

/** Who stands before a verb: people and groups, or a pronoun for people named before. */
export type Subject = { readonly kind: "named"; readonly owners: readonly Owner[]; readonly people: boolean } | { readonly kind: "pronoun"; readonly many: boolean };

/**
 * The people and groups that a piece of text is, and nothing else; null where any of it names nobody.
 * @example subjectOf("Kim och Styrelsen", cast)?.owners.map((owner) => owner.name) // ["Kim Ek", "Styrelsen"]
 */
export function subjectOf(text: string, cast: Cast): Subject | null {
  const words = bareWords(text, cast.pack);
  if (words === "" || words.length > 160) return null;
  const { pronouns } = cast.pack.actions;
  const lower = words.toLowerCase();
  if (pronouns.one.includes(lower)) return { kind: "pronoun", many: false };
  if (pronouns.many.includes(lower)) return { kind: "pronoun", many: true };
  const owners: Owner[] = [];
  let people = false;
  for (const piece of piecesOf(words, cast.pack)) {
    const person = officeHolder(piece, cast) ?? personOf(piece, cast) ?? roleOf(piece, cast) ?? nameOf(piece, cast);
    const owner = person ?? byTrade(piece, cast) ?? groupOf(piece, cast.pack);
    if (!owner) return null;
    people ||= person !== null;
    if (!owners.some((one) => foldName(one.name) === foldName(owner.name))) owners.push(owner);
  }
  return owners.length > 0 ? { kind: "named", owners, people } : null;
}

/** Without bullets, articles, and adverbs behind: `Die Sabine auch`. */
function bareWords(text: string, pack: LocalePack): string {
  const { adverbs, lastOfAdverbs, article } = actionPatterns(pack);
  const trimmed = withoutTail(unlinked(text).replace(/^[\s•*–—>\-\]"”“]{1,8}/u, "").replace(ORDINAL, ""));
  return (lastOfAdverbs.has(lastWord(trimmed).toLowerCase().replaceAll("’", "'")) ? trimmed.replace(adverbs, "") : trimmed).replace(article, "").trim();
}

const ORDINAL = compilePattern(String.raw`^(?:\d{1,2}|\p{Ll}|[ivx]{1,4})[.)]\s{1,3}`, "u");

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** Without up to five commas and white space at the end. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && text.length - end < 5 && (text.charAt(end - 1) === "," || isSpace(text.charCodeAt(end - 1)))) end--;
  return text.slice(0, end);
}

/** `[Kim]`, `[Kim][kim]`: a name that Markdown links, without the link. */
function unlinked(text: string): string {
  return text.includes("[") ? text.replace(/\[(?<words>[^\][]{2,60})\](?:\[[^\][]{0,60}\])?/gu, "$<words>") : text;
}

function piecesOf(text: string, pack: LocalePack): string[] {
  const { between, article, together } = actionPatterns(pack);
  const bare = text.includes("(") ? text.replace(/\s{0,3}\([^()]{1,60}\)/gu, "") : text;
  return bare
    .split(between)
    .map((piece) => piece.replace(article, "").replace(together, "").trim())
    .filter((piece) => piece !== "");
}

const CAPITAL = compilePattern(String.raw`^\p{Lu}`, "u");
/** `Kim Ek`, `Kim van der Ek` */
const FULL_NAME = compilePattern(String.raw`^\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?:\s(?:von|af|av|de|van|der|zu)){0,2}(?:\s\p{Lu}[\p{L}'’-]{1,30}\.?){1,3}$`, "u");

/** One of the document's people, or a full name. */
export function personOf(piece: string, { people, pack, promised }: Pick<Cast, "people" | "pack" | "promised">): Owner | null {
  // not in German, whose minutes say `Frau Ek fragt nach` of questions, unless a promise follows (`Frau Ek sagt zu`)
  const title = (promised || pack.tag !== "de") && /[\s.]/.test(piece) ? titleLength(piece, pack) : 0;
  if (title > 0) {
    const bare = personOf(piece.slice(title), { people, pack });
    return bare ? { ...bare, text: piece } : surname(piece, title);
  }
  if (piece.length > 60 || !CAPITAL.test(piece)) return null;
  const known = resolvePerson(piece, people);
  if (known) return { name: known.name, text: piece, attendee: known.id };
  if (!FULL_NAME.test(piece) || (pack.actions.capitalNouns && !givenNames.has(piece.split(" ")[0] ?? "")) || piece.split(/\s/u).some((word) => pack.actions.notOwners.includes(word.toLowerCase()))) return null;
  // `Om Kim`: a sentence's first word has a capital too.
  if (pack.markers.includes((piece.split(/\s/u)[0] ?? "").toLowerCase())) return null;
  const listed = parsePeople(piece, pack);
  const name = listed.length === 1 ? listed[0]?.name : undefined;
  return name !== undefined && name === piece && !isGroup(piece, pack) ? { name, text: piece, attendee: null } : null;
}

const TRADE = compilePattern(String.raw`^(?<trade>\p{Ll}{4,20})\s(?=\p{Lu}\p{Ll}{1,20}\s\p{Lu})`, "u");

/** `gardener Kim Ek`: a full name behind what somebody is by trade, in small letters. */
function byTrade(piece: string, cast: Cast): Owner | null {
  const trade = TRADE.exec(piece);
  if (!trade || cast.pack.markers.includes(trade.groups?.["trade"] ?? "") || cast.pack.actions.with.includes(trade.groups?.["trade"] ?? "")) return null;
  return personOf(piece.slice(trade[0].length), cast);
}

/** `Wethouder Ek`, `M. Ek`: a surname that no list holds, with its title as written. */
function surname(piece: string, title: number): Owner | null {
  return /^(?:(?:van|de|den|der|du|la|le|von)\s){0,2}\p{Lu}[\p{L}'’-]{1,30}$/iu.test(piece.slice(title)) && piece.length <= 60 ? { name: piece, text: piece, attendee: null } : null;
}

/** `ordföranden`, `the secretary`: the person who is that at this meeting, where exactly one is. */
function roleOf(piece: string, { attendees, pack }: Cast): Owner | null {
  const role = actionPatterns(pack).officers.get(piece.toLowerCase());
  const found = role === undefined ? [] : attendees.filter((attendee) => attendee.role === role);
  return found.length === 1 && found[0] ? { name: found[0].name, text: piece, attendee: found[0].id } : null;
}

/** A lone name of somebody whom no list holds, as written. */
function nameOf(piece: string, { names, people }: Cast): Owner | null {
  if (!names.has(piece) || people.some((person) => foldName(person.name).split(" ").includes(foldName(piece)))) return null;
  return { name: piece, text: piece, attendee: null };
}

function groupOf(piece: string, pack: LocalePack): Owner | null {
  return isGroup(piece, pack) && piece.length <= 60 ? { name: piece, text: piece, attendee: null } : null;
}

/** `Alla`, `Styrelsen`, `Programkommittén`, `Portrayal Working Group`. */
function isGroup(piece: string, pack: LocalePack): boolean {
  const { groups, bodyWords, meeting } = actionPatterns(pack);
  const lower = piece.toLowerCase();
  if (groups.has(lower) || groups.has(lower.replace(/(?:en|n)$/u, ""))) return true;
  const words = lower.split(/\s/u);
  const last = words.at(-1) ?? "";
  if (words.length > 4 || meeting.test(last)) return false;
  return (words.length === 1 || piece.split(/\s/u).every((word) => /^\p{Lu}/u.test(word))) && bodyWords.some((word) => last === word || (last.length > word.length + 2 && last.endsWith(word)));
}

/** A capitalised group in front of `to`: `Roof Sec and Paint Suppliers`; only where nothing else can stand there. */
export function headlineSubject(text: string, cast: Cast): Subject | null {
  const named = subjectOf(text, cast);
  if (named) return named.kind === "named" ? named : null;
  const words = bareWords(text, cast.pack);
  const { notOwners } = cast.pack.actions;
  const pieces = piecesOf(words, cast.pack);
  const fits = (piece: string): boolean =>
    piece.length <= 60 && piece.split(/\s/u).every((word) => /^[\p{Lu}\d(]/u.test(word) || actionPatterns(cast.pack).headlineJoin.test(word)) && isActor(piece, cast.pack) && !piece.split(/\s/u).some((word) => notOwners.includes(word.toLowerCase())) && /\p{L}{2}/u.test(piece);
  if (pieces.length === 0 || pieces.length > 8 || !pieces.every(fits)) return null;
  return { kind: "named", people: false, owners: pieces.map((piece) => personOf(piece, cast) ?? { name: piece, text: piece, attendee: null }) };
}

/** A group's short name (`XYZ`, `Roof Sec`), a group word, or people by what they do (`Paint Suppliers`). */
function isActor(piece: string, pack: LocalePack): boolean {
  const last = piece.split(/\s/u).at(-1) ?? "";
  return piece.split(/\s/u).some((word) => (word.match(/\p{Lu}/gu) ?? []).length >= 2) || isGroup(piece, pack) || actionPatterns(pack).headlineTail.test(last) || actionPatterns(pack).groups.has(last.toLowerCase());
}

/** All people named in a text, in order: known ones by any of their forms, others by full name. */
export function namesIn(text: string, cast: Cast): Owner[] {
  const found: Owner[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{0,30}\.?(?:\s(?:(?:von|af|av|de|van|der)\s){0,2}\p{Lu}[\p{L}'’-]{0,30}){0,3}/gu)) {
    const owner = personOf(match[0], cast);
    if (owner && !found.some((one) => one.name === owner.name)) found.push(owner);
  }
  return found;
}

/** Those whom a text names where it names people and nothing else, and at least one of them was there. */
export function namedOnly(text: string, cast: Cast): readonly Owner[] {
  const subject = subjectOf(text, cast);
  return subject?.kind === "named" && subject.people && subject.owners.some((owner) => owner.attendee !== null || cast.active.has(owner.name.split(" ")[0] ?? "")) ? subject.owners : [];
}
