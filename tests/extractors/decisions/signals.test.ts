import { expect, test } from "vitest";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { decided, readItem } from "./read-item.ts";

const DECIDES: readonly (readonly [LocaleTag, string, string])[] = [
  ["sv", "Mötet beslutar att godkänna budgeten.", "approved"],
  ["sv", "Mötet beslutade att avslå motionen.", "rejected"],
  ["sv", "Nämnden bifaller förslaget att avslå ansökan.", "rejected"],
  ["sv", "Anteckningarna läggs till handlingarna.", "noted"],
  ["sv", "Frågan bordläggs till nästa möte.", "tabled"],
  ["sv", "Ärendet återremitteras.", "referredBack"],
  ["sv", "Ida Lund valdes till kassör.", "elected"],
  ["sv", "Som justerare valdes Bo Al.", "elected"],
  ["sv", "Godkänd", "approved"],
  ["sv", "Det beslutades att vi hyr en större lokal.", "other"],
  ["nb", "Godkjent ved akklamasjon.", "approved"],
  ["nb", "Forslaget ble vedtatt.", "approved"],
  ["nb", "Kim Ek er enstemmig valgt.", "elected"],
  ["da", "Regnskabet blev enstemmigt godkendt.", "approved"],
  ["da", "Forslaget blev ikke vedtaget.", "rejected"],
  ["da", "Der nedsættes et udvalg.", "elected"],
  ["fi", "Kokous päätti hyväksyä talousarvion.", "approved"],
  ["fi", "Pöytäkirjantarkastajaksi valittiin Ida Lund.", "elected"],
  ["en", "It was agreed that the fee stays the same.", "other"],
  ["en", "The board approved the budget.", "approved"],
  ["en", "XQPT4 noted the report.", "noted"],
  ["en", "Decided to postpone the fair.", "tabled"],
  ["de", "Die Änderungen werden mit 18 Ja, 0 Nein und 0 Enthaltungen angenommen.", "approved"],
  ["de", "Der Vorstand beschließt die Anschaffung eines Zelts.", "other"],
  ["de", "Ausgaben für das Zelt (5/0/3) -> angenommen", "approved"],
  ["sv", "Mötet förklarade sig beslutsmässigt.", "approved"],
  ["sv", "Motionen anses besvarad.", "noted"],
  ["sv", "Nämnden tackar för informationen.", "noted"],
  ["sv", "Frågan hänskjuts till nästa möte.", "tabled"],
  ["sv", "Styrelsen uppdrog åt Kim Ek att köpa ett tält.", "other"],
  ["sv", "På förslag av Bo Al valdes Kim Ek till kassör.", "elected"],
  ["nb", "Styret tok saken til orientering.", "noted"],
  ["nb", "Styret slutter seg til planen.", "approved"],
  ["nn", "Saka vart teken til vitende.", "noted"],
  ["da", "Indstillingen godkendt.", "approved"],
  ["da", "Taget til efterretning.", "noted"],
  ["da", "Der var enighed om at købe et telt.", "other"],
  ["da", "Kim Ek foreslog Bo Al som dirigent, som blev valgt.", "elected"],
  ["fi", "Ehdotus hylättiin.", "rejected"],
  ["fi", "Kokous todettiin päätösvaltaiseksi.", "approved"],
  ["de", "Der Gemeinderat stimmt dem Antrag zu.", "approved"],
  ["de", "Der Ausschuss nimmt den Bericht zur Kenntnis.", "noted"],
  ["de", "Als Schriftführer wurde Kim Ek vorgeschlagen und mit 17 Ja-Stimmen bestätigt.", "approved"],
  ["de", "Auf Antrag von Kim Ek wurde Bo Al gewählt.", "elected"],
  ["en", "Motion carried.", "approved"],
  ["en", "The motion failed.", "rejected"],
  ["en", "The motion was carried by 2 votes to 1.", "approved"],
  ["en", "The application was refused.", "rejected"],
  ["en", "The Senate voted to adopt the policy.", "other"],
  ["en", "On a motion by Kim Ek, seconded by Bo Al, the Board approved the budget.", "approved"],
  ["en", "Proposed by Kim Ek, seconded by Bo Al and resolved to buy a tent.", "other"],
];
test.each(DECIDES)("%s: %s", async (locale, text, outcome) => {
  expect(await decided(locale, text)).toEqual([[outcome, text]]);
});

const DECIDES_NOT: readonly (readonly [LocaleTag, string])[] = [
  ["sv", "Styrelsen ska besluta om lokalen i höst."],
  ["sv", "Om årsmötet godkänner budgeten kan vi bygga."],
  ["sv", "Kan mötet godkänna budgeten? Godkänns den?"],
  ["sv", "De som valdes i fjol sitter kvar."],
  ["sv", "Förslag att budgeten godkänns."],
  ["sv", "Kim Ek yrkar att motionen avslås."],
  ["sv", "Kim väljer att inte ställa upp."],
  ["nb", "Styret har godkjent leverandøren før."],
  ["da", "Det indstilles at referatet godkendes."],
  ["fi", "Jos kokous hyväksyttiin, asia etenee."],
  ["en", "Kim noted that the hall is cold."],
  ["en", "The plan will be approved next month."],
  ["en", "If the budget is approved we can start."],
  ["de", "Der Antrag sollte bald beschlossen werden."],
  ["de", "Wenn der Antrag angenommen wird, bauen wir."],
  ["sv", "Styrelsen föreslår att avgiften höjs och godkänns."],
  ["sv", "Frågan är om mötet är behörigt utlyst."],
  ["sv", "Kim Ek tackar för informationen."],
  ["nb", "Kim Ek ba om kaffe."],
  ["da", "Flere var enige om at solen skinnede."],
  ["da", "Kim Ek foreslog en fest, som alle blev inviteret til."],
  ["de", "Es wurde vorgeschlagen, dass der Antrag angenommen wird."],
  ["en", "Motion to approve the budget as presented by the treasurer."],
  ["en", "Kim voted to adopt the policy."],
  ["en", "A letter was received from the club."],
  ["en", "The chair made a motion that the fee be approved."],
];
test.each(DECIDES_NOT)("%s, nothing decided: %s", async (locale, text) => {
  expect(await decided(locale, text)).toEqual([]);
});

test("ids in order, the item's id, and evidence that is the text's own words", async () => {
  const record = await readItem("sv", "Mötet beslutar att köpa ett tält. Solen sken. Mötet beslutar att sälja båten.");
  expect(record.decisions.map((one) => [one.id, one.item, one.evidence[0]?.quote])).toEqual([
    ["d1", "2", "Mötet beslutar att köpa ett tält."], ["d2", "2", "Mötet beslutar att sälja båten."],
  ]);
});
