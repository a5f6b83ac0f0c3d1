/** What `minutes list` can list: the choices of its first argument. */
export const LIST_KINDS = [
  "decisions", "reported-decisions", "proposals", "votes", "reservations", "actions", "items", "attendees", "dates", "links", "attachments",
  "case-numbers", "signatures", "diagnostics", "meetings",
] as const;

export type ListKind = (typeof LIST_KINDS)[number];
