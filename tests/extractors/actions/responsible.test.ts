// Who has a task where the name stands behind it: a field that closes a passage, the margin of building minutes, the end of a Finnish sentence, a table that says of each row what it is.
import { expect, test } from "vitest";
import { findDates } from "../../../src/dates/index.ts";
import { extractActionItems } from "../../../src/extractors/actions/index.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import type { Attendee } from "../../../src/record/schema.ts";
import { contextOf, heading, paragraph, table, type TestBlock } from "../../document-of.ts";

const { sv, nb, da, fi, en, de, nl, fr } = packs;
const attendee = (id: string, name: string, initials: string): Attendee => ({ id, name, initials, role: null, roleText: null, affiliation: null, attendance: "present", excused: false, substituteFor: null, items: null, evidence: [] }) as unknown as Attendee;
const attendees = [attendee("p1", "Kim Ek", "KE"), attendee("p2", "Bo Alm", "BA")];

/** `task -> owners (due)` */
function found(pack: LocalePack, ...blocks: readonly TestBlock[]): string[] {
  const context = contextOf(pack, ...blocks);
  const mentions = findDates(context.document.text, pack, { reference: "2025-03-03", referenceCertain: true, fallbackYears: [] });
  const people = attendees.map(({ id, name, initials }) => ({ id, name, initials }));
  return extractActionItems(context, { people, attendees, mentions, meetingDate: "2025-03-03", nextMeetingDate: null }).actionItems
    .map((one) => `${one.text} -> ${one.owners.map(({ name }) => name).join("+")}${one.dueText === null ? "" : ` (${one.dueText}: ${one.dueDate ?? "no day"})`}`);
}

test.each<[LocalePack, string, string]>([
  [sv, "Staketet målas i maj. Ansvarig: Kim", "Staketet målas i maj."], [nb, "Plakatene henges opp. Ansvar: Kim", "Plakatene henges opp."], [da, "Hegnet males til maj. Tovholder: Kim", "Hegnet males til maj."],
  [fi, "Aita maalataan keväällä. Vastuuhenkilö: Kim", "Aita maalataan keväällä."], [en, "The fence gets a coat of paint. Action by: Kim", "The fence gets a coat of paint."], [de, "Der Zaun bekommt Farbe. Verantwortlich: Kim", "Der Zaun bekommt Farbe."],
  [nl, "Het hek krijgt verf. Actiehouder: Kim", "Het hek krijgt verf."], [fr, "La clôture reçoit une couche de peinture. Responsable : Kim", "La clôture reçoit une couche de peinture."],
])("$0.tag who is responsible stands behind the passage: $1", (pack, text, task) => {
  expect(found(pack, heading(1, "1. X"), text).map((line) => line.replace(/ \(.*\)$/u, ""))).toEqual([`${task} -> Kim Ek`]);
});

test("all that a passage holds without an owner is theirs, what somebody else has is not; a note in brackets stands between", () => {
  expect(found(nb, heading(1, "1. X"), "Vi tar kontakt med Marit om gjerdet. (Brev sendt.) Ansvar: Kim")).toEqual(["Vi tar kontakt med Marit om gjerdet. -> Kim Ek"]);
  expect(found(sv, heading(1, "1. X"), "Vi kontaktar kommunen. Bo bokar lokalen. Ansvarig: Kim")).toEqual(["Vi kontaktar kommunen. -> Kim Ek", "Bo bokar lokalen. -> Bo Alm"]);
});

test("who presents an item, has it as a whole, or what was only told, is no task", () => {
  expect(found(sv, heading(1, "1. X"), "Staketet är rött. Föredragande: Kim")).toEqual([]);
  expect(found(sv, heading(1, "1. X"), "Ansvarig: Kim", "Staketet är rött.")).toEqual([]);
  expect(found(sv, heading(1, "1. X"), "Bo informerade om staketet. Ansvarig: Kim")).toEqual([]);
  expect(found(sv, heading(1, "1. X"), "Staketet är rött.", "Ansvarig: Kim")).toEqual([]);
});

const point = (text: string): TestBlock[] => [paragraph("Sak Beskrivelse Ansv. Frist"), heading(1, "1. X"), text];

test("the margin of building minutes says who has a point's last sentence, and until when", () => {
  expect(found(nb, ...point("Grunnen er tørr. Svar til entreprenøren. KE 20.03"))).toEqual(["Svar til entreprenøren. -> Kim Ek (20.03: 2025-03-20)"]);
  expect(found(nb, ...point("Grunnen er tørr. KE oppdaterer tegningen. BA snarest"))).toEqual(["KE oppdaterer tegningen. -> Kim Ek (snarest: no day)"]);
  expect(found(nb, ...point("Svar til entreprenøren. KE/BA 20.01"))).toEqual(["Svar til entreprenøren. -> Kim Ek+Bo Alm (20.01: 2026-01-20)"]);
});

test("without such columns, or with initials of nobody there, the end of a point is no margin", () => {
  expect(found(nb, heading(1, "1. X"), "Grunnen er tørr. Svar til entreprenøren. KE 20.03")).toEqual([]);
  expect(found(nb, ...point("Grunnen er tørr. Svar til entreprenøren. XY 20.03"))).toEqual([]);
  expect(found(nb, ...point("Grunnen er tørr. KE takker"))).toEqual([]);
});

test("Finnish tells by its cases who does it: names at the end of the sentence", () => {
  expect(found(fi, heading(1, "1. X"), "Hakemuksen valmistelevat Kim ja Bo.")).toEqual(["Hakemuksen valmistelevat Kim ja Bo. -> Kim Ek+Bo Alm"]);
  expect(found(fi, heading(1, "1. X"), "Kutsun lähettää Kim.")).toEqual(["Kutsun lähettää Kim. -> Kim Ek"]);
  expect(found(fi, heading(1, "1. X"), "Pöytäkirjan tarkastavat Kim ja Bo.")).toEqual([]);
  expect(found(fi, heading(1, "1. X"), "Hakemuksen valmistelevat Ida ja Olli.")).toEqual([]);
});

test("a table that says of each row what it is holds tasks in the rows called so", () => {
  const rows = [["Type", "Description", "Owner", "Due"], ["Action", "Book the hall", "Kim", "14 March 2025"], ["Decision", "The fee is 5", "Bo", ""], ["Info", "The roof leaks", "", ""]];
  expect(found(en, table(rows))).toEqual(["Book the hall -> Kim Ek (14 March 2025: 2025-03-14)"]);
  const letters = rows.map((row, i) => (i === 0 ? row : [(row[0] ?? "").slice(0, 1), ...row.slice(1)]));
  expect(found(en, "Actions (A), decisions (D), information (I)", table(letters))).toEqual(["Book the hall -> Kim Ek (14 March 2025: 2025-03-14)"]);
  expect(found(en, table(letters))).toEqual([]);
});

test.each<[LocalePack, string, string]>([
  [sv, "Kim och Bo åker till distriktsstämman.", "Kim och Bo deltar i mötet."], [nb, "Kim og Bo deltar på kurset i mai.", "Kim og Bo deltar på møtet."],
  [da, "Kim og Bo deltager i kurset i maj.", "Kim og Bo deltager i mødet."], [fi, "Kim ja Bo osallistuvat kurssille.", "Kim ja Bo osallistuvat kokoukseen."],
])("$0.tag who goes to a course has a task, who is at the meeting has none", (pack, goes, meets) => {
  expect(found(pack, heading(1, "1. X"), goes)).toEqual([`${goes} -> Kim Ek+Bo Alm`]);
  expect(found(pack, heading(1, "1. X"), meets)).toEqual([]);
});

test("a verb with its preposition has who is contacted behind it, not who contacts", () => {
  expect(found(nb, heading(1, "1. X"), "Nå tar kontakt med Kim.")).toEqual([]);
  expect(found(nb, heading(1, "1. X"), "Deretter kontakter Kim kommunen.")).toEqual(["Deretter kontakter Kim kommunen. -> Kim Ek"]);
});

test("a group behind the verb has what it will do in a short sentence, not what it always is to be", () => {
  expect(found(nb, heading(1, "1. X"), "Etter befaringen vil styret be om en uttalelse.")).toEqual(["Etter befaringen vil styret be om en uttalelse. -> styret"]);
  expect(found(nb, heading(1, "1. X"), "Etter planen vil styret være fulltallig.")).toEqual([]);
});

test("a full name behind what somebody is by trade", () => {
  expect(found(da, heading(1, "1. X"), "Kim og gartner Ida Lund kontakter naboerne.")).toEqual(["Kim og gartner Ida Lund kontakter naboerne. -> Kim Ek+Ida Lund"]);
  expect(found(da, heading(1, "1. X"), "Møde med Ida Lund kontakter naboerne.")).toEqual([]);
});

test.each<[LocalePack, string, string]>([
  [nb, "Innen mai vil det utarbeides en liste.", "Styret mente at det vil bli sendt noe."], [da, "Muligheden for en fælles side undersøges.", "Når muligheden for en fælles side undersøges."],
  [fi, "Tarvikkeet tilataan keväällä.", "Jos tarvikkeet tilataan keväällä, hinta nousee."],
])("$0.tag a passive is a task where it stands first: $1", (pack, task, other) => {
  expect(found(pack, heading(1, "1. X"), task).length).toBe(1);
  expect(found(pack, heading(1, "1. X"), other)).toEqual([]);
});
