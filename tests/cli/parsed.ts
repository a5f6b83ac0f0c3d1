import { spawnSync, type SpawnSyncOptions } from "node:child_process";

export const GOOD = "Protokoll\n\nDatum: 2025-03-04\n\n1. Ekonomi\nBo Ekström redovisade kassan.\n\n2. Bryggan\nAsta Lindvall lagar bryggan.\n";

export interface Parsed {
  readonly status: number | null;
  /** The codes that stderr names, by the names of the files. */
  readonly codes: Record<string, string>;
  /** The names of the files whose records are there. */
  readonly read: string[];
  readonly stderr: string;
}

/** What the built program makes of these arguments. */
export function parsed(...argv: string[]): Parsed {
  return ran(process.execPath, commandOf(...argv));
}

export function commandOf(...argv: string[]): string[] {
  return ["bin/minutes.js", "parse", "--format", "ndjson", ...argv];
}

/** The same of the program started another way. */
export function ran(command: string, args: readonly string[], options: SpawnSyncOptions = {}): Parsed {
  const { status, stdout, stderr } = spawnSync(command, args, { ...options, encoding: "utf8", maxBuffer: 1e8 });
  return outcomeOf(status, stdout ?? "", stderr ?? "");
}

export function outcomeOf(status: number | null, stdout: string, stderr: string): Parsed {
  const codes = Object.fromEntries([...stderr.matchAll(/^(?<path>[^\n:]{1,200}):.{0,20}? error (?<code>[a-z/-]{1,40}):/gmu)].map(({ groups }) => [groups?.["path"]?.split("/").at(-1), groups?.["code"]]));
  const read = stdout.split("\n").filter(Boolean).map((line) => (JSON.parse(line) as { source: { path: string } }).source.path.split("/").at(-1) ?? "").sort();
  return { status, codes, read, stderr };
}
