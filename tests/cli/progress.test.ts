import { expect, test } from "vitest";
import type { Input } from "../../src/batch/inputs.ts";
import { duration, type Clock } from "../../src/cli/clock.ts";
import type { TextStream } from "../../src/cli/io.ts";
import { Progress, progressLine, type Course } from "../../src/cli/progress.ts";
import { folderWith } from "../batch/folder.ts";
import { hastyClock } from "./hasty-clock.ts";
import { minutes } from "./command-line.ts";

/** A clock that goes where it is told to. */
class FakeClock implements Clock {
  time = 1000;
  #action: (() => void) | null = null;
  #rhythm = 0;

  now = (): number => this.time;
  every = (milliseconds: number, action: () => void): (() => void) => {
    this.#rhythm = milliseconds;
    this.#action = action;
    return () => (this.#action = null);
  };
  sleep = async (milliseconds: number): Promise<void> => this.pass(milliseconds);

  pass(milliseconds: number): void {
    for (let left = milliseconds; left > 0; left -= this.#rhythm) {
      this.time += this.#rhythm;
      this.#action?.();
    }
  }
}

class Terminal implements TextStream {
  readonly isTTY = true;
  readonly columns = 60;
  readonly writes: string[] = [];

  write(text: string): void {
    this.writes.push(text);
  }

  on(): void {}
}

const CLEAR = "\r\u001b[2K";
const input = (path: string): Input => ({ path, place: path, real: path });
const course = (fields: Partial<Course>): Course => ({ done: 0, total: 10, failed: 0, elapsed: 2000, slow: null, ...fields });

test.each<[Partial<Course>, string]>([
  [{}, "0 of 10 files"],
  [{ done: 4 }, "4 of 10 files, 2.0/s, 3 s left"],
  [{ done: 200, total: 1000, failed: 3, elapsed: 4000 }, "200 of 1000 files, 50/s, 16 s left, 3 failed"],
  [{ done: 10 }, "10 of 10 files, 5.0/s"],
  [{ slow: { path: "2024/a.pdf", elapsed: 7900 } }, "0 of 10 files; 7 s at 2024/a.pdf"],
  [{ slow: { path: `${"folder/".repeat(9)}a.pdf`, elapsed: 61_000 } }, "0 of 10 files; 61 s at …er/folder/folder/folder/a.pdf"],
  [{ slow: { path: "a\u001b[2J.pdf", elapsed: 7000 } }, "0 of 10 files; 7 s at a\\u001b[2J.pdf"],
])("the line of %j", (fields, line) => {
  expect(progressLine(course(fields), 54)).toBe(line);
});

test("the line never fills the terminal", () => {
  for (const columns of [1, 12, 22, 30, 60]) {
    const slow = { path: "a/path/that/is/rather/long.pdf", elapsed: 9000 };
    expect(progressLine(course({ done: 4, failed: 2, slow }), columns).length).toBeLessThan(columns);
  }
});

test("times are told as people tell them", () => {
  expect([0, 950, 9_940, 9_960, 59_700, 125_000, 7_260_000].map(duration)).toEqual(["0.0 s", "0.9 s", "9.9 s", "10 s", "1 min 0 s", "2 min 5 s", "2 h 1 min"]);
});

test("a line is rewritten ten times a second at most, and only where it changed", () => {
  const [clock, terminal] = [new FakeClock(), new Terminal()];
  const progress = new Progress(terminal, clock, 100);
  clock.pass(400);
  expect(terminal.writes).toEqual([]);
  for (let count = 0; count < 50; count++) {
    progress.begin(input(String(count)));
    progress.end(input(String(count)), false);
  }
  clock.pass(100);
  expect(terminal.writes).toEqual([`${CLEAR}50 of 100 files, 100/s, 1 s left`]);
  terminal.writes.length = 0;
  for (let count = 0; count < 10; count++) {
    progress.end(input("x"), true);
    clock.pass(100);
  }
  expect(terminal.writes.length).toBe(10);
  progress.close();
  clock.pass(1000);
  expect(terminal.writes.slice(10)).toEqual([CLEAR]);
});

test("a line makes room and comes back", () => {
  const [clock, terminal] = [new FakeClock(), new Terminal()];
  const progress = new Progress(terminal, clock, 2);
  clock.pass(1000);
  progress.clear();
  progress.clear();
  clock.pass(300);
  expect(terminal.writes).toEqual([`${CLEAR}0 of 2 files`, CLEAR, `${CLEAR}0 of 2 files`]);
});

test("what takes over five seconds is named, the slowest first", () => {
  const [clock, terminal] = [new FakeClock(), new Terminal()];
  const progress = new Progress(terminal, clock, 3);
  const slow = input("slow.pdf");
  progress.begin(slow);
  clock.pass(1000);
  progress.begin(input("second.pdf"));
  clock.pass(4000);
  expect(terminal.writes.at(-1)).not.toContain("slow.pdf");
  clock.pass(100);
  expect(terminal.writes.at(-1)).toBe(`${CLEAR}0 of 3 files; 5 s at slow.pdf`);
  progress.end(slow, false);
  clock.pass(1000);
  expect(terminal.writes.at(-1)).toContain("5 s at second.pdf");
});

const NOTE = "Protokoll\n\nStyrelsen\nDatum: 2025-03-04\nNärvarande: Asta Lindvall\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n\n2. Ekonomi\nKassan redovisades.\n";

test("on a terminal: progress, diagnostics on lines of their own, a closing line with the time", async () => {
  const folder = folderWith({ "a.txt": NOTE, "b.txt": "", "c.txt": NOTE });
  const { stderr } = await minutes(["parse", folder, "-o", `${folder}/ut/`], { terminal: true, clock: hastyClock(1000) });
  expect(stderr).toContain(`${CLEAR}0 of 3 files`);
  expect(stderr).toContain("1 failed");
  expect(stderr).toContain(`${CLEAR}${folder}/b.txt: error input/empty: The file holds no bytes.\n`);
  expect(stderr).toMatch(/^3 documents, 1 failed in \d{1,3}(?:\.\d)? s\n$/mu);
});

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ["--quiet", ["-o", "OUT/", "--quiet"], {}],
  ["--log-format json", ["-o", "OUT/", "--log-format", "json"], {}],
  ["a terminal that cannot", ["-o", "OUT/"], { TERM: "dumb" }],
  ["records on the same terminal", [], {}],
])("no progress line: %s", async (_what, flags, env) => {
  const folder = folderWith({ "a.txt": NOTE, "c.txt": NOTE });
  const argv = ["parse", folder, ...flags.map((flag) => flag.replace("OUT", `${folder}/ut`))];
  const { stderr } = await minutes(argv, { terminal: true, env, clock: hastyClock(1000) });
  expect(stderr).not.toContain("\u001b");
});

test("where it is no terminal, stderr says nothing that is not amiss", async () => {
  const folder = folderWith({ "a.txt": NOTE, "c.txt": NOTE });
  expect((await minutes(["parse", folder, "-o", `${folder}/ut/`], { clock: hastyClock(1000) })).stderr).toBe("");
});

test("--log-format json: every diagnostic and the summary as an object a line", async () => {
  const folder = folderWith({ "a.txt": NOTE, "b.txt": "", "c.txt": NOTE.replace("Datum: 2025-03-04\n", ""), "d.jpg": "" });
  const { status, stderr } = await minutes(["parse", folder, "--log-format", "json"]);
  expect(status).toBe(1);
  const lines = stderr.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toEqual({ type: "diagnostic", path: `${folder}/b.txt`, page: null, line: null, severity: "error", code: "input/empty", message: "The file holds no bytes." });
  expect(lines.slice(1, -1)).toMatchObject([{ type: "diagnostic", path: `${folder}/c.txt`, severity: "warning", code: "meeting/no-date" }]);
  expect(lines.at(-1)).toEqual({ type: "summary", documents: 3, ok: 2, partial: 0, failed: 1, unsupported: 0, unchanged: 0, skipped: 1, warnings: 1 });
});

test("--log-format json: wrong usage and --quiet", async () => {
  const folder = folderWith({ "a.txt": NOTE });
  const { status, stderr } = await minutes(["list", "dates", `${folder}/none/`, "--log-format", "json"]);
  expect([status, JSON.parse(stderr.split("\n")[0] ?? "")]).toMatchObject([1, { type: "diagnostic", code: "input/not-found" }]);
  const nothing = await minutes(["parse", folder, "--include", "*.pdf", "--log-format", "json"]);
  expect([nothing.status, JSON.parse(nothing.stderr)]).toMatchObject([2, { type: "error" }]);
  expect((await minutes(["parse", folder, "--log-format", "json", "--quiet"])).stderr).toBe("");
});
