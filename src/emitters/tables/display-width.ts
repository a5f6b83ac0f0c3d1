const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Letters that take two places: East Asian ones and emoji. */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u;

/** How many places of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007E\u00A0-\u02FF]*$/u.test(text)) return text.length;
  return letters(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

/** @example padded("ja", 4) // "ja  " */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Text over lines of a width, broken between words; inside a word only where it is longer than a line, and there behind a hyphen or slash if it has one.
 * @example wrapped("Asta lagar bryggan", 11) // ["Asta lagar", "bryggan"]
 */
export function wrapped(text: string, width: number): string[] {
  const found: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") found.push(line);
    const parts = pieces(word, width);
    line = parts.pop() ?? "";
    found.push(...parts);
  }
  return [...found, line];
}

/** The longest part of a text that need not be broken. */
export function longestWord(text: string): number {
  return Math.max(...parts(text).map((part) => displayWidth(part.trimEnd())));
}

/** Words, and of words their parts behind slashes and hyphens between letters: `och/eller` is two, `2025-03-04` one. */
function parts(text: string): string[] {
  return text.split(/(?<=\s)|(?<=[\p{L}\p{N}]\/|\p{L}[-–])(?=\p{L})/u);
}

function pieces(word: string, width: number): string[] {
  const found = [""];
  const add = (part: string): void => {
    const longer = (found.at(-1) ?? "") + part;
    if (displayWidth(longer) <= Math.max(width, 1) || found.at(-1) === "") found[found.length - 1] = longer;
    else found.push(part);
  };
  for (const part of parts(word)) {
    if (displayWidth(part) <= width) add(part);
    else for (const letter of letters(part)) add(letter);
  }
  return found;
}

function letters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
