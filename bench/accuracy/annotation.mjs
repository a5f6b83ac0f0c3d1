// @ts-check
// What somebody who read a document says that it says: the form is described in README.md beside this file.

/** @typedef {{ name: string, initials?: string | null, role?: string | null, attendance?: string | null }} AnnotatedPerson */
/** @typedef {{ number?: string | null, title?: string | null, owners?: string[] }} AnnotatedItem */
/** @typedef {{ item?: string | null, quote: string }} AnnotatedDecision */
/** @typedef {{ item?: string | null, quote: string, owners?: string[], due?: string | null }} AnnotatedAction */
/**
 * @typedef {object} Annotation
 * @property {string} [language]
 * @property {{ body?: string | null, date?: string | null, startTime?: string | null, endTime?: string | null }} [meeting]
 * @property {AnnotatedPerson[]} [attendees]
 * @property {{ name: string, initials?: string | null }[]} [people]
 * @property {AnnotatedItem[]} [items]
 * @property {AnnotatedDecision[]} [decisions]
 * @property {AnnotatedAction[]} [actions]
 * @property {{ date: string, quote?: string }[]} [dates]
 * @property {{ url: string, item?: string | null }[]} [links]
 * @property {{ date: string }[]} [nextMeeting]
 */

const LISTS = ["attendees", "people", "items", "decisions", "actions", "dates", "links", "nextMeeting"];
/** What an entry of a list cannot be without. */
const NEEDED = /** @type {Record<string, string>} */ ({ attendees: "name", people: "name", decisions: "quote", actions: "quote", dates: "date", links: "url", nextMeeting: "date" });

/**
 * An annotation file's content.
 * @param {string} text
 * @param {string} path for the message
 * @returns {Annotation}
 * @throws {Error} where it is no JSON, or not of the form.
 */
export function readAnnotation(text, path) {
  const value = parsed(text, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${path}: expected an object`);
  const annotation = /** @type {Record<string, unknown>} */ (value);
  for (const list of LISTS) {
    const entries = annotation[list] ?? [];
    if (!Array.isArray(entries)) throw new Error(`${path}: \`${list}\` is no list`);
    const needed = NEEDED[list];
    const without = needed === undefined ? -1 : entries.findIndex((entry) => typeof entry?.[needed] !== "string");
    if (without >= 0) throw new Error(`${path}: \`${list}/${without}\` has no \`${needed}\``);
  }
  return /** @type {Annotation} */ (annotation);
}

/**
 * @param {string} text
 * @param {string} path
 * @returns {unknown}
 */
function parsed(text, path) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
