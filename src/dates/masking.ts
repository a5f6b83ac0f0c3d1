import type { LocalePack } from "../locales/pack.ts";
import { compilePattern } from "../locales/pattern.ts";
import { isLetterOrFigure } from "../locales/letters.ts";
import { caseNumbersIn } from "./case-numbers.ts";
import { figureZones, matchesIn } from "./figure-zones.ts";

/** Addresses: dates and times in them are parts of a name. */
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]{1,2000}/giu;
const MAIL_HOST = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const FILE_ENDINGS = ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "rtf", "txt", "md", "csv", "htm", "html", "json", "xml", "zip", "png", "jpg", "jpeg", "gif", "ics", "msg", "eml"];
/** `10.0.0.12` */
const NETWORK = compilePattern(String.raw`(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3,5}(?![\p{N}])`, "gu");

/**
 * The text in lower case, of the same length, with addresses, file names and case numbers (`PS 12/23`, `Dnr 2014/304`) overwritten by `x`, and so
 * every letter beyond the Latin ones: what the grammar matches against. Spans in it are spans in the text.
 */
export function maskText(text: string, pack: LocalePack): string {
  const spans: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => void spans.push({ start, end });
  // Every sentence comes this way: what a pattern cannot do without is looked for first.
  if (/:\/\/|www\./iu.test(text)) for (const match of text.matchAll(ADDRESS)) add(match.index, match.index + match[0].length);
  if (text.includes("@")) for (const match of text.matchAll(MAIL_HOST)) add(nameStart(text, match.index), match.index + match[0].length);
  const zones = figureZones(text);
  if (zones.length > 0 && /\d\.\d{1,3}\.\d{1,3}\.\d/u.test(text)) for (const match of zones.flatMap((zone) => matchesIn(zone, NETWORK, text))) add(match.index, match.index + match[0].length);
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
    const ending = isSmall(text.charCodeAt(dot + 1)) ? FILE_ENDINGS.find((one) => text.startsWith(one, dot + 1) && !isLetterOrFigure(text.codePointAt(dot + 1 + one.length) ?? 0)) : undefined;
    if (ending !== undefined) add(nameStart(text, dot), dot + 1 + ending.length);
  }
  for (const { start, end } of caseNumbersIn(text, pack, zones)) if (!/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(text.slice(start, end).trim())) add(start, end);
  spans.sort((a, b) => a.start - b.start);
  let masked = "";
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    masked += text.slice(at, from) + "x".repeat(end - from);
    at = end;
  }
  return foldLetters(lowerCase(masked + text.slice(at)));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7A;
}

function foldLetters(text: string): string {
  // by code units: the halves of what lies beyond the first plane are no letters to the grammar, but no word edges either
  return text.replace(/[^\u0000-\u024F\u2000-\u206F]/g, (unit) => (/[\p{L}\p{N}\p{Cs}]/u.test(unit) ? "x" : unit));
}

/** Back to where the file name began: file names hold no white space that can be told from the sentence's. */
function nameStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 200 && /[^\s"'<>|:;,@]/u.test(text.charAt(start - 1))) start--;
  return start;
}

/** `İ` grows in lower case; such a letter stays as it is, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join("");
}
