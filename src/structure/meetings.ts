import { findDates } from "../dates/index.ts";
import type { Document } from "../document/model.ts";
import type { Span } from "../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { labelKind, leadingLabel } from "./labels.ts";
import { bodyFace, prominence } from "./typeface.ts";
import { numberOfUnit, unitsOf, type Unit } from "./units.ts";

/** A line that may open the minutes of another meeting: `Protokoll 2024-03-12`, `## Board meeting, 12 March 2024`. */
interface Opening {
  readonly unit: Unit;
  readonly date: string;
}

const LONGEST_TITLE = 150;
/** How far below its title a meeting's date may stand, and how far its attendance list, in blocks. */
const DATE_REACH = 6;
const ATTENDANCE_REACH = 30;

/**
 * The stretches of a file that each hold one meeting's minutes, in order; together they cover the text. One stretch but where two titles or more with
 * dates of their own each have an attendance list below them: an agenda printed before its minutes, or minutes that tell of an earlier meeting, are no second.
 * @example meetingSpans(volume, sv).length // 12
 */
export function meetingSpans(document: Document, pack: LocalePack): Span[] {
  const units = unitsOf(document, pack);
  const openings = withoutRepeats(openingsOf(document, units, pack)).filter((opening, i, all) => listsPeople(opening, all[i + 1], units, pack));
  const cuts = openings.length >= 2 ? openings.slice(1).map((opening) => blockStart(document, opening.unit)) : [];
  const starts = [0, ...cuts];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? document.text.length }));
}

const titleWords = oncePerPack((pack): PhraseMatcher<"minutes" | "earlier"> => compilePhrases({ minutes: [...pack.documentTypes.minutes, ...pack.documentTypes.notes], earlier: [...pack.previousMeeting, ...pack.itemTitles.previous, ...pack.nextMeeting] }));

function openingsOf(document: Document, units: readonly Unit[], pack: LocalePack): Opening[] {
  const titles = titlesOf(document, units, pack);
  // One meeting's minutes are the usual case: no date is looked for.
  if (titles.length < 2) return [];
  return titles.flatMap(({ unit, named }): Opening[] => {
    const date = dayIn(unit, pack) ?? (named ? dateBelow(unit, units, pack) : null);
    return date === null ? [] : [{ unit, date }];
  });
}

/** A line that opens minutes if it has a day, or, where it is `named` as minutes are, if a day stands below it. */
interface Title {
  readonly unit: Unit;
  readonly named: boolean;
}

function titlesOf(document: Document, units: readonly Unit[], pack: LocalePack): Title[] {
  const face = bodyFace(document, units);
  return units.flatMap((unit): Title[] => {
    if (unit.cell || unit.text.length > LONGEST_TITLE || unit.lines.length > 3 || unit.block.kind === "listItem" || !stands(unit, units, face)) return [];
    const hits = titleWords(pack).all(unit.text);
    const named = hits.length > 0;
    // Most lines that stand out are neither a title by their words nor a heading with a figure: no day makes them one.
    if (!named && (unit.block.kind !== "heading" || !/\d/u.test(unit.text))) return [];
    return hits.some((hit) => hit.key === "earlier") || numberOfUnit(unit, pack) !== null || /[.!?]\s*$/u.test(unit.text) ? [] : [{ unit, named }];
  });
}

/** A heading, a line in a heading's face, or the first on its page. */
function stands(unit: Unit, units: readonly Unit[], face: ReturnType<typeof bodyFace>): boolean {
  const page = unit.lines[0]?.page;
  const before = units[unit.index - 1]?.lines[0]?.page;
  return unit.index === 0 || unit.block.kind === "heading" || prominence(unit.lines[0], face) > 0 || (page !== undefined && before !== undefined && page > before);
}

/** The date that stands alone or behind a label below the title. */
function dateBelow(unit: Unit, units: readonly Unit[], pack: LocalePack): string | null {
  for (const next of units.slice(unit.index + 1, unit.index + 1 + DATE_REACH)) {
    const label = leadingLabel(next.text, pack) ?? (next.cell ? "header" : null);
    const date = next.text.length <= LONGEST_TITLE && (label === "header" || next.text.length <= 60) ? dayIn(next, pack) : null;
    if (date !== null) return date;
  }
  return null;
}

const days = new WeakMap<Unit, { readonly pack: LocalePack; readonly day: string | null }>();

/** A full date: one without its year may be any meeting's. The lines on top of a document stand below several of its titles. */
function dayIn(unit: Unit, pack: LocalePack): string | null {
  if (!/\d/u.test(unit.text)) return null;
  const before = days.get(unit);
  if (before?.pack === pack) return before.day;
  const day = findDay(unit.text, pack);
  days.set(unit, { pack, day });
  return day;
}

function findDay(text: string, pack: LocalePack): string | null {
  const [first] = findDates(text, pack, { reference: null, referenceCertain: false, fallbackYears: [] }).filter((mention) => mention.precision === "day" && mention.certainty === "stated");
  return first?.date ?? null;
}

/** A title and its subtitle, or a title page and the first page, name one date. */
function withoutRepeats(openings: readonly Opening[]): Opening[] {
  return openings.filter((opening, i) => opening.date !== openings[i - 1]?.date);
}

function listsPeople(opening: Opening, next: Opening | undefined, units: readonly Unit[], pack: LocalePack): boolean {
  const end = Math.min(next?.unit.index ?? units.length, opening.unit.index + 1 + ATTENDANCE_REACH);
  return units.slice(opening.unit.index + 1, end).some((unit) => {
    const words = unit.text.slice(numberOfUnit(unit, pack)?.rest ?? 0);
    return labelKind(words, pack) === "attendance" || leadingLabel(words, pack) === "attendance";
  });
}

/** Where the block with the title begins, furniture of its page in front of it included. */
function blockStart(document: Document, unit: Unit): number {
  const at = document.blocks.findIndex((block) => block.span.start === unit.span.start);
  const page = unit.lines[0]?.page;
  const before = document.blocks.slice(0, Math.max(at, 0));
  const kept = page === undefined ? at - 1 : before.findLastIndex((block) => block.layer !== "furniture" || block.lines[0]?.page !== page);
  return document.blocks[kept + 1]?.span.start ?? unit.span.start;
}
