import { expect, test } from "vitest";
import { collectRecordInputs, readRecords, type RecordsOutcome } from "../../src/batch/records.ts";
import { emit } from "../../src/emitters/index.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { record } from "../record/record.ts";
import { folderWith } from "./folder.ts";

const NOTES = "Anteckningar\n\nDatum: 2025-03-04\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n";
const a = record({ label: "a" });
const b = record({ label: "b" });
const bad = { ...record(), language: "xx", status: 7 } as unknown as MinutesRecord;

async function* bytes(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === "string" ? Buffer.from(content) : content;
}

async function read(paths: readonly string[], stdin: string | Uint8Array = ""): Promise<RecordsOutcome[]> {
  const outcomes: RecordsOutcome[] = [];
  for await (const outcome of readRecords((await collectRecordInputs(paths)).inputs, { stdin: bytes(stdin) })) outcomes.push(outcome);
  return outcomes;
}

const labels = (outcomes: readonly RecordsOutcome[]): (string | null)[] => outcomes.flatMap(({ records }) => records.map(({ label }) => label));

test.each([
  ["a JSON array", emit([a, b]), ["a", "b"]],
  ["indented JSON", emit([a, b], "json", { pretty: true }), ["a", "b"]],
  ["one JSON record", JSON.stringify(a), ["a"]],
  ["NDJSON", emit([a, b], "ndjson"), ["a", "b"]],
  ["NDJSON of one record after an empty line", `\n${emit([a], "ndjson")}`, ["a"]],
  ["a byte order mark in front", `\uFEFF${emit([a], "ndjson")}`, ["a"]],
  ["UTF-16, as Windows PowerShell writes it", Buffer.from(`\uFEFF${emit([a, b])}`, "utf16le"), ["a", "b"]],
  ["no records at all", emit([]), []],
])("%s on standard input", async (_what, stdin, expected) => {
  const outcomes = await read(["-"], stdin);
  expect(labels(outcomes)).toEqual(expected);
  expect(outcomes).toMatchObject([{ status: "ok", diagnostics: [] }]);
});

test.each([
  ["a text", NOTES],
  ["a text that begins with a bracket", `[Utkast]\n\n${NOTES}`],
  ["a text that begins with a brace", `{utkast}\n\n${NOTES}`],
])("%s is a document", async (_what, stdin) => {
  const outcomes = await read(["-"], stdin);
  expect(outcomes).toMatchObject([{ status: "ok", records: [{ meeting: { date: "2025-03-04" } }] }]);
});

test("documents and records may be mixed, in the order given", async () => {
  const folder = folderWith({ "notes.txt": NOTES, "a.json": emit([a]), "b.ndjson": emit([b], "ndjson") });
  expect(labels(await read([`${folder}/b.ndjson`, `${folder}/notes.txt`, `${folder}/a.json`]))).toEqual(["b", "Anteckningar", "a"]);
});

test("a folder gives its documents, and its records only where it has no document", async () => {
  const both = folderWith({ "notes.txt": NOTES, "notes.txt.json": emit([a]) });
  expect(labels(await read([both]))).toEqual(["Anteckningar"]);
  const records = folderWith({ "2024/a.pdf.json": emit([a]), "b.ndjson": emit([b], "ndjson"), "c.png": "x" });
  expect(labels(await read([records]))).toEqual(["a", "b"]);
  await expect(collectRecordInputs([folderWith({ "c.png": "x" })])).rejects.toThrow(/no documents and no records in .* \(read are \.pdf/u);
});

test("a file that is named twice is read once", async () => {
  const folder = folderWith({ "a.json": emit([a]) });
  expect(labels(await read([`${folder}/a.json`, folder]))).toEqual(["a"]);
});

test.each([
  ["an array", JSON.stringify([a, bad, b]), "record 2: status: ", ["a", "b"]],
  ["NDJSON", `${emit([a], "ndjson")}{"schemaVersion": "1.0"\n${emit([b], "ndjson")}`, "line 2: ", ["a", "b"]],
  ["one record", JSON.stringify(bad), "record 1: status: ", []],
  ["another version", JSON.stringify({ ...a, schemaVersion: "9.0" }), 'record 1: schemaVersion: Invalid input: expected "1.0"', []],
  ["JSON of something else", '[{"name":"x"}]', "record 1: schemaVersion: ", []],
  ["a list cut off", emit([a, b]).slice(0, -5), "", []],
])("a bad record in %s is an error that says where, the good ones beside it stay", async (_what, text, place, good) => {
  const folder = folderWith({ "a.json": text });
  const outcomes = await read([`${folder}/a.json`]);
  expect(labels(outcomes)).toEqual(good);
  expect(outcomes).toMatchObject([{ status: good.length > 0 ? "partial" : "failed", diagnostics: [{ code: "input/invalid-records", severity: "error" }] }]);
  expect(outcomes[0]?.diagnostics[0]?.message.startsWith(place)).toBe(true);
});

test("an empty file of records, and one that is not there, are failures", async () => {
  const folder = folderWith({ "a.json": "" });
  const outcomes = await read([`${folder}/a.json`, `${folder}/nosuch.json`]);
  expect(outcomes.map(({ status, diagnostics }) => [status, diagnostics[0]?.code])).toEqual([["failed", "input/invalid-records"], ["failed", "input/not-found"]]);
});
