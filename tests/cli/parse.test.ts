import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { folderWith } from "../batch/folder.ts";
import { minutes } from "./command-line.ts";

const PROTOKOLL = `Protokoll

Styrelsen för Sjöbackens byalag
Datum: 2025-03-04
Närvarande: Asta Lindvall, ordförande, Bo Ekström, sekreterare

1. Mötets öppnande
Asta Lindvall öppnade mötet.

2. Ekonomi
Bo Ekström redovisade kassan.
`;
const pathsOf = (stdout: string): string[] => (JSON.parse(stdout) as MinutesRecord[]).map(({ source }) => source.path);

test("records come in the order of the inputs, as one array", async () => {
  const folder = folderWith({ "b.txt": PROTOKOLL, "a.md": PROTOKOLL });
  const { status, stdout, stderr } = await minutes(["parse", folder]);
  expect(pathsOf(stdout)).toEqual([`${folder}/a.md`, `${folder}/b.txt`]);
  expect([status, stderr]).toEqual([0, ""]);
});

test("ndjson is one record a line; standard input is -", async () => {
  const { status, stdout } = await minutes(["parse", "-", "--format", "ndjson"], { stdin: PROTOKOLL });
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as MinutesRecord).source).toMatchObject({ path: "-", format: "txt" });
  expect(stdout.split("\n")).toHaveLength(2);
});

test("on a terminal JSON is indented", async () => {
  const { stdout } = await minutes(["parse", "-"], { stdin: PROTOKOLL, terminal: true });
  expect(stdout).toContain('\n    "schemaVersion"');
  expect(pathsOf(stdout)).toEqual(["-"]);
});

test("a bad file fails alone: its line on stderr, the others on stdout, exit status 1", async () => {
  const folder = folderWith({ "a.txt": PROTOKOLL, "empty.txt": "", "old.doc": "x", "z.txt": PROTOKOLL });
  const { status, stdout, stderr } = await minutes(["parse", `${folder}/nosuch.txt`, folder]);
  expect(pathsOf(stdout)).toEqual([`${folder}/a.txt`, `${folder}/z.txt`]);
  expect(status).toBe(1);
  expect(stderr.split("\n").filter((line) => line.includes("input/"))).toEqual([
    `${folder}/nosuch.txt: error input/not-found: no such file or folder`,
    `${folder}/empty.txt: error input/empty: The file holds no bytes.`,
    `${folder}/old.doc: warning input/unsupported: .doc is not read yet; convert it to PDF, DOCX or text`,
  ]);
  expect(stderr).toMatch(/5 documents, 2 failed, 1 unsupported\n$/u);
});

test("--quiet keeps errors and drops the rest; --strict makes warnings count", async () => {
  const folder = folderWith({ "a.txt": PROTOKOLL, "old.doc": "x", "empty.txt": "" });
  const { stderr } = await minutes(["parse", folder, "--quiet"]);
  expect(stderr).toBe(`${folder}/empty.txt: error input/empty: The file holds no bytes.\n`);
  const noError = folderWith({ "a.txt": PROTOKOLL, "old.doc": "x" });
  expect((await minutes(["parse", noError])).status).toBe(0);
  expect((await minutes(["parse", noError, "--strict", "--quiet"])).status).toBe(1);
});

test("-o FILE gets what stdout would get", async () => {
  const folder = folderWith({ "a.txt": PROTOKOLL });
  const there = await minutes(["parse", folder, "-o", join(folder, "out.json")]);
  expect(there).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "out.json"), "utf8")).toBe((await minutes(["parse", folder])).stdout);
});

test("-o FOLDER gets one file an input, and none for what failed", async () => {
  const folder = folderWith({ "in/2024/a.txt": PROTOKOLL, "in/b.txt": "" });
  const { status, stdout } = await minutes(["parse", join(folder, "in"), "-o", `${folder}/out/`, "--format", "ndjson"]);
  expect([status, stdout]).toEqual([1, ""]);
  expect((JSON.parse(readFileSync(join(folder, "out/2024/a.txt.ndjson"), "utf8")) as MinutesRecord).source.path).toBe(`${folder}/in/2024/a.txt`);
  expect(existsSync(join(folder, "out/b.txt.ndjson"))).toBe(false);
});

test.each([
  ["no input", ["parse"], /^Usage: minutes parse/u],
  ["an empty folder", ["parse", "EMPTY"], /^minutes: no documents in/u],
  ["a folder of what is not read yet", ["parse", "OLD"], /1 of a kind that is not read yet/u],
  ["an unknown locale", ["parse", "--locale", "xx", "a.txt"], /'xx' is invalid\. Allowed choices are auto, sv, nb/u],
  ["an unknown format", ["parse", "--format", "xml", "a.txt"], /Allowed choices are json, ndjson/u],
  ["an unknown engine", ["parse", "--pdf-engine", "x", "a.txt"], /Allowed choices are auto, pdfium, pdf-parse/u],
  ["no day of the calendar", ["parse", "--reference-date", "2025-02-30", "a.txt"], /written like 2025-09-10/u],
  ["an output that cannot be written", ["parse", "GOOD", "-o", "/nosuch/out.json"], /^minutes: \/nosuch\/out\.json cannot be written: ENOENT/u],
  ["an unknown flag", ["parse", "--nosuch"], /unknown option '--nosuch'/u],
])("%s is wrong usage: exit status 2 and nothing on stdout", async (_what, argv, message) => {
  const folder = folderWith({ "EMPTY/.keep": "", "OLD/a.doc": "x", "GOOD/a.txt": PROTOKOLL });
  const { status, stdout, stderr } = await minutes(argv.map((word) => (/^[A-Z]+$/u.test(word) ? join(folder, word) : word)));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("nothing in a path or a document can act on the terminal", async () => {
  const { stderr } = await minutes(["parse", "no\u001b[2Jsuch\u202e.txt"]);
  expect(stderr).toBe("no\\u001b[2Jsuch\\u202e.txt: error input/not-found: no such file or folder\n");
  expect((await minutes(["\u001b[2J"])).stderr).toContain("unknown command '\\u001b[2J'");
});

test("the work stops where nobody reads on, and that is no failure", async () => {
  const folder = folderWith({ "a.txt": PROTOKOLL, "b.txt": "", "c.txt": PROTOKOLL, "d.txt": "" });
  const { status, stderr } = await minutes(["parse", folder, "--format", "ndjson"], { closedAfter: 1 });
  expect(status).toBe(0);
  expect(stderr).not.toContain("d.txt");
});
