import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { unaccented } from "../../locales/phrases.ts";
import type { Span } from "../../document/span.ts";
import type { Unit } from "../../structure/units.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { foldCase } from "../../locales/letters.ts";

/** A word for a meeting, alone or as the tail of a compound: `styrelsemöte`, `Mitgliederversammlung`, `Board Meeting`. The organ is what stands before it. */
export const MEETING_WORD = String.raw`(?:möte[nt]?|mötets|möten|møte[tnr]?|møter|møde[rt]?|mødet|meetings?|sitzung(?:en)?|besprechung|treffen|versammlung|sammanträde[nt]?|kokous|vergadering|r[ée]union|s[ée]ance)`;

const MEETING_STEMS = ["möt", "møt", "mød", "meeting", "sitzung", "besprechung", "treffen", "versammlung", "sammanträde", "kokous", "vergadering", "réunion", "reunion", "séance", "seance"];

/** False where a text holds no `MEETING_WORD`, in any case: most have none. */
export function mayNameMeeting(text: string): boolean {
  const lower = foldCase(text);
  return MEETING_STEMS.some((stem) => lower.includes(stem));
}

/** Small words that lead from the document's name to who met: `Protokoll fört vid …`, `Minutes of the …`, `Niederschrift über die Sitzung des …`. */
const LEAD_IN = compilePattern(
  String.raw`^(?:(?:från|fra|frå|fört|förda|vid|för|av|om|den|det|of|the|from|for|at|on|a|an|held|by|der|des|die|das|dem|über|zur|zum|von|vom|am|im|für|til|fra|af|ved|over|van|de|het|voor|te|du|la|aux?|par|tenue?|gehouden|le|les|des|hållet|hållen|ført|på|i|in|med|with|met|avec|møte|møde|möte|meeting|${MEETING_WORD})(?=[\s:,]|$)|\d{1,3}\.(?=\s)|(?:de\s)?l['’]|d['’])[\s:,–—-]{0,5}`,
  "iu",
);

/** The span without what leads in to the name (`från rådet för kust` → `rådet för kust`) and without punctuation at its ends. */
export function withoutLeadIn(text: string, span: Span): Span {
  let { start } = span;
  for (let i = 0; i < 8; i++) {
    const rest = text.slice(start, span.end);
    const lead = /^[\s:–—,.;|·/(-]{1,8}/u.exec(rest) ?? LEAD_IN.exec(rest);
    if (!lead || lead[0].length === 0 || lead[0].length >= rest.length) break;
    start += lead[0].length;
  }
  let { end } = span;
  for (let i = 0; i < 3; i++) end -= /(?:[\s:–—,.;|·/(-]{1,8}|\s(?:d|den|dem|kl|klo|um|am|at|on|the|le|du|vom|op|van|om|fra|från|d\.d)\.?\s{0,3})$/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end };
}

/** Words for those who belong to an organisation rather than for an organ of it: they name the body only where nothing else does. */
const ORGANISATION = /(?:förening|forening|sektion|borettslag|sameie|yhdistys|kerho|verein|vereniging|stichting|coöperatie|association|society|federation|foundation|project|samfällighet)(?:en|s|ens|et|ets)?$/iu;

interface BodyWords {
  /** Each with its letters without accents, as texts are compared. */
  readonly words: readonly { readonly word: string; readonly plain: string }[];
  /** The first two letters of each. */
  readonly openings: ReadonlySet<string>;
  readonly initials: RegExp | null;
}

const OPENING = 2;

const bodyWords = oncePerPack((pack): BodyWords => {
  const forms = pack.meetings.initials.map((initials) => [...initials.toUpperCase()].join(String.raw`\.?`)).join("|");
  const words = [...pack.bodyWords, ...Object.keys(pack.meetings.organs)].map((word) => ({ word, plain: unaccented(word) }));
  return {
    words, openings: new Set(words.map(({ plain }) => plain.slice(0, OPENING))),
    initials: forms ? compilePattern(String.raw`(?<![\p{L}\p{N}.])(?:${forms})(?![\p{L}\p{N}])\.?`, "gu") : null,
  };
});

/** False where no word of a body nor its initials open a text, so that `bodyWordIn` finds none at its start. */
export function mayOpenWithBody(text: string, pack: LocalePack): boolean {
  const { words, openings } = bodyWords(pack);
  const opens = (): boolean => {
    const lower = unaccented(text.toLowerCase());
    return words.some(({ plain }) => lower.startsWith(plain));
  };
  return (openings.has(unaccented(text.slice(0, OPENING).toLowerCase()).slice(0, OPENING)) && opens()) || pack.meetings.initials.some((initials) => text.startsWith(initials.charAt(0).toUpperCase()));
}

/**
 * Where a word of a body stands in a text: whole (`board`), inflected (`nämnden`) or as the tail of a compound (`primärvårdsråd`).
 * @returns its span, the strongest and then the first; null without one
 */
export function bodyWordIn(text: string, pack: LocalePack): { readonly span: Span; readonly word: string; readonly strong: boolean } | null {
  const lower = unaccented(text.toLowerCase());
  const found = bodyWords(pack).words.flatMap(({ word, plain }) => {
    const at = lower.indexOf(plain);
    if (at < 0 || (word.length < 4 && /\p{L}/u.test(lower.charAt(at - 1)))) return [];
    const tail = /^\p{L}{0,12}/u.exec(lower.slice(at + word.length))?.[0] ?? "";
    // `organ` of a longer word's middle does not count: `stämmas`, `rådet`, `nämndens` do, `rådgivning` does not
    if (!/^(?:|s|n|en|et|t|ens|ets|ns|e|a|es|er|erna|na|in|met|möte|smöte|møte|smøde|ssitzung|sitzung|smöten|sleden|svergadering|vergadering|soverleg|overleg)$/u.test(tail)) return [];
    // `WG status` is no group's name: an English one ends with its word, or goes on with a capital or "of", "for", "on"
    if (pack.tag === "en" && !/^\s{0,3}(?:$|[^\p{Ll}\s]|(?:of|for|on|in|and|meeting|minutes|teleconference|call|interim)(?!\p{L}))/u.test(text.slice(at + word.length + tail.length))) return [];
    return [{ span: { start: at, end: at + word.length + tail.length }, word, strong: !ORGANISATION.test(lower.slice(at, at + word.length)) }];
  });
  found.push(...initialsIn(text, pack));
  return found.sort((a, b) => Number(b.strong) - Number(a.strong) || a.span.start - b.span.start || b.word.length - a.word.length)[0] ?? null;
}

/** Initials that stand for a body, in capitals: `MR`, `C.A.`. */
function initialsIn(text: string, pack: LocalePack): { span: Span; word: string; strong: boolean }[] {
  const { initials } = bodyWords(pack);
  return !initials ? [] : [...text.matchAll(initials)].map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, word: match[0].toLowerCase(), strong: true }));
}

const END = compilePattern(String.raw`[.!?](?<!(?<![\p{L}\p{N}]|\d[.:])(?:\d{1,2}|\p{L}|dhr|mevr|mw|drs|ir|MM)[.!?])\s{1,5}(?=["“”(]?\p{Lu})|\n(?=\s{0,5}(?:[•*–-]\s|\p{Lu}[\p{L} ]{2,30}:))`, "gu");
const cut = new WeakMap<Unit, readonly Span[]>();

/** A block's sentences, for those who ask one after the other. */
export function sentencesOfUnit(unit: Unit): readonly Span[] {
  const held = cut.get(unit) ?? sentences(unit.text);
  cut.set(unit, held);
  return held;
}

/** Sentences of a block. A stop behind a number of one or two figures ends none (`am 3. Dezember`), nor does an initial (`A. Ek`). */
function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    found.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found.filter((span) => span.end > span.start);
}
