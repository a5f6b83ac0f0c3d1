import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { linkSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { collectInputs } from "../../src/batch/inputs.ts";
import { folderWith } from "./folder.ts";

/** A named pipe; Node has no call for it. */
function pipeAt(path: string): void {
  execFileSync("/usr/bin/env", ["mkfifo", path]);
}

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

test("a file met twice is read once, by its first name, and that is told", async () => {
  const folder = folderWith({ "a.txt": "", "sub/b.txt": "" });
  symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
  const { inputs, others } = await collectInputs([join(folder, "sub/b.txt"), folder, `${folder}/sub/../a.txt`, "-", "-"], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["b.txt", "a.txt", "stdin"]);
  expect(others.map(({ path, why }) => [path, why])).toEqual([
    [`${folder}/link.txt`, `the same file as ${folder}/a.txt`],
    [`${folder}/sub/b.txt`, `the same file as ${folder}/sub/b.txt`],
    [`${folder}/sub/../a.txt`, `the same file as ${folder}/a.txt`],
    ["-", "the same file as -"],
  ]);
  expect(new Set(others.map(({ diagnostic }) => diagnostic?.code))).toEqual(new Set(["input/duplicate"]));
});

test("hard links are one file, copies are not", async () => {
  const folder = folderWith({ "a.txt": "the same", "copy.txt": "the same" });
  linkSync(join(folder, "a.txt"), join(folder, "hard.txt"));
  const { inputs, others } = await collectInputs([folder], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["a.txt", "copy.txt"]);
  expect(others).toMatchObject([{ path: `${folder}/hard.txt`, why: `the same file as ${folder}/a.txt` }]);
});

test("a folder is walked once, where it really is; links to it are told", async () => {
  const folder = folderWith({ "m/2025/a.txt": "" });
  symlinkSync("m/2025", join(folder, "aktuell"));
  symlinkSync("2025", join(folder, "m", "1"));
  const { inputs, others } = await collectInputs([folder], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["m/2025/a.txt"]);
  expect(others.map(({ path, why }) => [path, why])).toEqual([
    [`${folder}/aktuell`, `the same folder as ${folder}/m/2025`],
    [`${folder}/m/1`, `the same folder as ${folder}/m/2025`],
  ]);
});

test("a link out of the folder is followed", async () => {
  const folder = folderWith({ "in/a.txt": "", "elsewhere/b.txt": "" });
  symlinkSync("../elsewhere", join(folder, "in", "0"));
  const { inputs } = await collectInputs([join(folder, "in")], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["0/b.txt", "a.txt"]);
});

test("links that lead back up are told and not followed, dead ones are problems", async () => {
  const folder = folderWith({ "in/sub/a.txt": "", "b.txt": "" });
  symlinkSync(join(folder, "in"), join(folder, "in/sub/up"));
  symlinkSync("..", join(folder, "in/out"));
  symlinkSync("self", join(folder, "in/self"));
  symlinkSync("nowhere", join(folder, "in/dead.txt"));
  const { inputs, others } = await collectInputs([join(folder, "in")], wanted);
  expect(inputs.map(({ place, problem }) => [place, problem?.code])).toEqual([["dead.txt", "input/not-found"], ["self", "input/unreadable"], ["sub/a.txt", undefined]]);
  expect(others.map(({ path, diagnostic }) => [path, diagnostic?.code])).toEqual([[`${folder}/in/out`, "input/loop"], [`${folder}/in/sub/up`, "input/loop"]]);
});

test("pipes, sockets and devices in a folder are told and not opened; one that is named is an input", async () => {
  const folder = folderWith({ "a.txt": "" });
  pipeAt(join(folder, "b.txt"));
  symlinkSync("/dev/zero", join(folder, "c.txt"));
  const server = createServer().listen(join(folder, "d"));
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { inputs, others } = await collectInputs([folder, join(folder, "b.txt")], wanted);
  expect(inputs.map(({ place }) => place)).toEqual(["a.txt", "b.txt"]);
  expect(others.map(({ path, why }) => [path.slice(folder.length + 1), why])).toEqual([["b.txt", "a pipe, not a file"], ["c.txt", "a device, not a file"], ["d", "a socket, not a file"]]);
});

test("the output's folder is left out below a folder, not where it is the folder itself", async () => {
  const folder = folderWith({ "a.txt": "", "out/b.txt": "" });
  const placesWithout = async (without: string): Promise<string[]> => (await collectInputs([folder], { ...wanted, without })).inputs.map(({ place }) => place);
  expect(await placesWithout(join(folder, "out/"))).toEqual(["a.txt"]);
  expect(await placesWithout(folder)).toEqual(["a.txt", "out/b.txt"]);
  expect(await placesWithout(join(folder, "nosuch"))).toEqual(["a.txt", "out/b.txt"]);
});

test("what a list names keeps its place", async () => {
  const folder = folderWith({ "2024/a.txt": "", "2025/a.txt": "", "2025/sub/b.txt": "" });
  const { inputs } = await collectInputs([`${folder}/2024/a.txt`, `${folder}/2025`], { ...wanted, listed: true });
  const below = folder.slice(1);
  expect(inputs.map(({ place }) => place)).toEqual([`${below}/2024/a.txt`, `${below}/2025/a.txt`, `${below}/2025/sub/b.txt`]);
  const lost = await collectInputs(["../nosuch/a.txt", "./nosuch/b.txt"], { ...wanted, listed: true });
  expect(lost.inputs.map(({ place }) => place)).toEqual(["nosuch/a.txt", "nosuch/b.txt"]);
});
