import type { LocalePack } from "../../locales/pack.ts";
import { resolvePerson, type Known } from "../people.ts";
import { countWords, type Words } from "./words.ts";

/** Tells whether the words in front of a verb name a body: `We`, `The Finance Committee`, `RPT13`; a person's initials are none. */
export function bodySubject(pack: LocalePack, words: Words, people: readonly Known[]): (subject: string) => boolean {
  const tails = pack.bodyWords.map((word) => word.toLowerCase());
  return (lead) => {
    const before = withoutInset(lead, words);
    const subject = (before.split(/[.;:,]\s/u).at(-1) ?? "").trim();
    if (subject === "" || countWords(subject) > 7) return false;
    if (words.subjects.atStart(subject)) return true;
    return resolvePerson(subject, people) === null && namesBody(subject, tails);
  };
}

/** `The board, by a show of hands, approved`, `Le conseil, à l'unanimité, adopte`: how it was voted stands between subject and verb. */
function withoutInset(before: string, words: Words): string {
  const plain = before.replace(/\s?\([^()]{1,80}\)/gu, "");
  const inset = /,\s(?<inset>[^,;:.]{3,70}),\s{0,3}$/u.exec(plain);
  return inset && words.methods.all(inset.groups?.["inset"] ?? "").length > 0 ? `${plain.slice(0, inset.index)} ` : before;
}

/** A word that is or ends in a body's word, or capitals and figures that are more than a person's initials (`RPT13`, `S-200WG4`, `ISFC`). */
function namesBody(subject: string, tails: readonly string[]): boolean {
  const names = subject.match(/[\p{L}\p{N}&/-]{1,40}/gu) ?? [];
  const first = names[0] ?? "";
  if (names.length <= 2 && (first.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}/u.test(first) && (/\p{N}/u.test(first) || first.length >= 4)) return true;
  return names.some((name) => bodyTail(name, tails) !== null);
}

/** The body's word that a word is or ends in. */
export function bodyTail(name: string, tails: readonly string[]): string | null {
  const folded = name.toLowerCase();
  return tails.find((tail) => folded === tail || (tail.length >= 6 && folded.endsWith(tail))) ?? null;
}
