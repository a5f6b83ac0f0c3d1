import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { collectInputs } from "../../src/batch/inputs.ts";
import { folderWith } from "./folder.ts";

const wanted = { extensions: new Set([".txt", ".pdf"]), unsupported: new Set([".doc"]) };

test("a folder's files come in the order of their code units, hidden ones left out", async () => {
  const folder = folderWith({ "b.txt": "", "B.txt": "", "å.txt": "", "a/z.txt": "", "a-1.txt": "", ".hidden.txt": "", ".git/x.txt": "" });
  const { inputs } = await collectInputs([folder], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["B.txt", "a/z.txt", "a-1.txt", "b.txt", "å.txt"]);
  expect(inputs[1]?.path).toBe(`${folder}/a/z.txt`);
});

test("in a folder the extension decides; a named file is read whatever it is called", async () => {
  const folder = folderWith({ "a.TXT": "", "b.doc": "", "c.jpg": "", "d.json": "", "e": "" });
  const { inputs, others } = await collectInputs([folder, join(folder, "c.jpg")], wanted);
  expect(inputs.map(({ place, problem }) => [place, problem?.code])).toEqual([["a.TXT", undefined], ["b.doc", "input/unsupported"], ["c.jpg", undefined]]);
  expect(others).toEqual([
    { path: join(folder, "c.jpg"), why: ".jpg is no kind of document that holds minutes" },
    { path: join(folder, "d.json"), why: ".json is no kind of document that holds minutes" },
    { path: join(folder, "e"), why: "a file without an extension" },
  ]);
});

test("a missing path is a problem in its place, the others stay", async () => {
  const folder = folderWith({ "a.txt": "" });
  const { inputs } = await collectInputs([join(folder, "nosuch.txt"), folder], wanted);
  expect(inputs.map(({ problem }) => problem?.code)).toEqual(["input/not-found", undefined]);
});

test("a file met twice is read once, by its first name", async () => {
  const folder = folderWith({ "a.txt": "", "sub/b.txt": "" });
  symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
  const { inputs } = await collectInputs([join(folder, "sub/b.txt"), folder, `${folder}/sub/../a.txt`, "-", "-"], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["b.txt", "a.txt", "stdin"]);
});

test("links that lead back up end the walk, dead ones are problems", async () => {
  const folder = folderWith({ "sub/a.txt": "" });
  symlinkSync(folder, join(folder, "sub", "up"));
  symlinkSync("nowhere", join(folder, "dead.txt"));
  const { inputs } = await collectInputs([folder], wanted);
  expect(inputs.map(({ place, problem }) => [place, problem?.code])).toEqual([["dead.txt", "input/not-found"], ["sub/a.txt", undefined]]);
});
