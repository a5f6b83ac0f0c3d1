import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

test("the date of the meeting before is not the meeting's, also in the first item", async () => {
  const { meeting, diagnostics } = await readText("sv", "1. Anteckningar från föregående möte 11 mars 2022\n\nAnteckningarna godkänns.\n\n2. Övrigt\n\nInget.\n");
  expect([meeting.date, meeting.previous.map(({ date }) => date)]).toEqual([null, ["2022-03-11"]]);
  expect(diagnostics.map(({ code }) => code)).toContain("meeting/no-date");
});

test("dates of checking, printing and drafts are not the meeting's", async () => {
  const { meeting } = await readText("sv", "Protokoll\n\nUtkast 2024-03-09\n\nFyrnämnden\n\nJusterat 2024-03-08\n\nSammanträde 2024-03-01\n\n1. Inledning\n\nText.\n\n2. Slut\n\nText.\n");
  expect(meeting.date).toBe("2024-03-01");
});

test("a start in the opening item beats the header, and the next meeting's time closes nothing", async () => {
  const { meeting } = await readText("sv", "Protokoll styrelsemöte\n\nTid: 2024-03-01 kl. 18.00\n\n1. Mötets öppnande\n\nMötet förklarades öppnat 18:04.\n\n2. Mötet avslutas\n\nNästa möte hålls den 7 april 2024 kl. 19.30.\n");
  expect([meeting.startTime, meeting.endTime, meeting.next.map(({ date, startTime }) => [date, startTime])]).toEqual(["18:04", null, [["2024-04-07", "19:30"]]]);
});

test("a year is no clock time; figures behind the date are", async () => {
  const { meeting } = await readText("en", "BOARD MEETING\n\nDate/Time: 13 February 2025, 1000\n\n1. Opening\n\nText.\n\n2. Close\n\nText.\n");
  expect([meeting.date, meeting.startTime]).toEqual(["2025-02-13", "10:00"]);
});

test("a meeting may close past midnight", async () => {
  const { meeting } = await readText("nb", "Referat\n\nGeneralforsamling\n\n1. april 2014\n\n1. Velkommen\n\nTekst.\n\n2. Avslutning\n\nGeneralforsamlingen heves klokken 00:05.\n");
  expect(meeting.endTime).toBe("00:05");
});

test.each([
  ["Söndagen den 16 mars 2025 kl. 15.00 i Bystugan", "Bystugan"], ["2024-10-03 kl. 18.30, Folkets hus", "Folkets hus"], ["Plats: Hos Kim Ek   Ordförande: Bo Al", "Hos Kim Ek"], ["2024-10-03 kl. 18.30", null], ["Mötesform: Årsmöte", null],
])("the place of %j", async (line, place) => {
  expect((await readText("sv", `Protokoll från byastämma\n\n${line}\n\n1. Inledning\n\nText.\n\n2. Slut\n\nText.\n`)).meeting.place).toBe(place);
});

test("the date in the line that names the meeting goes before the day of writing", async () => {
  const { meeting } = await readText("sv", "Stämmoprotokoll 2024\n2024-10-06\n\nProtokoll fört vid ordinarie stämma den 20 september 2024.\n\n1. Inledning\n\nText.\n\n2. Slut\n\nText.\n");
  expect(meeting.date).toBe("2024-09-20");
});

test.each([["Onsdag 20 mars kl. 18.30", "2024-03-20"], ["Torsdag 20 mars kl. 18.30", null]])("the title's year is that of %j where the weekday agrees", async (line, date) => {
  const { meeting } = await readText("sv", `Fyrlaget, styrelsemöte nr 3 2024\n\n${line}\n\n1. Inledning\n\nText.\n\n2. Slut\n\nText.\n`);
  expect(meeting.date).toBe(date);
});

test("a label about the coming meeting gives no date of this one", async () => {
  const { meeting } = await readText("nl", "Notulen MR vergadering 3 december 2024\n\n1. Opening\n\nTekst.\n\n2. Sluiting\n\nVolgende MR vergadering: 9 januari 2025\n");
  expect([meeting.date, meeting.next.map(({ date }) => date)]).toEqual(["2024-12-03", ["2025-01-09"]]);
});

test("the sentence about opening goes before a time planned, and the closing's dot ends its sentence", async () => {
  const { meeting } = await readText("da", "Bestyrelsesmøde 14. november 2024\n\n1. Åbning\n\nMødet skulle starte 17.00. Mødet åbnet 17.23.\n\n2. Afslutning\n\nMødet slut kl. 21.40. Næste møde: 16. januar 2025.\n");
  expect([meeting.startTime, meeting.endTime]).toEqual(["17:23", "21:40"]);
});

test("tomorrow is no calendar date", async () => {
  const { dates } = await readText("sv", "Styrelsemöte 2024-03-01\n\n1. Inledning\n\nKim mailar imorgon. Festen är den 5 maj.\n\n2. Slut\n\nText.\n");
  expect(dates.map(({ date }) => date)).toEqual(["2024-03-01", "2024-05-05"]);
});

test.each([
  ["Fin : 20h15", "20:15"], ["Fin 20h15", "20:15"], ["Fin du bail 20h15 ou plus tard", null], ["Fin : 12 mars 2025", null], ["Début : 20h15", null],
])("the last line %j closes the meeting at %j", async (line, end) => {
  expect((await readText("fr", `Compte rendu du 18 janvier 2022\n\n1. Le toit\n\nTexte du toit.\n\n2. Le quai\n\nTexte du quai.\n\n${line}\n`)).meeting.endTime).toBe(end);
});

test("the offset of a time zone is no clock time", async () => {
  const front = (date: string): string => `---\ntitle: Styrelsemöte\ndate: ${date}\n---\n\n1. Taket\n\nText.\n\n2. Slut\n\nText.\n`;
  expect((await readText("sv", front("2017-11-27T20:20:00+01:00"))).meeting.startTime).not.toBe("01:00");
  expect((await readText("sv", "Protokoll\n\nTid: 2017-11-27 kl. 20.20+\n\n1. Taket\n\nText.\n\n2. Slut\n\nText.\n")).meeting.startTime).toBe("20:20");
});
