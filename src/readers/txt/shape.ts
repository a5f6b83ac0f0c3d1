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

const ITEM_NUMBERS: readonly RegExp[] = [
  /^\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)](?:$|[\s\u00A0]|(?=\p{Lu}))/u, // "3. Val", "5.1. Val", "3)", "5.", "5.5.Gäller"
  /^\d{1,3}(?:\.\d{1,3}){1,4}(?=[\s\u00A0]{1,10}\p{Lu}|$)/u, // "5.1 Val", but not "12.30 på dagen"
  /^§{1,2}[\s\u00A0]?\d{1,4}/u, // "§ 4", "§§ 4-6"
  /^\d{1,4}[\s\u00A0]?§/u, // "12 §"
  /^[a-zåäö]\)[\s\u00A0]/iu, // "a) Val"
  /^[IVXL]{1,6}\.[\s\u00A0]{1,5}(?=\p{Lu})/u, // "IV. Val"
  /^\p{Lu}{2,4} \d{1,4}\/\d{2,4}(?!\p{N})/u, // "PS 5/18"
  new RegExp(`^(?:${ITEM_WORDS.join("|")})\\.?[\\s\\u00A0]{1,3}\\d{1,3}(?!\\p{N})`, "iu"), // "Punkt 3", "TOP 4"
];

/** True for a line that begins with an item's number. */
export function startsWithItemNumber(text: string): boolean {
  return ITEM_NUMBERS.some((pattern) => pattern.test(text));
}

/** "2026. I varje", "26) (…": a figure that closes a sentence or a bracket, where the line before broke off in the middle. */
export function mayCloseSentence(text: string): boolean {
  return /^\d{4}[.,;:)](?:\s|$)/u.test(text) || /^\d{1,4}\)/u.test(text) || /^\d{1,2}\. \p{Ll}/u.test(text);
}

/** "§ 4 i stadgarna", "punkt 3 i avtalet": a reference within a sentence, where the line before broke off in the middle. */
export function mayBeReference(text: string): boolean {
  return /^(?:§{1,2}[\s\u00A0]?\d{1,4}|\d{1,4}[\s\u00A0]?§)[\s\u00A0]\p{Ll}/u.test(text) || /^\p{Ll}{2,20}\.?[\s\u00A0]\d/u.test(text);
}

/** "Plats: Teams", "Vid protokollet:"; not "kl. 10:00". The label is at most five words. */
const LABEL = /^(?<label>[\p{L}][\p{L}\p{N}/&().'’-]{0,30}(?: [\p{L}\p{N}/&().'’-]{1,30}){0,4})\s?:(?=\s|$)/u;

export function labelOf(text: string): string | undefined {
  return LABEL.exec(text)?.groups?.["label"];
}

/** Ends as a sentence ends; closing quotes and brackets may follow the point. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…][)\]”"’'»]{0,2}$/u.test(text) && !/(?:^|\s)(?:\p{Ll}\.){1,3}$/u.test(text);
}

export function startsLower(text: string): boolean {
  return /^[("”“'’«]{0,2}\p{Ll}/u.test(text);
}

/** "26 april att godkänna": a figure that goes on with a small word. */
export function startsWithFigure(text: string): boolean {
  return /^\d{1,4}[\s\u00A0]\p{Ll}{2,}/u.test(text);
}

type Hanging = "never-last" | "seldom-last" | undefined;

/** Whether the text breaks off at a word that wants another behind it. */
export function hangingWord(text: string): Hanging {
  const word = /(?<![\p{L}\p{N}])(?<word>\p{L}{1,14})$/u.exec(text)?.groups?.["word"]?.toLowerCase();
  if (word === undefined) return undefined;
  if (NEVER_LAST.has(word)) return "never-last";
  return SELDOM_LAST.has(word) ? "seldom-last" : undefined;
}

/** "Vatten-", "(2023-04-": the break falls within a word or a figure. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}][-\u2010\u00AD]$/u.test(text);
}

/** "Anna Ek", "Bo von Berg (BvB)": two to five words, all of them names by their letters. */
export function isName(text: string): boolean {
  const bare = text.replace(/\s?\([^()]{1,30}\)$/u, "");
  return /^\p{Lu}[\p{Ll}’'-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?: (?:von|van|de|af|av|der|zu)){0,2}(?: \p{Lu}[\p{L}’'.-]{0,20}){1,3}$/u.test(bare) && !/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(bare);
}

export function startsWithRole(text: string): boolean {
  const word = /^\p{L}{2,20}/u.exec(text)?.[0].toLowerCase();
  return word !== undefined && ROLE_WORDS.has(word);
}

/** "att godkänna budgeten". */
export function startsClause(text: string): boolean {
  const word = /^\p{L}{1,4}(?=\s)/u.exec(text)?.[0];
  return word !== undefined && CLAUSE_WORDS.has(word);
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
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first word with what is glued to it, for judging whether it would have fitted the line above. */
export function firstWordLength(text: string): number {
  return /^\S{1,80}/u.exec(text)?.[0].length ?? 0;
}
