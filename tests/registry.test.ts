import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { emit, emitters, type FormatName } from "../src/emitters/index.ts";
import { packs } from "../src/locales/index.ts";
import { readers } from "../src/readers/index.ts";
import type { ReaderInput } from "../src/readers/reader.ts";
import { fixtureCases } from "./fixture-cases.ts";

const cases = fixtureCases();

test.each(Object.entries(packs))("locale %s goes by its tag, has a name of its own and a fixture", (tag, pack) => {
  expect(pack.tag).toBe(tag);
  expect(Object.values(packs).filter(({ name }) => name === pack.name)).toHaveLength(1);
  expect(cases.filter(({ locale }) => locale === tag)).not.toEqual([]);
});

test("fixtures are of locales that there are", () => {
  expect([...new Set(cases.map(({ locale }) => locale))].filter((locale) => !(locale in packs))).toEqual([]);
});

test("each extension belongs to one reader", () => {
  const extensions = readers.flatMap((reader) => reader.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
  expect(extensions.filter((extension) => !/^\.[a-z0-9]{1,10}$/u.test(extension))).toEqual([]);
});

test.each(readers)("reader $format has a fixture, and takes rubbish without throwing", async (reader) => {
  expect(cases.filter(({ input }) => reader.extensions.some((extension) => input.endsWith(extension)))).not.toEqual([]);
  for (const bytes of [new Uint8Array(), Buffer.from("%PDF-1.7\n%%EOF"), Buffer.from("PK\u0003\u0004 cut off"), rubbish()]) {
    const { document, diagnostics } = await reader.read(input(bytes), {});
    if (document === null) expect(diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
  }
});

test.each(Object.entries(emitters))("emitter %s goes by its name, has an extension of its own, and takes no records at all", (name, emitter) => {
  expect(emitter.name).toBe(name);
  expect(Object.values(emitters).filter(({ extension }) => extension === emitter.extension)).toHaveLength(1);
  expect(emit([], name as FormatName)).toMatch(/^(?:|[\s\S]{0,1000}\n)$/u);
});

test("every folder's index is the only place to register a part", () => {
  const files = readdirSync("src/emitters").filter((file) => file.endsWith(".ts") && !["index.ts", "emitter.ts", "escape.ts"].includes(file));
  expect(files.map((file) => file.replace(/\.ts$/u, "")).sort()).toEqual(Object.keys(emitters).sort());
});

function input(bytes: Uint8Array): ReaderInput {
  return { path: "rubbish", bytes: new Uint8Array(bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The same bytes on every run. */
function rubbish(): Uint8Array {
  return Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff);
}
