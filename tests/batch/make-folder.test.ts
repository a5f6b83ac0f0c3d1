import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/batch/make-folder.ts";
import { folderWith } from "./folder.ts";

test("folders are made with those above, by several at a time, and left where they are there", async () => {
  const folder = folderWith();
  const deep = join(folder, "a/b/c");
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(folder, "a/b/d"))]);
  await makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

test("a file in the way is an error", async () => {
  const folder = folderWith({ file: "" });
  await expect(makeFolder(join(folder, "file"))).rejects.toThrow("EEXIST");
  await expect(makeFolder(join(folder, "file/below"))).rejects.toThrow("ENOTDIR");
});

test.skipIf(!existsSync("/proc/self"))("a folder that takes no new ones is an error, and not tried for ever", async () => {
  await expect(makeFolder("/proc/minutes/state")).rejects.toThrow("ENOENT");
});
