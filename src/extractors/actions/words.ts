import type { LocalePack } from "../../locales/pack.ts";

/** A pack's words about tasks, compiled. All are tried on text in any case. */
export interface ActionPatterns {
  /** A promise: `first` is the verb or duty itself, `to` the verb behind a duty. */
  readonly promise: RegExp;
  readonly bare: RegExp;
  readonly label: RegExp;
  readonly heading: RegExp;
  readonly talk: RegExp;
  readonly none: RegExp;
  readonly states: ReadonlySet<string>;
  /** An article before a role or group. */
  readonly article: RegExp;
  readonly adverbs: RegExp;
  readonly clause: RegExp;
  /** Behind a verb: what is told, not done (`skriver att`). */
  readonly telling: RegExp;
  readonly instruction: RegExp;
  readonly until: RegExp;
  readonly nextMeeting: RegExp;
  readonly open: RegExp;
  readonly status: RegExp;
  readonly groups: ReadonlySet<string>;
  readonly bodyWords: readonly string[];
}

const cache = new WeakMap<LocalePack, ActionPatterns>();

export function actionPatterns(pack: LocalePack): ActionPatterns {
  const known = cache.get(pack);
  if (known) return known;
  const made = compile(pack);
  cache.set(pack, made);
  return made;
}

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

function compile(pack: LocalePack): ActionPatterns {
  const { actions } = pack;
  const roles = [...pack.roles.chair, ...pack.roles.viceChair, ...pack.roles.secretary, ...pack.roles.member];
  return {
    promise: new RegExp(`${BEFORE}(?:(?<duty>${anyOf(actions.duties)})${AFTER}|(?<verb>${anyOf(actions.verbs)})${AFTER})`, "giu"),
    bare: new RegExp(`\\s(?:${anyOf(actions.bare)})\\s{1,3}(?<to>\\p{Ll}[\\p{L}-]{1,30})`, "u"),
    // `Åtgärd 3: …`, `Action – …`
    label: new RegExp(`^[\\s•*>–-]{0,6}(?:${anyOf(actions.labels)})\\s{0,2}(?:nr\\s{0,2})?\\d{0,3}\\s{0,2}(?::|\\s[–—-]\\s)\\s{0,5}`, "iu"),
    heading: new RegExp(`^[\\s•*>#–-]{0,6}(?:${anyOf([...actions.headings])})\\s{0,3}[:.]?\\s{0,5}$`, "iu"),
    talk: new RegExp(`${BEFORE}(?:${anyOf([...actions.statements, ...actions.proposals])})${AFTER}`, "iu"),
    none: new RegExp(`^[\\s•*–-]{0,6}(?:${anyOf(actions.none)})${AFTER}`, "iu"),
    states: new Set(actions.states),
    article: new RegExp(`^(?:${anyOf(actions.articles)})(?:(?<=['’])|\\s{1,3})(?=\\p{L})`, "iu"),
    adverbs: new RegExp(`(?:\\s{1,3}(?:${anyOf(actions.adverbs)})){1,3}$`, "iu"),
    clause: new RegExp(`[:;,(–—]\\s{0,3}|\\s-\\s|\\s(?:${anyOf(actions.clauses)})\\s`, "giu"),
    telling: new RegExp(`^\\s{0,2},?\\s{0,2}(?:${anyOf(actions.telling)})${AFTER}`, "iu"),
    instruction: new RegExp(`${BEFORE}(?:${anyOf(actions.instructions)})\\s{1,3}(?<who>[^.;:!?\\n]{2,120}?)\\s{1,3}(?:${anyOf([...actions.bare, ...actions.clauses])})\\s`, "iu"),
    until: new RegExp(`${BEFORE}(?:${anyOf(actions.until)})[.:]?\\s{1,3}(?:(?:${anyOf(pack.dates.dayPrefixes)})\\.?\\s{1,3}){0,2}$`, "iu"),
    nextMeeting: new RegExp(`${BEFORE}(?:${anyOf(actions.nextMeeting)})${AFTER}`, "iu"),
    open: new RegExp(`${BEFORE}(?:${anyOf(actions.open)})${AFTER}`, "iu"),
    status: new RegExp(`^(?:${anyOf(actions.status)})[.!]?$`, "iu"),
    groups: new Set([...pack.everybody, ...pack.bodyWords, ...roles].map((word) => word.toLowerCase())),
    bodyWords: pack.bodyWords.filter((word) => word.length >= 4),
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
    .map((word) => (word === "…" ? "[^\\s.,;:!?]{1,30}(?:\\s{1,3}[^\\s.,;:!?]{1,30}){0,7}" : word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/'/gu, "['’]")))
    .join("\\s{1,3}");
}
