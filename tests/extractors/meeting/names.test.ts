import { expect, test } from "vitest";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { readText } from "../read-text.ts";

const ITEMS = "\n\n1. Inledning\n\nText.\n\n2. Avslutning\n\nText.\n";

test.each<[LocaleTag, string, string | null]>([
  ["sv", "Mötesanteckningar, Referensgruppen för stigar", "Referensgruppen för stigar"],
  ["sv", "Protokoll från rådet för fyrar 2024-03-01", "rådet för fyrar"],
  ["sv", "Styrgrupp Norr\nbergslagens fyrråd\n\nTid: 10.00-11.00", "Styrgrupp Norr bergslagens fyrråd"],
  ["sv", "Mötesprotokoll för Fyrlaget", "Fyrlaget"],
  ["sv", "Fyrlaget 2024-03-01\n\nProtokoll", "Fyrlaget"],
  ["da", "Referat\n\nTeknikudvalget, Fyrby Kommune", "Teknikudvalget"],
  ["de", "Niederschrift\n\nüber die Sitzung des Ortsbeirats Fyrmoor am 8. Oktober 2024", "Ortsbeirats Fyrmoor"],
  ["en", "HARBOUR DOMAIN MEETING MINUTES", "HARBOUR DOMAIN"],
  ["en", "Harbour Lights Committee (HLC) Minutes, 3 July 2025 (draft)", "Harbour Lights Committee (HLC)"],
  ["sv", "Mötesprotokoll 14\n\nDatum: 2024-03-01", null],
])("%s: the body of %j", async (locale, text, body) => {
  expect((await readText(locale, text + ITEMS)).meeting.body).toBe(body);
});

test("a meeting's word names the organ as the text calls it, and the name beside it is the organisation", async () => {
  const { meeting } = await readText("sv", `Styrelsemöte - Fyrlaget\n\nDatum: 2024-03-01${ITEMS}\n3. Beslut\n\nStyrelsen beslutar att köpa en båt.\n`);
  expect(meeting).toMatchObject({ body: "Styrelsen", organisation: "Fyrlaget" });
});

test.each<[LocaleTag, string, string | null]>([
  ["sv", "Protokoll 2/2024\n\nSkolnämnden i Fyrby", "2/2024"], ["fi", "Sivistyslautakunta\n\nPöytäkirja 3/2025", "3/2025"], ["sv", "Styrelsemöte nr 11", "11"],
  ["sv", "Mötesprotokoll 14", "14"], ["en", "Meeting Minutes\n\nMeeting No: 4, Week 7", "4"], ["sv", "Protokoll 2024-03-01", null], ["sv", "Årsmöte 2024", null],
])("%s: the number of %j", async (locale, text, number) => {
  expect((await readText(locale, text + ITEMS)).meeting.number).toBe(number);
});
