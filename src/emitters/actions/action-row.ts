import type { ActionItem, AgendaItem, MinutesRecord } from "../../record/schema.ts";
import { findItem } from "../lists/fact-list.ts";

/** An action item with the meeting and the agenda item that it came from. */
export interface ActionRow {
  readonly action: ActionItem;
  readonly item: AgendaItem | undefined;
  readonly record: MinutesRecord;
}

/** @example actionRowsOf(record).map(({ action }) => action.text) // ["Asta Lindvall lagar bryggan.", …] */
export function actionRowsOf(record: MinutesRecord): ActionRow[] {
  return record.actionItems.map((action) => ({ action, item: findItem(record, action.item), record }));
}

/** Who met: the body, else the organisation, else what the document calls the meeting. */
export function bodyOf({ meeting: { body, organisation, title } }: MinutesRecord): string | null {
  return body ?? organisation ?? title;
}

/** The item as a reader looks it up. @example "4.1 Bryggan" */
export function itemName(item: AgendaItem | undefined): string | null {
  return item === undefined ? null : [item.number, item.title].filter((part) => part !== null && part !== "").join(" ");
}

const DONE = /^(?:x|done|completed?|closed|finished|klart?|färdigt?|slutförd|utförd|avslutad|ferdig|utført|fullført|avsluttet|færdig|udført|afsluttet|valmis|tehty|suoritettu|erledigt|abgeschlossen|fertig)\.?$/iu;

/** True where the minutes state that it is done; a status of other words is none. */
export function isDone({ status }: ActionItem): boolean {
  return status !== null && DONE.test(status.trim());
}

/** True for what should have been done before a day and is not known to be. @param today an ISO date; null: nothing is overdue. */
export function isOverdue(action: ActionItem, today: string | null): boolean {
  return today !== null && action.dueDate !== null && action.dueDate < today && !isDone(action);
}
