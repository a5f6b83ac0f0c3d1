import { expect, test } from "vitest";
import { extractActionItems } from "../../../src/extractors/actions/index.ts";
import type { Known } from "../../../src/extractors/people.ts";
import { findDates } from "../../../src/dates/index.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import type { ActionItem } from "../../../src/record/schema.ts";
import { contextOf, heading, listItem, table, type TestBlock } from "../../document-of.ts";

const { sv, nb, da, fi, en, de } = packs;
const people: Known[] = [{ name: "Kim Ek", initials: "KE", id: "p1" }, { name: "Ylva Bo", initials: "YB", id: "p2" }, { name: "Nils Al", initials: null, id: "p3" }];

function actions(pack: LocalePack, ...blocks: readonly TestBlock[]): ActionItem[] {
  const context = contextOf(pack, ...blocks);
  const mentions = findDates(context.document.text, pack, { reference: "2025-03-03", referenceCertain: true, fallbackYears: [] });
  return extractActionItems(context, { people, mentions, meetingDate: "2025-03-03", nextMeetingDate: "2025-04-07" }).actionItems.slice();
}
/** `task -> owners (due)` */
const found = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] =>
  actions(pack, ...blocks).map((one) => `${one.text} -> ${one.owners.map((owner) => owner.name).join("+")}${one.dueText === null ? "" : ` (${one.dueText}: ${one.dueDate ?? "no day"})`}`);
const owners = (pack: LocalePack, text: string): string[] | null => {
  const [first] = actions(pack, text);
  return first ? first.owners.map((owner) => owner.name) : null;
};

test("an action item as the record has it", () => {
  expect(actions(sv, heading(1, "§ 4 Taket"), "Det läcker. KE kontaktar tre firmor senast den 14 mars 2025.", heading(1, "§ 5 Salen"), "Inget nytt.")).toEqual([{
    id: "a1", item: "4", text: "KE kontaktar tre firmor senast den 14 mars 2025.", owners: [{ name: "Kim Ek", text: "KE", attendee: "p1" }],
    dueDate: "2025-03-14", dueText: "senast den 14 mars 2025", status: null, certainty: "stated", sameAs: null,
    evidence: [{ quote: "KE kontaktar tre firmor senast den 14 mars 2025.", lines: [2, 2], page: null, boxes: [] }],
  }]);
});

test.each<[LocalePack, string, string[]]>([
  [sv, "KE tar frågan med till nämnden.", ["Kim Ek"]], [sv, "Kim och Ylva tar på sig att se över stadgarna.", ["Kim Ek", "Ylva Bo"]], [sv, "Kim väljs att ta reda på mer.", ["Kim Ek"]],
  [sv, "Styrelsen undersöker saken.", ["Styrelsen"]], [sv, "Alla ska läsa förslaget.", ["Alla"]], [sv, "Det beslutades att Ylva ska ta fram en lista.", ["Ylva Bo"]], [sv, "Därefter kontaktar Kim kommunen.", ["Kim Ek"]],
  [sv, "Mötet uppdrar åt Kim att boka lokal.", ["Kim Ek"]], [sv, "Det kan vänta men Kim kollar upp det.", ["Kim Ek"]],
  [nb, "Kim følger opp saken.", ["Kim Ek"]], [nb, "Kim skal sende brevet.", ["Kim Ek"]], [da, "Kim undersøger muligheder.", ["Kim Ek"]], [da, "Kim har lovet at sende brevet.", ["Kim Ek"]],
  [fi, "Kim selvittää asian.", ["Kim Ek"]], [sv, "Vi kontaktar kommunen.", []], [en, "Kim will book the hall.", ["Kim Ek"]], [en, "KE to circulate the draft.", ["Kim Ek"]], [en, "Kim Ek, Ylva Bo and Nils to follow up.", ["Kim Ek", "Ylva Bo", "Nils Al"]],
  [en, "Data Producers to provide test data.", ["Data Producers"]], [de, "Kim übernimmt die Kasse.", ["Kim Ek"]], [de, "Kim soll die Satzung prüfen.", ["Kim Ek"]],
])("$1 is a task", (pack, text, names) => {
  expect(owners(pack, text)).toEqual(names);
});

test.each<[LocalePack, string]>([
  [sv, "KE nämner att det läcker."], [sv, "Kim lyfter att vi ska måla."], [sv, "Kim hälsar välkommen."], [sv, "Kim föreslår att Ylva kontaktar kommunen."], [sv, "Kim skriver att det blir bättre."], [sv, "Ska Kim kontakta kommunen?"],
  [sv, "Om Kim kontaktar kommunen blir det av."], [sv, "Kim kontaktade kommunen."], [sv, "Kim kontaktar inte kommunen."], [sv, "Styrelsen ska vara kommunens organ."], [sv, "Förslag att Kim bokar lokal."],
  [sv, "Kommunens regler säger att nämnden ska svara inom en månad, vilket gäller alla ärenden som kommer in till den."], [sv, "Årsmöte ska hållas varje år och kallelse till det ska ske på det sätt som stadgarna säger."],
  [nb, "Kim orienterte om saken."], [da, "Kim foreslår at Ylva sender brevet."], [fi, "Kim totesi asian."], [en, "Kim noted that Ylva will book the hall."], [en, "Motion to approve the minutes."], [en, "Kim suggested that Ylva will book."], [en, "It is up to the members to vote."],
  [de, "Kim schlägt vor, dass Ylva die Kasse übernimmt."], [de, "Dieses Problem soll der Vergangenheit angehören, und zwar möglichst bald und ohne weitere Kosten für alle."],
])("$1 is none", (pack, text) => {
  expect(owners(pack, text)).toBeNull();
});

test("a passive duty with a deadline is a task that nobody owns", () => {
  expect(found(sv, "Svar ska lämnas senast 30 september.")).toEqual(["Svar ska lämnas senast 30 september. ->  (senast 30 september: 2025-09-30)"]);
});

test("pronouns mean the people named last, in their number, and are implied", () => {
  const [item] = actions(sv, "Frågan har ställts till Kim Ek och Ylva Bo och de hälsar att de återkommer till hösten.");
  expect(item).toMatchObject({ text: "de hälsar att de återkommer till hösten.", dueDate: null, dueText: "till hösten", certainty: "implied", owners: [{ name: "Kim Ek" }, { name: "Ylva Bo" }] });
  expect(found(sv, "Kim var där. Hon kontaktar kommunen.")).toEqual(["Hon kontaktar kommunen. -> Kim Ek"]);
  expect(found(sv, "Kim och Ylva var där. Hon kontaktar kommunen.")).toEqual([]);
  expect(found(sv, "Det läcker. De kontaktar kommunen.")).toEqual([]);
});

test("labels, with owners in the line or behind it", () => {
  expect(found(sv, "Åtgärd: Boka lokal (Kim)")).toEqual(["Boka lokal (Kim) -> Kim Ek"]);
  expect(found(da, "Opgave: Undersøg skiltning.", "Ansvarlig: Kim og Ylva")).toEqual(["Undersøg skiltning. -> Kim Ek+Ylva Bo"]);
  expect(found(en, "Action: Sub-Group to provide a figure.", "Deadline: 14 March 2025")).toEqual(["Sub-Group to provide a figure. -> Sub-Group (14 March 2025: 2025-03-14)"]);
  expect(found(en, "Action: none")).toEqual([]);
  expect(found(en, "Owner: Kim")).toEqual([]);
});

test("lists under headings over tasks, until something else begins", () => {
  expect(found(sv, heading(2, "Att göra"), listItem("Boka lokal @Kim"), listItem("Ylva: skicka kallelse"), listItem("Förslag att måla"), "Det regnade under mötet.")).toEqual(["Boka lokal @Kim -> Kim Ek", "Ylva: skicka kallelse -> Ylva Bo"]);
  expect(found(de, "Nächste Schritte", listItem("Raum buchen (Kim)"), listItem("Keine weiteren"))).toEqual(["Raum buchen (Kim) -> Kim Ek"]);
  expect(found(sv, heading(2, "Rapporter"), listItem("Boka lokal (Kim)"))).toEqual([]);
});

test("action tables in any order of columns", () => {
  expect(found(en, table([["Action", "Owner", "Due"], ["Book the hall", "KE", "14 March 2025"], ["", "YB", ""]]))).toEqual(["Book the hall -> Kim Ek (14 March 2025: 2025-03-14)"]);
  expect(found(sv, table([["Ansvarig", "Klart senast", "Åtgärd"], ["Kim", "snarast", "Boka lokal"]]))).toEqual(["Boka lokal -> Kim Ek (snarast: no day)"]);
  expect(actions(en, table([["Task", "Who", "Status"], ["Book the hall", "Ylva", "done"]]))[0]).toMatchObject({ status: "done", owners: [{ name: "Ylva Bo" }] });
});

test("the action column of a table of items; the items themselves where it is empty throughout", () => {
  expect(found(en, table([["No", "Item", "Notes", "Action"], ["1", "Roof", "It leaks", "KE to call the firm"], ["2", "Hall", "Nothing new", ""]]))).toEqual(["KE to call the firm -> Kim Ek"]);
  expect(found(en, table([["No.", "Issue", "Action", "Member", "Deadline"], ["1", "Book the hall", "", "Kim", ""], ["2", "Draw plans", "", "", ""]]))).toEqual(["Book the hall -> Kim Ek", "Draw plans -> "]);
  expect(found(sv, table([["Punkt", "Vad", "Ansvar"], ["1.", "Mötet öppnades", ""], ["2.", "Taket läcker", "Kim"]]))).toEqual([]);
});

test("due at the next meeting, where its day is known", () => {
  expect(actions(sv, "Kim återkommer till nästa möte.")[0]).toMatchObject({ dueDate: "2025-04-07", dueText: "till nästa möte", certainty: "implied" });
});

test("status words at the end of a task", () => {
  expect(actions(sv, "Åtgärd: Boka lokal – klart")[0]?.status).toBe("klart");
});

test("people whom no list holds: as written, or by the full name that the text gives", () => {
  expect(found(da, "Vi takkede Rasmus for hjælpen.", "Rasmus laver en plan.")).toEqual(["Rasmus laver en plan. -> Rasmus"]);
  expect(found(sv, "Mötet valde Fredrik Lind. Vi tackade Fredrik.", "Fredrik kontaktar kommunen.")).toEqual(["Fredrik kontaktar kommunen. -> Fredrik Lind"]);
});

test("the same task in the text and in the closing list stands twice, in order", () => {
  expect(actions(sv, "Kim bokar lokal.", heading(2, "Att göra"), listItem("Kim bokar lokal.")).map((one) => one.id)).toEqual(["a1", "a2"]);
});
