import type { Evidence } from "../document/model.ts";
import type { MinutesRecord } from "../record/schema.ts";

/** All codes of `minutes check`, each with what it means: the table in README is this one. */
export const CHECK_CODES = {
  "check/number-gap": "The agenda numbering leaves out a number.",
  "check/number-double": "The same agenda number stands twice.",
  "check/no-decision": "An item whose title announces a decision (approval of, election of) has none, in minutes that record decisions.",
  "check/tally": "The votes counted are not as many as the votes named.",
  "check/unknown-owner": "An action item is given to somebody who is not among the people of the meeting.",
  "check/due-before-meeting": "An action item is due before the meeting that gave it.",
  "check/weekday": "The weekday printed beside a date is not that date's weekday.",
  "check/absent-attester": "Who attests the minutes is listed as absent, or not among those present.",
  "check/quorum": "The number of people present, as stated in the text, is not that of the list.",
  "check/no-date": "The document does not state the date of the meeting.",
} as const;

export type CheckCode = keyof typeof CHECK_CODES;

/** Something that does not add up. `Expected …, found …`, with the place where it stands. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: "warning";
  readonly message: string;
  /** The id of the agenda item. */
  readonly item: string | null;
  readonly evidence: readonly Evidence[];
}

/** A check looks at one record and says what does not add up. Pure. */
export type Check = (record: MinutesRecord) => Finding[];

export function finding(code: CheckCode, message: string, { item = null, evidence }: { readonly item?: string | null; readonly evidence: readonly Evidence[] }): Finding {
  return { code, severity: "warning", message, item, evidence };
}
