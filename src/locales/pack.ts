import type { Span } from "../document/span.ts";

/**
 * All that minutes needs to know of a language, as data. Phrases are in lower case, NFC, without closing punctuation, and matched whole-word and
 * case-insensitively (`phrases.ts`). Longer phrases win over shorter ones, so order does not matter.
 */
export interface LocalePack {
  /** BCP 47. */
  readonly tag: LocaleTag;
  /** The language's English name. */
  readonly name: string;
  /** Frequent short words and field terms that mark the language; detection counts them. */
  readonly markers: readonly string[];
  readonly dates: DateWords;
  readonly documentTypes: Readonly<Record<"minutes" | "notes" | "notice" | "agenda", readonly string[]>>;
  /** Words that name a body: `nämnd`, `board`; also as the tail of a compound (`kommunstyrelsen`). */
  readonly bodyWords: readonly string[];
  /** Labels of the front page. */
  readonly header: Readonly<Record<HeaderField, readonly string[]>>;
  /** Headings and labels of attendance lists, by what being listed there means. */
  readonly attendance: Readonly<Record<AttendanceList, readonly string[]>>;
  readonly roles: Readonly<Record<RoleWord, readonly string[]>>;
  /** Titles, honorifics and functions that stand beside names and are no part of them: `Dr.`, `ledamot`, `kassör`, `Director`. */
  readonly titles: readonly string[];
  /** Words between a substitute and whom the substitute serves for: `tjänstgörande för`, `ersätter`, `i stället för`. */
  readonly substituteFor: readonly string[];
  /** Column heads of tables. */
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>;
  /** Labels that name who is responsible for an item: `Ansvarig`, `Föredragande`, `Owner`. */
  readonly ownerLabels: readonly string[];
  /** Verbs behind the name of who leads an item, at its heading: `Budget – Kim Ek presented`. */
  readonly presents: readonly string[];
  /** Words before an item's number: `punkt`, `ärende`, `sak`, `TOP`, `item`. */
  readonly itemWords: readonly string[];
  /** Headings that minutes usually have, by what the item is for. */
  readonly itemTitles: Readonly<Record<ItemKind, readonly string[]>>;
  /** Headings inside an item, never items of their own: `Beslut`, `Bakgrund`, `Yrkanden`. */
  readonly sectionLabels: readonly string[];
  /** Headings of an agenda or contents list printed before the minutes. */
  readonly agendaHeadings: readonly string[];
  /** Phrases that announce the next meeting, or speak of the one before. */
  readonly nextMeeting: readonly string[];
  readonly previousMeeting: readonly string[];
  /** Phrases beside the clock time at which the meeting opened or closed. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** `bilaga`, `appendix`: with a number or letter behind it, an attachment. */
  readonly attachmentWords: readonly string[];
  readonly caseNumbers: { readonly labels: readonly string[]; readonly patterns: readonly RegExp[] };
  /** Words that open the block of signatures: `vid protokollet`, `justeras`. */
  readonly signatureOpeners: readonly string[];
  /** Words for "all of us", which are owners but no people: `alla`, `samtliga`, `all`. */
  readonly everybody: readonly string[];
  /** Conjunctions between two names: `och`, `and`. */
  readonly and: readonly string[];
  /** Where a language's grammar forces it: the base form of an inflected word (Finnish case endings). Left out, words stand as they are. */
  readonly stem?: (word: string) => string;
}

export type LocaleTag = "sv" | "nb" | "nn" | "da" | "fi" | "en" | "de";

export type HeaderField = "date" | "time" | "place" | "timePlace" | "meetingNumber" | "body" | "organisation" | "title" | "next" | "previous" | "start" | "end";
/** `copy` lists who only gets the minutes: not attendees. */
export type AttendanceList = "present" | "deciding" | "substituteServing" | "substituteOther" | "others" | "absent" | "excused" | "invited" | "copy";
export type RoleWord = "chair" | "viceChair" | "secretary" | "attester" | "member" | "substitute" | "guest";
export type ColumnRole = "number" | "item" | "note" | "owner" | "due" | "status" | "time" | "action" | "decision";
export type ItemKind = "opening" | "quorum" | "agenda" | "previous" | "attesters" | "information" | "otherBusiness" | "nextMeeting" | "closing";

export interface DateWords {
  /** Twelve lists, January first: full names, inflected forms, abbreviations without the dot. */
  readonly months: readonly (readonly string[])[];
  /** True where months are written with a capital letter: elsewhere a capital one behind a number is rather a name (`1. Jan Ek`). */
  readonly capitalMonths: boolean;
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Forms that name a season by themselves: `hösten`. */
  readonly seasons: Readonly<Record<Season, readonly string[]>>;
  /** Forms that mean a season only where a year follows: `höst 2026`, `HT25`, `fall 2024`. */
  readonly seasonsWithYear: Readonly<Record<Season, readonly string[]>>;
  readonly week: readonly string[];
  readonly quarter: readonly string[];
  /** `tertial`: a third of a year. */
  readonly third: readonly string[];
  /** First to fourth, spelt out: `första kvartalet`. */
  readonly ordinals: readonly (readonly string[])[];
  /** Before a month: its first ten days, the next ten, the rest. */
  readonly partOfMonth: Readonly<Record<"early" | "middle" | "late", readonly string[]>>;
  /** Words before a month without day and year that show a month is meant: `i`, `under`, `in`. */
  readonly during: readonly string[];
  /** Between two dates or times: `till`, `to`, `bis`. Dashes always do. */
  readonly rangeWords: readonly string[];
  readonly relative: RelativeWords;
  /** Before a day: `den`, `d.`, `dem`, `the`. */
  readonly dayPrefixes: readonly string[];
  /** Behind a day's figures: `:e`, `st`, `.`. */
  readonly ordinalSuffixes: readonly string[];
  /** Before a clock time: `kl`, `klockan`, `at`, `um`. */
  readonly timePrefixes: readonly string[];
  /** Behind a clock time: `uhr`, `am`, `pm`. */
  readonly timeSuffixes: readonly string[];
  /** What `3/4` means: `dmy` is 3 April. */
  readonly numericOrder: "dmy" | "mdy";
  /** Words directly before a date that make it a deadline: `senast`, `innan`, `by`. */
  readonly deadline: readonly string[];
  /** Nouns that name a deadline, some words before the date: `sista dag`, `deadline`, `Frist`. */
  readonly deadlineNouns: readonly string[];
  /** Words directly behind a date that make it a deadline: `mennessä`. */
  readonly deadlineAfter: readonly string[];
  /** Words before a day that comes every year, and so has none: `årligen`, `every year`. */
  readonly yearly: readonly string[];
  /** Words near a date that place it after or before the meeting. */
  readonly future: readonly string[];
  readonly past: readonly string[];
}

export type Season = "spring" | "summer" | "autumn" | "winter";

/** Dates told from the day of the meeting. Only phrases that can mean one day or one week. */
export interface RelativeWords {
  readonly tomorrow: readonly string[];
  readonly yesterday: readonly string[];
  readonly nextWeek: readonly string[];
  readonly lastWeek: readonly string[];
  /** Before a number of days or weeks from now: `om`, `inom`, `in`. */
  readonly within: readonly string[];
  readonly units: Readonly<Record<"day" | "week", readonly string[]>>;
  /** One to twelve, spelt out. */
  readonly numbers: readonly (readonly string[])[];
}

/** A phrase found in a text. */
export interface PhraseHit<Key extends string> {
  readonly key: Key;
  readonly phrase: string;
  readonly span: Span;
}
