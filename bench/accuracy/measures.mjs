// @ts-check
// What is measured: for each kind of fact, how an annotation and a record are held against each other.
/** @import { Annotation, AnnotatedPerson } from "./annotation.mjs" */
/** @import { Sides } from "./facts.mjs" */
/** @import { Tally, Annotated, Found } from "./tally.mjs" */
/** @import { Attendee, MinutesRecord } from "../../src/record/schema.ts" */
import { actionsWithOwners, annotatedItems, comingDays, days, foundItems, itemOwners, passages, sidesOf, targets } from "./facts.mjs";
import { folded, likeness, wordsOf } from "./spelling.mjs";
import { paired, tallyKeys, tallyValue, tallyWords, together } from "./tally.mjs";

/** In the order in which they are printed. */
export const KINDS = /** @type {const} */ ([
  "items", "itemNumbers", "owners", "meetingDate", "meetingTime", "body", "attendees", "attendeeRoles", "attendance",
  "decisions", "actions", "actionOwners", "actionDue", "dates", "links", "linkItems", "nextMeeting",
]);
/** @typedef {(typeof KINDS)[number]} Kind */
/** @typedef {Record<Kind, Tally>} Tallies */

/** Titles that share this much are the same, names and bodies too; of two tasks it is the share of the shorter one's words. */
const SAME = { title: 0.8, name: 0.75, body: 0.6, task: 0.7 };

/**
 * Holds a record against what is annotated.
 * @param {Annotation} annotation
 * @param {MinutesRecord | null} record null where nothing was read: all is missed then
 * @returns {Tallies}
 */
export function compare(annotation, record) {
  const sides = sidesOf(annotation, record);
  const owned = itemOwners(sides);
  const decisions = passages(sides, "decisions");
  const actions = passages(sides, "actions");
  const dates = days(sides);
  const coming = comingDays(sides);
  const links = targets(sides, false);
  const placed = targets(sides, true);
  return {
    items: items(sides),
    itemNumbers: tallyKeys(annotatedItems(sides).filter(({ key }) => key !== ""), foundItems(sides).filter(({ key }) => key !== "")),
    owners: tallyKeys(owned.annotated, owned.found),
    ...meeting(sides), ...attendees(sides),
    decisions: tallyWords(decisions.annotated, decisions.found),
    actions: tallyWords(actions.annotated, actions.found),
    ...actionDetails(sides),
    dates: tallyKeys(dates.annotated, dates.found),
    links: tallyKeys(links.annotated, links.found),
    linkItems: tallyKeys(placed.annotated, placed.found),
    nextMeeting: tallyKeys(coming.annotated, coming.found),
  };
}

/**
 * The same number and nearly the same title.
 * @param {Sides} sides
 * @returns {Tally}
 */
function items(sides) {
  const like = (/** @type {{ key: string, title: string }} */ a, /** @type {{ key: string, title: string }} */ b) => (a.key !== b.key ? 0 : folded(a.title) === folded(b.title) ? 1 : likeness(a.title, b.title));
  const { pairs, missed, extra } = paired(annotatedItems(sides), foundItems(sides), like, SAME.title);
  return { right: pairs.length, wrong: extra.length, missing: missed.length, missed, extra };
}

/**
 * @param {Sides} sides
 * @returns {Pick<Tallies, "meetingDate" | "meetingTime" | "body">}
 */
function meeting({ annotation, record }) {
  const told = annotation.meeting ?? {};
  const read = record?.meeting;
  /** @type {(text: string | null | undefined) => Annotated | null} */
  const wanted = (text) => (text === null || text === undefined ? null : { key: text, text, quotes: [text, text.replace(":", ".")] });
  /** @type {(field: "date" | "startTime" | "endTime" | "body") => Found | null} */
  const had = (field) => {
    const text = field === "body" ? (read?.body ?? read?.title) : read?.[field];
    return text === null || text === undefined ? null : { key: text, text: `${text} (${field})`, pointer: `/meeting/${field}`, evidence: record?.dates.filter((one) => field === "date" && one.role === "meeting").flatMap((one) => one.evidence).slice(0, 1) ?? [] };
  };
  const date = wanted(told.date);
  const quoted = (annotation.dates ?? []).find((one) => one.date === told.date)?.quote;
  return {
    meetingDate: tallyValue(date && quoted !== undefined ? { ...date, quotes: [quoted, ...date.quotes] } : date, had("date")),
    meetingTime: together([tallyValue(wanted(told.startTime), had("startTime")), tallyValue(wanted(told.endTime), had("endTime"))]),
    body: tallyValue(wanted(told.body), had("body"), (a, b) => likeness(a, b) >= SAME.body),
  };
}

const ROLES = ["chair", "secretary", "attester"];

/**
 * Roles and attendance are asked of those who were found; who was missed has missed them too.
 * @param {Sides} sides
 * @returns {Pick<Tallies, "attendees" | "attendeeRoles" | "attendance">}
 */
function attendees({ annotation, record, personOf }) {
  const like = (/** @type {AnnotatedPerson} */ a, /** @type {{ person: Attendee }} */ b) => (personOf(a.name) === personOf(b.person.name) ? 2 : likeness(a.name, b.person.name));
  const read = (record?.attendees ?? []).map((person, i) => ({ person, pointer: `/attendees/${i}` }));
  const { pairs, missed, extra } = paired(annotation.attendees ?? [], read, like, SAME.name);
  /** @type {(person: AnnotatedPerson, value?: string | null) => Annotated | null} */
  const wanted = ({ name }, value = name) => (value ? { key: value, text: value === name ? name : `${name}: ${value}`, quotes: [name] } : null);
  /** @type {(one: { person: Attendee, pointer: string }, value: string | null, field?: string) => Found | null} */
  const had = ({ person, pointer }, value, field = "") => (value ? { key: value, text: field === "" ? value : `${person.name}: ${value}`, pointer: `${pointer}${field}`, evidence: person.evidence } : null);
  return {
    attendees: {
      right: pairs.length, wrong: extra.length, missing: missed.length,
      missed: missed.map((person) => ({ text: person.name, quotes: [person.name] })), extra: extra.map(({ person, pointer }) => ({ text: person.name, pointer, evidence: person.evidence })),
    },
    attendeeRoles: together([
      ...pairs.map(([person, one]) => tallyValue(wanted(person, person.role ?? null), had(one, ROLES.includes(one.person.role ?? "") ? one.person.role : null, "/role"))),
      ...missed.map((person) => tallyValue(wanted(person, person.role ?? null), null)),
    ]),
    attendance: together([
      ...pairs.flatMap(([person, one]) => (person.attendance ? [tallyValue(wanted(person, person.attendance), had(one, one.person.attendance, "/attendance"))] : [])),
      ...missed.map((person) => tallyValue(wanted(person, person.attendance ?? null), null)),
    ]),
  };
}

/**
 * Who and by when, task by task; what nobody has a counterpart for is missed or extra with all that hangs on it.
 * @param {Sides} sides
 * @returns {Pick<Tallies, "actionOwners" | "actionDue">}
 */
function actionDetails(sides) {
  const { annotated, found } = actionsWithOwners(sides);
  const { pairs, missed, extra } = paired(annotated, found, (a, b) => overlap(a.text, b.text), SAME.task);
  const start = (/** @type {string} */ text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const wantedOwners = (/** @type {(typeof annotated)[number]} */ one) => one.owners.map((who) => ({ key: sides.personOf(who), text: `${who}: ${start(one.text)}`, quotes: [one.text] }));
  const hadOwners = (/** @type {(typeof found)[number]} */ one) => one.owners.map((who) => ({ key: sides.personOf(who), text: `${who}: ${start(one.text)}`, pointer: one.pointer, evidence: one.evidence }));
  const wantedDue = (/** @type {(typeof annotated)[number]} */ one) => (one.due ? { key: one.due, text: `${one.due}: ${start(one.text)}`, quotes: [one.text] } : null);
  const hadDue = (/** @type {(typeof found)[number]} */ one) => (one.due ? { key: one.due, text: `${one.due}: ${start(one.text)}`, pointer: one.pointer, evidence: one.evidence } : null);
  return {
    actionOwners: together([
      ...pairs.map(([a, b]) => tallyKeys(wantedOwners(a), hadOwners(b))),
      ...missed.flatMap((one) => wantedOwners(one).map((owner) => tallyValue(owner, null))),
      ...extra.flatMap((one) => hadOwners(one).map((owner) => tallyValue(null, owner))),
    ]),
    actionDue: together([...pairs.map(([a, b]) => tallyValue(wantedDue(a), hadDue(b))), ...missed.map((one) => tallyValue(wantedDue(one), null)), ...extra.map((one) => tallyValue(null, hadDue(one)))]),
  };
}

/**
 * The share of the shorter text's different words that the longer has.
 * @param {string} a
 * @param {string} b
 */
function overlap(a, b) {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return [...left].filter((word) => right.has(word)).length / Math.max(1, Math.min(left.size, right.size));
}
