import { looksLikeName } from "./agenda.ts";
import type { Candidate } from "./candidates.ts";
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
  sequence.forEach((head, i) => {
    const start = head.line.span.start;
    const end = sequence[i + 1]?.line.span.start ?? Number.POSITIVE_INFINITY;
    const inside = candidates.filter((candidate) => candidate.line.span.start > start && candidate.line.span.start < end && !sequence.includes(candidate));
    for (const other of ["letter", "roman", "decimal"] as const) {
      if (other === scheme) continue;
      const run = bestSequence(inside.filter((candidate) => candidate.number.scheme === other && standsOut(candidate)));
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

function standsOut(candidate: Candidate): boolean {
  if (candidate.prominence > 0 || candidate.unit.block.kind === "heading") return true;
  return candidate.number.scheme === "letter" && /^\p{Lu}/u.test(candidate.number.number) && /^\p{Lu}/u.test(candidate.title);
}
