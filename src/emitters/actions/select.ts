import type { MinutesRecord } from "../../record/schema.ts";
import { isOverdue, type ActionRow } from "./action-row.ts";
import type { Sort } from "./formats.ts";

/** Which action items are wanted; what is left out of it holds for all. */
export interface Wanted {
  /** A person's name or part of it in whole words, or initials. */
  readonly owner?: string;
  /** An ISO date: due on an earlier day. */
  readonly dueBefore?: string;
  /** An ISO date: due on an earlier day and not done. */
  readonly overdueOn?: string;
  /** An item's number or id; its sub-items belong to it. */
  readonly item?: string;
  /** Part of the body's, organisation's or meeting's name. */
  readonly body?: string;
}

export function isWanted(row: ActionRow, { owner, dueBefore, overdueOn, item }: Wanted): boolean {
  const { action } = row;
  return (
    (owner === undefined || isOwnedBy(row, owner)) &&
    (dueBefore === undefined || (action.dueDate !== null && action.dueDate < dueBefore)) &&
    (overdueOn === undefined || isOverdue(action, overdueOn)) &&
    (item === undefined || isUnder(row, item))
  );
}

/** @example isOf(record, "styrelsen") // true where the body is "Styrelsen för Sjöbackens byalag" */
export function isOf({ meeting: { body, organisation, title } }: MinutesRecord, wanted: string | undefined): boolean {
  return wanted === undefined || [body, organisation, title].some((name) => name !== null && folded(name).includes(folded(wanted)));
}

/** `asta` and `Lindvall` find Asta Lindvall, `AL` too where these are her initials; `ast` finds nobody. */
function isOwnedBy({ action, record }: ActionRow, wanted: string): boolean {
  const sought = words(wanted);
  return sought.trim() !== "" && action.owners.some(({ name, text, attendee }) => {
    const initials = record.attendees.find(({ id }) => id === attendee)?.initials ?? "";
    return words(name).includes(sought) || [text, initials].some((written) => words(written) === sought);
  });
}

function isUnder({ item, record }: ActionRow, wanted: string): boolean {
  const sought = folded(wanted).replace(/^§\s{0,5}/u, "").replace(/\.$/u, "");
  // A record from elsewhere may have items in a circle.
  for (let one = item, left = 20; one !== undefined && left > 0; left--) {
    if (one.number === sought || folded(one.id) === sought) return true;
    const { parent } = one;
    one = parent === null ? undefined : record.agendaItems.find(({ id }) => id === parent);
  }
  return false;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().trim();
}

/** Words with a space before and behind each, so that `includes` finds whole ones. */
function words(text: string): string {
  return ` ${(folded(text).match(/[\p{L}\p{M}\p{N}]{1,100}/gu) ?? []).join(" ")} `;
}

/** A copy in order; within it, what was first stays first. What has no date or no owner comes last. */
export function sortActions(rows: readonly ActionRow[], sort: Sort): ActionRow[] {
  const names = new Intl.Collator("sv");
  const meeting = (a: ActionRow, b: ActionRow): number => inOrder(a.record.meeting.date, b.record.meeting.date);
  const orders: Readonly<Record<Sort, (a: ActionRow, b: ActionRow) => number>> = {
    meeting,
    due: (a, b) => inOrder(a.action.dueDate, b.action.dueDate) || meeting(a, b),
    owner: (a, b) => inOrder(firstOwner(a), firstOwner(b), names.compare) || inOrder(a.action.dueDate, b.action.dueDate) || meeting(a, b),
  };
  return [...rows].sort(orders[sort]);
}

function firstOwner({ action }: ActionRow): string | null {
  return action.owners[0]?.name ?? null;
}

function inOrder(a: string | null, b: string | null, compare: (a: string, b: string) => number = byCodeUnit): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compare(a, b);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
