import type { Document } from "../document/model.ts";
import type { LocalePack } from "../locales/pack.ts";
import { agendaEntries } from "./agenda.ts";
import { appendixStart } from "./appendices.ts";
import { candidatesOf, knownTitle, type Candidate } from "./candidates.ts";
import { headingHeads, headingsAmong, numberedHeads } from "./heads.ts";
import { headingsOf } from "./headings.ts";
import { labelKind } from "./labels.ts";
import type { Outline, RefusedHead } from "./outline.ts";
import type { HeadContext, PlacedHead } from "./placed-head.ts";
import { isPadded } from "./numbering.ts";
import { outlineOf } from "./regions.ts";
import { bestSequence, sequenceScore } from "./sequence.ts";
import { countedAlike } from "./same-numbers.ts";
import { subItems } from "./sub-items.ts";
import { slotHeads } from "./time-slots.ts";
import { rowHeads } from "./unnumbered-rows.ts";
import { bodyFace } from "./typeface.ts";
import { unitsOf } from "./units.ts";
import { wholeHeadings } from "./wrapped-headings.ts";

export type { Outline, OutlineItem, OutlinePart, NumberScheme, RefusedHead } from "./outline.ts";
export { itemAt } from "./outline.ts";

/**
 * Cuts a document into front matter, agenda items and back matter. Decided over the whole document: of all lines that could be heads the best
 * consistent run of numbers wins; without one, the headings are the items; without those, the rows of a table that names its columns.
 */
export function outline(document: Document, pack: LocalePack): Outline {
  const units = unitsOf(document, pack);
  const face = bodyFace(document, units);
  const context: HeadContext = { document, units, face, pack };
  const found = wholeHeadings(headingsOf(units, face, pack, document.source.format), context);
  const all = countedAlike(candidatesOf(units, face, pack), document);
  const entries = agendaEntries(all, found, units, pack);
  const appendix = appendixStart(units, all, found, face, pack);
  const headings = found.filter(({ unit }) => unit.index < appendix);
  const candidates = all.filter((candidate) => !entries.has(candidate) && candidate.unit.index < appendix);
  const sequence = chooseSequence(candidates);
  const heads = chooseHeads(context, sequence, headings, candidates);
  const refused = refusedHeads(all, heads, entries);
  return outlineOf(context, heads, refused);
}

/** Families of numbers are not mixed: each gives its best run, the weightiest is the agenda's. */
function chooseSequence(candidates: readonly Candidate[]): Candidate[] {
  const schemes: readonly Candidate["number"]["scheme"][] = ["decimal", "paragraph", "word", "case", "roman", "letter"];
  let best: Candidate[] = [];
  let bestScore = 0;
  for (const scheme of schemes) {
    // 46.1 and 46.2 stand under § 46.
    const sequence = bestSequence(candidates.filter(({ number }) => number.scheme === scheme || ((scheme === "paragraph" || scheme === "word") && number.scheme === "decimal" && number.values.length > 1)));
    const handicap = (scheme === "letter" || scheme === "roman") && !sequence.every((candidate) => candidate.prominence > 0 || candidate.unit.block.kind === "heading") ? 6 : 0;
    const score = sequenceScore(sequence) - handicap;
    if (sequence.length > 0 && score > bestScore) [best, bestScore] = [sequence, score];
  }
  return best;
}

/** How far down a document's front may reach, in blocks. */
const FRONT_REACH = 12;

/** A run of numbers is believed from two on, or where a single one carries a sign, stands in a table or is a heading. */
function chooseHeads(context: HeadContext, sequence: readonly Candidate[], headings: ReturnType<typeof headingsOf>, candidates: readonly Candidate[]): PlacedHead[] {
  const unnumbered = headingHeads(headings, context);
  // A heading that carries a number does not speak for headings without numbers.
  const counted = new Set(sequence.map((candidate) => candidate.unit.index));
  // Nor does a line that no type face makes a heading, in front of the first number (`Called were:`).
  const front = sequence[0]?.number.values[0] === 1 ? Math.min(sequence[0].unit.index, FRONT_REACH) : 0;
  const rivals = unnumbered.filter((head) => head.number === null && !counted.has(head.unit.index) && (head.rule === "format-heading" || head.rule === "typeface-heading" || head.unit.index > front));
  if (believed(context, sequence, rivals)) {
    const whole = withStrays(sequence, candidates);
    const numbered = numberedHeads(context, whole);
    const among = headingsAmong(whole, numbered, headings, context);
    return inOrder([...numbered, ...among, ...subItems(context, whole, candidates)]);
  }
  const rows = rowHeads(context);
  if (rows.length >= 2) return inOrder(rows);
  const slots = slotHeads(context, headings);
  if (slots.length > 0) return inOrder(slots);
  return inOrder(unnumbered.length >= 2 || standsOnly(unnumbered, context.pack) ? unnumbered : []);
}

/**
 * Heads that stand where their numbers do not: `TOP 11` taken early, a `1.` between `2.` and `2.`. Only single ones, in the very dress that most heads of
 * the run have, and a dress that running text has not; two in a row are a list.
 */
function withStrays(sequence: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const faces = new Map<string, number>();
  for (const { face } of sequence) faces.set(dress(face), (faces.get(dress(face)) ?? 0) + 1);
  const chosen = new Set(sequence);
  const last = sequence.at(-1)?.line.span.start ?? 0;
  const first = sequence[0]?.line.span.start ?? 0;
  const strays = candidates.filter((candidate) => {
    const { unit, number, prominence, face, line } = candidate;
    if (chosen.has(candidate) || candidate.tableRow || (faces.get(dress(face)) ?? 0) * 2 <= sequence.length || line.span.start < first || line.span.start > last) return false;
    return (prominence > 0 || unit.block.kind === "heading") && number.values.length === 1 && candidate.lineIndex === 0 && /^\p{Lu}/u.test(candidate.title);
  });
  const single = strays.filter((stray, i) => stray.number.scheme === "word" || ![strays[i - 1], strays[i + 1]].some((beside) => beside !== undefined && Math.abs((beside.number.values[0] ?? 0) - (stray.number.values[0] ?? 0)) === 1));
  return [...sequence, ...single].sort((a, b) => a.span.start - b.span.start);
}

/** Behind a word a closing mark says nothing: `TOP 3: Roof`, `TOP 3a Roof`. */
function dress(face: string): string {
  return face.replace(/^word\|[^|]{0,5}\|/u, "word||");
}

/** An agenda's numbers stand all over the minutes, a list's close together. */
function spansTheDocument({ document }: HeadContext, sequence: readonly Candidate[]): boolean {
  const first = sequence[0]?.line.span.start ?? 0;
  const last = sequence.at(-1)?.line.span.start ?? 0;
  return (last - first) * 2 > document.text.length - first;
}

/** Text stands between the heads; a list's lines follow close on one another. */
function hasBodies({ units }: HeadContext, sequence: readonly Candidate[]): boolean {
  const heads = new Set(sequence.map((candidate) => candidate.unit.index));
  const followed = sequence.filter((candidate) => candidate.unit.index + 1 < units.length && !heads.has(candidate.unit.index + 1) && !candidate.tableRow).length;
  return followed * 10 >= sequence.length * 3 || sequence.some((candidate) => candidate.tableRow);
}

/** Nearly every number is the one after the number before it. */
function runsOn(sequence: readonly Candidate[]): boolean {
  const steps = sequence.slice(1).filter((candidate, i) => (candidate.number.values[0] ?? 0) - (sequence[i]?.number.values[0] ?? 0) <= 1).length;
  return steps * 5 >= (sequence.length - 1) * 4;
}

function believed(context: HeadContext, sequence: readonly Candidate[], unnumbered: readonly PlacedHead[]): boolean {
  const strong = sequence.filter((candidate) => candidate.prominence > 0 || candidate.tableRow || candidate.unit.block.kind === "heading" || candidate.number.scheme !== "decimal" || isPadded(candidate.number.number)).length;
  if (sequence.length === 0) return false;
  if (isQuoted(sequence) && unnumbered.length >= 2) return false;
  if (sequence.length === 1) return isExtract(sequence[0] as Candidate) && unnumbered.length < 2;
  if (sequence.length >= 4 && spansTheDocument(context, sequence) && runsOn(sequence) && (hasBodies(context, sequence) || unnumbered.length < 2)) return true;
  if (sequence.length < 4 && unnumbered.length > sequence.length * 2 && !runsOn(sequence)) return false;
  if (strong * 2 >= sequence.length && sequence.length >= 2) return sequence.length * 3 >= unnumbered.length || strong === sequence.length;
  if (!hasBodies(context, sequence) && unnumbered.length >= 2) return false;
  if (sequence.length >= 3) return unnumbered.length < 3 || sequence.length >= unnumbered.length || strong > 0;
  return unnumbered.length < 2 && sequence.length >= 2;
}

/** `12.1 …`, `12.2 …` in plain paragraphs, no 12 above them: clauses of a text that is quoted (bylaws, a contract). */
function isQuoted(sequence: readonly Candidate[]): boolean {
  const first = sequence[0]?.number.values ?? [];
  return first.length > 1 && (first[0] ?? 0) > 1 && sequence.every(({ number, unit, prominence }) => prominence === 0 && number.values[0] === first[0] && number.values.length > 1 && unit.block.kind === "paragraph");
}

/** Minutes of one item, which minutes usually have. */
function standsOnly(unnumbered: readonly PlacedHead[], pack: LocalePack): boolean {
  const title = unnumbered[0]?.unit.text ?? "";
  return unnumbered.length === 1 && unnumbered[0]?.rule === "capitals-heading" && knownTitle(title, pack) && labelKind(title, pack) === null;
}

/** An extract holds one item: `§ 45 Budget`, with a sign or word that only items have. */
function isExtract({ number, title, prominence, unit, span }: Candidate): boolean {
  const marked = /[§\p{L}]/u.test(unit.text.slice(span.start - unit.span.start).slice(0, number.labelEnd));
  return marked && number.scheme !== "decimal" && number.scheme !== "letter" && number.scheme !== "roman" && /^\p{Lu}/u.test(title) && (prominence > 0 || unit.block.kind === "heading" || unit.text.length <= 120);
}

function inOrder(heads: readonly PlacedHead[]): PlacedHead[] {
  // A heading among numbers may be a sub-item's head as well: one place, one head.
  return [...heads].sort((a, b) => a.span.start - b.span.start).filter((head, i, sorted) => head.span.start !== sorted[i - 1]?.span.start);
}

function refusedHeads(all: readonly Candidate[], heads: readonly PlacedHead[], entries: ReadonlyMap<Candidate, string>): RefusedHead[] {
  const starts = new Set(heads.map((head) => head.span.start));
  return all
    .filter((candidate) => !starts.has(candidate.span.start))
    .map((candidate) => ({ span: { start: candidate.line.span.start, end: candidate.line.span.end }, rule: entries.get(candidate) ?? ["out-of-sequence", ...candidate.reasons].join(" ") }));
}
