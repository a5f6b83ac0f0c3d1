import { expect, test } from "vitest";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { readText } from "../read-text.ts";
import { decided } from "./read-item.ts";

const texts = async (locale: LocaleTag, text: string, title?: string): Promise<string[]> => (await decided(locale, text, title)).map(([, words]) => words);

test("a bare result stands with the candidacy or proposal that it answers, over the list of candidates", async () => {
  expect(await texts("da", "Kim Ek genopstiller.\n\nEnstemmigt vedtaget.", "Valg af revisor")).toEqual(["Kim Ek genopstiller.\nEnstemmigt vedtaget."]);
  expect(await texts("nb", "Kim Ek tar gjenvalg.\n\nVedtatt ved akklamasjon.", "Valg av kasserer")).toEqual(["Kim Ek tar gjenvalg.\nVedtatt ved akklamasjon."]);
  expect(await texts("da", "Følgende stiller op:\n\n- Kim Ek\n- Bo Al\n\nEnstemmigt vedtaget.", "Suppleanter")).toEqual(["Følgende stiller op:\nKim Ek\nBo Al\nEnstemmigt vedtaget."]);
});

test("a bare result does not take what only tells", async () => {
  expect(await texts("da", "Kim Ek gennemgik regnskabet for året og svarede på spørgsmål fra salen om huslejen.\n\nEnstemmigt vedtaget.", "Regnskab")).toEqual(["Enstemmigt vedtaget."]);
});

test("a labelled result takes the field in front of it or the point above it, one that is put off does not", async () => {
  expect(await texts("de", "Konsensvorschlag: Wir kaufen ein Zelt.\n\n-> Konsens ohne Bedenken")).toEqual(["Wir kaufen ein Zelt.\n-> Konsens ohne Bedenken"]);
  expect(await texts("en", "Text: Buy a tent.\n\nResolution: Passed.")).toEqual(["Text: Buy a tent.\nPassed."]);
  expect(await texts("sv", "Förslag: Vi köper ett tält.\n\nBeslut: Bordläggs.")).toEqual(["Bordläggs."]);
});

test("a label for a proposal alone on its line ends where the result stands", async () => {
  expect(await texts("nb", "Forslag:\n\nVi kjøper et telt.\n\nForslaget er vedtatt.")).toEqual(["Forslaget er vedtatt."]);
  expect(await texts("sv", "Förslag:\n\nVi köper ett tält.\n\nMötet beslutar enligt förslaget.")).toHaveLength(1);
  expect(await texts("sv", "Förslag till beslut:\n\nNämnden godkänner budgeten.\n\nNämnden avslår motionen.")).toEqual([]);
});

test("a conclusion's label opens a decision in front of its text only", async () => {
  expect(await texts("nb", "Konklusjon: vi venter til høsten.")).toEqual(["vi venter til høsten."]);
  expect(await texts("de", "Fazit: wir warten bis zum Herbst.")).toEqual(["wir warten bis zum Herbst."]);
  expect(await texts("nb", "Konklusjon: bør vi vente?")).toEqual([]);
});

test("paragraphs behind a deciding colon: the next, and those that begin as it does", async () => {
  expect(await texts("sv", "Mötet antog avgifterna enligt följande:\n\nAvgift A: 10 kr.\n\nAvgift B: 20 kr.\n\nSolen sken.")).toEqual(["Mötet antog avgifterna enligt följande:\nAvgift A: 10 kr.\nAvgift B: 20 kr."]);
});

test("nobody's turn in talk decides", async () => {
  expect(await texts("nb", "Q: Er det vedtatt noe?\n\nSR: Ja, det ble vedtatt i fjor.")).toEqual([]);
  expect(await texts("en", "Kim Ek: agreed, it was approved then.")).toEqual([]);
  expect(await texts("en", "The budget was approved.")).toEqual(["The budget was approved."]);
});

test("a whole sentence in front of the first item decides, an agenda's point there does not", async () => {
  const record = await readText("nl", "Datum: 10 mei 2024\nAanwezig: Kim Ek, Bo Al\n\nAgenda\n\n- Besluit om een tent te kopen\n\nEr is besloten dat we een tent huren.\n\n1. Alfa\n\nZon.\n\n2. Beta\n\nRegen.\n");
  expect(record.decisions.map((one) => [one.item, one.text])).toEqual([[null, "Er is besloten dat we een tent huren."]]);
});
