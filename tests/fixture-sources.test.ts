// The fixtures folder is complete, and what is generated is what its kept source makes.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { fixtureCases } from "./fixture-cases.ts";

const folders = fixtureCases();
const sources = "tests/fixture-sources/cases";

interface Case {
  readonly path: string;
  readonly input: string;
  readonly make: () => Promise<Uint8Array> | Uint8Array;
}

test("there are cases in all nine languages and four formats", () => {
  expect([...new Set(folders.map(({ locale }) => locale))]).toEqual(["da", "de", "en", "fi", "fr", "nb", "nl", "nn", "sv"]);
  expect([...new Set(folders.map(({ input }) => basename(input)))].sort()).toEqual(["input.docx", "input.md", "input.pdf", "input.txt"]);
});

test.each(folders)("$name has notes and an expectation", ({ name, folder }) => {
  expect(readFileSync(`${folder}/case.yaml`, "utf8")).toMatch(/^shows: .+\nwritten-by: .+invented\n/u);
  expect(existsSync(`tests/expectations/${name}.json`)).toBe(true);
});

describe.each(readdirSync(sources))("%s", async (module) => {
  const address = pathToFileURL(resolve(sources, module)).href;
  const { cases } = (await import(address)) as { readonly cases: readonly Case[] };
  test.each(cases.map((entry) => [entry.path, entry] as const))("makes %s byte by byte", async (_path, { path, input, make }) => {
    const made = Buffer.from(await make());
    expect(made.equals(readFileSync(`fixtures/${path}/${input}`)), "run node tests/fixture-sources/build.mjs").toBe(true);
  });
});
