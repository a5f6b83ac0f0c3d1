import { join } from "node:path";
import { expect, test } from "vitest";
import { emit } from "../../src/emitters/index.ts";
import { packs } from "../../src/locales/index.ts";
import { folderWith } from "../batch/folder.ts";
import { record } from "../record/record.ts";
import { minutes } from "./command-line.ts";

test("help and version go to stdout, wrong usage to stderr", async () => {
  const version = await minutes(["--version"]);
  expect(version).toMatchObject({ status: 0, stderr: "" });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  expect(await minutes(["--help"])).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("Usage: minutes") as string });
  expect(await minutes([])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Usage: minutes") as string });
  expect(await minutes(["prase"])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/unknown command 'prase'[\s\S]*parse[\s\S]*--help/u) as string });
});

test("validate is silent about good records, in any of their forms", async () => {
  const folder = folderWith({ "a.json": emit([record(), record()]), "b/c.ndjson": emit([record()], "ndjson"), "d.txt": "no records" });
  expect(await minutes(["validate", folder])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(await minutes(["validate", "-"], { stdin: emit([record()]) })).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("validate names the file, the record's index and the place in it", async () => {
  const folder = folderWith({ "a.json": JSON.stringify([record(), { ...record(), language: "xx" }]), "b.json": "{", "c.json": "[7]" });
  const { status, stderr } = await minutes(["validate", join(folder, "b.json"), folder, join(folder, "nosuch.json")]);
  expect(status).toBe(1);
  const [b, a, c, missing] = stderr.trimEnd().split("\n");
  expect(b).toContain(`${folder}/b.json: error input/invalid-records: `);
  expect(a).toContain(`${folder}/a.json/1: language: `);
  expect(c).toContain(`${folder}/c.json/0: record: `);
  expect(missing).toContain("nosuch.json: error input/not-found");
});

test("schema is JSON; locales and formats are the registries", async () => {
  expect(JSON.parse((await minutes(["schema"])).stdout)).toMatchObject({ type: "object" });
  expect((await minutes(["locales"])).stdout.trimEnd().split("\n").map((line) => line.split(" ")[0])).toEqual(Object.keys(packs));
  const formats = (await minutes(["formats"])).stdout;
  expect(formats).toMatch(/^reads {3}pdf {5}\.pdf/mu);
  expect(formats).toMatch(/^writes {2}ndjson {2}\.ndjson/mu);
});

const NOTES = "Anteckningar\n\nDatum: 2025-03-04\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n";

test("inspect shows every line with its block", async () => {
  const { status, stdout } = await minutes(["inspect", "-"], { stdin: NOTES });
  expect(status).toBe(0);
  for (const line of NOTES.split("\n").filter(Boolean)) expect(stdout).toContain(line);
  expect(stdout).toMatch(/^line +page +where +block +words$/mu);
  expect(stdout).not.toContain("\u001b");
});

test("inspect names the rule behind each fact, and those behind an item's owners and the meeting's date", async () => {
  const text = "Anteckningar\n\nDatum: 2025-03-04\n\nNärvarande: Asta Lindvall\n\n1. Bryggan (Asta Lindvall)\nAsta Lindvall kontaktar två firmor. Styrelsen beslutar att laga bryggan.\n2. Övrigt\nInget.\n";
  const { stdout } = await minutes(["inspect", "-"], { stdin: text });
  expect(stdout).toMatch(/^meeting +l1 .*l3 .*date: label-date +title=/mu);
  expect(stdout).toMatch(/^attendees +l5 +attendance-line +/mu);
  expect(stdout).toMatch(/^agendaItems +l7 +number-sequence owners: title-owner +/mu);
  expect(stdout).toMatch(/^decisions +l8 +signal-resolve +/mu);
  expect(stdout).toMatch(/^actionItems +l8 +promise +/mu);
  const { readings } = JSON.parse((await minutes(["inspect", "-", "--format", "json"], { stdin: text })).stdout) as { readings: { rules: Record<string, string> }[] };
  expect(readings[0]?.rules).toMatchObject({ "/meeting/date": "label-date", "/agendaItems/0": "number-sequence", "/agendaItems/0/owners/0": "title-owner", "/actionItems/0": "promise" });
});

test("inspect is coloured on a terminal only, and not where NO_COLOR is set", async () => {
  expect((await minutes(["inspect", "-"], { stdin: NOTES, terminal: true })).stdout).toContain("\u001b[1m");
  expect((await minutes(["inspect", "-"], { stdin: NOTES, terminal: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
});

test("inspect as JSON has the document and its readings; a folder is wrong usage, a missing file a failure", async () => {
  const { stdout } = await minutes(["inspect", "-", "--format", "json"], { stdin: NOTES });
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["document", "readings", "diagnostics"]);
  expect((await minutes(["inspect", folderWith()])).status).toBe(2);
  expect((await minutes(["inspect", "nosuch.txt"])).status).toBe(1);
  expect((await minutes(["inspect"])).status).toBe(2);
});
