// When tasks are due by the heading above them, and dates in their short forms.
import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

const minutes = (heading: string, task: string): string => `Dato: 3. juni 2024\nTil stede: Kim Ek, Bo Alm\n\n1. Beta\n\nGamma.\n\n2. ${heading}\n\n- ${task}\n- Rydde naustet\n\n3. Neste møte\n\nNeste møte er 10. juni kl. 18.\n`;

test("a heading says when all tasks below it are due, a task's own day goes before; its days are no meetings", async () => {
  const record = await readText("nb", minutes("Oppgaver til neste møte", "Budsjett ferdig senest 8. juni"));
  expect(record.actionItems.map(({ dueDate }) => dueDate)).toEqual(["2024-06-08", "2024-06-10"]);
  expect(record.meeting.next.map(({ date }) => date)).toEqual(["2024-06-10"]);
  const plain = await readText("nb", minutes("Oppgaver", "Male brygga"));
  expect(plain.actionItems.map(({ dueDate }) => dueDate)).toEqual([null, null]);
});

test("days of two figures with a slash are dates in English too, not fractions; two days of a named month are none in figures", async () => {
  const english = await readText("en", "Date: 3 June 2024\n\n1. Works\n\nThe drawings came on paper 24/06 or so, 3/4 of them torn, case 12/24.\n");
  expect(english.dates.map(({ date }) => date)).toEqual(["2024-06-03", "2024-06-24"]);
  const dutch = await readText("nl", "Datum: 3 juni 2024\n\n1. Zaal\n\nOpties zijn 6/7 oktober en 9 oktober.\n");
  expect(dutch.dates.map(({ date }) => date)).toEqual(["2024-06-03", "2024-10-09"]);
});
