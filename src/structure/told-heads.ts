import { alternatives } from "../locales/escape-pattern.ts";
import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { knownTitle, type Candidate } from "./candidates.ts";
import { compilePattern } from "../locales/pattern.ts";

/** How a document's numbered paragraphs are written throughout. */
export interface Habits {
  /** `4. Letters: none`, `5. New members: Kim Ek and Bo Al`: what stands behind a colon is the item's text. */
  readonly labels: boolean;
  /** `§ 2 The minutes were approved.`, `§ 3 Kim buys juice.`: numbers before sentences, without titles. */
  readonly sentences: boolean;
}

export const NO_HABITS: Habits = { labels: false, sentences: false };

/** A few words with a colon, and something behind it that no other colon or figure belongs to: `Letters: none`, not `Theme 1: Roof`, `Open at 18:00`. */
const LABELLED = /^\p{Lu}[^:.;!?\n]{2,60}(?<!\d)\s?:(?=\s|$)/u;
/** Longer paragraphs are told apart by their first sentence. */
const LONGEST_TOLD = 170;
const FEWEST = 3;
/** A title of so many words with a full stop behind it is a sentence, whatever its verb. */
const LONGEST_TITLE_WORDS = 18;
const SHORTEST_SENTENCE_WORDS = 4;

/** What the plain heads of a run have in common. */
export function habitsOf(sequence: readonly Candidate[], pack: LocalePack): Habits {
  const plain = sequence.filter(({ unit, prominence, tableRow }) => prominence === 0 && !tableRow && unit.cell === null && unit.block.kind !== "heading");
  const labels = plain.filter(({ title }) => LABELLED.test(title)).length;
  const sentences = plain.filter(({ title, unit }) => unit.text.length <= 300 && tellsDecision(title.trim(), pack)).length;
  return { labels: labels >= FEWEST && labels * 2 >= sequence.length, sentences: sentences >= FEWEST && sentences * 5 >= sequence.length * 2 };
}

/**
 * How many characters of a short numbered paragraph are its title where it tells something: none of `Bo Al was elected to check the minutes.`, the words
 * before the colon of `Letters: none`, the first sentence of `Election of the chair. Bo Al was elected.` Null where it tells nothing.
 */
export function toldTitleLength(text: string, pack: LocalePack, habits: Habits): number | null {
  const label = LABELLED.exec(text)?.[0];
  if (label !== undefined && text.length > label.length && (habits.labels || tellsDecision(text.slice(label.length).trim(), pack))) return label.length;
  const words = text.trim();
  if (words.length > LONGEST_TOLD) return null;
  if (/^\S{1,40}(?:\s\S{1,40}){0,8}[.](?=\s\p{Lu})/u.test(words)) {
    const first = /^[^.]{3,100}\.(?=\s)/u.exec(words)?.[0];
    const opens = first !== undefined && !tellsDecision(first, pack) && !(habits.sentences && isSentence(first));
    // `Acoustic panels. Wood has been collected and …`: a few words with a full stop before a sentence are its title whatever it tells
    if (opens && (tellsDecision(words.slice(first.length).trim(), pack) || (habits.labels && !isSentence(first)))) return first.length + (text.length - text.trimStart().length);
  }
  if (tellsDecision(words, pack)) return habits.sentences || !isOfficersAct(words, pack) ? 0 : null;
  if (knownTitle(words, pack)) return null;
  if (habits.sentences && (isSentence(words) || opensWithVerb(words, pack))) return 0;
  return words.split(/\s+/u).length >= LONGEST_TITLE_WORDS && /\p{L}[.]$/u.test(words) && !/[:;]/u.test(words) ? 0 : null;
}

/** `Ordförande avslutar mötet.`: a role and what it does by its office are the title that minutes often close with; `Kim Ek avslutade mötet` is told. */
function isOfficersAct(words: string, pack: LocalePack): boolean {
  const { meeting } = decidingOf(pack);
  const lower = words.toLowerCase();
  const role = [...pack.roles.chair, ...pack.roles.viceChair].find((word) => lower.startsWith(`${word} `));
  return role !== undefined && meeting.all(words).some(({ span }) => span.start <= role.length + 1) && !decidingOf(pack).verbs.all(words).length;
}

/** `Avslutades mötet.` */
function opensWithVerb(words: string, pack: LocalePack): boolean {
  const first = /^\p{L}{1,40}/u.exec(words)?.[0].toLowerCase() ?? "";
  return [...pack.opened, ...pack.closed].includes(first);
}

function isSentence(words: string): boolean {
  return words.split(/\s+/u).length >= SHORTEST_SENTENCE_WORDS && /\p{L}[.!]$/u.test(words);
}

interface Deciding {
  readonly verbs: PhraseMatcher<"verb">;
  readonly passive: RegExp;
  readonly meeting: PhraseMatcher<"meeting">;
}

const decidingOf = oncePerPack((pack): Deciding => {
  const { finite, resolves, participles, auxiliaries } = pack.decisions;
  const kinds = ["approved", "rejected", "elected"] as const;
  return {
    verbs: compilePhrases({ verb: [...kinds.flatMap((kind) => finite[kind] ?? []), ...resolves.past] }),
    passive: compilePattern(String.raw`(?<![\p{L}\p{N}])(?:${alternatives(auxiliaries)})\s(?:\S{1,30}\s){0,4}(?:${alternatives(kinds.flatMap((kind) => participles[kind] ?? []))})(?![\p{L}\p{N}])`, "iu"),
    meeting: compilePhrases({ meeting: [...pack.opened, ...pack.closed].filter((phrase) => phrase.includes(" ")) }),
  };
});

/**
 * Whether words tell that something was decided, or that somebody opened or closed the meeting: `Till justerare valdes Bo`, `Kim Ek öppnade mötet.` Phrases
 * of several words, which may be a title's (`Approved without objection`), need a full stop; `Mötet öppnas.` is the title that minutes often have.
 */
function tellsDecision(words: string, pack: LocalePack): boolean {
  const { verbs, passive, meeting } = decidingOf(pack);
  const hits = verbs.all(words);
  if (hits.some(({ phrase }) => !phrase.includes(" "))) return true;
  if (!/\p{L}\)?[.!]$|\d[.]$/u.test(words)) return false;
  return hits.length > 0 || passive.test(words) || meeting.all(words).some(({ span }) => span.start > 0 && !knownTitle(words, pack));
}
