import type { LocalePack } from "../locales/pack.ts";
import type { ActionItem } from "../record/schema.ts";
import { termsOf } from "../summary/terms.ts";

/** Overlap coefficient (Szymkiewicz–Simpson: shared terms over those of the shorter text) that long texts need; short ones have to be contained whole. */
const LEAST_OVERLAP = 0.85;
const SHORT = 5;
/** Dice's coefficient (Dice 1945) on top: a short line is no double of a paragraph that happens to hold its words. */
const LEAST_DICE = 0.5;

/**
 * Links the lines of the closing list of tasks to the tasks of the text that say the same: `sameAs` names the one that stands first. Two tasks are
 * one where the words that tell are the same (Snowball stems without names, due times and frequent words) and owners, due and status agree; a wrong
 * link would hide a task, so what is in doubt stays apart: two lines of one list, conflicting due dates, a line that fits two tasks equally.
 * @param lists the list that an item is a line of, by its id
 * @example linkDoubles(actionItems, new Map([["a2", 120]]), sv)[1]?.sameAs // "a1"
 */
export function linkDoubles(actionItems: readonly ActionItem[], lists: ReadonlyMap<string, number>, pack: LocalePack): ActionItem[] {
  if (lists.size === 0) return [...actionItems];
  const closing = Math.max(...lists.values());
  const isLine = ({ id }: ActionItem): boolean => lists.get(id) === closing;
  const terms = new Map(actionItems.map((item) => [item.id, tellingTerms(item, pack)]));
  const likeness = (a: ActionItem, b: ActionItem): number => (agree(a, b, lists) ? sameWords(a, b, terms) : 0);
  const texts = actionItems.slice(0, actionItems.findIndex(isLine));
  const links = new Map<string, string>();
  for (const line of actionItems.filter(isLine)) {
    const [best, second] = texts.map((item) => ({ id: item.id, like: likeness(item, line) })).filter(({ like }) => like > 0).sort((a, b) => b.like - a.like);
    if (best && best.like !== second?.like && ![...links.values()].includes(best.id)) links.set(line.id, best.id);
  }
  return actionItems.map((item) => ({ ...item, sameAs: links.get(item.id) ?? null }));
}

/** The stems that tell what is to be done; without those of owners and due times, frequent words and words of up to three letters (`tar`, `ska`). */
function tellingTerms({ text, owners, dueText }: ActionItem, pack: LocalePack): ReadonlySet<string> {
  const frequent = new Set(pack.markers);
  const names = new Set(owners.flatMap(({ name, text: written }) => wordsOf(`${name} ${written}`)));
  const words = wordsOf(dueText === null ? text : text.replace(dueText, " ")).filter((word) => !names.has(word) && !frequent.has(word) && (word.length > 3 || /\p{N}/u.test(word)));
  return new Set(termsOf(words.join(" "), pack.tag));
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
}

/** Nothing of the two contradicts, and what they share is enough to go by. */
function agree(a: ActionItem, b: ActionItem, lists: ReadonlyMap<string, number>): boolean {
  if (conflict(a.dueDate, b.dueDate) || (a.dueDate === null && b.dueDate === null && conflict(a.dueText, b.dueText)) || conflict(a.status, b.status)) return false;
  const [few, many] = [new Set(a.owners.map(({ name }) => name)), new Set(b.owners.map(({ name }) => name))].sort((x, y) => x.size - y.size);
  if (!few || !many) return false;
  // Of two lists, owners alone can tell that `Send the minutes` is not each list's own.
  if (few.size === 0) return !lists.has(a.id) || !lists.has(b.id);
  return [...few].every((name) => many.has(name));
}

function conflict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() !== b.toLowerCase();
}

/** Dice's coefficient of the terms where they say the same, else 0. */
function sameWords(a: ActionItem, b: ActionItem, terms: ReadonlyMap<string, ReadonlySet<string>>): number {
  const [small, large] = [terms.get(a.id) ?? new Set<string>(), terms.get(b.id) ?? new Set<string>()].sort((x, y) => x.size - y.size);
  if (!small || !large) return 0;
  const shared = [...small].filter((term) => large.has(term) || [...large].some((other) => inflected(term, other)));
  const named = a.owners.length > 0 && b.owners.length > 0;
  if (shared.length < (named ? 2 : 3) || !sameFigures(small, large)) return 0;
  const dice = (2 * shared.length) / (small.size + large.size);
  return shared.length / small.size >= (small.size <= SHORT ? 1 : LEAST_OVERLAP) && dice >= LEAST_DICE ? dice : 0;
}

/** What the stemmers leave on: `bygglov` and `bygglovet`. */
function inflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short) && !/\p{N}/u.test(long);
}

/** `Paint room 12` and `Paint room 14` are two tasks. */
function sameFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const figures = (terms: ReadonlySet<string>): string[] => [...terms].filter((term) => /\p{N}/u.test(term)).sort();
  const [left, right] = [figures(a), figures(b)];
  return left.length === 0 || right.length === 0 || left.join(" ") === right.join(" ");
}
