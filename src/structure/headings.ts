import type { DocumentFormat } from "../document/model.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { bulletLength, knownTitle } from "./candidates.ts";
import { labelKind, leadingLabel } from "./labels.ts";
import { bulletHeadings, capitalLeads, leadHeadings } from "./lead-headings.ts";
import { parseNumber } from "./numbering.ts";
import { capitalHeadings, lineHeadings } from "./plain-headings.ts";
import { prominence, type BodyFace } from "./typeface.ts";
import type { Unit } from "./units.ts";
import { endsIn } from "./words.ts";

/** A heading without a number. */
export interface Heading {
  readonly unit: Unit;
  /** Further lines of the heading that stand in blocks of their own. */
  readonly more?: readonly Unit[];
  readonly title: string;
  /** How much of the unit is the heading, where text follows it there. */
  readonly length?: number;
  /** Smaller is higher up. */
  readonly weight: number;
  readonly rule: "format-heading" | "typeface-heading" | "label-heading" | "capitals-heading" | "line-heading";
}

const LONGEST_TITLE = 160;

/**
 * The blocks that are headings by the format's mark or by their type face, attendance lists, printed agendas and labels left out. Where a document has
 * none of these: lines in capitals, lines of their own in a plain text, or lines that end with a colon (`Orientering:`).
 */
export function headingsOf(units: readonly Unit[], face: BodyFace, pack: LocalePack, format: DocumentFormat = "docx"): Heading[] {
  const formal = units.flatMap((unit) => formatHeading(unit));
  const marked = withoutFields(formal.length >= 2 ? formal : units.flatMap((unit) => formatHeading(unit).concat(typefaceHeading(unit, face))), units);
  const begin = contentsBegin(marked, units, pack);
  const useful = withoutLabels(marked, pack).filter((heading) => heading.unit.index > begin && !headsAgenda(heading, units, pack));
  if (useful.length >= 2) return useful;
  const labelled = withoutLabels(withoutFields(units.flatMap((unit) => labelHeading(unit, units)), units), pack);
  const capitals = capitalHeadings(units, pack);
  const lines = lineHeadings(units, format, pack);
  if (capitals.length > Math.max(useful.length, lines.length, labelled.length)) return withoutLabels(capitals, pack);
  if (lines.length >= Math.max(3, labelled.length)) return withoutLabels(lines, pack);
  if (labelled.length >= 3) return labelled;
  const led = [capitalLeads(units, pack), bulletHeadings(units, pack), leadHeadings(units, format, pack)].map((found) => withoutLabels(found, pack)).find((found) => found.length >= 3);
  return led ?? useful;
}

/**
 * Where the minutes' own headings begin: behind the last heading that only says that the minutes (`Protokoll`) or the agenda's items (`Agenda`) come
 * now, with headings of a deeper level below it. -1 without such a heading.
 */
export function contentsBegin(headings: readonly Heading[], units: readonly Unit[], pack: LocalePack): number {
  const opens = headings.findLast((heading, i) => {
    const next = headings[i + 1];
    if (heading.rule !== "format-heading" || next === undefined || next.weight <= heading.weight || heading.unit.index === 0) return false;
    const after = units[heading.unit.index + 1];
    return namesMinutes(heading.title, pack) || (labelKind(heading.title, pack) === "agenda" && after === next.unit);
  });
  return opens?.unit.index ?? -1;
}

/** `Protokoll`, `Møde referat` */
function namesMinutes(title: string, pack: LocalePack): boolean {
  return minutesWords(pack).has(title.toLowerCase().replace(/[\s:]/gu, ""));
}

const minutesWords = oncePerPack((pack): ReadonlySet<string> => new Set([...pack.documentTypes.minutes, ...pack.documentTypes.notes].map((word) => word.replace(/\s/gu, ""))));

/** A question or label that comes again (`Questions:`) is a field within items. */
function withoutFields(headings: readonly Heading[], units: readonly Unit[]): Heading[] {
  const asks = (text: string): boolean => endsIn(text, ":?");
  const counts = new Map<string, number>();
  for (const { text } of units) {
    if (text.length > LONGEST_TITLE || !asks(text)) continue;
    const folded = text.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return headings.filter(({ unit }) => !asks(unit.text) || (counts.get(unit.text.toLowerCase()) ?? 0) < 2);
}

function formatHeading(unit: Unit): Heading[] {
  if (unit.block.kind !== "heading" || unit.cell || unit.text.length > 300) return [];
  return [{ unit, title: unit.text.slice(headingLead(unit)), weight: unit.block.level, rule: "format-heading" }];
}

/** What stands before a heading's words and says nothing: a bullet, a sign without its number (`§ Mötets avslutande`). */
export function headingLead(unit: Unit): number {
  return bulletLength(unit) || (/^§\s{1,3}(?=\p{L})/u.exec(unit.text)?.[0].length ?? 0);
}

function typefaceHeading(unit: Unit, face: BodyFace): Heading[] {
  if (unit.block.kind === "heading" || unit.cell || unit.text.length > LONGEST_TITLE || unit.block.kind === "listItem") return [];
  // Most lines are in the face of the running text: before their words are looked at.
  const stands = Math.min(...unit.lines.map((line) => prominence(line, face)));
  if (stands === 0) return [];
  if (!/\p{L}{2}/u.test(unit.text) || /[,;]\s*$/u.test(unit.text) || (/(?<!\d)[.!]\s*$/u.test(unit.text) && unit.text.split(/\s+/u).length >= 7)) return [];
  const size = unit.lines[0]?.fontSize ?? 0;
  return [{ unit, title: unit.text, weight: 1000 - size * 10 - (unit.lines[0]?.bold ? 1 : 0), rule: "typeface-heading" }];
}

function labelHeading(unit: Unit, units: readonly Unit[]): Heading[] {
  if (unit.cell || unit.text.length > 80 || unit.lines.length > 1 || !endsIn(unit.text, ":") || !/\p{L}.{0,80}:\s*$/u.test(unit.text)) return [];
  // `- Letters:` with a paragraph below it heads that; with another list item below it is one of a list
  const next = units[unit.index + 1];
  if (unit.block.kind === "listItem" && (unit.block.ordered || unit.block.depth > 0 || next === undefined || next.block.kind !== "paragraph" || next.cell !== null)) return [];
  return [{ unit, title: unit.text, weight: 1, rule: "label-heading" }];
}

function withoutLabels(headings: readonly Heading[], pack: LocalePack): Heading[] {
  const plain = headings.filter(({ title }) => !isNoItem(title, pack));
  const items = new Set(plain);
  return headings.filter((heading) => items.has(heading) || isSectionItem(heading, headings, plain, pack));
}

/** `Actions`, once and among headings of its own rank, is an item; under each of them it is a section of theirs. */
function isSectionItem(heading: Heading, headings: readonly Heading[], plain: readonly Heading[], pack: LocalePack): boolean {
  if (heading.rule === "label-heading" || labelKind(heading.title, pack) !== "section" || /:\s*$/u.test(heading.title)) return false;
  const beside = plain.filter(({ weight, unit }) => weight === heading.weight && unit.index < heading.unit.index).length;
  const again = headings.filter(({ title }) => title.toLowerCase() === heading.title.toLowerCase()).length;
  return again === 1 && beside >= 2 && !plain.some(({ weight, unit }) => weight < heading.weight && unit.index > 1);
}

/** `Dagordning` over a list of what is to come. */
function headsAgenda({ unit, title }: Heading, units: readonly Unit[], pack: LocalePack): boolean {
  const next = units[unit.index + 1];
  return labelKind(title, pack) === "agenda" && next !== undefined && (next.block.kind === "listItem" || parseNumber(next.text, pack) !== null);
}

/** Attendance lists, printed agendas, signature blocks, sections within items and header fields are no items of their own. */
export function isNoItem(heading: string, pack: LocalePack): boolean {
  const title = heading.replace(/^[•▪*–-]\s{1,4}/u, "");
  if (isDateLine(title, pack)) return true;
  const plain = !title.includes("(") ? title : title.replace(/\s*\(\s?\d{1,3}[^)]{0,40}\)\s*:?\s*$/u, "");
  return (labelKind(plain, pack) !== null && !knownTitle(plain, pack)) || leadingLabel(title, pack) !== null;
}

const dateLineWords = oncePerPack((pack): ReadonlySet<string> => {
  const { months, weekdays, dayPrefixes, timePrefixes, timeSuffixes } = pack.dates;
  return new Set([...months.flat(), ...weekdays.flat(), ...dayPrefixes, ...timePrefixes, ...timeSuffixes, ...pack.header.date]);
});

/** `20 August 2020`, `Onsdag 3/4 kl. 18.00`: figures, months, weekdays and clock words, and nothing else. */
function isDateLine(title: string, pack: LocalePack): boolean {
  if (!/\d/u.test(title) || title.length > 60) return false;
  const { months } = pack.dates;
  const words = dateLineWords(pack);
  return (title.toLowerCase().match(/\p{L}{1,40}/gu) ?? []).every((word) => words.has(word) || months.some((names) => word.length >= 3 && names.some((name) => name.startsWith(word.slice(0, 3)))) || /^(?:st|nd|rd|th|e|a|t)$/u.test(word));
}

/**
 * The headings that are items: the document's title on top is none, nor is any heading before the first one that has text under it.
 * `rank` follows from the order of weights.
 */
export function itemHeadings(headings: readonly Heading[], units: readonly Unit[], pack: LocalePack): { heading: Heading; level: number }[] {
  const rest = [...headings];
  while (rest.length > 1 && isDocumentTitle(rest, units, pack)) rest.shift();
  const weights = [...new Set(rest.map((heading) => heading.weight))].sort((a, b) => a - b);
  return rest.map((heading) => ({ heading, level: Math.min(weights.indexOf(heading.weight), 5) + 1 }));
}

/** How far down a document's title may stand, in blocks. */
const TITLE_REACH = 12;

/** The first heading is the title where it is the only one of its weight and heavier than the rest, names the document, or has only fields of the front below it. */
function isDocumentTitle(headings: readonly Heading[], units: readonly Unit[], pack: LocalePack): boolean {
  const [first, ...others] = headings;
  if (!first || others.length === 0 || first.unit.block.kind === "listItem") return false;
  if (others.every((other) => other.weight > first.weight)) return true;
  if (first.unit.index > TITLE_REACH || knownTitle(first.title, pack) || parseNumber(first.title, pack) !== null) return false;
  const next = units[first.unit.index + 1];
  if (first.rule !== "label-heading" && next !== undefined && isFrontField(next.text, pack)) return true;
  if (first.unit.index <= 1 && hasFullDate(first.title)) return true;
  const words = [...Object.values(pack.documentTypes).flat(), ...pack.bodyWords.filter((word) => word.length >= 4 && hasFullDate(first.title))];
  const named = words.some((word) => first.title.toLowerCase().includes(word)) && others.every((other) => other.weight >= first.weight);
  return named && (first.unit.index <= 3 || hasFullDate(first.title));
}

/** What stands below a title and below no item: the date, `Plats: …`, `Närvarande`. */
function isFrontField(text: string, pack: LocalePack): boolean {
  const label = labelKind(text, pack) ?? leadingLabel(text, pack);
  return label === "attendance" || label === "header" || isDateLine(text, pack);
}

/** `2024-05-03 Board meeting`, `Board meeting, 3 May 2024` */
function hasFullDate(title: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(title) && /(?<!\d)\d{1,2}(?!\d)/u.test(title);
}
