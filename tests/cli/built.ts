import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { RunReport } from "../../src/batch/run-report.ts";

/** The built program, with its threads. */
export function built(...argv: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/minutes.js", ...argv], { encoding: "utf8", maxBuffer: 1e8 });
  return { status, stdout, stderr };
}

export interface Going {
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly said: () => string;
}

/** The same while it goes on; it does not outlive the test. */
export function going(...argv: string[]): Going {
  const child = spawn(process.execPath, ["bin/minutes.js", ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<Awaited<Going["ended"]>>((resolve) => child.on("close", (status) => resolve({ status, stdout, stderr })));
  return { ended, kill: (signal) => void child.kill(signal), said: () => stderr };
}

/** Waits for something to become true; far longer than it takes, for machines that have much to do. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 60_000) throw new Error(`never so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every file below a folder with its bytes. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "latin1")]));
}

export function reportOf(folder: string): RunReport & { readonly counts: Readonly<Record<string, number>> } {
  return JSON.parse(readFileSync(join(folder, "run.json"), "utf8")) as ReturnType<typeof reportOf>;
}
