import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { holderOf, takeLock } from "../../src/batch/lock.ts";
import { folderWith } from "./folder.ts";

const other = process.ppid;
const taken = async (text: string): Promise<string[]> => {
  const folder = folderWith({ lock: text });
  await takeLock(join(folder, "lock"), folder);
  expect(readFileSync(join(folder, "lock"), "utf8")).toBe(holderOf(process.pid));
  return readdirSync(folder);
};

test("a lock is there whole, and nothing beside it", async () => {
  const folder = folderWith();
  await takeLock(join(folder, "lock"), folder);
  expect(readdirSync(folder)).toEqual(["lock"]);
  expect(readFileSync(join(folder, "lock"), "utf8")).toBe(holderOf(process.pid));
});

test.each([["with its start", holderOf(other)], ["by its number, where more is not known", String(other)]])("a process that is alive keeps its lock: %s", async (_what, text) => {
  const folder = folderWith({ lock: text });
  await expect(takeLock(join(folder, "lock"), folder)).rejects.toThrow(`being written by another run (process ${other})`);
  expect([readdirSync(folder), readFileSync(join(folder, "lock"), "utf8")]).toEqual([["lock"], text]);
});

test.each([
  ["a process that is gone", "999999999 1 x"],
  ["this process's number", String(process.pid)],
  ["nobody", ""],
  ["what is no lock", "soon"],
])("the lock of %s is taken over", async (_what, text) => {
  expect(await taken(text)).toEqual(["lock"]);
});

test.runIf(existsSync("/proc/self/stat"))("so is that of an earlier process with the number of one that is alive, and of the time before the machine's start", async () => {
  const [pid, start, boot] = holderOf(other).split(" ");
  expect(await taken(`${pid} ${Number(start) - 1} ${boot}`)).toEqual(["lock"]);
  expect(await taken(`${pid} ${start} 00000000-0000-0000-0000-000000000000`)).toEqual(["lock"]);
});
