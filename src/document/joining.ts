/**
 * How two lines of one paragraph become running text (the joining rules of minutes in the Nordic languages, English and German).
 * `drop` is the number of characters taken off the left line's end, `glue` what stands between the two.
 */
export interface Join {
  readonly drop: 0 | 1;
  readonly glue: "" | " ";
}

/** After a hanging hyphen these words begin the second half of a pair: `för- och nackdelar`, `Vor- und Nachteile`. */
const PAIR_WORDS = new Set([
  "och", "eller", "samt", "resp", "respektive", "till", "men", "og", "eller", "samt", "ja", "tai", "sekä", "und", "oder", "bzw", "sowie", "bis", "and", "or", "to", "en", "of", "et", "ou",
]);

/** How lines join that nothing breaks. */
export const WITH_SPACE: Join = { drop: 0, glue: " " };

/** True for a text that a hyphen of some kind ends, soft ones too: only then does its end decide how lines join. */
export function mayBeBroken(left: string): boolean {
  return left.endsWith("-") || left.endsWith("\u2010") || left.endsWith("\u00AD");
}

/** UTF-16 units at a line's end that can be a broken word: a search of the whole line tries each of its letters. */
const LONGEST_BROKEN = 130;

/**
 * @param words the words of the document that stand unbroken elsewhere, lower case: they decide `well-` / `known` and `beslu-` / `tar`.
 * @example joinLines("Vatten-", "ledningen byts ut", new Set()) // { drop: 1, glue: "" }
 * @example joinLines("för-", "och nackdelar", new Set()) // { drop: 0, glue: " " }
 * @example joinLines("(2023-04-", "26)", new Set()) // { drop: 0, glue: "" }
 */
export function joinLines(left: string, right: string, words: ReadonlySet<string>): Join {
  if (left.endsWith("\u00AD")) return { drop: 1, glue: "" };
  if (!mayBeBroken(left)) return WITH_SPACE;
  const broken = /(?<head>[\p{L}\p{N}][\p{L}\p{N}-]{0,60})[-\u2010]$/u.exec(left.slice(-LONGEST_BROKEN));
  const next = /^(?<word>[\p{L}\p{N}]{1,60})/u.exec(right)?.groups?.["word"];
  const head = broken?.groups?.["head"];
  if (head === undefined || next === undefined) return WITH_SPACE;
  if (PAIR_WORDS.has(next.toLowerCase())) return WITH_SPACE;
  const lastPart = head.split("-").at(-1) ?? head;
  if (/\p{N}$/u.test(head) || /\p{Lu}$/u.test(lastPart) || /^[\p{Lu}\p{N}]/u.test(next)) return { drop: 0, glue: "" };
  if (words.has(`${lastPart}-${next}`.toLowerCase())) return { drop: 0, glue: "" };
  return { drop: 1, glue: "" };
}

/** The words of a text that decide a line-end hyphen: hyphenated compounds that stand unbroken. */
export function hyphenatedWords(lines: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    if (!hasHyphenInWord(line)) continue;
    for (const match of line.matchAll(/(?<![\p{L}\p{N}-])\p{L}{1,40}-\p{L}{1,40}(?![\p{L}\p{N}-])/gu)) found.add(match[0].toLowerCase());
  }
  return found;
}

/** A hyphen with no space, figure or sign of ASCII beside it: no letter has a code below "A". */
function hasHyphenInWord(line: string): boolean {
  for (let at = line.indexOf("-"); at !== -1; at = line.indexOf("-", at + 1)) {
    if (line.charCodeAt(at - 1) >= 0x41 && line.charCodeAt(at + 1) >= 0x41) return true;
  }
  return false;
}
