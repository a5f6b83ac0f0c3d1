import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { looksLikeName } from "./agenda.ts";
import { opensAppendix } from "./appendices.ts";
import { knownTitle, type Candidate } from "./candidates.ts";
import { headingLead, isNoItem, itemHeadings, type Heading } from "./headings.ts";
import { labelsOfUnit } from "./labels.ts";
import { parseNumber } from "./numbering.ts";
import { numberOf, type HeadContext, type PlacedHead } from "./placed-head.ts";
import { addressAt, headOf } from "./titles.ts";
import { habitsOf } from "./told-heads.ts";
import { tableHead } from "./table-heads.ts";
import { faceKey } from "./typeface.ts";
import type { Unit } from "./units.ts";
import { furtherLines } from "./wrapped-headings.ts";

export function numberedHeads(context: HeadContext, sequence: readonly Candidate[]): PlacedHead[] {
  const heads = new Set(sequence.map((candidate) => candidate.unit.index));
  const habits = habitsOf(sequence, context.pack);
  return sequence.map((candidate, i) => {
    if (candidate.tableRow) return tableHead(context, candidate);
    const { units, document } = context;
    const following = sequence[i + 1];
    const end = following?.unit === candidate.unit ? following.span.start : candidate.unit.span.end;
    const next = units[candidate.unit.index + 1];
    const head = headOf(context, candidate, next !== undefined && heads.has(next.index), end, habits);
    const more = head.units === 1 && head.title?.end === candidate.unit.span.end && next !== undefined && !heads.has(next.index) ? furtherLines(candidate.unit, context) : [];
    const far = more.at(-1)?.span.end;
    return {
      unit: candidate.unit, span: far === undefined ? head.span : { start: head.span.start, end: far },
      title: far === undefined || head.title === null ? head.title : { start: head.title.start, end: far }, remainder: head.remainder,
      taken: head.units === 2 && next ? [candidate.unit, next] : [candidate.unit, ...more],
      ...numberOf(document, candidate), level: null, ownerSpans: [], rule: candidate.unit.block.kind === "heading" ? "numbered-heading" : "number-sequence",
    };
  });
}

/** Items of a document without numbers: its headings. */
export function headingHeads(headings: readonly Heading[], context: HeadContext): PlacedHead[] {
  const { units, pack } = context;
  return itemHeadings(headings, units, pack).map(({ heading, level }) => headingHead(heading, level, context));
}

/** Headings without a number that stand among numbered ones and look just like them. */
export function headingsAmong(sequence: readonly Candidate[], numbered: readonly PlacedHead[], headings: readonly Heading[], context: HeadContext): PlacedHead[] {
  const { units, pack, face } = context;
  const top = sequence.filter((candidate) => candidate.number.values.length === 1 && !candidate.tableRow);
  const faces = new Map<string, number>();
  for (const candidate of top) {
    const key = faceKey(candidate.unit, candidate.line);
    faces.set(key, (faces.get(key) ?? 0) + 1);
  }
  const taken = new Set(numbered.flatMap((head) => head.taken.map((unit) => unit.index)));
  const first = sequence[0]?.unit.index ?? 0;
  const last = sequence.at(-1)?.unit.index ?? 0;
  // Headings by the format's mark go on behind the last number (`## n. Other`, `## To do`), up to the signatures and appendices.
  const formal = top.length >= 2 && top.every((candidate) => candidate.unit.block.kind === "heading");
  const end = units.find((unit) => unit.index > last && (labelsOfUnit(unit, pack).whole === "signature" || opensAppendix(unit, units, face, pack)))?.index ?? units.length;
  const rest = otherBusiness(sequence, context);
  const among = headings
    .filter(({ unit, rule }) => unit.index > first || (rule === "format-heading" && (unit.index > 0 || !namesDocument(unit.text, pack))))
    .filter(({ unit, title, rule }) => unit.index < last || knownTitle(title, pack) || (rule === "format-heading" && formal && unit.index < end && !signedBelow(unit, units, pack)))
    .filter(({ unit, title }) => !taken.has(unit.index) && (faces.get(faceKey(unit, unit.lines[0])) ?? 0) * 2 > top.length && !isNoItem(title, pack))
    .filter((heading) => heading.rule === "format-heading" || standsLike(heading, top, pack))
    .map((heading) => headingHead(heading, 1, context));
  return rest === null || among.some(({ unit }) => unit === rest.unit) ? among : [...among, headingHead(rest, 1, context)];
}

/** `Evt:` behind the last number: other business goes without a number where an agenda numbers what is known beforehand. A line of its own, with text below it. */
function otherBusiness(sequence: readonly Candidate[], { units, pack }: HeadContext): Heading | null {
  const last = sequence.at(-1);
  const titled = (text: string): boolean => pack.itemTitles.otherBusiness.includes(text.toLowerCase().replace(/\s?[:.]?\s*$/u, ""));
  if (!last || last.tableRow || sequence.length < FEWEST_BEFORE || sequence.some(({ title }) => titled(title))) return null;
  // below a number that stands alone, the line is its title
  const behind = last.unit.index + (last.title.trim() === "" ? 1 : 0);
  const unit = units.find((below) => below.index > behind && below.cell === null && below.block.kind === "paragraph" && below.lines.length === 1 && /^\p{Lu}/u.test(below.text) && titled(below.text));
  const next = unit && units[unit.index + 1];
  return unit && next && next.cell === null && next.text.length > unit.text.length && labelsOfUnit(next, pack).whole === null ? { unit, title: unit.text, weight: 1, rule: "label-heading" } : null;
}

/** `Chair`, or what else stands over a drawn line, or over a name and nothing else: where somebody signs. */
function signedBelow(unit: Unit, units: readonly Unit[], pack: LocalePack): boolean {
  const next = units[unit.index + 1]?.text ?? "";
  const role = unit.text.trim().toLowerCase();
  return next === "" || roleWords(pack).has(role) || /^[_.…-]{5,200}\s*$/u.test(next) || (looksLikeName(next) && !/[.!?]\s*$/u.test(next));
}

const roleWords = oncePerPack((pack): ReadonlySet<string> => new Set(Object.values(pack.roles).flat()));
const typeWords = oncePerPack((pack): readonly string[] => Object.values(pack.documentTypes).flat());

function namesDocument(text: string, pack: LocalePack): boolean {
  const lower = text.toLowerCase();
  return /\d/u.test(text) || text.length > 50 || typeWords(pack).some((word) => lower.includes(word)) || pack.bodyWords.some((word) => lower.includes(word));
}

/** So many numbered items show that the document numbers its items. */
const FEWEST_BEFORE = 3;
const LONGEST_BREAK = 50;

/** By type face alone a heading must be short, no label, and begin where the numbered heads begin (`Pause`). */
function standsLike({ unit, title }: Heading, top: readonly Candidate[], pack: LocalePack): boolean {
  const large = top.every((candidate) => candidate.prominence >= 2);
  if (!large && !knownTitle(title, pack)) return false;
  if (title.length > LONGEST_BREAK || /[:.,;]\s*$/u.test(title)) return false;
  const x = unit.lines[0]?.box?.x;
  const beside = top.filter((candidate) => x === undefined || candidate.line.box === undefined || Math.abs(candidate.line.box.x - x) <= 3);
  return beside.length * 2 > top.length;
}

function headingHead(heading: Heading, level: number, { document, pack }: HeadContext): PlacedHead {
  const more = heading.more ?? [];
  const start = heading.unit.span.start + headingLead(heading.unit);
  const end = more.at(-1)?.span.end ?? heading.unit.span.end;
  const words = document.text.slice(start, end);
  const address = addressAt(words);
  const length = heading.length === undefined ? address : heading.unit.span.start + heading.length - start;
  const span = { start, end: length === null ? end : start + length };
  // the bullet before a heading is not the text of the item above
  const head = { start: heading.unit.span.start, end: span.end };
  const colon = length === null ? 0 : /^\s{0,3}[:–—-]\s{1,3}/u.exec(words.slice(length))?.[0].length ?? 0;
  const remainder = length === null ? null : { start: span.end + colon, end };
  // A number that no sequence took up is still the heading's number.
  const parsed = parseNumber(words, pack);
  // `2023 Elections`
  const number = parsed?.closing === "" && parsed.scheme === "decimal" && (parsed.values[0] ?? 0) >= 1800 ? null : parsed;
  const title = number && number.rest < span.end - start ? { start: start + number.rest, end: span.end } : span;
  return {
    unit: heading.unit, span: head, title, remainder, taken: [heading.unit, ...more], level, ownerSpans: [], rule: heading.rule, values: [],
    ...(number && title !== span ? { number: number.number, label: words.slice(0, number.labelEnd).trim(), scheme: number.scheme } : { number: null, label: null, scheme: "none" }),
  };
}
