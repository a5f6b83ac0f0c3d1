// Builds dist/ where it is missing or older than its source. npm runs this after `npm ci`, and once more where `npx minutes` is first
// run in this folder; the tests of the command line run it too.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const made = "dist/cli/main.js";
const sources = ["tsconfig.json", ...readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => join("src", name))];
const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));

if (!existsSync(made) || statSync(made).mtimeMs <= newest) {
  const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
