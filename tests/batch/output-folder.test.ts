import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OutputFolder } from "../../src/batch/output-folder.ts";
import type { RunEntry, RunOrder } from "../../src/batch/run-report.ts";
import { folderWith } from "./folder.ts";

const order: RunOrder = { version: "1.0.0", schemaVersion: "1.0", options: { format: "json", locale: "auto" } };

function entry(path: string, fields: Partial<RunEntry> = {}): RunEntry {
  return { path, outcome: "ok", why: null, output: `${path}.json`, sha256: "a", bytes: 1, records: 1, pages: null, pagesWithoutText: [], diagnostics: {}, errors: 0, warnings: 0, outputSha256: "b", ...fields };
}

test("at the end there is the report and nothing of the run's own", async () => {
  const folder = folderWith();
  const output = await OutputFolder.open(folder, order);
  output.done(entry("a.txt"));
  await output.report([entry("a.txt"), entry("b.txt", { outcome: "failed", why: "input/empty: The file holds no bytes.", output: null })]);
  await output.close();
  expect(readdirSync(folder)).toEqual(["run.json"]);
  const report = JSON.parse(readFileSync(join(folder, "run.json"), "utf8")) as Record<string, unknown>;
  expect(report).toMatchObject({ version: "1.0.0", counts: { inputs: 2, ok: 1, failed: 1 }, inputs: [{ path: "a.txt" }, { path: "b.txt", outcome: "failed" }] });
});

test("an interrupted run is known to the next one, and to the one after a second interruption", async () => {
  const folder = folderWith();
  const first = await OutputFolder.open(folder, order);
  first.done(entry("a.txt"));
  await first.release();
  const second = await OutputFolder.open(folder, order);
  expect(second.known("a.txt.json", "a.txt")).toEqual(entry("a.txt"));
  expect(second.known("a.txt.json", "elsewhere/a.txt")).toBeNull();
  second.done(entry("b.txt"));
  await second.release();
  const third = await OutputFolder.open(folder, order);
  expect([third.known("a.txt.json", "a.txt"), third.known("b.txt.json", "b.txt")]).not.toContain(null);
});

test("a line of the journal that was cut off is left out", async () => {
  const folder = folderWith();
  mkdirSync(join(folder, ".minutes"));
  writeFileSync(join(folder, ".minutes", "journal"), `${JSON.stringify(order)}\n${JSON.stringify(entry("a.txt"))}\n${JSON.stringify(entry("b.txt")).slice(0, 40)}`);
  const output = await OutputFolder.open(folder, order);
  expect(output.known("a.txt.json", "a.txt")).not.toBeNull();
  expect(output.known("b.txt.json", "b.txt")).toBeNull();
});

test.each<[string, RunOrder]>([
  ["another version", { ...order, version: "1.0.1" }],
  ["another schema", { ...order, schemaVersion: "1.1" }],
  ["other options", { ...order, options: { format: "ndjson", locale: "auto" } }],
])("%s: nothing is known", async (_what, other) => {
  const folder = folderWith();
  const first = await OutputFolder.open(folder, order);
  await first.report([entry("a.txt")]);
  await first.close();
  const next = await OutputFolder.open(folder, other);
  expect(next.known("a.txt.json", "a.txt")).toBeNull();
});

test("a report that is no report is passed over", async () => {
  for (const text of ["", "[]", "null", "{\"inputs\": 1}", JSON.stringify({ ...order, inputs: [null, 1, {}, { path: "a.txt", output: 1 }] }), "not JSON"]) {
    const folder = folderWith({ "run.json": text });
    expect((await OutputFolder.open(folder, order)).known("a.txt.json", "a.txt")).toBeNull();
  }
});

test("halves of a run that is gone are taken away; a run that is alive keeps its folder", async () => {
  const folder = folderWith({ ".minutes/lock": "999999999", ".minutes/parts/3": "half" });
  const output = await OutputFolder.open(folder, order);
  expect(existsSync(join(folder, ".minutes", "parts", "3"))).toBe(false);
  await output.release();
  const busy = folderWith({ ".minutes/lock": String(process.ppid) });
  await expect(OutputFolder.open(busy, order)).rejects.toThrow(`being written by another run (process ${process.ppid})`);
});

test("a folder that cannot be made is a usage error", async () => {
  const folder = folderWith({ file: "" });
  await expect(OutputFolder.open(join(folder, "file"), order)).rejects.toThrow("cannot be written: ");
});
