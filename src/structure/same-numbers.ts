import type { Document } from "../document/model.ts";
import type { Candidate } from "./candidates.ts";

const FEWEST = 3;

/**
 * Numbers that are all the same, as a copied list has them (`1.` before every head): told apart by their order. In Markdown a list with such numbers
 * counts when it is shown, so there the count is the number; elsewhere the number stays as printed and only its place in the order counts.
 */
export function countedAlike(candidates: readonly Candidate[], { source }: Document): Candidate[] {
  const dresses = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!outermost(candidate)) continue;
    const alike = dresses.get(candidate.face);
    if (alike) alike.push(candidate);
    else dresses.set(candidate.face, [candidate]);
  }
  const places = new Map<Candidate, number>();
  for (const alike of dresses.values()) {
    const ones = alike.filter(({ number }) => number.values[0] === 1);
    if (ones.length >= FEWEST && ones.length === alike.length) ones.forEach((candidate, i) => places.set(candidate, i + 1));
  }
  return candidates.map((candidate) => {
    const place = places.get(candidate);
    if (place === undefined) return candidate;
    const shown = source.format === "md" && candidate.unit.block.kind === "listItem" ? String(place) : candidate.number.number;
    return { ...candidate, number: { ...candidate.number, number: shown, values: [place] } };
  });
}

function outermost({ number, unit, tableRow, lineIndex }: Candidate): boolean {
  return number.scheme === "decimal" && number.values.length === 1 && number.suffix === "" && number.closing !== "" && !tableRow && unit.cell === null && lineIndex === 0
    && (unit.block.kind !== "listItem" || unit.block.depth === 0);
}
