import { alternatives, escapePattern } from "../locales/escape-pattern.ts";
import type { Span } from "../document/span.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Owner } from "../record/schema.ts";
import { parsePeople } from "./attendance/names.ts";
import { foldName, resolvePerson, type Known } from "./people.ts";
import { compilePattern } from "../locales/pattern.ts";

/** What a cell, bracket or field says of who is responsible. */
export interface OwnerReading {
  readonly owners: readonly Owner[];
  /** Short forms that match nobody, or several people. */
  readonly unresolved: readonly string[];
}

/**
 * Reads the people of an owner column, bracket or field: initials and first names resolved through the document's own people, full names as they stand.
 * `loose` keeps what names no known person (an owner column says who it is, whatever it holds); else only names and known people count.
 * @example readOwners("HA+ML", people, sv, true).owners.map((o) => o.name) // ["Henrik Al", "Mia Lo"]
 */
export function readOwners(text: string, people: readonly Known[], pack: LocalePack, loose: boolean): OwnerReading {
  const owners: Owner[] = [];
  const unresolved: string[] = [];
  for (const piece of ownerPieces(text, pack)) {
    const known = resolvePerson(piece, people);
    const listed = known ? null : parsePeople(piece, pack)[0];
    const viaName = listed ? resolvePerson(listed.name, people) : null;
    const person = known ?? viaName;
    if (person) owners.push({ name: person.name, text: piece, attendee: person.id });
    else if (listed && listed.name.includes(" ")) owners.push({ name: listed.name, text: piece, attendee: null });
    else if (loose && isOwnerWord(piece)) {
      owners.push({ name: piece, text: piece, attendee: null });
      if (/^\p{Lu}[\p{L}]{1,3}$/u.test(piece)) unresolved.push(piece);
    }
  }
  const seen = new Set<string>();
  return { owners: owners.filter((owner) => !seen.has(foldName(owner.name)) && seen.add(foldName(owner.name))), unresolved };
}

interface OwnerPatterns {
  /** Between two owners. */
  readonly between: RegExp;
  /** `Kim, Bo L. och Ylva`: capitalised names and nothing else. */
  readonly namesInRow: RegExp;
  /** ` presented` behind who leads an item. */
  readonly presents: RegExp;
  /** `Föredragande: Kim Ek` within a bracket. */
  readonly labelled: RegExp;
  /** `Ansvarig: Kim Ek` */
  readonly field: RegExp;
  /** In the first so many characters of a text stands the colon of a field, if there is one. */
  readonly fieldReach: number;
}

const patternsOf = oncePerPack((pack): OwnerPatterns => {
  const and = pack.and.map(escapePattern).join("|") || "(?!)";
  const labels = pack.ownerLabels.map(escapePattern).join("|") || "(?!)";
  return {
    between: compilePattern(String.raw`[,;\n\t+/&•]|\s(?:${and})\s`, "giu"),
    namesInRow: compilePattern(String.raw`^\p{Lu}\p{Ll}{1,30}(?:(?:,\s|\s(?:${and})\s)\p{Lu}\p{Ll}{1,30}(?:\s\p{Lu}\.?)?){1,6}$`, "u"),
    presents: compilePattern(String.raw`\s(?:${pack.presents.join("|") || "(?!)"})\.?$`, "iu"),
    labelled: compilePattern(String.raw`^\s{0,3}(?:${labels})\s{0,3}:?\s{1,3}`, "iu"),
    field: compilePattern(String.raw`^\s{0,3}(?:${alternatives(pack.ownerLabels)})\s{0,3}:\s{0,5}(?<who>[^\n]{2,160})`, "iu"),
    fieldReach: 3 + Math.max(0, ...pack.ownerLabels.map(({ length }) => length)) + 3 + 1,
  };
});

/** `JT, ML`, `HA+ML`, `Kim och Bo`, `Kim / Bo`, one a line. */
function ownerPieces(text: string, pack: LocalePack): string[] {
  const bare = text.replace(/\((?<inner>[^()]{1,60})\)/gu, ", $<inner>");
  return bare
    .split(patternsOf(pack).between)
    .map((piece) => piece.replace(/^[\s:–—*•-]{1,5}|(?:(?<!(?<![\p{L}])\p{Lu})\.|[\s:–—*-]){1,5}$/gu, "").replace(/\s+/gu, " "))
    .filter((piece) => piece !== "");
}

/** A column's word for an owner: a short name, group or role; not a sentence, a number, a date. */
function isOwnerWord(piece: string): boolean {
  return piece.length <= 40 && /\p{L}{2}/u.test(piece) && !/\d/u.test(piece) && piece.split(" ").length <= 4;
}

/** A heading's bracket or `v/`-tail that names the owners, with the title in front of it. */
export interface HeadingOwners {
  readonly titleEnd: number;
  readonly owners: readonly Owner[];
  readonly span: Span;
}

/**
 * `habit` is true where other headings of the document name owners in brackets, so that a lone first name there is one too (`Budget (Kim)`).
 * `Technical report (Kim Ek)`, `Regnskap v/Kim`, `Velkommen v. formanden`: the owners at a title's end, or null. A bracket that names nobody stays part of the title.
 * @example headingOwners("Budget (Kim Ek)", [], sv, false)?.owners[0]?.name // "Kim Ek"
 */
export function headingOwners(title: string, people: readonly Known[], pack: LocalePack, habit: boolean): HeadingOwners | null {
  const bracket = /\s{0,3}\((?<inner>[^()]{2,120})(?:\)\s{0,3}[:.]?\s{0,3})?$/u.exec(title);
  if (bracket) {
    const words = bracket.groups?.["inner"] ?? "";
    const inner = words.replace(patternsOf(pack).labelled, "");
    const { owners } = readOwners(inner, people, pack, false);
    const pieces = ownerPieces(inner, pack).length;
    // `Roof (North Wing)` names nobody: strangers are owners only where the document's headings name owners so.
    const known = habit || inner !== words || owners.some((owner) => owner.attendee !== null);
    const stranger = owners.some((owner) => owner.attendee === null && /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(owner.name) && /\p{Ll}/u.test(owner.name));
    if (known && !stranger && owners.length > 0 && owners.length === pieces) return { titleEnd: bracket.index, owners, span: { start: bracket.index, end: title.length } };
    if (habit && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?$/u.test(inner)) return { titleEnd: bracket.index, owners: [{ name: inner, text: inner, attendee: null }], span: { start: bracket.index, end: title.length } };
    if (known && patternsOf(pack).namesInRow.test(inner)) {
      return { titleEnd: bracket.index, owners: readOwners(inner, people, pack, true).owners, span: { start: bracket.index, end: title.length } };
    }
    return null;
  }
  const dashed = dashedOwners(title, people, pack);
  if (dashed) return dashed;
  const tail = /\s(?:v\/\s?|v\.\s|[Vv]ed\s|V\.\s(?=\p{Lu}))(?<who>[\p{L} .,'’/&-]{2,80})$/u.exec(title);
  if (!tail) return null;
  const { owners } = readOwners(tail.groups?.["who"] ?? "", people, pack, true);
  // `Godkjenning ved akklamasjon`: the whole word stands before much else
  if (/^\sved\s/iu.test(tail[0]) && owners.some((owner) => owner.attendee === null && !/^\p{Lu}/u.test(owner.name) && !isRole(owner.name, pack))) return null;
  return owners.length > 0 ? { titleEnd: tail.index, owners, span: { start: tail.index, end: title.length } } : null;
}

/** `formanden`, `the chair` */
function isRole(words: string, pack: LocalePack): boolean {
  const lower = words.toLowerCase();
  return [...Object.values(pack.roles).flat(), ...pack.titles].some((role) => lower.includes(role));
}

/** True where the title ends in a bracket that holds nothing but full names: two such headings make it the document's habit. */
export function namesInBracket(title: string, people: readonly Known[], pack: LocalePack): boolean {
  return headingOwners(title, people, pack, true)?.owners.some((owner) => owner.name.includes(" ") || owner.attendee !== null) ?? false;
}

/** `Business report - K Ek presented`, `Ekonomi – Kim Ek`: people whom the document knows, or names with a title (`Ms. Kim Ek`), for what stands behind a dash may be anything. */
function dashedOwners(title: string, people: readonly Known[], pack: LocalePack): HeadingOwners | null {
  const dash = /\s?[-–—]\s(?<who>[^–—]{2,70})$/u.exec(title);
  if (!dash || dash.index < 3) return null;
  const who = (dash.groups?.["who"] ?? "").replace(patternsOf(pack).presents, "");
  const pieces = ownerPieces(who, pack);
  const titled = HONORIFIC.test(who);
  const owners = pieces.map((piece): Owner | null => {
    const name = piece.replace(HONORIFIC, "");
    const person = resolvePerson(name, people);
    if (person) return { name: person.name, text: piece, attendee: person.id };
    if (pieces.length === 1 && /\s/u.test(dash[0].slice(0, 1)) && pack.everybody.includes(name.toLowerCase())) return { name, text: piece, attendee: null };
    return titled && /^\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u.test(name) ? { name, text: piece, attendee: null } : null;
  });
  if (pieces.length === 0 || owners.some((owner) => owner === null)) return null;
  return { titleEnd: dash.index, owners: owners.flatMap((owner) => owner ?? []), span: { start: dash.index, end: title.length } };
}

/** How a person is addressed, in any of the languages: `Ms. Kim Ek`, `Dr. Bo Al`, `Mme Ek`. */
const HONORIFIC = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Cllr|Rev|Hr|Herr|Herrn|Frau|Fr|Fru|Mme|Mlle|M|MM|Dhr|Mevr|Mw|Ir|Drs|Ing|Rva|Hra)\.?\s){1,2}(?=\p{Lu})/u;

/** `Ansvarig: Kim Ek` at the start of a paragraph: the words behind the label, or null. */
export function ownerField(text: string, pack: LocalePack): string | null {
  const { field, fieldReach } = patternsOf(pack);
  if (!text.slice(0, fieldReach).includes(":")) return null;
  return field.exec(text)?.groups?.["who"] ?? null;
}
