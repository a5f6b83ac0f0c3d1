import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { actionRowsOf } from "../../../src/emitters/actions/action-row.ts";
import { ACTION_FORMATS, PRESETS } from "../../../src/emitters/actions/formats.ts";
import { actionsText } from "../../../src/emitters/actions/index.ts";
import { actionItem, agendaItem, asta, bo, HOSTILE, hostileMeeting, meetingOf } from "../../record/meetings.ts";

const spring = meetingOf("Styrelsen", "2025-03-04", {
  agendaItems: [agendaItem("4", "Bryggan")],
  actionItems: [
    actionItem({ id: "a1", item: "4", text: "Asta lagar bryggan.", owners: [asta], dueDate: "2025-05-01", dueText: "före 1 maj" }),
    actionItem({ id: "a2", item: "4", text: "Ringa.", owners: [asta, bo], dueText: "snarast" }),
  ],
});
const options = { timeZone: "Europe/Stockholm" };
const rows = actionRowsOf(spring);
const hostile = hostileMeeting();

test("table and Markdown show when, who, what and from where", () => {
  expect(actionsText(rows, [spring], "table", options)).toBe(
    "due         owner                      action               meeting     body       item  page\n" +
    "2025-05-01  Asta Lindvall              Asta lagar bryggan.  2025-03-04  Styrelsen  4     2\n" +
    "snarast     Asta Lindvall; Bo Ekström  Ringa.               2025-03-04  Styrelsen  4     2\n",
  );
  expect(actionsText(rows, [spring], "md", options).split("\n")[2]).toBe("| 2025-05-01 | Asta Lindvall | Asta lagar bryggan. | 2025-03-04 | Styrelsen | 4 | 2 |");
});

test("what is overdue is coloured, and nothing else", () => {
  const alarm = (text: string): string => `!${text}!`;
  const text = actionsText(rows, [spring], "table", { ...options, alarm, today: "2025-06-01" });
  expect(text.match(/!.{0,20}!/gu)).toEqual(["!2025-05-01!"]);
  expect(actionsText(rows, [spring], "table", { ...options, alarm })).not.toContain("!");
});

test.each([
  ["jira", ["Asta lagar bryggan.", "Asta Lindvall", "2025-05-01", "Task", "Styrelsen"], ["Ringa.", "", "", "Task", "Styrelsen"]],
  ["planner", ["Asta lagar bryggan.", "Styrelsen", "Asta Lindvall", "2025-05-01"], ["Ringa.", "Styrelsen", "Asta Lindvall; Bo Ekström", ""]],
  ["trello", ["Asta lagar bryggan.", "2025-05-01", "Styrelsen", "4 Bryggan", "Asta Lindvall"], ["Ringa.", "", "Styrelsen", "4 Bryggan", "Asta Lindvall; Bo Ekström"]],
] as const)("%s's columns", (columns, first, second) => {
  const [head = [], ...read] = parse(actionsText(rows, [spring], "csv", { ...options, columns })) as string[][];
  const description = head.findIndex((name) => name.endsWith("Description"));
  expect(read.map((row) => row.filter((_, column) => column !== description))).toEqual([[...first], [...second]]);
  expect(read[0]?.[description]).toBe("Asta lagar bryggan.\nOwner: Asta Lindvall\nDue: före 1 maj\nMeeting: Styrelsen 2025-03-04\nItem: 4 Bryggan\nSource: 2025-03-04.txt, page 2");
});

test("a title longer than a task tool takes is cut, its description is not", () => {
  const long = meetingOf("Styrelsen", null, { actionItems: [actionItem({ text: `${"a".repeat(253)}🙂🙂` })] });
  const [row] = parse(actionsText(actionRowsOf(long), [long], "csv", { ...options, columns: "jira" }), { columns: true }) as Record<string, string>[];
  expect(row?.["Summary"]).toBe(`${"a".repeat(253)}…`);
  expect(row?.["Description"]).toContain("🙂🙂");
});

test.each([undefined, ...PRESETS])("CSV of hostile minutes has a row a task and no formula (%s)", (columns) => {
  const read = parse(actionsText(actionRowsOf(hostile), [hostile], "csv", { ...options, columns })) as string[][];
  expect(read).toHaveLength(HOSTILE.length + 1);
  expect(read.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([]);
});

test.each(ACTION_FORMATS)("%s of hostile minutes can act on no terminal, and no action items are no error", (format) => {
  expect(actionsText(actionRowsOf(hostile), [hostile], format, options)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
  expect(actionsText([], [], format, options)).toMatch(/^(?:|[\s\S]{1,1000}\n)$/u);
});

test("Markdown of hostile minutes has no HTML and a line a task", () => {
  const text = actionsText(actionRowsOf(hostile), [hostile], "md", options);
  expect(text).not.toMatch(/(?<!\\)</u);
  expect(text.trimEnd().split("\n")).toHaveLength(HOSTILE.length + 2);
  for (const line of text.trimEnd().split("\n")) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(8);
});
