import type { DocumentFormat } from "../document/model.ts";
import type { LocalePack } from "../locales/pack.ts";
import { looksLikeName } from "./agenda.ts";
import { bulletLength, knownTitle } from "./candidates.ts";
import type { Heading } from "./headings.ts";
import { labelsOfUnit } from "./labels.ts";
import { numberOfUnit, type Unit } from "./units.ts";

const LONGEST_LINE = 70;
const LONGEST_CAPITALS = 110;
const FEWEST = 3;
/** So many short lines one below the other are a list of names, or a printed agenda. */
const LONGEST_RUN = 2;

/** Lines in capitals with text below them: `APPROVAL OF THE MINUTES`. A single one only where minutes usually have an item of that title. */
export function capitalHeadings(units: readonly Unit[], pack: LocalePack): Heading[] {
  const front = frontEnd(units, pack);
  const found = units.filter((unit) => unit.index > front && inCapitals(unit) && hasText(units[unit.index + 1], unit.text.length) && !inCapitals(units[unit.index + 1]) && isTitle(unit, pack));
  const headings = found.map((unit): Heading => ({ unit, title: unit.text, weight: 1, rule: "capitals-heading" }));
  const known = headings.filter(({ title }) => knownTitle(title, pack));
  return (headings.length >= FEWEST - 1 && known.length > 0) || headings.length > FEWEST ? headings : known.length === 1 ? known : [];
}

function inCapitals(unit: Unit | undefined): boolean {
  if (!unit || unit.cell || unit.block.kind !== "paragraph" || unit.text.length > LONGEST_CAPITALS || unit.lines.length > 2) return false;
  return !/\p{Ll}/u.test(unit.text) && (unit.text.match(/\p{Lu}/gu) ?? []).length >= 6 && !/[.,;]\s*$/u.test(unit.text);
}

/**
 * Short lines of a plain text that stand between blank lines with text below them: the headings of texts that have no other mark. Texts only: other
 * formats have type faces and styles for that.
 */
export function lineHeadings(units: readonly Unit[], format: DocumentFormat, pack: LocalePack): Heading[] {
  if (format !== "txt") return [];
  const short = units.map((unit) => standsAlone(unit, units) && isTitle(unit, pack));
  const front = frontEnd(units, pack);
  const signatures = signaturesStart(units, pack);
  const found = units.filter((unit, i) => i > front && i < signatures && short[i] && runLength(short, i) <= LONGEST_RUN && units[i + 1] !== undefined && (short[i + 1] || !overNames(unit, units, short, pack)));
  return found.length >= FEWEST ? found.map((unit): Heading => ({ unit, title: unit.text, weight: 1, rule: "line-heading" })) : [];
}

/** How far the front reaches at least: up to the first line that says who was there. */
export function frontEnd(units: readonly Unit[], pack: LocalePack): number {
  return units.slice(0, 30).findIndex((unit) => {
    const { whole, leading } = labelsOfUnit(unit, pack);
    return (whole ?? leading) === "attendance";
  });
}

/** Where the signatures begin: at a word that opens them over a drawn line, or in the document's second half. */
export function signaturesStart(units: readonly Unit[], pack: LocalePack): number {
  const at = units.findIndex((unit, i) => labelsOfUnit(unit, pack).whole === "signature" && (i * 2 > units.length || /^[_.…]{5,200}\s*$/u.test(units[i + 1]?.text ?? "")));
  return at === -1 ? units.length : at;
}

/** One line with a blank line before and behind it. */
function standsAlone(unit: Unit, units: readonly Unit[]): boolean {
  const [line, ...more] = unit.lines;
  if (!line || more.length > 0 || unit.cell || unit.block.kind !== "paragraph" || unit.text.length > LONGEST_LINE) return false;
  const before = units[unit.index - 1]?.lines.at(-1)?.number ?? Number.NEGATIVE_INFINITY;
  const behind = units[unit.index + 1]?.lines[0]?.number ?? Number.NEGATIVE_INFINITY;
  return line.number - before >= 2 && behind - line.number >= 2;
}

function runLength(short: readonly boolean[], at: number): number {
  let start = at;
  let end = at;
  while (short[start - 1]) start--;
  while (short[end + 1]) end++;
  return end - start + 1;
}

/** A few words that begin with a capital and end as no sentence does, and that are neither a label, a field, nor a number's line. */
export function isTitle(unit: Unit, pack: LocalePack): boolean {
  const { text } = unit;
  if (!/^["“„»(]?\p{Lu}/u.test(text) || !/\p{L}{3}/u.test(text) || /[.,;:!]\s*$/u.test(text) || /:\s|\s{3}|@|https?:/u.test(text)) return false;
  const { whole, leading } = labelsOfUnit(unit, pack);
  const kind = whole ?? leading;
  return (kind === null || kind === "section") && numberOfUnit(unit, pack) === null;
}

function hasText(next: Unit | undefined, length: number): boolean {
  return next !== undefined && next.cell === null && /\p{Ll}/u.test(next.text) && (next.text.length > length || next.block.kind === "listItem");
}

/** What stands below the line is nothing but people (`Staff`), or the next label of an attendance list. */
function overNames(unit: Unit, units: readonly Unit[], short: readonly boolean[], pack: LocalePack): boolean {
  const below: Unit[] = [];
  for (let i = unit.index + 1; i < units.length && !short[i]; i++) {
    const next = units[i] as Unit;
    if (labelsOfUnit(next, pack).whole === "attendance") break;
    below.push(next);
  }
  return below.every((next) => looksLikeName(next.text.slice(bulletLength(next))));
}
