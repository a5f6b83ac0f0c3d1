import { expect, test } from "vitest";
import { actionRowsOf } from "../../../src/emitters/actions/action-row.ts";
import { todoText } from "../../../src/emitters/actions/todotxt.ts";
import { actionItem, agendaItem, asta, bo, HOSTILE, hostileMeeting, meetingOf } from "../../record/meetings.ts";

const oneAction = (date: string | null, fields: Parameters<typeof actionItem>[0]): string =>
  todoText(actionRowsOf(meetingOf("Styrelsen för Sjöbacken", date, { agendaItems: [agendaItem("4.1", "Bryggan")], actionItems: [actionItem(fields)] })));

test("a line an action item: the meeting's day, the words, body, owners, due day, item", () => {
  expect(oneAction("2025-03-04", { text: "Laga\nbryggan", item: "4.1", owners: [asta, bo], dueDate: "2025-05-01" }))
    .toBe("2025-03-04 Laga bryggan +Styrelsen_för_Sjöbacken @Asta_Lindvall @Bo_Ekström due:2025-05-01 item:4.1\n");
  expect(oneAction(null, { text: "Ringa" })).toBe("Ringa +Styrelsen_för_Sjöbacken\n");
});

test("what is done begins with x", () => {
  expect(oneAction("2025-03-04", { text: "Ringa", status: "klart" })).toBe("x 2025-03-04 Ringa +Styrelsen_för_Sjöbacken\n");
  expect(oneAction("2025-03-04", { text: "Ringa", status: "inte klart" })).toMatch(/^2025/u);
});

test("words that look like tokens are words", () => {
  expect(oneAction("2025-03-04", { text: "skriv till @alla +bygg due:2020-01-01 kl. 18:30 https://example.org/" }))
    .toBe("2025-03-04 skriv till (@alla) (+bygg) due: 2020-01-01 kl. 18:30 https://example.org/ +Styrelsen_för_Sjöbacken\n");
  for (const text of ["x klart", "(A) viktigt", "2024-01-01 gammalt"]) expect(oneAction(null, { text })).toBe(`+Styrelsen_för_Sjöbacken ${text}\n`);
});

test("whatever the minutes say, there is a line a task and nothing that acts on a terminal", () => {
  const text = todoText(actionRowsOf(hostileMeeting()));
  expect(text.trimEnd().split("\n").map((line) => line.slice(0, 11))).toEqual(HOSTILE.map(() => "2025-03-04 "));
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u);
});
