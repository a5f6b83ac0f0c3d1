import { expect, test } from "vitest";
import { emit } from "../../src/emitters/index.ts";
import { folderWith } from "../batch/folder.ts";
import { record } from "../record/record.ts";
import { action, boardMeeting } from "../summary/meeting.ts";
import { minutes } from "./command-line.ts";

const late = boardMeeting({ actionItems: [action("2", "Kim beställer virke.", { dueDate: "2025-01-01" })] });

test("silent and 0 where all adds up", async () => {
  expect(await minutes(["check", "-"], { stdin: emit([boardMeeting()]) })).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(await minutes(["check", "-", "--format", "json"], { stdin: emit([boardMeeting()]) })).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
});

test("findings go to standard output, each with its place, and the status is 1", async () => {
  const { status, stdout } = await minutes(["check", "-"], { stdin: emit([late, record({ source: { ...record().source, path: "a\u001b[2J.txt" } })]) });
  expect(status).toBe(1);
  expect(stdout.split("\n")).toEqual([
    "styrelsen.pdf:p2:l20: warning check/due-before-meeting: Expected a due date from 2025-03-04 on, found 2025-01-01",
    "a\\u001b[2J.txt: warning check/no-date: Expected the date of the meeting, found none stated",
    "",
  ]);
});

test("as JSON: one object a finding", async () => {
  const { status, stdout } = await minutes(["check", "-", "--format", "json"], { stdin: emit([late, record()]) });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { path: "styrelsen.pdf", part: 1, code: "check/due-before-meeting", severity: "warning", item: "2", evidence: [{ page: 2, lines: [20, 20] }] },
    { path: "styrelse.txt", code: "check/no-date", item: null, evidence: [] },
  ]);
});

test("documents are read and checked; what cannot be read is 1, what is not asked rightly 2", async () => {
  const folder = folderWith({ "a.txt": "Anteckningar\n\nDatum: 2025-03-04\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n\n2. Vägen\nVägen lagas.\n\n4. Övrigt\nInget.\n" });
  const { status, stdout } = await minutes(["check", folder]);
  expect(stdout).toContain("check/number-gap: Expected number `3` after `2`, found `4`");
  expect(status).toBe(1);
  expect((await minutes(["check", "nosuch.txt"])).status).toBe(1);
  expect((await minutes(["check"])).status).toBe(2);
  expect((await minutes(["check", "-", "--format", "csv"])).status).toBe(2);
});
