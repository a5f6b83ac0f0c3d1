import type { Span } from "../document/span.ts";
import { trimSpan } from "../document/span.ts";
import { packs } from "../locales/index.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { compilePattern } from "../locales/pattern.ts";

interface Dots {
  readonly abbreviations: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** `die 3. Sitzung`, `den 3. Vorsitzenden`: an ordinal's dot. */
  readonly ordinal: RegExp;
}

/**
 * Minutes mix languages (`e.g.` in Swedish ones). What has a dot inside (`z.B.`, `t.ex.`, `p.m.`) is a word in no language, and so is an abbreviation in
 * all; `hon.`, `fig.`, `no.` are words elsewhere (Swedish `hon`), and so are abbreviations in their own language alone.
 */
const dotted = (list: (pack: LocalePack) => readonly string[]): string[] => Object.values(packs).flatMap((pack) => list(pack).filter((word) => word.includes(".")));
const DOTTED = dotted((pack) => pack.sentences.abbreviations);
const DOTTED_CLOSING = dotted((pack) => pack.sentences.closing);

const dotsOf = oncePerPack((pack): Dots => {
  const { abbreviations, closing, units, beforeOrdinal } = pack.sentences;
  return {
    abbreviations: new Set([...DOTTED, ...abbreviations]), closing: new Set([...DOTTED_CLOSING, ...closing]), units: new Set(units),
    ordinal: beforeOrdinal.length === 0 ? /(?!)/u : compilePattern(String.raw`(?<![\p{L}\p{N}])(?:${beforeOrdinal.join("|")})\.?\s{1,2}\d{1,3}$`, "iu"),
  };
});

/** `am 30. September`: a day's dot, since months are capitalised. */
const MONTHS = new Set(Object.values(packs).flatMap((pack) => pack.dates.months.flat()));
/** Ends where white space follows, with brackets and quotes between; a line break within a block is the writer's own (wrapped lines are joined). */
const END = /(?:[.!?…]{1,5}["”’»)\]]{0,3}(?=\s))|\n/gu;

/**
 * The sentences of a piece of the document's text, in order, as spans without white space around them. `offset` is where the piece begins in the
 * document's text, `pack` its language. Dots of abbreviations, initials, ordinals and dates end nothing; neither does one before a small letter.
 * @example sentencesOf("Mötet hålls kl. 9. Kim bokar rum.", 100, sv) // [{ start: 100, end: 118 }, { start: 119, end: 133 }]
 */
export function sentencesOf(text: string, offset: number, pack: LocalePack): Span[] {
  const dots = dotsOf(pack);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const tight = trimSpan(text, { start, end });
    if (tight.end > tight.start) spans.push({ start: tight.start + offset, end: tight.end + offset });
    start = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === "\n" ? !runsOn(text.slice(Math.max(0, match.index - 200), match.index), text.slice(end, end + 120)) : ends(text, dots, { start, at: match.index, mark: match[0], end })) close(end);
  }
  close(text.length);
  return spans;
}

/** How far a line reaches that was broken for want of room, and how wide such texts are set. */
const FULL_LINE = 55;
const NARROWEST = 70;
const WIDEST = 100;

/**
 * A line that goes on in the next one, though both were kept apart: mid-sentence, before a small letter, or full to the margin.
 * @example runsOn("Mötet beslutade att köpa in ett nytt", "tält till sommaren.") // true
 */
export function runsOn(above: string, below: string): boolean {
  const before = above.slice(above.lastIndexOf("\n") + 1).trimEnd();
  const after = below.trimStart();
  if (before.length < 30 || /[.!?:;…|]["”’»)\]]{0,3}$/u.test(before) || /^(?:\p{L}{1,4}|\d{1,3})[.)]\s/u.test(after)) return false;
  if (/^\p{Ll}/u.test(after)) return true;
  const word = /^[\p{L}\p{N}(]\S{0,40}/u.exec(after)?.[0] ?? "";
  const full = before.length >= FULL_LINE && before.length <= WIDEST && before.length + 1 + word.length > NARROWEST;
  return word !== "" && full && /[\p{Ll}\p{N},)]$/u.test(before) && !/^[^:\n]{1,30}:/u.test(after);
}

interface Mark {
  /** Where the sentence begins, the mark stands, and what follows it begins. */
  readonly start: number;
  readonly at: number;
  readonly mark: string;
  readonly end: number;
}

const OPENS_SMALL = compilePattern(String.raw`^\p{Ll}`, "u");
const OPENS_LARGE = compilePattern(String.raw`^\p{Lu}`, "u");
const LAST_WORD = compilePattern(String.raw`[\p{L}\p{N}.]{1,30}$`, "u");
const SHORT_WORD = compilePattern(String.raw`^\p{L}{1,4}$`, "u");
const INITIALS = compilePattern(String.raw`^(?:\p{Lu}\.){0,3}\p{Lu}$`, "u");

function ends(text: string, dots: Dots, { start, at, mark, end }: Mark): boolean {
  const next = text.slice(end, end + 40).trimStart();
  if (OPENS_SMALL.test(next)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const before = text.slice(Math.max(start, at - 40), at);
  const word = LAST_WORD.exec(before)?.[0] ?? "";
  const folded = word.toLowerCase();
  // `(s. 2 …)`: an abbreviation within a bracket.
  if (/^\d/u.test(next) && SHORT_WORD.test(word) && /\([^()]{0,20}$/u.test(before)) return false;
  if (/^\d{1,3}$/u.test(word)) return !endsNoNumber(before, at - start <= 8, next, dots);
  // `K. Ek`, `J.-P. Ek`; a lone capital at the end of a sentence is rarer.
  if (INITIALS.test(word) && OPENS_LARGE.test(next)) return false;
  if (dots.units.has(folded)) return OPENS_LARGE.test(next) && /\d\s?\p{L}{1,5}$/u.test(before);
  if (dots.closing.has(folded)) return OPENS_LARGE.test(next);
  return !dots.abbreviations.has(folded);
}

/** A number's dot inside a sentence: `1. Budget` at its start, `30. September`, `die 3. Sitzung`. */
function endsNoNumber(before: string, atStart: boolean, next: string, { ordinal }: Dots): boolean {
  if (atStart && /^\s{0,5}\d{1,3}$/u.test(before)) return true;
  const word = /^\p{L}{1,20}/u.exec(next)?.[0] ?? "";
  return MONTHS.has(word.toLowerCase()) || ordinal.test(before);
}
