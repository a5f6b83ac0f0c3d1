import type { Span } from "../../document/span.ts";
import { spacesAt } from "../../document/white-space.ts";
import { alternatives } from "../../locales/escape-pattern.ts";
import type { LedPattern } from "../../locales/led-pattern.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import { phrasesOf } from "../../locales/phrase-group.ts";
import type { Owner } from "../../record/schema.ts";
import { readOwners } from "../owners.ts";
import { subjectOf, type Cast } from "./subjects.ts";
import type { Task } from "./task.ts";
import { wordCount } from "./word-count.ts";
import { actionPatterns } from "./words.ts";

const fieldOf = oncePerPack((pack): LedPattern => {
  const { responsible } = pack.actions;
  return phrasesOf(pack).led(responsible, () => String.raw`(?:${alternatives(responsible)})\s{0,3}:\s{0,5}(?<who>\p{Lu}[^\n.:;!?]{1,80})[.\s]{0,3}$`);
});
/** White space in front of such a field. */
const MOST_LEAD = 3;

/**
 * Who carries out what stands before: `The fence is painted in May. Responsible: Kim`. Clubs close a passage so. Not who reports on it or prepared it
 * (`Presenter: Kim`), who belongs to the item.
 * @example responsibleFor("Ansvar: Kim og Bo", cast).map((owner) => owner.text) // ["Kim", "Bo"]
 */
export function responsibleFor(text: string, cast: Cast): readonly Owner[] {
  const lead = spacesAt(text, 0);
  const who = lead <= MOST_LEAD && text.includes(":") ? fieldOf(cast.pack).at(text, lead)?.groups?.["who"]?.trim() : undefined;
  if (who === undefined || !/^\p{Lu}/u.test(who)) return [];
  const subject = subjectOf(who, cast);
  if (subject) return subject.kind === "named" ? subject.owners : [];
  return who.split(/\s/u).length <= 6 ? readOwners(who, cast.people, cast.pack, true).owners : [];
}

/** Where a sentence says that it tells of talk; further on, what is talked of is part of the task (`Kim asks whether we should …`). */
const OPENING = 45;

/** A passage that such a field closes: where it begins, and its last sentence. */
export interface Passage {
  readonly start: number;
  readonly last: Span;
  readonly text: string;
  /** The field stands in the passage's own paragraph. */
  readonly whole: boolean;
}

/**
 * The tasks with those of a passage given to who is responsible for it. Where it holds none yet, the sentence in front of the field in the same paragraph
 * is one by that alone, unless it tells of talk.
 */
export function withResponsible(tasks: readonly Task[], passage: Passage, owners: readonly Owner[], due: Task["due"], cast: Cast): Task[] {
  const given = tasks.map((task) => (task.span.start >= passage.start && task.owners.length === 0 ? { ...task, owners } : task));
  const taken = !passage.whole || tasks.some((task) => task.span.end > passage.start);
  const words = wordCount(passage.text);
  if (taken || words < 2 || words > 40 || /[?:]\s{0,3}$/u.test(passage.text) || actionPatterns(cast.pack).talk.test(passage.text.slice(0, OPENING))) return given;
  return [...given, { span: passage.last, owners, due, status: null, implied: false, rule: "responsible", list: null }];
}
