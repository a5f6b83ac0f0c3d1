// Builds dist/ where it is missing or older than its source. npm runs this after `npm ci`, and once more where `npx minutes` is first
// run in this folder; the tests of the command line run it too.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const made = "dist/bundle/minutes.code";
const below = (folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
const sources = ["tsconfig.json", "package-lock.json", ...below("bin"), ...below("scripts"), ...below("src")];
const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));

if (!existsSync(made) || statSync(made).mtimeMs <= newest) {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
