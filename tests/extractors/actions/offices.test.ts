// Who is to do something where minutes name an office, a titled surname, a group, or nobody (passives); brackets at the end of points.
import { expect, test } from "vitest";
import { findDates } from "../../../src/dates/index.ts";
import { extractActionItems } from "../../../src/extractors/actions/index.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import type { Attendee } from "../../../src/record/schema.ts";
import { contextOf, heading, listItem, type TestBlock } from "../../document-of.ts";

const { sv, nb, da, fi, en, de } = packs;
const attendee = (id: string, name: string, roleText: string | null): Attendee => ({ id, name, initials: null, role: null, roleText, affiliation: null, attendance: "present", excused: false, substituteFor: null, items: null, evidence: [] }) as unknown as Attendee;

/** `task -> owners`, of those there with the offices given. */
function found(pack: LocalePack, offices: Readonly<Record<string, string | null>>, ...blocks: readonly TestBlock[]): string[] {
  const attendees = Object.entries(offices).map(([name, office], i) => attendee(`p${i + 1}`, name, office));
  const context = contextOf(pack, heading(1, "1. X"), ...blocks);
  const mentions = findDates(context.document.text, pack, { reference: "2025-03-03", referenceCertain: true, fallbackYears: [] });
  const people = attendees.map(({ id, name }) => ({ id, name, initials: null }));
  return extractActionItems(context, { people, attendees, mentions, meetingDate: "2025-03-03", nextMeetingDate: null }).actionItems.map((one) => `${one.text} -> ${one.owners.map(({ name }) => name).join("+")}`);
}

test.each<[LocalePack, string, string]>([
  [sv, "Hamnchefen återkommer med svar.", "hamnchef"], [nb, "Havnesjefen tar dette videre.", "Havnesjef"], [da, "Havnechefen undersøger sagen.", "havnechef"],
  [fi, "Lisäksi lautakunta kehotti satamajohtajaa selvittämään hinnat.", "satamajohtaja, esittelijä"], [en, "The Harbour Master will report back.", "Harbour Master & RFO"], [de, "Der Hafenmeister klärt die Kosten.", "Hafenmeister"],
])("$0.tag an office is who has it: $1", (pack, text, office) => {
  expect(found(pack, { "Kim Ek": office, "Bo Alm": null }, text).map((line) => line.split(" -> ")[1])).toEqual(["Kim Ek"]);
});

test("an office that two have, or that everybody has, is nobody in particular", () => {
  expect(found(sv, { "Kim Ek": "hamnchef", "Bo Alm": "hamnchef" }, "Hamnchefen återkommer med svar.").join()).not.toContain("Kim Ek");
  expect(found(sv, { "Kim Ek": "ledamot" }, "Ledamoten återkommer med svar.").join()).not.toContain("Kim Ek");
  expect(found(fi, { "Kim Ek": "satamajohtaja" }, "Lautakunta kuuli satamajohtajaa.")).toEqual([]);
});

test("a titled surname is one of those there; in German only where it promises", () => {
  expect(found(en, { "K Ek": null }, "Cllr Ek agreed to draft the response, and thanked Cllr Ek.")[0]).toMatch(/-> K Ek$/u);
  expect(found(de, { "Kim Ek": null }, "Herr Ek sagt zu, die Kosten zu beziffern.")[0]).toMatch(/-> Kim Ek$/u);
  expect(found(de, { "Kim Ek": null }, "Herr Ek fragt nach den Kosten.")).toEqual([]);
});

test("a group takes on what it will do, not what it does always, nor a long plan", () => {
  expect(found(de, {}, "Die Verwaltung wird beim Betreiber nachfragen.")).toHaveLength(1);
  expect(found(de, {}, "Die Verwaltung betreibt den Hafen.")).toEqual([]);
  expect(found(sv, {}, "Styrelsen tar på sig att kontakta kommunen om hur man går till väga för att få upp en ny skylt vid parkeringen.")).toHaveLength(1);
  expect(found(sv, {}, "Styrelsen ska under de kommande åren arbeta för att alla medlemmar känner sig delaktiga i föreningen och dess arbete.")).toEqual([]);
});

test.each<[LocalePack, string]>([
  [sv, "Offertförfrågan skickas till två företag."], [nb, "Søknaden sendes til kommunen."], [da, "Gårdlauget inddrages for at klarlægge planen."], [da, "Der opstartes en dialog med naboen."], [en, "Please fill out the form before the vote."],
])("$0.tag what is sent off in the passive is a task: $1", (pack, text) => {
  expect(found(pack, {}, text)).toHaveLength(1);
});

test.each<[LocalePack, string]>([
  [sv, "Beslutet skickas till"], [sv, "Frågor skickas till styrelsen."], [nb, "Særutskrift sendes til partene."], [da, "Spørgsmål sendes til formanden."], [sv, "Offerter som skickas sent läses inte."], [sv, "Handlingar skickas alltid en vecka före mötet."], [da, "Referatet blev udsendt."], [nb, "Søknader som sendes sent blir ikke lest."], [en, "Please note that the office is closed."],
])("$0.tag what was or always is sent off is none: $1", (pack, text) => {
  expect(found(pack, {}, text)).toEqual([]);
});

test("points that end in a name in brackets are tasks where several do", () => {
  const people = { "Kim Ek": null, "Bo Alm": null };
  expect(found(de, people, listItem("Farbe besorgen (Kim)"), listItem("Wo steht die Leiter? (Bo)"))).toEqual(["Farbe besorgen (Kim) -> Kim Ek", "Wo steht die Leiter? (Bo) -> Bo Alm"]);
  expect(found(de, people, listItem("Bericht über die Farbe (Kim)"))).toEqual([]);
  expect(found(de, people, listItem("Kim Ek (Kim)"), listItem("Bo Alm (Bo)"))).toEqual([]);
});
