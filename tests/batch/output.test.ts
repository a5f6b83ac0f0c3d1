import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { collectInputs } from "../../src/batch/inputs.ts";
import { fileSink, isFolder, placesIn, refuseInput } from "../../src/batch/output.ts";
import { folderWith } from "./folder.ts";

const wanted = { extensions: new Set([".txt"]) };

test("a file appears whole, when it is closed", async () => {
  const folder = folderWith({ "out.json": "before" });
  const sink = await fileSink(join(folder, "out.json"));
  expect(await sink.write("[1,")).toBe(true);
  expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("before");
  await sink.write("2]");
  await sink.close();
  expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("[1,2]");
  expect(readdirSync(folder)).toEqual(["out.json"]);
});

test("a file that is discarded leaves what was there", async () => {
  const folder = folderWith({ "out.json": "before" });
  const sink = await fileSink(join(folder, "out.json"));
  await sink.write("half");
  await sink.discard();
  expect(readdirSync(folder)).toEqual(["out.json"]);
  expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("before");
});

test("a link stays a link, a device stays a device", async () => {
  const folder = folderWith({ "real.json": "" });
  symlinkSync(join(folder, "real.json"), join(folder, "link.json"));
  for (const path of [join(folder, "link.json"), "/dev/null"]) {
    const sink = await fileSink(path);
    await sink.write("x");
    await sink.close();
  }
  expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("x");
  expect(readFileSync("/dev/null", "utf8")).toBe("");
});

test("a place that cannot be written to is a usage error", async () => {
  const folder = folderWith({ "file": "" });
  await expect(fileSink(join(folder, "none", "out.json"))).rejects.toThrow(/none\/out\.json cannot be written: ENOENT/u);
  await expect(fileSink(join(folder, "file", "out.json"))).rejects.toThrow("cannot be written");
});

test("-o names a folder by what stands there, or by a slash", async () => {
  const folder = folderWith({ "file": "" });
  expect(await Promise.all([folder, "new/", join(folder, "file"), join(folder, "new")].map(isFolder))).toEqual([true, true, false, false]);
});

test("outputs keep the place below the folder that was read", async () => {
  const folder = folderWith({ "2024/a.txt": "", "b.txt": "", "in/c.txt": "" });
  const { inputs } = await collectInputs([folder, "-"], wanted);
  const places = await placesIn("out/", inputs, ".json");
  expect([...places.values()]).toEqual(["out/2024/a.txt.json", "out/b.txt.json", "out/in/c.txt.json", "out/stdin.json"]);
});

test("two inputs with one output, and an output over an input, are refused before anything is written", async () => {
  const folder = folderWith({ "2024/a.txt": "", "2025/a.txt": "", "in/a": "", "in/a.json": "" });
  const same = await collectInputs([join(folder, "2024/a.txt"), join(folder, "2025/a.txt")], wanted);
  await expect(placesIn(join(folder, "out"), same.inputs, ".json")).rejects.toThrow("would both be written to");
  const over = await collectInputs([join(folder, "in/a"), join(folder, "in/a.json")], wanted);
  await expect(placesIn(join(folder, "in"), over.inputs, ".json")).rejects.toThrow("is one of the inputs");
  await expect(refuseInput(join(folder, "2024/a.txt"), same.inputs)).rejects.toThrow("is one of the inputs");
  expect(existsSync(join(folder, "out"))).toBe(false);
});
