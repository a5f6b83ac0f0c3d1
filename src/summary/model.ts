import type { LocaleTag } from "../locales/pack.ts";
import type { Decision, MinutesRecord } from "../record/schema.ts";

/** Where words stand, as far as it is known: a line of the text, a page where the format has pages. */
export interface Place {
  readonly page: number | null;
  readonly line: number | null;
}

/** A sentence, a decision: the document's own words. */
export interface Passage extends Place {
  readonly text: string;
}

export interface SummaryDecision extends Passage {
  readonly outcome: Decision["outcome"];
}

export interface SummaryAction extends Passage {
  readonly owners: readonly string[];
  readonly dueDate: string | null;
  readonly dueText: string | null;
  readonly status: string | null;
  readonly certainty: "stated" | "implied";
  /** The id of the item. */
  readonly item: string | null;
}

export interface SummaryItem extends Place {
  readonly id: string;
  /** As printed: `§ 12`. */
  readonly label: string | null;
  readonly title: string;
  readonly level: number;
  readonly owners: readonly string[];
  /** The most telling sentences, in the document's order. */
  readonly sentences: readonly Passage[];
  readonly decisions: readonly SummaryDecision[];
  readonly actions: readonly SummaryAction[];
}

export interface SummaryPerson {
  readonly name: string;
  readonly role: MinutesRecord["attendees"][number]["role"];
  /** The role in the document's words. */
  readonly roleText: string | null;
}

export interface SummaryPeople {
  readonly present: readonly SummaryPerson[];
  readonly absent: readonly SummaryPerson[];
  readonly invited: readonly SummaryPerson[];
  /** Listed, and the document does not say whether they were there. */
  readonly listed: readonly SummaryPerson[];
}

export interface NextMeeting extends Place {
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  /** The words it was read from. */
  readonly quote: string | null;
  readonly certainty: "stated" | "implied";
}

/** Something a reader should know before relying on the summary; in English, as diagnostics are. */
export interface OpenQuestion extends Place {
  readonly code: string;
  readonly message: string;
}

/** What one meeting came to. All words in it are the document's, but for `questions`. */
export interface Summary {
  readonly source: { readonly path: string; readonly part: number; readonly parts: number };
  readonly language: LocaleTag;
  /** The body, else the title, else the organisation, else the document's word for itself; null where it has none of these. */
  readonly heading: string | null;
  readonly organisation: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly people: SummaryPeople;
  readonly items: readonly SummaryItem[];
  /** Decisions that belong to no item. */
  readonly otherDecisions: readonly SummaryDecision[];
  /** All of the meeting, in the document's order. */
  readonly actions: readonly SummaryAction[];
  readonly next: readonly NextMeeting[];
  readonly questions: readonly OpenQuestion[];
}
