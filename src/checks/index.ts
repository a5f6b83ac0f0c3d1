import type { MinutesRecord } from "../record/schema.ts";
import { checkDueDates, checkMeetingDate, checkWeekdays } from "./dates.ts";
import { checkDecisions } from "./decisions.ts";
import type { Check, Finding } from "./finding.ts";
import { checkNumbering } from "./numbering.ts";
import { checkAttesters, checkOwners } from "./people.ts";
import { checkQuorum } from "./quorum.ts";
import { checkVotes } from "./votes.ts";

/** Every check; findings come in this order. */
const CHECKS: readonly Check[] = [checkMeetingDate, checkNumbering, checkDecisions, checkVotes, checkOwners, checkDueDates, checkWeekdays, checkAttesters, checkQuorum];

/**
 * What does not add up in a record.
 * @example checkRecord(record).map(({ code, message }) => `${code}: ${message}`)
 */
export function checkRecord(record: MinutesRecord): Finding[] {
  return CHECKS.flatMap((check) => check(record));
}
