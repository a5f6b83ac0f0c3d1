// What somebody meets who uses the commands on records for the first time: each slip gets a line that says what is wrong, and the right exit status.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emit } from "../../src/emitters/index.ts";
import { folderWith } from "../batch/folder.ts";
import { actionItem, agendaItem, meetingOf } from "../record/meetings.ts";
import { minutes } from "./command-line.ts";

const COMMANDS = [["summary"], ["actions"], ["list", "items"], ["check"]] as const;
const stdin = emit([meetingOf("Styrelsen", null, { agendaItems: [agendaItem("1", "Öppnande")], actionItems: [actionItem({ text: "Bo ringer." })] })], "ndjson");

describe.each(COMMANDS.map((command) => [command.join(" "), command] as const))("minutes %s", (_name, command) => {
  const run = (...more: string[]) => minutes([...command, ...more], { stdin });

  test("a flag that there is none of", async () => {
    const { status, stdout, stderr } = await run("--formt", "json", "-");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^minutes: unknown option '--formt'\n\(Did you mean --format\?\)|^minutes: unknown option '--formt'/u);
  });

  test("a value that there is none of names those there are", async () => {
    const { status, stderr } = await run("--format", "pdf", "-");
    expect(status).toBe(2);
    expect(stderr).toMatch(/'pdf' is invalid\. Allowed choices are .*json/u);
  });

  test("a choice in capitals is the choice", async () => {
    const { status, stdout } = await run("--format", "JSON", "-");
    expect(stdout).toBe((await run("--format", "json", "-")).stdout);
    expect(status).toBe(command[0] === "check" ? 1 : 0);
  });

  test("a day that is none", async () => {
    const { status, stderr } = await run("--reference-date", "igår", "-");
    expect(status).toBe(2);
    expect(stderr).toContain("'igår' is invalid. It must be a day of the calendar, written like 2025-09-10.");
  });

  test("a file that is not there, a folder with nothing in it, a broken record", async () => {
    const folder = folderWith({ "empty/.keep": "", "broken.json": '{"schemaVersion":"1.0"' });
    expect(await run(join(folder, "missing.pdf"))).toMatchObject({ status: 1, stderr: expect.stringMatching(/missing\.pdf: error input\/not-found: [^\n]+\n$/u) as string });
    expect(await run(join(folder, "empty"))).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^minutes: no documents and no records in [^\n]+\n$/u) as string });
    expect(await run(join(folder, "broken.json"))).toMatchObject({ status: 1, stderr: expect.stringMatching(/broken\.json: error input\/invalid-records: [^\n]+\n$/u) as string });
    expect(await minutes([...command, "-"], { stdin: '{"schemaVersion":"1.0"' })).toMatchObject({ status: 1, stderr: expect.stringMatching(/^-: error input\/invalid-records: [^\n]+\n$/u) as string });
  });

  test("a reader that goes away is no failure", async () => {
    const { status, stderr } = await minutes([...command, "-"], { stdin, closedAfter: 0 });
    expect([status, stderr]).toEqual([command[0] === "check" ? 1 : 0, ""]);
  });
});

test("a kind in capitals is the kind", async () => {
  expect((await minutes(["list", "Items", "-"], { stdin })).stdout).toContain("Öppnande");
});
