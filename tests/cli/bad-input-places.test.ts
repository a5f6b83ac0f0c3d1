// Files that are no plain files or do not stay as they are, and outputs that cannot be written: the built program with a good file beside each.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, constants, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, truncateSync, writeSync, closeSync, appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { folderWith } from "../batch/folder.ts";
import { commandOf, GOOD, outcomeOf, parsed, ran, type Parsed } from "./parsed.ts";

const windows = process.platform === "win32";
const SLOW = { timeout: 120_000 };
const FORMAL = "fixtures/sv/formal-protocol/input.pdf";

/** Somebody whom permissions hold for; null where the tests' user is root and nobody else may run the program. */
const somebody = ((): { readonly uid?: number; readonly gid?: number } | null => {
  if (process.getuid?.() !== 0) return {};
  const nobody = { uid: 65534, gid: 65534 };
  return spawnSync(process.execPath, ["bin/minutes.js", "--version"], nobody).status === 0 ? nobody : null;
})();

/** The program at work, while the test goes on. */
function started(...argv: string[]): { readonly ended: Promise<Parsed>; readonly running: () => boolean } {
  const child = spawn(process.execPath, commandOf(...argv), { stdio: ["ignore", "pipe", "pipe"] });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (chunk: string) => (text[name] += chunk));
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<Parsed>((resolve) => child.on("close", (status) => resolve(outcomeOf(status, text.stdout, text.stderr))));
  return { ended, running: () => child.exitCode === null };
}

/** A named pipe's end to write to, as soon as somebody reads it. */
async function writingEnd(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await pause(10);
    }
  }
}

function pipeIn(folder: string, name = "pipe.txt"): string {
  const pipe = join(folder, name);
  spawnSync("sh", ["-c", 'mkfifo "$0"', pipe]);
  return pipe;
}

test.skipIf(windows)("a pipe without a writer ends with its time; one in a folder is no document", SLOW, () => {
  const folder = folderWith({ "good.txt": GOOD });
  const pipe = pipeIn(folder);
  expect(parsed(pipe, join(folder, "good.txt"), "--timeout", "5", "--jobs", "1")).toMatchObject({ status: 1, codes: { "pipe.txt": "limit/time" }, read: ["good.txt"] });
  expect(parsed(folder)).toMatchObject({ status: 0, codes: {}, read: ["good.txt"] });
});

// What an ended thread had open was once closed twice: the second time it could be what the next thread had just opened, and the whole process was aborted, in two runs of three.
test.skipIf(windows)("many threads that are ended over a pipe leave the process alone", SLOW, () => {
  const folder = folderWith({});
  const pipes = Array.from({ length: 24 }, (_, k) => pipeIn(folder, `pipe-${k}.txt`));
  const { status, codes } = parsed(...pipes, "--timeout", "0.4", "--jobs", "2");
  expect(status).toBe(1);
  expect(Object.values(codes)).toEqual(pipes.map(() => "limit/time"));
});

test.skipIf(windows)("a socket that is named cannot be read", SLOW, async () => {
  const folder = folderWith({ "good.txt": GOOD });
  const server = createServer().listen(join(folder, "socket.txt"));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  expect(parsed(join(folder, "socket.txt"), join(folder, "good.txt"))).toMatchObject({ status: 1, codes: { "socket.txt": "input/unreadable" }, read: ["good.txt"] });
});

test.skipIf(windows || somebody === null)("a file and a folder without permission cannot be read", SLOW, () => {
  const folder = folderWith({ "closed/a.txt": GOOD, "good.txt": GOOD, "locked.txt": GOOD });
  chmodSync(folder, 0o755);
  for (const name of ["closed", "locked.txt"]) chmodSync(join(folder, name), 0);
  onTestFinished(() => chmodSync(join(folder, "closed"), 0o755));
  expect(ran(process.execPath, commandOf(folder), somebody ?? {})).toMatchObject({ status: 1, codes: { closed: "input/unreadable", "locked.txt": "input/unreadable" }, read: ["good.txt"] });
});

test.skipIf(windows)("a file that is there when the run begins and gone when its turn comes is missed alone", SLOW, async () => {
  const folder = folderWith({ "gone.txt": GOOD, "good.txt": GOOD });
  const pipe = pipeIn(folder);
  const { ended } = started(pipe, join(folder, "gone.txt"), join(folder, "good.txt"), "--jobs", "1");
  // The pipe is the first to be read: the others have been found by now.
  const end = await writingEnd(pipe);
  rmSync(join(folder, "gone.txt"));
  writeSync(end, GOOD);
  closeSync(end);
  expect(await ended).toMatchObject({ status: 1, codes: { "gone.txt": "input/not-found" }, read: ["good.txt", "pipe.txt"] });
});

test("a file that grows while it is read is not half read", SLOW, async () => {
  const folder = folderWith({ "good.txt": GOOD, "grows.txt": GOOD });
  const growing = join(folder, "grows.txt");
  // Large, so that reading it takes longer than a line takes to come: a file with holes costs no disk.
  truncateSync(growing, 200_000_000);
  const { ended, running } = started(growing, join(folder, "good.txt"));
  while (running()) {
    appendFileSync(growing, "Another line\n");
    await pause(1);
  }
  expect(await ended).toMatchObject({ status: 1, codes: { "grows.txt": "input/changed" }, read: ["good.txt"] });
});

test("names with a line feed and a leading dash are names as others are", SLOW, () => {
  const folder = folderWith({ "-o": GOOD, "--force.txt": GOOD, "line\nfeed.txt": GOOD, "empty\n.txt": "" });
  const { status, stderr, read } = ran(process.execPath, [join(process.cwd(), "bin/minutes.js"), "parse", "--format", "ndjson", "--", "-o", "--force.txt", "line\nfeed.txt", "empty\n.txt"], { cwd: folder });
  expect([status, read]).toEqual([1, ["--force.txt", "-o", "line\nfeed.txt"]]);
  expect(stderr).toMatch(/^empty\\u000a\.txt: error input\/empty: /mu);
});

test.skipIf(windows || somebody === null)("an output folder that may not be written to ends the run with exit status 2", SLOW, () => {
  const folder = folderWith({ "good.txt": GOOD });
  for (const place of [folder, join(folder, "out")]) mkdirSync(place, { recursive: true });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "out"), 0o555);
  for (const out of ["out/", "out/new/", "out/a.ndjson"]) {
    const { status, stderr, read } = ran(process.execPath, commandOf(join(folder, "good.txt"), "-o", join(folder, out)), somebody ?? {});
    expect([status, read, stderr]).toEqual([2, [], expect.stringMatching(/cannot be written: EACCES: permission denied\n$/u)]);
  }
  expect(readdirSync(join(folder, "out"))).toEqual([]);
});

/** No file may grow beyond 4 kB: the same to a program as a disk that gets full while a record is written. */
const onFullDisk = (...argv: string[]): Parsed => ran("sh", ["-c", 'ulimit -f 8 && exec "$0" "$@"', process.execPath, ...commandOf(...argv)]);

test.skipIf(windows)("a disk that gets full ends the run with exit status 2 and leaves no half record; the next run completes the folder", SLOW, () => {
  const folder = folderWith({ "in/a-good.txt": GOOD });
  writeFileSync(join(folder, "in", "b-long.pdf"), readFileSync(FORMAL));
  const out = join(folder, "out");
  const { status, stderr } = onFullDisk(join(folder, "in"), "-o", `${out}/`, "--jobs", "1");
  expect([status, stderr]).toEqual([2, expect.stringMatching(/b-long\.pdf\.ndjson cannot be written: EFBIG: .{1,50}\n$/u)]);
  expect(readdirSync(out).filter((name) => name !== ".minutes")).toEqual(["a-good.txt.ndjson"]);
  expect(readdirSync(join(out, ".minutes", "parts"))).toEqual([]);
  const { status: again, stderr: told } = parsed(join(folder, "in"), "-o", `${out}/`);
  expect([again, told]).toEqual([0, expect.stringContaining("1 up to date")]);
  expect(readdirSync(out).sort()).toEqual(["a-good.txt.ndjson", "b-long.pdf.ndjson", "run.json"]);
});

test.skipIf(windows)("a file on a full disk is not there at all", SLOW, () => {
  const folder = folderWith();
  expect(onFullDisk(FORMAL, "-o", join(folder, "a.ndjson"))).toMatchObject({ status: 2, stderr: expect.stringContaining("a.ndjson cannot be written: EFBIG") });
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(!existsSync("/dev/full"))("a device that is full cannot be written to, as standard output or as a file", SLOW, () => {
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  expect(ran(process.execPath, commandOf(FORMAL), { stdio: ["ignore", full, "pipe"] })).toMatchObject({ status: 2, stderr: expect.stringContaining("standard output cannot be written: ENOSPC") });
  expect(parsed(FORMAL, "-o", "/dev/full")).toMatchObject({ status: 2, stderr: expect.stringContaining("/dev/full cannot be written: ENOSPC") });
});

test.skipIf(windows)("where nobody reads on, or standard output is closed from the start, the run ends without a word about it", SLOW, () => {
  const folder = folderWith({ "a.txt": GOOD, "b.txt": GOOD });
  const sh = (script: string): Parsed => ran("sh", ["-c", script, process.execPath, ...commandOf(folder, "--quiet")]);
  expect(sh('{ "$0" "$@"; echo "status $?" >&2; } | head -c 0')).toMatchObject({ stderr: "status 0\n" });
  expect(sh('exec "$0" "$@" >&-')).toMatchObject({ status: 0, stderr: "" });
  expect(sh('exec "$0" "$@" 2>&-')).toMatchObject({ status: 0, read: ["a.txt", "b.txt"] });
});
