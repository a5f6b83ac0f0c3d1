import { expect, test } from "vitest";
import { inOrder, summarize } from "../../src/summary/build.ts";
import { defaultLength } from "../../src/summary/choose.ts";
import { record } from "../record/record.ts";
import { action, at, boardMeeting, decision, item } from "./meeting.ts";

const long = (topic: string): string => Array.from({ length: 30 }, (_, index) => `Rapport ${index} om ${topic} lämnades av arbetsgrupp ${index % 5} under mötet.`).join(" ");

test("decisions and action items stay however few sentences are asked for, and are not said twice", () => {
  const summary = summarize(boardMeeting(), { sentences: 0 });
  expect(summary.items.map(({ sentences, decisions, actions }) => [sentences.length, decisions.length, actions.length])).toEqual([[0, 0, 0], [0, 1, 1], [0, 0, 0]]);
  expect(summary.actions).toHaveLength(1);
  const all = summarize(boardMeeting(), { sentences: 99 }).items.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  expect(all).toEqual(["Asta Lindvall öppnade mötet.", "Bryggan har skadats av isen under vintern.", "Styrelsen har bett om offerter på bryggan.", "Inget övrigt."]);
});

test("the announcement of the next meeting and names under a text are not quoted beside it", () => {
  const said = (text: string, nextItem: string): string[] => {
    const date = { date: "2025-04-08", endDate: null, time: null, precision: "day" as const, edtf: "2025-04-08", text: "8 april", role: "nextMeeting" as const, item: nextItem, certainty: "implied" as const, evidence: at(1, 9) };
    return summarize(record({ agendaItems: [item("7", "Övrigt", text)], dates: [date] }), { sentences: 9 }).items.flatMap(({ sentences }) => sentences.map((one) => one.text));
  };
  const text = "Nästa möte hålls den 8 april.\n\nBåtarna sjösätts veckan därefter.\n\nAsta Lindvall Kim Ek Maj Brant Olle Hed";
  expect(said(text, "7")).toEqual(["Båtarna sjösätts veckan därefter."]);
  // A day in another item is another matter, and a sentence of names is a sentence.
  expect(said("Offerter ska vara inne den 8 april.\n\nAsta Lindvall och Kim Ek.", "8")).toEqual(["Offerter ska vara inne den 8 april.", "Asta Lindvall och Kim Ek."]);
});

test("every sentence is the document's own, in its order, as many as asked for", () => {
  const meeting = record({ agendaItems: [item("1", "Väg", long("vägen")), item("2", "Brygga", `- Bryggan står kvar på sin plats.\n- ${long("bryggan")}`)] });
  for (const count of [1, 5, 12]) {
    const { items } = summarize(meeting, { sentences: count });
    expect(items.flatMap(({ sentences }) => sentences).length).toBeLessThanOrEqual(count);
    for (const [index, { sentences }] of items.entries()) {
      const places = sentences.map(({ text }) => meeting.agendaItems[index]?.text.indexOf(text) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  }
});

test("one long item does not silence the others", () => {
  const meeting = record({ agendaItems: [item("1", "Väg", long("vägen")), item("2", "Kaffe", "Kaffet serverades i paviljongen av Maj Brant.")] });
  expect(summarize(meeting, { sentences: 4 }).items.map(({ sentences }) => sentences.length > 0)).toEqual([true, true]);
});

test("length grows with the meeting's, slower than it", () => {
  expect([0, 1, 10, 40, 900, 5000].map(defaultLength)).toEqual([0, 1, 7, 11, 40, 40]);
});

test("a sentence has a page only where its item can stand on no other", () => {
  const text = "Bryggan har skadats av isen.";
  const meeting = boardMeeting({ decisions: [], actionItems: [], agendaItems: [item("1", "A", text, { evidence: at(1, 1) }), item("2", "B", `${text.replace("isen", "stormen")}`, { evidence: at(1, 5) }), item("3", "C", "Vägen har spolats bort av regnet.", { evidence: at(2, 9) })] });
  const { items } = summarize(meeting, { sentences: 9 });
  expect(items.map(({ page, sentences }) => [page, sentences[0]?.page])).toEqual([[1, 1], [1, null], [2, 2]]);
  const unpaged = summarize({ ...meeting, source: { ...meeting.source, pages: null }, agendaItems: meeting.agendaItems.map((one) => ({ ...one, evidence: at(null, 4) })) });
  expect(unpaged.items.map(({ page, line, sentences }) => [page, line, sentences[0]?.page])).toEqual([[null, 4, null], [null, 4, null], [null, 4, null]]);
});

test("the newest meeting comes last, those without a date first, otherwise their order stays", () => {
  const on = (date: string | null, place: string): ReturnType<typeof boardMeeting> => boardMeeting({ meeting: { ...boardMeeting().meeting, date, place } });
  const summaries = [on("2025-03-04", "a"), on(null, "b"), on("2024-12-01", "c"), on("2025-03-04", "d")].map((one) => summarize(one));
  expect(inOrder(summaries).map(({ place }) => place)).toEqual(["b", "c", "a", "d"]);
});

test("open questions are what a reader should know, each once", () => {
  const diagnostics = [
    { code: "meeting/no-items", severity: "warning" as const, message: "no items", evidence: [] }, { code: "meeting/no-items", severity: "warning" as const, message: "no items", evidence: [] },
    // The summary says so where the date would stand.
    { code: "meeting/no-date", severity: "warning" as const, message: "no date", evidence: [] },
    { code: "owner/unresolved", severity: "info" as const, message: "XY", evidence: at(2, 7) }, { code: "items/number-gap", severity: "info" as const, message: "gap", evidence: [] },
    { code: "pdf/untrusted-text", severity: "warning" as const, message: "page", page: 3, evidence: [] }, { code: "pdf/second-engine", severity: "warning" as const, message: "engine", evidence: [] },
  ];
  expect(summarize(record({ diagnostics })).questions).toEqual([
    { code: "meeting/no-items", message: "no items", page: null, line: null }, { code: "owner/unresolved", message: "XY", page: 2, line: 7 }, { code: "pdf/untrusted-text", message: "page", page: 3, line: null },
  ]);
});

test("decisions and action items of no item are not lost", () => {
  const summary = summarize(record({ decisions: [decision(null, "Vägen stängs."), decision("9", "Bryggan rivs.")], actionItems: [action(null, "Maj ringer kommunen.")] }));
  expect(summary.otherDecisions.map(({ text }) => text)).toEqual(["Vägen stängs.", "Bryggan rivs."]);
  expect(summary.actions.map(({ text }) => text)).toEqual(["Maj ringer kommunen."]);
});

test("a volume of thousands of sentences is ranked in seconds", () => {
  const meeting = record({ agendaItems: Array.from({ length: 60 }, (_, index) => item(String(index + 1), `Ärende ${index}`, Array.from({ length: 100 }, (_, at) => `Sak ${at} av ${index} om gata ${at * index} och hus ${at + index} ska ses över.`).join(" "))) });
  const before = performance.now();
  expect(summarize(meeting).items.flatMap(({ sentences }) => sentences)).toHaveLength(40);
  expect(performance.now() - before).toBeLessThan(15_000);
});
