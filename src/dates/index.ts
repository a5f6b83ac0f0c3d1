export { caseNumbersIn } from "./case-numbers.ts";
export { findClockTimes, mayHoldTime, type ClockOptions, type ClockTime } from "./clock-times.ts";
export { datedText, datesOf, findDates } from "./find-dates.ts";
export type { DateContext, DateCue, DateMention, DatePrecision } from "./mention.ts";
export { numericOrderOf } from "./numeric-order.ts";
