import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds the program where it is missing or older than its source. For the tests that run it as a user does. */
export function ensureBuilt(): void {
  const made = "dist/cli/main.js";
  if (existsSync(made) && statSync(made).mtimeMs > newest("src")) return;
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`);
}

function newest(folder: string): number {
  return Math.max(...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)).mtimeMs));
}
