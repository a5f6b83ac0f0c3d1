import { locate } from "../../document/locate.ts";
import type { Owner, Proposal } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";
import type { Known } from "../people.ts";
import type { Passage, Sentence } from "./passages.ts";
import { signalOf } from "./signals.ts";
import { speakersIn } from "./speakers.ts";
import { bodyTail } from "./subjects.ts";
import { countWords, type Words } from "./words.ts";

/** What was proposed and moved, by whom; `adopted` only where the same or the next sentence says so. */
export function extractProposals(context: ExtractContext, passages: readonly Passage[], words: Words, people: readonly Known[], isBody: (subject: string) => boolean): Omit<Proposal, "id">[] {
  return passages.flatMap(({ item, sentences }) =>
    sentences.flatMap((sentence, i): Omit<Proposal, "id">[] => {
      const marker = markerOf(sentence.text, words);
      if (!marker) return [];
      return [{
        item, kind: marker.kind, text: sentence.text.replace(/\s+/gu, " "),
        by: marker.subject === null ? [] : proposers(marker.subject, context, people),
        adopted: adoptedBy(sentence, sentences[i + 1], words, isBody), evidence: [locate(context.document, sentence.span)],
      }];
    }),
  );
}

interface Marker {
  readonly kind: Proposal["kind"];
  /** The words in front of an active verb; null where nobody is said to propose. */
  readonly subject: string | null;
}

function markerOf(text: string, words: Words): Marker | null {
  // Most sentences hold no word of proposing.
  if (words.motions.atStart(text) === null && words.moves.all(text).length === 0 && words.proposes.all(text).length === 0 && words.proposalOpens.atStart(text) === null) return null;
  if (/\?\s{0,3}$/u.test(text) || countWords(text) < 3) return null;
  // `Motion om …` is a member's own; what became of it (`Motionen avslås …`) is no proposal.
  if (words.motions.atStart(text)) return words.finite.all(text).length + words.resolves.all(text).length > 0 ? null : { kind: "motion", subject: null };
  const moved = words.moves.all(text)[0];
  const hit = words.proposes.all(text)[0];
  const first = moved && (!hit || moved.span.start <= hit.span.start) ? { kind: "movedProposal" as const, start: moved.span.start, active: true } : hit ? { kind: "proposal" as const, start: hit.span.start, active: hit.key === "active" } : null;
  if (first) {
    const resolved = words.resolves.all(text)[0];
    // `Mötet beslutade som styrelsen föreslog`: decided, not proposed.
    if (resolved && resolved.span.start < first.start) return null;
    return { kind: first.kind, subject: first.active ? text.slice(0, first.start) : null };
  }
  return words.proposalOpens.atStart(text) ? { kind: "proposal", subject: null } : null;
}

/** People in front of the verb (`Kim Ek yrkar`), or the body there (`Valberedningen föreslår`). */
function proposers(subject: string, context: ExtractContext, people: readonly Known[]): Owner[] {
  const clause = (subject.split(/[.;:]\s/u).at(-1) ?? "").trim();
  if (clause === "" || countWords(clause) > 10) return [];
  const owners = speakersIn(clause, people, context.pack.and);
  if (owners.length > 0) return owners;
  const tails = context.pack.bodyWords.map((word) => word.toLowerCase());
  const isBody = countWords(clause) <= 3 && /^\p{Lu}/u.test(clause) && clause.split(/\s/u).some((word) => bodyTail(word, tails) !== null);
  return isBody ? [{ name: clause, text: clause, attendee: null }] : [];
}

/** What the sentence itself, or the next one where it answers (`Förslaget bifalls.`), says of the proposal. */
function adoptedBy(sentence: Sentence, next: Sentence | undefined, words: Words, isBody: (subject: string) => boolean): boolean | null {
  if (!next || next.section === "proposal" || countWords(next.text) > 14 || next.part > sentence.part + 1) return null;
  const outcome = signalOf(next.text, words, isBody)?.outcome;
  if (outcome === "approved" || outcome === "elected") return true;
  return outcome === "rejected" ? false : null;
}
