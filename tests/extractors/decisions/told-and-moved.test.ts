import { expect, test } from "vitest";
import { toldDecision } from "../../../src/extractors/decisions/reported.ts";
import { signalOf } from "../../../src/extractors/decisions/signals.ts";
import { speakersIn } from "../../../src/extractors/decisions/speakers.ts";
import { wordsOf } from "../../../src/extractors/decisions/words.ts";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { sv } from "../../../src/locales/sv.ts";
import { readItem } from "./read-item.ts";

test("a decision of a day before the meeting is told, with who took it", async () => {
  const record = await readItem("sv", "Tältrådet beslutade den 3 april 2024 att köpa ett tält.");
  expect(record.decisions).toEqual([]);
  expect(record.reportedDecisions.map(({ id, item, by, date }) => [id, item, by, date])).toEqual([["rd1", "2", "Tältrådet", "2024-04-03"]]);
});

test("a day within what was decided, and the date of the minutes approved, make nothing told", async () => {
  const record = await readItem("sv", "Mötet beslutade att festen den 3 april 2024 blev lyckad. Protokollet från 3 april 2024 godkändes.");
  expect([record.decisions.length, record.reportedDecisions]).toEqual([2, []]);
});

test("an earlier meeting's decision is told", async () => {
  const record = await readItem("sv", "På förra mötet beslutades att köpa ett tält.");
  expect([record.decisions, record.reportedDecisions.map((one) => [one.by, one.date])]).toEqual([[], [[null, null]]]);
});

test("a body of another name decides elsewhere; the one that meets, or one without a name, here", () => {
  const words = wordsOf(sv);
  const told = (text: string, body: string | null): unknown => {
    const signal = signalOf(text, words, () => false);
    if (!signal) throw new Error("no signal");
    const sentence = { span: { start: 0, end: text.length }, text, part: 0, first: true, listItem: false, depth: 0, section: null, inline: false } as const;
    return toldDecision(sentence, signal, words, sv, { mentions: [], meetingDate: null, body });
  };
  expect(told("Kommunfullmäktige beslutade att sälja båten.", "Fritidsnämnden")).toEqual({ by: "Kommunfullmäktige", date: null });
  expect(told("Fritidsnämnden beslutade att sälja båten.", "Fritidsnämnden")).toBeNull();
  expect(told("Kommunfullmäktige beslutade att sälja båten.", null)).toBeNull();
  expect(told("Styrelsen beslutade att sälja båten.", "Fritidsnämnden")).toBeNull();
});

test("proposals with their kind, who moved them, and what became of them", async () => {
  const record = await readItem("sv", "Kim Ek och Bo Al yrkar bifall till budgeten. Förslaget bifalls.\n\nFörslag om en ny lokal.\n\nBåten föreslås säljas i höst.");
  expect(record.proposals.map((one) => [one.id, one.kind, one.by.map((who) => who.name), one.adopted])).toEqual([
    ["pr1", "movedProposal", ["Kim Ek", "Bo Al"], true], ["pr2", "proposal", [], null], ["pr3", "proposal", [], null],
  ]);
  expect((await readItem("sv", "Kim Ek föreslår en ny lokal. Förslaget avslås.")).proposals[0]?.adopted).toBe(false);
});

test("no proposal: a heading, a question, what was decided as proposed", async () => {
  expect((await readItem("sv", "Förslag och åtgärder\n\nVad föreslår vi?\n\nMötet beslutade som styrelsen föreslog.")).proposals).toEqual([]);
});

test.each<[LocaleTag, string]>([
  ["sv", "Motion om ett nytt tält."], ["nb", "Interpellasjon om et nytt telt."], ["nn", "Innbyggerforslag om eit nytt telt."], ["da", "Medlemsforslag om et nyt telt."],
  ["fi", "Aloite uudesta teltasta."], ["en", "Motion from Kim Ek about a tent."], ["de", "Initiativantrag zu einem neuen Zelt."],
])("%s: a member's own motion: %s", async (locale, text) => {
  expect((await readItem(locale, text)).proposals.map(({ kind, text: words }) => [kind, words])).toEqual([["motion", text]]);
});

test("what became of a motion, and a motion moved at the meeting, are no member's motion", async () => {
  expect((await readItem("sv", "Motionen avslås av mötet.")).proposals).toEqual([]);
  expect((await readItem("en", "Motion by Kim Ek to buy a tent.")).proposals.map(({ kind }) => kind)).toEqual(["movedProposal"]);
});

test("names beside a verb, with a role or party; nobody where more stands between", () => {
  const names = (text: string): string[] => speakersIn(text, [{ name: "Kim Ek", initials: "KE", id: "p1" }], ["och"]).map((one) => one.name);
  expect(names("Ledamot Kim (S) och Bo Al")).toEqual(["Kim Ek", "Bo Al"]);
  expect(names("KE")).toEqual(["Kim Ek"]);
  expect(names("Kim Ek anmäler sig, styrelsen")).toEqual([]);
  expect(names("Det")).toEqual([]);
});

test.each([
  ["sv", "Med 31 ja-röster mot 18 nej-röster godkänns budgeten.", [31, 18, null]],
  ["nb", "Forslaget ble vedtatt med 11 mot 3 stemmer.", [11, 3, null]],
  ["de", "Sie wird mit 17 Ja, 0 Nein, 1 Enthaltung angenommen.", [17, 0, 1]],
  ["en", "Result: 8 in favor, 1 opposed.", [8, 1, null]],
  ["de", "Zelt (5/0/3) -> angenommen", [5, 0, 3]],
] as const)("%s: counts of %s", async (locale, text, counts) => {
  const [vote] = (await readItem(locale, text)).votes;
  expect(vote && [vote.counts.for, vote.counts.against, vote.counts.abstained]).toEqual(counts);
});

test("how it was voted is kept as written and no count made of it; figures before a preposition are none", async () => {
  const { votes } = await readItem("nb", "Valgt ved akklamasjon.");
  expect(votes.map((one) => [one.method, one.counts])).toEqual([["ved akklamasjon", { for: null, against: null, abstained: null }]]);
  expect((await readItem("en", "Send it by Dec 6 for the fair.")).votes).toEqual([]);
  expect((await readItem("sv", "Boken 2022–2023 för nya medlemmar.")).votes).toEqual([]);
});

test("named votes of the document's people", async () => {
  expect((await readItem("en", "Kim votes yes\n\nBo Al votes no")).votes.flatMap((one) => one.named)).toEqual([{ name: "Kim Ek", vote: "for" }, { name: "Bo Al", vote: "against" }]);
});

test("reservations, statements and recusals with who made them; nobody's are none", async () => {
  const record = await readItem("sv", "Kim Ek (S) reserverar sig mot beslutet.\n\nMot beslutet reserverar sig Bo Al och Ida Lund.\n\nIda Lund lämnar ett särskilt yttrande.\n\nBo Al anmäler jäv.\n\nIngen anmälde jäv.");
  expect(record.reservations.map((one) => [one.id, one.kind, one.by.map((who) => who.name)])).toEqual([
    ["rs1", "reservation", ["Kim Ek"]], ["rs2", "reservation", ["Bo Al", "Ida Lund"]], ["rs3", "statement", []], ["rs4", "recusal", ["Bo Al"]],
  ]);
});
