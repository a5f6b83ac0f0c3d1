import type { Span } from "../../document/span.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { resolvePerson, type Known } from "../people.ts";
import { answeredFrom, fieldBefore, isAnswer, isBareResult, isProposed, reopened } from "./answers.ts";
import { isAcceptance, saysNothing, tellsVote } from "./vote-lines.ts";
import { otherAgent } from "./agents.ts";
import { electsPeople, isNamesOnly } from "./elections.ts";
import { historyOf } from "./history.ts";
import type { Passage, Sentence } from "./passages.ts";
import { toldDecision, type Meeting, type Told } from "./reported.ts";
import { outcomeFrom, signalOf, type Signal } from "./signals.ts";
import { hasTally } from "./votes/counts.ts";
import { countWords, type Words } from "./words.ts";

/** A decision as it stands: one or several pieces of the text. */
export interface Finding {
  readonly spans: readonly Span[];
  readonly outcome: Signal["outcome"];
  /** What found it, for `inspect`: `decision-label`, `motion-result`, `decision-title`, `election-names`, `vote-line`, or the kind of deciding words (`signal-resolve`). */
  readonly rule: string;
  /** Set where the decision is only told. */
  readonly told: Told | null;
  /** Names alone, without votes, acceptance or verb. */
  readonly bare?: boolean;
}

export interface Reader {
  readonly words: Words;
  readonly pack: LocalePack;
  readonly meeting: Meeting;
  readonly people: readonly Known[];
  readonly isBody: (subject: string) => boolean;
}

/** How many sentences may stand between a motion and its result (its own sub-points), and how many words. */
const MOTION_REACH = 14;
const MOTION_WORDS = 220;

/** The decisions of one item's text, in order. */
export function findDecisions(passage: Passage, reader: Reader): Finding[] {
  const sentences = reopened(passage.sentences, reader.words, reader.isBody);
  const election = electsPeople(passage.title, reader.words);
  const settled = sentences.some((one) => one.section === "decision");
  const turns = turnsOf(sentences, reader.people);
  const signals = sentences.map((one) => {
    if (one.section === "proposal" || turns.has(one.part) || (settled && isVoteLine(one))) return null;
    const signal = signalOf(one.text, reader.words, reader.isBody);
    return passage.front && !(signal && decidesInFront(one, signal)) ? null : signal;
  });
  const history = historyOf(sentences, reader.meeting);
  const found: Finding[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const taken = blockAt(sentences, i, signals, reader) ?? motionAt(sentences, i, signals, reader) ?? signalled(sentences, i, signals, reader, election)
      ?? (election ? elected(sentences, i, signals, reader) : null);
    if (!taken) continue;
    const earlier = history.get(sentences[i] as Sentence);
    if (!isAcceptance(sentences[i]?.text ?? "", found, reader.words)) found.push(earlier ? { ...taken.finding, told: earlier } : taken.finding);
    i = taken.last;
  }
  if (passage.front) return found.filter((one) => one.rule.startsWith("signal-") || one.rule === "decision-label");
  const decides = found.filter((one) => one.told === null);
  if (decides.length === 0) return [...found, ...(announced(passage, reader) ?? tallied(sentences, reader))];
  // Names alone are candidates where a sentence says who was elected.
  const named = decides.some((one) => !one.bare && one.outcome === "elected");
  return named ? found.filter((one) => !one.bare) : found;
}

/** In front of the items stand titles, lists and fields: only a whole sentence of the running text decides there. */
function decidesInFront({ text, listItem, section, inline }: Sentence, signal: Signal): boolean {
  return !listItem && section === null && !inline && signal.kind !== "tally" && signal.kind !== "opens" && /[.!]$/u.test(text) && countWords(text) >= 4;
}

/** The paragraphs that are somebody's turn in talk: behind a known person's name (`Kim Ek: agreed`), or a code where several open so (`Q: …`, `SR: …`). */
function turnsOf(sentences: readonly Sentence[], people: readonly Known[]): ReadonlySet<number> {
  const opening = sentences.filter((one) => one.first && one.text.includes(":"));
  const coded = opening.filter((one) => /^(?:\p{Lu}{1,3}|!):\s/u.test(one.text));
  const named = opening.filter((one) => {
    const who = /^(?<who>\p{L}[\p{L}.' -]{1,40}):\s/u.exec(one.text)?.groups?.["who"];
    return who !== undefined && resolvePerson(who, people) !== null;
  });
  return new Set([...(coded.length >= 2 ? coded : []), ...named].map((one) => one.part));
}

/** `Votering: Enstemmig vedtatt` beside the decision's own block only tells how it was voted. */
function isVoteLine({ section, text }: Sentence): boolean {
  return section !== "decision" && countWords(text) <= 5 && /^\p{L}{4,30}:\s/u.test(text);
}

interface Taken {
  readonly finding: Finding;
  /** The index of the last sentence that it took. */
  readonly last: number;
}

/** The paragraphs below or behind a decision's label: one decision a paragraph, its list or att-clauses with it. */
function blockAt(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], { words, pack }: Reader): Taken | null {
  const sentence = sentences[i] as Sentence;
  if (sentence.section !== "decision" || !/\p{L}{2}|\d/u.test(sentence.text) || saysNothing(sentence.text, words, pack)) return null;
  if (!sentence.inline && sentences[i - 1]?.section === "decision" && !signals[i] && tellsVote(sentence.text, pack)) return null;
  const part = sentences.filter((one) => one.part === sentence.part && one.span.start >= sentence.span.start);
  const signal = signals[i] ?? null;
  // Background in front of the paragraph's own `Styrelsen beslutar …` is none of it.
  if (!signal && part.some((_, j) => signals[i + j]?.kind === "resolve")) return null;
  const last = withList(sentences, i + part.length - 1, words);
  if (/\?\s{0,3}$/u.test(sentences[last]?.text ?? "")) return null;
  const from = sentence.inline && last === i && signal?.outcome !== "tabled" && isBareResult(sentence.text, signal) ? (fieldBefore(sentences, i, signals, words) ?? i) : i;
  return { finding: { spans: cover(sentences.slice(from, last + 1)), outcome: signal?.outcome ?? null, rule: "decision-label", told: null }, last };
}

/** `MOTION …`, its sub-points, `Moved and seconded, approved unanimously`: one decision, where a result follows. */
function motionAt(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], { words }: Reader): Taken | null {
  const sentence = sentences[i] as Sentence;
  if (signals[i] || !isMotion(sentence, words)) return null;
  let count = 0;
  for (let j = i + 1; j < sentences.length && j <= i + MOTION_REACH; j++) {
    const next = sentences[j] as Sentence;
    const signal = signals[j];
    const result = signal && (signal.kind === "finite" || signal.kind === "participle") && standsFirst(next.text, signal) && countWords(next.text) <= 16;
    if (result) return { finding: { spans: cover(sentences.slice(i, j + 1)), outcome: signal.outcome, rule: "motion-result", told: null }, last: j };
    count += countWords(next.text);
    if (signal || isMotion(next, words) || count > MOTION_WORDS) return null;
  }
  return null;
}

/** `Approved`, `Motion carried`, `Moved and seconded, approved`: a result without a subject of its own. */
function standsFirst(text: string, signal: Signal): boolean {
  const lead = text.slice(0, signal.start).replace(/^\p{Lu}\p{L}{2,14}:\s(?:\d{1,4}(?:\s\p{L}{2,12}){0,2}\s[–-]\s)?/u, "");
  return countWords(lead) <= (/,\s$/u.test(lead) ? 3 : 1);
}

function isMotion(sentence: Sentence, words: Words): boolean {
  if (sentence.section === "proposal") return false;
  // `MOTION by Kim Ek to …`, `(Chair) Motion to …`; elsewhere in a sentence only the verb counts (`Kim makes a motion to …`).
  const text = sentence.text.replace(/^\([^()]{1,40}\)\s/u, "");
  return words.moves.atStart(text) !== null || words.moves.all(text).some((hit) => /\s/u.test(hit.phrase) && !hit.phrase.startsWith("motion"));
}

/** A sentence that decides, with the list that it announces and the proposal that it answers. */
function signalled(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], reader: Reader, election: boolean): Taken | null {
  const { words, pack } = reader;
  const signal = signals[i];
  if (!signal) return null;
  const sentence = sentences[i] as Sentence;
  const agent = otherAgent(sentence.text, signal, words, pack);
  const told = toldDecision(sentence, signal, words, pack, reader.meeting) ?? (agent === null ? null : { by: agent, date: null });
  let last = withList(sentences, i, words);
  if (signal.outcome === "elected" && last === i) last = withNames(sentences, i, signals, reader);
  if (last === i && told === null) last = withLines(sentences, i, signals);
  // A lead alone (`Mötet beslutade`) leaves the outcome to its clauses.
  const clauses = sentences.slice(i + 1, last + 1).map((one) => one.text).join(" ");
  const outcome = signal.outcome === "other" ? (outcomeFrom(clauses, 0, words) ?? signal.outcome) : signal.outcome;
  const before = sentences[i - 1];
  const bare = countWords(sentence.text.slice(0, signal.start)) <= 1;
  const near = before !== undefined && (before.part === sentence.part || (bare && before.part === sentence.part - 1));
  const chosen = bare && election && (signal.outcome === "elected" || signal.outcome === "approved") && countWords(before?.text ?? "") <= 20;
  const settles = signal.outcome !== "tabled" || signal.start === 0;
  const asked = told === null && near && settles && !signals[i - 1] && isAnswer(sentence, signal);
  const from = !asked ? i : bare ? Math.min(answeredFrom(sentences, i, signals, words), chosen ? i - 1 : i) : isProposed(before, words) ? i - 1 : i;
  return { finding: { spans: cover(sentences.slice(from, last + 1)), outcome, rule: `signal-${signal.kind}`, told }, last };
}

/** Behind a colon: the list that follows; behind a deciding verb: the paragraphs that go on with `att …`. */
function withList(sentences: readonly Sentence[], i: number, words: Words): number {
  const sentence = sentences[i] as Sentence;
  const colon = /:\s{0,3}$/u.test(sentence.text) || (countWords(sentence.text) <= 3 && !/[.!]$/u.test(sentence.text) && words.resolves.all(sentence.text).length > 0);
  const least = sentence.listItem ? sentence.depth + 1 : 0;
  let last = i;
  for (let j = i + 1; j < sentences.length; j++) {
    const next = sentences[j] as Sentence;
    const item = colon && next.listItem && next.depth >= least;
    const clause = words.complementizers.atStart(next.text) !== null && next.first && /^\p{Ll}|^[–-]/u.test(next.text);
    const same = last > i && next.part === sentences[last]?.part;
    if (!item && !clause && !same) break;
    last = j;
  }
  return last;
}

/** Behind a deciding sentence's colon: the paragraph that follows, and those that begin as it does (`Fee A: …`, `Fee B: …`). */
function withLines(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[]): number {
  const first = sentences[i + 1];
  if (!/:\s{0,3}$/u.test(sentences[i]?.text ?? "") || !first?.first || first.listItem || first.section !== null || signals[i + 1]) return i;
  const word = /^\S{1,30}/u.exec(first.text)?.[0] ?? "";
  let last = i + 1;
  for (let j = i + 2; j < sentences.length; j++) {
    const next = sentences[j] as Sentence;
    if (signals[j] || (next.part !== first.part && !next.text.startsWith(`${word} `) && next.part !== sentences[last]?.part)) break;
    last = j;
  }
  return last;
}

/** The list of names below `Följande valdes …`; behind a colon also a line each. */
function withNames(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], { words, pack, people }: Reader): number {
  const colon = /:\s{0,3}$/u.test(sentences[i]?.text ?? "");
  const ends = sentences.findIndex((one, j) => j > i && (signals[j] || !(colon || one.listItem) || !isNamesOnly(one.text, words, pack, people)));
  return (ends === -1 ? sentences.length : ends) - 1;
}

/** In an item that elects somebody: a line of names alone, with the votes and the acceptance below it. */
function elected(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], reader: Reader): Taken | null {
  const { words, pack, people } = reader;
  const sentence = sentences[i] as Sentence;
  if (sentence.section === "proposal" || !isNamesOnly(sentence.text, words, pack, people) || words.candidates.all(sentences[i - 1]?.text ?? "").length > 0) return null;
  let last = i;
  while (last + 1 < sentences.length && last < i + 3) {
    const next = sentences[last + 1] as Sentence;
    const result = signals[last + 1];
    const belongs = hasTally(next.text, pack) || words.accepts.all(next.text).length > 0 || (result?.kind === "participle" && countWords(next.text) <= 6);
    if (!belongs || countWords(next.text) > 12) break;
    last++;
  }
  return { finding: { spans: cover(sentences.slice(i, last + 1)), outcome: "elected", rule: "election-names", told: null, bare: last === i }, last };
}

/** Under a title that announces a decision (`Beslut om mandatperiod`), a first short paragraph is what was decided (`1 år.`). */
function announced({ title, sentences }: Passage, { words }: Reader): Finding[] | null {
  const part = sentences.filter((one) => one.part === sentences[0]?.part);
  const text = part.map((one) => one.text).join(" ");
  if (words.opens.atStart(title) === null || part[0]?.section === "proposal" || /[?:]\s{0,3}$/u.test(text) || countWords(text) > 25 || text === "") return null;
  return part.some((one) => isProposed(one, words)) ? null : [{ spans: cover(part), outcome: null, rule: "decision-title", told: null }];
}

/** A bare line of votes counts where the item says no more, with the sentence that told what was voted on (`Es wurde über den Kauf abgestimmt. Ergebnis: 8 Ja`). */
function tallied(sentences: readonly Sentence[], { pack, words }: Reader): Finding[] {
  return sentences.flatMap((one, i) => {
    if (one.section === "proposal" || !hasTally(one.text, pack) || countWords(one.text) > 20) return [];
    const before = sentences[i - 1];
    const asked = before !== undefined && one.part - before.part <= 1 && !/\?\s{0,3}$/u.test(before.text) && words.polls.all(before.text).length > 0;
    return [{ spans: cover(asked ? [before, one] : [one]), outcome: null, rule: "vote-line", told: null }];
  });
}

/** One span a paragraph. */
function cover(sentences: readonly Sentence[]): Span[] {
  const spans: { part: number; start: number; end: number }[] = [];
  for (const { part, span } of sentences) {
    const open = spans.at(-1);
    if (open?.part === part) open.end = span.end;
    else spans.push({ part, ...span });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
