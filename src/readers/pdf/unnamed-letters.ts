import { packs } from "../../locales/index.ts";
import { vocabularyOf } from "../../locales/vocabulary.ts";
import { GLYPH_ORDER, SHIFTS, type CodeReading } from "./glyph-codes.ts";
import { CharFlag, UNNAMED, type CharTable, type PageContent } from "./page-content.ts";

/** The characters that one reading is tried on. */
interface Group {
  /** Index into the pages. */
  readonly parts: readonly { readonly at: number; readonly members: ReadonlySet<number> }[];
}

/** So many different words must come out, and this share of all that the letters stand in. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.3;
/** A face of which less than this share of the words is known, among so many, is taken to be shifted as a whole. */
const UNREADABLE = 0.04;
const ENOUGH_WORDS = 12;

/**
 * Gives the pages back with the letters (`read`) that their fonts name wrongly or not at all, where a reading of the bare codes is proved: it makes words of the
 * language, or of the document itself, of what are none, and no other reading does. Fonts without a `ToUnicode` table tell the glyphs' places
 * (`JHQHUDO` is `general`), some subset fonts count from elsewhere. What is not proved stays.
 */
export function withUnnamedLetters(pages: readonly PageContent[]): PageContent[] {
  const unnamed = pages.map(({ chars }) => chars.code.subarray(0, chars.count).some((_, i) => isUnnamed(chars, i)));
  const words = wordsOfAllPacks();
  const read = pages.map(() => new Map<number, string>());
  const use = (group: Group, readings: readonly CodeReading[], vocabulary: () => ReadonlySet<string>, unread = ""): void => {
    // A bullet or two make no words, and most documents have no more than that.
    const letters = group.parts.reduce((sum, { members }) => sum + members.size, 0);
    const reading = letters < FEWEST_WORDS ? null : provedReading(pages, group, readings, vocabulary());
    if (reading) for (const { at, members } of group.parts) for (const i of members) take(read[at], i, reading.letter(bareCode(pages[at]?.chars, i)) || unread);
  };
  if (unnamed.some(Boolean)) {
    let all: ReadonlySet<string> | null = null;
    const known = (): ReadonlySet<string> => (all ??= new Set([...words, ...surelyRead(pages)]));
    for (const group of byFamily(pages)) use(group, [GLYPH_ORDER], known);
    pages.forEach((page, at) => {
      for (const face of page.faces.keys()) use(ofFace(page, at, face, (i) => isUnnamed(page.chars, i) && !read[at]?.has(i)), [AS_READ, GLYPH_ORDER, ...SHIFTS], known);
    });
  }
  pages.forEach((page, at) => {
    for (const face of unreadableFaces(page.chars, (i) => !read[at]?.has(i), words)) use(ofFace(page, at, face, (i) => !read[at]?.has(i)), SHIFTS, () => words, "\uFFFD");
  });
  return pages.map((page, at) => (read[at]?.size ? { ...page, read: read[at] } : page));
}

function take(read: Map<number, string> | undefined, index: number, letter: string): void {
  if (letter !== "") read?.set(index, letter);
}

function isUnnamed(chars: CharTable, i: number): boolean {
  return ((chars.flags[i] as number) & CharFlag.mapError) !== 0 || (chars.code[i] as number) >= UNNAMED;
}

function bareCode(chars: CharTable | undefined, i: number): number {
  const code = chars?.code[i] ?? 0;
  return code >= UNNAMED ? code - UNNAMED : code;
}

let allPacks: ReadonlySet<string> | undefined;

function wordsOfAllPacks(): ReadonlySet<string> {
  return (allPacks ??= new Set(Object.values(packs).flatMap((pack) => [...vocabularyOf(pack)])));
}

/** The unnamed characters of all faces of one name: the order of glyphs is the font's own, whatever subset of it a page embeds. */
function byFamily(pages: readonly PageContent[]): Group[] {
  const groups = new Map<string, Map<number, Set<number>>>();
  pages.forEach(({ chars, faces }, at) => {
    for (let i = 0; i < chars.count; i++) {
      if (!isUnnamed(chars, i)) continue;
      const family = (faces[chars.face[i] as number]?.family ?? "").replace(/[-,].{0,40}$/u, "");
      const parts = groups.get(family) ?? new Map<number, Set<number>>();
      parts.set(at, (parts.get(at) ?? new Set<number>()).add(i));
      groups.set(family, parts);
    }
  });
  return [...groups.values()].map((parts) => ({ parts: [...parts].map(([at, members]) => ({ at, members })) }));
}

function ofFace({ chars }: PageContent, at: number, face: number, belongs: (index: number) => boolean): Group {
  const members = new Set<number>();
  for (let i = 0; i < chars.count; i++) if (chars.face[i] === face && belongs(i)) members.add(i);
  return { parts: [{ at, members }] };
}

function provedReading(pages: readonly PageContent[], group: Group, readings: readonly CodeReading[], vocabulary: ReadonlySet<string>): CodeReading | null {
  const ranked = readings.map((reading) => ({ reading, ...tally(pages, group, reading, vocabulary) })).sort((a, b) => b.known.size - a.known.size || b.letters - a.letters || b.small - a.small);
  const [best] = ranked;
  if (!best || best.known.size < FEWEST_WORDS || best.found < LEAST_SHARE * best.all) return null;
  const rival = ranked.find(({ reading }) => !sameLetters(reading, best.reading));
  return best.known.size > 2 * (rival?.known.size ?? 0) ? best.reading : null;
}

/** 32 lies between a capital and its small letter: readings that far apart make the same words; the one that leaves fewer codes unread is meant. */
function sameLetters(a: CodeReading, b: CodeReading): boolean {
  return a.shift === b.shift || Math.abs(a.shift - b.shift) === 32;
}

interface Tally {
  readonly known: ReadonlySet<string>;
  /** Words that are known, and all words, of those that the group's letters stand in. */
  readonly found: number;
  readonly all: number;
  /** How many of the group's characters get a letter or sign. */
  readonly letters: number;
  /** How many of these are small: text is hardly ever set in capitals throughout. */
  readonly small: number;
}

const AS_READ: CodeReading = { name: "as it stands", shift: 0, letter: (code) => String.fromCodePoint(Math.min(code, 0x10ffff)) };

function tally(pages: readonly PageContent[], { parts }: Group, reading: CodeReading, vocabulary: ReadonlySet<string>): Tally {
  const known = new Set<string>();
  let [found, all, letters, small] = [0, 0, 0, 0];
  for (const { at, members } of parts) {
    const chars = pages[at]?.chars;
    if (!chars) continue;
    for (const i of members) {
      const letter = reading.letter(bareCode(chars, i));
      if (letter !== "") letters++;
      if (letter !== letter.toUpperCase()) small++;
    }
    for (const word of wordsWith(chars, members, reading)) {
      all++;
      if (!vocabulary.has(word)) continue;
      found++;
      known.add(word);
    }
  }
  return { known, found, all, letters, small };
}

/** The words of three letters and more that hold a member, with the members as `reading` has them, lower case. */
function* wordsWith(chars: CharTable, members: ReadonlySet<number>, reading: CodeReading): Generator<string> {
  let word = "";
  let touched = false;
  for (let i = 0; i <= chars.count; i++) {
    const member = members.has(i);
    const letter = i === chars.count ? "" : member ? reading.letter(bareCode(chars, i)) : AS_READ.letter(chars.code[i] as number);
    const inWord = letter.length === 1 ? isLetter(letter.charCodeAt(0)) : letter !== "" && /^\p{L}$/u.test(letter);
    if (!inWord || startsWord(chars, i)) {
      if (touched && word.length >= 3) yield word.toLowerCase();
      [word, touched] = ["", false];
    }
    if (inWord) [word, touched] = [word + letter, touched || member];
  }
}

/** What stands in the document in letters that their fonts name. */
function surelyRead(pages: readonly PageContent[]): Set<string> {
  const words = new Set<string>();
  for (const { chars } of pages) {
    const named = new Set<number>();
    for (let i = 0; i < chars.count; i++) if (!isUnnamed(chars, i)) named.add(i);
    for (const word of wordsWith(chars, named, AS_READ)) if (word.length >= 4) words.add(word);
  }
  return words;
}

/** The faces that make hardly a word of the language, in one walk over the page: most documents have none, and all have to be asked. */
function unreadableFaces(chars: CharTable, belongs: (index: number) => boolean, words: ReadonlySet<string>): number[] {
  const faces = new Map<number, { all: number; found: number }>();
  const inWord = new Set<number>();
  let word = "";
  for (let i = 0; i <= chars.count; i++) {
    const code = i === chars.count ? 0 : (chars.code[i] as number);
    const letter = isLetter(code);
    if (!letter || startsWord(chars, i)) {
      if (word.length >= 3) {
        const known = words.has(word.toLowerCase());
        for (const face of inWord) {
          const tally = faces.get(face) ?? { all: 0, found: 0 };
          faces.set(face, { all: tally.all + 1, found: tally.found + (known ? 1 : 0) });
        }
      }
      word = "";
      inWord.clear();
    }
    if (!letter) continue;
    word += AS_READ.letter(code);
    if (belongs(i)) inWord.add(chars.face[i] as number);
  }
  return [...faces].filter(([, { all, found }]) => all >= ENOUGH_WORDS && found < UNREADABLE * all).map(([face]) => face).sort((a, b) => a - b);
}

function startsWord({ flags }: CharTable, i: number): boolean {
  return ((flags[i] as number) & (CharFlag.spaceBefore | CharFlag.guessedSpace)) !== 0;
}

const letters = new Map<number, boolean>();

function isLetter(code: number): boolean {
  let known = letters.get(code);
  if (known === undefined) letters.set(code, (known = code > 0 && /^\p{L}$/u.test(AS_READ.letter(code))));
  return known;
}
