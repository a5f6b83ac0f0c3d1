import type { Line } from "../document/model.ts";
import type { Span } from "../document/span.ts";
import { holdsAny, isLetterOrFigure } from "../locales/letters.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import { isPadded, parseNumber, type ParsedNumber } from "./numbering.ts";
import { faceKey, prominence, type BodyFace } from "./typeface.ts";
import { numberOfUnit, type Unit } from "./units.ts";
import { endsIn } from "./words.ts";

/** A place that may be an item's head: a number at the start of a line, and how much speaks for it. */
export interface Candidate {
  readonly unit: Unit;
  /** The line in the unit that it begins. */
  readonly line: Line;
  readonly lineIndex: number;
  readonly number: ParsedNumber;
  /** From the number to the end of its line (or block): where the title is looked for. */
  readonly span: Span;
  readonly title: string;
  readonly face: string;
  readonly prominence: number;
  /** True where the table's own head row makes its rows items. */
  readonly tableRow: boolean;
  /** True where the title closes the meeting: what begins at 1 behind it is an appendix. */
  readonly closes: boolean;
  readonly score: number;
  /** Why the score is what it is, for `inspect`. */
  readonly reasons: readonly string[];
}

const titleMatcher = oncePerPack((pack): PhraseMatcher<string> => compilePhrases<string>(pack.itemTitles));

/** Titles that agenda items usually have: `Val av justerare`, `Any other business`. */
export function knownTitle(title: string, pack: LocalePack): boolean {
  return titleMatcher(pack).atStart(title) !== null || (/\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title) && bareTitleMatcher(pack).atStart(bare(title).toLowerCase()) !== null);
}

/** Capitals are often set without accents and hyphens: `PROCES VERBAL`. */
const bareTitleMatcher = oncePerPack((pack): PhraseMatcher<"title"> => compilePhrases({ title: Object.values(pack.itemTitles).flat().map(bare) }));

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/-/gu, " ");
}

function closing(title: string, pack: LocalePack): boolean {
  const lower = title.toLowerCase();
  return pack.itemTitles.closing.some((phrase) => lower.startsWith(phrase));
}

export function candidatesOf(units: readonly Unit[], face: BodyFace, pack: LocalePack): Candidate[] {
  const found: Candidate[] = [];
  for (const unit of units) {
    unit.lines.forEach((line, lineIndex) => {
      const candidate = candidateAt(unit, line, lineIndex, units, face, pack);
      if (candidate && !repeatsRow(candidate, found.at(-1))) found.push(candidate);
    });
  }
  return found;
}

/** A table that gives each decision or task a row repeats the item's number in each: one item. */
function repeatsRow(candidate: Candidate, before: Candidate | undefined): boolean {
  return before !== undefined && candidate.tableRow && before.tableRow && candidate.unit.cell?.table === before.unit.cell?.table
    && candidate.title.trim() === "" && before.title.trim() === "" && candidate.number.number === before.number.number;
}

function candidateAt(unit: Unit, line: Line, lineIndex: number, units: readonly Unit[], face: BodyFace, pack: LocalePack): Candidate | null {
  const bullet = lineIndex === 0 ? bulletLength(unit) : 0;
  const from = line.span.start - unit.span.start + bullet;
  const text = unit.text.slice(from);
  const tableRow = isItemCell(unit) && lineIndex === 0;
  const { label } = unit.block;
  const labelLength = label && lineIndex === 0 && bullet === 0 ? label.end - label.start : 0;
  const number = from === 0 && !label && !tableRow ? numberOfUnit(unit, pack) : parseNumber(text, pack, { labelLength, ownCell: tableRow });
  if (!number) return null;
  const title = text.slice(number.rest, number.rest + 300);
  const stands = prominence(line, face);
  const weights = weigh({ unit, lineIndex, number, title, tableRow, stands, previousText: unit.text.slice(0, from), next: units[unit.index + 1], pack });
  return {
    unit, line, lineIndex, number, title, tableRow, prominence: stands,
    span: { start: unit.span.start + from, end: unit.span.end },
    closes: closing(title, pack),
    face: `${number.scheme}|${number.closing}|${faceKey(unit, line)}`,
    score: weights.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: weights.map(([reason]) => reason),
  };
}

/** A bullet before the number (`• 5a) …`) is no part of it. */
export function bulletLength(unit: Unit): number {
  const { label } = unit.block;
  const bullet = label && !holdsAny(unit.text.slice(0, label.end - unit.span.start), isLetterOrFigure);
  return bullet ? /^\S{1,4}\s{0,3}/u.exec(unit.text)?.[0].length ?? 0 : 0;
}

/** The first block of a cell in a number or item column. */
function isItemCell(unit: Unit): boolean {
  const { cell } = unit;
  if (!cell?.columns || cell.columns.kind !== "items" || cell.row < cell.columns.firstRow || !cell.first) return false;
  const { roles } = cell.columns;
  const role = roles[cell.column];
  return role === "number" || role === "item" || (cell.column === 0 && !roles.includes("number") && !roles.includes("item"));
}

interface Weighed {
  readonly unit: Unit;
  readonly lineIndex: number;
  readonly number: ParsedNumber;
  readonly title: string;
  readonly tableRow: boolean;
  readonly stands: number;
  readonly previousText: string;
  readonly next: Unit | undefined;
  readonly pack: LocalePack;
}

/** `05 Mai`, `12 March` */
function namesMonth(title: string, pack: LocalePack): boolean {
  const word = /^\p{L}{3,12}(?![\p{L}])/u.exec(title)?.[0].toLowerCase();
  return word !== undefined && pack.dates.months.some((names) => names.includes(word));
}

/** Each rule that speaks for or against, with its weight. The weights are rough on purpose: the sequence decides. */
function weigh({ unit, lineIndex, number, title, tableRow, stands, previousText, next, pack }: Weighed): (readonly [string, number])[] {
  const weights: [string, number][] = [];
  const add = (reason: string, weight: number, when: boolean): void => {
    if (when) weights.push([reason, weight]);
  };
  const value = number.values[0] ?? 0;
  const small = /^\p{Ll}/u.test(title);
  const ended = lineIndex > 0 && endsIn(previousText, ".!?:;)]\"”");
  const strongMark = number.scheme === "paragraph" || number.scheme === "word" || number.scheme === "case";
  add("sign-or-word", 2, strongMark);
  add("closed-number", 0.5, number.closing !== "");
  add("bare-number", -1, number.closing === "" && !strongMark && number.values.length === 1 && stands === 0 && !tableRow && !isPadded(number.number));
  add("month", -4, number.closing === "" && number.scheme === "decimal" && namesMonth(title, pack));
  add("format-heading", 3, unit.block.kind === "heading");
  add("list-item", -1, unit.block.kind === "listItem" && unit.block.depth > 0);
  add("stands-out", Math.min(stands, 2) * 1.25, stands > 0);
  add("table-row", 3, tableRow);
  add("other-cell", -2, unit.cell !== null && !tableRow && (unit.cell.columns?.kind === "items" || unit.cell.column > 0));
  add("unnamed-column", -3, unit.cell !== null && !tableRow && unit.cell.columns?.kind !== "items");
  add("number-in-a-cell", -2, unit.cell !== null && !tableRow && title.trim() === "");
  add("known-title", 1.5, knownTitle(title, pack));
  add("no-title", -0.5, title.trim() === "" && !tableRow);
  add("upper-case-title", 0.5, /^["“”»(]?\p{Lu}/u.test(title));
  add("lower-case-title", -2, small && number.closing === "");
  add("lower-case-title", -0.75, small && number.closing !== "");
  add("att-clause", -3, /^(?:att|at|å|that|dass|että)\s/iu.test(title));
  add("year-like", -6, value >= 1800 && value <= 2100 && !strongMark);
  add("large-number", -3, value > 400 && !strongMark);
  add("mid-sentence", -4, lineIndex > 0 && !ended);
  add("mid-block", -0.5, ended);
  add("long-paragraph", -1, unit.text.length > 260 && unit.lines.length > 2 && !tableRow);
  add("very-long-paragraph", -1, unit.text.length > 700 && !tableRow);
  add("ends-like-a-clause", -0.5, endsIn(unit.text, ";,"));
  add("followed-by-text", 0.75, next !== undefined && next.cell === null && numberOfUnit(next, pack) === null);
  add("clock-or-money", -3, /^\d{1,2}\.\d{2}$/u.test(number.number) && /^(?:kl|uhr|am|pm|h|kr|€|mkr|tkr)(?![\p{L}])/iu.test(title));
  add("measure", -2, number.closing === "" && !strongMark && /^(?:st|kr|%|år|dagar|personer|röster|min|h|tim|mkr|tkr|people|votes|stk|kpl)(?![\p{L}])/iu.test(title));
  return weights;
}
