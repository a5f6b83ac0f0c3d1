import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

test("the date of the meeting before is not the meeting's, also in the first item", async () => {
  const { meeting, diagnostics } = await readText("sv", "1. Anteckningar från föregående möte 24 februari 2023\n\nAnteckningarna godkänns.\n\n2. Övrigt\n\nInget.\n");
  expect([meeting.date, meeting.previous.map(({ date }) => date)]).toEqual([null, ["2023-02-24"]]);
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
