import { escapePattern } from "../../locales/escape-pattern.ts";
import type { Owner } from "../../record/schema.ts";
import { foldName, resolvePerson, type Known } from "../people.ts";
import { compilePattern } from "../../locales/pattern.ts";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:(?:von|af|av|de|der|van)\s)?\p{Lu}[\p{L}.'’-]{0,30}){0,3}`;
const LAST = compilePattern(String.raw`^(?<lead>.{0,60}?)(?<![\p{L}\p{N}])(?<name>${NAME})$`, "u");

/**
 * Who acts, read from the words beside the verb: names with at most a role in front. Where anything else stands between them nobody is taken: a wrong
 * person is worse than none.
 * @example speakersIn("Ledamot Kim Ek (S) och Bo Al", [], ["och"]).map((one) => one.name) // ["Kim Ek", "Bo Al"]
 */
export function speakersIn(text: string, people: readonly Known[], and: readonly string[]): Owner[] {
  const bare = text.replace(/\([^()]{1,40}\)/gu, " ").replace(/\s+/gu, " ").trim().replace(/[.,;:]$/u, "");
  const pieces = bare.split(between(and)).map((piece) => piece.trim()).filter((piece) => piece !== "");
  const owners: Owner[] = [];
  for (const [i, piece] of pieces.entries()) {
    const whole = resolvePerson(piece, people);
    const match = whole ? null : LAST.exec(piece)?.groups;
    const name = whole ? piece : (match?.["name"] ?? "");
    const lead = (match?.["lead"] ?? "").trim();
    if (name === "" || lead.split(/\s/u).length > (i === 0 ? 3 : 1) || (i > 0 && lead !== "")) return [];
    const known = whole ? { text: piece, person: whole } : knownTail(name, people);
    if (!known && !/\s/u.test(name)) return [];
    owners.push({ name: known?.person.name ?? name, text: known?.text ?? name, attendee: known?.person.id ?? null });
  }
  return owners.filter((owner, i) => owners.findIndex((other) => foldName(other.name) === foldName(owner.name)) === i);
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** A comma, or one of a language's words for “and”. */
function between(and: readonly string[]): RegExp {
  const known = patterns.get(and);
  if (known) return known;
  const made = compilePattern(String.raw`\s{0,2},\s|\s(?:${and.map(escapePattern).join("|")})\s`, "iu");
  patterns.set(and, made);
  return made;
}

/** `Ledamot Kim`: the known person whom the last words name. */
function knownTail(name: string, people: readonly Known[]): { text: string; person: Known } | null {
  const words = name.split(" ");
  for (let i = 0; i < words.length; i++) {
    const text = words.slice(i).join(" ");
    const person = resolvePerson(text, people);
    if (person) return { text, person };
  }
  return null;
}
