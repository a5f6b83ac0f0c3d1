// Tasks told in the present or future tense, people on no list, initials, lines that share out work, logs of earlier meetings.
import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/dates/index.ts";
import { extractActionItems } from "../../../src/extractors/actions/index.ts";
import type { Known } from "../../../src/extractors/people.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import type { ActionItem } from "../../../src/record/schema.ts";
import { contextOf, heading, listItem, type TestBlock } from "../../document-of.ts";

const { sv, nb, da, fi, en, de, nl, fr } = packs;
const people: Known[] = [{ name: "Kim Ek", initials: null, id: "p1" }, { name: "Ylva Bo", initials: null, id: "p2" }];

function actions(pack: LocalePack, ...blocks: readonly TestBlock[]): readonly ActionItem[] {
  const context = contextOf(pack, ...blocks);
  const mentions = findDates(context.document.text, pack, { reference: "2025-03-03", referenceCertain: true, fallbackYears: [] });
  return extractActionItems(context, { people, mentions, meetingDate: "2025-03-03", nextMeetingDate: "2025-04-07" }).actionItems;
}
const owners = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[][] => actions(pack, ...blocks).map((one) => one.owners.map(({ name }) => name));

describe("a person with a verb of doing in the present, which no list holds", () => {
  test.each(([
    [sv, "Kim putsar fönstren."], [sv, "Kim kommer även putsa fönstren."], [nb, "Kim pusser vinduene."], [da, "Kim pudser vinduerne."], [de, "Kim putzt die Fenster."], [de, "Kim wird sich informieren."],
    [nl, "Kim poetst de ramen."], [fi, "Kim pesee ikkunat."], [fr, "Kim nettoiera les vitres."],
  ] satisfies (readonly [LocalePack, string])[]).map(([pack, text]) => ({ pack, text })))("$text", ({ pack, text }) => expect(owners(pack, text)).toEqual([["Kim Ek"]]));

  test.each(([
    [sv, "Kim tycker om förslaget."], [sv, "Kim putsade fönstren."], [sv, "Kim putsar inte fönstren."], [sv, "Hamnen putsar fönstren."], [nb, "Kim orienterer om saken."], [da, "Kim takker for mødet."],
    [de, "Kim findet den Plan gut."], [de, "Kim wird einstimmig gewählt."], [nl, "Kim vindt het plan goed."], [fi, "Kim kertoo ikkunoista."], [fr, "Kim sera absent."], [en, "Kim cleans windows for a living."],
  ] satisfies (readonly [LocalePack, string])[]).map(([pack, text]) => ({ pack, text })))("not: $text", ({ pack, text }) => expect(owners(pack, text).flat()).not.toContain("Kim Ek"));
});

test("a given name tells a person on no list; a noun in its place does not", () => {
  expect(owners(sv, "Gunilla bokar lokalen.")).toEqual([["Gunilla"]]);
  expect(owners(de, "Sabine bestellt die Farbe.")).toEqual([["Sabine"]]);
  expect(owners(de, "Farbe bestellt die Firma.")).toEqual([]);
});

test("the initials of one name alone are that person", () => {
  expect(owners(sv, "KE bokar lokalen.")).toEqual([["Kim Ek"]]);
  expect(owners(sv, "XY bokar lokalen.")).toEqual([]);
});

test("a mark with a name behind a sentence makes it a task", () => {
  expect(actions(en, "The gate is broken again. ACTION: KE").map((one) => [one.text, one.owners[0]?.name])).toEqual([["The gate is broken again. ACTION: KE", "Kim Ek"]]);
  expect(owners(en, "The gate is broken again.")).toEqual([]);
});

test("a handle beside a name is no task", () => {
  expect(owners(en, listItem("Robin Oak @robin"))).toEqual([]);
  expect(owners(en, "gm @mic: this is unclear")).toEqual([]);
  expect(owners(en, listItem("book the room @robin"))).toEqual([["robin"]]);
});

test("passives are tasks in the words of each language, not where denied", () => {
  for (const [pack, text] of [[da, "Der oprettes en ny gruppe."], [nb, "Det opprettes en ny gruppe."], [nl, "De tekst zal nog worden vertaald."], [fr, "Une salle sera recherchée et une réunion sera organisée."], [de, "Der Preis wird noch geprüft."], [fi, "Tarkistetaan hinnat."]] as const) expect(owners(pack, text), text).toHaveLength(1);
  for (const [pack, text] of [[da, "Der findes en gruppe."], [de, "Das Geld soll nicht ausgegeben werden."], [nb, "Det finnes en gruppe."], [fi, "Hinnat hyväksyttiin."]] as const) expect(owners(pack, text), text).toEqual([]);
});

test("lines running that end in a first name share out work; offices and presenters do not", () => {
  const lists = (...lines: string[]): string[][] => owners(sv, heading(2, "1. Festen"), ...lines.map((line) => listItem(line)), heading(2, "2. Lokalen"), "Inget nytt.");
  expect(lists("Mat: Kim", "Musik – Ylva")).toEqual([["Kim Ek"], ["Ylva Bo"]]);
  expect(lists("Mat: Kim", "Musik är viktigt")).toEqual([]);
  expect(lists("Kassör: Kim", "Sekreterare: Ylva")).toEqual([]);
  expect(lists("Mat: Kim Ek", "Musik: Ylva Bo")).toEqual([]);
});

test("what a log says of earlier meetings is past", () => {
  const log = (date: string): string[][] => owners(en, heading(2, "1. Roof"), "Status 6 January 2025", "Kim will ask the builder.", "Status 3 February 2025", "Kim will ask again.", `Status ${date}`, "Ylva will call them.", heading(2, "2. Floor"), "No news.");
  expect(log("3 March 2025")).toEqual([["Ylva Bo"]]);
  expect(owners(en, heading(2, "1. Roof"), "Kim will ask the builder.", "Ylva will call them.")).toHaveLength(2);
});

test("somebody's talk of what we must do is none of the body's tasks", () => {
  const talk = ["Kim: Vi må vente litt. Vi må finne et rom til alle.", "Ylva: Ja, det er sant.", "Kim: Da er vi enige.", "Ylva: Fint."];
  expect(owners(nb, ...talk)).toEqual([]);
  expect(owners(nb, "Vi må finne et rom til alle.")).toEqual([[]]);
});
