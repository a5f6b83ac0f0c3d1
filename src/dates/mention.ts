import type { Span } from "../document/span.ts";
import type { Season } from "../locales/pack.ts";

/** What is known of the meeting, to infer years and relative dates from. */
export interface DateContext {
  /** The meeting's date, ISO. */
  readonly reference: string | null;
  readonly referenceCertain: boolean;
  /** Years to take where there is no reference, the likeliest first. */
  readonly fallbackYears: readonly number[];
  /** What `3/4` means in this document (`numericOrderOf`); left out, the pack decides. */
  readonly numericOrder?: "dmy" | "mdy";
}

export type DatePrecision = "day" | "month" | "week" | "quarter" | "season" | "year" | "interval";
export type DateCue = "past" | "future" | "none";

/** A date as the text has it. */
export interface DateMention {
  readonly span: Span;
  /** ISO; of an interval of days its first. Null for what is no day, or a day whose year nothing tells. */
  readonly date: string | null;
  readonly endDate: string | null;
  /** A clock time beside the date, HH:MM. */
  readonly time: string | null;
  readonly endTime: string | null;
  readonly precision: DatePrecision;
  readonly edtf: string;
  /** Implied: the year, or the whole date, was worked out and not read. */
  readonly certainty: "stated" | "implied";
  /** The weekday printed beside the date is not that day's, nor that of the year before or after. */
  readonly weekdayMismatch: boolean;
  readonly cue: DateCue;
  readonly deadline: boolean;
  /** The rule of the grammar that read it, for `inspect`. */
  readonly rule: string;
}

/** A day as printed: the year may be missing. */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a rule of the grammar read, before years are inferred. */
export type DateValue =
  | { readonly kind: "day"; readonly day: PrintedDay }
  | { readonly kind: "days"; readonly from: PrintedDay; readonly to: PrintedDay }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number }
  | { readonly kind: "months"; readonly year: number | null; readonly month: number; readonly to: number }
  | { readonly kind: "partOfMonth"; readonly year: number | null; readonly month: number; readonly part: "early" | "middle" | "late" }
  | { readonly kind: "week"; readonly year: number | null; readonly week: number; readonly to: number }
  | { readonly kind: "season"; readonly year: number | null; readonly season: Season }
  | { readonly kind: "quarter"; readonly year: number | null; readonly quarter: number }
  | { readonly kind: "third"; readonly year: number | null; readonly third: number }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "offset"; readonly unit: "day" | "week"; readonly count: number }
  | { readonly kind: "relativeWeek"; readonly count: number };

export interface Candidate {
  readonly span: Span;
  readonly value: DateValue;
  /** True for figures that are a date only where something beside them says so (`12.3`, `3/4`). */
  readonly weak: boolean;
}

/** A candidate with the name of the rule that read it. */
export interface FoundCandidate extends Candidate {
  readonly rule: string;
}
