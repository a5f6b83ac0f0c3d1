import type { DateMention } from "../../dates/index.ts";
import { locate } from "../../document/locate.ts";
import type { ActionItem, Attendee } from "../../record/schema.ts";
import { itemAt } from "../../structure/outline.ts";
import { collapse } from "../../structure/words.ts";
import type { ExtractContext } from "../context.ts";
import type { Known } from "../people.ts";
import { rulesOf, type Rules } from "../rules.ts";
import type { DueContext } from "./due.ts";
import { activeNames, properNames, withFullNames, withInitials } from "./names.ts";
import { proseTasks } from "./prose.ts";
import { pastEntries } from "./history.ts";
import type { Cast } from "./subjects.ts";
import { tableTasks } from "./tables.ts";

/** What other extractors found that tasks refer to. */
export interface KnownFacts {
  readonly people: readonly Known[];
  /** For roles: whom `the chair` means. */
  readonly attendees?: readonly Attendee[];
  readonly mentions: readonly DateMention[];
  readonly meetingDate: string | null;
  readonly nextMeetingDate: string | null;
}

export interface FoundActionItems {
  readonly actionItems: readonly ActionItem[];
  /** The table or list of tasks that an action item is a line of, by the item's id; items outside such are left out. */
  readonly lists: ReadonlyMap<string, number>;
  readonly rules: Rules;
}

/**
 * Who is to do what after the meeting, in the document's order: the rows of action tables, what stands behind labels and under headings for tasks, and
 * sentences by which somebody takes something on. The same task in the text and in a closing list stands twice; a refiner links
 * the two.
 * @example extractActionItems(context, facts).actionItems[0]?.owners[0]?.name // "Kim Ek"
 */
export function extractActionItems(context: ExtractContext, known: KnownFacts): FoundActionItems {
  const people = withInitials(withFullNames(context, known.people));
  const cast: Cast = { people, attendees: known.attendees ?? [], pack: context.pack, names: properNames(context), active: activeNames(context, people) };
  const due: DueContext = { text: context.document.text, pack: context.pack, mentions: known.mentions, meetingDate: known.meetingDate, nextMeetingDate: known.nextMeetingDate };
  const rows = tableTasks(context, cast, due);
  const past = pastEntries(context, known.mentions, known.meetingDate);
  const prose = proseTasks(context, cast, due, [...rows.map((task) => task.span), ...past]);
  const tasks = [...rows, ...prose].sort((a, b) => a.span.start - b.span.start);
  const idOf = (index: number): string => `a${index + 1}`;
  const actionItems = tasks.map((task, i): ActionItem => ({
    id: idOf(i), item: itemAt(context.outline, task.span.start)?.id ?? null, text: collapse(context.document.text.slice(task.span.start, task.span.end)),
    owners: [...task.owners], dueDate: task.due.date, dueText: task.due.text, status: task.status,
    certainty: task.implied || task.due.implied ? "implied" : "stated", sameAs: null, evidence: [locate(context.document, task.span)],
  }));
  return {
    actionItems, rules: rulesOf("/actionItems", tasks.map((task) => task.rule)),
    lists: new Map(tasks.flatMap(({ list }, i): [string, number][] => (list === null ? [] : [[idOf(i), list]]))),
  };
}
