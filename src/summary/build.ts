import type { ActionItem, AgendaItem, Attendee, Decision, Meeting, MinutesRecord, Owner } from "../record/schema.ts";
import { tasksOnce } from "../record/doubles.ts";
import { candidatesOf } from "./candidates.ts";
import { choose, defaultLength } from "./choose.ts";
import type { NextMeeting, OpenQuestion, Passage, Place, Summary, SummaryAction, SummaryDecision, SummaryItem, SummaryPeople, SummaryPerson } from "./model.ts";
import { pagesOfItems } from "./pages.ts";

export interface SummaryOptions {
  /** How many sentences a meeting, beside its decisions and action items; by its length where not given. */
  readonly sentences?: number;
}

/**
 * What a meeting came to, in the document's own words: its items with their most telling sentences, all decisions and all action items, the
 * people, the next meeting.
 * @example summarize(record, { sentences: 10 })
 */
export function summarize(record: MinutesRecord, { sentences }: SummaryOptions = {}): Summary {
  const { meeting, source, language } = record;
  const candidates = candidatesOf(record);
  const chosen = choose(candidates, language, sentences ?? defaultLength(candidates.length));
  const pages = pagesOfItems(record);
  const actions = tasksOnce(record.actionItems).map(actionOf);
  const ids = new Set(record.agendaItems.map(({ id }) => id));
  const items = record.agendaItems.map((item, index): SummaryItem => ({
    ...itemHead(item),
    sentences: chosen.filter((one) => one.item === index).map(({ text }): Passage => ({ text, page: pages[index] ?? null, line: null })),
    decisions: record.decisions.filter((decision) => decision.item === item.id).map(decisionOf),
    actions: actions.filter((action) => action.item === item.id),
  }));
  const heading = meeting.body ?? meeting.title ?? meeting.organisation ?? record.label;
  return {
    source: { path: source.path, part: source.part.index, parts: source.part.count },
    language, heading, organisation: meeting.organisation === heading ? null : meeting.organisation, number: meeting.number,
    date: meeting.date, endDate: meeting.endDate, startTime: meeting.startTime, endTime: meeting.endTime, place: meeting.place,
    people: peopleOf(record.attendees), items,
    otherDecisions: record.decisions.filter(({ item }) => item === null || !ids.has(item)).map(decisionOf),
    actions, next: meeting.next.map(nextOf), questions: questionsOf(record),
  };
}

/**
 * Summaries as a reader wants them: the newest meeting last, those without a date first. What has the same date stays in its order.
 */
export function inOrder(summaries: readonly Summary[]): Summary[] {
  const key = ({ date, startTime }: Summary): string => `${date ?? ""} ${startTime ?? ""}`;
  return [...summaries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function itemHead({ id, label, title, level, owners, evidence }: AgendaItem): Omit<SummaryItem, "sentences" | "decisions" | "actions"> {
  return { id, label, title, level, owners: names(owners), ...placeOf(evidence) };
}

function decisionOf({ text, outcome, evidence }: Decision): SummaryDecision {
  return { text, outcome, ...placeOf(evidence) };
}

function actionOf({ text, owners, dueDate, dueText, status, certainty, item, evidence }: ActionItem): SummaryAction {
  return { text, owners: names(owners), dueDate, dueText, status, certainty, item, ...placeOf(evidence) };
}

function nextOf({ date, startTime, endTime, place, certainty, evidence }: Meeting["next"][number]): NextMeeting {
  return { date, startTime, endTime, place, quote: evidence[0]?.quote ?? null, certainty, ...placeOf(evidence) };
}

function peopleOf(attendees: readonly Attendee[]): SummaryPeople {
  const those = (attendance: Attendee["attendance"]): SummaryPerson[] =>
    attendees.filter((one) => one.attendance === attendance).map(({ name, role, roleText }) => ({ name, role, roleText }));
  return { present: those("present"), absent: those("absent"), invited: those("invited"), listed: those(null) };
}

/** What is about how the file was read, not about what it says; and that there is no date, which the summary says anyway. */
const NOT_FOR_READERS = new Set(["meeting/no-date", "pdf/second-engine", "language/unknown", "txt/undecodable"]);

/** Warnings and errors, each said once. */
function questionsOf({ diagnostics }: MinutesRecord): OpenQuestion[] {
  const seen = new Set<string>();
  return diagnostics.flatMap(({ code, severity, message, page, evidence }): OpenQuestion[] => {
    const matters = severity !== "info" || code === "owner/unresolved";
    if (!matters || NOT_FOR_READERS.has(code) || seen.has(`${code} ${message}`)) return [];
    seen.add(`${code} ${message}`);
    const place = placeOf(evidence);
    return [{ code, message, page: place.page ?? page ?? null, line: place.line }];
  });
}

function names(owners: readonly Owner[]): string[] {
  return [...new Set(owners.map(({ name }) => name))];
}

function placeOf(evidence: Meeting["evidence"]): Place {
  const first = evidence[0];
  return { page: first?.page ?? null, line: first?.lines[0] ?? null };
}
