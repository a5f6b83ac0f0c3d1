// What stands beside this meeting's decisions: others' approvals, an item's history, how it was voted, the thanks of the elected.
import { expect, test } from "vitest";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { readText } from "../read-text.ts";
import { decided } from "./read-item.ts";

const texts = async (locale: LocaleTag, text: string): Promise<string[]> => (await decided(locale, text)).map(([, words]) => words);

test.each<[LocaleTag, string]>([
  ["da", "Regnskabet er godkendt af revisor."], ["sv", "Planen godkändes av kommunen."], ["nb", "Søknaden ble godkjent av kommunen."], ["de", "Es wurde ein Antrag gestellt und von dieser genehmigt."],
  ["de", "Von der Stadt wurde uns ein Platz genehmigt."], ["en", "The accounts were approved by the auditor."], ["nl", "De vergunning is goedgekeurd door de gemeente."],
])("%s: others decided: %s", async (locale, text) => {
  expect(await texts(locale, text)).toEqual([]);
});

test.each<[LocaleTag, string]>([
  ["da", "Regnskabet er godkendt af generalforsamlingen."], ["sv", "Planen godkändes av mötet."], ["sv", "Förslaget antogs av samtliga."], ["nb", "Forslaget ble vedtatt av styret."],
  ["de", "Der Antrag wird von der Versammlung angenommen."], ["de", "Der Antrag von Kim Ek wird angenommen."], ["en", "The budget was approved by the board."], ["en", "The budget was approved by a show of hands."], ["fr", "Le budget est adopté par les membres présents."],
])("%s: the meeting itself decided: %s", async (locale, text) => {
  expect(await texts(locale, text)).toHaveLength(1);
});

test("the elected accept: no decision of its own, unless nothing else tells the election", async () => {
  expect(await texts("de", "Kim Ek wird einstimmig gewählt.\n\nEr nimmt die Wahl an.")).toEqual(["Kim Ek wird einstimmig gewählt."]);
  expect(await texts("de", "Kim Ek nimmt die Wahl an.")).toHaveLength(1);
});

test("a label with nothing behind it decides nothing", async () => {
  expect(await texts("en", "Resolution: Not applicable.")).toEqual([]);
  expect(await texts("sv", "Beslut: Inga.")).toEqual([]);
  expect(await texts("da", "Beslutning: Ingen betaling i sommer.")).toHaveLength(1);
});

test("how it was voted stands beside the decision", async () => {
  expect(await texts("de", "Beschluss:\n\nDer Turnus wird halbjährlich.\n\nDer Vorstand stimmt wie folgt ab:\n\nDafür 5, dagegen 0")).toEqual(["Der Turnus wird halbjährlich."]);
  expect(await texts("de", "Es wurde über den Kauf abgestimmt. Ergebnis der Abstimmung: 8 Ja-Stimmen, 1 Nein-Stimme")).toEqual(["Es wurde über den Kauf abgestimmt. Ergebnis der Abstimmung: 8 Ja-Stimmen, 1 Nein-Stimme"]);
});

test("an item's history is told, the meeting's own part decides", async () => {
  const minutes = (history: string): string => `Hamnnämnden\n\nSAMMANTRÄDESPROTOKOLL\n\nDatum: 2025-03-04\n\n§ 12 Bryggan\n\n${history}\n\nBeslut\n\nHamnnämnden beslutar att laga bryggan.\n\n§ 13 Övrigt\n\nIntet.\n`;
  const record = await readText("sv", minutes("Kommunstyrelsen 2025-02-03 § 45\n\nPlanen godkänns."));
  expect(record.decisions.map(({ text }) => text)).toEqual(["Hamnnämnden beslutar att laga bryggan."]);
  expect(record.reportedDecisions).toMatchObject([{ by: "Kommunstyrelsen", date: "2025-02-03" }]);
  const plain = await readText("sv", minutes("Planen godkänns."));
  expect(plain.decisions).toHaveLength(2);
});
