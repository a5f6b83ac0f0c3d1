import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { NO_HABITS, toldTitleLength, type Habits } from "../../src/structure/told-heads.ts";
import { items } from "./steps.ts";

const { da, de, en, fi, nb, nl, sv } = packs;
const LABELS: Habits = { labels: true, sentences: false };
const SENTENCES: Habits = { labels: false, sentences: true };

test.each([
  [sv, "Till justerare valdes Kim Ek"], [sv, "Dagordningen godkändes"], [sv, "Ordföranden Kim Ek öppnade mötet."], [fi, "Esityslista hyväksyttiin."], [fi, "Varapuheenjohtaja Kim Ek avasi kokouksen kello 18."],
  [da, "Referatet godkendes"], [de, "Das Protokoll der letzten Sitzung wird einstimmig genehmigt."], [en, "The minutes of the last meeting were approved."], [nb, "Innkallingen ble godkjent."],
])("a number before a sentence that tells a decision, or who opened: no title (%#)", (pack, text) => {
  expect(toldTitleLength(text, pack, NO_HABITS)).toBe(0);
});

test.each([
  [sv, "Mötet öppnas."], [sv, "Val av justerare"], [sv, "Godkännande av dagordningen."], [fi, "Kokouksen avaus"], [da, "Godkendelse af referat."], [de, "Begrüßung und Eröffnung der Sitzung"],
  [en, "Approval of the minutes of the last meeting."], [en, "Minutes approved without objection"], [nl, "Vaststelling van de agenda."], [sv, "Förslag på gemensamma regler för samtliga föreningar i hamnen enligt önskemål från hamnrådet."],
])("a title, with or without a full stop (%#)", (pack, text) => {
  expect(toldTitleLength(text, pack, NO_HABITS)).toBeNull();
});

test("a title and behind it what was decided", () => {
  expect(toldTitleLength("Val av justerare. Till justerare valdes Kim Ek.", sv, NO_HABITS)).toBe("Val av justerare.".length);
  expect(toldTitleLength("Justerare: Kim Ek valdes", sv, NO_HABITS)).toBe("Justerare:".length);
  expect(toldTitleLength("Roof: slates and gutters", en, NO_HABITS)).toBeNull();
});

test("where a document's heads have colons, all of them end their title there", () => {
  expect(toldTitleLength("Post: ingen", sv, LABELS)).toBe(5);
  expect(toldTitleLength("Theme 1: the roof", en, LABELS)).toBeNull();
  expect(items(sv, "1. Post: ingen", "2. Nya medlemmar: Kim Ek och Bo Al", "3. Ekonomi: kassan är god", "4. Övrigt")).toEqual(["1 Post", "2 Nya medlemmar", "3 Ekonomi", "4 Övrigt"]);
  expect(items(sv, "1. Mötets öppnande", "2. Nya medlemmar: Kim Ek och Bo Al", "3. Ekonomi", "4. Övrigt")[1]).toBe("2 Nya medlemmar: Kim Ek och Bo Al");
});

test("where a document's heads are sentences, those without a deciding verb are too", () => {
  expect(toldTitleLength("Kim köper in saft till festen.", sv, SENTENCES)).toBe(0);
  expect(toldTitleLength("Kim köper in saft till festen.", sv, NO_HABITS)).toBeNull();
  expect(toldTitleLength("Avslutades mötet.", sv, SENTENCES)).toBe(0);
  expect(toldTitleLength("Mötet öppnas.", sv, SENTENCES)).toBeNull();
  expect(toldTitleLength("Ekonomi.", sv, SENTENCES)).toBeNull();
});

test("an office and what it does for the meeting is a title; with a name, or where all heads are sentences, it is told", () => {
  expect(toldTitleLength("Ordföranden avslutar mötet.", sv, NO_HABITS)).toBeNull();
  expect(toldTitleLength("Ordföranden Kim Ek avslutar mötet.", sv, NO_HABITS)).toBe(0);
  expect(toldTitleLength("Ordföranden avslutar mötet.", sv, SENTENCES)).toBe(0);
});

test("where heads have colons, a few words with a full stop are a title too, whatever the next sentence tells", () => {
  const text = "Roof panels. Wood has been collected and Bo will start on Saturday.";
  expect(toldTitleLength(text, en, LABELS)).toBe("Roof panels.".length);
  expect(toldTitleLength("Bo has collected wood. He will start on Saturday.", en, LABELS)).not.toBe("Bo has collected wood.".length);
});

test("a long sentence with a full stop is none either", () => {
  expect(toldTitleLength("Outcomes for every meeting each team should say what it has done and what work it takes away for the next one.", en, NO_HABITS)).toBe(0);
});
