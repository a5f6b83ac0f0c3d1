import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";

interface TitleWords {
  readonly matcher: PhraseMatcher<"title" | "role" | "label">;
  readonly missing: PhraseMatcher<"missing">;
}

/** The pack's words that stand beside names and are none, compiled once. */
export const titleWords = oncePerPack((pack): TitleWords => ({ matcher: compilePhrases({ role: Object.values(pack.roles).flat(), title: pack.titles, label: [pack.attendance, pack.header, pack.columns, pack.itemTitles].flatMap((table) => Object.values(table).flat()).concat(pack.agendaHeadings, pack.sectionLabels, pack.signatureOpeners) }), missing: compilePhrases({ missing: [...pack.attendance.absent, ...pack.attendance.excused] }) }));

/** `Operations Manager Kim Ek`: how much of a run of capitalised words is one unknown word, a title, and so no name. */
export function officeBefore(run: string, pack: LocalePack): number {
  const match = /^\p{Lu}\p{Ll}{3,30}\s{1,3}/u.exec(run);
  const behind = match ? titleLength(run.slice(match[0].length), pack) : 0;
  const left = match && behind > 0 ? run.slice(match[0].length + behind) : "";
  return match && behind > 0 && /^\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}/u.test(left) ? match[0].length + behind : 0;
}

/** How many characters of titles stand before a name: `Dr.`, `Ms.`, `Prof. Dr.`, `Ledamot`. */
export function titleLength(text: string, pack: LocalePack): number {
  const { matcher } = titleWords(pack);
  let at = 0;
  let length = 0;
  for (let i = 0; i < 3; i++) {
    const hit = matcher.atStart(text.slice(at));
    const end = hit && hit.key !== "label" ? at + hit.span.end : at + compoundTitle(text.slice(at), pack);
    if (end === at) break;
    // `M.Kim Ek`, `M.EK` of a careless typist too; `Dipl.-Ing. (FH) Kim Ek` with where the degree is from
    const gap = /^(?:[.:]?\s{1,4}(?:\(\p{Lu}{2,4}\)\s{1,3})?|\.(?=\p{Lu}[\p{L}'’]))/u.exec(text.slice(end));
    if (!gap) break;
    at = end + gap[0].length;
    // `mw. drs. Ek`, `de heer van den Ek`; a title before other words is none
    if (/^(?:\p{Lu}|(?:van|de|den|der|du|ten|ter|d['’])[\s\p{Lu}])/u.test(text.slice(at))) length = at;
  }
  return length;
}

/** `Gemeindebrandmeister Ek`, `Verw.-Angestellte Ek`: how long the first word is where its tail is a title of six letters at least, or its first part is cut short. */
function compoundTitle(text: string, pack: LocalePack): number {
  const cut = !text.includes(".-") ? undefined : /^\p{Lu}\p{Ll}{1,9}\.-\p{Lu}\p{Ll}{3,24}(?=\s\p{Lu})/u.exec(text)?.[0].length;
  if (cut !== undefined) return cut;
  const word = /^[\p{L}-]{8,40}(?=\s\p{Lu})/u.exec(text)?.[0] ?? "";
  const lower = word.toLowerCase();
  return pack.titles.some((title) => title.length >= 6 && lower.length > title.length + 1 && lower.endsWith(title)) ? word.length : 0;
}

/** A capitalised title, role or word for absence behind the name is no part of it: `Anna Ek Ordförande`, `Anna Ek Anmält förhinder`. `rest` is the text from the name on. */
export function trimName(match: string, pack: LocalePack, rest = match): string {
  const { matcher, missing } = titleWords(pack);
  const words = match.split(/(?<=\s)/u);
  for (let i = 1, at = words[0]?.length ?? 0; i < words.length; at += words[i]?.length ?? 0, i++) {
    if (i > 1 && missing.whole(rest.slice(at).trim())) return words.slice(0, i).join("").trim();
    const hit = matcher.atStart(words.slice(i).join(""));
    if (hit && hit.key !== "label") return words.slice(0, i).join("").trim();
  }
  return withoutDash(match.trim(), pack);
}

/** `Kim Ek- klass 2`, `Kim Ek-rektor`: a dash without its space belongs to what stands behind the name. */
function withoutDash(name: string, pack: LocalePack): string {
  const tail = /-(?<word>\p{Ll}{3,30})$/u.exec(name);
  return (tail && titleOrLabel(tail.groups?.["word"] ?? "", pack) ? name.slice(0, tail.index) : name).replace(/-{1,3}$/u, "");
}

/** A word that the pack knows as a title, role or label, and so not as a name. */
export function titleOrLabel(word: string, pack: LocalePack): boolean {
  return titleWords(pack).matcher.whole(word) !== null;
}

/** True where the words hold a word for a role: `ordförande sedan 2020`. */
export function hasRole(text: string, pack: LocalePack): boolean {
  return titleWords(pack).matcher.all(text).some((hit) => hit.key === "role");
}
