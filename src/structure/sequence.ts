import type { Candidate } from "./candidates.ts";
import { likeWords } from "./similarity.ts";

/** Which candidates belong to the best consistent run of numbers: the highest sum of their scores and of how well each follows the one before. */
export function bestSequence(all: readonly Candidate[]): Candidate[] {
  const candidates = withoutNested(withoutAppendix(all));
  const goesOn = continuations(candidates);
  const best: number[] = [];
  const from: number[] = [];
  /** The best of all up to each: where even that with the best step would be too little, nothing further up can be more. */
  const peak: number[] = [];
  let top = -1;
  candidates.forEach((candidate, i) => {
    let most = candidate.score + startScore(candidate);
    let chosen = -1;
    // Those near by are mostly the best to follow; of equals the one furthest up is taken.
    for (let j = i - 1; j >= Math.max(0, i - WINDOW) && (peak[j] as number) + candidate.score + BEST_STEP >= most; j--) {
      const before = (best[j] as number) + candidate.score;
      if (before + BEST_STEP < most) continue;
      const last = candidates[j] as Candidate;
      const step = numberStep(last, candidate, (goesOn[j] as number) > i);
      if (before + step + BEST_LIKENESS < most) continue;
      const total = before + step + likeness(last, candidate);
      if (total > most || (total === most && chosen >= 0)) {
        most = total;
        chosen = j;
      }
    }
    best[i] = most;
    from[i] = chosen;
    peak[i] = Math.max(most, peak[i - 1] ?? most);
    if (top < 0 || most > (best[top] as number)) top = i;
  });
  const sequence: Candidate[] = [];
  for (let i = top; i >= 0 && (best[top] as number) > 0; i = from[i] as number) sequence.push(candidates[i] as Candidate);
  return sequence.reverse();
}

/** What is numbered anew behind the item that closes the meeting is an appendix: an agenda, bylaws, a form. */
function withoutAppendix(candidates: readonly Candidate[]): readonly Candidate[] {
  const at = candidates.findLastIndex((candidate) => candidate.closes && candidate.score > 0);
  const end = candidates[at]?.number.values[0];
  return end === undefined ? candidates : candidates.filter((candidate, i) => i <= at || (candidate.number.values[0] ?? 0) > end);
}

/** The total score of a chosen sequence, for comparing families. */
export function sequenceScore(sequence: readonly Candidate[]): number {
  return sequence.reduce((sum, candidate, i) => sum + candidate.score + (i === 0 ? startScore(candidate) : stepScore(sequence[i - 1] as Candidate, candidate)), 0);
}

/** For each candidate the place of the last later one that goes on from it (8 → 9) in the same dress; -1 where none does. */
function continuations(candidates: readonly Candidate[]): number[] {
  const last = new Map<string, number>();
  const found: number[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { number, face } = candidates[i] as Candidate;
    const parents = number.values.slice(0, -1).join(".");
    const value = number.values.at(-1) ?? 0;
    found[i] = last.get(`${face}|${parents}|${value + 1}`) ?? -1;
    const key = `${face}|${parents}|${value}`;
    if (!last.has(key)) last.set(key, i);
  }
  return found;
}

/** A list that counts from 1 below a numbered list item is that item's text, however far it counts. */
function withoutNested(candidates: readonly Candidate[]): readonly Candidate[] {
  const nested = new Set<Candidate>();
  const open: (Candidate | undefined)[] = [];
  for (const candidate of candidates) {
    const depth = candidate.unit.block.kind === "listItem" ? candidate.unit.block.depth : 0;
    const before = open[depth];
    open.length = depth;
    open[depth] = candidate;
    const [value = 0, ...deeper] = candidate.number.values;
    if (!before || deeper.length > 0 || value !== (before.number.values[0] ?? 0) + 1 || !open.slice(0, depth).some((above) => above !== undefined)) continue;
    if (value === 2 || nested.has(before)) nested.add(before).add(candidate);
  }
  return candidates.filter((candidate) => !nested.has(candidate));
}

/** No list of false numbers is longer than this between two heads. */
const WINDOW = 400;

/** The most that `likeness` gives: the same face. */
const BEST_LIKENESS = 0.75;
/** The most that `stepScore` gives: the next number as well. */
const BEST_STEP = 2 + BEST_LIKENESS;

/** A numbering may start anywhere (a § that runs through the year), but 1 is likeliest. */
function startScore(candidate: Candidate): number {
  const [first = 0, ...deeper] = candidate.number.values;
  if (deeper.some((value) => value > 1)) return -2;
  if (first <= 1) return 1;
  if (candidate.number.scheme !== "decimal") return 0.5;
  return first === 2 ? 0 : -1.5;
}

/** How well `next` follows `last`, by their numbers and by their looks. */
function stepScore(last: Candidate, next: Candidate): number {
  return numberStep(last, next, false) + likeness(last, next);
}

function likeness(last: Candidate, next: Candidate): number {
  return likeFaces(last, next) + (last.unit === next.unit ? -1 : 0);
}

function likeFaces(last: Candidate, next: Candidate): number {
  if (last.number.values.length === next.number.values.length && next.number.suffix === "" && shifted(last, next)) return -1.5;
  if (last.face === next.face) return 0.75;
  if (last.number.values.length !== next.number.values.length) return 0;
  return last.prominence !== next.prominence ? -1 : 0;
}

/** Heads of one level begin at one margin; `9.` and `10.` may be set flush right. */
function shifted(last: Candidate, next: Candidate): boolean {
  const [a, b] = [last.line.box, next.line.box];
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) > 9 && last.unit.cell === null && next.unit.cell === null;
}

function numberStep(last: Candidate, next: Candidate, lastGoesOn: boolean): number {
  const a = last.number.values;
  const b = next.number.values;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) {
    if (last.number.suffix !== next.number.suffix) return next.number.suffix > last.number.suffix ? 1.5 : -2;
    return strong(last, next) || doubled(last, next) ? -1 : -4;
  }
  if (same === a.length) return b.length === a.length + 1 && (b[same] as number) <= 1 ? 1.75 : b.length === a.length + 1 ? -1 : -3;
  if (same === b.length) return -4;
  const jump = (b[same] as number) - (a[same] as number);
  if (jump > 0) return (jump === 1 ? 2 : jump === 2 ? 0.75 : jump <= 6 ? 0 : -2.5) + tailCost(b.slice(same + 1));
  // The numbers begin again: a new day or section of the meeting, if its heads look just like those before.
  // Where the numbering before goes on further down, what lies between is a list inside an item.
  if (b.length === 1 && b[0] === 1 && !lastGoesOn) return strong(last, next) ? -4 : -9;
  return -30;
}

/** `5.1` may follow 4, hardly `5.3`. */
function tailCost(tail: readonly number[]): number {
  return tail.some((value) => value > 1) ? -2 : tail.length > 0 ? -0.25 : 0;
}

/** `§ 9` given twice, to two items. */
function doubled(last: Candidate, next: Candidate): boolean {
  const signed = next.number.scheme === "paragraph" || next.number.scheme === "word";
  return signed && last.face === next.face && next.lineIndex === 0 && /^\p{Lu}/u.test(next.title) && next.title.length <= 100 && next.unit.index - last.unit.index > 1 && likeWords(last.title, next.title) < 0.6;
}

/** Heads that stand out, and alike. */
function strong(last: Candidate, next: Candidate): boolean {
  return last.face === next.face && (next.prominence > 0 || next.unit.block.kind === "heading" || next.tableRow);
}
