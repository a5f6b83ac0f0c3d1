import type { LocalePack } from "../../locales/pack.ts";
import type { Owner } from "../../record/schema.ts";
import type { Sentence } from "./commitments.ts";
import { subjectOf, type Cast } from "./subjects.ts";
import { wordCount } from "./word-count.ts";
import { actionPatterns, type ActionPatterns } from "./words.ts";

/** The most words of a passive task without a deadline: longer ones tell how things are to be. */
const MOST_WORDS_OF_PASSIVE = 16;

/**
 * Who is to do what a passive tells (`Svar ska lämnas senast 30 september`: somebody has to, by a day; `Inbjudan ska skickas ut av Kim`): empty where it names nobody, null where the sentence
 * gives no task. A clause alone (`att planen ska skickas`) is part of a decision.
 */
export function passiveTask({ text, deadline }: Pick<Sentence, "text" | "deadline">, cast: Cast): readonly Owner[] | null {
  const { pack } = cast;
  const patterns = actionPatterns(pack);
  if (text.length > 250) return null;
  const short = wordCount(text) <= MOST_WORDS_OF_PASSIVE;
  const match = (deadline ? firstOf(patterns.passives, text) : null) ?? (short ? firstOf(patterns.passiveTasks, text) : null);
  if (!match) return null;
  const before = text.slice(0, match.index);
  if (pack.decisions.complementizers.includes(firstWord(text)) || patterns.talk.test(before) || patterns.denied.test(match[0]) || patterns.habits.test(text) || isSubordinate(before, pack, patterns)) return null;
  return agentsOf(text, cast, patterns);
}

function firstOf(patterns: readonly Pick<RegExp, "exec">[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

function firstWord(text: string): string {
  return /^[^\p{L}]{0,6}(?<word>\p{L}{1,20})/u.exec(text)?.groups?.["word"]?.toLowerCase() ?? "";
}

/** `L'affiche sera préparée par Kim et Bo`: who does it, behind the word for it; where several stand so, the first who is somebody. */
function agentsOf(text: string, cast: Cast, { agent }: ActionPatterns): readonly Owner[] {
  for (const match of agent.all(text)) {
    const words = (/^[^.,;:!?()\n]{2,80}/u.exec(text.slice(match.index + match[0].length))?.[0] ?? "").trim().split(/\s+/u).slice(0, 7);
    for (let count = words.length; count > 0; count--) {
      const subject = subjectOf(words.slice(0, count).join(" "), cast);
      if (subject?.kind === "named" && subject.people) return subject.owners;
    }
  }
  return [];
}

/** `frågor som ska tas upp`, `Lösningen är att fogarna ska bytas`: told in passing, unless it was decided that. */
function isSubordinate(before: string, { actions, decisions }: LocalePack, { decided }: ActionPatterns): boolean {
  const words = before.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
  const clause = words.findLastIndex((word) => actions.telling.includes(word));
  return (words.length > 1 && decisions.relatives.includes(words.at(-1) ?? "")) || (clause > 0 && !words.slice(0, clause).some((word) => decided.test(word)));
}
