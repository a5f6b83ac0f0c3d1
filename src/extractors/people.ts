/** Somebody the document names, whom owners and roles can refer to. */
export interface Known {
  readonly name: string;
  readonly initials: string | null;
  /** The attendee's id; null for people named elsewhere. */
  readonly id: string | null;
}

/** Letters only, lower case: `Anna-Karin  Ek` and `anna karin ek` are the same. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}\uFFFD]+/gu, " ").trim();
}

/**
 * Whom a short form means, judged by the document's own people alone: initials, the full name, a name's parts. Null where nobody or several people fit:
 * a wrong owner is worse than none.
 * @example resolvePerson("ML", [{ name: "Maria Ek", initials: "ML", id: "p1" }])?.id // "p1"
 */
export function resolvePerson(text: string, people: readonly Known[]): Known | null {
  const words = text.trim().replace(/[.:]$/u, "");
  const folded = foldName(words);
  if (folded === "") return null;
  const sorted = sortedWords(folded);
  const steps: readonly ((one: Folded) => boolean)[] = [
    ({ person }) => person.initials !== null && person.initials === words,
    ({ name }) => name === folded,
    (one) => one.sorted === sorted,
    ({ name }) => isPart(folded, name),
    ({ name }) => abbreviates(folded, name),
  ];
  const known = foldedPeople(people);
  for (const fits of steps) {
    const found = distinct(known.filter(fits));
    if (found.length === 1) return found[0]?.person ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

interface Folded {
  readonly person: Known;
  readonly name: string;
  readonly sorted: string;
}

const folded = new WeakMap<readonly Known[], readonly Folded[]>();

/** Every name folded once: hundreds of words of a document are asked about the same people. */
function foldedPeople(people: readonly Known[]): readonly Folded[] {
  const known = folded.get(people);
  if (known?.length === people.length) return known;
  const made = people.map((person): Folded => {
    const name = foldName(person.name);
    return { person, name, sorted: sortedWords(name) };
  });
  folded.set(people, made);
  return made;
}

function distinct(people: readonly Folded[]): Folded[] {
  const seen = new Map<string, Folded>();
  // `Ek Kim` and `Kim Ek` are one person
  for (const one of people) if (!seen.has(one.sorted)) seen.set(one.sorted, one);
  return [...seen.values()];
}

/** `Ek Kim` and `Kim Ek` give the same. */
function sortedWords(name: string): string {
  return name.split(" ").sort().join(" ");
}

/** `Mia`, `von Ek`: all of its words, in order, among the name's. */
function isPart(part: string, name: string): boolean {
  const words = name.split(" ");
  let at = 0;
  for (const word of part.split(" ")) {
    const next = words.indexOf(word, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return part.length >= 2;
}

/** `Andreas G`, `A Gerken`, `Thomas K`: each word begins the name's word in its place. */
function abbreviates(short: string, name: string): boolean {
  const parts = short.split(" ");
  const words = name.split(" ");
  if (parts.length < 2 || parts.length > words.length) return false;
  return parts.every((part, i) => {
    const word = i === parts.length - 1 ? (words.at(-1) ?? "") : (words[i] ?? "");
    return part.length === 1 ? word.startsWith(part) : word === part;
  });
}
