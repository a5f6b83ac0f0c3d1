import { readFileSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RunReport } from "../../src/batch/run-report.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { folderWith } from "../batch/folder.ts";
import { minutes } from "./command-line.ts";

const NOTE = "Protokoll\n\nStyrelsen\nDatum: 2025-03-04\nNärvarande: Asta Lindvall\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n\n2. Ekonomi\nKassan redovisades.\n";
const files = { "2024/a.txt": `${NOTE}a`, "2024/utkast/b.txt": `${NOTE}b`, "2025/c.md": `${NOTE}c`, "2025/d.txt": `${NOTE}d` };

function placesOf(folder: string, stdout: string): string[] {
  return (JSON.parse(stdout) as MinutesRecord[]).map(({ source }) => source.path.slice(folder.length + 1));
}

test("globs choose files, several of them", async () => {
  const folder = folderWith(files);
  const { stdout, stderr } = await minutes(["parse", folder, "--include", "*.txt", "--include", "2025/**", "--exclude", "utkast", "--exclude", "d.*"]);
  expect(placesOf(folder, stdout)).toEqual(["2024/a.txt", "2025/c.md"]);
  expect(stderr).toBe("");
});

test("--since looks at the time of change, by UTC", async () => {
  const folder = folderWith(files);
  for (const name of Object.keys(files)) utimesSync(join(folder, name), 0, Date.UTC(2025, 4, 1) / 1000 - (name.startsWith("2024") ? 1 : 0));
  expect(placesOf(folder, (await minutes(["parse", folder, "--since", "2025-05-01"])).stdout)).toEqual(["2025/c.md", "2025/d.txt"]);
  expect((await minutes(["parse", folder, "--since", "1 maj"])).stderr).toContain("written like 2025-09-10");
});

test("what is left out stands in run.json with its reason, as does what is read under another name", async () => {
  const folder = folderWith(files);
  symlinkSync("2025/d.txt", join(folder, "länk.txt"));
  symlinkSync("..", join(folder, "2025/upp"));
  const { status, stderr } = await minutes(["parse", folder, "-o", `${folder}/ut/`, "--exclude", "utkast", "--include", "*.txt", "--verbose"]);
  expect(status).toBe(0);
  expect(stderr).toContain(`${folder}/länk.txt: warning input/duplicate: the same file as ${folder}/2025/d.txt, which is read\n`);
  expect(stderr).toContain(`${folder}/2025/upp: info input/loop: `);
  const report = JSON.parse(readFileSync(join(folder, "ut/run.json"), "utf8")) as RunReport;
  expect(report.inputs.map(({ path, outcome, why }) => [path.slice(folder.length + 1), outcome, why])).toEqual([
    ["2024/a.txt", "ok", null],
    ["2025/d.txt", "ok", null],
    ["2024/utkast/b.txt", "skipped", "left out by --exclude utkast"],
    ["2025/c.md", "skipped", "not among --include"],
    ["2025/upp", "skipped", "a link to a folder that it lies in"],
    ["länk.txt", "skipped", `the same file as ${folder}/2025/d.txt`],
  ]);
});

test("an output folder inside the input folder is no input the second time", async () => {
  const folder = folderWith({ "a.txt": NOTE, "ut/stray.txt": `${NOTE}x` });
  const run = async (): Promise<string> => {
    await minutes(["parse", folder, "-o", `${folder}/ut`]);
    return readFileSync(join(folder, "ut/run.json"), "utf8");
  };
  const first = await run();
  expect((JSON.parse(first) as RunReport).inputs.map(({ path }) => path)).toEqual([`${folder}/a.txt`]);
  expect(await run()).toBe(first);
});

test("--files-from reads what a list names, from a file or standard input", async () => {
  const folder = folderWith({ ...files, "list": "" });
  const list = `${folder}/2025/d.txt\n${folder}/2024\n`;
  const { stdout } = await minutes(["parse", "--files-from", "-"], { stdin: list });
  expect(placesOf(folder, stdout)).toEqual(["2025/d.txt", "2024/a.txt", "2024/utkast/b.txt"]);
  const lists = folderWith({ "list.txt": list.replaceAll("\n", "\0") });
  const out = folderWith();
  expect((await minutes(["parse", "--files-from", `${lists}/list.txt`, "-o", `${out}/`])).status).toBe(0);
  expect(readFileSync(join(out, folder.slice(1), "2024/a.txt.json"), "utf8")).toContain(`${folder}/2024/a.txt`);
});

test.each([
  ["nothing is selected", ["FOLDER", "--include", "*.pdf"], /no documents in .{1,300}; 4 left out by --include, --exclude or --since/u],
  ["the list is not there", ["--files-from", "/nosuch"], /--files-from \/nosuch cannot be read: ENOENT/u],
  ["the list is empty", ["--files-from", "-"], /^minutes: no documents in -/u],
  ["standard input is both", ["-", "--files-from", "-"], /either a document \(-\) or the list/u],
  ["no glob", ["FOLDER", "--exclude", ""], /^minutes: --exclude/u],
])("%s: wrong usage", async (_what, argv, message) => {
  const folder = folderWith(files);
  const { status, stdout, stderr } = await minutes(["parse", ...argv.map((word) => (word === "FOLDER" ? folder : word))]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("documents and their records are the same inputs for every command: a file given twice counts once", async () => {
  const folder = folderWith({ "a.txt": NOTE });
  symlinkSync("a.txt", join(folder, "b.txt"));
  const { stdout, stderr } = await minutes(["list", "attendees", folder, "--format", "ndjson"]);
  expect(stdout.split("\n")).toHaveLength(2);
  expect(stderr).toContain("warning input/duplicate");
});
