/** A letter that was lost: a replacement character, or a question mark between two letters where the text has many of these. */
const HOLE = "\uFFFD";
/** A word with a hole in it; what stands around it is no letter. */
const TORN = /(?<![\p{L}\p{M}\uFFFD])(?=\p{L}{0,40}\uFFFD)(?=\uFFFD{0,3}\p{L})[\p{L}\uFFFD]{2,50}(?![\p{L}\p{M}\uFFFD])/gu;
/** Letters that must still stand, and letters in all: shorter words have neighbours (`f?r` is för and får, `h?lls` hålls and hölls). */
const FEWEST_KNOWN = 5;
const SHORTEST = 7;
/** Question marks within words, by a thousand letters: more is no typing error. */
const LOST_QUESTION_MARKS = 4;
/** So few within words are always typing errors. */
const MOST_MARKS = 3;

const ADDRESS = /(?:https?:|www\.|mailto:)\S{1,2000}|\S{1,200}@\S{1,200}|\S{1,200}\.\p{L}{2,4}\?\S{1,500}/giu;

/**
 * True where question marks stand for letters: many between two letters, outside of addresses, and hardly a letter beyond ASCII is left.
 * @example losesToQuestionMarks(["M?tet ?ppnades av ordf?randen. N?rvarande: G?ran, B?rje."]) // true
 */
export function losesToQuestionMarks(lines: readonly string[]): boolean {
  if (!hasMarksInWords(lines)) return false;
  let [marks, letters, beyond] = [0, 0, 0];
  for (const line of lines) {
    const text = line.replace(ADDRESS, " ");
    marks += text.match(/\p{L}\?\p{Ll}/gu)?.length ?? 0;
    letters += text.match(/\p{L}/gu)?.length ?? 0;
    beyond += text.match(/[^\P{L}\u0000-\u007F]/gu)?.length ?? 0;
  }
  return marks > MOST_MARKS && marks * 1000 > LOST_QUESTION_MARKS * letters && beyond < 0.2 * marks;
}

/** A question mark between two signs of words is rare in sound text: only where there are as many as count are the letters counted. */
function hasMarksInWords(lines: readonly string[]): boolean {
  let marks = 0;
  for (const line of lines) {
    for (let at = line.indexOf("?"); at !== -1; at = line.indexOf("?", at + 1)) {
      // No letter has a code below "A".
      if (line.charCodeAt(at - 1) >= 0x41 && line.charCodeAt(at + 1) >= 0x41) marks++;
    }
  }
  return marks > MOST_MARKS;
}

/** The line with question marks that touch a letter on either side of a word as holes; those that end a word are questions. */
export function withHoles(line: string): string {
  const kept = new Set(Array.from(line.matchAll(ADDRESS), ({ index, 0: address }) => [index, index + address.length] as const));
  return line.replace(/(?<=\p{L})\?(?=\p{L})|(?<![^\s(])\?(?=\p{L}{2})/gu, (mark, at: number) => ([...kept].some(([from, to]) => at >= from && at < to) ? mark : HOLE));
}

/**
 * Fills the holes of words that stand whole elsewhere in the same document: where exactly one of its words fits, each hole being one letter beyond ASCII.
 * @param words the document's whole words, lower case.
 * @returns the line, and how many words were filled.
 * @example fillHoles("V\uFFFDrm\uFFFDte", new Set(["vårmöte"])).text // "Vårmöte"
 */
export function fillHoles(line: string, words: ReadonlySet<string>): { readonly text: string; readonly filled: number } {
  let filled = 0;
  const text = line.replace(TORN, (torn) => {
    const whole = only(torn, words);
    if (whole === null) return torn;
    filled++;
    return whole;
  });
  return { text, filled };
}

function only(torn: string, words: ReadonlySet<string>): string | null {
  const holes = Array.from(torn).filter((char) => char === HOLE).length;
  if (torn.length < SHORTEST || torn.length - holes < FEWEST_KNOWN) return null;
  const shape = new RegExp(`^${torn.toLowerCase().replaceAll(HOLE, "[^\\P{L}\\u0000-\\u007F]")}$`, "u");
  const capitals = torn === torn.toUpperCase();
  // A hole at the start: whether a capital was lost, its place alone does not tell.
  if (torn.startsWith(HOLE) && !capitals) return null;
  const fitting = [...words].filter((word) => word.length === torn.length && shape.test(word));
  const [word] = fitting;
  return fitting.length === 1 && word !== undefined ? inCaseOf(torn, word, capitals) : null;
}

function inCaseOf(torn: string, word: string, capitals: boolean): string {
  return Array.from(torn, (char, i) => (char !== HOLE ? char : capitals ? word.charAt(i).toUpperCase() : word.charAt(i))).join("");
}

/** The words of lines that hold letters beyond ASCII and no holes, lower case. */
export function wholeWords(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.normalize("NFC").matchAll(/(?<![\p{L}\uFFFD])\p{L}{7,50}(?![\p{L}\uFFFD])/gu)) if (/[^\u0000-\u007F]/u.test(word)) words.add(word.toLowerCase());
  }
  return words;
}
