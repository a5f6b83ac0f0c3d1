import type { Span } from "../../document/span.ts";
import type { DecisionOutcome, PhraseHit } from "../../locales/pack.ts";
import { mayHoldTriple } from "./votes/counts.ts";
import { countWords, type Words } from "./words.ts";

/** Why a sentence counts as a decision, for the rules that look at its neighbours. */
export type SignalKind = "resolve" | "opens" | "finite" | "participle" | "active" | "tally";

export interface Signal {
  readonly kind: SignalKind;
  readonly outcome: DecisionOutcome | null;
  /** Where the deciding words stand in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly past: boolean;
}

/** `(5/0/3)` at a line's end, an arrow behind it or not. */
const TALLY = /\(\s?\d{1,4}\s?\/\s?\d{1,4}\s?\/\s?\d{1,4}\s?\)\s{0,3}(?:[-=–]{1,2}>|→|⇒)?\s{0,3}[.]?$/u;
const CLAUSE = /[,;:()?!–]|\.(?!\p{N})|\s-\s/gu;

/**
 * What makes a sentence a decision, or null: conditions, questions, plans and proposals decide nothing.
 * @example signalOf("Mötet beslutade att avslå motionen.", wordsOf(sv), sv)?.outcome // "rejected"
 */
export function signalOf(text: string, words: Words, isBody: (subject: string) => boolean): Signal | null {
  if (text.includes("?") && /\?[\])"”’]{0,3}\s{0,3}$/u.test(text)) return null;
  return signalIn(masked(text, words), words, isBody);
}

function signalIn(text: string, words: Words, isBody: (subject: string) => boolean): Signal | null {
  const tally = mayHoldTriple(text) ? TALLY.exec(text) : null;
  // Most sentences hold no word of deciding.
  const tables = [words.resolves, words.finite, words.participles, words.actives];
  if (words.opens.atStart(text) === null && tables.every((table) => table.all(text).length === 0)) return tallied(text, tally);
  const limit = proposalStart(text, words);
  const goesOn = (start: number): boolean => limit < start && answersItself(text, limit, start, words);
  const real = ({ span: { start } }: { readonly span: Span }): boolean => !isNoun(text, start, words) && (start < limit ? isReal(text, start, words) : goesOn(start));
  const signals: Signal[] = [];
  const resolve = words.resolves.all(text).find(real);
  if (resolve && !negated(text, resolve, words)) signals.push({ kind: "resolve", outcome: outcomeFrom(text, resolve.span.end, words) ?? outcomeFrom(text, resolve.span.start, words) ?? "other", ...resolve.span, past: resolve.key === "past" });
  const opens = words.opens.atStart(text);
  if (opens && countWords(text.slice(opens.span.end)) >= 2) signals.push({ kind: "opens", outcome: outcomeFrom(text, opens.span.end, words) ?? "other", ...opens.span, past: false });
  const finite = words.finite.all(text).find(real);
  if (finite) signals.push({ kind: "finite", ...judged(text, finite, words), past: false });
  const participle = words.participles.all(text).find(({ span }) => (span.start < limit ? standsAlone(text, span, words) : goesOn(span.start)));
  if (participle) signals.push({ kind: "participle", ...judged(text, participle, words), past: false });
  const active = words.actives.all(text).find((hit) => real(hit) && isBody(text.slice(0, hit.span.start)));
  if (active) signals.push({ kind: "active", ...judged(text, active, words), past: false });
  return signals.sort((a, b) => a.start - b.start || a.kind.localeCompare(b.kind))[0] ?? tallied(text, tally);
}

function tallied(text: string, tally: RegExpExecArray | null): Signal | null {
  return tally && { kind: "tally", outcome: null, start: tally.index, end: text.length, past: false };
}

/** `On a motion by Kim Ek, the board approved …`, `På förslag av Kim Ek valdes …`: who proposed, beside the decision; and words that only tell. Their letters are blanked, their length stays. */
function masked(text: string, words: Words): string {
  return [...words.followed.all(text), ...words.idle.all(text)].reduce((all, { span }) => all.slice(0, span.start) + all.slice(span.start, span.end).replace(/\p{L}/gu, "x") + all.slice(span.end), text);
}

/** Where a sentence's own proposal begins: what stands behind it is not decided. A passive one (`Det föreslås att`) and an active one alike. */
function proposalStart(text: string, words: Words): number {
  const decided = [...words.finite.all(text), ...words.participles.all(text)];
  const opening = words.proposalOpens.atStart(text);
  // `Ehdotus hylättiin`, `Proposal approved`: the proposal is what was decided on.
  if (opening && !decided.some(({ span }) => /^\s(?:\p{L}{1,20}\s)?$/u.test(text.slice(opening.span.end, span.start)))) return 0;
  // `Motion carried` holds the word `motion` and is no proposal.
  const within = (span: Span): boolean => decided.some((one) => one.span.start <= span.start && span.end < one.span.end);
  const starts = [...words.proposes.all(text), ...words.moves.all(text)].filter(({ span }) => !within(span)).map(({ span }) => span.start);
  return Math.min(text.length, ...starts);
}

/**
 * A sentence that tells the proposal and what became of it: `Kim Ek foreslog Bo Al, som blev valgt`, `wurde vorgeschlagen und … bestätigt`. Not what is
 * itself proposed (`föreslår att … och godkänns`), nor what a later half sentence tells of (`som antogs för flera år sedan och …`).
 */
function answersItself(text: string, from: number, start: number, words: Words): boolean {
  if (closesProposal(text, from, start, words)) return true;
  const proposal = words.proposes.all(text).find(({ span }) => span.start === from);
  if (!proposal) return false;
  const between = text.slice(proposal.span.end, start);
  if (words.complementizers.all(between.replace(/^.*,/u, "")).length > 0 || words.unreal.all(between).length > 0) return false;
  const last = /(?:,\s|\s)\s?(?<word>\p{L}{2,10})(?:\s\p{L}{2,8})?\s{1,2}$/u.exec(between)?.groups?.["word"] ?? "";
  if (words.relatives.whole(last)) return countWords(text.slice(start)) <= 5 && !/\d/u.test(text.slice(start));
  const joined = words.and.atStart(between)?.span.end ?? 0;
  return proposal.key === "passive" && (joined > 0 || /^\s/u.test(between)) && (joined > 0 || words.and.whole(/(?<word>\S{1,12})(?:\s\p{L}{2,8})?\s$/u.exec(between)?.groups?.["word"] ?? "") !== null);
}

/**
 * A proposal named first and its result last: `Förslaget att köpa ett tält bifölls`, `Der Antrag … wird mit 20 Stimmen angenommen`, `Motion to adopt the
 * agenda — APPROVED`. The result stands behind an auxiliary, a dash or as a verb of the past, and little follows.
 */
function closesProposal(text: string, from: number, start: number, words: Words): boolean {
  const after = text.slice(start).replace(/\([^()]{0,80}\)/gu, "").trim();
  if (countWords(text.slice(0, from)) > 1 || countWords(after) > 9 || words.proposes.all(text).some(({ span }) => span.start === from)) return false;
  const between = text.slice(from, start);
  const verb = /^\p{L}{1,30}(?:\s\p{L}{1,30})?/u.exec(after)?.[0] ?? "";
  const rest = after.slice(/^\p{L}{1,30}/u.exec(after)?.[0].length ?? 0).trim();
  const lead = between.replace(/\([^()]{0,80}\)/gu, "").replace(/(?:\p{L}{1,12}\s){0,1}\d[^.;]{0,60}$/u, "").trimEnd();
  if (/[—–:]$|\s-{1,2}$|--$/u.test(between.trimEnd())) return countWords(rest) <= 6;
  if (/^\p{Lu}{4,}/u.test(verb) && /\p{Ll}/u.test(between)) return true;
  const auxiliary = words.auxiliaries.all(lead).at(-1);
  if (auxiliary && countWords(lead.slice(auxiliary.span.end)) <= 4 && words.relatives.all(lead.slice(Math.max(0, auxiliary.span.start - 8))).length === 0) return true;
  if (/^\p{L}{1,30}(?:des|tes|ölls|ogs)(?!\p{L})/u.test(after)) return words.relatives.all(/(?:\S{1,30}\s){0,2}$/u.exec(between)?.[0] ?? "").length === 0;
  return countWords(between) >= 4 && (rest === "" || /^\d|^[.,(]/u.test(rest) || words.methods.atStart(rest) !== null) && words.participles.atStart(after) !== null
    && words.unreal.all(/(?:\S{1,30}\s){0,2}$/u.exec(between)?.[0] ?? "").length === 0;
}

/** The clause in front of a verb holds no condition, relative pronoun, modal verb or perfect. */
function isReal(text: string, at: number, words: Words): boolean {
  const from = clauseStart(text, at, words);
  const lead = text.slice(from, at);
  const unreal = words.unreal.all(lead).filter((hit) => !belongsToNoun(text.slice(0, from + hit.span.start), hit.phrase, words));
  return unreal.length === 0 && words.relatives.all(lead).every((hit) => from + hit.span.start === 0);
}

/** Where the half sentence of a verb begins: `soll geprüft werden und der Punkt | wird vertagt`, but `| skal kunne drives let, og godkendes`. */
function clauseStart(text: string, at: number, words: Words): number {
  const marks = [...text.slice(0, at).matchAll(CLAUSE)];
  const last = marks.at(-1);
  const from = last ? last.index + last[0].length : 0;
  const and = words.and.all(text.slice(from, at)).at(-1);
  if (!and) return from;
  const own = countWords(text.slice(from + and.span.end, at));
  if (own >= 2) return from + and.span.end;
  const outer = marks.at(-2);
  return own === 0 && last?.[0] === "," ? (outer ? outer.index + outer[0].length : 0) : from;
}

/** `Frågan om laddstolpar bordläggs`: behind a sentence's first noun the word opens no condition. */
function belongsToNoun(before: string, phrase: string, words: Words): boolean {
  return /^\s{0,3}\p{Lu}\p{Ll}{3,30}(?:\s\d{1,4})?\s$/u.test(before) && words.complementizers.whole(phrase) !== null;
}

/** `Het besluit`, `le vote`: the deciding word is a noun behind its article. */
function isNoun(text: string, at: number, words: Words): boolean {
  if (!words.data.nounMarkers?.length) return false;
  const before = /(?<![\p{L}\p{N}])[\p{L}]{1,20}\s{1,3}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  return words.nounMarkers.whole(before) !== null;
}

/** The room of two words of thirty letters, be they beyond the BMP. */
const TWO_WORDS = 122;

function negated(text: string, hit: PhraseHit<string>, words: Words): boolean {
  const before = /(?:[\p{L}\p{N}]{1,30}\s){0,2}$/u.exec(text.slice(Math.max(0, hit.span.start - TWO_WORDS), hit.span.start))?.[0] ?? "";
  const after = /^\s(?:[\p{L}\p{N}]{1,30}(?!\p{L}))/u.exec(text.slice(hit.span.end))?.[0] ?? "";
  // `agreed not to renew`, `besluiten niet verder te zoeken`: decided all the same, to leave it.
  const left = words.leaves.all(/^[^,.;:]{0,80}/u.exec(text.slice(hit.span.end + after.length))?.[0] ?? "").length > 0;
  return words.negations.all(before).length > 0 || (words.negations.all(after).length > 0 && !left);
}

/** A word's own outcome: negated it is none, an approval of a refusal (`bifaller förslaget att avslå`) is one. */
function judged(text: string, hit: PhraseHit<DecisionOutcome>, words: Words): Pick<Signal, "outcome" | "start" | "end"> {
  const own = hit.key === "approved" ? (outcomeFrom(text, hit.span.start, words) ?? hit.key) : hit.key;
  const outcome = negated(text, hit, words) && (hit.key === "approved" || hit.key === "elected") ? "rejected" : own;
  return { outcome, ...hit.span };
}

/** The outcome that the words from a place on tell: the first, but an approval whose object is a refusal is a refusal. */
export function outcomeFrom(text: string, from: number, words: Words): DecisionOutcome | null {
  const hits = words.outcomes.all(text.slice(from));
  const first = hits[0];
  if (!first) return null;
  const refusal = hits.find((hit) => hit.key === "rejected");
  if (first.key !== "approved" || !refusal || refusal === first) return first.key;
  const between = text.slice(from + first.span.end, from + refusal.span.start);
  return countWords(between) <= 8 && !/[;.]/u.test(between) && words.complementizers.all(between).length > 0 ? "rejected" : first.key;
}

/** A participle decides behind an auxiliary (`blev enhälligt godkänd`), at a sentence's start (`Godkänd`), in capitals, or at its end behind an arrow, colon or bracket. */
function standsAlone(text: string, span: { readonly start: number; readonly end: number }, words: Words): boolean {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const trimmed = before.trimEnd();
  if (trimmed.endsWith("(")) return false;
  if (countWords(before) <= 1 && !/[\p{L}]{1,40}\s{1,3}$/u.test(before)) return countWords(after) <= 14;
  if (/(?:->|–>|→|⇒|:|\)|\.)$/u.test(trimmed)) return countWords(after) <= 6;
  if (trimmed.endsWith(",")) return countWords(after) <= 4 && isReal(text, span.start, words);
  if (/^\p{Lu}{4,}/u.test(text.slice(span.start, span.end)) && /\p{Ll}/u.test(before)) return true;
  // `16 Ja, 0 Nein, 2 Enthaltungen angenommen.`
  if (countWords(after) === 0 && /\d/u.test(before) && isReal(text, span.start, words)) return true;
  const auxiliary = words.auxiliaries.all(before).at(-1);
  // `Innkalling godkjent`, `Återbäring beslutat enligt listan`: a headline's participle.
  if (!auxiliary && isHeadline(before, after, words) && isReal(text, span.start, words)) return true;
  if (!auxiliary || countWords(before.slice(auxiliary.span.end)) > 15) return false;
  if (words.unreal.all(before.slice(auxiliary.span.end)).length > 0) return false;
  return isReal(text, auxiliary.span.start, words);
}

/** `Innkalling godkjent`, `Ordstyrer og referent utpekt`, `Kim Ek valgt som kasserer`: few words or a name in front; not who promises (`Kim agreed to …`). */
function isHeadline(before: string, after: string, words: Words): boolean {
  if (!/^\p{Lu}/u.test(before) || words.complementizers.atStart(after) !== null || countWords(after) > 6) return false;
  const named = /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){2,4}$/u.test(before);
  return countWords(before) <= 2 || named || (countWords(before) <= 5 && countWords(after) === 0 && !before.includes(","));
}
