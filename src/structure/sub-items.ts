import { countBefore } from "../document/span.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { looksLikeName } from "./agenda.ts";
import { knownTitle, type Candidate } from "./candidates.ts";
import { numberedHeads } from "./heads.ts";
import type { HeadContext, PlacedHead } from "./placed-head.ts";
import { bestSequence, sequenceScore } from "./sequence.ts";

/**
 * Items of a second scheme inside an item: `A)`, `B)` … under 12. Only runs that begin at the beginning, have two or more heads, and stand out (type
 * face, heading, or capital letters at a text column's start); else they are a list in the item's text.
 */
export function subItems(context: HeadContext, sequence: readonly Candidate[], candidates: readonly Candidate[]): PlacedHead[] {
  const scheme = sequence[0]?.number.scheme;
  const found: Candidate[] = [];
  const chosen = new Set(sequence);
  sequence.forEach((head, i) => {
    const start = head.line.span.start;
    const end = sequence[i + 1]?.line.span.start ?? Number.POSITIVE_INFINITY;
    const from = countBefore(candidates, ({ line }) => line.span.start <= start);
    const to = countBefore(candidates, ({ line }) => line.span.start < end);
    const inside = candidates.slice(from, to).filter((candidate) => !chosen.has(candidate));
    if (inside.length < 2) return;
    for (const other of ["letter", "roman", "decimal"] as const) {
      if (other === scheme) continue;
      const run = bestSequence(inside.filter((candidate) => candidate.number.scheme === other && standsOut(candidate)));
      const headed = other === "letter" ? [headedRun(inside, end, context), labelledRun(inside)].find((found) => found.length >= 2) ?? [] : [];
      if (run.length < 2 && headed.length >= 2) {
        found.push(...headed);
        break;
      }
      if (run.length >= 2 && run[0]?.number.values.every((value) => value === 1) && sequenceScore(run) > 2 && !isList(run)) {
        found.push(...run);
        break;
      }
    }
  });
  return numberedHeads(context, found).map((head) => ({ ...head, rule: "sub-item" }));
}

/** `A. Kim Ek;` `B. Bo Al;` : people, or clauses of one sentence, without anything to stand out by. */
function isList(run: readonly Candidate[]): boolean {
  const listed = run.filter(({ title, prominence, unit }) => prominence === 0 && unit.block.kind !== "heading" && (/[;,]\s*(?:\p{Ll}{1,4})?\s*$/u.test(title) || looksLikeName(title)));
  return listed.length * 2 > run.length;
}

/** A heading of so many characters at most, in small letters' runs. */
const LONGEST_HEADING = 60;

/**
 * `a. Chair` / `The meeting elects Kim Ek.` / `b. Treasurer` / …: small letters before a few words, each with text of its own below it, as associations list
 * their elections. Letters one below the other, or before sentences, are a list.
 */
function headedRun(inside: readonly Candidate[], end: number, { units, pack }: HeadContext): Candidate[] {
  const small = inside.filter(({ number, unit, lineIndex }) => number.scheme === "letter" && /^\p{Ll}/u.test(number.number) && lineIndex === 0 && unit.cell === null);
  const run = bestSequence(small.filter(({ unit }) => unit.block.kind === "paragraph" || unit.block.kind === "listItem"));
  const starts = new Set(run.map(({ unit }) => unit.index));
  const headed = run.filter(({ unit, title }) => {
    const next = units[unit.index + 1];
    return /^\p{Lu}/u.test(title) && title.length <= LONGEST_HEADING && unit.lines.length === 1 && !/[.,;:!?]\s*$/u.test(title) && next !== undefined && next.span.start < end && !starts.has(next.index);
  });
  const usual = run.filter(({ title }) => isUsual(title, pack));
  return run[0]?.number.values[0] === 1 && headed.length === run.length && usual.length >= 2 && usual.length * 3 >= run.length && run.filter(({ title }) => looksLikeName(title)).length * 2 <= run.length ? run : [];
}

/**
 * `a) Folder: a draft is ready, Kim reads it.` `b) Heating: Bo asks for offers.`: small letters before a few words with a colon, each with a sentence of its own
 * behind it, three or more and no other letter among them. Names, fields and clauses are a list.
 */
function labelledRun(inside: readonly Candidate[]): Candidate[] {
  const small = inside.filter(({ number, unit, lineIndex }) => number.scheme === "letter" && /^\p{Ll}/u.test(number.number) && lineIndex === 0 && unit.cell === null && (unit.block.kind !== "listItem" || unit.block.depth === 0));
  const run = bestSequence(small);
  const labelled = run.filter(({ unit, title }) => /^\p{Lu}[^:.;!?]{2,59}:\s\S/u.test(title) && !looksLikeName(title.split(":", 1)[0] ?? "") && /^[^:]{3,60}:(?:\s{1,3}\S{1,40}){6}[^]{0,4000}[.!?]\s*$/u.test(unit.text));
  return run.length >= 3 && run.length === small.length && labelled.length === run.length && run[0]?.number.values[0] === 1 ? run : [];
}

const officesOf = oncePerPack((pack): readonly string[] => [...Object.values(pack.roles).flat(), ...pack.titles].filter((word) => word.length >= 4));

/** What minutes usually have under a letter: an office (`Kassör 24/25`), a report or other usual item, a body (`Finance Committee`). Motions and ideas are a list. */
function isUsual(title: string, pack: LocalePack): boolean {
  const lower = title.toLowerCase();
  return knownTitle(title, pack) || officesOf(pack).some((word) => lower.includes(word)) || pack.bodyWords.some((word) => word.length >= 5 && lower.endsWith(word));
}

function standsOut(candidate: Candidate): boolean {
  if (candidate.prominence > 0 || candidate.unit.block.kind === "heading") return true;
  return candidate.number.scheme === "letter" && /^\p{Lu}/u.test(candidate.number.number) && /^\p{Lu}/u.test(candidate.title);
}
