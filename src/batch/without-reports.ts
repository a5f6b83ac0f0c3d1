import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Input, Inputs } from "./inputs.ts";
import { REPORT } from "./output-folder.ts";

/** What `parse -o DIR` says of its run (`run.json`) stands beside the records and is none. One that is named is taken at its word. */
export async function withoutReports({ inputs, others }: Inputs, named: readonly string[]): Promise<Inputs> {
  const reports = new Set<Input>();
  for (const input of inputs) if (basename(input.path) === REPORT && !named.includes(input.path) && (await isReport(input.path))) reports.add(input);
  return { inputs: inputs.filter((input) => !reports.has(input)), others: [...others, ...Array.from(reports, ({ path }) => ({ path, why: "the report of a run" }))] };
}

/** Somebody may have given records that name too. */
async function isReport(path: string): Promise<boolean> {
  try {
    const value = JSON.parse(await readFile(path, "utf8")) as object;
    return "counts" in value && "inputs" in value;
  } catch {
    return false;
  }
}
