import { packs } from "../../locales/index.ts";
import { vocabularyOf } from "../../locales/vocabulary.ts";
import { GLYPH_ORDER, SHIFTS, type CodeReading } from "./glyph-codes.ts";
import { characterOf, isLetter, startsWord } from "./letters.ts";
import { CharFlag, pageWith, UNNAMED, type CharTable, type PageContent } from "./page-content.ts";
import { unreadableFaces } from "./unreadable-faces.ts";

/** The characters that one reading is tried on. */
interface Group {
  /** Index into the pages. */
  readonly parts: readonly { readonly at: number; readonly members: ReadonlySet<number> }[];
}

/** So many different words must come out, and this share of all that the letters stand in. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.3;

/**
 * Gives the pages back with the letters (`read`) that their fonts name wrongly or not at all, where a reading of the bare codes is proved: it makes words of the
 * language, or of the document itself, of what are none, and no other reading does. Fonts without a `ToUnicode` table tell the glyphs' places
 * (`JHQHUDO` is `general`), some subset fonts count from elsewhere. What is not proved stays.
 */
export function withUnnamedLetters(pages: readonly PageContent[]): PageContent[] {
  const unnamed = pages.map(({ chars }) => hasUnnamed(chars));
  const read = pages.map(() => new Map<number, string>());
  const use = (group: Group, readings: readonly CodeReading[], vocabulary: () => ReadonlySet<string>, unread = ""): void => {
    // A bullet or two make no words, and most documents have no more than that.
    const letters = group.parts.reduce((sum, { members }) => sum + members.size, 0);
    const reading = letters < FEWEST_WORDS ? null : provedReading(pages, group, readings, vocabulary());
    if (reading) for (const { at, members } of group.parts) for (const i of members) take(read[at], i, reading.letter(bareCode(pages[at]?.chars, i)) || unread);
  };
  if (unnamed.some(Boolean)) {
    let all: ReadonlySet<string> | null = null;
    const known = (): ReadonlySet<string> => (all ??= new Set([...wordsOfAllPacks(), ...surelyRead(pages)]));
    for (const group of byFamily(pages)) use(group, [GLYPH_ORDER], known);
    pages.forEach((page, at) => {
      if (unnamed[at]) for (const face of page.faces.keys()) use(ofFace(page, at, face, (i) => isUnnamed(page.chars, i) && !read[at]?.has(i)), [AS_READ, GLYPH_ORDER, ...SHIFTS], known);
    });
  }
  pages.forEach((page, at) => {
    const belongs = read[at]?.size ? (i: number): boolean => !read[at]?.has(i) : undefined;
    for (const face of unreadableFaces(page.chars, belongs)) use(ofFace(page, at, face, belongs), SHIFTS, wordsOfAllPacks, "\uFFFD");
  });
  return pages.map((page, at) => (read[at]?.size ? pageWith(page, { read: read[at] }) : page));
}

function take(read: Map<number, string> | undefined, index: number, letter: string): void {
  if (letter !== "") read?.set(index, letter);
}

function hasUnnamed(chars: CharTable): boolean {
  if (chars.doubtful === 0) return false;
  for (let i = 0; i < chars.count; i++) if (isUnnamed(chars, i)) return true;
  return false;
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

function ofFace({ chars }: PageContent, at: number, face: number, belongs?: (index: number) => boolean): Group {
  const members = new Set<number>();
  for (let i = 0; i < chars.count; i++) if (chars.face[i] === face && (!belongs || belongs(i))) members.add(i);
  return { parts: [{ at, members }] };
}

function provedReading(pages: readonly PageContent[], group: Group, readings: readonly CodeReading[], vocabulary: ReadonlySet<string>): CodeReading | null {
  const written = writtenWith(group.parts.map(({ at, members }) => ({ chars: (pages[at] as PageContent).chars, members })));
  const ranked = readings.map((reading) => ({ reading, ...tally(written, reading, vocabulary) })).sort((a, b) => b.known.size - a.known.size || b.letters - a.letters || b.small - a.small);
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

const AS_READ: CodeReading = { name: "as it stands", shift: 0, letter: characterOf };

function tally(written: Written, reading: CodeReading, vocabulary: ReadonlySet<string>): Tally {
  const known = new Set<string>();
  let [found, all, letters, small] = [0, 0, 0, 0];
  const read = written.codes.map((code) => reading.letter(code));
  read.forEach((letter, place) => {
    const amount = written.amounts[place] ?? 0;
    if (letter !== "") letters += amount;
    if (letter !== letter.toUpperCase()) small += amount;
  });
  for (const word of wordsIn(written, read)) {
    all++;
    if (!vocabulary.has(word)) continue;
    found++;
    known.add(word);
  }
  return { known, found, all, letters, small };
}

/** Text with members in it: it is put together for each of two hundred readings, so all that no reading changes is looked at once. */
interface Written {
  /**
   * Stretches that no reading of the members parts from their words: all others in them are letters, and no space stands between them. A member stands as its
   * code's place in `codes`, another letter as itself.
   */
  readonly stretches: readonly (readonly (number | string)[])[];
  /** The members' bare codes, each once. */
  readonly codes: readonly number[];
  /** How many members have each. */
  readonly amounts: readonly number[];
}

function writtenWith(parts: readonly { readonly chars: CharTable; readonly members: ReadonlySet<number> }[]): Written {
  const stretches: (number | string)[][] = [];
  const places = new Map<number, number>();
  const amounts: number[] = [];
  const placeOf = (code: number): number => {
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    amounts[place] = (amounts[place] ?? 0) + 1;
    return place;
  };
  for (const { chars, members } of parts) {
    let stretch: (number | string)[] = [];
    let touched = false;
    const close = (): void => {
      if (touched) stretches.push(stretch);
      [stretch, touched] = [[], false];
    };
    for (let i = 0; i < chars.count; i++) {
      const code = chars.code[i] as number;
      if (startsWord(chars, i)) close();
      if (members.has(i)) {
        touched = true;
        stretch.push(placeOf(bareCode(chars, i)));
      } else if (isLetter(code)) stretch.push(characterOf(code));
      else close();
    }
    close();
  }
  return { stretches, codes: [...places.keys()], amounts };
}

/** The words of three letters and more that hold a member, lower case. `read` has the members' letters, by their codes' places. */
function wordsIn({ stretches }: Written, read: readonly string[]): string[] {
  const inWord = read.map((letter) => letter !== "" && isLetter(letter.codePointAt(0) ?? 0));
  const words: string[] = [];
  for (const stretch of stretches) {
    let word = "";
    let touched = false;
    const close = (): void => {
      if (touched && word.length >= 3) words.push(word.toLowerCase());
      [word, touched] = ["", false];
    };
    for (const one of stretch) {
      if (typeof one === "string") word += one;
      else if (inWord[one]) [word, touched] = [word + (read[one] ?? ""), true];
      else close();
    }
    close();
  }
  return words;
}

/** What stands in the document in letters that their fonts name. */
function surelyRead(pages: readonly PageContent[]): Set<string> {
  const words = new Set<string>();
  for (const { chars } of pages) {
    const named = new Set<number>();
    for (let i = 0; i < chars.count; i++) if (!isUnnamed(chars, i)) named.add(i);
    const written = writtenWith([{ chars, members: named }]);
    for (const word of wordsIn(written, written.codes.map(characterOf))) if (word.length >= 4) words.add(word);
  }
  return words;
}
