import type { MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";

/** Action items that were due before the meeting gave them. */
export function checkDueDates({ meeting, actionItems }: MinutesRecord): Finding[] {
  const { date } = meeting;
  if (date === null) return [];
  return actionItems.flatMap(({ dueDate, item, evidence }) =>
    dueDate === null || dueDate >= date ? [] : [finding("check/due-before-meeting", `Expected a due date from ${date} on, found ${dueDate}`, { item, evidence })],
  );
}

/** What reading has found: weekdays are not in the record, the words around a date are not either. */
export function checkWeekdays({ diagnostics }: MinutesRecord): Finding[] {
  return diagnostics.filter(({ code }) => code === "date/weekday-mismatch").map(({ message, evidence }) => finding("check/weekday", message, { evidence }));
}

export function checkMeetingDate({ meeting }: MinutesRecord): Finding[] {
  return meeting.date === null ? [finding("check/no-date", "Expected the date of the meeting, found none stated", { evidence: [] })] : [];
}
