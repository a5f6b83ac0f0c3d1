import type { DateMention } from "../../dates/index.ts";
import { locate } from "../../document/locate.ts";
import type { Span } from "../../document/span.ts";
import type { Decision, Proposal, ReportedDecision, Reservation, Vote } from "../../record/schema.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import type { Known } from "../people.ts";
import { rulesOf, type Rules } from "../rules.ts";
import { findDecisions, type Finding } from "./compose.ts";
import { passagesOf } from "./passages.ts";
import { extractProposals } from "./proposals.ts";
import { extractReservations } from "./reservations.ts";
import { bodySubject } from "./subjects.ts";
import { extractVotes } from "./votes/index.ts";
import { wordsOf } from "./words.ts";

/** What is known of the meeting before its decisions are read. */
export interface KnownMeeting {
  readonly people: readonly Known[];
  readonly mentions: readonly DateMention[];
  readonly meetingDate: string | null;
  /** The body that meets: a decision of a body of another name is only told. */
  readonly body?: string | null;
}

export interface DecisionFacts {
  readonly decisions: Decision[];
  readonly reportedDecisions: ReportedDecision[];
  readonly proposals: Proposal[];
  readonly votes: Vote[];
  readonly reservations: Reservation[];
}

/**
 * What the meeting decided, what it was told that others decided, what was proposed, voted and reserved, each in document order and verbatim.
 * @example extractDecisions(context, { people: [], mentions: [], meetingDate: null }).decisions[0]?.outcome // "approved"
 */
export function extractDecisions(context: ExtractContext, known: KnownMeeting): DecisionFacts & { readonly rules: Rules } {
  const words = wordsOf(context.pack);
  const passages = passagesOf(context);
  const isBody = bodySubject(context.pack, words, known.people);
  const reader = { people: known.people, words, pack: context.pack, isBody, meeting: { mentions: known.mentions, meetingDate: known.meetingDate, body: known.body ?? null } };
  const found = passages.flatMap((passage) => findDecisions(passage, reader).map((finding) => ({ item: passage.item, finding })));
  const taken = found.filter(({ finding }) => finding.told === null);
  const told = found.filter(({ finding }) => finding.told !== null);
  const discussed = passages.filter((one) => !one.front);
  return {
    decisions: taken.map(({ item, finding }, i) => ({ id: `d${i + 1}`, item, text: wordsIn(context, finding.spans), outcome: finding.outcome, evidence: evidenceOf(context, finding) })),
    reportedDecisions: told.map(({ item, finding }, i) => ({
      id: `rd${i + 1}`, item, text: wordsIn(context, finding.spans), by: finding.told?.by ?? null, date: finding.told?.date ?? null, evidence: evidenceOf(context, finding),
    })),
    proposals: extractProposals(context, discussed, words, known.people, isBody).map((one, i) => ({ id: `pr${i + 1}`, ...one })),
    votes: extractVotes(context, discussed, words, known.people).map((one, i) => ({ id: `v${i + 1}`, ...one })),
    reservations: extractReservations(context, discussed, words, known.people).map((one, i) => ({ id: `rs${i + 1}`, ...one })),
    rules: { ...rulesOf("/decisions", taken.map(({ finding }) => finding.rule)), ...rulesOf("/reportedDecisions", told.map(({ finding }) => finding.rule)) },
  };
}

/** The pieces' own words, a line each. */
function wordsIn({ document }: ExtractContext, spans: readonly Span[]): string {
  return spans.map((span) => collapse(document.text.slice(span.start, span.end))).join("\n");
}

function evidenceOf({ document }: ExtractContext, finding: Finding): Decision["evidence"] {
  return finding.spans.map((span) => locate(document, span));
}
