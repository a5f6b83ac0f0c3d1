import type { MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";

const KINDS = ["for", "against", "abstained"] as const;

/** Counts against names, where both are given: a vote whose text names only those against says nothing of those in favour. */
export function checkVotes({ votes }: MinutesRecord): Finding[] {
  return votes.flatMap(({ counts, named, item, evidence }) =>
    KINDS.flatMap((kind) => {
      const counted = counts[kind];
      const names = named.filter(({ vote }) => vote === kind).length;
      if (counted === null || names === 0 || counted === names) return [];
      return [finding("check/tally", `Expected ${counted} named votes \`${kind}\`, as counted, found ${names}`, { item, evidence })];
    }),
  );
}
