import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emit } from "../../src/emitters/index.ts";
import { summaryFormats } from "../../src/emitters/summary/index.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { folderWith } from "../batch/folder.ts";
import { record } from "../record/record.ts";
import { boardMeeting } from "../summary/meeting.ts";
import { minutes } from "./command-line.ts";

const older = record({ label: "Notat", meeting: { ...record().meeting, date: "2024-01-01" } });

test("Markdown where nothing else is asked for, the newest meeting last", async () => {
  const { status, stdout, stderr } = await minutes(["summary", "-"], { stdin: emit([boardMeeting(), older]) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/^# .+$/gmu)).toEqual(["# Notat", "# Styrelsen"]);
});

test("a document gives what its record gives", async () => {
  const folder = folderWith({ "a.txt": "Anteckningar\n\nDatum: 2025-03-04\n\n1. Öppnande\nAsta Lindvall öppnade mötet för alla.\n\n2. Vägen\nVägen till bryggan lagas av Kim Ek.\n" });
  const parsed = await minutes(["parse", folder]);
  for (const format of Object.keys(summaryFormats)) {
    const direct = await minutes(["summary", folder, "--format", format]);
    expect(direct.status).toBe(0);
    expect(direct.stdout).toContain("Vägen till bryggan lagas av Kim Ek.");
    expect(direct.stdout).toBe((await minutes(["summary", "-", "--format", format], { stdin: parsed.stdout })).stdout);
  }
});

test("--sentences sets how many", async () => {
  const stdin = emit([boardMeeting()]);
  expect((await minutes(["summary", "-", "--sentences", "0"], { stdin })).stdout).not.toContain("isen");
  expect((await minutes(["summary", "-", "--sentences", "99"], { stdin })).stdout).toContain("Bryggan har skadats av isen under vintern.");
  expect((await minutes(["summary", "-", "--sentences", "-1"], { stdin })).status).toBe(2);
  expect((await minutes(["summary", "-", "--sentences", "many"], { stdin })).status).toBe(2);
});

test("-o writes a file, but not over an input", async () => {
  const folder = folderWith({ "a.json": emit([boardMeeting()]) });
  const input = join(folder, "a.json");
  const output = join(folder, "summary.html");
  expect(await minutes(["summary", input, "--format", "html", "-o", output])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(output, "utf8")).toContain("<h1>Styrelsen</h1>");
  expect((await minutes(["summary", input, "-o", input])).status).toBe(2);
  expect(readFileSync(input, "utf8")).toContain('"schemaVersion"');
});

test("wrong usage is 2, an input that cannot be read 1", async () => {
  expect((await minutes(["summary"])).status).toBe(2);
  expect((await minutes(["summary", "-", "--format", "pdf"])).status).toBe(2);
  expect((await minutes(["summary", "nosuch.pdf"])).status).toBe(1);
});

test("--format offers every format that there is", () => {
  const command = buildProgram({ io: process, exitCode: 0 }).commands.find((one) => one.name() === "summary");
  expect(command?.options.find(({ long }) => long === "--format")?.argChoices).toEqual(Object.keys(summaryFormats));
});
