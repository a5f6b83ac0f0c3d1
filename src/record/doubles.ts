import type { ActionItem } from "./schema.ts";

/**
 * Action items as a list for people has them: a task that is stated twice stands once, where it stands first, in those words, with the owners, due
 * time and status of whichever says them. A link to nothing, or to another link, is left alone: no task gets lost.
 * @example tasksOnce([first, { ...second, sameAs: first.id }]).length // 1
 */
export function tasksOnce(actionItems: readonly ActionItem[]): ActionItem[] {
  const firsts = new Set(actionItems.filter(({ sameAs }) => sameAs === null).map(({ id }) => id));
  const isDouble = ({ sameAs }: ActionItem): boolean => sameAs !== null && firsts.has(sameAs);
  return actionItems.filter((item) => !isDouble(item)).map((item) => actionItems.filter((other) => isDouble(other) && other.sameAs === item.id).reduce(joined, item));
}

function joined(first: ActionItem, second: ActionItem): ActionItem {
  const owners = second.owners.length > first.owners.length ? second.owners : first.owners;
  // A day says more than `as soon as possible`.
  const due = first.dueDate === null && (second.dueDate !== null || first.dueText === null) ? second : first;
  const used = new Set([first, due, ...(owners === second.owners ? [second] : [])]);
  return {
    ...first, owners, dueDate: due.dueDate, dueText: due.dueText, status: first.status ?? second.status,
    certainty: [...used].some(({ certainty }) => certainty === "implied") ? "implied" : "stated",
    evidence: [...first.evidence, ...second.evidence],
  };
}
