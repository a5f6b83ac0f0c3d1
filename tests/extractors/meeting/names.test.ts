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
  ["de", "Niederschrift\n\nüber die öffentliche Sitzung des Ortsbeirates\nam Freitag, dem 8. März 2024, im Saal", "Ortsbeirat"],
  ["de", "Niederschrift\n\nüber die Sitzung des Ortsbeirats Fyrmoor am 8. Oktober 2024", "Ortsbeirat Fyrmoor"],
  ["en", "HARBOUR DOMAIN MEETING MINUTES", "HARBOUR DOMAIN"],
  ["en", "Harbour Lights Committee (HLC) Minutes, 3 July 2025 (draft)", "Harbour Lights Committee (HLC)"],
  ["sv", "Mötesprotokoll 14\n\nDatum: 2024-03-01", null],
  ["nl", "MR\n\nNotulen vergadering 22 februari 2024", "MR"],
  ["nl", "Openbare vergadering 23-04-2024", null],
  ["fr", "PROCES VERBAL DE REUNION DU C.A. DU 4 MARS 2024", "C.A"],
  ["fr", "COMPTE RENDU DE LA REUNION DU COMITE DIRECTEUR DU 4 MARS 2024", "COMITE DIRECTEUR"],
  ["sv", "Protokoll fört vid ordinarie föreningsstämma för Fyrbyns samfällighetsförening den 20 september 2024", "ordinarie föreningsstämma"],
  ["da", "Referat: Fyrlys projektmøde 24. marts 2024", "Fyrlys projektmøde"],
  ["de", "Baubesprechung am 3. Juni 2024", "Baubesprechung"],
  ["de", "Protokoll der außerordentlichen Mitgliederversammlung des Turmfreunde Fyrmoor e.V.", "Mitgliederversammlung"],
  ["sv", "Fyr- och båknämndens protokoll 2024-03-01", "Fyr- och båknämnden"],
  ["nb", "Fyrstyrets temamøte 1. mars 2024", "Fyrstyrets temamøte"],
  ["da", "Referat af bestyrelsens møde den 3. marts 2024", "bestyrelsen"],
  ["fi", "Majakkaryhmän muistio 2/2024", "Majakkaryhmä"],
  ["fr", "Compte rendu point CA du 3 mars 2024", "CA"],
  ["nl", "Notulen van de vergadering van het bestuur\n\n3 maart 2024", "bestuur"],
  ["sv", "Styrelsemöte 2024-03-01", "Styrelsen"],
  ["nb", "Styremøte 1. mars 2024", "Styret"],
  ["fi", "Majakka ry – hallituksen kokous 7/2024", "Hallitus"],
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

test.each<[LocaleTag, string, string | null]>([
  ["fr", "Le bureau décide d'acheter une barque. Le bureau remercie Camille Phare.", "bureau"],
  ["nl", "De dorpsraad heeft een boot gekocht.", "dorpsraad"],
  ["nb", "Styret består av fem medlemmer. Styret skal møtes hver måned.", null],
  ["sv", "Styrelsen beslutade att köpa en båt. Nämnden beslutade att sälja en.", null],
])("%s: without a title, the organ that acts in %j", async (locale, text, body) => {
  expect((await readText(locale, `1. Inledning\n\n${text}\n\n2. Avslutning\n\nText.\n`)).meeting.body).toBe(body);
});
