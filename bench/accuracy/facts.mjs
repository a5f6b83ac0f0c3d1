// @ts-check
// The facts of an annotation and of a record in one form, so that they can be held against each other.
/** @import { MinutesRecord, Owner } from "../../src/record/schema.ts" */
/** @import { Annotation } from "./annotation.mjs" */
/** @import { Annotated, Found } from "./tally.mjs" */
import { address, bareNumber, folded, isBareDomain } from "./spelling.mjs";

/**
 * @typedef {object} Sides one document's annotation and what was read
 * @property {Annotation} annotation
 * @property {MinutesRecord | null} record null where nothing was read
 * @property {(ref: string | null) => string} itemOf an item's bare number by the id that facts refer to it with; `""` outside items and in unnumbered ones
 * @property {(who: string) => string} personOf initials and names of the annotated people as one key a person
 */

/**
 * @param {Annotation} annotation
 * @param {MinutesRecord | null} record
 * @returns {Sides}
 */
export function sidesOf(annotation, record) {
  const numbers = new Map((record?.agendaItems ?? []).map((item) => [item.id, bareNumber(item.number)]));
  const people = [...(annotation.attendees ?? []), ...(annotation.people ?? [])];
  return {
    annotation, record,
    itemOf: (ref) => (ref === null ? "" : (numbers.get(ref) ?? bareNumber(ref))),
    personOf: (who) => {
      const key = personKey(who);
      const person = people.find((one) => key === personKey(one.name) || (one.initials && key === folded(one.initials)));
      return person ? personKey(person.name) : key;
    },
  };
}

/** @param {string} name */
function personKey(name) {
  return folded(name).replace(/[^\p{L}\p{N} -]/gu, "");
}

/** @param {Sides} sides */
export function annotatedItems({ annotation }) {
  return (annotation.items ?? []).map((item) => {
    const shown = [item.number, item.title].filter(Boolean).join(" ");
    return { key: bareNumber(item.number), text: shown, quotes: [shown, item.title ?? ""], title: item.title ?? "", owners: item.owners ?? [] };
  });
}

/** @param {Sides} sides */
export function foundItems({ record }) {
  return (record?.agendaItems ?? []).map((item, i) => (
    { key: bareNumber(item.number), text: [item.number, item.title].filter(Boolean).join(" "), pointer: `/agendaItems/${i}`, evidence: item.evidence, title: item.title, owners: item.owners }
  ));
}

/**
 * The owners of items: a key for each item and person.
 * @param {Sides} sides
 * @returns {{ annotated: Annotated[], found: Found[] }}
 */
export function itemOwners(sides) {
  return {
    annotated: annotatedItems(sides).flatMap((item) => item.owners.map((who) => ({ key: `${item.key}|${sides.personOf(who)}`, text: `${who}, of ${item.text}`, quotes: [`${item.text} ${who}`, who] }))),
    found: foundItems(sides).flatMap((item) => item.owners.map((owner, i) => ({ key: `${item.key}|${sides.personOf(owner.name)}`, text: `${owner.name}, of ${item.text}`, pointer: `${item.pointer}/owners/${i}`, evidence: item.evidence }))),
  };
}

/**
 * Decisions or action items with the item they stand in as key.
 * @param {Sides} sides
 * @param {"decisions" | "actions"} kind
 */
export function passages({ annotation, record, itemOf }, kind) {
  const list = kind === "decisions" ? "decisions" : "actionItems";
  return {
    annotated: (annotation[kind] ?? []).map((one) => ({ key: bareNumber(one.item), item: bareNumber(one.item), text: one.quote, quotes: [one.quote] })),
    found: (record?.[list] ?? []).map((one, i) => ({ key: itemOf(one.item), item: itemOf(one.item), text: one.text, pointer: `/${list}/${i}`, evidence: one.evidence })),
  };
}

/** @param {Sides} sides */
export function actionsWithOwners({ annotation, record }) {
  return {
    annotated: (annotation.actions ?? []).map((one) => ({ text: one.quote, owners: one.owners ?? [], due: one.due ?? null })),
    found: (record?.actionItems ?? []).map((one, i) => ({ text: one.text, owners: one.owners.map((/** @type {Owner} */ owner) => owner.name), due: one.dueDate, pointer: `/actionItems/${i}`, evidence: one.evidence })),
  };
}

/** @param {Sides} sides */
export function days({ annotation, record }) {
  return {
    annotated: (annotation.dates ?? []).map(({ date, quote }) => ({ key: date, text: quote === undefined ? date : `${date} (${quote})`, quotes: [...(quote === undefined ? [] : [quote]), date] })),
    found: (record?.dates ?? []).flatMap(({ date, endDate, text, evidence }, i) => (
      [date, endDate].flatMap((day) => (day === null ? [] : [{ key: day, text: `${day} (${text})`, pointer: `/dates/${i}`, evidence }]))
    )),
  };
}

/** @param {Sides} sides */
export function comingDays({ annotation, record }) {
  const quote = new Map((annotation.dates ?? []).map((one) => [one.date, one.quote]));
  return {
    annotated: (annotation.nextMeeting ?? []).map(({ date }) => ({ key: date, text: date, quotes: [quote.get(date) ?? date] })),
    found: (record?.meeting.next ?? []).flatMap(({ date, evidence }, i) => (date === null ? [] : [{ key: date, text: date, pointer: `/meeting/next/${i}`, evidence }])),
  };
}

/**
 * Link targets; a bare domain is measured nowhere, nor is what spells like an annotated one.
 * @param {Sides} sides
 * @param {boolean} withItems whether a link's item counts too
 */
export function targets({ annotation, record, itemOf }, withItems) {
  const bare = new Set((annotation.links ?? []).filter(({ url }) => isBareDomain(url)).map(({ url }) => address(url)));
  const counts = (/** @type {{ url: string }} */ { url }) => !isBareDomain(url) && !bare.has(address(url));
  const key = (/** @type {string} */ url, /** @type {string} */ item) => (withItems ? `${address(url)}|${item}` : address(url));
  const shown = (/** @type {string} */ url, /** @type {string} */ item) => (withItems ? `${url} in ${item === "" ? "no item" : item}` : url);
  return {
    annotated: (annotation.links ?? []).filter(counts).map((one) => ({ key: key(one.url, bareNumber(one.item)), text: shown(one.url, bareNumber(one.item)), quotes: [one.url] })),
    found: (record?.links ?? []).flatMap((one, i) => (counts(one) ? [{ key: key(one.url, itemOf(one.item)), text: shown(one.url, itemOf(one.item)), pointer: `/links/${i}`, evidence: one.evidence }] : [])),
  };
}
