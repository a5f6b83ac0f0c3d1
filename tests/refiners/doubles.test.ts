import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { tasksOnce } from "../../src/record/doubles.ts";
import type { ActionItem } from "../../src/record/schema.ts";
import { linkDoubles } from "../../src/refiners/doubles.ts";
import { actionItem } from "../record/meetings.ts";

const { sv, en, de } = packs;
const kim = { name: "Kim Ek", text: "Kim", attendee: "p1" };
const ylva = { name: "Ylva Bo", text: "Ylva", attendee: "p2" };

/** The action item of the text and the line of the closing list, as linked. */
function linked(pack: LocalePack, stated: Partial<ActionItem> & { text: string }, line: Partial<ActionItem> & { text: string }): string | null | undefined {
  return linkDoubles([actionItem({ owners: [kim], ...stated, id: "a1" }), actionItem({ owners: [kim], ...line, id: "a2" })], new Map([["a2", 90]]), pack)[1]?.sameAs;
}

test.each<[string, LocalePack, Partial<ActionItem> & { text: string }, Partial<ActionItem> & { text: string }]>([
  ["in another form of the verb", sv, { text: "Kim kontaktar kommunen om bygglovet." }, { text: "Kontakta kommunen om bygglov (Kim)" }],
  ["in English", en, { text: "Kim will circulate the revised draft." }, { text: "Circulate revised draft" }],
  ["in German", de, { text: "Kim prüft die Angebote für das Dach." }, { text: "Angebote für das Dach prüfen" }],
  ["where only the text names an owner", sv, { text: "Kim skickar offertförfrågan till två företag." }, { text: "Skicka offertförfrågan till två företag", owners: [] }],
  ["where the list names more owners", sv, { text: "Kim bokar lokal i skolan." }, { text: "Boka lokal i skolan", owners: [kim, ylva] }],
  ["where only one says when", sv, { text: "Kim bokar lokal i skolan.", dueText: "snarast" }, { text: "Boka lokal i skolan", dueDate: "2025-05-01", dueText: "1 maj" }],
  ["long ones that differ in a word", sv, { text: "Kim sammanställer medlemmarnas svar om parkering, cyklar, belysning, städning samt grillplatser." }, { text: "Sammanställa medlemmarnas svar om parkering, cyklar, belysning, städning, grillplatser och lek" }],
])("a task stated twice is linked %s", (_, pack, stated, line) => {
  expect(linked(pack, stated, line)).toBe("a1");
});

test.each<[string, Partial<ActionItem> & { text: string }, Partial<ActionItem> & { text: string }]>([
  ["another object", { text: "Kim målar dörren till förrådet." }, { text: "Måla fönstren till förrådet" }],
  ["another verb", { text: "Kim skriver inbjudan till medlemmarna." }, { text: "Skicka inbjudan till medlemmarna" }],
  ["another figure", { text: "Kim målar rummet med nummer 12." }, { text: "Måla rummet med nummer 14" }],
  ["another owner", { text: "Kim bokar lokal i skolan." }, { text: "Boka lokal i skolan", owners: [ylva] }],
  ["another due date", { text: "Kim bokar lokal i skolan.", dueDate: "2025-05-01" }, { text: "Boka lokal i skolan", dueDate: "2025-06-01" }],
  ["another open due time", { text: "Kim bokar lokal i skolan.", dueText: "i vår" }, { text: "Boka lokal i skolan", dueText: "i höst" }],
  ["another status", { text: "Kim bokar lokal i skolan.", status: "pågår" }, { text: "Boka lokal i skolan", status: "klart" }],
  ["one word in common", { text: "Kim bokar lokal." }, { text: "Boka" }],
  ["two words in common and no owner", { text: "Kim bokar lokal." }, { text: "Boka lokal", owners: [] }],
  ["a paragraph that holds the words", { text: "Kim bokar lokal i skolan, frågar vaktmästaren om nycklar, köper kaffe, hämtar porslin, ställer fram stolar, kopierar stadgarna." }, { text: "Boka lokal" }],
])("two tasks stay two: %s", (_, stated, line) => {
  expect(linked(sv, stated, line)).toBeNull();
});

const task = "Kim bokar lokal i skolan.";

test("only a closing list's lines are linked, each to one task before it", () => {
  const items = (...ids: string[]): ActionItem[] => ids.map((id) => actionItem({ id, text: task, owners: [kim] }));
  const links = (found: readonly ActionItem[]): (string | null)[] => found.map(({ sameAs }) => sameAs);
  expect(links(linkDoubles(items("a1", "a2"), new Map(), sv)), "no list").toEqual([null, null]);
  expect(links(linkDoubles(items("a1", "a2"), new Map([["a1", 5], ["a2", 5]]), sv)), "two lines of one list").toEqual([null, null]);
  expect(links(linkDoubles(items("a1", "a2"), new Map([["a1", 5]]), sv)), "a list that stands first").toEqual([null, null]);
  expect(links(linkDoubles(items("a1", "a2", "a3"), new Map([["a3", 9]]), sv)), "two tasks that fit alike").toEqual([null, null, null]);
  expect(links(linkDoubles(items("a1", "a2", "a3"), new Map([["a2", 9], ["a3", 9]]), sv)), "two lines for one task").toEqual([null, "a1", null]);
  expect(links(linkDoubles(items("a1", "a2"), new Map([["a1", 5], ["a2", 9]]), sv)), "a table and the closing list").toEqual([null, "a1"]);
});

test("two lists' lines without owners stay apart: each can be its list's own", () => {
  const text = "Skicka offertförfrågan till tre företag";
  const lines = [actionItem({ id: "a1", text }), actionItem({ id: "a2", text })];
  expect(linkDoubles(lines, new Map([["a1", 5], ["a2", 9]]), sv)[1]?.sameAs).toBeNull();
  expect(linkDoubles(lines, new Map([["a2", 9]]), sv)[1]?.sameAs).toBe("a1");
});

test("a list for people has a linked task once, with what either says", () => {
  const first = actionItem({ id: "a1", text: task, owners: [], dueText: "snarast", status: null });
  const second = actionItem({ id: "a2", text: "Boka lokal", owners: [kim], dueDate: "2025-05-01", dueText: "1 maj", status: "pågår", certainty: "implied", sameAs: "a1" });
  expect(tasksOnce([first, second])).toEqual([{ ...first, owners: [kim], dueDate: "2025-05-01", dueText: "1 maj", status: "pågår", certainty: "implied", evidence: [...first.evidence, ...second.evidence] }]);
  expect(tasksOnce([{ ...first, owners: [kim], dueDate: "2025-04-01", status: "klart" }, { ...second, owners: [], dueDate: null, dueText: null }])).toMatchObject([{ owners: [kim], dueDate: "2025-04-01", dueText: "snarast", status: "klart", certainty: "stated" }]);
});

test("a link to nothing, to itself or in a circle hides no task", () => {
  const items = [actionItem({ id: "a1", text: "Ett", sameAs: "a9" }), actionItem({ id: "a2", text: "Två", sameAs: "a2" }), actionItem({ id: "a3", text: "Tre", sameAs: "a4" }), actionItem({ id: "a4", text: "Fyra", sameAs: "a3" })];
  expect(tasksOnce(items)).toEqual(items);
});
