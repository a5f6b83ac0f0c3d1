/** How an action list can be written: the choices of `--format`. */
export const ACTION_FORMATS = ["table", "md", "csv", "ics", "todotxt", "json", "ndjson"] as const;

export type ActionFormat = (typeof ACTION_FORMATS)[number];

/** What an action list can be in the order of. */
export const SORTS = ["meeting", "due", "owner"] as const;

export type Sort = (typeof SORTS)[number];

/** Task tools whose import wants columns of its own. */
export const PRESETS = ["jira", "planner", "trello"] as const;

export type Preset = (typeof PRESETS)[number];
