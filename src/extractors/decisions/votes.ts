import { locate } from "../../document/locate.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { Vote } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";
import { resolvePerson, type Known } from "../people.ts";
import type { Passage } from "./passages.ts";
import type { Words } from "./words.ts";

type Side = "for" | "against" | "abstained";
type Counts = Vote["counts"];

interface Patterns {
  /** `17 Ja`, `31 ja-röster`, `8 in favor`, `9 votes to approve`. */
  readonly behind: Readonly<Record<Side, RegExp>>;
  /** `Ja: 17`, `För 9`. */
  readonly before: Readonly<Record<Side, RegExp>>;
  /** `11 mot 3 stemmer`, `med 5 stemmer mod 2`. */
  readonly versus: RegExp;
  readonly named: RegExp;
  readonly sides: ReadonlyMap<string, Side>;
}

const cache = new WeakMap<LocalePack, Patterns>();
const SIDES: readonly Side[] = ["for", "against", "abstained"];

function patternsOf(pack: LocalePack): Patterns {
  const known = cache.get(pack);
  if (known) return known;
  const { votes } = pack.decisions;
  const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/ /gu, "\\s{1,3}")).join("|");
  const units = any(votes.units);
  // `för`, `mot`, `for`: also prepositions, which count only where nothing follows (`8 for, 2 against`).
  const prepositions = new Set(["for", "för", "voor", "pour", ...votes.versus]);
  const strong = (side: Side): readonly string[] => [...votes[side].filter((word) => !prepositions.has(word)), "\uFFFC"];
  const and = any(pack.and.filter((word) => /\p{L}/u.test(word)));
  const sides = SIDES.flatMap((side) => votes[side]);
  const behind = (side: Side): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}.,/–-])(?<n>\d{1,3})\s{1,3}(?:(?:${units})\s{1,3}(?:${any(votes[side])})(?![\p{L}\p{N}])|(?:${any(strong(side))})(?![\p{L}\p{N}])|(?:${any(votes[side])})(?=\s{0,3}(?:[,;.()/–]|$|(?:${and})\s{1,3}\d)))`, "iu");
  const before = (side: Side): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any(votes[side])})\s{0,3}:\s{0,3}(?<n>\d{1,4})(?![\p{L}\p{N}.,:/-])`, "iu");
  const made: Patterns = {
    behind: { for: behind("for"), against: behind("against"), abstained: behind("abstained") },
    before: { for: before("for"), against: before("against"), abstained: before("abstained") },
    versus: new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])(?<yes>\d{1,4})\s{1,3}(?:(?<first>${units})\s{1,3})?(?:${any(votes.versus)})\s{1,3}(?<no>\d{1,4})(?:\s{1,3}(?<second>${units}))?(?![\p{L}\p{N}])`, "iu"),
    named: new RegExp(String.raw`^(?<who>\p{Lu}[\p{L}.'’ -]{1,50}?)\s{1,3}(?:(?:${any(votes.verbs)})\s{1,3})(?<side>${any(sides)})[.]?$`, "iu"),
    sides: new Map(SIDES.flatMap((side) => votes[side].map((word): [string, Side] => [word, side]))),
  };
  cache.set(pack, made);
  return made;
}

/** The counts that a sentence states; null for each that it does not. */
export function countsIn(text: string, pack: LocalePack): Counts | null {
  const { behind, before, versus } = patternsOf(pack);
  const triple = /\(\s?(?<yes>\d{1,4})\s?\/\s?(?<no>\d{1,4})\s?\/\s?(?<none>\d{1,4})\s?\)/u.exec(text)?.groups;
  if (triple) return { for: Number(triple["yes"]), against: Number(triple["no"]), abstained: Number(triple["none"]) };
  const of = (side: Side): number | null => {
    const match = behind[side].exec(text) ?? before[side].exec(text);
    return match ? Number(match.groups?.["n"]) : null;
  };
  const counts = { for: of("for"), against: of("against"), abstained: of("abstained") };
  if (counts.for === null) {
    const pair = versus.exec(text)?.groups;
    if (pair && (pair["first"] !== undefined || pair["second"] !== undefined)) return { ...counts, for: Number(pair["yes"]), against: Number(pair["no"]) };
  }
  return counts.for === null && counts.against === null && counts.abstained === null ? null : counts;
}

/** True for a line that states how many voted how. */
export function hasTally(text: string, pack: LocalePack): boolean {
  return countsIn(text, pack) !== null;
}

/** The votes of the items: counts as stated, how it was voted, who voted how. Nothing is added up or filled in. */
export function extractVotes(context: ExtractContext, passages: readonly Passage[], words: Words, people: readonly Known[]): Omit<Vote, "id">[] {
  return passages.flatMap(({ item, sentences }) =>
    sentences.flatMap((sentence): Omit<Vote, "id">[] => {
      const counts = countsIn(sentence.text, context.pack);
      const method = words.methods.all(sentence.text)[0];
      const named = namedIn(sentence.text, context.pack, people);
      if (!counts && !method && named.length === 0) return [];
      return [{
        item, text: sentence.text.replace(/\s+/gu, " "), method: method ? sentence.text.slice(method.span.start, method.span.end) : null,
        counts: counts ?? { for: null, against: null, abstained: null }, named, certainty: "stated", evidence: [locate(context.document, sentence.span)],
      }];
    }),
  );
}

/** `Kim Ek votes yes`: one of the document's people, or a full name. */
function namedIn(text: string, pack: LocalePack, people: readonly Known[]): Vote["named"] {
  const { named, sides } = patternsOf(pack);
  const match = named.exec(text.trim())?.groups;
  const vote = sides.get((match?.["side"] ?? "").toLowerCase().replace(/\s+/gu, " "));
  if (!match || !vote) return [];
  const who = match["who"] ?? "";
  const person = resolvePerson(who, people);
  if (!person && !/^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{L}+){1,3}$/u.test(who)) return [];
  return [{ name: person?.name ?? who, vote }];
}
