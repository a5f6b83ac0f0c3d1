import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emit } from "../../src/emitters/index.ts";
import { actionItem, agendaItem, asta, bo, hostileMeeting, meetingOf } from "../record/meetings.ts";
import { folderWith } from "../batch/folder.ts";
import { minutes, type World } from "./command-line.ts";

const records = emit([
  meetingOf("Styrelsen", "2025-03-04", {
    agendaItems: [agendaItem("4", "Bryggan")],
    actionItems: [
      actionItem({ id: "a1", item: "4", text: "Asta lagar bryggan.", owners: [asta], dueDate: "2025-05-01" }),
      actionItem({ id: "a2", text: "Bo ringer.", owners: [bo], dueDate: "2025-04-01" }),
    ],
    next: [{ date: "2025-04-01", startTime: "18:30" }],
  }),
  meetingOf("Valberedningen", "2025-01-07", { actionItems: [actionItem({ text: "Fråga runt." })] }),
], "ndjson");

const actions = async (argv: readonly string[], world: World = {}) => minutes(["actions", "-", ...argv], { stdin: records, ...world });
/** The action items' words, in order. */
const texts = async (...argv: string[]): Promise<string[]> => (JSON.parse((await actions([...argv, "--format", "json"])).stdout) as { text: string }[]).map(({ text }) => text);

test("a table of all meetings by default, oldest first", async () => {
  const { status, stdout, stderr } = await actions([]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n").map((line) => line.split(/ {2,}/u).slice(0, 3))).toEqual([
    ["due", "owner", "action"], ["", "Fråga runt.", "2025-01-07"], ["2025-05-01", "Asta Lindvall", "Asta lagar bryggan."], ["2025-04-01", "Bo Ekström", "Bo ringer."], [""],
  ]);
});

test("what is wanted, in the order wanted", async () => {
  expect(await texts("--owner", "al")).toEqual(["Asta lagar bryggan."]);
  expect(await texts("--due-before", "2025-05-01")).toEqual(["Bo ringer."]);
  expect(await texts("--overdue", "--today", "2025-04-15")).toEqual(["Bo ringer."]);
  expect(await texts("--item", "4")).toEqual(["Asta lagar bryggan."]);
  expect(await texts("--body", "valb")).toEqual(["Fråga runt."]);
  expect(await texts("--sort", "due")).toEqual(["Bo ringer.", "Asta lagar bryggan.", "Fråga runt."]);
  expect(await texts("--owner", "nobody")).toEqual([]);
});

test("every format", async () => {
  const as = async (...format: string[]): Promise<string> => (await actions(["--format", ...format])).stdout;
  expect(await as("csv")).toMatch(/^source,meetingDate,body,itemNumber,itemTitle,id,text,owners,dueDate,/u);
  expect(await as("csv", "--excel")).toMatch(/^\uFEFFsource;/u);
  expect(await as("csv", "--columns", "jira")).toMatch(/^Summary,Assignee,Due date,Description,Issue Type,Labels\r\n/u);
  expect(await as("md")).toMatch(/^\| due \| owner \|/u);
  expect(await as("ics")).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20250401T163000Z\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  expect(await as("ics", "--timezone", "Europe/Helsinki")).toContain("DTSTART:20250401T153000Z\r\n");
  expect(await as("todotxt")).toMatch(/^2025-01-07 Fråga runt\. \+Valberedningen\n/u);
  expect((await as("ndjson")).trimEnd().split("\n").map((line) => (JSON.parse(line) as { body: string }).body)).toEqual(["Valberedningen", "Styrelsen", "Styrelsen"]);
});

test("CSV is that of minutes list actions", async () => {
  const listed = await minutes(["list", "actions", "-", "--format", "csv"], { stdin: emit([meetingOf("Styrelsen", "2025-03-04", { actionItems: [actionItem({ text: "Ringa." })] })]) });
  expect((await actions(["--format", "csv"], { stdin: emit([meetingOf("Styrelsen", "2025-03-04", { actionItems: [actionItem({ text: "Ringa." })] })]) })).stdout).toBe(listed.stdout);
});

test("what is overdue is red on a terminal, with --today, and not where NO_COLOR is set", async () => {
  const late = ["--today", "2025-04-15"];
  expect((await actions(late, { terminal: true })).stdout.match(/\u001b\[31m[^\u001b]*/gu)).toEqual(["\u001b[31m2025-04-01"]);
  expect((await actions([], { terminal: true })).stdout).not.toContain("\u001b");
  expect((await actions(late)).stdout).not.toContain("\u001b");
  expect((await actions(late, { terminal: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
});

test.each(["table", "md", "csv", "ics", "todotxt", "json", "ndjson"])("%s: nothing that minutes say acts on the terminal", async (format) => {
  const { status, stdout } = await actions(["--format", format], { stdin: emit([hostileMeeting()]), terminal: true });
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
});

test("-o FILE appears whole, or not at all", async () => {
  const folder = folderWith();
  expect(await actions(["--format", "ics", "-o", join(folder, "a.ics")])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "a.ics"), "utf8")).toBe((await actions(["--format", "ics"])).stdout);
  expect((await actions(["-o", join(folder, "no/such/a.ics")])).status).toBe(2);
  expect(existsSync(join(folder, "no"))).toBe(false);
});

test.each([
  ["no input", ["actions"], /^Usage: minutes actions/u],
  ["--overdue without --today", ["actions", "-", "--overdue"], /--overdue needs --today/u],
  ["no day of the calendar", ["actions", "-", "--due-before", "2025-02-30"], /written like 2025-09-10/u],
  ["no time zone", ["actions", "-", "--timezone", "Mars/Olympus"], /time zone, like Europe\/Helsinki/u],
  ["columns of another format", ["actions", "-", "--columns", "jira"], /--columns is for --format csv/u],
  ["an unknown format", ["actions", "-", "--format", "xml"], /Allowed choices are table, md, csv, ics/u],
])("%s is wrong usage: exit status 2", async (_what, argv, message) => {
  const { status, stdout, stderr } = await minutes(argv, { stdin: records });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("a task stated twice: once in lists for people, both in data", async () => {
  const twice = meetingOf("Styrelsen", "2025-03-04", { actionItems: [actionItem({ id: "a1", text: "Asta lagar bryggan." }), actionItem({ id: "a2", text: "Laga bryggan", dueDate: "2025-05-01", sameAs: "a1" })] });
  const lines = async (format: string): Promise<string[]> => (await actions(["--format", format], { stdin: emit([twice], "ndjson") })).stdout.trim().split("\n");
  expect(await lines("csv")).toEqual([expect.stringContaining("source,"), expect.stringMatching(/a1,Asta lagar bryggan\.,.*2025-05-01/u)]);
  expect(await lines("todotxt")).toHaveLength(1);
  expect(await lines("ndjson")).toHaveLength(2);
});
