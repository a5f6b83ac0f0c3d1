import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { emit } from "../../src/emitters/index.ts";
import { agendaItem, attendee, meetingOf } from "../record/meetings.ts";
import { folderWith } from "../batch/folder.ts";
import { minutes } from "./command-line.ts";

const records = emit([
  meetingOf("Styrelsen", "2025-03-04", { attendees: [attendee("p1", "Asta Lindvall", "AL")], agendaItems: [agendaItem("1", "Öppnande"), agendaItem("2", "\u001b[2J=1+1")] }),
  meetingOf("Valberedningen", "2025-04-01", { agendaItems: [agendaItem("1", "Val")] }),
], "ndjson");

test("a table by default, of all meetings in order", async () => {
  const { status, stdout, stderr } = await minutes(["list", "meetings", "-"], { stdin: records });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n").map((line) => line.split(/ {2,}/u).slice(0, 3))).toEqual([["source", "meetingDate", "body"], ["2025-03-04.txt", "2025-03-04", "Styrelsen"], ["2025-04-01.txt", "2025-04-01", "Valberedningen"], [""]]);
});

test("documents, records and folders of them", async () => {
  const folder = folderWith({ "a.txt": "Anteckningar\n\nDatum: 2025-03-04\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n\n2. Avslutning\nMötet avslutades.\n", "b.json": records });
  const { stdout } = await minutes(["list", "items", folder, join(folder, "b.json"), "--format", "csv"]);
  expect((parse(stdout, { columns: true }) as Record<string, string>[]).map(({ title }) => title)).toEqual(["Öppnande", "Avslutning", "Öppnande", "\uFFFD[2J=1+1", "Val"]);
});

test("csv, tsv, md, json and ndjson", async () => {
  const listed = async (format: string, ...more: string[]): Promise<string> => (await minutes(["list", "attendees", "-", "--format", format, ...more], { stdin: records })).stdout;
  expect(await listed("csv")).toMatch(/^source,meetingDate,body,name,[^\r\n]+\r\n2025-03-04\.txt,2025-03-04,Styrelsen,Asta Lindvall,AL,[^\r\n]+\r\n$/u);
  expect(await listed("csv", "--excel")).toMatch(/^\uFEFFsource;meetingDate;/u);
  expect(await listed("tsv")).toMatch(/^source\tmeetingDate\t/u);
  expect(await listed("md")).toMatch(/^\| source \| meetingDate \|/u);
  expect(JSON.parse(await listed("json"))).toMatchObject([{ body: "Styrelsen", name: "Asta Lindvall", evidence: [{ quote: "Asta Lindvall" }] }]);
  expect(JSON.parse(await listed("ndjson"))).toMatchObject({ source: "2025-03-04.txt", id: "p1" });
});

test("on a terminal it fits, and nothing acts on it", async () => {
  const { stdout } = await minutes(["list", "items", "-"], { stdin: records, terminal: true });
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(stdout).not.toContain("\u001b");
});

test("-o FILE; the input is never overwritten", async () => {
  const folder = folderWith({ "a.ndjson": records });
  expect(await minutes(["list", "items", join(folder, "a.ndjson"), "--format", "csv", "-o", join(folder, "out.csv")])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toContain("Valberedningen");
  const { status, stderr } = await minutes(["list", "items", join(folder, "a.ndjson"), "-o", join(folder, "a.ndjson")]);
  expect(status).toBe(2);
  expect(stderr).toContain("it would be overwritten");
});

test("bad records are said with file and place, and exit status 1; the good ones are listed", async () => {
  const folder = folderWith({ "a.ndjson": `${records}{"schemaVersion":"1.0"}\n` });
  const { status, stdout, stderr } = await minutes(["list", "meetings", `${folder}/a.ndjson`]);
  expect(status).toBe(1);
  expect(stdout).toContain("Valberedningen");
  expect(stderr).toContain(`${folder}/a.ndjson: error input/invalid-records: line 3: `.replace("line 3", "record 3"));
});

test.each([
  ["no kind", ["list"], /missing required argument 'kind'/u],
  ["an unknown kind", ["list", "tasks", "a.txt"], /Allowed choices are decisions, reported-decisions/u],
  ["no input", ["list", "items"], /^Usage: minutes list/u],
  ["an empty folder", ["list", "items", "EMPTY"], /^minutes: no documents and no records in/u],
  ["--excel of another format", ["list", "items", "a.txt", "--excel"], /--excel is for --format csv/u],
])("%s is wrong usage", async (_what, argv, message) => {
  const folder = folderWith({ "EMPTY/.keep": "" });
  const { status, stdout, stderr } = await minutes(argv.map((word) => (word === "EMPTY" ? join(folder, word) : word)));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("the flags that say how a document is read hold for lists too", async () => {
  const folder = folderWith({ "a.txt": "Anteckningar\n\n1. Bryggan\nBryggan lagas den 3 maj.\n" });
  const { stdout } = await minutes(["list", "dates", folder, "--locale", "sv", "--reference-date", "2024-01-01", "--format", "ndjson"]);
  expect(stdout).toContain('"2024-05-03"');
  expect(await minutes(["list", "dates", folder, "--password-file", join(folder, "none")])).toMatchObject({ status: 2, stdout: "" });
});
