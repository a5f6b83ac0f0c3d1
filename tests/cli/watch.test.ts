import { EventEmitter } from "node:events";
import { appendFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../batch/folder.ts";
import { built, contents, going, reportOf, until } from "./built.ts";
import { minutes, type Ran } from "./command-line.ts";
import { hastyClock } from "./hasty-clock.ts";

const NOTE = "Protokoll\n\nStyrelsen\nDatum: 2025-03-04\nNärvarande: Asta Lindvall\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n\n2. Ekonomi\nKassan redovisades.\n";

/** What is waited for, then what is done. */
type Step = readonly [when: () => boolean, then: () => void];

/** A watch in this process, in a time that passes by itself: the steps one after the other, then Ctrl-C. */
async function watched(argv: readonly string[], steps: readonly Step[], { terminal = false, end = "SIGINT" } = {}): Promise<Ran> {
  const signals = new EventEmitter();
  const left: Step[] = [...steps];
  let looks = 0;
  // On a terminal each look at the clock is a second later, so that progress shows.
  const clock = hastyClock(terminal ? 1000 : 1, () => {
    if (++looks > 500) throw new Error("nothing comes any more");
    if (left[0] && !left[0][0]()) return;
    left.shift()?.[1]();
    if (left.length === 0) signals.emit(end);
  });
  return minutes(["parse", ...argv, "--watch"], { clock, signals, terminal });
}

const outcomes = (out: string, folder: string): [string, string][] => reportOf(out).inputs.map(({ path, outcome }) => [path.slice(folder.length + 1), outcome]);
const outcomeOf = (out: string, name: string): string | undefined => (existsSync(join(out, "run.json")) ? reportOf(out).inputs.find(({ path }) => path.endsWith(name))?.outcome : undefined);

test("what comes is read, what changes is read again, what goes leaves its record", async () => {
  const [folder, out] = [folderWith(), join(folderWith(), "out")];
  const file = join(folder, "2025/a.txt");
  let first = "";
  const { status, stdout, stderr } = await watched([folder, "-o", out], [
    [() => existsSync(join(out, "run.json")), () => cpSync(folderWith({ "2025/a.txt": NOTE }), folder, { recursive: true })],
    [() => outcomeOf(out, "a.txt") === "ok", () => {
      first = contents(out)["2025/a.txt.json"] ?? "";
      appendFileSync(file, "\n3. Avslutning\nMötet avslutades.\n");
    }],
    [() => contents(out)["2025/a.txt.json"] !== first, () => writeFileSync(join(folder, "b.txt"), NOTE)],
    [() => outcomeOf(out, "b.txt") === "ok", () => rmSync(file)],
    [() => reportOf(out).inputs.some(({ why }) => why?.includes("gone")), () => undefined],
  ]);
  expect([status, stdout, stderr]).toEqual([0, "", ""]);
  expect(first).toContain("Ekonomi");
  expect(Object.keys(contents(out))).toEqual(["2025/a.txt.json", "b.txt.json", "run.json"]);
});

test("a file that is still written to is not read, and is named in the report", async () => {
  const [folder, out] = [folderWith({ "a.txt": NOTE, "scan.txt": "Protokoll" }), folderWith()];
  const grow = (): void => appendFileSync(join(folder, "scan.txt"), ".");
  const { status } = await watched([folder, "-o", out], Array.from({ length: 9 }, (): Step => [() => true, grow]), { end: "SIGTERM" });
  expect(status).toBe(143);
  expect(outcomes(out, folder)).toEqual([["a.txt", "ok"], ["scan.txt", "skipped"]]);
  expect(reportOf(out).inputs[1]?.why).toMatch(/^not read yet/u);
  expect(existsSync(join(out, ".minutes"))).toBe(false);
});

test("a broken file is told once; mended, it is read, and then nothing is amiss", async () => {
  const [folder, out] = [folderWith({ "a.txt": "", "old.doc": "x" }), folderWith()];
  const { status, stderr } = await watched([folder, "-o", out], [
    [() => outcomeOf(out, "a.txt") === "failed", () => writeFileSync(join(folder, "b.txt"), NOTE)],
    [() => outcomeOf(out, "b.txt") === "ok", () => writeFileSync(join(folder, "c.txt"), NOTE)],
    [() => outcomeOf(out, "c.txt") === "ok", () => writeFileSync(join(folder, "a.txt"), NOTE)],
    [() => outcomeOf(out, "a.txt") === "ok", () => undefined],
  ]);
  expect(stderr.match(/input\/empty/gu)).toHaveLength(1);
  expect(stderr.match(/input\/unsupported/gu)).toHaveLength(1);
  expect(status).toBe(0);
});

test("the flags of a run hold: what is not selected, what is said", async () => {
  const [folder, out] = [folderWith({ "a.txt": NOTE, "draft/b.txt": NOTE, "empty.md": "" }), folderWith()];
  const { status, stderr } = await watched([folder, "-o", out, "--exclude", "draft", "--include", "*.txt", "--log-format", "json"], [[() => outcomeOf(out, "a.txt") === "ok", () => undefined]]);
  expect(outcomes(out, folder)).toEqual([["a.txt", "ok"], ["draft/b.txt", "skipped"], ["empty.md", "skipped"]]);
  expect([status, stderr.trim().split("\n").map((line) => JSON.parse(line) as unknown)]).toMatchObject([0, [{ type: "summary", documents: 1, ok: 1, skipped: 2 }]]);
  const quiet = await watched([folder, "-o", folderWith(), "--quiet"], [[() => true, () => undefined]], { terminal: true });
  expect(quiet.stderr).toBe("");
});

test("a folder that is away for a while takes no record along, and is taken up when it is back", async () => {
  const [around, out] = [folderWith({ "in/a.txt": NOTE }), folderWith()];
  const [folder, away] = [join(around, "in"), join(around, "away")];
  const { status, stderr } = await watched([folder, "-o", out], [
    [() => outcomeOf(out, "a.txt") === "ok", () => renameSync(folder, away)],
    [() => outcomeOf(out, "/in") === "failed", () => renameSync(away, folder)],
    [() => outcomeOf(out, "/in") === undefined, () => writeFileSync(join(folder, "b.txt"), NOTE)],
    [() => outcomeOf(out, "b.txt") === "ok", () => undefined],
  ]);
  expect(stderr).toBe(`${folder}: error input/not-found: no such file or folder\n`);
  expect([status, outcomes(out, folder)]).toEqual([0, [["a.txt", "ok"], ["b.txt", "ok"]]]);
});

test("on a terminal it says that it watches, and how far each look's work is", async () => {
  const [folder, out] = [folderWith({ "a.txt": NOTE, "b.txt": NOTE }), folderWith()];
  const { stderr } = await watched([folder, "-o", out], [[() => outcomeOf(out, "b.txt") === "ok", () => undefined]], { terminal: true });
  expect(stderr.startsWith(`${folder} is watched until Ctrl-C\n`)).toBe(true);
  expect(stderr).toMatch(/\r\u001b\[2K\d of \d files/u);
});

test.each<[string, readonly string[], RegExp]>([
  ["no output", ["IN"], /--watch needs a folder for the records: -o DIR/u],
  ["an output that is a file", ["IN", "-o", "IN/a.txt"], /a\.txt is no folder: --watch needs one/u],
  ["standard input", ["-", "-o", "OUT"], /standard input cannot be watched/u],
  ["a list from standard input", ["--files-from", "-", "-o", "OUT"], /--files-from cannot be watched/u],
  ["a list", ["IN", "--files-from", "IN/a.txt", "-o", "OUT"], /--files-from cannot be watched/u],
  ["two folders", ["IN", "IN", "-o", "OUT"], /--watch takes one folder/u],
  ["a file", ["IN/a.txt", "-o", "OUT"], /a\.txt is no folder: --watch takes a folder/u],
  ["nothing there", ["IN/none", "-o", "OUT"], /none is not there: --watch takes a folder/u],
])("%s is wrong usage", async (_what, argv, message) => {
  const folder = folderWith({ "a.txt": NOTE });
  const out = join(folderWith(), "out");
  const { status, stdout, stderr } = await watched(argv.map((word) => word.replace("IN", folder).replace("OUT", out)), []);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
  expect(existsSync(out)).toBe(false);
});

test("--settle is for --watch, and a number of seconds", async () => {
  const folder = folderWith({ "a.txt": NOTE });
  expect(await minutes(["parse", folder, "--settle", "1"])).toMatchObject({ status: 2, stderr: "minutes: --settle is for --watch\n" });
  expect((await minutes(["parse", folder, "--watch", "--settle", "soon"])).stderr).toContain("It must be a number of seconds");
});

/** Documents that come into a folder, one after the other. */
function comingIn(folder: string, names: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) cpSync("fixtures/sv/arrivals/input.txt", join(folder, name));
}

test("built: Ctrl-C leaves what a run leaves; nobody else writes there meanwhile", { timeout: 180_000 }, async () => {
  const around = folderWith();
  const [folder, out] = [join(around, "in"), join(around, "out")];
  comingIn(folder, ["a.txt", "b.txt"]);
  const watch = going("parse", folder, "-o", out, "--watch", "--settle", "0.1", "--jobs", "2");
  await until("the first are read", () => outcomeOf(out, "b.txt") === "ok");
  expect(built("parse", folder, "-o", `${out}/`)).toMatchObject({ status: 2, stderr: expect.stringContaining("is being written by another run") as string });
  comingIn(folder, ["c.txt"]);
  await until("the next is read", () => outcomeOf(out, "c.txt") === "ok");
  watch.kill("SIGINT");
  expect(await watch.ended).toEqual({ status: 0, stdout: "", stderr: "" });
  built("parse", folder, "-o", join(around, "whole/"));
  expect(contents(out)).toEqual(contents(join(around, "whole")));
});

test("built: a failed file is the exit status of SIGTERM, one that waits is 143", { timeout: 180_000 }, async () => {
  const around = folderWith({ "in/empty.txt": "" });
  const [folder, out] = [join(around, "in"), join(around, "out")];
  const watch = going("parse", folder, "-o", out, "--watch", "--settle", "0.1");
  await until("the broken one is told", () => outcomeOf(out, "empty.txt") === "failed");
  watch.kill("SIGTERM");
  expect((await watch.ended).status).toBe(1);
  const { ino } = statSync(join(out, "run.json"));
  const waiting = going("parse", folder, "-o", out, "--watch", "--settle", "1000");
  await until("it has looked", () => statSync(join(out, "run.json")).ino !== ino);
  waiting.kill("SIGTERM");
  expect((await waiting.ended).status).toBe(143);
});

test("built: killed, the next run goes on and ends with the same bytes", { timeout: 180_000 }, async () => {
  const around = folderWith();
  const [folder, out] = [join(around, "in"), join(around, "out")];
  const names = Array.from({ length: 8 }, (_, n) => `${n}.txt`);
  comingIn(folder, names);
  const watch = going("parse", folder, "-o", out, "--watch", "--settle", "0.1", "--jobs", "1");
  await until("some are read", () => existsSync(join(out, "1.txt.json")));
  watch.kill("SIGKILL");
  await watch.ended;
  const next = going("parse", folder, "-o", out, "--watch", "--settle", "0.1");
  await until("all are read", () => names.every((name) => outcomeOf(out, name) === "ok"));
  next.kill("SIGINT");
  expect((await next.ended).status).toBe(0);
  built("parse", folder, "-o", join(around, "whole/"));
  expect(contents(out)).toEqual(contents(join(around, "whole")));
});
