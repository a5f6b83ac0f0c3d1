import type { Span } from "../../document/span.ts";
import { alternatives } from "../../locales/escape-pattern.ts";
import type { LedPattern } from "../../locales/led-pattern.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import { phrasesOf } from "../../locales/phrase-group.ts";
import type { Owner } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";
import { readOwners } from "../owners.ts";
import type { Cast } from "./subjects.ts";
import { actionPatterns } from "./words.ts";

/** What stands in the margin beside the last line of a point. */
export interface MarginMark {
  readonly owners: readonly Owner[];
  /** What stands behind who has it: the column of days. */
  readonly due: Span | null;
}

/**
 * Building meetings keep who has a point, and until when, in columns at the right: `Sak  Beskrivelse  Ansv.  Frist` over the points, `KE  13.02` behind a point's last
 * line. In a text file these end up behind the last sentence. True where such a line of heads stands in the text outside tables.
 */
export function hasMargin({ units, pack }: ExtractContext): boolean {
  const head = headLine(pack);
  return units.some((unit) => !unit.cell && unit.text.length <= 80 && head.at(unit.text.trim(), 0) !== null);
}

const headLine = oncePerPack((pack): LedPattern => {
  const { columns, ownerLabels } = pack;
  const any = (words: readonly string[]): string => `(?:${alternatives(words)})[.:]?`;
  const left = [...columns.number, ...columns.item, ...columns.note];
  return phrasesOf(pack).led(left, () => `(?:${any(left)}\\s{1,10}){1,2}${any([...columns.owner, ...ownerLabels])}(?:\\s{1,10}${any([...columns.due, ...columns.status])}){0,2}$`);
});

/**
 * `KE 13.02`, `KE/BA`, `KE snarest`: initials of the document's people as a sentence of their own, with a word or two of when.
 * @example marginMark("KE 13.02", 120, cast)?.owners[0]?.name // "Kim Ek"
 */
export function marginMark(text: string, start: number, cast: Cast): MarginMark | null {
  const match = /^(?<who>\p{Lu}{2,4}(?:\s?[/,+&]\s?\p{Lu}{2,4}){0,3})(?:\s{1,10}(?<when>[^\s]{1,15}(?:\s[^\s]{1,12}){0,2}))?$/u.exec(text.trim().replace(/\.$/u, ""));
  const { who = "", when } = match?.groups ?? {};
  if (who === "" || (when !== undefined && !/\d/u.test(when) && !actionPatterns(cast.pack).open.test(when))) return null;
  const { owners } = readOwners(who, cast.people, cast.pack, false);
  const count = who.split(/[/,+&]/u).length;
  if (owners.length !== count) return null;
  const from = start + text.indexOf(who) + who.length;
  return { owners, due: when === undefined ? null : { start: from, end: start + text.length } };
}
