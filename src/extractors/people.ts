import { isLetterOrFigure, runsOf } from "../locales/letters.ts";

/** Somebody the document names, whom owners and roles can refer to. */
export interface Known {
  readonly name: string;
  readonly initials: string | null;
  /** The attendee's id; null for people named elsewhere. */
  readonly id: string | null;
}

/** Letters only, lower case: `Anna-Karin  Ek` and `anna karin ek` are the same. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  const words: string[] = [];
  runsOf(lower, inName, Infinity, (start, end) => words.push(lower.slice(start, end)));
  return words.join(" ");
}

/** A letter, a figure, or the mark of a letter that did not decode. */
function inName(point: number): boolean {
  return point === 0xFFFD || isLetterOrFigure(point);
}

/**
 * Whom a short form means, judged by the document's own people alone: initials, the full name, a name's parts. Null where nobody or several people fit:
 * a wrong owner is worse than none.
 * @example resolvePerson("ML", [{ name: "Maria Ek", initials: "ML", id: "p1" }])?.id // "p1"
 */
export function resolvePerson(text: string, people: readonly Known[]): Known | null {
  const form = text.trim().replace(/[.:]$/u, "");
  const folded = foldName(form);
  if (folded === "") return null;
  const words = folded.split(" ");
  const index = indexOf(people);
  for (const fitting of STEPS) {
    const found = fitting({ form, folded, words }, index);
    if (found.length > 0) return oneOf(found);
  }
  return null;
}

/** A form that somebody is called by. */
interface Called {
  readonly form: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** The surest way of telling whom a form means first. */
const STEPS: readonly ((called: Called, index: Index) => readonly Folded[])[] = [
  ({ form }, { byInitials }) => byInitials.get(form) ?? NOBODY,
  ({ folded }, { byName }) => byName.get(folded) ?? NOBODY,
  ({ words }, { bySorted }) => bySorted.get(sortedWords(words)) ?? NOBODY,
  ({ folded, words }, { byWord }) => (folded.length < 2 ? NOBODY : (byWord.get(words[0] ?? "") ?? NOBODY).filter((one) => isPart(words, one.words))),
  ({ words }, { all, byWord }) => {
    const [first = "", ...more] = words;
    return more.length === 0 ? NOBODY : (first.length === 1 ? all : byWord.get(first) ?? NOBODY).filter((one) => abbreviates(words, one.words));
  },
];

interface Folded {
  readonly person: Known;
  readonly words: readonly string[];
  readonly sorted: string;
}

const NOBODY: readonly Folded[] = [];

/** Who is called what, in the order of the people. */
interface Index {
  readonly all: readonly Folded[];
  readonly byInitials: ReadonlyMap<string, readonly Folded[]>;
  readonly byName: ReadonlyMap<string, readonly Folded[]>;
  readonly bySorted: ReadonlyMap<string, readonly Folded[]>;
  readonly byWord: ReadonlyMap<string, readonly Folded[]>;
}

const indexes = new WeakMap<readonly Known[], Index>();

/** Every name folded once: hundreds of words of a document are asked about the same people. */
function indexOf(people: readonly Known[]): Index {
  const known = indexes.get(people);
  if (known?.all.length === people.length) return known;
  const all = people.map((person): Folded => {
    const words = foldName(person.name).split(" ");
    return { person, words, sorted: sortedWords(words) };
  });
  const made: Index = {
    all,
    byInitials: grouped(all, ({ person }) => (person.initials === null ? [] : [person.initials])),
    byName: grouped(all, ({ words }) => [words.join(" ")]),
    bySorted: grouped(all, ({ sorted }) => [sorted]),
    byWord: grouped(all, ({ words }) => new Set(words)),
  };
  indexes.set(people, made);
  return made;
}

function grouped(people: readonly Folded[], keysOf: (one: Folded) => Iterable<string>): Map<string, Folded[]> {
  const groups = new Map<string, Folded[]>();
  for (const one of people) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/** The one person that all of them are (`Ek Kim` and `Kim Ek`), or null. */
function oneOf(found: readonly Folded[]): Known | null {
  const [first] = found;
  return first && found.every(({ sorted }) => sorted === first.sorted) ? first.person : null;
}

/** `Ek Kim` and `Kim Ek` give the same. */
function sortedWords(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

/** `Mia`, `von Ek`: all of its words, in order, among the name's. */
function isPart(part: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of part) {
    const next = name.indexOf(word, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}

/** `Andreas G`, `A Gerken`, `Thomas K`: each word begins the name's word in its place. */
function abbreviates(short: readonly string[], name: readonly string[]): boolean {
  if (short.length > name.length) return false;
  return short.every((part, i) => {
    const word = i === short.length - 1 ? (name.at(-1) ?? "") : (name[i] ?? "");
    return part.length === 1 ? word.startsWith(part) : word === part;
  });
}
