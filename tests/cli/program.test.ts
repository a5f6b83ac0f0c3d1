import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { folderWith } from "../batch/folder.ts";

const PROGRAM = "bin/minutes.js";
const LONG = `Protokoll\n\nDatum: 2025-03-04\n\n1. Öppnande\n${"Asta Lindvall öppnade mötet och hälsade alla välkomna.\n".repeat(2000)}`;

test("the program stands where it stood: npx keeps links to its place", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({ bin: { minutes: PROGRAM } });
});

beforeAll(() => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/build-if-stale.mjs"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`);
}, 120_000);

test("the built program reads standard input, writes records, and its exit status is main's", () => {
  accessSync(PROGRAM, constants.X_OK);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "parse", "-", "nosuch.txt", "--format", "ndjson"], { input: LONG, encoding: "utf8" });
  expect((JSON.parse(stdout) as MinutesRecord).source.path).toBe("-");
  expect(stderr).toContain("nosuch.txt: error input/not-found");
  expect(status).toBe(1);
});

test("a reader that goes away ends the program quietly, with status 0", async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, LONG])));
  const program = spawn(process.execPath, [PROGRAM, "parse", folder, "--format", "ndjson"], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  program.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  program.stdout.once("data", () => program.stdout.destroy());
  const [status] = (await once(program, "close")) as [number];
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/EPIPE|at .*\.c?js:\d/u)]);
});

/** A copy of the built program, with other code of it than was kept. */
function withCode(code: Buffer | null): string {
  const folder = folderWith({});
  for (const path of ["bin", "dist/bundle", "package.json"]) cpSync(path, join(folder, path), { recursive: true });
  if (code === null) rmSync(join(folder, CODE));
  else writeFileSync(join(folder, CODE), code);
  return join(folder, PROGRAM);
}

const CODE = "dist/bundle/minutes.code";

test("the code that was kept at build time is taken by the V8 that runs it", () => {
  const look = `const { script } = require("./bin/program.js").loadProgram(); process.stdout.write(String(script.cachedDataRejected))`;
  expect(spawnSync(process.execPath, ["-e", look], { encoding: "utf8" }).stdout).toBe("false");
});

test.each<[string, () => Buffer | null]>([
  ["none", () => null],
  ["nothing", () => Buffer.alloc(0)],
  ["half of it", () => readFileSync(CODE).subarray(0, 100_000)],
  ["damaged", () => readFileSync(CODE).fill(7, 500_000, 500_400)],
  ["something else", () => Buffer.alloc(200_000, 7)],
])("the program runs where the code that was kept is %s", (_what, code) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [withCode(code()), "locales"], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([0, expect.stringContaining("Swedish"), ""]);
});
