import type { LocalePack } from "../../locales/pack.ts";

/** `Kim Ek Ja`: the answer of a column that was run together with the names. */
export function withoutAnswer(name: string, pack: LocalePack): { name: string; answer: string | null } {
  const { yes, no } = pack.attending.answers;
  // `Kim Ek X`: the mark of a column run together with the names; a name's own letter has a dot or a lone first name before it
  const mark = /\s+[Xx×✓✔]$/u.exec(name);
  if (mark && /\s/u.test(name.slice(0, mark.index))) return { name: name.slice(0, mark.index), answer: mark[0] };
  const last = /\s+\S{2,12}$/u.exec(name);
  const word = last?.[0].trim().toLowerCase() ?? "";
  const found = last && name.slice(0, last.index).includes(" ") && word.length > 1 && [...yes, ...no].includes(word);
  return found ? { name: name.slice(0, last.index), answer: last[0] } : { name, answer: null };
}

export function isYes(answer: string, pack: LocalePack): boolean {
  return /^\s*[Xx×✓✔]$/u.test(answer) || pack.attending.answers.yes.includes(answer.trim().toLowerCase());
}

/** `[Kim Ek][KimEk]` without its target, `Kim [Ek]{.smallcaps}`: marks of Markdown around names that no reader resolves, blanked so that positions stay. */
export function withoutMarkup(text: string): string {
  return text.replace(/\[(\s{0,3}\p{L}[^[\]\n]{0,60})\](?:\[[^[\]\n]{0,60}\]|\{[^{}\n]{1,60}\})/gu, (marked: string, words: string) => ` ${words}`.padEnd(marked.length));
}

/** `Roof Ltd`, `Ekby kommune`, `Universität Al`: no person, however capitalised. */
export function organisation(text: string, pack: LocalePack): boolean {
  const words = text.replace(/\([^()]{0,60}\)/gu, " ").trim().toLowerCase().split(/[\s,]+/u);
  return /^\p{Lu}/u.test(text.trim()) && words.length > 1 && words.length <= 8 && [words[0], words.at(-1)].some((word) => pack.attending.organisations.includes(word ?? ""));
}

/** `Från Takfonden`: whom the people below come from. */
export function namesGroup(name: string, { movements: { relations } }: LocalePack): boolean {
  const first = name.toLowerCase().split(" ")[0] ?? "";
  return name.includes(" ") && first.length >= 3 && first !== "von" && [...relations.from, ...relations.throughout].includes(first);
}

/** `EK` of `MM. EK, AL`: a surname in capitals, which is a name behind a title or another such name. */
export function isLoneCapitals(name: string): boolean {
  return /^\p{Lu}['’\p{Lu}-]{2,30}$/u.test(name);
}

/** `ordförande`, `2:e vice ordf.`, `stellv. Schriftführer`: words beside a name, not the next sentence. */
export function isRemark(text: string): boolean {
  return text.trim().length > 0 && text.length <= 60 && !/[.!?]\s+\p{Lu}/u.test(text.replace(/^\s{0,4}\p{Ll}{2,7}\.(?=\s\p{Lu})/u, ""));
}

/** A few words beside a name belong to it, and so does to whom the vote went (`donne pouvoir à Kim Ek`); a clause (`was unable to attend`) makes the line a sentence. */
export function remarkLength(remark: string | null, proxies: readonly string[]): number {
  const belongs = (part: string): boolean => part.split(/\s+/u).length <= 3 || (part.length <= 70 && proxies.some((phrase) => part.toLowerCase().startsWith(`${phrase} `)));
  return (remark ?? "").split(",").filter((part) => belongs(part.trim())).join("").length;
}
