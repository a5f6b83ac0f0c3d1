import type { Owner } from "../../record/schema.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { headlineSubject, namedOnly, namesIn, subjectOf, type Cast, type Subject } from "./subjects.ts";
import { passiveTask } from "./passives.ts";
import { doingOf } from "./present.ts";
import { wordCount } from "./word-count.ts";
import { actionPatterns, type ActionPatterns } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** Who is to do something, as a sentence says it. */
export interface Commitment {
  readonly owners: readonly Owner[];
  /** A pronoun was resolved. */
  readonly implied: boolean;
  /** Where the task begins within the sentence. */
  readonly cut: number;
  readonly rule: "promise" | "pronoun" | "we" | "inverted" | "bare" | "instruction" | "passive" | "present" | "object-first";
}

/** A sentence with what stands before it in its item, which pronouns can mean. */
export interface Sentence {
  readonly text: string;
  readonly before: string | null;
  /** The sentence names a day it has to be done by. */
  readonly deadline: boolean;
}

/**
 * The commitment that a sentence makes, or null. Statements, proposals, wishes, questions and conditions make none.
 * @example commitmentOf({ text: "Kim kontaktar kommunen.", before: null, deadline: false }, cast)?.owners[0]?.name // "Kim Ek"
 */
export function commitmentOf(sentence: Sentence, cast: Cast): Commitment | null {
  const { text } = sentence;
  const patterns = actionPatterns(cast.pack);
  if (text.length > 600 || isQuestion(text.trimEnd())) return null;
  return instruction(text, cast, patterns) ?? promise(sentence, cast, patterns) ?? bare(text, cast, patterns) ?? doing(text, cast) ?? objectFirst(text, cast, patterns) ?? passive(sentence, cast);
}

function isQuestion(text: string): boolean {
  return text.endsWith("?") || /\?["”»)]$/u.test(text.slice(-2));
}

function passive(sentence: Sentence, cast: Cast): Commitment | null {
  const owners = passiveTask(sentence, cast);
  return owners && { owners, implied: false, cut: 0, rule: "passive" };
}

function doing(text: string, cast: Cast): Commitment | null {
  const found = doingOf(text, cast);
  return found && { owners: found.owners, implied: false, cut: 0, rule: "present" };
}

/** `Hakemuksen laativat Kim ja Bo.`: the names end the sentence, and nobody else can do it. */
function objectFirst(text: string, cast: Cast, patterns: ActionPatterns): Commitment | null {
  const { verb = "", who = "" } = patterns.objectFirst?.exec(text)?.groups ?? {};
  if (who === "" || patterns.idle.has(verb) || patterns.talk.test(text)) return null;
  const subject = subjectOf(who, cast);
  const named = subject?.kind === "named" && subject.people && subject.owners.every((owner) => owner.attendee !== null);
  return named ? { owners: subject.owners, implied: false, cut: 0, rule: "object-first" } : null;
}

function promise(sentence: Sentence, cast: Cast, patterns: ActionPatterns): Commitment | null {
  const { text } = sentence;
  const matches = patterns.promise.all(text);
  // a phrase ends in a letter, so that what holds one before the verb holds it in the whole, too
  const talks = matches.length > 0 && patterns.talk.test(text);
  for (const match of matches) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const duty = match.groups?.["duty"] !== undefined;
    // `frågar om`: the verb with what follows can be talk, too.
    if ((talks && (patterns.talk.test(before) || opensTalk(text, match, cast.pack, patterns))) || (duty && match[0].split(" ").length < 3 && patterns.states.has(nextWord(after))) || (!duty && (patterns.habits.test(after) || patterns.denied.test(nextWord(after)))) || (!duty && patterns.telling.test(after)) || (duty && isOffice(text, after, patterns))) continue;
    const found = subjectBefore(before, { ...cast, promised: duty || !patterns.asking.test(match[0]) }, patterns);
    const rule = cast.pack.actions.rules.includes(match[0].toLowerCase()) && found?.subject.kind === "named" && !found.subject.people;
    if (found && !rule && holds(found.subject, found.start, match.groups?.["duty"], text, after, patterns)) {
      const made = resolved(found.subject, sentence, before, cast, found.start);
      if (made) return made;
    }
    if (!talks && isWe(before, cast, patterns) && isWholeTask(text)) return { owners: [], implied: false, cut: 0, rule: "we" };
    if (!talks && duty && !found && weBehind(before, after, cast) && isWholeTask(text)) return { owners: [], implied: false, cut: 0, rule: "we" };
    // `Vi tar kontakt med Kim`: whom it is about
    const meets = patterns.meets.test(`${match[0]} ${after.trimStart().split(/\s/u)[0] ?? ""}`) || patterns.meets.test(match[0]);
    const inverted = found || meets ? null : subjectBehind(before, after, cast, patterns);
    if (inverted?.kind === "named" && (inverted.people || (isBodyWord(inverted, cast) && match.groups?.["duty"] !== undefined && wordCount(text) <= MOST_WORDS_OF_PLAN && !isDuller(after, patterns)))) return { owners: inverted.owners, implied: false, cut: 0, rule: "inverted" };
  }
  return null;
}

/** What an office does stands behind a sentence's duty. */
function isOffice(text: string, after: string, { office, officeWords }: ActionPatterns): boolean {
  return officeWords(text).length > 0 && office.test(after);
}

/** `Etter befaringen vil styret be om …`: a group behind the verb, in a sentence of this many words at most. */
const MOST_WORDS_OF_PLAN = 22;

/** A board or committee, not an office: who `vil nestleder` is, the list of attendance says. */
function isBodyWord(subject: Subject, { pack }: Cast): boolean {
  return subject.kind === "named" && subject.owners.every(({ text }) => pack.bodyWords.some((word) => word.length >= 4 && text.toLowerCase().includes(word)));
}

/** Talk that begins with the verb: `frågar om`; but not `erklärt`, where the verb is `erklärt sich bereit`. */
function opensTalk(text: string, { index, 0: verb }: RegExpExecArray, { actions }: LocalePack, { talk }: ActionPatterns): boolean {
  const found = talk.at(text, index);
  if (!found) return false;
  const head = `${found[0].toLowerCase()} `;
  return ![...actions.duties, ...actions.verbs].some((phrase) => phrase.startsWith(head) && !phrase.includes("…") && verb.toLowerCase().startsWith(phrase));
}

/** Neither a fragment (`Vi ska`) nor a long plan. */
function isWholeTask(text: string): boolean {
  const words = text.trim().split(/\s+/u).length;
  return words >= 3 && words <= 25;
}

/** `Vi kontaktar …`, `Beslutades att vi ser över …`: the body itself, which owns its tasks without being named. */
function isWe(before: string, { pack }: Cast, { adverbs, decidedWe }: ActionPatterns): boolean {
  const words = before.replace(adverbs, "").trim().toLowerCase();
  return pack.actions.pronouns.we.some((we) => words === we || (words.endsWith(` ${we}`) && decidedWe.test(words) && words.split(" ").length <= 6));
}

/** `Volgende keer gaan we evalueren`: the body itself behind its duty; a verb that comes first asks. */
function weBehind(before: string, after: string, { pack: { actions } }: Cast): boolean {
  const words = before.trim().split(/\s+/u).filter(Boolean);
  return actions.verbSecond && words.length > 0 && words.length <= 4 && /^\p{Lu}/u.test(words[0] ?? "") && actions.pronouns.we.includes(nextWord(after)) && !actions.states.includes(nextWord(after.trimStart().replace(/^\p{L}{1,20}/u, "")));
}

/** Longer sentences by which a group `ska` do something are plans. */
const MOST_WORDS_OF_GROUP = 16;

/** A group's `ska` is a task where it is the whole of a short sentence; in long ones it is a rule or a plan, unless told in words of its own (`får i uppdrag att`). */
function holds(subject: Subject, start: number, duty: string | undefined, text: string, after: string, patterns: ActionPatterns): boolean {
  const ordered = (duty ?? "").split(" ").length >= 4;
  if (subject.kind === "pronoun") return true;
  const listed = subject.owners.some((owner) => owner.attendee !== null);
  if (!listed && duty !== undefined && start > 0 && !patterns.decidedThat.test(text.slice(0, start))) return false;
  return subject.people || duty === undefined || ((ordered || wordCount(text) <= MOST_WORDS_OF_GROUP) && !isDuller(after, patterns));
}

/** `Styrelsen ska alltid ha …`, `vara`: how things are to be, not what somebody does. */
function isDuller(after: string, { states }: ActionPatterns): boolean {
  return after.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).slice(0, 3).some((word) => states.has(word));
}

function nextWord(after: string): string {
  return /^\s{1,3}(?<word>\p{L}{1,20})/u.exec(after)?.groups?.["word"]?.toLowerCase() ?? "";
}

/** The widest piece directly before the verb that begins a clause and is somebody. */
function subjectBefore(before: string, cast: Cast, patterns: ActionPatterns): { readonly subject: Subject; readonly start: number } | null {
  const starts = [0, ...[...before.matchAll(patterns.clause)].map((match) => match.index + match[0].length)];
  for (const start of starts) {
    const subject = subjectOf(before.slice(start), cast);
    if (subject) return { subject, start };
  }
  return null;
}

/** `Därefter kontaktar Kim …`: the verb second, one of the document's people behind it. Not where the verb comes first. */
function subjectBehind(before: string, after: string, cast: Cast, patterns: ActionPatterns): Subject | null {
  if (!cast.pack.actions.verbSecond || !/\p{L}{2}/u.test(before) || before.split(/\s/u).length > 12) return null;
  // `De voorzitter neemt contact op met Kim`: whom it is done with
  if (patterns.together.test(after.trimStart())) return null;
  // `Robin kontaktar Kim`: a lone word in front that is no adverb can be who does it.
  const alone = before.trim().toLowerCase();
  if (!/\s/u.test(alone) && ![...cast.pack.actions.adverbs, ...cast.pack.actions.clauses, ...cast.pack.markers].includes(alone)) return null;
  const words = after.trimStart().split(/\s+/u).slice(0, 4);
  for (let count = words.length; count > 0; count--) {
    const subject = subjectOf(words.slice(0, count).join(" ").replace(/[.,;:!]$/u, ""), cast);
    if (subject?.kind === "named" && (subject.people || words.slice(count).length > 0)) return subject;
  }
  return null;
}

/** A pronoun that means nobody told makes no commitment. */
function resolved(subject: Subject, sentence: Sentence, before: string, cast: Cast, start: number): Commitment | null {
  if (subject.kind === "named") return { owners: subject.owners, implied: false, cut: afterBut(before, start, cast), rule: "promise" };
  const owners = antecedents(subject.many, sentence, before, cast);
  return owners.length > 0 ? { owners, implied: true, cut: pronounClause(before, start, cast), rule: "pronoun" } : null;
}

/** `Det kan vänta, men Kim …`: the task begins behind the `men`. */
function afterBut(before: string, start: number, { pack }: Cast): number {
  return actionPatterns(pack).but.test(before.slice(0, start)) ? start : 0;
}

/** `… till Kim och Bo och de säger att de …`: the clause with the pronoun, without the one that names the people. */
function pronounClause(before: string, start: number, { pack }: Cast): number {
  const pronoun = before.slice(start).trim().split(/\s/u)[0] ?? "";
  const and = pack.and.filter((word) => /^\p{L}+$/u.test(word)).join("|");
  const clause = compilePattern(`(?:,|\\s(?:${and}))\\s{1,3}(?=${pronoun}\\s)`, "iu").exec(before);
  return clause && /^\p{L}+$/u.test(pronoun) ? clause.index + clause[0].length : 0;
}

/** Whom a pronoun means: the people just named, in this sentence or the one before; nobody where their number does not fit. */
function antecedents(many: boolean, sentence: Sentence, before: string, cast: Cast): readonly Owner[] {
  for (const text of [before, sentence.before ?? ""]) {
    const names = namesIn(text, cast);
    if (names.length > 0) return (many ? names.length > 1 : names.length === 1) ? names : [];
  }
  return [];
}

/** `Kim to book a room`: who, the bare verb, and nothing before them. */
function bare(text: string, cast: Cast, patterns: ActionPatterns): Commitment | null {
  const match = patterns.bareWords(text).length > 0 ? patterns.bare.exec(text) : null;
  if (!match || match.index === 0 || patterns.states.has(match.groups?.["to"] ?? "") || isOffice(text, text.slice(match.index + match[0].length - (match.groups?.["to"] ?? "").length - 1), patterns)) return null;
  const head = text.slice(0, match.index);
  const lead = [0, ...[...head.matchAll(/(?::|[.;]|\s[–-])\s{1,3}/gu)].map((found) => found.index + found[0].length)];
  if (patterns.talk.test(text) && patterns.talk.test(head)) return null;
  const headlines = cast.pack.actions.headlines.tails.length > 0;
  for (const start of lead) {
    const subject = headlines ? headlineSubject(head.slice(start), cast) : subjectOf(head.slice(start), cast);
    if (subject?.kind === "named" && (headlines || subject.people)) return { owners: subject.owners, implied: false, cut: 0, rule: "bare" };
  }
  // `No decision yet, Kim to ask around`: one of those there between a comma and the verb
  const comma = head.lastIndexOf(", ");
  const owners = comma > 0 && !/\p{Lu}[\p{L}.]{0,30}$/u.test(head.slice(0, comma)) ? namedOnly(head.slice(comma + 1), cast) : [];
  return owners.length > 0 ? { owners, implied: false, cut: 0, rule: "bare" } : null;
}

/** `uppdrar åt Kim att …` */
function instruction(text: string, cast: Cast, patterns: ActionPatterns): Commitment | null {
  for (const pattern of patterns.instructions) {
    const match = pattern.exec(text);
    if (!match || patterns.proposing.test(text.slice(0, match.index)) || patterns.talk.exec(text.slice(match.index))?.index === 0) continue;
    const subject = subjectOf(match.groups?.["who"] ?? "", cast);
    if (subject?.kind === "named" && !isOffice(text, text.slice(match.index + match[0].length - 1), patterns)) return { owners: subject.owners, implied: false, cut: 0, rule: "instruction" };
  }
  return null;
}
