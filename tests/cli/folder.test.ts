import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { folderWith } from "../batch/folder.ts";
import { built, contents, reportOf } from "./built.ts";

function inputFolder(): string {
  const folder = folderWith({ "broken.pdf": "%PDF-1.7 and no more", "empty.txt": "", "picture.jpg": "x", "sub/old.doc": "x" });
  for (const name of ["arrivals", "no-date", "votes"]) if (existsSync(`fixtures/sv/${name}/input.txt`)) cpSync(`fixtures/sv/${name}/input.txt`, join(folder, "sub", `${name}.txt`));
  return folder;
}

beforeAll(() => {
  expect(existsSync("dist/batch/worker.js"), "the program is built").toBe(true);
});

test("every input has its outcome in run.json; the good files beside the bad ones are there", () => {
  const folder = inputFolder();
  const out = join(folderWith(), "out");
  const { status, stdout } = built("parse", folder, "-o", `${out}/`);
  expect([status, stdout]).toEqual([1, ""]);
  const { counts, inputs } = reportOf(out);
  expect(Object.fromEntries(inputs.map(({ path, outcome }) => [path.slice(folder.length + 1), outcome]))).toMatchObject({
    "broken.pdf": "failed", "empty.txt": "failed", "picture.jpg": "skipped", "sub/old.doc": "skipped", "sub/arrivals.txt": "ok",
  });
  expect(inputs.filter(({ outcome }) => outcome === "failed" || outcome === "skipped").every(({ why }) => why !== null && why !== "")).toBe(true);
  expect(counts["inputs"]).toBe(inputs.length);
  for (const { output } of inputs) if (output !== null) expect(JSON.parse(readFileSync(join(out, output), "utf8"))).toHaveLength(1);
  expect(existsSync(join(out, ".minutes"))).toBe(false);
});

test("a second run reads nothing and changes nothing; what changed is read, and what somebody edited is mended", () => {
  const folder = inputFolder();
  const out = join(folderWith(), "out");
  built("parse", folder, "-o", `${out}/`);
  const first = contents(out);
  expect(built("parse", folder, "-o", `${out}/`).stderr).toMatch(/\d documents, \d up to date, 2 failed/u);
  expect(contents(out)).toEqual(first);
  writeFileSync(join(out, "sub", "arrivals.txt.json"), "[]\n");
  writeFileSync(join(folder, "empty.txt"), readFileSync(join(folder, "sub", "arrivals.txt")));
  expect(built("parse", folder, "-o", `${out}/`).status).toBe(1);
  const second = contents(out);
  expect(second["sub/arrivals.txt.json"]).toBe(first["sub/arrivals.txt.json"]);
  expect(second["empty.txt.json"]).toContain('"schemaVersion"');
});

test("the folder can be read again: its records are valid and listed, its report is no record", { timeout: 120_000 }, () => {
  const folder = inputFolder();
  const out = join(folderWith(), "out");
  built("parse", folder, "-o", `${out}/`);
  expect(built("validate", out)).toEqual({ status: 0, stdout: "", stderr: "" });
  const listed = built("list", "meetings", out, "--format", "ndjson");
  expect([listed.status, listed.stdout.trim().split("\n").length]).toEqual([0, reportOf(out).counts["ok"]]);
  expect(built("validate", join(out, "run.json")).status).toBe(1);
  const runs = folderWith({ "run.json": readFileSync(join(out, "sub", "arrivals.txt.json")) });
  expect(built("list", "meetings", runs, "--format", "ndjson").stdout).not.toBe("");
});

test("an input that became unreadable leaves no record of what it was", () => {
  const folder = inputFolder();
  const out = join(folderWith(), "out");
  built("parse", folder, "-o", `${out}/`);
  writeFileSync(join(folder, "sub", "arrivals.txt"), "");
  built("parse", folder, "-o", `${out}/`);
  expect(existsSync(join(out, "sub", "arrivals.txt.json"))).toBe(false);
  expect(reportOf(out).inputs.find(({ path }) => path.endsWith("arrivals.txt"))).toMatchObject({ outcome: "failed", output: null });
});

test("other options read everything anew, and so does --force", () => {
  const folder = inputFolder();
  const out = join(folderWith(), "out");
  built("parse", folder, "-o", `${out}/`);
  expect(built("parse", folder, "-o", `${out}/`, "--locale", "sv").stderr).not.toContain("up to date");
  expect(built("parse", folder, "-o", `${out}/`, "--locale", "sv", "--force").stderr).not.toContain("up to date");
});

test("killed at any moment, the next run ends with the bytes of one that was not", { timeout: 120_000 }, async () => {
  const folder = folderWith();
  mkdirSync(join(folder, "in"));
  for (let i = 0; i < 12; i++) cpSync("fixtures/sv/arrivals/input.txt", join(folder, "in", `${i}.txt`));
  built("parse", join(folder, "in"), "-o", join(folder, "whole/"));
  const whole = contents(join(folder, "whole"));
  for (const files of [0, 1, 5]) {
    const out = join(folder, "killed");
    rmSync(out, { recursive: true, force: true });
    const child = spawn(process.execPath, ["bin/minutes.js", "parse", join(folder, "in"), "-o", `${out}/`, "--jobs", "2"], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    while (child.exitCode === null && (!existsSync(out) || readdirSync(out).length < files)) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill("SIGKILL");
    await ended;
    expect(built("parse", join(folder, "in"), "-o", `${out}/`).status).toBe(0);
    expect(contents(out)).toEqual(whole);
  }
});

test("any number of threads gives the same bytes", { timeout: 120_000 }, () => {
  const [one, four] = ["1", "4"].map((jobs) => built("parse", "fixtures/da", "fixtures/de", "fixtures/fr", "--format", "ndjson", "--jobs", jobs));
  expect(one?.stdout).not.toBe("");
  expect(four?.stdout).toBe(one?.stdout);
});

test("a file that takes too long fails alone, and says which limit it met", () => {
  const { status, stderr } = built("parse", "fixtures/sv/arrivals/input.txt", "--timeout", "0.001");
  expect(status).toBe(1);
  expect(stderr).toContain("error limit/time: not read within 0.001 s");
});

test.each([["--jobs", "0"], ["--jobs", "two"], ["--timeout", "-1"], ["--timeout", "soon"]])("%s %s is wrong usage", (flag, value) => {
  const { status, stderr } = built("parse", "fixtures/sv/arrivals/input.txt", flag, value);
  expect([status, stderr]).toEqual([2, expect.stringContaining("It must be a")]);
});
