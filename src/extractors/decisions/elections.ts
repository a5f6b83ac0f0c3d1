import { escapePattern } from "../../locales/escape-pattern.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { resolvePerson, type Known } from "../people.ts";
import type { Words } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** True where an item's title announces an election (`Val av justerare`). */
export function electsPeople(title: string, words: Words): boolean {
  return words.elections.atStart(title.replace(/^[\s\d.§:–-]{1,10}/u, "")) !== null;
}

const namesPattern = oncePerPack((pack): RegExp => {
  const and = pack.and.map(escapePattern).join("|");
  const name = String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:(?:von|af|de|der|van)\s)?\p{Lu}[\p{L}.'’-]{0,30}){0,3}(?:\s\([^()]{1,30}\))?`;
  return compilePattern(String.raw`^${name}(?:(?:,\s?|\s(?:${and})\s|\s)${name}){0,8}$`, "u");
});

/** `Kim Ek`, `Ordförande: Kim`, `Kim Ek och Bo Al.`: nothing but names, a role or post in front. */
export function isNamesOnly(text: string, words: Words, pack: LocalePack, people: readonly Known[]): boolean {
  const bare = text.trim().replace(/\.$/u, "");
  if (bare.length > 120 || words.candidates.all(bare).length > 0) return false;
  const label = /^(?<label>[^:]{2,60}):\s{0,5}(?<rest>\S.{0,100})$/u.exec(bare)?.groups;
  if (!namesPattern(pack).test(label?.["rest"] ?? bare)) return false;
  // A lone capitalised word that no post introduces may be any heading (`Pause`).
  return /\p{Ll}/u.test(bare) && (label !== undefined || /\s/u.test(bare) || resolvePerson(bare, people) !== null);
}
