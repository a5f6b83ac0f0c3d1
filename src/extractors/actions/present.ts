import type { Owner } from "../../record/schema.ts";
import { mentionsIn } from "./mentions.ts";
import { subjectOf, type Cast } from "./subjects.ts";
import { wordCount } from "./word-count.ts";
import { actionPatterns } from "./words.ts";

/** A sentence that says what people do, in the present tense. */
export interface Doing {
  readonly owners: readonly Owner[];
  /** Where who does it begins. */
  readonly start: number;
}

/** Longer sentences tell of something. */
const MOST_WORDS = 30;
/** Who goes to a course or a jubilee is told in short. */
const MOST_WORDS_OF_VISIT = 14;
/** How far behind its clause's beginning a verb stands. */
const REACH = 120;
/** What a group will do, told at more length, is a plan. */
const MOST_WORDS_OF_GROUP = 18;

/**
 * `Kim öppnar ett konto`: one of the document's people with a verb in the present directly behind, which is none of telling, thinking or being; or null.
 * Verbs of doing are too many to list, those that minutes tell with are not.
 * @example doingOf("Kim öppnar ett konto.", cast)?.owners[0]?.name // "Kim Ek"
 */
export function doingOf(text: string, cast: Cast): Doing | null {
  const patterns = actionPatterns(cast.pack);
  const { presentOne: one, presentMany: many, future, futureAnywhere } = patterns;
  if (!one || wordCount(text) > MOST_WORDS) return null;
  const mentions = mentionsIn(text, cast);
  // but for the future, which tells what groups will do, it takes one of the people
  const comes = futureAnywhere?.test(text) ?? false;
  if (mentions.length === 0 && !comes) return null;
  if (patterns.talk.test(text) || patterns.habits.test(text)) return null;
  const starts = [0, ...[...text.matchAll(patterns.clause)].map((match) => match.index + match[0].length)];
  for (const start of starts) {
    if (!comes && !mentions.some((place) => place >= start && place < start + REACH)) continue;
    for (const word of text.slice(start, start + REACH).matchAll(patterns.smallWord)) {
      const verb = word[0];
      const coming = comes && (future?.test(` ${text.slice(start + word.index)}`) ?? false);
      if (!coming && !one.test(verb) && !(many?.test(verb) ?? false)) continue;
      if (!coming && !mentions.some((place) => place >= start && place < start + word.index)) break;
      const before = text.slice(start, start + word.index).trimEnd();
      const subject = /[,:;–-]$/u.test(before) ? null : subjectOf(before, cast);
      // `Die Verwaltung wird beim Betreiber nachfragen`: of a group the future alone tells a task, the present what it does always
      const group = coming && subject?.kind === "named" && !subject.people && wordCount(text) <= MOST_WORDS_OF_GROUP;
      if (subject?.kind !== "named" || !(group || (subject.people && subject.owners.every((owner) => isActive(owner, cast))))) break;
      const fits = subject.owners.length > 1 ? many : one;
      const after = text.slice(start + word.index + verb.length);
      const goes = subject.owners.every((owner) => owner.attendee !== null) && wordCount(text) <= MOST_WORDS_OF_VISIT && (cast.pack.actions.attends?.test(text.slice(start + word.index)) ?? false);
      if (patterns.denied.test(after.split(/\s+/u).slice(0, 4).join(" "))) break;
      if (!coming && !goes && (!fits?.test(verb) || patterns.idle.has(verb) || patterns.idle.has(`${verb}${/^\s\p{Ll}{1,20}/u.exec(after)?.[0] ?? ""}`) || patterns.telling.test(after))) break;
      return { owners: subject.owners, start };
    }
  }
  return null;
}

/** One of those there, or a name whom the document gives tasks elsewhere. */
function isActive(owner: Owner, { active, pack }: Cast): boolean {
  // `De lijst …`: a small word that is part of a name (`van de Berg`) is nobody.
  if (pack.markers.includes(owner.text.toLowerCase())) return false;
  return owner.attendee !== null || active.has(owner.name) || active.has(owner.name.split(" ")[0] ?? "");
}
