import { alternatives, escapePattern } from "../../locales/escape-pattern.ts";
import { compileOpening, type LedPattern } from "../../locales/led-pattern.ts";
import { onFirstUse } from "../../locales/on-first-use.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { phrasesOf } from "../../locales/phrase-group.ts";
import { compilePattern, spellLetters } from "../../locales/pattern.ts";
import { openingPattern, type WordedPattern } from "../../locales/worded-pattern.ts";

/** A pack's words about tasks, compiled. All are tried on text in any case. */
export interface ActionPatterns {
  /** A promise: `first` is the verb or duty itself, `to` the verb behind a duty. */
  readonly promise: LedPattern;
  readonly bare: RegExp;
  /** Where the word of `bare` stands. */
  readonly bareWords: (text: string) => readonly number[];
  /** Begins with a label's words, as `label`, `numberedLabel` and `mark` must. */
  readonly opensWithLabel: (text: string) => boolean;
  /** Where a label's words stand. */
  readonly labelWords: (text: string) => readonly number[];
  readonly label: RegExp;
  /** A label with a number of two parts, which needs no colon: `AP 9.1 Kim to …`. */
  readonly numberedLabel: RegExp;
  /** A label with who has the task directly behind it: `Actie Kim: …`, `Auftrag an Kim: …`, `Actiepunt KE/BA.` */
  readonly mark: RegExp;
  /** The same in brackets at a sentence's end: `… (actie Kim)`. */
  readonly closingMark: RegExp;
  /** Words that say that it is done always, so that nobody takes it on. */
  readonly habits: LedPattern;
  readonly heading: WordedPattern;
  readonly talk: LedPattern;
  readonly none: RegExp;
  readonly states: ReadonlySet<string>;
  /** Verbs in the present by which nobody takes anything on. */
  readonly idle: ReadonlySet<string>;
  readonly adverbs: RegExp;
  /** The last word of each of these. */
  readonly lastOfAdverbs: ReadonlySet<string>;
  readonly clause: RegExp;
  /** A word that denies: what is not to be done is no task. */
  readonly denied: LedPattern;
  /** A verb with `med` behind it: the name that follows is whom it is about. */
  readonly meets: RegExp;
  /** Behind a verb: what is told, not done (`skriver att`). */
  readonly telling: RegExp;
  /** The whole of a verb that asks. */
  readonly asking: RegExp;
  readonly instructions: readonly Pick<RegExp, "exec">[];
  /** How a verb in the present looks behind one, and behind several. */
  readonly presentOne: RegExp | null;
  readonly presentMany: RegExp | null;
  readonly future: RegExp | null;
  /** The same, wherever it stands. */
  readonly futureAnywhere: RegExp | null;
  /** Each word that may be such a verb. */
  readonly smallWord: RegExp;
  readonly objectFirst: RegExp | null;
  readonly passives: readonly Pick<RegExp, "exec">[];
  readonly passiveTasks: readonly Pick<RegExp, "exec">[];
  /** Behind a duty: what an office does. */
  readonly office: RegExp;
  /** Where its words stand. */
  readonly officeWords: (text: string) => readonly number[];
  readonly until: LedPattern;
  /** A weekday alone with the word that makes it the task's end: `senast måndag`, `by Friday`, `perjantaihin mennessä`. */
  readonly byWeekday: LedPattern;
  readonly nextMeeting: LedPattern;
  readonly open: LedPattern;
  readonly status: RegExp;
  readonly groups: ReadonlySet<string>;
  readonly bodyWords: readonly string[];
  /** How the two who lead and write are called, and which of them a word means. */
  readonly officers: ReadonlyMap<string, "chair" | "secretary">;
  /** A legend that says a letter before a row means a task: `Tasks (T)`, `T = task`. */
  readonly legend: (letter: string) => RegExp;
  /** A word that says it was decided. */
  readonly decided: RegExp;
  /** At a text's end: somebody decided that the clause behind it. */
  readonly decidedThat: RegExp;
  /** From a sentence's beginning to `we`. */
  readonly decidedWe: RegExp;
  readonly but: RegExp;
  readonly proposing: RegExp;
  readonly reported: RegExp;
  readonly meeting: RegExp;
  readonly article: RegExp;
  readonly together: RegExp;
  /** Between the names of a list. */
  readonly between: RegExp;
  readonly headlineJoin: RegExp;
  readonly headlineTail: RegExp;
  /** A name at a line's end that is who does it. */
  readonly trailing: RegExp;
  /** Before who does it in a passive: `par`, `von`. */
  readonly agent: LedPattern;
  /** Two or more capitalised first names: `Kim, Bo L. och Ylva`. */
  readonly nameList: RegExp;
}

type Makers<Part extends keyof ActionPatterns> = { readonly [Name in Part]: () => ActionPatterns[Name] };

export const actionPatterns = oncePerPack(compile);

/** A longer line tells something. */
const LONGEST_HEADING = 70;

/**
 * A short line that heads tasks.
 * @example headsTasks("Att göra till nästa möte:", sv) // true
 */
export function headsTasks(text: string, pack: LocalePack): boolean {
  return text.length <= LONGEST_HEADING && actionPatterns(pack).heading.test(text);
}

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

function compile(pack: LocalePack): ActionPatterns {
  const { actions } = pack;
  const roles = [...pack.roles.chair, ...pack.roles.viceChair, ...pack.roles.secretary, ...pack.roles.member];
  const { led, ledByWord, leads } = phrasesOf(pack);
  const wholeWords = (phrases: readonly string[]): LedPattern => ledByWord(phrases, (some) => `${BEFORE}(?:${anyOf(some)})${AFTER}`);
  const [duties, tasks] = [new Set(actions.duties), new Set(actions.verbs)];
  return onFirstUse<ActionPatterns>({
    promise: () => ledByWord([...duties, ...tasks], (some) => `${BEFORE}(?:(?<duty>${anyOf(some.filter((phrase) => duties.has(phrase)))})${AFTER}|(?<verb>${anyOf(some.filter((phrase) => tasks.has(phrase)))})${AFTER})`),
    bareWords: () => leads(actions.bare),
    opensWithLabel: () => compileOpening(actions.labels),
    labelWords: () => leads(actions.labels),
    officeWords: () => leads(actions.offices),
    bare: () => compilePattern(`\\s(?:${anyOf(actions.bare)})\\s{1,3}(?<to>\\p{Ll}[\\p{L}-]{1,30})`, "u"),
    // `Åtgärd 3: …`, `Action – …`
    label: () => compilePattern(`^[\\s•*>–-]{0,6}(?:${anyOf(actions.labels)})\\s{0,2}(?:nr\\s{0,2})?\\d{0,3}\\s{0,2}(?::|\\s[–—-]\\s)\\s{0,5}`, "iu"),
    numberedLabel: () => compilePattern(`^[\\s•*>–-]{0,6}(?:${anyOf(actions.labels.flatMap((word) => [word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]))})\\s{0,2}\\d{1,3}[./]\\d{1,3}\\s{0,2}[:–—-]?\\s{1,5}(?=\\p{Lu})`, "u"),
    legend: () => (letter) => compilePattern(`${BEFORE}(?:(?:${anyOf(actions.labels)})(?:s|er|ar|en|n|e)?[^\\p{L}\\p{N}]{0,5}\\(${letter}\\)|${letter}\\s{0,2}[=:]\\s{0,2}(?:${anyOf(actions.labels)})(?:s|er|ar|en|n|e)?${AFTER})`, "iu"),
    ...marks(pack),
    habits: () => wholeWords(actions.habits),
    heading: () => openingPattern(actions.headings, `^[\\s•*>#–-]{0,6}(?:${anyOf(actions.headings)})\\s{0,3}[:.]?\\s{0,5}$`, "iu"),
    talk: () => wholeWords([...actions.statements, ...actions.proposals, ...pack.movements.away]),
    none: () => compilePattern(`^[\\s•*–-]{0,6}(?:${anyOf(actions.none)})${AFTER}`, "iu"),
    denied: () => wholeWords(pack.decisions.negations),
    idle: () => new Set(actions.present.not),
    states: () => new Set(actions.states),
    lastOfAdverbs: () => new Set(actions.adverbs.map((phrase) => phrase.split(" ").at(-1) ?? "")),
    adverbs: () => compilePattern(`(?:\\s{1,3}(?:${anyOf(actions.adverbs)})){1,3}$`, "iu"),
    clause: () => compilePattern(`[:;,(–—]\\s{0,3}|\\s-\\s|(?:^|\\s)(?:${anyOf(actions.clauses)})\\s`, "giu"),
    telling: () => compilePattern(`^\\s{0,2},?\\s{0,2}(?:${anyOf(actions.telling)})${AFTER}`, "iu"),
    meets: () => compilePattern(`\\s(?:${anyOf(actions.with)})$`, "iu"),
    asking: () => compilePattern(`^(?:${anyOf(actions.asking)})`, "iu"),
    instructions: () => [...instructions(pack), ...actions.orders.map((order) => ledByItself(order, pack))],
    presentOne: () => actions.present.one && spelled(actions.present.one),
    presentMany: () => actions.present.many && spelled(actions.present.many),
    smallWord: () => compilePattern(String.raw`(?<=\s)\p{Ll}{2,25}(?=[\s.,;!]|$)`, "gu"),
    future: () => actions.future && spelled(actions.future),
    futureAnywhere: () => actions.future && compilePattern(actions.future.source.replace(/^\^/u, ""), actions.future.flags),
    objectFirst: () => actions.objectFirst && spelled(actions.objectFirst),
    passives: () => actions.passives.map((one) => ledByItself(one, pack)),
    passiveTasks: () => actions.passiveTasks.map((one) => ledByItself(one, pack)),
    office: () => compilePattern(`^(?:\\s{1,3}[^\\s.,;:]{1,30}){0,4}?\\s{1,3}(?:${anyOf(actions.offices)})${AFTER}`, "iu"),
    until: () => led(actions.until, () => `${BEFORE}(?:${anyOf(actions.until)})[.:]?\\s{1,3}(?:(?:${anyOf(pack.dates.dayPrefixes)})\\.?\\s{1,3}){0,2}$`),
    byWeekday: () => byWeekday(pack),
    nextMeeting: () => wholeWords(actions.nextMeeting),
    open: () => wholeWords(actions.open),
    status: () => compilePattern(`^(?:${anyOf(actions.status)})[.!]?$`, "iu"),
    groups: () => new Set([...pack.everybody, ...pack.bodyWords, ...actions.staff, ...roles].map((word) => word.toLowerCase())),
    bodyWords: () => pack.bodyWords.filter((word) => word.length >= 4),
    officers: () => new Map((["secretary", "chair"] as const).flatMap((role) => pack.roles[role].flatMap((word) => ["", "en", "n"].map((ending) => [`${word}${ending}`, role] as const)))),
    ...small(pack),
  });
}

/** A language's own pattern, its letters spelled as few ranges. */
function spelled({ source, flags }: RegExp): RegExp {
  return compilePattern(source, flags);
}

/** A word's edge and one of some plain words, white space behind it: `(?<![\p{L}\p{N}])(?:will|is to)\s{1,3}be\s`, `…(?:ska|kommer att)(?:\s{1,3}[^\s.]{1,30}){0,3}\s`. The edge as it is written, or as the build spells it. */
const OPENING = new RegExp(String.raw`^(?:${alternatives([BEFORE, spellLetters(BEFORE, "u")])})\(\?:(?<words>[^()[\]{}\\^$.*+?]{1,400})\)(?:\\s\{1,3\}(?<next>[^()[\]{}\\^$.*+?|\s]{1,20})(?=\\s)|(?=\\s|\(\?=\\s\)|\(\?:\\s\{1,3\}\[[^\]]{1,40}\]\{1,\d{1,3}\}\)\{0,\d{1,3}\}\\s))`, "u");

/** A text's start, bullets and a plain word: `^[\s•*–-]{0,4}please\s`. */
const STARTING = /^\^\[\\s•\*–-\]\{0,4\}(?<word>[^()[\]{}\\^$.*+?|]{1,40})\\s/u;

/** A language's own pattern; one that begins with a list of plain words is led by them. */
function ledByItself(pattern: RegExp, pack: LocalePack): Pick<RegExp, "exec"> {
  const { word } = STARTING.exec(pattern.source)?.groups ?? {};
  if (word !== undefined) return openingPattern([word], pattern.source, pattern.flags);
  const { words, next } = OPENING.exec(pattern.source)?.groups ?? {};
  if (words === undefined || pattern.flags !== "iu") return spelled(pattern);
  const leads = words.split("|").map((word) => (next === undefined ? word : `${word} ${next}`));
  return phrasesOf(pack).led(leads, () => pattern.source);
}

/** `Actie Kim: …`, `Action pour Kim`, `… (ACTIE: KE)`; a capital or a capital code behind the label, so that it is somebody. */
function marks({ actions }: LocalePack): Makers<"mark" | "closingMark"> {
  const cased = (): string => anyOf(actions.labels.flatMap((word) => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]));
  const who = (): string => `(?:(?:${anyOf(actions.assigns)})\\s{1,3})?(?<who>\\p{Lu}[^:.;!?()\\n]{1,60}?)`;
  return {
    mark: () => compilePattern(`^[\\s•*>–(\\[-]{0,6}(?:${cased()})\\s{1,3}${who()}(?:\\s{0,3}:\\s{1,3}|\\s[–—-]\\s|[.)\\]\\s]{0,4}$)`, "u"),
    closingMark: () => compilePattern(`[([](?:${cased()})\\s{0,3}:?\\s{1,3}${who()}[)\\]][.;\\s]{0,4}$`, "u"),
  };
}

/** Not where a date follows, which says it better: `senast måndag den 3 maj`. */
function byWeekday(pack: LocalePack): LedPattern {
  const { actions, dates } = pack;
  const weekdays = dates.weekdays.flat().filter((word) => word.length >= 4);
  const until = [...actions.until, ...dates.deadline];
  return phrasesOf(pack).led([...until, ...weekdays], () => {
    const [days, cues] = [anyOf(weekdays), anyOf(until)];
    const day = (group: string): string => `(?<${group}>${days})${AFTER}(?!,?\\s{1,3}(?:(?:${anyOf(dates.dayPrefixes)})\\s{1,3})?\\d)`;
    const week = `(?:\\s{1,3}(?<week>${anyOf(dates.relative.nextWeek)})${AFTER})?`;
    return `${BEFORE}(?:(?:${cues})\\s{1,3}(?:(?:${anyOf(dates.dayPrefixes)})\\s{1,3})?${day("day")}${week}|${day("dayBefore")}\\s{1,3}(?:${anyOf(dates.deadlineAfter)})${AFTER})`;
  });
}

/** `uppdrar åt Kim att`, `ger Kim i uppdrag att`, `bittet Kim, …` */
function instructions(pack: LocalePack): LedPattern[] {
  const { actions } = pack;
  const { led } = phrasesOf(pack);
  const who = "(?<who>[^.;:!?\\n]{2,120}?)";
  const around = actions.instructions.filter((phrase) => phrase.includes(" …")).map((phrase) => {
    const [before = "", after = ""] = phrase.split(" …").map((part) => part.trim());
    if (after === "") return led([before], () => `${BEFORE}${phraseSource(before)}\\s{1,3}${who}\\s{0,3},`);
    return led([before], () => `${BEFORE}${phraseSource(before)}\\s{1,3}${who}\\s{1,3}${phraseSource(after)}${AFTER}`);
  });
  const front = actions.instructions.filter((phrase) => !phrase.includes(" …"));
  return [...around, led(front, () => `${BEFORE}(?:${anyOf(front)})\\s{1,3}${who}\\s{1,3}(?:${anyOf([...actions.bare, ...actions.clauses])})\\s`)];
}

type SmallWords = "decided" | "decidedThat" | "decidedWe" | "but" | "proposing" | "reported" | "meeting" | "article" | "together" | "between" | "headlineJoin" | "headlineTail" | "trailing" | "agent" | "nameList";

/** The patterns of a language's small words. */
function small(pack: LocalePack): Makers<SmallWords> {
  const { actions, and, decisions } = pack;
  const name = "\\p{Lu}\\p{Ll}{1,20}(?:\\s\\p{Lu}\\.?)?";
  return {
    decided: () => compilePattern(`^(?:${anyOf(actions.resolved)})`, "iu"),
    decidedThat: () => compilePattern(`(?::|${BEFORE}(?:${anyOf(actions.resolved)})\\p{L}{0,6}\\s(?:\\p{L}{2,15}\\s)?(?:${anyOf(actions.clauses)}))\\s{0,3}$`, "iu"),
    decidedWe: () => compilePattern(`^(?:\\p{L}{1,3}\\s(?:was\\s)?)?(?:${anyOf(actions.resolved)})`, "iu"),
    but: () => compilePattern(`(?<![\\p{L}])(?:${anyOf(actions.but)})\\s{1,3}$`, "iu"),
    proposing: () => compilePattern(`(?:${anyOf(actions.proposing)})`, "iu"),
    reported: () => compilePattern(`^[^.:]{0,60}?\\s(?:${anyOf(actions.reported)})(?![\\p{L}])`, "iu"),
    meeting: () => compilePattern(`(?:${anyOf(actions.meetings)})$`, "u"),
    article: () => compilePattern(`^(?:${anyOf(actions.articles)})(?:(?<=['’])|\\s{1,3})(?=\\p{L})`, "iu"),
    together: () => compilePattern(`^(?:${anyOf(actions.with)})\\s{1,3}`, "iu"),
    between: () => compilePattern(`\\s{0,3},\\s{0,3}(?:(?:${anyOf(and)})\\s{1,3})?|\\s{1,3}(?:${anyOf([...and, ...actions.with])})\\s{1,3}|\\s{0,2}[/+&]\\s{0,2}`, "iu"),
    headlineJoin: () => compilePattern(`^(?:${anyOf(actions.headlines.joins)})$`, "u"),
    headlineTail: () => compilePattern(`(?:${anyOf(actions.headlines.tails)})$`, "iu"),
    trailing: () => compilePattern(`(?:\\s(?:[–—-]|→|⇒|[-=]{1,2}>)\\s|,\\s|\\t|\\s{3,10}|\\/\\s?|\\s(?:${anyOf(actions.by)})\\s)(?<who>\\p{Lu}[^.:;!?\\n]{0,80}?)[.,]?$`, "u"),
    agent: () => phrasesOf(pack).led([...actions.by, ...decisions.agents], () => `${BEFORE}(?:${anyOf([...actions.by, ...decisions.agents])})\\s{1,3}`),
    nameList: () => compilePattern(`^${name}(?:(?:,\\s|\\s(?:${anyOf(and)})\\s)${name}){1,8}$`, "u"),
  };
}

/** Longest first; `…` stands for one to eight words. */
function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return "(?!)";
  return [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(phraseSource).join("|");
}

function phraseSource(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => (word === "…" ? "[^\\s.,;:!?]{1,30}(?:\\s{1,3}[^\\s.,;:!?]{1,30}){0,7}" : escapePattern(word).replace(/'/gu, "['’]")))
    .join("\\s{1,3}");
}
