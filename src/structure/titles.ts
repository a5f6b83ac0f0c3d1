import { alternatives } from "../locales/escape-pattern.ts";
import type { Document, Line } from "../document/model.ts";
import { trimSpan, type Span } from "../document/span.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { knownTitle, type Candidate } from "./candidates.ts";
import { labelKind } from "./labels.ts";
import type { HeadContext } from "./placed-head.ts";
import { NO_HABITS, toldTitleLength, type Habits } from "./told-heads.ts";
import { prominence, type BodyFace } from "./typeface.ts";
import type { Unit } from "./units.ts";
import { wordedPattern, type WordedPattern } from "../locales/worded-pattern.ts";

/** A head told apart: its title and where the item's own text begins. */
export interface Head {
  /** Number and title. */
  readonly span: Span;
  /** Null where the item has a number and no heading. */
  readonly title: Span | null;
  /** The rest of the head's own paragraph, which is the item's text; null where the head fills it. */
  readonly remainder: Span | null;
  /** The number of units that the head takes up. */
  readonly units: number;
}

const LONGEST_WHOLE_TITLE = 170;
const LONGEST_FIRST_SENTENCE = 110;
const LONGEST_BROKEN_TITLE = 60;
/** An address behind a heading is the item's, not the heading's: `Budget http://…`, `Bryggan (see https://…)`. */
const ADDRESS = /\s\(?(?:(?:see|se|jf|siehe|ks)\.?:?\s)?(?:https?:\/\/|www\.)/iu;
/** A line that begins a list: `a. Lite mer …`, `1) …`, `• …`. */
const ENUMERATED = /^(?:\(?(?:[a-z]|\d{1,2})[.)]\s|[•▪*–-]\s)/u;
/** `Bryggan – plankorna ska bytas före …`: a few words, a dash, and a sentence behind it. */
const DASH_TITLE = /^(?:[\p{L}\p{N}&/'’-]{1,30}\s){1,5}(?=[–—]\s?(?:\S+\s+){6})/u;
/** `Closed session - Notes are kept apart.`: some words, a dash, and a sentence with its full stop behind it. */
const DASH_SENTENCE = /^(?:[\p{L}\p{N}&/'’,-]{1,30}\s){0,6}[\p{L}\p{N}&/'’]{1,30}(?=\s[-–—]\s(?:\S+\s+){2,40}?\S*\p{L}[.]\s*$)/u;
/** `Goal: The goal of the meeting was …`: a few words, a colon, and a sentence behind it. */
const LABEL_TITLE = /^(?:[\p{L}\p{N}&/'’-]{1,30}\s){0,4}[\p{L}\p{N}&/'’-]{1,30}\s?:(?=\.?\s+(?:\S+\s+){4}(?:(?:\S+\s+){2}\S|\S[^]{0,300}[.!?](?:\s|$)))/u;
/** `The chair opens the meeting and goes through the agenda. There are no …`: two sentences and no heading, be they short. */
const TWO_SENTENCES = /^(?:[^\s.!?:]+\s+){9,30}[^\s.!?:]+\.\s+\p{Lu}[^]{10,200}\.\s*$/u;

/**
 * What of a numbered paragraph is the heading: all of a heading block, the lines in the head's type face, a short paragraph whole, the words
 * before a colon, a short first sentence. A long paragraph without any of these has no heading: its number stands before text.
 */
export function headOf({ document, units, face, pack }: HeadContext, candidate: Candidate, nextIsHead: boolean, end: number, habits: Habits = NO_HABITS): Head {
  const next = units[candidate.unit.index + 1];
  const { start } = candidate.span;
  const titleStart = start + candidate.number.rest;
  const span = { start, end };
  const text = document.text.slice(titleStart, end);
  if (text.trim() === "") return below(document, candidate, [next, units[candidate.unit.index + 2]], nextIsHead, span, face, pack);
  const address = addressAt(text);
  if (address !== null) {
    const title = trimSpan(document.text, { start: titleStart, end: titleStart + address });
    return { span: { start, end: title.end }, title, remainder: { start: titleStart + address, end }, units: 1 };
  }
  const reference = caseNumberAt(text, pack);
  if (reference !== null && text.length <= LONGEST_WHOLE_TITLE) {
    const title = trimSpan(document.text, { start: titleStart, end: titleStart + reference });
    return { span: { start, end: title.end }, title, remainder: { start: titleStart + reference, end }, units: 1 };
  }
  const whole = { span: trimSpan(document.text, span), title: trimSpan(document.text, { start: titleStart, end }), remainder: null, units: 1 };
  if (candidate.unit.block.kind === "heading") return whole;
  const cut = titleLength({ document, units, face, pack }, candidate, text, habits);
  if (cut >= text.trimEnd().length) return whole;
  if (cut === 0) return { span: { start, end: start + candidate.number.labelEnd }, title: null, remainder: { start: titleStart, end }, units: 1 };
  const title = trimSpan(document.text, { start: titleStart, end: titleStart + cut });
  return { span: { start, end: title.end }, title, remainder: { start: titleStart + cut, end }, units: 1 };
}

/** Where in a heading's words an address begins that is not part of them, or null. */
export function addressAt(text: string): number | null {
  const match = text.includes("://") || text.includes(".") ? ADDRESS.exec(text) : null;
  return match && match.index > 2 ? match.index : null;
}

const caseNumberPattern = oncePerPack((pack): WordedPattern => {
  return wordedPattern(pack.caseNumbers.labels, String.raw`(?<=\S)[\s,;–-]{1,5}(?:${alternatives(pack.caseNumbers.labels)})\.?\s?[:.]?\s{0,3}(?=[^\s()]*(?:\s[^\s()]*\d\S*|\d\S*)\s*$)[^()\n]{3,30}$`, "iu");
});

/** Where the case's number stands at a heading's end, behind its label and not in brackets (`Budget Dnr KS 2024/5`), or null. */
function caseNumberAt(text: string, pack: LocalePack): number | null {
  if (!/\d/u.test(text)) return null;
  const match = caseNumberPattern(pack).exec(text.trimEnd());
  return match && match.index > 2 ? match.index : null;
}

/** How many characters of the text are the title. */
function titleLength({ document, face, pack }: HeadContext, candidate: Candidate, text: string, habits: Habits): number {
  const titleStart = candidate.span.start + candidate.number.rest;
  const lines = candidate.unit.lines.slice(candidate.lineIndex);
  const listed = lines.findIndex((line, i) => i > 0 && ENUMERATED.test(document.text.slice(line.span.start, line.span.end)));
  if (listed > 0) return (lines[listed]?.span.start ?? titleStart) - titleStart;
  const plain = candidate.prominence === 0 && candidate.unit.cell === null;
  const told = plain ? toldTitleLength(text, pack, habits) : null;
  if (told !== null) return told;
  const section = sectionLabel(text, pack);
  const label = section ?? (text.includes(":") ? LABEL_TITLE.exec(text) : null);
  const dash = text.length > 60 ? DASH_TITLE.exec(text) : null;
  if (dash) return dash[0].length;
  if (label && (label === section || endsLabel(label[0], text))) return label[0].length;
  const stop = /\s[-–—]\s/u.test(text) ? DASH_SENTENCE.exec(text) : null;
  if (stop && candidate.unit.block.kind !== "heading") return stop[0].length;
  const first = firstLineEnd(document, candidate, lines);
  if (first !== null) return first - titleStart;
  if (candidate.prominence === 0 && TWO_SENTENCES.test(text)) return 0;
  if (candidate.prominence > 0) {
    const lighter = lines.findIndex((line, i) => i > 0 && prominence(line, face) < candidate.prominence);
    if (lighter > 0) return (lines[lighter]?.span.start ?? document.text.length) - titleStart;
    if (text.length <= 300) return text.length;
  }
  const known = candidate.prominence === 0 ? remarkBehind(text, pack) : null;
  if (known !== null) return known;
  if (text.length <= LONGEST_WHOLE_TITLE) return text.length;
  const colon = /^[^:.!?]{3,90}:(?=\s)/u.exec(text);
  if (colon) return colon[0].length;
  const sentence = /^.{3,200}?[.?!](?=\s{1,5}\p{Lu})/su.exec(text);
  return sentence && sentence[0].length <= LONGEST_FIRST_SENTENCE ? sentence[0].length : 0;
}

/** `Chair's report. Kim told of the works on the roof.`: up to six words with their full stop, and a whole sentence behind them. */
const SHORT_SENTENCE = /^(?:[^\s.!?:]+\s){0,5}\p{L}{4,40}\.(?=\s\p{Lu}\S*(?:\s[^\s.!?]\S*){6,60}?[.!]\s*$)/u;

/** Where a remark begins that stands on the line of a heading of two parts: `Other business Nobody asked to speak.`, and `Report. Kim told of …`; null without one. */
function remarkBehind(text: string, pack: LocalePack): number | null {
  const stop = SHORT_SENTENCE.exec(text);
  if (stop) return stop[0].length;
  const lower = text.toLowerCase();
  const title = pack.itemTitles.otherBusiness.filter((phrase) => lower.startsWith(phrase)).sort((a, b) => b.length - a.length)[0];
  return title !== undefined && /^\s\p{Lu}\p{Ll}*(?:\s[^\s.!?:]+){3,20}[.!]\s*$/u.test(text.slice(title.length)) ? title.length : null;
}

/** Behind `Fees 2021:` or `Goal:` stands a sentence; in `Theme 1: …` and `Hearing: rules for the …` the colon is the heading's own. */
function endsLabel(label: string, text: string): boolean {
  if (/\d\s*:$/u.test(label) && !/(?<!\d)(?:19|20)\d{2}\s*:$/u.test(label)) return false;
  const behind = text.slice(label.length);
  return text.length > LONGEST_WHOLE_TITLE || !/^\s*\p{Ll}/u.test(behind) || /(?<!\d)[.!?](?:\s|$)/u.test(behind);
}

/** Where the heading's first line breaks off although the next word would have had room on it, and a sentence or small letters follow: it is the whole heading. */
function firstLineEnd(document: Document, candidate: Candidate, lines: readonly Line[]): number | null {
  const [first, second] = lines;
  if (!first || !second || candidate.unit.cell) return null;
  const width = fullWidth(document);
  const next = /^\s*\S+/u.exec(document.text.slice(second.span.start, second.span.end))?.[0].length ?? 0;
  const own = widthOf(first) + (second.box && first.box ? (second.box.width * (next + 1)) / Math.max(1, second.span.end - second.span.start) : next + 1);
  const behind = document.text.slice(second.span.start, candidate.unit.span.end);
  const sentence = /^[^]{12,}[.!?]\s*$/u.test(behind) || /^\p{Ll}/u.test(behind);
  return own < width * 0.7 && sentence ? first.span.end : null;
}

/** How far to the right a line reaches: points, or characters where the format has no boxes. */
export function widthOf(line: Line): number {
  return line.box ? line.box.x + line.box.width : line.span.end - line.span.start;
}

const widths = new WeakMap<Document, number>();

/** How far lines reach that are full: those with another line of their block below them, the longer half. */
export function fullWidth(document: Document): number {
  const known = widths.get(document);
  if (known !== undefined) return known;
  const wrapped = document.blocks.flatMap((block) => (block.kind === "table" ? [] : block.lines.slice(0, -1))).map(widthOf).sort((a, b) => a - b);
  const width = wrapped[Math.floor(wrapped.length * 0.6)] ?? 0;
  widths.set(document, width);
  return width;
}

/** `Decisions: Approve the …`: what stands behind a section's label is its text, however short. */
function sectionLabel(text: string, pack: LocalePack): RegExpExecArray | null {
  const label = /^[^:\n]{3,40}:(?=\s+(?:\S+\s+){4}\S)/u.exec(text);
  return label && labelKind(label[0], pack) !== null ? label : null;
}

/** A number on a line of its own: the heading is the short line below, unless that is a head itself. */
function below(document: Document, candidate: Candidate, [next, afterNext]: readonly (Unit | undefined)[], nextIsHead: boolean, span: Span, face: BodyFace, pack: LocalePack): Head {
  const bare = { span: trimSpan(document.text, span), title: null, remainder: null, units: 1 };
  if (!next || nextIsHead || next.cell || candidate.unit.cell || next.block.kind === "listItem") return bare;
  const line = next.lines[0];
  // a sentence that runs on in the paragraph below is no heading
  const runsOn = next.block.kind !== "heading" && !knownTitle(next.text, pack) && afterNext !== undefined && afterNext.block.kind === "paragraph" && /^\p{Ll}/u.test(afterNext.text);
  // a heading by the format's mark has its title on its own line
  if (candidate.unit.block.kind === "heading" && next.block.kind !== "heading") return bare;
  const titled = next.text.length <= 120 && !runsOn && (next.block.kind === "heading" || prominence(line, face) > 0 || (next.lines.length === 1 && /^["“”]?\p{Lu}/u.test(next.text) && !/[.,]\s*$|(?:\S+\s+){4}\S+;\s*$/u.test(next.text)));
  if (titled) return { span: { start: bare.span.start, end: next.span.end }, title: next.span, remainder: null, units: 2 };
  const first = brokenOff(document, next);
  return first ? { span: { start: bare.span.start, end: first.end }, title: first, remainder: { start: first.end, end: next.span.end }, units: 2 } : bare;
}

/** `Opening` / `by the deputy chair, who bids all welcome.`: a paragraph's first line of a few words, which breaks off although the next word had room on it. */
function brokenOff(document: Document, unit: Unit): Span | null {
  const [first, second] = unit.lines;
  if (!first || !second || unit.block.kind !== "paragraph") return null;
  const title = trimSpan(document.text, first.span);
  const words = document.text.slice(title.start, title.end);
  const behind = document.text.slice(second.span.start, unit.span.end);
  if (words.length > LONGEST_BROKEN_TITLE || !/^["“”]?\p{Lu}/u.test(words) || /[.,]$/u.test(words) || !/[.!?]\s*$/u.test(behind)) return null;
  const next = /^\s*\S+/u.exec(behind)?.[0].length ?? 0;
  const own = widthOf(first) + (second.box && first.box ? (second.box.width * (next + 1)) / Math.max(1, second.span.end - second.span.start) : next + 1);
  return own < Math.max(fullWidth(document), ...unit.lines.map(widthOf)) * 0.7 ? title : null;
}
