import type { LocalePack } from "../../../locales/pack.ts";
import { speakersIn } from "../../decisions/speakers.ts";
import type { LedPattern } from "../../../locales/led-pattern.ts";
import type { Known } from "../../people.ts";
import type { Movement } from "./movement.ts";
import { referencesIn, timesIn, type ItemReference } from "./references.ts";
import { movementPatterns, type MovementPatterns, type MovementVerb } from "./words.ts";

/** A movement that a sentence tells, and whose it is: ids of attendees. The span is the sentence's. */
export interface ToldMovement {
  readonly people: readonly string[];
  readonly movement: Movement;
}

/** A verb found, with who stands between it and its tail. */
interface Hit {
  readonly kind: MovementVerb["kind"];
  readonly start: number;
  readonly end: number;
  readonly inside: readonly string[];
  readonly bare: boolean;
}

/**
 * Who came, went or stood aside, as a sentence tells it. Nothing where it speaks of what may be, denies it, or names nobody that it can be.
 * @example toldIn("Kim Ek lämnade mötet efter § 5.", sv, people)[0]?.movement.relation // "after"
 */
export function toldIn(sentence: string, pack: LocalePack, people: readonly Known[]): ToldMovement[] {
  const patterns = movementPatterns(pack);
  if (/\?\s{0,3}$/u.test(sentence)) return [];
  const recorded = patterns.recorded.exec(sentence)?.[0].length ?? 0;
  const text = " ".repeat(recorded) + sentence.slice(recorded);
  const references = referencesIn(text, pack);
  const reader = { pack, patterns, people, references, plain: blanked(text, pack, references) };
  const aside = asideIn(reader);
  if (aside.length > 0) return aside;
  const stands = substitution(reader);
  return stands.length > 0 ? stands : movesIn(reader);
}

interface Reader {
  readonly pack: LocalePack;
  readonly patterns: MovementPatterns;
  readonly people: readonly Known[];
  readonly references: readonly ItemReference[];
  /** The sentence with item numbers, clock times and brackets as so many spaces. */
  readonly plain: string;
}

function blanked(text: string, pack: LocalePack, references: readonly ItemReference[]): string {
  const spans = [...references.map(({ span }) => span), ...timesIn(text, pack)];
  const plain = spans.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
  return plain.replace(/\([^()]{0,80}\)/gu, (bracket) => " ".repeat(bracket.length));
}

/** `På grund av jäv deltar Kim Ek inte i handläggningen av § 6`: every item named in the sentence, else the one it stands in. */
function asideIn({ pack, patterns, people, references, plain }: Reader): ToldMovement[] {
  const [first] = patterns.away.all(plain);
  if (!first) return [];
  const before = plain.slice(0, first.span.start);
  if (patterns.negations.all(before).length > 0) return [];
  const reader = { pack, patterns, people, references, plain };
  // `Kim Ek poistui esteellisenä`
  const found = subjectBefore(patterns.verbs.reduce((text, { verb }) => blankVerb(text, verb), before), reader);
  const who = found.length > 0 ? found : before.trim() === "" ? subjectBehind(plain.slice(first.span.end), reader).people : [];
  if (who.length === 0) return [];
  return [{ people: who, movement: { kind: "away", ranges: references.flatMap(({ ranges }) => ranges), relation: null, span: { start: 0, end: plain.length } } }];
}

/** One space in the place of each. */
function blankVerb(text: string, verb: LedPattern): string {
  return verb.all(text).reduceRight((rest, { index, 0: words }) => `${rest.slice(0, index)} ${rest.slice(index + words.length)}`, text);
}

/** `Kim Ek ersätter Ylva Bo fr.o.m. § 5`: one comes as the other goes. Without `from` it may be for a moment only. */
function substitution({ pack, patterns, people, references, plain }: Reader): ToldMovement[] {
  const hit = patterns.substitutes.exec(plain);
  const [reference] = references;
  if (!hit || references.length !== 1 || reference?.relation !== "from") return [];
  const reader = { pack, patterns, people, references, plain };
  const behind = subjectBehind(plain.slice(hit.index + hit[0].length), reader);
  const comes = subjectBefore(plain.slice(0, hit.index), reader);
  // `Fr.o.m. § 5 ersätter Kim Ek Ylva Bo` runs both names together.
  if (comes.length !== 1 || behind.people.length !== 1 || comes[0] === behind.people[0]) return [];
  const span = { start: 0, end: plain.length };
  return [
    { people: comes, movement: { kind: "arrives", ranges: reference.ranges, relation: "from", span } },
    { people: behind.people, movement: { kind: "leaves", ranges: reference.ranges, relation: "before", span } },
  ];
}

function movesIn(reader: Reader): ToldMovement[] {
  const { patterns, plain, references } = reader;
  const hits = hitsIn(reader);
  const told: ToldMovement[] = [];
  let last: readonly string[] = [];
  let at = 0;
  hits.forEach((hit, i) => {
    const before = plain.slice(at, hit.start).trim();
    const behind = subjectBehind(plain.slice(hit.end), reader);
    const found = subjectBefore(before, reader);
    // `… och lämnade mötet efter § 7`: still the same people.
    const inherits = i > 0 && found.length === 0 && patterns.and.test(before) && before.replace(patterns.and, "").trim() === "";
    const people = found.length > 0 ? found : hit.inside.length > 0 ? hit.inside : inherits ? last : opens(before, reader) ? behind.people : [];
    const rest = plain.slice(hit.end + (found.length === 0 && hit.inside.length === 0 && !inherits ? behind.length : 0));
    const from = i === 0 ? 0 : hit.start;
    const to = hits[i + 1]?.start ?? plain.length;
    const own = references.filter(({ span }) => span.start >= from && span.end <= to);
    const denied = patterns.negations.all(plain.slice(Math.min(at, hit.start), to)).length > 0;
    at = hit.end;
    last = people;
    const attends = hit.kind === "attends";
    if (people.length === 0 || own.length > 1 || (denied && !attends) || (attends && own.length === 0) || (hit.bare && !goesOn(rest, reader))) return;
    told.push({ people, movement: { kind: denied ? "away" : hit.kind, ranges: own[0]?.ranges ?? [], relation: own[0]?.relation ?? null, span: { start: 0, end: plain.length } } });
  });
  return told;
}

/** Every verb that has what it needs, the first and longest at each place. */
function hitsIn(reader: Reader): Hit[] {
  const { patterns, plain } = reader;
  const found = patterns.verbs.flatMap(({ kind, verb, tail }) => verb.all(plain).flatMap((match): Hit[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (!tail) {
      const place = patterns.place.exec(plain.slice(end))?.[0].length ?? 0;
      return [{ kind, start, end: end + place, inside: [], bare: place === 0 }];
    }
    const behind = plain.slice(end, end + 160);
    const goal = tail.exec(behind);
    if (!goal) return [];
    const middle = without(behind.slice(0, goal.index), patterns);
    const inside = middle === "" ? [] : peopleIn(middle, reader);
    return middle !== "" && inside.length === 0 ? [] : [{ kind, start, end: end + goal.index + goal[0].length, inside, bare: false }];
  }));
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.bare) - Number(b.bare));
  return sorted.filter((hit, i) => !sorted.slice(0, i).some((other) => other.start <= hit.start && hit.start < other.end));
}

/** Behind a verb without a place nothing follows but the end, the next clause, or an item or time (blank by now): not `anlände till Norrköping`. */
function goesOn(rest: string, { patterns }: Reader): boolean {
  const lead = patterns.negations.atStart(rest)?.span.end ?? 0;
  const bare = rest.slice(lead).replace(/^\s{1,160}/u, "");
  return bare === "" || /^[.,;!–—-]/u.test(bare) || patterns.and.test(bare);
}

/** Nothing but adverbs in front of the verb: who acts stands behind it. */
function opens(before: string, { patterns }: Reader): boolean {
  return without(before, patterns).replace(/^[\s,;–—-]{1,20}/u, "") === "";
}

function subjectBefore(before: string, reader: Reader): string[] {
  const words = without(before, reader.patterns).replace(/^[\s,;–—-]{1,20}/u, "").replace(/[\s,]{1,20}$/u, "");
  if (words === "" || reader.patterns.unreal.all(words).length > 0) return [];
  return peopleIn(words, reader);
}

function without(text: string, { adverbs }: MovementPatterns): string {
  return text.replace(adverbs, " ").replace(/\s{1,200}/gu, " ").trim();
}

const NAMES = /^\s{1,160}(?:\p{Ll}[\p{L}.-]{1,25}\s{1,3}){0,2}\p{Lu}[\p{L}.'’-]{0,30}(?:(?:\s{1,3}|,\s|\s(?:&|\p{Ll}{1,4})\s)\p{Lu}[\p{L}.'’-]{0,30}){0,12}/u;

/** Whoever stands directly behind a verb: `Kl. 18.20 anlände Kim Ek och Ylva Bo.` */
function subjectBehind(behind: string, reader: Reader): { readonly people: readonly string[]; readonly length: number } {
  const match = NAMES.exec(behind);
  const people = match ? peopleIn(match[0], reader) : [];
  return { people, length: people.length > 0 && match ? match[0].replace(/[.\s]{1,3}$/u, "").length : 0 };
}

/** The attendees that the words name; nobody where one of the names is another's or could be several people's. */
function peopleIn(words: string, { people, pack }: Reader): string[] {
  const found = speakersIn(words, people, pack.and);
  const ids = found.flatMap(({ attendee }) => (attendee === null ? [] : [attendee]));
  return ids.length === found.length ? ids : [];
}
