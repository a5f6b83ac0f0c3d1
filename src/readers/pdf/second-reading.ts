import { startsWord } from "./letters.ts";
import { CharFlag, pageWith, UNNAMED, type PageContent } from "./page-content.ts";

const REPLACEMENT = 0xfffd;
/** Letters of the word that must stand besides the hole. */
const FEWEST_KNOWN = 3;
/** A ligature is up to three letters ("ffi"). */
const LONGEST_FILL = 3;
const LONGEST_WORD = 40;

/** True for a glyph that the engine makes no letter of. */
function isHole({ chars, read }: PageContent, i: number): boolean {
  const code = chars.code[i] as number;
  return (code === REPLACEMENT || code >= UNNAMED || ((chars.flags[i] as number) & CharFlag.mapError) !== 0) && !read?.has(i);
}

/** The numbers of the pages with a word that has a hole: for these it is worth while to ask the second engine. */
export function tornPages(pages: readonly PageContent[]): number[] {
  return pages.filter(hasTornWord).map(({ number }) => number);
}

function hasTornWord(page: PageContent): boolean {
  if (page.chars.doubtful === 0) return false;
  for (let i = 0; i < page.chars.count; i++) if (isHole(page, i) && tornWord(page, i) !== null) return true;
  return false;
}

/**
 * Gives the pages back with the letters that only the second engine reads: `certi?cate` is `certificate` where that engine has exactly one word on the
 * same page that begins and ends so. It names some glyphs by the font's own glyph names, which the first does not look at.
 * @param texts by page number, what the second engine reads there.
 */
export function withSecondReading(pages: readonly PageContent[], texts: ReadonlyMap<number, string>): PageContent[] {
  return pages.map((page) => {
    const words = new Set(Array.from((texts.get(page.number) ?? "").normalize("NFKC").matchAll(/\p{L}{4,50}/gu), ([word]) => word));
    const read = new Map(page.read);
    for (let i = 0; i < page.chars.count; i++) {
      const torn = isHole(page, i) ? tornWord(page, i) : null;
      const fill = torn && onlyFill(torn, words);
      if (fill) read.set(i, fill);
    }
    return read.size > (page.read?.size ?? 0) ? pageWith(page, { read }) : page;
  });
}

interface TornWord {
  readonly before: string;
  readonly after: string;
}

/** The letters on both sides of a hole, where it is the word's only one and enough of the word stands. */
function tornWord(page: PageContent, index: number): TornWord | null {
  const { chars } = page;
  let [before, after] = ["", ""];
  for (let i = index; i > 0 && !startsWord(chars, i) && before.length < LONGEST_WORD; i--) {
    if (isHole(page, i - 1)) return null;
    const letter = letterAt(page, i - 1);
    if (letter === null) break;
    before = letter + before;
  }
  for (let i = index + 1; i < chars.count && !startsWord(chars, i) && after.length < LONGEST_WORD; i++) {
    if (isHole(page, i)) return null;
    const letter = letterAt(page, i);
    if (letter === null) break;
    after += letter;
  }
  return before !== "" && before.length + after.length >= FEWEST_KNOWN ? { before, after } : null;
}

function letterAt({ chars, read }: PageContent, i: number): string | null {
  const letter = read?.get(i) ?? String.fromCodePoint(Math.min(chars.code[i] as number, 0x10ffff));
  return /^\p{L}{1,3}$/u.test(letter) ? letter : null;
}

function onlyFill({ before, after }: TornWord, words: ReadonlySet<string>): string | null {
  const fills = new Set<string>();
  for (const word of words) {
    const length = word.length - before.length - after.length;
    if (length >= 1 && length <= LONGEST_FILL && word.startsWith(before) && word.endsWith(after)) fills.add(word.slice(before.length, before.length + length));
  }
  const [fill] = fills;
  return fills.size === 1 ? (fill ?? null) : null;
}
