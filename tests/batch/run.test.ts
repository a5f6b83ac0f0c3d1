import { join } from "node:path";
import { expect, test } from "vitest";
import { readBytes } from "../../src/batch/bytes.ts";
import { collectInputs } from "../../src/batch/inputs.ts";
import { runOne, type Outcome, type RunOptions } from "../../src/batch/run.ts";
import { diagnostic } from "../../src/diagnostics.ts";
import { buildDocument } from "../../src/document/index.ts";
import type { ParseResult } from "../../src/pipeline.ts";
import { folderWith } from "./folder.ts";

const wanted = { extensions: new Set([".txt"]), unsupported: new Set([".doc"]) };

async function* stream(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** A pipeline for tests: what the text asks for. */
const parse: NonNullable<RunOptions["parse"]> = async ({ path, bytes, sha256 }) => {
  const text = Buffer.from(bytes).toString();
  if (text === "throw") throw new TypeError("no such thing");
  const source = { path, sha256, bytes: bytes.length, format: "txt", encoding: null } as const;
  const document = buildDocument({ source, blocks: [{ kind: "paragraph", lines: [{ text }] }] });
  const problem = diagnostic("pdf/no-text-layer", "error", "page 2 has no text", { page: 2 });
  return { document, readings: [], diagnostics: text === "part" ? [problem, problem] : [] } satisfies ParseResult;
};

async function outcomes(paths: readonly string[], stdin = stream()): Promise<Outcome[]> {
  const { inputs } = await collectInputs(paths, wanted);
  const found: Outcome[] = [];
  for (const input of inputs) found.push(await runOne(input, { parse, stdin }));
  return found;
}

test("an error in the pipeline fails that file alone", async () => {
  const folder = folderWith({ "a.txt": "fine", "b.txt": "throw", "c.txt": "fine" });
  const found = await outcomes([folder]);
  expect(found.map(({ status }) => status)).toEqual(["ok", "failed", "ok"]);
  expect(found[1]?.diagnostics).toMatchObject([{ code: "document/internal", severity: "error", message: "TypeError: no such thing" }]);
  expect(found[1]?.stack).toContain("run.test.ts");
});

test("a document with an error is read in part; each diagnostic is told once", async () => {
  const folder = folderWith({ "a.txt": "part", "b.doc": "" });
  const found = await outcomes([folder, join(folder, "missing.txt")]);
  expect(found.map(({ status }) => status)).toEqual(["partial", "unsupported", "failed"]);
  expect(found[0]?.diagnostics).toHaveLength(1);
});

test("standard input is read whole, with the bytes' own hash", async () => {
  const [found] = await outcomes(["-"], stream("fi", "ne"));
  expect(found?.result.document?.text).toBe("fine\n");
  // sha256sum of "fine"
  expect(found?.result.document?.source).toMatchObject({ path: "-", sha256: "d14a58bae804a2b80b5b76a010239c88ffca1fc7951a90f8e9131beda1e23c1b" });
});

test("what is larger than the limit is not read", async () => {
  const folder = folderWith({ "a.txt": "123456" });
  const [input] = (await collectInputs([folder], wanted)).inputs;
  const [piped] = (await collectInputs(["-"], wanted)).inputs;
  if (!input || !piped) throw new Error("no inputs");
  expect(await readBytes(input, stream(), 5)).toMatchObject({ problem: { code: "limit/bytes" } });
  expect(await readBytes(piped, stream("123", "456"), 5)).toMatchObject({ problem: { code: "limit/bytes" } });
  expect(await readBytes(piped, stream("123", "45"), 5)).toEqual({ bytes: Buffer.from("12345") });
});
