import { expect, test } from "vitest";
import { Settling, watchFolder } from "../../src/batch/folder-watch.ts";
import type { Input, Inputs } from "../../src/batch/inputs.ts";
import { diagnostic } from "../../src/diagnostics.ts";

const input = (path: string, stamp = "1"): Input => ({ path, place: path, real: path, stamp });
const paths = (inputs: Iterable<Input>): string[] => [...inputs].map(({ path }) => path);

test("a file is due once it has stayed the same for long enough, and again after each change", () => {
  const files = new Settling(2000);
  const look = (stamp: string, now: number): readonly [string[], number] => {
    const { due, waiting } = files.look([input("a.pdf", stamp)], now);
    return [paths(due), waiting];
  };
  expect(look("1", 0)).toEqual([[], 1]);
  expect(look("1", 1999)).toEqual([[], 1]);
  expect(look("2", 2000)).toEqual([[], 1]);
  expect(look("2", 3999)).toEqual([[], 1]);
  expect(look("2", 4000)).toEqual([["a.pdf"], 0]);
  files.read(input("a.pdf"));
  expect(look("2", 9000)).toEqual([[], 0]);
  expect(look("3", 9000)).toEqual([[], 1]);
  expect(look("3", 11_000)).toEqual([["a.pdf"], 0]);
});

test("what cannot be looked into is due once, until it is another problem", () => {
  const files = new Settling(0);
  const locked = (message: string): Input => ({ path: "in/a", place: "a", real: "in/a", problem: diagnostic("input/unreadable", "error", message) });
  expect(paths(files.look([locked("EACCES")], 0).due)).toEqual(["in/a"]);
  files.read(locked("EACCES"));
  expect(paths(files.look([locked("EACCES")], 1).due)).toEqual([]);
  expect(paths(files.look([locked("EIO")], 2).due)).toEqual(["in/a"]);
});

test("what is gone is noticed, and is new when it comes back", () => {
  const files = new Settling(0);
  files.look([input("a.pdf"), input("b.pdf")], 0);
  files.read(input("a.pdf"));
  expect(files.look([input("b.pdf")], 1).gone).toBe(true);
  expect(paths(files.look([input("a.pdf"), input("b.pdf")], 2).due)).toEqual(["a.pdf", "b.pdf"]);
});

/** A watch over what the folder holds at each look; what each pass was given, and how long it slept. */
async function watched(looks: readonly Inputs[], { settle = 2000, lookTakes = 0, reads = Infinity } = {}): Promise<{ readonly passes: string[][]; readonly sleeps: number[]; readonly waiting: number }> {
  const stop = new AbortController();
  const passes: string[][] = [];
  const sleeps: number[] = [];
  let [now, turn] = [0, 0];
  const waiting = await watchFolder({
    look: async () => {
      now += lookTakes;
      return looks[turn] ?? { inputs: [], others: [] };
    },
    async *pass(_found, due) {
      passes.push(paths(due));
      yield* [...due].slice(0, reads);
    },
    settle,
    time: {
      now: () => now,
      sleep: async (milliseconds) => {
        sleeps.push(milliseconds);
        now += milliseconds;
        if (++turn === looks.length) stop.abort();
      },
    },
    stop: stop.signal,
  });
  return { passes, sleeps, waiting };
}

const holding = (...inputs: Input[]): Inputs => ({ inputs, others: [] });

test("there is a pass at the beginning, then only where something is due, gone or left out newly", async () => {
  const other = { inputs: [input("a.pdf")], others: [{ path: "b.jpg", why: "no document" }] };
  const { passes, waiting } = await watched([holding(), holding(input("a.pdf")), holding(input("a.pdf")), holding(input("a.pdf")), holding(input("a.pdf")), other, other, holding(), holding()]);
  expect(passes).toEqual([[], ["a.pdf"], [], []]);
  expect(waiting).toBe(0);
});

test("what is still written to, or was not read when it was stopped, is waiting", async () => {
  expect((await watched([holding(input("a.pdf", "1")), holding(input("a.pdf", "2")), holding(input("a.pdf", "3"))])).waiting).toBe(1);
  expect((await watched([holding(input("a.pdf"), input("b.pdf"), input("c.pdf"))], { settle: 0, reads: 1 })).waiting).toBe(2);
});

test("it looks once a second; more often for a shorter wait, more seldom where a look takes long", async () => {
  const nothing = [holding(), holding()];
  expect((await watched(nothing)).sleeps).toEqual([1000, 1000]);
  expect((await watched(nothing, { settle: 200 })).sleeps).toEqual([200, 200]);
  expect((await watched(nothing, { settle: 0 })).sleeps).toEqual([50, 50]);
  expect((await watched(nothing, { lookTakes: 300 })).sleeps).toEqual([6000, 6000]);
});
