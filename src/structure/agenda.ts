import type { LocalePack } from "../locales/pack.ts";
import type { Candidate } from "./candidates.ts";
import type { Heading } from "./headings.ts";
import { labelsOfUnit } from "./labels.ts";
import { areLike } from "./similarity.ts";
import type { Unit } from "./units.ts";

/** Why a candidate is an entry of an agenda or of a table of contents printed before the minutes. */
export type AgendaRule = "contents-line" | "repeated-later" | "under-agenda-heading" | "repeated-run" | "attendance-list" | "clauses";

/**
 * The candidates that only announce an item: lines with a page number behind leaders, lines whose number and title come again further down with text
 * under them, and the run of lines under a heading such as `Dagordning` where the numbers begin again behind it.
 */
export function agendaEntries(candidates: readonly Candidate[], headings: readonly Heading[], units: readonly Unit[], pack: LocalePack): Map<Candidate, AgendaRule> {
  const entries = new Map<Candidate, AgendaRule>();
  for (const candidate of candidates) if (isContentsLine(candidate.title)) entries.set(candidate, "contents-line");
  const titles: Titles = new Map(candidates.map((candidate) => [candidate, titleOf(candidate, units)]));
  markRepeated(candidates, headings, units, titles, entries);
  markUnderHeading(candidates, units, pack, entries);
  markRepeatedRuns(candidates, titles, entries);
  markAttendance(candidates, units, pack, entries);
  markClauses(candidates, units, entries);
  return entries;
}

/** `Val av justerare ........ 3`, `Val av justerare    3` */
function isContentsLine(title: string): boolean {
  return /(?:\.\s?){4,200}\s{0,5}\d{1,4}\s*$|…{2,50}\s{0,5}\d{1,4}\s*$/u.test(title);
}

/** Each candidate's title, or that on the line below where the number stands alone. */
type Titles = ReadonlyMap<Candidate, string>;

function markRepeated(candidates: readonly Candidate[], headings: readonly Heading[], units: readonly Unit[], titles: Titles, entries: Map<Candidate, AgendaRule>): void {
  const byNumber = grouped(candidates, (candidate) => candidate.number.values.join("."));
  for (const candidate of candidates) {
    const title = titles.get(candidate) ?? "";
    if (title.length < 3 || candidate.tableRow || entries.has(candidate)) continue;
    const again = (byNumber.get(candidate.number.values.join(".")) ?? []).some(
      (other) => other.unit.index > candidate.unit.index && areLike(titles.get(other) ?? "", title, 0.75),
    );
    if (again || (candidate.prominence === 0 && candidate.unit.block.kind !== "heading" && comesAsHeading(candidate, title, headings, units))) entries.set(candidate, "repeated-later");
  }
  markRestOfAgenda(candidates, byNumber, entries);
}

function comesAsHeading(candidate: Candidate, title: string, headings: readonly Heading[], units: readonly Unit[]): boolean {
  // the heading below a number alone is its own
  const own = firstLine(candidate) === "" ? units[candidate.unit.index + 1] : candidate.unit;
  return headings.some((heading) => heading.unit.index > candidate.unit.index && heading.unit !== own && parseable(heading.title) && areLike(heading.title, title, 0.8));
}

/** An agenda's further lines, worded otherwise than the minutes below: the number after a repeated one, where that number comes again. */
function markRestOfAgenda(candidates: readonly Candidate[], byNumber: ReadonlyMap<string, readonly Candidate[]>, entries: Map<Candidate, AgendaRule>): void {
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1];
    if (!before || entries.has(candidate) || entries.get(before) !== "repeated-later" || candidate.tableRow) return;
    const next = candidate.number.scheme === before.number.scheme && candidate.number.values.length === 1 && candidate.number.values[0] === (before.number.values[0] ?? 0) + 1;
    const again = (byNumber.get(candidate.number.values.join(".")) ?? []).some((other) => other.unit.index > candidate.unit.index && other.score >= candidate.score - 0.5);
    if (next && again) entries.set(candidate, "repeated-later");
  });
}

function parseable(title: string): boolean {
  return title.trim().length >= 4;
}

/**
 * An agenda before or behind its minutes, numbered otherwise than they are: an unbroken run of lines without text between them, half of whose titles
 * stand elsewhere too.
 */
function markRepeatedRuns(candidates: readonly Candidate[], titles: Titles, entries: Map<Candidate, AgendaRule>): void {
  for (const run of unbrokenRuns(candidates)) {
    if (run.length < 5 || run.some((candidate) => candidate.tableRow)) continue;
    const inside = new Set(run);
    const others = candidates.length - entries.size - run.filter((candidate) => !entries.has(candidate)).length;
    if (others * 2 < run.length) continue;
    const stands = (title: string): boolean => candidates.some((other) => !inside.has(other) && !entries.has(other) && areLike(titles.get(other) ?? "", title, 0.8));
    const again = run.map((candidate) => titles.get(candidate) ?? "").filter((title) => title.length >= 4 && stands(title));
    if (again.length * 2 >= run.length) for (const candidate of run) entries.set(candidate, "repeated-run");
  }
}

/** Candidates of one scheme in neighbouring blocks, their numbers rising by one. */
function unbrokenRuns(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last !== undefined && candidate.unit.index - last.unit.index <= 1 && candidate.number.scheme === last.number.scheme && candidate.number.values.length === 1 && (candidate.number.values[0] ?? 0) === (last.number.values[0] ?? 0) + 1;
    if (run && next) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** The title beside the number, or on the line below where the number stands alone. */
function titleOf(candidate: Candidate, units: readonly Unit[]): string {
  const own = firstLine(candidate);
  return own === "" ? (units[candidate.unit.index + 1]?.text.slice(0, 140) ?? "") : own;
}

/** Numbered names below an attendance label: lines of two to five capitalised words, as long as they last. */
function markAttendance(candidates: readonly Candidate[], units: readonly Unit[], pack: LocalePack, entries: Map<Candidate, AgendaRule>): void {
  const byUnit = grouped(candidates, (candidate) => candidate.unit.index);
  for (const unit of units) {
    const { whole, numberless } = labelsOfUnit(unit, pack);
    const introduces = (whole ?? numberless) === "attendance" || (unit.text.length < 300 && /:\s*$/u.test(unit.text) && mentionsAttendance(unit.text, pack));
    if (!introduces) continue;
    const names: Candidate[] = [];
    for (let i = unit.index + 1; i < units.length; i++) {
      const here = byUnit.get(i) ?? [];
      if (!here.every((candidate) => looksLikeName(candidate.title)) || (here.length === 0 && (units[i] as Unit).text.length > 60)) break;
      names.push(...here);
    }
    // One capitalised heading below a label is no list of names.
    if (names.length >= 2) for (const candidate of names) entries.set(candidate, "attendance-list");
  }
}

/**
 * The clauses of one sentence: `The board resolves:` / `1. to adopt the plan;` / `2. to lift the secrecy;` / `3. to send it out.` Neighbours in small letters
 * below a colon, all but the last with a semicolon or comma behind them.
 */
function markClauses(candidates: readonly Candidate[], units: readonly Unit[], entries: Map<Candidate, AgendaRule>): void {
  for (const run of unbrokenRuns(candidates)) {
    const [first] = run;
    if (!first || run.length < 2 || first.tableRow || !/:\s*$/u.test(units[first.unit.index - 1]?.text ?? "")) continue;
    const clauses = run.every(({ title, unit }, i) => /^\p{Ll}/u.test(title) && (i === run.length - 1 || /[;,](?:\s(?:\p{Ll}{1,4}))?\s*$/u.test(unit.text)));
    if (clauses) for (const candidate of run) entries.set(candidate, "clauses");
  }
}

function mentionsAttendance(text: string, pack: LocalePack): boolean {
  const lower = text.toLowerCase();
  return [...pack.attendance.present, ...pack.attendance.absent].some((phrase) => phrase.length >= 6 && lower.includes(phrase));
}

/** `Kim Ek`, `Kim Ek (leaving early)`, `Kim van der Berg, ordförande` */
export function looksLikeName(title: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s?|(?:von|van|der|den|de|af|av)\s){2,5}(?:$|[,(–-])/u.test(title.trim());
}

function firstLine(candidate: Candidate): string {
  return candidate.title.slice(0, 140).replace(/(?:\.\s?){4,200}.{0,10}$/u, "").trim();
}

/** The unbroken run of numbered lines behind an agenda heading, where the numbers begin again further down. */
function markUnderHeading(candidates: readonly Candidate[], units: readonly Unit[], pack: LocalePack, entries: Map<Candidate, AgendaRule>): void {
  const byUnit = grouped(candidates, (candidate) => candidate.unit.index);
  for (const unit of units) {
    const { whole, numberless } = labelsOfUnit(unit, pack);
    // `3. Agenda`, `Agenda 30 January 2025`
    if (whole !== "agenda" && numberless !== "agenda") continue;
    const run: Candidate[] = [];
    let misses = 0;
    for (let i = unit.index + 1; i < units.length && misses < 2; i++) {
      const here = byUnit.get(i);
      if (here) {
        if (run.length > 0 && (here[0] as Candidate).number.values.length === 1 && (here[0]?.number.values[0] ?? 0) <= (run.at(-1)?.number.values[0] ?? 0)) break;
        run.push(...here);
        misses = 0;
      } else if ((units[i] as Unit).text.length > 160 || (units[i] as Unit).block.kind === "heading") break;
      else misses++;
    }
    const last = run.at(-1);
    const first = run[0]?.number.values[0];
    const again = last !== undefined && candidates.some((other) => other.unit.index > last.unit.index && other.number.values.length === 1 && other.number.values[0] === first && other.score >= (run[0]?.score ?? 0));
    if (again && run.length >= 3) for (const candidate of run) entries.set(candidate, "under-agenda-heading");
  }
}

/** Node 20 has no `Map.groupBy`. */
function grouped<Key>(candidates: readonly Candidate[], keyOf: (candidate: Candidate) => Key): Map<Key, Candidate[]> {
  const groups = new Map<Key, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}
