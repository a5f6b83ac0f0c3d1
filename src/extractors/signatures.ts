import { locate } from "../document/locate.ts";
import type { Span } from "../document/span.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Signature } from "../record/schema.ts";
import { labelKind } from "../structure/labels.ts";
import { parsePeople } from "./attendance/names.ts";
import { roleMatcher, type MeetingRole } from "./attendance/roles.ts";
import type { ExtractContext } from "./context.ts";
import { signatureLines, type SignatureLine } from "./signature-block.ts";

interface Signer {
  readonly name: string;
  readonly role: MeetingRole | null;
  readonly span: Span;
}

/** A line as it counts: names, roles, or both. `opener`: words like `Justeras`, which only ever stand before names. */
interface Reading {
  readonly names: readonly Signer[];
  readonly roles: readonly (MeetingRole | null)[];
  readonly opener: boolean;
}

/**
 * Who signed: the names of the signature blocks, each with the role printed under, over or beside it.
 * @example
 * // Vid protokollet          secretary
 * // Kim Ek
 * // Bo Al  Ida Sten          two names on a line, told apart by the roles below them and by the rest of the document
 * // Ordförande  Justerare
 */
export function extractSignatures(context: ExtractContext): Signature[] {
  const signers: Signer[] = [];
  for (const block of signatureLines(context)) {
    for (const signer of assign(readBlock(context, block))) {
      if (!signers.some((other) => other.name === signer.name && (other.role === signer.role || signer.role === null))) signers.push(signer);
    }
  }
  return signers.map((signer) => ({ name: signer.name, role: signer.role, evidence: [locate(context.document, signer.span)] }));
}

function readBlock(context: ExtractContext, lines: readonly SignatureLine[]): Reading[] {
  const readings: Reading[] = [];
  const alone = lines.map((line) => readLine(context, line, 0));
  lines.forEach((line, i) => {
    const below = alone.find((next, at) => at > i && (next.names.length > 0 || next.roles.length > 0));
    const columns = below && below.names.length === 0 && !below.opener ? below.roles.length : 0;
    const above = readings.at(-1);
    const told = columns > 0 ? columns : above && above.names.length === 0 && above.roles.length > 1 ? above.roles.length : 0;
    const reading = told > 0 ? readLine(context, line, told) : (alone[i] as Reading);
    if (reading.names.length > 0 || reading.roles.length > 0) readings.push(reading);
  });
  return readings;
}

/** Roles go with the names above them where the block ends in roles, with the names below them where it ends in names. */
function assign(readings: readonly Reading[]): Signer[] {
  const rolesBelow = readings.at(-1)?.names.length === 0;
  const signers: Signer[] = [];
  let pending: readonly (MeetingRole | null)[] = [];
  for (const [i, reading] of readings.entries()) {
    if (reading.names.length === 0) {
      const above = readings[i - 1];
      if (!reading.opener && rolesBelow && above && above.names.length > 0) spread(signers, above.names.length, reading.roles);
      else pending = reading.roles;
      continue;
    }
    const { names } = reading;
    signers.push(...names.map((signer, at) => ({ ...signer, role: signer.role ?? (pending.length > 1 ? pending[at] : pending[0]) ?? null })));
    pending = [];
  }
  return signers;
}

/** The roles of a line, each for the name over it; one role for several names is all of theirs. */
function spread(signers: Signer[], count: number, roles: readonly (MeetingRole | null)[]): void {
  for (let at = 0; at < count; at++) {
    const index = signers.length - count + at;
    const signer = signers[index];
    const role = roles.length > 1 ? roles[at] : roles[0];
    if (signer && role) signers[index] = { ...signer, role };
  }
}

/** `columns`: how many names the line holds, where the roles below tell. */
function readLine(context: ExtractContext, line: SignatureLine, columns: number): Reading {
  const { pack } = context;
  // fills, `gez.` and dates give way to as many spaces, so that places stay true
  const text = line.text.replace(/[_.…·-]{3,200}|(?<![\p{L}])(?:gez\.|sign\.|\/s\/)\s|(?<![\p{N}])\d{4}-\d{2}-\d{2}(?![\p{N}])/giu, (fill) => " ".repeat(fill.length))
    // `mr. F.A. Ek ir. C.M. Al`: titles would run two names into one
    .replace(/(?<=^|\s)(?<title>\p{Ll}{2,5})\.(?=\s)/gu, (fill, title: string) => (pack.titles.includes(title) ? " ".repeat(fill.length) : fill));
  const roles = rolesIn(text, pack);
  const opener = labelKind(text.trim(), pack) === "signature" && !roleMatcher(pack).whole(text.trim());
  const names = namesIn(context, text, line.span.start, columns);
  const own = names.length === 1 && roles.length > 0 ? (roles[0] ?? null) : null;
  return { names: names.map((name) => ({ ...name, role: name.role ?? own })), roles: names.length > 0 ? [] : roles.length > 0 ? roles : opener ? [attesting(text)] : [], opener: opener || attestOpener(text) };
}

function attestOpener(text: string): boolean {
  return attesting(text) !== null && !/(?:are|ande|ar|ers?|jat?)\s{0,5}:?\s{0,20}$/iu.test(text);
}

/** `Justeras`, `Pöytäkirja tarkastettu`: those below have checked the minutes. */
function attesting(text: string): MeetingRole | null {
  return /(?<![\p{L}])(?:juster|tarkast|attest)/iu.test(text) ? "attester" : null;
}

/** All roles of a line in order; those that are no part in the meeting (`ledamot`) keep their place as null. */
function rolesIn(text: string, pack: LocalePack): (MeetingRole | null)[] {
  return roleMatcher(pack).all(text).map(({ key }) => (key === "chair" || key === "secretary" || key === "attester" ? key : null));
}

/** The names of a line; several squeezed to one run of words are told apart by where else they stand in the document, or by their number. */
function namesIn(context: ExtractContext, text: string, offset: number, columns: number): Signer[] {
  const { pack } = context;
  const words = /^\s{0,20}[^:]{2,60}:\s{0,20}(?=\p{Lu})/u.exec(text)?.[0] ?? openerLength(text, pack);
  const lead = words + (/^\s{0,200}/u.exec(text.slice(words.length))?.[0] ?? "");
  const people = parsePeople(text.slice(lead.length), pack).filter((person) => !/\s\p{Lu}$/u.test(person.name) && (person.name.includes(" ") || person.roleText !== null));
  return people.flatMap((person) => {
    const start = lead.length + person.span.start;
    const run = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|von|van|de|af|av)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|von|van|de|den|der|du|la|le|ten|ter|op|af|av|['’]t)(?![\p{L}])){3,11}/u.exec(text.slice(start));
    const parts = run ? split(context, run[0], columns) : null;
    if (parts) return parts.map((part) => ({ name: part.name, role: null, span: { start: offset + start + part.at, end: offset + start + part.at + part.length } }));
    const [role] = rolesIn(person.roleText ?? "", pack);
    return [{ name: person.name, role: role ?? null, span: { start: offset + start, end: offset + lead.length + person.span.end } }];
  });
}

/** `Vid protokollet Kim Ek`: the words before a name on its line. */
function openerLength(text: string, pack: LocalePack): string {
  const line = text.trimStart();
  const lower = line.toLowerCase();
  const words = [...pack.signatureOpeners, ...Object.values(pack.roles).flat()].filter((word) => lower.startsWith(word) && /^(?: |, ?)/u.test(line.slice(word.length))).sort((a, b) => b.length - a.length)[0];
  return words ? text.slice(0, text.length - text.trimStart().length + words.length + 1) : "";
}

interface NamePart {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** A run of four words and more cut into names of two to four words, each of which stands elsewhere in the document too; else into `columns` equal parts. */
function split({ document }: ExtractContext, run: string, columns: number): NamePart[] | null {
  const words = [...run.matchAll(/\S+/gu)].map((match) => ({ at: match.index, end: match.index + match[0].length }));
  const part = (from: number, to: number): NamePart => {
    const at = words[from]?.at ?? 0;
    const end = words[to - 1]?.end ?? at;
    return { name: run.slice(at, end).replace(/\s+/gu, " "), at, length: end - at };
  };
  const elsewhere = (name: string): boolean => occurrences(document.text, name) >= 2;
  const cut = (from: number): NamePart[] | null => {
    if (from === words.length) return [];
    for (const size of [4, 3, 2]) {
      if (from + size > words.length) continue;
      const one = part(from, from + size);
      // the whole run itself stands once; its parts must stand on their own somewhere
      const rest = elsewhere(one.name) ? cut(from + size) : null;
      if (rest) return [one, ...rest];
    }
    return null;
  };
  const found = cut(0);
  if (found && found.length > 1 && (columns < 2 || found.length === columns)) return found;
  const size = words.length / Math.max(1, columns);
  return columns >= 2 && Number.isInteger(size) && size >= 2 && size <= 3 ? Array.from({ length: columns }, (_, i) => part(i * size, (i + 1) * size)) : null;
}

function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 2; at = text.indexOf(name, at + name.length)) count++;
  return count;
}
