import { titleLength } from "../attendance/name-titles.ts";
import { parsePeople } from "../attendance/names.ts";
import { bodyText } from "../body-text.ts";
import type { ExtractContext } from "../context.ts";
import { givenNames } from "../../locales/given-names.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { mayBeCapital } from "../../locales/letters.ts";
import { wantedKeys, wordStarts } from "../../locales/word-starts.ts";
import { foldName, type Known } from "../people.ts";
import { actionPatterns } from "./words.ts";

/**
 * The document's people and, where no list names them, full names of its text whose first names stand alone elsewhere: `Kim Ek` for `Kim bokar …`.
 * Not in German, which writes all nouns so.
 */
export function withFullNames(context: ExtractContext, people: readonly Known[]): Known[] {
  if (context.pack.actions.capitalNouns) return [...people];
  const names = properNames(context);
  const known = new Set(people.flatMap((person) => foldName(person.name).split(" ")));
  const fields = nameFields(context);
  const added = new Map<string, Known>();
  for (const match of atCapitals(bodyText(context.document), patterns().fullName)) {
    const first = match.groups?.["first"] ?? "";
    if ((!names.has(first) && !fields.has(match[0])) || foldName(first).split(" ").every((part) => known.has(part))) continue;
    // `Cllr Ek`: a title with a surname is one of those there, or nobody's full name
    if (titleLength(match[0], context.pack) > 0) continue;
    if (match[0].split(" ").some((word) => context.pack.actions.notOwners.includes(word.toLowerCase()))) continue;
    added.set(foldName(match[0]), { name: match[0], initials: null, id: null });
  }
  return [...people, ...added.values()];
}

/** `Kim Ek` as a whole line or behind a label (`Sekreterare: Kim Ek`), both words never written small: whoever it is, a first name alone means the same. */
function nameFields({ document, pack }: ExtractContext): ReadonlySet<string> {
  const text = bodyText(document);
  const fields = atCapitals(text, patterns().nameField).map((match) => match[0]);
  const small = writtenSmall(text, fields.flatMap((name) => name.toLowerCase().split(" ")));
  const heads = new Set(document.blocks.filter(({ kind }) => kind === "heading").map(({ span }) => text.slice(span.start, span.end).trim()));
  return new Set(fields.filter((name) => !heads.has(name) && !name.toLowerCase().split(" ").some((word) => small.has(word)) && parsePeople(name, pack)[0]?.name === name));
}

const cache = new WeakMap<ExtractContext["document"], ReadonlySet<string>>();

/**
 * Words that the document uses as names: written with a capital inside sentences or known as given names, and never without a capital. Where all nouns have
 * capitals, only given names.
 */
export function properNames({ document, pack }: ExtractContext): ReadonlySet<string> {
  const known = cache.get(document);
  if (known) return known;
  const text = bodyText(document);
  const inside = pack.actions.capitalNouns ? [] : atCapitals(text, patterns().inSentence).map((match) => match[0]);
  const given = atCapitals(text, patterns().given).flatMap((match) => (isGiven(match[0]) ? [match[0]] : []));
  const found = new Set([...inside, ...given]);
  const small = writtenSmall(text, Array.from(found, (name) => name.toLowerCase()).filter((name) => name.length >= SHORTEST_SMALL));
  for (const name of found) if (small.has(name.toLowerCase())) found.delete(name);
  cache.set(document, found);
  return found;
}

/** Shorter words in small letters take nothing from a name: `Bo` and Swedish `bo`. */
const SHORTEST_SMALL = 3;

interface NamePatterns {
  /** `Kim Ek`, `Kim von Ek` */
  readonly fullName: RegExp;
  /** `Kim Ek` up to a line's end, from its start or behind a colon. */
  readonly nameField: RegExp;
  /** A capital behind a small letter. */
  readonly inSentence: RegExp;
  /** `Kim`, `Anna-Karin` */
  readonly given: RegExp;
  /** A word in small letters. */
  readonly small: RegExp;
}

let made: NamePatterns | null = null;

function patterns(): NamePatterns {
  made ??= {
    fullName: compilePattern(String.raw`(?<![\p{L}\p{N}])(?<first>\p{Lu}\p{Ll}[\p{L}'’-]{1,20})[ ](?:(?:von|af|av|de|van)[ ]){0,1}\p{Lu}\p{Ll}[\p{L}'’-]{1,25}(?![\p{L}\p{N}])`, "uy"),
    nameField: compilePattern(String.raw`(?<=^|\n|:\s)\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,25}(?=\n|$)`, "uy"),
    inSentence: compilePattern(String.raw`(?<=\p{Ll},?[ ])\p{Lu}\p{Ll}{2,20}(?![\p{L}\p{N}-])`, "uy"),
    given: compilePattern(String.raw`(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?![\p{L}\p{N}-])`, "uy"),
    small: compilePattern(String.raw`(?<![\p{L}\p{N}])\p{Ll}{2,26}(?![\p{L}\p{N}])`, "uy"),
  };
  return made;
}

/** The matches of a sticky pattern that begins with a capital at a word's start, not overlapping: one word in ten has one. */
function atCapitals(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (const place of wordStarts(text).places) {
    if (place < free || !mayBeCapital(text.charCodeAt(place))) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    free = place + match[0].length;
  }
  return found;
}

/** Those of some words in small letters that stand in the text so, each as a whole word. */
function writtenSmall(text: string, words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (words.length === 0) return found;
  const wanted = new Set(words);
  const keys = wantedKeys(words);
  const starts = wordStarts(text);
  const { small } = patterns();
  for (const [i, place] of starts.places.entries()) {
    const code = text.charCodeAt(place);
    if (keys[starts.keys[i] ?? 0] === 0 || (code >= 0x41 && code <= 0x5A)) continue;
    small.lastIndex = place;
    const word = small.exec(text)?.[0];
    if (word !== undefined && wanted.has(word)) found.add(word);
  }
  return found;
}

/** `Kim`, and of two joined both: `Anna-Karin`. */
function isGiven(word: string): boolean {
  return givenNames.has(word) || (word.includes("-") && word.split("-").every((part) => givenNames.has(part)));
}

/** Names that stand before a verb of doing or a duty somewhere: `Kim` of `Kim bokar lokalen`, which also tells what to make of `Kim öppnar ett konto`. */
export function activeNames(context: ExtractContext, people: readonly Known[]): ReadonlySet<string> {
  const names = properNames(context);
  const full = new Set(people.map((person) => person.name));
  const text = bodyText(context.document);
  const { promise } = actionPatterns(context.pack);
  const found = new Set([...names].filter((name) => isGiven(name)));
  for (const match of promise.all(text)) {
    const before = /(?:^|[\n.:;•*-]\s{0,3})(?<who>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,25}){0,2})\s$/u.exec(text.slice(Math.max(0, match.index - 60), match.index))?.groups?.["who"];
    if (before !== undefined && (names.has(before) || full.has(before))) found.add(before);
  }
  return found;
}

/** People on a list without initials get those of their names, where nobody else has them: `KE` for `Kim Ek`. */
export function withInitials(people: readonly Known[]): Known[] {
  const initials = people.map((person) => person.initials ?? person.name.split(/[\s-]/u).flatMap((word) => (/^\p{Lu}/u.test(word) ? word.slice(0, 1) : [])).join(""));
  return people.map((person, i) => {
    const own = initials[i] ?? "";
    return person.initials === null && person.id !== null && own.length >= 2 && initials.filter((one) => one === own).length === 1 ? { ...person, initials: own } : person;
  });
}
