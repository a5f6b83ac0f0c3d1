import { onFirstUse } from "../../../locales/on-first-use.ts";
import { oncePerPack } from "../../../locales/once-per-pack.ts";
import type { LocalePack, VoteSide } from "../../../locales/pack.ts";
import { phrasesOf } from "../../../locales/phrase-group.ts";
import type { PhraseMatcher } from "../../../locales/phrases.ts";
import type { Vote } from "../../../record/schema.ts";
import type { Known } from "../../people.ts";
import { anyOf, NO_COUNTS, SIDES, type Counts } from "./counts.ts";
import { namesIn } from "./names.ts";
import { compilePattern } from "../../../locales/pattern.ts";

export type Named = Vote["named"];

/** Who voted how, as one sentence or line lists it. */
export interface Listed {
  readonly named: Named;
  readonly counts: Counts;
  /** The side whose names go on below: the line ends with its label, or with a name of it. */
  readonly open: VoteSide | null;
  /** False where the words alone could be no vote at all (`For: Kim Ek`): it takes a second side, a count or a way of voting beside it. */
  readonly sure: boolean;
}

interface Patterns {
  readonly label: RegExp;
  readonly labels: PhraseMatcher<VoteSide>;
  /** `Kim Ek röstar ja`, `Kim Ek and Bo Al voted against`. */
  readonly voted: RegExp;
  /** `Kim Ek: ja`, `Kim Ek – Ja`, `Ek aye`. */
  readonly called: RegExp;
  /** `2 mot (Kim Ek, Bo Al)` */
  readonly counted: RegExp;
  readonly sides: PhraseMatcher<VoteSide>;
  /** Words of the side in which a label needs no colon. */
  readonly cast: PhraseMatcher<VoteSide>;
  readonly verbs: PhraseMatcher<"verb">;
  /** The last words of labels: a roll call ends with one. */
  readonly ends: ReadonlySet<string>;
  readonly nobody: PhraseMatcher<"nobody">;
}

const patternsOf = oncePerPack((pack): Patterns => {
  const { votes } = pack.decisions;
  const { lists, cast } = votes;
  const { compile } = phrasesOf(pack);
  const all = (table: Readonly<Record<VoteSide, readonly string[]>>): string => anyOf(SIDES.flatMap((side) => table[side]));
  const sides = { for: [...votes.for, ...lists.for, ...cast.for], against: [...votes.against, ...lists.against, ...cast.against], abstained: [...votes.abstained, ...lists.abstained, ...cast.abstained] };
  // A vote in one word that is no preposition needs no mark in front (`Ek aye`).
  const single = SIDES.flatMap((side) => lists[side]).filter((word) => !/[\s-]/u.test(word) && !votes.versus.includes(word) && word !== "for" && word !== "för");
  return onFirstUse<Patterns>({
    label: () => compilePattern(String.raw`(?<![\p{L}\p{N}-])(?:(?<label>${all(lists)})\s{0,2}(?:\(?(?<count>\d{1,3})(?:\sst)?\)?\s{0,2})?:|(?<cast>${all(cast)})(?:\s{0,2}:|(?=\s{1,3}\p{L})))`, "giu"),
    labels: () => compile(lists),
    voted: () => compilePattern(String.raw`^(?<who>\p{Lu}[^:]{1,300}?)\s{1,3}(?:${anyOf(votes.verbs)})\s{1,3}(?<side>${all(sides)})[.]?$`, "iu"),
    called: () => compilePattern(String.raw`^(?<who>\p{Lu}[^:;]{1,80}?)(?:\s{0,3}[:,]\s{0,3}|\s{1,3}[–—-]\s{1,3}|\s{1,3}(?=(?:${anyOf(single)})[.]?$))(?<side>${all(lists)})[.]?$`, "iu"),
    counted: () => compilePattern(String.raw`(?<![\p{L}\p{N}.,/–-])(?<n>\d{1,3})\s{1,3}(?:(?:${anyOf(votes.units)})\s{1,3})?(?<side>${all(sides)})\s{1,3}\((?<who>[^()]{4,300})\)`, "giu"),
    sides: () => compile(sides),
    cast: () => compile(cast),
    verbs: () => compile({ verb: votes.verbs }),
    ends: () => new Set(SIDES.flatMap((side) => lists[side]).map((phrase) => lastWord(phrase))),
    nobody: () => compile({ nobody: pack.actions.none }),
  });
});

/** The side that a cell, a column's head or a label of its own line means (`Ja`, `Avstår:`). */
export function sideOf(text: string, pack: LocalePack): VoteSide | null {
  return patternsOf(pack).labels.whole(text)?.key ?? null;
}

/**
 * Who voted how in one sentence; null where it does not list that, or lists anything but names.
 * @example listedIn("Ja: Kim Ek, Bo Al. Nej: Ida Lund", sv, [])?.named.length // 3
 */
export function listedIn(text: string, pack: LocalePack, people: readonly Known[]): Listed | null {
  // Every sentence comes this way, and hardly one is a vote: the words that each form needs are looked for before its pattern is tried.
  const patterns = patternsOf(pack);
  if (patterns.sides.all(text).length === 0) return null;
  const { cast, verbs, ends } = patterns;
  const label = text.includes(":") || cast.all(text).length > 0 ? labelled(text, pack, people) : null;
  const behind = label ?? (/\d.{0,80}\(/su.test(text) ? counted(text, pack, people) : null);
  return behind ?? (verbs.all(text).length > 0 ? voted(text, pack, people) : null) ?? (ends.has(lastWord(text)) ? calledIn(text, pack, people) : null);
}

/** In lower case, without the dot behind it: of `Kim Ek: Ja.` it is `ja`. */
function lastWord(text: string): string {
  return /(?<word>[^\s:,;–—-]{1,40}?)[.\s]{0,5}$/u.exec(text.slice(-60))?.groups?.["word"]?.toLowerCase() ?? "";
}

/** `Ja: Kim Ek, Bo Al; Nej (1): Ida Lund`, `Ja-röster avges av Kim Ek och Bo Al, nej-röster avges av Ida Lund`. */
function labelled(text: string, pack: LocalePack, people: readonly Known[]): Listed | null {
  const { label, sides, nobody } = patternsOf(pack);
  const hits = [...text.matchAll(label)];
  const first = hits[0];
  // At the start, or behind a label of the whole (`Omröstning: Ja: …`).
  if (!first || !/^(?:\s{0,5}|.{0,60}[:;.–-]\s{1,3})$/u.test(text.slice(0, first.index))) return null;
  const named: { name: string; vote: VoteSide }[] = [];
  const counts = { ...NO_COUNTS };
  let open: VoteSide | null = null;
  let sure = false;
  for (const [i, hit] of hits.entries()) {
    const words = hit.groups?.["label"] ?? hit.groups?.["cast"] ?? "";
    const side = sides.whole(words)?.key;
    if (!side) return null;
    const count = hit.groups?.["count"];
    const rest = text.slice(hit.index + hit[0].length, hits[i + 1]?.index ?? text.length).trim().replace(/[,;.]$/u, "");
    const own = /^(?<n>\d{1,3})(?![\p{N}])(?:\s{0,2}[(:–-]\s{0,2}(?<who>.{3,400}?)\)?)?$/u.exec(rest)?.groups;
    const who = own ? (own["who"] ?? "") : rest;
    const names = who === "" || nobody.whole(who) || who === "-" ? [] : namesIn(who, pack, people);
    if (names === null) return null;
    if (rest === "" && i < hits.length - 1) return null;
    if (count !== undefined || own) counts[side] = Number(count ?? own?.["n"]);
    named.push(...names.map((name) => ({ name, vote: side })));
    sure ||= /[\s-]/u.test(words) || count !== undefined;
    open = own && names.length === 0 ? null : side;
  }
  return clashes(named) ? null : { named, counts, open, sure: sure || new Set(named.map(({ vote }) => vote)).size > 1 };
}

/** `Vedtatt med 3 mot 2 stemmer`, `3 ja (Kim Ek, Bo Al, Ida Lund)`: the names behind their count. */
function counted(text: string, pack: LocalePack, people: readonly Known[]): Listed | null {
  const { counted: pattern, sides } = patternsOf(pack);
  const named = [...text.matchAll(pattern)].flatMap(({ groups }) => {
    const side = sides.whole(groups?.["side"] ?? "")?.key;
    return side ? (namesIn(groups?.["who"] ?? "", pack, people) ?? []).map((name) => ({ name, vote: side })) : [];
  });
  return named.length === 0 || clashes(named) ? null : { named, counts: NO_COUNTS, open: null, sure: true };
}

function voted(text: string, pack: LocalePack, people: readonly Known[]): Listed | null {
  const { voted: pattern, sides } = patternsOf(pack);
  const groups = pattern.exec(text.trim())?.groups;
  const side = sides.whole(groups?.["side"] ?? "")?.key;
  const names = side ? namesIn(groups?.["who"] ?? "", pack, people) : null;
  return side && names ? { named: names.map((name) => ({ name, vote: side })), counts: NO_COUNTS, open: null, sure: true } : null;
}

/** A roll call: `Kim Ek: ja`, or several on a line (`Ek aye, Al aye, Lund nay`). One such line alone is none. */
function calledIn(text: string, pack: LocalePack, people: readonly Known[]): Listed | null {
  const { called, labels } = patternsOf(pack);
  const body = text.trim().replace(/^[^:;.]{2,40}:\s(?=.{3,200}[,;])/u, "");
  const pieces = called.test(text.trim()) ? [text.trim()] : body.split(/\s{0,2}[;,]\s{1,3}/u);
  const named: { name: string; vote: VoteSide }[] = [];
  for (const piece of pieces) {
    const groups = called.exec(piece)?.groups;
    const side = labels.whole(groups?.["side"] ?? "")?.key;
    const names = side ? namesIn(groups?.["who"] ?? "", pack, people) : null;
    if (!side || names?.length !== 1) return null;
    named.push({ name: names[0] ?? "", vote: side });
  }
  return clashes(named) ? null : { named, counts: NO_COUNTS, open: null, sure: false };
}

/** Nobody votes twice on one question. */
function clashes(named: Named): boolean {
  return new Set(named.map(({ name }) => name)).size < named.length;
}
