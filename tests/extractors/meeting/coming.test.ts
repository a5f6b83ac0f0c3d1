import { expect, test } from "vitest";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { readText } from "../read-text.ts";

const next = async (locale: LocaleTag, date: string, text: string): Promise<unknown[]> =>
  (await readText(locale, `${date}\n\n1. Inledning\n\nText.\n\n${text}`)).meeting.next.map((one) => one.date);

test.each<[LocaleTag, string, string, string[]]>([
  ["en", "Date: 30 January 2025", "2. Discussion\n\nNext Harbour Meeting: 29 May 2025.\n", ["2025-05-29"]],
  ["de", "Datum: 22. März 2025", "2. Sonstiges\n\nDas Sommerfest ist am 19. Juli 2025. Die nächste Versammlung findet am 14. Februar 2026 statt.\n", ["2026-02-14"]],
  ["sv", "Datum: 2024-03-18", "2. Följande möte\n\nFöljande möte hålls 22.4.2024 kl. 18.00.\n", ["2024-04-22"]],
  ["sv", "Datum: 2023-01-30", "2. Vårens möten\n\nMöten hålls så här:\n\n20.2.2023 kl. 16.15\n\n20.3.2023 kl. 16.15\n", ["2023-02-20", "2023-03-20"]],
  ["sv", "Datum: 2023-01-30", "2. Vårens möten\n\nKommande möten:\n\nVecka 12\n\nVecka 14\n\n20.4.2023\n", ["2023-04-20"]],
  ["sv", "Datum: 2023-01-30", "2. Rum\n\nNästa möte:\n\nRummet är för litet.\n\nVi letar efter ett större.\n\nDen 20.4.2023 öppnar huset.\n", []],
  ["en", "Board Meeting 2024-03-04", "2. Insurance\n\nKim moves to schedule another board meeting for the first Monday in June (2024-06-03).\n", ["2024-06-03"]],
  ["sv", "Datum: 2024-03-18", "2. Övrigt\n\nStäddagen är den 22 april 2024. Kursen börjar den 3 maj 2024.\n", []],
  ["sv", "Datum: 2024-03-18", "2. Föregående protokoll\n\nProtokollet från den 12 februari godkändes.\n", []],
  ["nl", "Datum: 15/02/2024", "2. Afspraken\n\nVolgende werkgroep zal plaatsvinden op 28/03/2024.\n", ["2024-03-28"]],
  ["da", "Dato: 14. november 2024", "2. Valg\n\nKonstituerende møde afholdes torsdag den 21. november. Koncerten afholdes den 5. december.\n", ["2024-11-21"]],
])("%s, %s: coming meetings of %j", async (locale, date, text, dates) => {
  expect(await next(locale, date, text)).toEqual(dates);
});

test("an item about the last minutes gives the previous meeting", async () => {
  const { meeting } = await readText("fi", "Aika: 11.9.2024 klo 18.00\n\n1. Avaus\n\nAvattiin.\n\n2. Edellisen kokouksen pöytäkirja\n\nHyväksyttiin 14.8.2024 pidetyn kokouksen pöytäkirja.\n");
  expect(meeting.previous.map(({ date }) => date)).toEqual(["2024-08-14"]);
});
