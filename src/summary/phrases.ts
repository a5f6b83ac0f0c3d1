import type { SummaryLabels } from "../locales/pack.ts";
import type { NextMeeting, Place, Summary, SummaryAction, SummaryItem, SummaryPerson } from "./model.ts";

/**
 * Pieces of a summary as plain text, the same in every format; escaping is the format's.
 * @example placeText({ page: 2, line: 40 }, labels) // "s. 2"
 */
export function placeText({ page, line }: Place, labels: SummaryLabels): string {
  if (page !== null) return `${labels.page} ${page}`;
  return line === null ? "" : `${labels.line} ${line}`;
}

/** `2025-03-04, 18:30–20:00, Byastugan` */
export function whenAndWhere({ date, endDate, startTime, endTime, place }: Pick<Summary, "date" | "startTime" | "endTime" | "place"> & { readonly endDate?: string | null }, labels: SummaryLabels): string {
  const days = date === null ? null : endDate === null || endDate === undefined || endDate === date ? date : `${date} – ${endDate}`;
  const times = startTime === null ? (endTime === null ? null : `–${endTime}`) : endTime === null ? startTime : `${startTime}–${endTime}`;
  return [days ?? `${labels.date}: ${labels.notStated}`, times, place === null ? null : oneLine(place)].filter((part) => part !== null).join(", ");
}

/** Groups of people that are not empty: label and names, `["Närvarande", "Asta Lindvall (ordförande), Kim Ek"]`. Never none: a reader asks who was there. */
export function peopleLines({ people }: Summary, labels: SummaryLabels): [string, string][] {
  const groups: [string, readonly SummaryPerson[]][] = [[labels.present, people.present], [labels.absent, people.absent], [labels.invited, people.invited], [labels.listed, people.listed]];
  if (groups.every(([, group]) => group.length === 0)) return [[labels.present, labels.notStated]];
  return groups.filter(([, group]) => group.length > 0).map(([label, group]) => [label, group.map((one) => personText(one, labels)).join(", ")]);
}

function personText({ name, role, roleText }: SummaryPerson, labels: SummaryLabels): string {
  if (role !== "chair" && role !== "secretary" && role !== "attester") return oneLine(name);
  return `${oneLine(name)} (${roleText === null ? labels[role] : oneLine(roleText)})`;
}

/** `§ 12 Bryggan (Asta Lindvall)` */
export function itemHeading({ label, title, owners }: Pick<SummaryItem, "label" | "title" | "owners">): string {
  return [label, title === "" ? null : oneLine(title), owners.length === 0 ? null : `(${owners.join(", ")})`].filter((part) => part !== null).join(" ") || "–";
}

/**
 * How deep each item's heading stands below the meeting's: its level, but never more than one below the heading before it, whatever the record says.
 * @example headingDepths([{ level: 3 }, { level: 1 }, { level: 2 }]) // [1, 1, 2]
 */
export function headingDepths(items: readonly Pick<SummaryItem, "level">[]): number[] {
  let before = 0;
  return items.map(({ level }) => (before = Math.max(1, Math.min(level, before + 1))));
}

/** `§ 12` of the item with this id, its title where it has no number; "" where there is none. The item itself stands below with its title. */
export function itemName(items: readonly SummaryItem[], id: string | null): string {
  const item = items.find((one) => one.id === id);
  return item ? (item.label ?? oneLine(item.title)) : "";
}

export function ownerText({ owners }: SummaryAction, labels: SummaryLabels): string {
  return owners.length === 0 ? labels.notStated : owners.map(oneLine).join(", ");
}

/**
 * The day, in brackets the document's own words for it where they say it otherwise, and how far it has come: `2025-05-01 (före den 1 maj), klart`.
 * What was worked out rather than read is marked.
 */
export function dueText({ dueDate, dueText, status, certainty }: SummaryAction, labels: SummaryLabels): string {
  const words = dueText === null ? null : oneLine(dueText);
  const due = dueDate === null || words === null || words === dueDate ? (dueDate ?? words ?? labels.notStated) : `${dueDate} (${words})`;
  const implied = certainty === "implied" && dueDate !== null ? labels.implied : null;
  return [due, implied, status === null ? null : oneLine(status)].filter((part) => part !== null).join(", ");
}

/** `2025-04-08, 18:30, Byastugan (härlett)`; the document's own words where it fixes no day. */
export function nextText(next: NextMeeting, labels: SummaryLabels): string {
  const stated = next.date === null ? [next.quote === null ? labels.notStated : oneLine(next.quote), next.place === null ? null : oneLine(next.place)].filter((part) => part !== null).join(", ") : whenAndWhere(next, labels);
  return next.certainty === "implied" && next.date !== null ? `${stated} (${labels.implied})` : stated;
}

/** A meeting's name for a heading. */
export function headingText({ heading, number, source }: Summary): string {
  const name = heading === null ? source.path : oneLine(heading);
  return number === null ? name : `${name} ${number}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
