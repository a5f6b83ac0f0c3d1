import { lineOf, type Line } from "./lines.ts";
import type { Word } from "./words.ts";

/** Glyphs that are bullets wherever they begin a line. */
const SURE = /^[•‣⁃∙●○◦◘▪▫■□◆◇♦➢➤►▶❖✓✔☐☑☒⮚⦁\u{F000}-\u{F0FF}\u{E000}-\u{E0FF}]$/u;
const SURE_START = /^[•‣∙●◦▪▫■◆➢➤►❖⦁\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F076}](?=\S)/u;
/** Glyphs that are bullets where a space follows. */
const DASH = /^[-–—−*·>]$/u;
/** What a symbol font's bullets decode to ("o" is Word's second level): bullets only where the gap after them is wider than a space. */
const SYMBOL = /^[oØüvqn§¨]$/u;
const WIDE_GAP = 0.55;

export interface Bullet {
  /** The bullet as it is shown; a private-use glyph is "•". */
  readonly label: string;
  readonly x0: number;
  /** The line without it; no words where the bullet stands alone. */
  readonly rest: Line | undefined;
}

/** The bullet at a line's start. */
export function bulletOf(line: Line): Bullet | undefined {
  const [first, second] = line.words;
  if (!first) return undefined;
  const code = first.text;
  if (SURE.test(code) || (DASH.test(code) && second) || (SYMBOL.test(code) && second && second.x0 - first.x1 > WIDE_GAP * second.size && !/^\d/u.test(second.text))) {
    return { label: shown(code), x0: first.x0, rest: second ? lineOf(line.words.slice(1)) : undefined };
  }
  const glued = SURE_START.exec(code)?.[0];
  if (glued === undefined) return undefined;
  const cut = glued.length;
  const { x0, x1, y, size, count, bold, italic, spaced } = first;
  const width = (x1 - x0) / Math.max(count, 1);
  const links = first.links.map((link) => ({ ...link, start: Math.max(link.start - cut, 0), end: Math.max(link.end - cut, 0) }));
  const opening: Word = { text: code.slice(cut), x0: x0 + width, x1, y, size, count: count - 1, bold, italic, spaced, links };
  return { label: shown(glued), x0, rest: lineOf([opening, ...line.words.slice(1)]) };
}

function shown(glyph: string): string {
  return /^[\u{E000}-\u{F8FF}⦁●∙]$/u.test(glyph) ? "•" : glyph;
}

/**
 * A number or letter that counts paragraphs, at a line's start: "1.", "5.1", "§ 12", "12 §", "a)", "(iv)".
 * "3 maj" and "2024 års" begin with a number that counts nothing: a bare number needs a wide gap after it, which the caller sees.
 */
export function startsNumbered(text: string): "sure" | "bare" | undefined {
  if (/^(?:§{1,2}\s?\d{1,4}|\d{1,4}\s?§|\d{1,3}(?:\.\d{1,3}){0,4}[.):]|\d{1,2}(?:\.\d{1,2}){1,4}|\(?[a-zåäö][).]|\(?[ivx]{1,5}[).])(?=\s)/iu.test(text)) return "sure";
  if (/^(?:\d{1,3}|[A-Z])(?=\s)/u.test(text)) return "bare";
  return undefined;
}
