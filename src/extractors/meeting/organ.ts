import { escapePattern } from "../../locales/escape-pattern.ts";
import type { Span } from "../../document/span.ts";
import { later } from "../../locales/on-first-use.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { ExtractContext } from "../context.ts";
import { MEETING_WORD } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** An organ by its own word or by its meeting's: `Board`, `styrelsemöte`. */
export interface Organ {
  readonly stem: string;
  /** How the organ itself is called, where its word beside "meeting" is another form: `styrelsen`, `hallitus`. */
  readonly name: string;
  /** The stem's place in the text looked at. */
  readonly span: Span;
  /** True where the text is nothing but the organ's word or its meeting's. */
  readonly whole: boolean;
  /** True where a meeting's word told it. */
  readonly meeting: boolean;
}

interface BodyWord {
  readonly word: string;
  /** The word as the head of a word or pair of words for its meeting or its document; also one of two heads: `styrelse- och arbetsmöte`. */
  readonly compound: () => RegExp;
}

const MEETING = compilePattern(`${MEETING_WORD}$`, "u");

const bodyWordsOf = oncePerPack((pack): readonly BodyWord[] => {
  const words = [...pack.bodyWords, ...Object.keys(pack.meetings.organs)].filter((word) => word.length >= 4 && !MEETING.test(word)).sort((a, b) => b.length - a.length);
  const and = pack.and.filter((one) => /^\p{L}{2,5}$/u.test(one)).join("|") || "(?!)";
  return words.map((word) => {
    const escaped = escapePattern(word);
    return { word, compound: later(() => compilePattern(String.raw`(?<![\p{L}])${escaped}s?[\s-]?(?:${MEETING_WORD}|protokoll|protokol|referat|minutes)(?![\p{L}])|(?<![\p{L}])${escaped}s?-\s(?:${and})\s\p{L}{2,20}${MEETING_WORD}(?![\p{L}])`, "u")) };
  });
});

/** The organ that a word for its meeting names: the body word that the compound begins with (`Bestyrelsesmøde`, `Vorstandssitzung`, `board meeting`). */
export function organIn(text: string, pack: LocalePack): Organ | null {
  const lower = text.toLowerCase();
  for (const { word, compound: pattern } of bodyWordsOf(pack)) {
    if (!lower.includes(word)) continue;
    const compound = pattern().exec(lower);
    const start = compound?.index ?? (lower.trim() === word ? lower.indexOf(word) : -1);
    if (start < 0) continue;
    const end = start + (compound?.[0].length ?? word.length);
    const around = (lower.slice(0, start) + lower.slice(end)).replace(/[^\p{L}]/gu, "");
    return { stem: word, name: pack.meetings.organs[word] ?? word, span: { start, end: start + word.length }, whole: around === "" || compound !== null, meeting: compound !== null };
  }
  return null;
}

/**
 * Where the text itself names the organ: the longest of the pack's words that begin with the stem and stand in the text (`styrelsen` for `styrelse`,
 * `Board of Directors` for `board`), its first place, written with a capital where it ever is.
 */
export function organSpan({ document, pack }: ExtractContext, stem: string, name = stem): Span | null {
  const inflected = [stem, `${stem}n`, `${stem}en`, `${stem}et`, `${stem}t`, ...pack.bodyWords.filter((word) => word.startsWith(`${stem} `) || (word.startsWith(stem) && word.length <= stem.length + 2))];
  const forms = [...new Set(name.startsWith(stem) ? inflected : [name])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const form of forms) {
    const escaped = escapePattern(form).replace(/ /gu, "\\s{1,3}");
    const places = [...document.text.matchAll(compilePattern(String.raw`(?<![\p{L}\p{N}-])${escaped}(?=s?(?![\p{L}\p{N}-]))`, "giu"))];
    const place = places.find((match) => /^\p{Lu}/u.test(match[0])) ?? places[0];
    if (place) return { start: place.index, end: place.index + place[0].length };
  }
  return null;
}
