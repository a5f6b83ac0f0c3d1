import type { LocalePack } from "../locales/pack.ts";
import { knownTitle, type Candidate } from "./candidates.ts";
import { headingLead, isNoItem, itemHeadings, type Heading } from "./headings.ts";
import { parseNumber } from "./numbering.ts";
import { numberOf, type HeadContext, type PlacedHead } from "./placed-head.ts";
import { addressAt, headOf } from "./titles.ts";
import { tableHead } from "./table-heads.ts";
import { faceKey } from "./typeface.ts";

export function numberedHeads(context: HeadContext, sequence: readonly Candidate[]): PlacedHead[] {
  const heads = new Set(sequence.map((candidate) => candidate.unit.index));
  return sequence.map((candidate, i) => {
    if (candidate.tableRow) return tableHead(context, candidate);
    const { units, document } = context;
    const following = sequence[i + 1];
    const end = following?.unit === candidate.unit ? following.span.start : candidate.unit.span.end;
    const next = units[candidate.unit.index + 1];
    const head = headOf(context, candidate, next !== undefined && heads.has(next.index), end);
    return {
      unit: candidate.unit, span: head.span, title: head.title, remainder: head.remainder,
      taken: head.units === 2 && next ? [candidate.unit, next] : [candidate.unit],
      ...numberOf(document, candidate), level: null, ownerSpans: [], rule: candidate.unit.block.kind === "heading" ? "numbered-heading" : "number-sequence",
    };
  });
}

/** Items of a document without numbers: its headings. */
export function headingHeads(headings: readonly Heading[], { units, pack }: HeadContext): PlacedHead[] {
  return itemHeadings(headings, units, pack).map(({ heading, level }) => headingHead(heading, level, pack));
}

/** Headings without a number that stand among numbered ones and look just like them. */
export function headingsAmong(sequence: readonly Candidate[], numbered: readonly PlacedHead[], headings: readonly Heading[], pack: LocalePack): PlacedHead[] {
  const top = sequence.filter((candidate) => candidate.number.values.length === 1 && !candidate.tableRow);
  const faces = new Map<string, number>();
  for (const candidate of top) {
    const key = faceKey(candidate.unit, candidate.line);
    faces.set(key, (faces.get(key) ?? 0) + 1);
  }
  const taken = new Set(numbered.flatMap((head) => head.taken.map((unit) => unit.index)));
  const first = sequence[0]?.unit.index ?? 0;
  const last = sequence.at(-1)?.unit.index ?? 0;
  return headings
    .filter(({ unit, rule }) => unit.index > first || (rule === "format-heading" && (unit.index > 0 || !namesDocument(unit.text, pack))))
    .filter(({ unit, title }) => unit.index < last || knownTitle(title, pack))
    .filter(({ unit, title }) => !taken.has(unit.index) && (faces.get(faceKey(unit, unit.lines[0])) ?? 0) * 2 > top.length && !isNoItem(title, pack))
    .filter((heading) => heading.rule === "format-heading" || standsLike(heading, top, pack))
    .map((heading) => headingHead(heading, 1, pack));
}

function namesDocument(text: string, pack: LocalePack): boolean {
  const lower = text.toLowerCase();
  return /\d/u.test(text) || text.length > 50 || Object.values(pack.documentTypes).flat().some((word) => lower.includes(word)) || pack.bodyWords.some((word) => lower.includes(word));
}

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

function headingHead(heading: Heading, level: number, pack: LocalePack): PlacedHead {
  const lead = headingLead(heading.unit);
  const start = heading.unit.span.start + lead;
  const words = heading.unit.text.slice(lead);
  const address = addressAt(words);
  const span = { start, end: address === null ? heading.unit.span.end : start + address };
  const remainder = address === null ? null : { start: span.end, end: heading.unit.span.end };
  // A number that no sequence took up is still the heading's number.
  const parsed = parseNumber(words, pack);
  // `2023 Elections`
  const number = parsed?.closing === "" && parsed.scheme === "decimal" && (parsed.values[0] ?? 0) >= 1800 ? null : parsed;
  const title = number && number.rest < span.end - start ? { start: start + number.rest, end: span.end } : span;
  return {
    unit: heading.unit, span, title, remainder, taken: [heading.unit], level, ownerSpans: [], rule: heading.rule, values: [],
    ...(number && title !== span ? { number: number.number, label: words.slice(0, number.labelEnd).trim(), scheme: number.scheme } : { number: null, label: null, scheme: "none" }),
  };
}
