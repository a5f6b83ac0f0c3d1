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
  const steps: readonly ((person: Known) => boolean)[] = [
    (person) => person.initials !== null && person.initials === words,
    (person) => foldName(person.name) === folded,
    (person) => sameWords(foldName(person.name), folded),
    (person) => isPart(folded, foldName(person.name)),
    (person) => abbreviates(folded, foldName(person.name)),
  ];
  for (const fits of steps) {
    const found = distinct(people.filter(fits));
    if (found.length === 1) return found[0] as Known;
    if (found.length > 1) return null;
  }
  return null;
}

function distinct(people: readonly Known[]): Known[] {
  const seen = new Map<string, Known>();
  // `Ek Kim` and `Kim Ek` are one person
  for (const person of people) {
    const key = foldName(person.name).split(" ").sort().join(" ");
    if (!seen.has(key)) seen.set(key, person);
  }
  return [...seen.values()];
}

/** `Ek Kim` and `Kim Ek`. */
function sameWords(left: string, right: string): boolean {
  return left.split(" ").sort().join(" ") === right.split(" ").sort().join(" ");
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
