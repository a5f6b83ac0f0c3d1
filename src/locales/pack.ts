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
  readonly meetings: MeetingWords;
  /** Labels of the front page. */
  readonly header: Readonly<Record<HeaderField, readonly string[]>>;
  /** Headings and labels of attendance lists, by what being listed there means. */
  readonly attendance: Readonly<Record<AttendanceList, readonly string[]>>;
  readonly roles: Readonly<Record<RoleWord, readonly string[]>>;
  /** Titles, honorifics and functions that stand beside names and are no part of them: `Dr.`, `ledamot`, `kassör`, `Director`. */
  readonly titles: readonly string[];
  /** Words between a substitute and whom the substitute serves for: `tjänstgörande för`, `ersätter`, `i stället för`. */
  readonly substituteFor: readonly string[];
  /** Behind somebody absent: to whom the vote was given (`donne pouvoir à`, `volmacht aan`). */
  readonly proxies: readonly string[];
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
  /** How decisions, proposals, votes and reservations are worded. */
  readonly decisions: DecisionWords;
  /** Conjunctions between two names: `och`, `and`. */
  readonly and: readonly string[];
  readonly actions: ActionWords;
  /** How people come, leave, and are there for some items only. */
  readonly movements: MovementWords;
  /** How a language says who held which office at the meeting. */
  readonly offices: OfficeWords;
  /** How sentences and tables say who was there. */
  readonly attending: AttendingWords;
  readonly sentences: SentenceWords;
  /** Titles of items that are there to be decided on: how they open (`approval of`), or close where the noun stands last (`esityslistan hyväksyminen`). */
  readonly decisionTitles: { readonly opens: readonly string[]; readonly closes: readonly string[] };
  /** `12 ledamöter är närvarande`: the noun behind a figure (`members` counts a part of those there, `people` all), the verb and the word. */
  readonly counted: Readonly<Record<"members" | "people" | "verbs" | "present", readonly string[]>>;
  /** Words in front of a date that tell what it is the date of; of `attestation` and `posted` also the beginnings of longer words (`juster`, `publicer`). */
  readonly dateRoles: Readonly<Record<"attestation" | "posted" | "decision", readonly string[]>>;
  /** The words that a summary puts around the document's own. */
  readonly summary: SummaryLabels;
  /** Where a language's grammar forces it: the base form of an inflected word (Finnish case endings). Left out, words stand as they are. */
  readonly stem?: (word: string) => string;
}

/** How a language calls meetings and those who meet. */
export interface MeetingWords {
  /** Before "meeting": what kind of meeting, and no name of a body (`ordinarie`, `openbare`). */
  readonly kinds: readonly string[];
  /** Initials that stand for a body; in documents in capitals, perhaps with dots (`MR`, `C.A.`). */
  readonly initials: readonly string[];
  /** The form of a body's word before "meeting" (`styrelse` of `styrelsemöte`, `hallituksen`), and how the body itself is called. Left out where they are the same. */
  readonly organs: Readonly<Record<string, string>>;
  /** Endings of a body's word in the genitive, which is no name by itself: `Gemeinderates`, `nämndens`; none where "of" or an apostrophe makes it. */
  readonly genitives: readonly string[];
  /** Endings of those kinds that only stand behind an article or in another case, and so in no name: `der ordentlichen Mitgliederversammlung`. */
  readonly kindEndings: readonly string[];
  /** Directly behind a body's word: it does so at its meeting (`diskuterade`), and no statute says that it is to. Deciding verbs do so anyway. */
  readonly acts: readonly string[];
  /** Behind a meeting's word, before its date: it is announced (`afholdes`, `will be held`). */
  readonly held: readonly string[];
}

/** How a language says who was chosen for which office. */
export interface OfficeWords {
  /** Verb forms of choosing: `valdes`, `gewählt`. */
  readonly elects: readonly string[];
  /** Nouns in the title of an item that chooses somebody: `val`. */
  readonly elections: readonly string[];
  /** Beginnings of words in such a title that make it an office of the time to come, not of the meeting: `styrelse`. */
  readonly terms: readonly string[];
  /** Between a name and the office: `till`, `as`, `zum`. */
  readonly as: readonly string[];
  /** Verbs between a name and the office: `var`, `acted as`. */
  readonly is: readonly string[];
  /** Directly before an office that is another's, then: `vice`, `former`. */
  readonly second: readonly string[];
  /** Before an office whose holder only goes with the one meant: `jämte ordföranden`. */
  readonly besides: readonly string[];
  /** How sentences say who led the meeting and who wrote: `…` stands for the name (`… förde protokoll`, `die Sitzung wurde von … geleitet`). */
  readonly told: Readonly<Record<"chair" | "secretary", readonly string[]>>;
  /** What the document is called, as a label before the one who wrote it and nothing else: `Notes: Kim Ek`. */
  readonly documents: readonly string[];
}

/** How a language says who was there, beyond the labels of lists. */
export interface AttendingWords {
  /** Heads of columns of names: whole ones, and first and last ones in columns of their own. */
  readonly nameHeads: Readonly<Record<"full" | "first" | "last", readonly string[]>>;
  /** Words in the names of organisations, which are no people: legal forms and kinds (`AB`, `kommune`, `Universität`). */
  readonly organisations: readonly string[];
  /** What stands in a column of presence, beside crosses. */
  readonly answers: Readonly<Record<"yes" | "no", readonly string[]>>;
  /** Between everybody and those who are missing: `Alla närvarande utom Kim Ek`. */
  readonly except: readonly string[];
  /** Beside the name of one more person who was there: `deltog`, `var repræsenteret`. */
  readonly attends: readonly string[];
  /** Before the names of those who are missing: `apologies were received from`. */
  readonly apologies: readonly string[];
  /** Behind their names: `had sent apologies`. */
  readonly regrets: readonly string[];
}

/** How a language says that somebody came, left, or was there for some items only. In verbs, `…` stands for who, when and the item (`trifft … ein`). */
export interface MovementWords {
  /** Verbs of coming that need nothing behind them but a time or an item: `anlände`. */
  readonly arrives: readonly string[];
  /** The same, of somebody who was there before: `återkom`. */
  readonly returns: readonly string[];
  /** Verbs that mean coming only with one of the places in `into`: `anslöt … till mötet`. */
  readonly enters: readonly string[];
  readonly into: readonly string[];
  /** Verbs of going that need nothing behind them: `avvek`. */
  readonly leaves: readonly string[];
  /** Verbs that mean going only with one of the places in `outOf`: `lämnade … mötet`. */
  readonly quits: readonly string[];
  readonly outOf: readonly string[];
  /** With items behind: was there for them (`deltog under § 5`). */
  readonly attends: readonly string[];
  /** Out of one item: `deltog inte i handläggningen`, `på grund av jäv`. */
  readonly away: readonly string[];
  /** Titles of items in which people say that they are disqualified in others. */
  readonly awayTitles: readonly string[];
  /** Openings of a sentence that puts something on record: `det antecknades att`. */
  readonly recorded: readonly string[];
  /** Beside an item's number, before it; behind it where they begin with `… ` (`… jälkeen`). `throughout`: for all of it, and for it alone. */
  readonly relations: Readonly<Record<"from" | "until" | "before" | "after" | "during" | "throughout", readonly string[]>>;
  /** Words before an item's number beyond `itemWords`: plurals, other cases. */
  readonly items: readonly string[];
  /** Heads of a column that says for which items a person was there. */
  readonly columns: readonly string[];
}

/** How a language says who does what. In `verbs`, `…` stands for up to eight words (`tar … med`, `levert … aan`). */
export interface ActionWords {
  /** Before a colon: what follows is a task. */
  readonly labels: readonly string[];
  /** Head of a table's column that says of each row what it is: a task, a decision, a piece of news. */
  readonly kinds: readonly string[];
  /** Before a colon and a name, behind a passage: who carries it out (`Ansvarig: Kim`); not who presents or prepared it. */
  readonly responsible: readonly string[];
  /** Between such a label and who has the task: `Auftrag an Kim`. */
  readonly assigns: readonly string[];
  /** Anywhere in the sentence: it is done always, no task (`jedes Jahr`). */
  readonly habits: readonly string[];
  /** Headings over tasks. */
  readonly headings: readonly string[];
  /** Directly behind a person or group: a promise. */
  readonly verbs: readonly string[];
  /** Behind a person or group, with any verb to follow: `ska`, `will`, `får i uppdrag att`. */
  readonly duties: readonly string[];
  /** Before who gets a task: `uppdrar åt`; `…` is who where words stand on both sides (`ger … i uppdrag`), at the end where a comma follows (`bittet …`). */
  readonly instructions: readonly string[];
  /** Orders whose verb carries the mark of the task, with the group `who`: Finnish `kehotti johtajaa selvittämään`. None where `instructions` tells them all. */
  readonly orders: readonly RegExp[];
  /** Verbs of the list above that are tasks in a small group (`Kim fragt nach`), but of a titled person a question to the meeting (`Frau Ek fragt nach`). */
  readonly asking: readonly string[];
  /** Behind a verb that tells something: `skriver att`. */
  readonly telling: readonly string[];
  /** Between who and what, with nothing else before: `Kim to book`. */
  readonly bare: readonly string[];
  /** First words that no group's name begins with, where any could stand: `Motion to`. */
  readonly notOwners: readonly string[];
  /** A duty in the passive, which is a task where a deadline stands beside it: `ska lämnas`. */
  readonly passives: readonly RegExp[];
  /** A duty in the passive that is a task without a deadline too, in a short sentence: verbs of doing only (`ska skickas ut`). */
  readonly passiveTasks: readonly RegExp[];
  /** Duties that tell a rule where a body is to do it, as statutes do (`Styrelsen skall föra medlemsförteckning`); of a person they are tasks. */
  readonly rules: readonly string[];
  /** Behind a duty: what an office of the meeting does, so that it tells an election (`utses att justera`). */
  readonly offices: readonly string[];
  /** Behind a duty: no task (`ska vara`). */
  readonly states: readonly string[];
  /** Anywhere before the verb: what somebody says or thinks, no task. */
  readonly statements: readonly string[];
  /** Anywhere before the verb: a proposal or wish, no task. */
  readonly proposals: readonly string[];
  /** The whole of a list of tasks that holds none begins so. */
  readonly none: readonly string[];
  /** May stand between who and the verb. */
  readonly adverbs: readonly string[];
  /** Words that open a clause with who in it: `att`, `that`. */
  readonly clauses: readonly string[];
  /** Between people who do it together: `tillsammans med`. */
  readonly with: readonly string[];
  /** Before who does it, behind the task: `av`, `durch`. */
  readonly by: readonly string[];
  readonly but: readonly string[];
  /** Before a person or group, and no part of the name: `the`, `die`, `l'`. */
  readonly articles: readonly string[];
  /** Beginnings of words that say it was decided: `beslut` of `beslutades att`. */
  readonly resolved: readonly string[];
  /** Beginnings of words by which something is only proposed: `föresl`. */
  readonly proposing: readonly string[];
  /** In the task column of a table: what happened, no task. */
  readonly reported: readonly string[];
  /** Ends of words that mean a meeting, which does nothing itself: `årsmöte`. */
  readonly meetings: readonly string[];
  /** For capitalised groups before a bare verb (`Roof Sec and Paint Suppliers to`): small words in their names, ends of their last word; none where no group is told so. */
  readonly headlines: { readonly joins: readonly string[]; readonly tails: readonly string[] };
  /** The verb is a clause's second part, so that who does it can stand behind it: `Därefter kontaktar Kim`. */
  readonly verbSecond: boolean;
  /** From the verb on, what people of the body will go to, which is a task for them: `deltar i distriktsstämman`; not who is at the meeting. Null where another rule tells it. */
  readonly attends: RegExp | null;
  /** What is to be done stands in front, marked by its case, and `who` behind the `verb` at the sentence's end: Finnish `Hakemuksen laativat Kim ja Bo`; null where cases do not tell. */
  readonly objectFirst: RegExp | null;
  /** All nouns have a capital letter, so that it tells no name. */
  readonly capitalNouns: boolean;
  readonly pronouns: { readonly one: readonly string[]; readonly many: readonly string[]; readonly we: readonly string[] };
  /** Before a date: the task is due then. */
  readonly until: readonly string[];
  /** The task is due when the body meets next. */
  readonly nextMeeting: readonly string[];
  /** A due time without a date: `snarast`. */
  readonly open: readonly string[];
  /** What a task's status can be, as a line or bracket of its own. */
  readonly status: readonly string[];
  /**
   * How a verb in the present tense looks, behind one person and behind several; `null` where the present alone promises nothing. `not`: what looks so, but
   * tells, thinks, is, or belongs to the meeting itself (`meddelar`, `tycker`, `är`, `öppnar`), with words of that look that are no verbs.
   */
  readonly present: { readonly one: RegExp | null; readonly many: RegExp | null; readonly not: readonly string[] };
  /** Behind a person: an auxiliary of the future that makes passives too, with an infinitive at the clause's end (`wird sich informieren`, not `wird gewählt`). */
  readonly future: RegExp | null;
  /** Those who carry out what a body decides, and hold no meeting of their own: `die Verwaltung`. */
  readonly staff: readonly string[];
  /** Endings by which an office's name means the one who holds it, or takes its case: `chefen`, `johtajaa`; none where an article or nothing does. */
  readonly titleEndings: readonly string[];
}

/** Dots that end no sentence. All without the last dot. */
export interface SentenceWords {
  /** `bl.a.`, `nr.`, `Cllr.` */
  readonly abbreviations: readonly string[];
  /** Abbreviations that end sentences as well: before a capital they do (`m.m. Styrelsen …`). */
  readonly closing: readonly string[];
  /** Abbreviated units: behind a figure a capital begins a new sentence (`5 min. The …`, but `the min. depth`, `the min. DS`). */
  readonly units: readonly string[];
  /** Before figures whose dot makes an ordinal of them: `die 3. Sitzung`. */
  readonly beforeOrdinal: readonly string[];
}

export interface SummaryLabels {
  readonly summary: string;
  readonly date: string;
  readonly present: string;
  readonly absent: string;
  readonly invited: string;
  /** Those of whom it is not said whether they were there. */
  readonly listed: string;
  readonly chair: string;
  readonly secretary: string;
  readonly attester: string;
  readonly decision: string;
  readonly otherDecisions: string;
  readonly action: string;
  readonly actions: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly item: string;
  readonly next: string;
  readonly questions: string;
  readonly notStated: string;
  /** Worked out, not read. */
  readonly implied: string;
  /** Before a page's and a line's number. */
  readonly page: string;
  readonly line: string;
}

export type LocaleTag = "sv" | "nb" | "nn" | "da" | "fi" | "en" | "de" | "nl" | "fr";

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
  /** Before a year that stands in front of the day: `L'an 2024, le 6 juin`. */
  readonly yearPrefixes: readonly string[];
  /** Behind a day's figures: `:e`, `st`, `.`. */
  readonly ordinalSuffixes: readonly string[];
  /** Before a clock time: `kl`, `klockan`, `at`, `um`. */
  readonly timePrefixes: readonly string[];
  /** Behind a clock time: `uhr`, `am`, `pm`. */
  readonly timeSuffixes: readonly string[];
  /** Between hour and minutes, beside `:`, `.` and `h`: `20 heures 30`, `20u30`. */
  readonly hourWords: readonly string[];
  /** Words for numbers, where minutes spell out their date and hour: `L'an deux mille vingt, le six juin à dix-neuf heures`. Empty where nobody does. */
  readonly numberWords: Readonly<Record<string, number>>;
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

export type DecisionOutcome = "approved" | "rejected" | "noted" | "tabled" | "referredBack" | "elected" | "withdrawn" | "other";
export type VoteSide = "for" | "against" | "abstained";
export type OutcomeWords = Readonly<Partial<Record<DecisionOutcome, readonly string[]>>>;

/** How minutes of a language word what was decided, proposed and voted. */
export interface DecisionWords {
  /** Labels in front of what was decided: `Beslut`, `Vedtak`. */
  readonly labels: readonly string[];
  /** Labels in front of what was only proposed or told, so that nothing below was decided there: `Förslag till beslut`, `Yrkanden`, `Bakgrund`. */
  readonly proposalLabels: readonly string[];
  /** Verbs of deciding: present, past, and phrases that decide only where a sentence opens with them (`Beslut att …`, `Agreed to …`). */
  readonly resolves: Readonly<Record<"now" | "past" | "opens", readonly string[]>>;
  /** Finite forms that decide by themselves: `godkänns`, `valdes`. */
  readonly finite: OutcomeWords;
  /** Forms that tell a deciding verb's outcome: `att avslå`. */
  readonly words: OutcomeWords;
  /** Participles: they decide behind an auxiliary (`blev valgt`, `wird … angenommen`), at a sentence's start or its end behind an arrow or a count. */
  readonly participles: OutcomeWords;
  readonly auxiliaries: readonly string[];
  /** Verbs that decide only where the body itself is their subject: `the board noted`. */
  readonly actives?: OutcomeWords;
  /** The body as a subject: `we`, `the board`. */
  readonly subjects?: readonly string[];
  /** Words before a verb in its clause that make it no decision: conditions, modal verbs, perfect tenses. */
  readonly unreal: readonly string[];
  /** Words directly before a deciding word that make it a noun: `het besluit`, `le vote`. */
  readonly nounMarkers?: readonly string[];
  /** Relative pronouns: the same holds, but for a sentence's first word, which is another one (`Som justerare valdes …`, `Der nedsættes …`). */
  readonly relatives: readonly string[];
  /** Words that open what was decided: `att`, `that`. */
  readonly complementizers: readonly string[];
  readonly negations: readonly string[];
  /** Marks of an infinitive that a negation behind the deciding verb belongs to (`agreed not to renew`); none where such a negation undoes the verb itself (`beslutade inte att`). */
  readonly leaves: readonly string[];
  /** Openings of an item's title that announce an election: `val av`. */
  readonly electionTitles: readonly string[];
  /** Words for who only stands for election. */
  readonly candidates: readonly string[];
  /** Words by which the elected accept. */
  readonly accepts: readonly string[];
  /** Behind a deciding verb in the passive, before who decided: `av`, `by the`; none where the language has no such passive. */
  readonly agents: readonly string[];
  readonly proposals: Readonly<Record<"active" | "passive" | "opens" | "moves", readonly string[]>> & {
    /** Words by which a decision names whose proposal it went by: `on a motion by`, `på förslag av`. */
    readonly followed: readonly string[];
    /** How a member's own motion is called, at a sentence's start. */
    readonly motions: readonly string[];
  };
  readonly votes: Readonly<Record<"methods" | "for" | "against" | "abstained" | "units" | "versus" | "verbs" | "polls", readonly string[]>> & {
    /** Before a colon, a column of a table or a cell in it: who voted so (`Ja: Kim Ek, Bo Al`). */
    readonly lists: Readonly<Record<VoteSide, readonly string[]>>;
    /** The same with the names directly behind: `Ja-röster avges av Kim Ek`. */
    readonly cast: Readonly<Record<VoteSide, readonly string[]>>;
    /** The row of a table of votes that states the counts. */
    readonly totals: readonly string[];
  };
  readonly reservations: Readonly<Record<"reservation" | "statement" | "recusal", readonly string[]>>;
  /** Words by which somebody stands for election: a result behind them elects (`Kim Ek genopstiller. Enstemmigt vedtaget.`). */
  readonly stands: readonly string[];
  /** Labels that open what came out of a discussion, in front of it only: `Konklusjon: vi venter`. */
  readonly conclusions: readonly string[];
  /** Deciding words that decide nothing: `as agreed`, `päätti kokouksen` (closed the meeting), rules (`velges av generalforsamlingen`). */
  readonly idle: readonly string[];
}

/** A phrase found in a text. */
export interface PhraseHit<Key extends string> {
  readonly key: Key;
  readonly phrase: string;
  readonly span: Span;
}
