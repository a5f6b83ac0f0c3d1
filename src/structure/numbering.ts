import { alternatives } from "../locales/escape-pattern.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { NumberScheme } from "./outline.ts";
import { isLetterOrFigure } from "../locales/letters.ts";
import { compilePattern } from "../locales/pattern.ts";
import { openingPattern, wordedPattern, type WordedPattern } from "../locales/worded-pattern.ts";

/** Whether a number is padded with a nought, as only agendas pad theirs: `05`, `01A`. */
export function isPadded(number: string): boolean {
  return /^0\d{1,2}[A-Z]?$/u.test(number);
}

/** A number at the start of a line, as an agenda item's head begins with one. Offsets count from the start of the text given. */
export interface ParsedNumber {
  /** The number alone, as printed: `12`, `5.1`, `12/24`, `A`, `6a`. */
  readonly number: string;
  /** What it counts, outermost level first: `5.1` is [5, 1], `B` is [2], `6a` is [6] with `suffix`. */
  readonly values: readonly number[];
  /** `a` of `§ 12 a`, "" where there is none. */
  readonly suffix: string;
  readonly scheme: Exclude<NumberScheme, "none">;
  readonly labelEnd: number;
  /** Where the title starts: behind the label, its closing mark and white space. */
  readonly rest: number;
  /** The mark that closes the number; "" where there is none. */
  readonly closing: string;
}

type Match = RegExpExecArray;
/** What a line begins with. */
type Opening = "figure" | "sign" | "bracket" | "letter";

interface Pattern {
  /** Shows in `inspect` and in the tests. */
  readonly id: string;
  /** What its lines begin with: most lines begin with a letter, and few patterns do. */
  readonly opens: readonly Opening[];
  /** What each of its numbers holds, where most numbers do not. */
  readonly holds?: string;
  readonly expression: RegExp;
  readonly make: (match: Match) => Pick<ParsedNumber, "number" | "values" | "suffix" | "scheme"> | null;
}

/** What may stand between a number and its title: `.`, `)`, `:`, `/`, a dash set off by spaces. */
const CLOSING = String.raw`(?<closing>\s{0,2}[.):]{1,2}|\s?\/(?=\s)|\s{0,3}[-–—](?=\s)|)`;

const PATTERNS: readonly Pattern[] = [
  // 24/001   001/24   2024/15: minutes that count through the year; `23/02177` is a file's number
  { id: "yearly", opens: ["figure"], holds: "/", expression: /^(?<n>\d{2}\/\d{3}|\d{3}\/(?:\d{2}|(?:19|20)\d{2})|(?:19|20)\d{2}\/\d{1,3})(?<closing>[.:)]?)(?=\s{1,10}\p{Lu})/u, make: yearly },
  // § 12   §12 a   §§ 12–14; the sign also as the mark of a byte that did not decode
  { id: "paragraph-before", opens: ["sign"], expression: compilePattern(String.raw`^(?:§{1,2}|\uFFFD(?=\s?\d))\s{0,3}(?<n>\d{1,4}(?:[.:]\d{1,2}(?!\d))?)(?<range>\s?[-–]\s?\d{1,4}|)(?<s>\s?[a-h](?=[.)\s]\s{0,5}(?:\p{Lu}|$))|)(?![\p{L}\p{N}])` + CLOSING, "u"), make: single("paragraph") },
  // 12 §   12 a §
  { id: "paragraph-after", opens: ["figure"], holds: "§", expression: compilePattern(String.raw`^(?<n>\d{1,4})(?<s>\s?[a-h]|)\s{0,2}§` + CLOSING, "u"), make: single("paragraph") },
  // 5.1   5.1.2.   06.1H   glued: 5.5.Gäller
  { id: "decimal-levels", opens: ["figure"], holds: ".", expression: compilePattern(String.raw`^(?<n>\d{1,3}(?:\.\d{1,3}){1,3})(?<s>[A-Za-z](?![\p{L}\p{N}])|)(?<closing>\s?[.):]{1,2}|\s{0,3}[-–—](?=\s)|)(?=\s|\p{Lu}|$)`, "u"), make: levels },
  // 5.   5)   5:   5 - Title   (5)   6a.   glued: 1.Anteckningar   5 :   5 -Title   5/   5/-   5.-   5°)   5\.
  { id: "decimal-closed", opens: ["figure", "bracket"], expression: compilePattern(String.raw`^\(?(?<n>\d{1,4})(?<s>\s?[a-h](?=[.):])|)(?<closing>\\?[.):]{1,2}-?|\s{1,2}[:)](?=\s)|[°º]\)?(?=\s)|\s{0,3}[-–—](?=\s)|\s{1,3}[-–—](?=\p{Lu})|\s?\/\s?[-–—]?(?=\s))(?=\s|\p{L}|$)`, "u"), make: single("decimal") },
  // 05 Title   01A Title: lists of decisions that pad their numbers; no `05 Mai`
  { id: "decimal-padded", opens: ["figure"], holds: "0", expression: /^(?<n>0\d{1,2})(?<s>[A-Z]|)(?<closing>)(?=\s{1,10}\p{Lu}\p{L}{3})/u, make: padded },
  // 5 Title, 5 alone: weak, the sequence must carry it
  { id: "decimal-bare", opens: ["figure"], expression: /^(?<n>\d{1,4})(?<s>[a-h]|)(?<closing>)(?=\s{1,10}\p{Lu}|\s{0,5}$)/u, make: single("decimal") },
  // IV.   II)
  { id: "roman", opens: ["letter"], expression: /^(?<n>[IVX]{2,6}|[IVX])(?<closing>[.):]|\s{0,3}[-–—](?=\s))(?=\s|$)/u, make: roman },
  // A.   A)   a)   B:
  { id: "letter", opens: ["letter", "bracket"], expression: /^\(?(?<n>[A-Za-zÅÄÖÆØ])(?<closing>[.):]|\s{1,3}[-–—](?=\s))(?=\s|$)/u, make: letter },
];

function single(scheme: "paragraph" | "decimal"): Pattern["make"] {
  return (match) => {
    const digits = match.groups?.["n"] ?? "";
    const suffix = (match.groups?.["s"] ?? "").trim();
    return { number: digits + suffix, values: digits.split(/[.:]/u).map(Number), suffix, scheme };
  };
}

/** `01A` with its letter as printed. */
function padded(match: Match): ReturnType<Pattern["make"]> {
  const made = single("decimal")(match);
  return made && { ...made, values: [Number(match.groups?.["n"])], suffix: made.suffix.toLowerCase() };
}

/** `24/001` counts behind the year, `001/24` before it. */
function yearly(match: Match): ReturnType<Pattern["make"]> {
  const number = match.groups?.["n"] ?? "";
  const [first = "", second = ""] = number.split("/");
  return { number, values: [Number(first.length === 3 ? first : second)], suffix: "", scheme: "case" };
}

function levels(match: Match): ReturnType<Pattern["make"]> {
  const digits = match.groups?.["n"] ?? "";
  const suffix = match.groups?.["s"] ?? "";
  return { number: digits + suffix, values: digits.split(".").map(Number), suffix: suffix.toLowerCase(), scheme: "decimal" };
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

function roman(match: Match): ReturnType<Pattern["make"]> {
  const number = match.groups?.["n"] ?? "";
  const value = ROMAN.indexOf(number) + 1;
  return value > 0 ? { number, values: [value], suffix: "", scheme: "roman" } : null;
}

function letter(match: Match): ReturnType<Pattern["make"]> {
  const number = match.groups?.["n"] ?? "";
  const value = number.toLowerCase().charCodeAt(0) - 96;
  return value >= 1 && value <= 26 ? { number, values: [value], suffix: "", scheme: "letter" } : null;
}

/** `Punkt 3`, `TOP 4`, `Sak 12/24`, `Item 2.1`, `Délibération n° 2024-031`: the word makes the number certain. Cached: a document has thousands of lines. */
const itemWordPattern = oncePerPack((pack): WordedPattern => {
  // `Punk 4`: a long word's last letter may be left out
  const words = [...pack.itemWords, ...pack.itemWords.filter((word) => /^\p{L}{5,}$/u.test(word)).map((word) => word.slice(0, -1))];
  return openingPattern(
    words, String.raw`^(?:${alternatives(words)})[.:]?(?:\s{0,3}(?:nr|no|n[°º])\.?)?\s{0,3}(?<n>(?:19|20)\d{2}-\d{1,4}|\d{1,4}(?:[./]\d{1,4}){0,3})(?<s>\s?[a-h](?=[.):\s])|)(?![\p{L}\p{N}])` + CLOSING,
    "iu", (text, end) => BEHIND_ITEM_WORD.test(text.charAt(end)),
  );
});

/** What can stand directly behind the word: `Punkt 3`, `p.3`, `Punktnr 3`. */
const BEHIND_ITEM_WORD = /[\s.:\dn]/iu;

/** `1st Order of business: Roof`, `2. Tagesordnungspunkt: Dach`, `1er point – Toit`: the number before its word, which a mark closes. */
const ordinalPattern = oncePerPack((pack): WordedPattern => {
  return wordedPattern(pack.itemWords, String.raw`^(?<n>\d{1,3})(?:${alternatives([".", ...pack.dates.ordinalSuffixes])})\s{0,2}(?:${alternatives(pack.itemWords)})(?<closing>\s{0,2}[:.]|\s{0,3}[-–—](?=\s))(?=\s{0,10}[\p{L}\p{N}])`, "iu");
});

function openingOf(head: string): Opening | null {
  const first = head.charAt(0);
  if (first >= "0" && first <= "9") return "figure";
  if (first === "(") return "bracket";
  if (first === "§" || first === "\uFFFD") return "sign";
  return (first >= "a" && first <= "z") || (first >= "A" && first <= "Z") || (first !== "" && "ÅÄÖÆØ".includes(first)) ? "letter" : null;
}

/** A word: `B.`, `VI)` and `C –` are the letters that number something. */
function beginsWord(head: string): boolean {
  return head.length > 1 && isLetterOrFigure(head.charCodeAt(1)) && !"IVX".includes(head.charAt(1));
}

const opened = (opening: Opening): readonly Pattern[] => PATTERNS.filter(({ opens }) => opens.includes(opening));
const OPENED: Readonly<Record<Opening, readonly Pattern[]>> = { figure: opened("figure"), sign: opened("sign"), bracket: opened("bracket"), letter: opened("letter") };

/** What is known of a number before it is read. */
export interface KnownLabel {
  /** The format's own label has so many characters (Word's automatic `A`): no mark need close it. */
  readonly labelLength?: number;
  /** The text stands in a column of numbers: `1/24` is no day there. */
  readonly ownCell?: boolean;
}

/**
 * The item number that a text begins with, or null.
 * @example parseNumber("§ 12 Val av justerare", sv)?.number // "12"
 * @example parseNumber("5.5.Vem lagar bryggan?", sv)?.values // [5, 5]
 * @example parseNumber("2025-09-10", sv) // null
 */
export function parseNumber(text: string, pack: LocalePack, known: KnownLabel = {}): ParsedNumber | null {
  const head = text.slice(0, 80);
  const automatic = known.labelLength ? /^(?<n>[A-Z]|[ivxIVX]{1,5}|\d{1,4}[A-Za-z]?)(?<closing>)(?=\s)/u.exec(head) : null;
  if (automatic && automatic[0].length === known.labelLength && /\p{L}/u.test(automatic[0])) {
    const made = (automatic[0].length > 1 ? roman(automatic) : null) ?? letter(automatic);
    if (made) return finish(text, automatic, made);
  }
  const caseNumber = known.ownCell ? /^(?<n>\d{1,4}\/\d{2,4})(?<closing>)(?=\s|$)/u.exec(head) : null;
  const lettered = known.ownCell ? /^(?<n>\d{1,3})(?<s>[A-H])(?<closing>)(?=\s|$)/u.exec(head) : null;
  if (lettered) return finish(text, lettered, { number: lettered[0], values: [Number(lettered.groups?.["n"])], suffix: (lettered.groups?.["s"] ?? "").toLowerCase(), scheme: "decimal" });
  if (caseNumber) return finish(text, caseNumber, { number: caseNumber[0], values: [Number(caseNumber[0].split("/")[0])], suffix: "", scheme: "case" });
  const opening = openingOf(head);
  // No word for an item begins with a figure.
  const word = opening !== "figure" && /\d/u.test(head) ? itemWordPattern(pack).exec(head) : null;
  if (word) {
    const digits = word.groups?.["n"] ?? "";
    const suffix = (word.groups?.["s"] ?? "").trim();
    const scheme = /[/-]/u.test(digits) ? "case" : "word";
    // `12/24` counts before the year, `2024-031` behind it
    const [first = "", second = ""] = digits.split(/[/-]/u);
    const values = scheme === "case" ? [Number(/^(?:19|20)\d{2}$/u.test(first) ? second : first)] : digits.split(".").map(Number);
    return finish(text, word, { number: digits + suffix, values, suffix, scheme });
  }
  const ordinal = opening === "figure" ? ordinalPattern(pack).exec(head) : null;
  if (ordinal) return finish(text, ordinal, { number: ordinal.groups?.["n"] ?? "", values: [Number(ordinal.groups?.["n"])], suffix: "", scheme: "word" });
  if (!opening || (opening === "letter" && beginsWord(head))) return null;
  const dated = opening === "figure" && looksLikeDateOrTime(head);
  for (const pattern of OPENED[opening]) {
    if ((dated && pattern.id !== "yearly") || (pattern.holds !== undefined && !head.includes(pattern.holds))) continue;
    const match = pattern.expression.exec(head);
    const made = match && pattern.make(match);
    if (match && made) return finish(text, match, made);
  }
  return null;
}

/**
 * White space between number and title, and the bar or the sign of a dash that did not decode that agenda templates set there: `3. | Roof`, `Punkt 3 ± Tag`.
 * A bar before a figure is a table's.
 */
const SEPARATOR = /^\s{0,40}(?:[|¦±]\s{1,5}(?=["“”«(]?\p{L}))?/u;

function finish(text: string, match: Match, made: Pick<ParsedNumber, "number" | "values" | "suffix" | "scheme">): ParsedNumber {
  const labelEnd = match[0].length;
  const space = SEPARATOR.exec(text.slice(labelEnd))?.[0].length ?? 0;
  const { number, values, suffix, scheme } = made;
  return { number, values, suffix, scheme, labelEnd, rest: labelEnd + space, closing: (match.groups?.["closing"] ?? "").trim() };
}

/** `2025-09-10`, `12.3.2024`, `25/9`, `10:30`, `09.30–10.15`, `1 000 kr`: figures that open a line and number nothing. */
function looksLikeDateOrTime(head: string): boolean {
  return /^(?:\d{4}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?!\d)|\d{1,2}\/\d{1,2}|\d{1,2}:\d{2}|\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}|\d{1,3}(?:[ \u00A0]\d{3}){1,3}(?!\d)|\d{1,4}\s?(?:%|kr|:-|€|\$))/u.test(head);
}
