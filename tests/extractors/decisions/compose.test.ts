import { expect, test } from "vitest";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { decided } from "./read-item.ts";

test("att-clauses below a deciding lead are one decision", async () => {
  expect(await decided("sv", "Mötet beslutade\n\natt godkänna budgeten,\n\natt hyra en lokal.")).toEqual([["approved", "Mötet beslutade\natt godkänna budgeten,\natt hyra en lokal."]]);
});

test("a list behind a deciding colon belongs to it, the paragraph after it does not", async () => {
  expect(await decided("da", "Det besluttes:\n\n- Regninger betales straks.\n- Nøgler bliver hos Kim.\n\nSolen skinnede.")).toEqual([["other", "Det besluttes:\nRegninger betales straks.\nNøgler bliver hos Kim."]]);
});

test.each([
  ["sv", "Beslut:", "Vi köper ett tält."], ["nb", "Vedtak:", "Vi kjøper et telt."], ["da", "Beslutning:", "Vi køber et telt."], ["fi", "Päätös:", "Ostamme teltan."],
  ["de", "Beschluss:", "Wir kaufen ein Zelt."], ["en", "RESOLVED:", "We buy a tent."], ["sv", "Byrådets beslut:", "Vi köper ett tält."],
] as const)("%s: what stands below %s is the decision", async (locale, label, text) => {
  expect((await decided(locale, `${label}\n\n${text}`)).map(([, words]) => words)).toEqual([text]);
});

test("a label in the paragraph holds for it alone", async () => {
  expect((await decided("en", "Decision: buy a tent.\n\nThe sun was out.")).map(([, words]) => words)).toEqual(["buy a tent."]);
});

test("nothing under a proposal's or background label is decided, and another label closes a decision's", async () => {
  expect(await decided("sv", "Förslag till beslut:\n\nBudgeten godkänns.")).toEqual([]);
  expect((await decided("sv", "Beslut:\n\nVi köper ett tält.\n\nBakgrund:\n\nDet gamla är trasigt.")).map(([, words]) => words)).toEqual(["Vi köper ett tält."]);
});

test("an election's names are the decision", async () => {
  expect(await decided("sv", "Kim Ek och Bo Al", "Val av justerare")).toEqual([["elected", "Kim Ek och Bo Al"]]);
  expect(await decided("sv", "Ordförande: Kim", "Val av funktionärer")).toEqual([["elected", "Ordförande: Kim"]]);
});

test("names elsewhere, candidates, and names beside a sentence that says who was elected are none", async () => {
  expect(await decided("sv", "Kim Ek och Bo Al", "Lokalen")).toEqual([]);
  expect(await decided("sv", "Kandidater: Kim Ek, Bo Al", "Val av kassör")).toEqual([]);
  expect(await decided("sv", "Bo Al\n\nKim Ek\n\nKim Ek valdes.", "Val av kassör")).toEqual([["elected", "Kim Ek valdes."]]);
});

test("the votes and the acceptance below an elected name belong to it", async () => {
  expect(await decided("de", "Vorsitz: Kim Ek\n\n16 Ja, 0 Nein, 2 Enthaltungen\n\nnimmt die Wahl an", "Wahl des Vorstands")).toEqual([["elected", "Vorsitz: Kim Ek\n16 Ja, 0 Nein, 2 Enthaltungen\nnimmt die Wahl an"]]);
});

test("a proposal stands with the short result that answers it", async () => {
  expect(await decided("de", "Kim Ek schlägt die Entlastung vor. Der Vorschlag wird mit 16 Ja, 0 Nein, 2 Enthaltungen angenommen.")).toEqual([["approved", "Kim Ek schlägt die Entlastung vor. Der Vorschlag wird mit 16 Ja, 0 Nein, 2 Enthaltungen angenommen."]]);
});

test("a motion, its points and its result are one decision; without a result it is none", async () => {
  expect(await decided("en", "MOTION to buy a tent.\n\nMoved and seconded, approved unanimously.")).toEqual([["approved", "MOTION to buy a tent.\nMoved and seconded, approved unanimously."]]);
  expect(await decided("en", "MOTION to buy a tent.\n\nThe sun was out.")).toEqual([]);
});

test("a title that announces a decision makes its short text one, a long or open one not", async () => {
  expect(await decided("sv", "1 år.", "Beslut om mandatperiod")).toEqual([[null, "1 år."]]);
  expect(await decided("sv", "Hur lång ska den vara?", "Beslut om mandatperiod")).toEqual([]);
});

test("a bare line of votes counts where nothing else was decided", async () => {
  expect(await decided("sv", "Resan kostar 9 för alla medlemmar.")).toEqual([]);
  expect(await decided("sv", "Resultat: 9 ja-röster, 2 nej-röster.")).toEqual([[null, "Resultat: 9 ja-röster, 2 nej-röster."]]);
  expect((await decided("sv", "9 ja-röster, 2 nej-röster.\n\nBudgeten godkänns.")).map(([outcome]) => outcome)).toEqual(["approved"]);
});

test("the cells of a decision column are decisions, those of the others are not", async () => {
  expect(await decided("en", "| Item | Decision | Action |\n|---|---|---|\n| Tent | Buy a red one | Kim |\n| Boat | Sell it | Bo |")).toEqual([[null, "Buy a red one"], [null, "Sell it"]]);
  expect(await decided("en", "| Item | Colour | Action |\n|---|---|---|\n| Tent | Buy a red one | Kim |")).toEqual([]);
});

test("in a row that a cell calls a decision, the longest cell is it", async () => {
  const rows = (status: string, head = "Beslut"): string => `| Alfa | Beta | Gamma |\n|---|---|---|\n| 1 | Vi köper ett rött tält | ${status} |\n| 2 | Solen sken hela dagen | ${head === "Beslut" ? "Info" : head} |`;
  expect(await decided("sv", rows("Beslut"))).toEqual([[null, "Vi köper ett rött tält"]]);
  expect(await decided("sv", rows("Fråga"))).toEqual([]);
  // Two cells are a label and its text, the first row is the head.
  expect(await decided("sv", "| Vi köper ett rött tält | Beslut |\n|---|---|\n| Solen sken hela dagen | Info |")).toEqual([]);
});

test("names below an elected sentence belong to it, as bullets or behind a colon; other lines do not", async () => {
  expect(await decided("sv", "Följande valdes till revisorer\n\n- Kim Ek\n- Bo Al\n- Kaffe serverades efteråt")).toEqual([["elected", "Följande valdes till revisorer\nKim Ek\nBo Al"]]);
  expect(await decided("da", "Som suppleanter blev valgt:\n\nKim Ek\n\nBo Al\n\nSolen skinnede.")).toEqual([["elected", "Som suppleanter blev valgt:\nKim Ek\nBo Al"]]);
  expect(await decided("sv", "Kim Ek valdes till revisor.\n\nBo Al")).toEqual([["elected", "Kim Ek valdes till revisor."]]);
});

test("a drawn line closes what a label opened", async () => {
  expect(await decided("sv", "Beslut:\n\nVi köper ett tält.\n\n__________\n\nSolen sken.")).toEqual([[null, "Vi köper ett tält."]]);
  expect(await decided("sv", "Beslut:\n\nVi köper ett tält.\n\nSolen sken.")).toEqual([[null, "Vi köper ett tält."], [null, "Solen sken."]]);
});

test.each<[LocaleTag, string, string, string]>([
  ["sv", "Kommunstyrelsens beslut", "Beslutet ska skickas till", "Tekniska kontoret"],
  ["sv", "Beslut", "Protokollsutdrag: Ekonomiavdelningen", "Arkivet"],
  ["nb", "Vedtak:", "Utskrift til", "Arkivet"],
  ["fi", "Päätös", "Tiedoksi", "Arkisto"],
  ["de", "Beschluss:", "Verteiler: Rathaus", "Archiv"],
])("%s: below %s, %s closes the decision", async (locale, label, closing, rest) => {
  expect((await decided(locale, `${label}\n\nAlfa beta gamma.\n\n${closing}\n\n${rest}`)).map(([, words]) => words)).toEqual(["Alfa beta gamma."]);
});

test("how it was voted, beside the decision's own block, is no decision of its own", async () => {
  expect((await decided("nb", "Votering: Enstemmig vedtatt.\n\nVedtak:\n\nVi kjøper et telt.")).map(([, words]) => words)).toEqual(["Vi kjøper et telt."]);
  expect((await decided("nb", "Votering: Enstemmig vedtatt.")).map(([, words]) => words)).toEqual(["Votering: Enstemmig vedtatt."]);
});

test.each([
  ["en", "Decision 4/2: buy a tent.", "buy a tent."], ["sv", "Beslut 3: Vi köper ett tält.", "Vi köper ett tält."], ["de", "Beschluss Nr. 12/24: Wir kaufen ein Zelt.", "Wir kaufen ein Zelt."],
] as const)("%s: a label's running number is no part of the decision: %s", async (locale, text, words) => {
  expect((await decided(locale, `${text}\n\nA B C.`)).map(([, found]) => found)).toEqual([words]);
});

test("a number behind a label without its mark opens nothing", async () => {
  expect(await decided("en", "Decision 4/2 of the spring was read out: nobody spoke.")).toEqual([]);
});

test("a page's foot in a decision's text is none of it", async () => {
  expect((await decided("nb", "Vedtak:\n\nVi kjøper et telt.\n\nSide 2 av 4")).map(([, words]) => words)).toEqual(["Vi kjøper et telt."]);
  expect((await decided("nb", "Vedtak:\n\nVi kjøper et telt.\n\nSide 2 av boka trykkes på nytt.")).map(([, words]) => words)).toContain("Side 2 av boka trykkes på nytt.");
});

test("an infinitive that is negated is decided, a decision that was not taken is none", async () => {
  expect(await decided("en", "It was agreed not to renew the lease.")).toHaveLength(1);
  expect(await decided("nl", "We besluiten niet verder naar een tent te zoeken.")).toHaveLength(1);
  expect(await decided("nl", "We besluiten niet vandaag, maar later.")).toEqual([]);
  expect(await decided("sv", "Styrelsen beslutade inte att köpa ett tält.")).toEqual([]);
});
