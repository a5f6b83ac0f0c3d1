// Every rule by what it takes and, in the same words, what it leaves.
import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/dates/index.ts";
import { extractActionItems } from "../../../src/extractors/actions/index.ts";
import type { Known } from "../../../src/extractors/people.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import type { ActionItem } from "../../../src/record/schema.ts";
import { contextOf, heading, listItem, table, type TestBlock } from "../../document-of.ts";

const { sv, nb, da, fi, en, de } = packs;
const people: Known[] = [{ name: "Kim Ek", initials: "KE", id: "p1" }, { name: "Ylva Bo", initials: "YB", id: "p2" }];

/** The meeting was on Monday 3 March 2025. */
function actions(pack: LocalePack, ...blocks: readonly TestBlock[]): readonly ActionItem[] {
  const context = contextOf(pack, ...blocks);
  const mentions = findDates(context.document.text, pack, { reference: "2025-03-03", referenceCertain: true, fallbackYears: [] });
  return extractActionItems(context, { people, mentions, meetingDate: "2025-03-03", nextMeetingDate: "2025-04-07" }).actionItems;
}
const owners = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[][] => actions(pack, ...blocks).map((one) => one.owners.map(({ name }) => name));

type Sample = readonly [LocalePack, string, ...string[]];
/** Sentences that are tasks, with their owners, and sentences that are none. */
function rule(name: string, tasks: readonly Sample[], none: readonly Sample[]): void {
  describe(name, () => {
    test.each(tasks.map(([pack, text, ...names]) => ({ pack, text, names })))("$text is a task", ({ pack, text, names }) => expect(owners(pack, text)).toEqual([names]));
    test.each(none.map(([pack, text]) => ({ pack, text })))("$text is none", ({ pack, text }) => expect(owners(pack, text)).toEqual([]));
  });
}

rule("we: the body itself, owned by nobody named",
  [[sv, "Vi kontaktar kommunen."], [sv, "Beslutades att vi ser över stadgarna."], [nb, "Vi sjekker prisene."], [da, "Vi undersøger priserne."], [de, "Wir prüfen die Angebote."], [en, "We will write to the council."]],
  [[sv, "Vi tycker att kommunen kontaktar oss."], [sv, "Kommunen skriver att vi ser över stadgarna."], [sv, "Vi behöver tid."], [en, "We discussed the letter."], [da, "Skal vi undersøge priserne?"]]);

rule("inverted: the verb first, who behind it",
  [[sv, "Därefter kontaktar Kim kommunen.", "Kim Ek"], [nb, "Deretter kontakter Kim kommunen.", "Kim Ek"], [da, "Derefter kontakter Kim kommunen.", "Kim Ek"], [de, "Anschließend kontaktiert Kim die Gemeinde.", "Kim Ek"]],
  [[sv, "Fjorden kontaktar Kim."], [sv, "Kontaktar Kim kommunen blir det av."], [en, "Then will Kim."]]);

rule("instruction: somebody gets a task",
  [
    [sv, "Mötet uppdrar åt Kim att boka lokal.", "Kim Ek"], [sv, "Styrelsen gav Kim och Ylva i uppdrag att boka lokal.", "Kim Ek", "Ylva Bo"], [nb, "Styret ga Kim i oppdrag å sende brevet.", "Kim Ek"],
    [da, "Formanden bad Kim om at sende brevet.", "Kim Ek"], [de, "Der Vorstand beauftragt Kim mit der Planung.", "Kim Ek"], [de, "Der Vorstand bittet Kim, die Halle zu buchen.", "Kim Ek"], [en, "The board asked Kim to book the hall.", "Kim Ek"],
  ],
  [
    [sv, "Ylva föreslår att uppdra åt Kim att boka lokal."], [sv, "Mötet uppdrar åt kommunen i grannlänet att boka lokal."], [sv, "Mötet gav Kim applåder."], [sv, "Mötet uppdrar åt Kim att justera protokollet."],
    [da, "Dirigenten bad Kim om tilkendegivelser."], [de, "Der Vorstand beauftragt eine Firma mit der Planung."], [en, "The board proposed that the council be asked and instructed Kim to nothing"],
  ]);

rule("passive: a duty that nobody is named for",
  [
    [sv, "Svar ska lämnas senast 30 september."], [sv, "Inbjudan skall skickas ut till medlemmarna."], [sv, "Styrelsen beslutar att taket ska lagas."], [nb, "Det skal innhentes tilbud på taket."], [da, "Der skal indhentes tilbud."],
    [de, "Die Satzung soll überarbeitet werden."], [en, "The draft is to be circulated to members."],
  ],
  [
    [sv, "Frågor som ska tas upp vid mötet"], [sv, "att planen ska skickas till kommunen"], [sv, "Det är viktigt att taket ska lagas."], [sv, "Kim föreslår att taket ska lagas."], [sv, "Inbjudan skickades ut."], [sv, "Taket ska vara tätt."],
    [sv, "Enligt stadgarna ska kallelsen tillsammans med alla handlingar som gäller ärendena skickas till varje medlem och till revisorerna."], [da, "Løsningen er at fugerne skal udskiftes."], [en, "The draft was circulated."],
  ]);

rule("an office of the meeting is an election, a task is none",
  [[sv, "Kim utses att ta reda på mer.", "Kim Ek"], [sv, "Kim ska kontakta kommunen.", "Kim Ek"], [en, "Kim was asked to book the hall.", "Kim Ek"]],
  [
    [sv, "Kim utses att justera protokollet."], [sv, "Kim Ek utsågs att jämte ordföranden justera dagens protokoll."], [sv, "Kim väljs att leda mötet."], [sv, "Kim valdes att vara ordförande."], [nb, "Kim skal undertegne protokollen."],
    [da, "Kim skal føre referat."], [en, "Kim was elected to serve as chair."], [en, "Kim was asked to chair the meeting."], [de, "Kim soll das Protokoll führen."],
  ]);

rule("statutes give a body duties with `skall`, a person tasks",
  [[sv, "Kim skall föra en förteckning.", "Kim Ek"], [sv, "Det beslutades att Kim skall måla.", "Kim Ek"], [en, "Kim shall write to the council.", "Kim Ek"]],
  [[sv, "Styrelsen skall föra en medlemsförteckning."], [en, "The board shall keep a register."]]);

rule("promises of all languages",
  [
    [nb, "Kim vil kontakte kommunen.", "Kim Ek"], [nb, "Kim påtar seg å lage en plan.", "Kim Ek"], [da, "Kim tager kontakt til kommunen.", "Kim Ek"], [da, "Kim sørger for at bestille mad.", "Kim Ek"], [de, "Kim kümmert sich um die Halle.", "Kim Ek"],
    [de, "Kim holt drei Angebote ein.", "Kim Ek"], [en, "Kim agreed to draft a letter.", "Kim Ek"], [en, "Kim has offered to help.", "Kim Ek"], [fi, "Kim lupasi selvittää asian.", "Kim Ek"], [sv, "Kim åtar sig att måla.", "Kim Ek"],
    [sv, "Kim undersöker om det går.", "Kim Ek"], [de, "Kim klärt, ob es geht.", "Kim Ek"],
  ],
  [
    [nb, "Kim ville kontakte kommunen."], [da, "Kim tog kontakt til kommunen."], [de, "Kim kümmerte sich um die Halle."], [en, "Kim agreed with the draft."], [fi, "Kim selvitti asian."], [sv, "Kim åtog sig inget."],
    [sv, "Kim skriver att det går."], [de, "Kim schreibt, dass es geht."],
    [sv, "Kim frågar om taket."], [nb, "Kim spør om taket."], [da, "Kim spørger om taget er tæt."], [de, "Kim fragt, ob das Dach dicht ist."],
  ]);

test("@NN names the owner, also outside lists of tasks; an address and a lone name do not", () => {
  expect(owners(sv, "Boka lokal @Kim")).toEqual([["Kim Ek"]]);
  expect(owners(sv, "Boka lokal @Robin och @Ylva")).toEqual([["Robin", "Ylva Bo"]]);
  expect(owners(sv, "Skriv till kim@example.org")).toEqual([]);
  expect(owners(sv, "@Kim")).toEqual([]);
});

test("status: a word for it at the end or a box, nothing else", () => {
  const status = (...blocks: TestBlock[]): (string | null | undefined)[] => actions(sv, ...blocks).map((one) => one.status);
  expect(status("Åtgärd: Boka lokal (pågår)", "Åtgärd: Boka lokal – klart", "Åtgärd: Boka lokal: ej påbörjad")).toEqual(["pågår", "klart", "ej påbörjad"]);
  expect(status("Åtgärd: Boka lokal (Kim)", "Åtgärd: Göra klart listan", "Åtgärd: Boka lokal – stora salen")).toEqual([null, null, null]);
});

test("in a list of tasks the person who opens the line owns it; a stranger or a noun does not", () => {
  const list = (text: string): string[][] => owners(sv, heading(2, "Att göra"), listItem(text));
  expect(list("Kim tvättar fönstren")).toEqual([["Kim Ek"]]);
  expect(list("Ylva Bo och Kim bokar lokal")).toEqual([["Ylva Bo", "Kim Ek"]]);
  expect(list("Fönster tvättas")).toEqual([[]]);
  expect(list("Rubin tvättar fönstren")).toEqual([[]]);
  expect(owners(sv, heading(2, "Rapporter"), listItem("Kim tvättade fönstren"))).toEqual([]);
});

test("what happened is no task, though it stands in a column for tasks", () => {
  const row = (text: string): string[][] => owners(en, table([["No", "Item", "Notes", "Action"], ["1", "Roof", "It leaks", text], ["2", "Hall", "Cold", "Kim to call"]]));
  expect(row("The board noted the report")).toEqual([["Kim Ek"]]);
  expect(row("Note the report")).toEqual([[], ["Kim Ek"]]);
});

test.each(([
  [sv, "Kim kontaktar kommunen senast måndag.", "2025-03-10", "senast måndag"], [sv, "Kim kontaktar kommunen innan fredag.", "2025-03-07", "innan fredag"], [sv, "Kim kontaktar kommunen senast fredag nästa vecka.", "2025-03-14", "senast fredag nästa vecka"],
  [nb, "Kim kontakter kommunen innen torsdag.", "2025-03-06", "innen torsdag"], [da, "Kim kontakter kommunen inden fredag.", "2025-03-07", "inden fredag"], [en, "Kim will call by Wednesday.", "2025-03-05", "by Wednesday"],
  [de, "Kim klärt das bis Freitag.", "2025-03-07", "bis Freitag"], [fi, "Kim selvittää asian viimeistään perjantaina.", "2025-03-07", "viimeistään perjantaina"],
  [sv, "Kim kontaktar kommunen senast måndag 17 mars 2025.", "2025-03-17", "senast måndag 17 mars 2025"], [sv, "Kim kontaktar kommunen om måndagens möte.", null, null], [sv, "Kim kontaktar kommunen till nästa möte.", "2025-04-07", "till nästa möte"],
  [sv, "Kim kontaktar kommunen så fort det går.", null, "så fort det går"],
] satisfies readonly (readonly [LocalePack, string, string | null, string | null])[]).map(([pack, text, date, words]) => ({ pack, text, date, words })))("$text is due $date", ({ pack, text, date, words }) => {
  expect(actions(pack, text)[0]).toMatchObject({ dueDate: date, dueText: words, owners: [{ name: "Kim Ek" }] });
});

test("a name that is a line or field of its own is whom its first name means; a heading's words are nobody", () => {
  const names = (pack: LocalePack, ...blocks: TestBlock[]): string[][] => owners(pack, ...blocks);
  expect(names(sv, "Sekreterare: Alex Norén", "Alex kommer att uppdatera listan.")).toEqual([["Alex Norén"]]);
  expect(names(sv, heading(2, "Övriga Frågor"), "Övriga kommer att uppdatera listan.")).toEqual([]);
});
