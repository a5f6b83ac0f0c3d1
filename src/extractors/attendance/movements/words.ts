import { phrasesOf, type GroupedMatcher } from "../../../locales/phrase-group.ts";
import { oncePerPack } from "../../../locales/once-per-pack.ts";
import { looseAlternatives } from "../../../locales/escape-pattern.ts";
import { compilePattern } from "../../../locales/pattern.ts";
import { compileLedByWord, type LedPattern } from "../../../locales/led-pattern.ts";

/** A verb of coming or going; `tail` must stand behind it, with nobody but who, when and the item between (`lämnade … mötet`). */
export interface MovementVerb {
  readonly kind: "arrives" | "returns" | "leaves" | "attends";
  readonly verb: LedPattern;
  readonly tail: LedPattern | null;
}

/** Any words that a movement can be told with, commas left out: most sentences have none. */
export const movementWords = oncePerPack((pack): GroupedMatcher<"hit"> => {
  const { arrives, returns, enters, leaves, quits, attends, away } = pack.movements;
  return phrasesOf(pack).compile({ hit: [arrives, returns, enters, leaves, quits, attends, away, pack.substituteFor].flat().map((phrase) => phrase.split(" … ")[0] ?? "") });
});

export interface MovementPatterns {
  readonly verbs: readonly MovementVerb[];
  /** The place that may stand behind a verb that needs none (`anlände till mötet`). */
  readonly place: RegExp;
  readonly away: GroupedMatcher<"hit">;
  readonly awayTitles: GroupedMatcher<"hit">;
  readonly recorded: RegExp;
  readonly unreal: GroupedMatcher<"hit">;
  readonly negations: GroupedMatcher<"hit">;
  readonly adverbs: RegExp;
  readonly substitutes: RegExp;
  readonly and: RegExp;
}

/** The pack's words for coming and going, compiled once. */
export const movementPatterns = oncePerPack((pack): MovementPatterns => {
  const { movements: words, decisions } = pack;
  const one = (hit: readonly string[]): GroupedMatcher<"hit"> => phrasesOf(pack).compile({ hit });
  const places = [...words.into, ...words.outOf];
  return {
    verbs: [
      ...verbs("arrives", words.enters, words.into), ...verbs("leaves", words.quits, words.outOf), ...verbs("returns", words.returns, null),
      ...verbs("arrives", words.arrives, null), ...verbs("leaves", words.leaves, null), ...verbs("attends", words.attends, null),
    ],
    place: compilePattern(String.raw`^\s{1,3}(?:${looseAlternatives(places)})(?![\p{L}\p{N}])`, "iu"),
    away: one(words.away),
    awayTitles: one(words.awayTitles),
    recorded: compilePattern(String.raw`^\s{0,5}(?:${looseAlternatives(words.recorded)}),?(?![\p{L}\p{N}])`, "iu"),
    unreal: one([...decisions.unreal, ...decisions.relatives, ...decisions.complementizers]),
    negations: one(decisions.negations),
    adverbs: compilePattern(String.raw`(?<![\p{L}\p{N}])(?:${looseAlternatives(pack.actions.adverbs)})(?![\p{L}\p{N}])`, "giu"),
    substitutes: compilePattern(String.raw`(?<![\p{L}\p{N}])(?:${looseAlternatives(pack.substituteFor)})(?![\p{L}\p{N}])`, "iu"),
    and: compilePattern(String.raw`^\s{0,3}(?:,|(?:${looseAlternatives(pack.and)})(?!\p{L}))`, "iu"),
  };
});

/** With places: each verb goes on to one of them. Without: to what stands behind its own `…`, if anything. */
function verbs(kind: MovementVerb["kind"], phrases: readonly string[], places: readonly string[] | null): MovementVerb[] {
  const of = (list: readonly string[], tail: readonly string[] | null): MovementVerb => ({ kind, verb: looselyLed(list), tail: tail && looselyLed(tail) });
  if (places) return [of(phrases, places)];
  const plain = phrases.filter((phrase) => !phrase.includes(" … "));
  const split = phrases.filter((phrase) => phrase.includes(" … ")).map((phrase) => phrase.split(" … ") as [string, string]);
  return [of(plain, null), ...split.map(([verb, tail]) => of([verb], [tail]))];
}

/**
 * One of some phrases as words of its own, with what may stand behind it. Commas are loose within a phrase, so that only its first word leads.
 * @example looselyLed(["gick hem"]).test("Kim gick, hem") // true
 */
export function looselyLed(phrases: readonly string[], behind = ""): LedPattern {
  return compileLedByWord(phrases, (some) => String.raw`(?<![\p{L}\p{N}])(?:${looseAlternatives(some)})${behind}(?![\p{L}\p{N}])`, phrases.map((phrase) => phrase.split(" ")[0] ?? ""));
}
