/**
 * What classes of letters hold, spelled as few ranges. V8 compiles `\p{L}` to some 600 ranges at each place where it stands, twice as slowly where case does
 * not count: a pattern with word edges took a millisecond to compile and half of its running time to tell a letter. Exact for Latin-1, Latin Extended-A,
 * Greek and Cyrillic; of Latin Extended-B, Latin Extended Additional and rarer Cyrillic every letter counts as both a capital and a small one; of other
 * scripts the main blocks are letters. Marks are those that combine with Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai and Japanese letters.
 */
export const LETTER_RANGES: Readonly<Record<string, string>> = {
  Lu: "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ\u0180-\u024F\u0386\u0388-\u038F\u0391-\u03AB\u0400-\u042F\u0460-\u052F\u1E00-\u1EFF",
  Ll: "a-z\u00B5ß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ\u0180-\u024F\u0250-\u02AF\u0390\u03AC-\u03CE\u0430-\u045F\u0460-\u052F\u1E00-\u1EFF",
  L: "A-Za-z\u00AA\u00B5\u00BAÀ-ÖØ-öø-\u02C1\u0370-\u0373\u0376\u0377\u037B-\u037D\u0386\u0388-\u0481\u048A-\u0588\u05D0-\u05EA\u0620-\u064A\u0671-\u06D3\u0904-\u0939\u0E01-\u0E30\u10A0-\u10FF\u1E00-\u1FBC\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3",
  M: "\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0900-\u0903\u093A-\u093C\u093E-\u094F\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20F0\u302A-\u302F\u3099\u309A\uFE00-\uFE0F\uFE20-\uFE2F",
  N: "0-9²³¹¼-¾\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249B",
};

/** And all the white space that a document's canonical text holds (`document/cleaning.ts`). */
const CANONICAL = { ...LETTER_RANGES, s: " \\t\\n" };

/**
 * A pattern over a document's canonical text, written as any other: `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\s` become the few ranges that stand there,
 * and `u` is left out where nothing in it could match half of a letter beyond the BMP. For patterns made of phrases, which are long and many.
 * @param wide true to keep `u` in any case: without it a long `s` is no `s` where case does not count
 * @example compilePattern(String.raw`(?<![\p{L}\p{N}])(?:möte|rad)(?![\p{L}\p{N}])`, "iu").test("Mötet") // false
 */
export function compilePattern(source: string, flags: string, wide = false): RegExp {
  const key = `${flags} ${source}`;
  let known = spelledBefore.get(key);
  if (!known) {
    // Some hold a word of the document: what is remembered must not grow with the documents.
    if (spelledBefore.size >= MOST_REMEMBERED) spelledBefore.clear();
    spelledBefore.set(key, (known = spellOut(source, CANONICAL, flags)));
  }
  return new RegExp(known.spelled, wide || known.wide ? flags : flags.replace("u", ""));
}

const spelledBefore = new Map<string, Spelled>();
const MOST_REMEMBERED = 2000;

interface Spelled {
  readonly spelled: string;
  /** True where something may match a letter beyond the BMP, or half of it without `u`: any character, a negated class, a class by its property. */
  readonly wide: boolean;
}

/**
 * A pattern's source with its classes spelled as few ranges: what the build makes of patterns that are written out (scripts/spell-letters.mjs).
 * @example spellLetters(String.raw`\p{N}x`, "u").includes("0-9") // true
 */
export function spellLetters(source: string, flags: string): string {
  return spellOut(source, LETTER_RANGES, flags).spelled;
}

/** What `\s` holds (ECMA-262). */
const WHITE_SPACE = String.raw`\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF`;
const LINE_ENDS = String.raw`\n\r\u2028\u2029`;

/**
 * A pattern's source with classes spelled as ranges, inside brackets and outside. So are those that hold nearly everything: where case does not count V8 looks
 * for the other cases of each of their letters, which takes half a millisecond a class (`.`, `\S`, `[^\S\n]`), and not where they are said as what they leave out.
 * @param ranges by the class's name: `L` for `\p{L}`, `s` for `\s`
 * @param flags the pattern's own
 * @example spellOut(String.raw`[\p{L}-]\p{N}.`, { L: "a-z", N: "0-9" }, "u").spelled // "[a-z-][0-9][^\\n\\r\\u2028\\u2029]"
 */
export function spellOut(source: string, ranges: Readonly<Record<string, string>>, flags: string): Spelled {
  let inClass = false;
  let wide = /[\uD800-\uDFFF]/.test(source);
  const spelled = source.replace(/\\[pP]\{[A-Z][a-z]?\}|\\[^]|\[\^\\S(?:\\[nt]){0,3}\]|\[\^?|[\].]/gu, (token) => {
    const range = inClass ? rangeOf(token, ranges) : (rangeOf(token, ranges) ?? besides(token, ranges["s"], flags));
    if (range !== undefined) {
      wide ||= range.startsWith("^");
      return inClass ? range : `[${range}]`;
    }
    wide ||= (!inClass && token.startsWith("[^")) || /^\\[pPSDWu]/u.test(token);
    inClass = token.startsWith("[") ? !token.endsWith("]") : inClass && token !== "]";
    return token;
  });
  return { spelled, wide };
}

/** `\p{L}`, `\s` */
function rangeOf(token: string, ranges: Readonly<Record<string, string>>): string | undefined {
  if (token === "\\s") return ranges["s"];
  return token.startsWith("\\p{") ? ranges[token.slice(3, -1)] : undefined;
}

/** A class of nearly everything, as what it leaves out; `[^\S\n]`, which is white space besides line feeds, as what it holds. */
function besides(token: string, space: string | undefined, flags: string): string | undefined {
  if (token === ".") return flags.includes("s") ? "^" : `^${LINE_ENDS}`;
  if (token === "\\S") return `^${space ?? "\\s"}`;
  if (token === "\\D") return "^\\d";
  if (!token.startsWith("[^\\S")) return undefined;
  return token.slice(4, -1).split("\\").slice(1).reduce((left, letter) => left.replace(`\\${letter}`, ""), space ?? WHITE_SPACE);
}
