import { isSpace } from "../../document/white-space.ts";
import { consistsOf, foldCase, isCapital, isLetter, isLetterOrFigure, isSmall, pointBefore, runsOf } from "../../locales/letters.ts";
import { CLAUSE_WORDS, ITEM_WORDS, NEVER_LAST, ROLE_WORDS, SELDOM_LAST } from "./words.ts";

/** What a single line looks like: pure questions about its text, which has no white space at its ends. */

interface Bullet {
  readonly label: string;
  /** Characters of label and space in front of the item's words. */
  readonly width: number;
}

/** "• Ett", "- två", "– tre", "o  fyra"; "- 57 miljoner" is a minus and no bullet. */
const BULLET = /^(?<label>[•▪▫◦●○■□‣⁃➢➤✓→–—*+-]|o(?=\t| {2})|\u00B7|\uF0B7|\uF0A7)(?<space>[\s\u00A0]{1,20})(?=\S)/u;

export function bulletOf(text: string): Bullet | undefined {
  const match = BULLET.exec(text);
  const label = match?.groups?.["label"];
  return match && label !== undefined ? { label, width: match[0].length } : undefined;
}

/** "- 57 miljoner", "– 6 procent": a sign in front of a figure. */
export function isMinus(text: string): boolean {
  return /^[-–—+][\s\u00A0]{0,3}\d/u.test(text);
}

const FIGURE_NUMBERS: readonly RegExp[] = [
  /^\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)](?:$|[\s\u00A0]|(?=\p{Lu}))/u, // "3. Val", "5.1. Val", "3)", "(3)", "5.", "5.5.Gäller"
  /^\d{1,3}(?:\.\d{1,3}){1,4}(?=[\s\u00A0]{1,10}\p{Lu}|$)/u, // "5.1 Val", but not "12.30 på dagen"
  /^\d{1,4}[\s\u00A0]?§/u, // "12 §"
];
const NAMED_NUMBER = new RegExp(`^(?:${ITEM_WORDS.join("|")})\\.?[\\s\\u00A0]{1,3}\\d{1,3}(?!\\p{N})`, "iu"); // "Punkt 3", "TOP 4"
const NUMBER_NAMES: ReadonlySet<string> = new Set(ITEM_WORDS.map((words) => firstWord(words)));

/** True for a line that begins with an item's number. */
export function startsWithItemNumber(text: string): boolean {
  const first = text.charAt(0);
  if (startsWithDigit(text) || first === "(") return FIGURE_NUMBERS.some((pattern) => pattern.test(text));
  if (first === "§") return /^§{1,2}[\s\u00A0]?\d{1,4}/u.test(text); // "§ 4", "§§ 4-6"
  if (text.charAt(1) === ")") return /^[a-zåäö]\)[\s\u00A0]/iu.test(text); // "a) Val"
  return (
    ("IVXL".includes(first) && text.slice(1, 7).includes(".") && /^[IVXL]{1,6}\.[\s\u00A0]{1,5}(?=\p{Lu})/u.test(text)) || // "IV. Val"
    (text.includes("/") && /^\S{2,4} \d/u.test(text) && /^\p{Lu}{2,4} \d{1,4}\/\d{2,4}(?!\p{N})/u.test(text)) || // "PS 5/18"
    (NUMBER_NAMES.has(foldCase(firstWord(text))) && NAMED_NUMBER.test(text))
  );
}

function startsWithDigit(text: string): boolean {
  const first = text.charAt(0);
  return first >= "0" && first <= "9";
}

/** The letters that the text begins with, so many at most. */
function firstWord(text: string, longest = 20): string {
  let end = 0;
  for (let length = 0; length < longest && end < text.length; length++) {
    const point = text.codePointAt(end) ?? 0;
    if (!isLetter(point)) break;
    end += point > 0xFFFF ? 2 : 1;
  }
  return text.slice(0, end);
}

/** "2026. I varje", "26) (…": a figure that closes a sentence or a bracket, where the line before broke off in the middle. */
export function mayCloseSentence(text: string): boolean {
  return startsWithDigit(text) && (/^\d{4}[.,;:)](?:\s|$)/u.test(text) || /^\d{1,4}\)/u.test(text) || /^\d{1,2}\. \p{Ll}/u.test(text));
}

/** "§ 4 i stadgarna", "punkt 3 i avtalet": a reference within a sentence, where the line before broke off in the middle. */
export function mayBeReference(text: string): boolean {
  return /^(?:§{1,2}[\s\u00A0]?\d{1,4}|\d{1,4}[\s\u00A0]?§)[\s\u00A0]\p{Ll}/u.test(text) || /^\p{Ll}{2,20}\.?[\s\u00A0]\d/u.test(text);
}

const LONGEST_LABEL_WORD = 30;
const MOST_LABEL_WORDS = 5;

/** "Plats: Teams", "Vid protokollet:"; not "kl. 10:00". The label is at most five words, and begins with a letter. */
export function labelOf(text: string): string | undefined {
  const colon = text.indexOf(":");
  if (colon < 1 || !(colon + 1 === text.length || isSpace(text.charCodeAt(colon + 1))) || !isLetter(text.codePointAt(0) ?? 0)) return undefined;
  const label = text.slice(0, isSpace(text.charCodeAt(colon - 1)) ? colon - 1 : colon);
  const words = label.split(" ");
  return words.length <= MOST_LABEL_WORDS && words.every((word, i) => consistsOf(word, isOfLabel, 1, i === 0 ? LONGEST_LABEL_WORD + 1 : LONGEST_LABEL_WORD)) ? label : undefined;
}

const isOfLabel = (point: number): boolean => isLetterOrFigure(point) || "/&().'’-".includes(String.fromCodePoint(point));

/** Ends as a sentence ends; closing quotes and brackets may follow the point. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && text.length - end < 2 && `)]”"’'»`.includes(text.charAt(end - 1))) end--;
  return end > 0 && ".!?:;…".includes(text.charAt(end - 1)) && !endsInLetters(text);
}

/** "i kontakt m.", "enl. ovan o.s.v.": up to three small letters with a point behind each. */
function endsInLetters(text: string): boolean {
  let end = text.length;
  for (let letters = 0; letters < 3 && end > 1 && text.charAt(end - 1) === "."; letters++) {
    const point = pointBefore(text, end - 1);
    if (!isSmall(point)) return false;
    end -= point > 0xFFFF ? 3 : 2;
    if (end === 0 || isSpace(text.charCodeAt(end - 1))) return true;
  }
  return false;
}

export function startsLower(text: string): boolean {
  let start = 0;
  while (start < 2 && `("”“'’«`.includes(text.charAt(start))) start++;
  return isSmall(text.codePointAt(start) ?? 0);
}

/** "26 april att godkänna": a figure that goes on with a small word. */
export function startsWithFigure(text: string): boolean {
  return startsWithDigit(text) && /^\d{1,4}[\s\u00A0]\p{Ll}{2,}/u.test(text);
}

const LONGEST_HANGING = 14;

type Hanging = "never-last" | "seldom-last" | undefined;

/** Whether the text breaks off at a word that wants another behind it. */
export function hangingWord(text: string): Hanging {
  let start = text.length;
  while (start > 0 && text.length - start <= LONGEST_HANGING && isLetter(text.charCodeAt(start - 1))) start--;
  if (start > 0 && isLetterOrFigure(pointBefore(text, start))) return undefined;
  const word = text.slice(start).toLowerCase();
  if (NEVER_LAST.has(word)) return "never-last";
  return SELDOM_LAST.has(word) ? "seldom-last" : undefined;
}

/** "Vatten-", "(2023-04-": the break falls within a word or a figure. */
export function endsInHyphen(text: string): boolean {
  return text.length > 1 && "-\u2010\u00AD".includes(text.charAt(text.length - 1)) && isLetterOrFigure(pointBefore(text, text.length - 1));
}

/** Ends in two capitals or more: "Styrgrupp VGR". */
export function endsInCapitals(text: string): boolean {
  if (text.length < 2) return false;
  const last = pointBefore(text, text.length);
  return isCapital(last) && isCapital(pointBefore(text, text.length - (last > 0xFFFF ? 2 : 1)));
}

/** "Anna Ek", "Bo von Berg (BvB)": two to five words, all of them names by their letters. */
export function isName(text: string): boolean {
  const bare = text.replace(/\s?\([^()]{1,30}\)$/u, "");
  const [given = "", ...others] = bare.split(" ");
  const particles = PARTICLES.has(others[0] ?? "") ? (PARTICLES.has(others[1] ?? "") ? 2 : 1) : 0;
  const surnames = others.slice(particles);
  return surnames.length >= 1 && surnames.length <= 3 && surnames.every((name) => isCapitalised(name, isOfSurname, 0)) && isGivenName(given) && !holdsAcronym(bare);
}

const PARTICLES: ReadonlySet<string> = new Set(["von", "van", "de", "af", "av", "der", "zu"]);
const LONGEST_NAME = 20;

const isOfGivenName = (point: number): boolean => isSmall(point) || "’'-".includes(String.fromCodePoint(point));
const isOfSurname = (point: number): boolean => isLetter(point) || "’'.-".includes(String.fromCodePoint(point));

/** "Anna", "D’arc", "Karl-Erik" */
function isGivenName(word: string): boolean {
  const dash = word.lastIndexOf("-");
  const double = dash > 0 && isCapitalised(word.slice(dash + 1), isSmall, 1);
  return isCapitalised(double ? word.slice(0, dash) : word, isOfGivenName, 1);
}

/** A capital, and so many of what may stand behind it. */
function isCapitalised(word: string, belongs: (point: number) => boolean, least: number): boolean {
  const first = word.codePointAt(0) ?? 0;
  return isCapital(first) && consistsOf(word.slice(first > 0xFFFF ? 2 : 1), belongs, least, LONGEST_NAME);
}

/** "VGR", "Styrgrupp VGR": a whole word in capitals. */
function holdsAcronym(text: string): boolean {
  let found = false;
  runsOf(text, isLetter, text.length, (start, end) => (found ||= consistsOf(text.slice(start, end), isCapital, 3, text.length)));
  return found;
}

export function startsWithRole(text: string): boolean {
  return ROLE_WORDS.has(firstWord(text).toLowerCase());
}

/** "att godkänna budgeten". */
export function startsClause(text: string): boolean {
  const word = firstWord(text);
  return CLAUSE_WORDS.has(word) && isSpace(text.charCodeAt(word.length));
}

const URL = /(?:https?|ftp|file):\/{2,3}[^\s<>"]{2,}|mailto:[^\s<>"]{3,}|www\.[^\s<>"]{4,}/gu;

/** The addresses of a line that holds nothing else; empty for any other line. */
export function addressesOnly(text: string): { readonly start: number; readonly end: number; readonly url: string }[] {
  if (!/^[<(]?(?:https?:|ftp:|file:|mailto:|www\.)/u.test(text)) return [];
  if (/[^\s<>(),;]/u.test(text.replace(URL, ""))) return [];
  return [...text.matchAll(URL)].map((match) => ({ start: match.index, end: match.index + match[0].length, url: match[0] }));
}

/** A line drawn with characters: "-----", "=====". Lines to write on ("_____") are words' places and no rulers. */
export function isRuler(text: string): boolean {
  return /^(?<mark>[-=*~#—–])(?:\s?\k<mark>){3,200}$/u.test(text);
}

export function wordCount(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (isSpace(point)) counted = false;
    else if (!counted && isLetterOrFigure(point)) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** The first word with what is glued to it, for judging whether it would have fitted the line above. */
export function firstWordLength(text: string): number {
  return /^\S{1,80}/u.exec(text)?.[0].length ?? 0;
}
