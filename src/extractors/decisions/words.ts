import { onFirstUse } from "../../locales/on-first-use.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { DecisionOutcome, DecisionWords, LocalePack, OutcomeWords } from "../../locales/pack.ts";
import { isLetterOrFigure, runsOf } from "../../locales/letters.ts";
import { phrasesOf } from "../../locales/phrase-group.ts";
import type { PhraseMatcher } from "../../locales/phrases.ts";

type One = PhraseMatcher<"hit">;

/** A pack's words of deciding, proposing and voting, compiled. */
export interface Words {
  readonly data: DecisionWords;
  readonly labels: PhraseMatcher<"decision" | "proposal">;
  readonly resolves: PhraseMatcher<"now" | "past">;
  readonly opens: One;
  readonly finite: PhraseMatcher<DecisionOutcome>;
  readonly participles: PhraseMatcher<DecisionOutcome>;
  readonly actives: PhraseMatcher<DecisionOutcome>;
  /** Every word that tells an outcome. */
  readonly outcomes: PhraseMatcher<DecisionOutcome>;
  readonly auxiliaries: One;
  readonly subjects: One;
  readonly unreal: One;
  readonly nounMarkers: One;
  readonly relatives: One;
  readonly complementizers: One;
  readonly negations: One;
  /** Of an infinitive behind a deciding verb's negation: `agreed not to`. */
  readonly leaves: One;
  readonly elections: One;
  readonly candidates: One;
  readonly accepts: One;
  readonly agents: One;
  readonly earlier: One;
  readonly proposes: PhraseMatcher<"active" | "passive">;
  readonly proposalOpens: One;
  readonly moves: One;
  readonly motions: One;
  readonly followed: One;
  readonly and: One;
  readonly methods: One;
  /** Words by which a sentence says that something was put to the vote. */
  readonly polls: One;
  readonly reservations: PhraseMatcher<"reservation" | "statement" | "recusal">;
  readonly stands: One;
  readonly conclusions: One;
  readonly idle: One;
  /** Words between a verb and the day until which it holds. */
  readonly ranges: One;
}

export const wordsOf = oncePerPack(compileWords);

function compileWords(pack: LocalePack): Words {
  const data = pack.decisions;
  const { compile } = phrasesOf(pack);
  const one = (hit: readonly string[]): One => compile({ hit });
  return onFirstUse<Words>({
    data: () => data,
    labels: () => compile({ decision: data.labels, proposal: data.proposalLabels }),
    resolves: () => compile({ now: data.resolves.now, past: data.resolves.past }),
    opens: () => one(data.resolves.opens),
    finite: () => compile(merged([data.finite])),
    participles: () => compile(merged([data.participles])),
    actives: () => compile(merged([data.actives ?? {}])),
    outcomes: () => compile(merged([data.finite, data.words, data.participles, data.actives ?? {}])),
    auxiliaries: () => one(data.auxiliaries),
    subjects: () => one(data.subjects ?? []),
    unreal: () => one(data.unreal),
    nounMarkers: () => one(data.nounMarkers ?? []),
    relatives: () => one(data.relatives),
    complementizers: () => one(data.complementizers),
    negations: () => one(data.negations),
    leaves: () => one(data.leaves),
    elections: () => one(data.electionTitles),
    candidates: () => one(data.candidates),
    accepts: () => one(data.accepts),
    agents: () => one(data.agents),
    earlier: () => one(pack.previousMeeting),
    proposes: () => compile({ active: data.proposals.active, passive: data.proposals.passive }),
    proposalOpens: () => one(data.proposals.opens),
    moves: () => one(data.proposals.moves),
    motions: () => one(data.proposals.motions),
    followed: () => one(data.proposals.followed),
    and: () => one(pack.and),
    methods: () => one(data.votes.methods),
    polls: () => one(data.votes.polls),
    reservations: () => compile(data.reservations),
    stands: () => one(data.stands),
    conclusions: () => one(data.conclusions),
    idle: () => one(data.idle),
    ranges: () => one([...pack.dates.rangeWords, ...pack.dates.deadline]),
  });
}

function merged(tables: readonly OutcomeWords[]): Record<DecisionOutcome, readonly string[]> {
  const of = (key: DecisionOutcome): readonly string[] => [...new Set(tables.flatMap((table) => table[key] ?? []))];
  return {
    approved: of("approved"), rejected: of("rejected"), noted: of("noted"), tabled: of("tabled"),
    referredBack: of("referredBack"), elected: of("elected"), withdrawn: of("withdrawn"), other: of("other"),
  };
}

/** What is longer counts for several. */
const LONGEST_WORD = 80;

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  runsOf(text, isLetterOrFigure, LONGEST_WORD, () => count++);
  return count;
}
