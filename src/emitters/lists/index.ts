import type { Attendee, MinutesRecord } from "../../record/schema.ts";
import { factList, joined, namesOf, type FactList } from "./fact-list.ts";
import type { ListKind } from "./kinds.ts";

/** Every list by its kind: one entry a kind. */
export const lists: Readonly<Record<ListKind, FactList>> = {
  decisions: factList(({ decisions }) => decisions, { text: ({ text }) => text, outcome: ({ outcome }) => outcome }),
  "reported-decisions": factList(({ reportedDecisions }) => reportedDecisions, { text: ({ text }) => text, by: ({ by }) => by, date: ({ date }) => date }),
  proposals: factList(({ proposals }) => proposals, { kind: ({ kind }) => kind, text: ({ text }) => text, by: ({ by }) => namesOf(by), adopted: ({ adopted }) => adopted }),
  votes: factList(({ votes }) => votes, {
    text: ({ text }) => text, method: ({ method }) => method, for: ({ counts }) => counts.for, against: ({ counts }) => counts.against,
    abstained: ({ counts }) => counts.abstained, named: ({ named }) => joined(named.map(({ name, vote }) => `${name}: ${vote}`)), certainty: ({ certainty }) => certainty,
  }),
  reservations: factList(({ reservations }) => reservations, { kind: ({ kind }) => kind, text: ({ text }) => text, by: ({ by }) => namesOf(by) }),
  actions: factList(({ actionItems }) => actionItems, {
    id: ({ id }) => id, text: ({ text }) => text, owners: ({ owners }) => namesOf(owners), dueDate: ({ dueDate }) => dueDate, dueText: ({ dueText }) => dueText,
    status: ({ status }) => status, certainty: ({ certainty }) => certainty, sameAs: ({ sameAs }) => sameAs,
  }),
  items: factList(({ agendaItems }) => agendaItems, {
    id: ({ id }) => id, number: ({ number }) => number, label: ({ label }) => label, title: ({ title }) => title, level: ({ level }) => level,
    parent: ({ parent }) => parent, owners: ({ owners }) => namesOf(owners),
  }, { items: false }),
  attendees: factList(({ attendees }) => attendees, {
    name: ({ name }) => name, initials: ({ initials }) => initials, role: ({ role }) => role, roleText: ({ roleText }) => roleText,
    affiliation: ({ affiliation }) => affiliation, attendance: ({ attendance }) => attendance, excused: ({ excused }) => excused,
    substituteFor: ({ substituteFor }) => substituteFor, items: ({ items }: Attendee) => joined(items ?? []),
  }, { items: false }),
  dates: factList(({ dates }) => dates, {
    text: ({ text }) => text, date: ({ date }) => date, endDate: ({ endDate }) => endDate, time: ({ time }) => time, precision: ({ precision }) => precision,
    edtf: ({ edtf }) => edtf, role: ({ role }) => role, certainty: ({ certainty }) => certainty,
  }),
  links: factList(({ links }) => links, { url: ({ url }) => url, text: ({ text }) => text, kind: ({ kind }) => kind }),
  attachments: factList(({ attachments }) => attachments, { label: ({ label }) => label, title: ({ title }) => title, url: ({ url }) => url }),
  "case-numbers": factList(({ caseNumbers }) => caseNumbers, { normalized: ({ normalized }) => normalized, text: ({ text }) => text }),
  signatures: factList(({ signatures }) => signatures, { name: ({ name }) => name, role: ({ role }) => role }, { items: false }),
  diagnostics: factList(({ diagnostics }) => diagnostics, { severity: ({ severity }) => severity, code: ({ code }) => code, message: ({ message }) => message }, { items: false }),
  meetings: factList((record) => [meetingFact(record)], {
    title: ({ title }) => title, organisation: ({ organisation }) => organisation, number: ({ number }) => number, documentType: ({ documentType }) => documentType,
    language: ({ language }) => language, startTime: ({ startTime }) => startTime, endTime: ({ endTime }) => endTime, place: ({ place }) => place,
    next: ({ next }) => joined(next.flatMap(({ date }) => date ?? [])), items: ({ items }) => items, decisions: ({ decisions }) => decisions,
    actions: ({ actions }) => actions, status: ({ status }) => status,
  }, { items: false }),
};

/** A meeting as one row: what it was and how much it came to. */
function meetingFact({ meeting, documentType, language, status, agendaItems, decisions, actionItems }: MinutesRecord) {
  return { ...meeting, documentType, language, status, items: agendaItems.length, decisions: decisions.length, actions: actionItems.length };
}
