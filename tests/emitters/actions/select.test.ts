import { expect, test } from "vitest";
import { actionRowsOf, isDone, isOverdue } from "../../../src/emitters/actions/action-row.ts";
import { isOf, isWanted, sortActions, type Wanted } from "../../../src/emitters/actions/select.ts";
import { actionItem, agendaItem, asta, attendee, bo, meetingOf } from "../../record/meetings.ts";

const spring = meetingOf("Styrelsen för Sjöbacken", "2025-03-04", {
  attendees: [attendee("p1", "Asta Lindvall", "AL"), attendee("p2", "Bo Ekström", "BE")],
  agendaItems: [agendaItem("4", "Ekonomi"), agendaItem("4.1", "Bryggan", "4"), agendaItem("14", "Övrigt")],
  actionItems: [
    actionItem({ id: "a1", item: "4.1", text: "brygga", owners: [asta], dueDate: "2025-05-01" }),
    actionItem({ id: "a2", item: "14", text: "ringa", owners: [{ ...bo, text: "Bo" }], dueDate: "2025-04-01", status: "Klart" }),
    actionItem({ id: "a3", item: "4", text: "räkna" }),
  ],
});
const winter = meetingOf("Valberedningen", "2025-01-07", { actionItems: [actionItem({ text: "fråga", owners: [{ name: "Astar Åberg", text: "Astar Åberg", attendee: null }] })] });
const rows = [spring, winter].flatMap(actionRowsOf);
const texts = (wanted: Wanted): string[] => rows.filter((row) => isWanted(row, wanted)).map(({ action }) => action.text);

test.each<[string, Wanted, string[]]>([
  ["a whole name", { owner: "asta lindvall" }, ["brygga"]],
  ["one of its words", { owner: "Asta" }, ["brygga"]],
  ["initials as written", { owner: "al" }, ["brygga"]],
  ["initials of the list of people", { owner: "BE" }, ["ringa"]],
  ["no part of a word", { owner: "Ast" }, []],
  ["no name at all", { owner: "." }, []],
  ["due before a day, the day itself not", { dueBefore: "2025-05-01" }, ["ringa"]],
  ["overdue, what is done not", { overdueOn: "2025-06-01" }, ["brygga"]],
  ["an item with its sub-items", { item: "4" }, ["brygga", "räkna"]],
  ["an item as printed", { item: "§ 4.1." }, ["brygga"]],
  ["all of it", { item: "4", owner: "Asta", dueBefore: "2025-12-31" }, ["brygga"]],
  ["nothing asked", {}, ["brygga", "ringa", "räkna", "fråga"]],
])("%s", (_what, wanted, expected) => {
  expect(texts(wanted)).toEqual(expected);
});

test("a body by some of its words", () => {
  expect([spring, winter].map((record) => isOf(record, "SJÖBACKEN"))).toEqual([true, false]);
  expect(isOf(winter, undefined)).toBe(true);
});

test("orders: what has no day and no owner comes last, equals stay as they were", () => {
  const sorted = (by: Parameters<typeof sortActions>[1]): string[] => sortActions(rows, by).map(({ action }) => action.text);
  expect(sorted("meeting")).toEqual(["fråga", "brygga", "ringa", "räkna"]);
  expect(sorted("due")).toEqual(["ringa", "brygga", "fråga", "räkna"]);
  expect(sorted("owner")).toEqual(["brygga", "fråga", "ringa", "räkna"]);
});

test("items in a circle end", () => {
  const circle = meetingOf(null, null, { agendaItems: [agendaItem("1", "a", "2"), agendaItem("2", "b", "1")], actionItems: [actionItem({ text: "x", item: "1" })] });
  expect(actionRowsOf(circle).filter((row) => isWanted(row, { item: "9" }))).toEqual([]);
});

test("done is what the minutes call so", () => {
  const withStatus = (status: string | null) => actionItem({ text: "x", dueDate: "2025-01-01", status });
  expect(["Klart", "done.", "Erledigt", "valmis"].map((status) => isDone(withStatus(status)))).toEqual([true, true, true, true]);
  expect(["Inte klart", "pågår", "", null].map((status) => isDone(withStatus(status)))).toEqual([false, false, false, false]);
  expect(isOverdue(withStatus(null), null)).toBe(false);
  expect(isOverdue(withStatus(null), "2025-01-01")).toBe(false);
  expect(isOverdue(withStatus(null), "2025-01-02")).toBe(true);
});
