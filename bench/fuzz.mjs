// Does anything in a broken document bring the built program down? Mutants of documents, the same for the same seed, read folder by folder.
//   node bench/fuzz.mjs [--seed 1] [--count 2000] [--format pdf|docx|txt] [--from 0] [--sources fixtures] [--keep FOLDER]
// Prints what became of the mutants, a line a format; then each finding with the mutants that show it, which `--from NUMBER --count 1` makes again. Exit
// status 1 where there are findings. With --keep the mutants that show one are kept there, and those that met a limit of time or memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBatch } from "./fuzz/batch.mjs";
import { FORMATS, mutant, sourcesIn } from "./fuzz/mutants.mjs";

const BATCH = 200;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" }, count: { type: "string", default: "2000" }, format: { type: "string", multiple: true, default: Object.keys(FORMATS) }, from: { type: "string", default: "0" },
    sources: { type: "string", default: "fixtures" }, keep: { type: "string" },
  },
});
const sources = sourcesIn(values.sources);
const work = mkdtempSync(join(tmpdir(), "minutes-fuzz-"));
const found = new Map();
for (const format of values.format) {
  const tally = { ok: 0, partial: 0, failed: 0, skipped: 0 };
  const codes = new Map();
  const count = (key, map = codes) => map.set(key, (map.get(key) ?? 0) + 1);
  let seconds = 0;
  const first = Number(values.from);
  const last = first + Number(values.count);
  for (let from = first; from < last; from += BATCH) {
    const files = new Map(Array.from({ length: Math.min(BATCH, last - from) }, (_, n) => [`${String(from + n).padStart(5, "0")}.${format}`, mutant(sources, format, values.seed, from + n)]));
    const batch = runBatch(files, work);
    seconds += batch.seconds;
    for (const { what, names } of batch.findings) found.set(what, [...(found.get(what) ?? []), ...(names.length > 0 ? names : [`${from} to ${from + files.size - 1}, ${format}`])]);
    for (const { outcome, why } of batch.inputs.values()) {
      tally[outcome]++;
      if (outcome === "failed" || outcome === "skipped") count(why?.split(":")[0] ?? "no reason");
    }
    keep(batch, files);
  }
  const reasons = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`).join(", ");
  console.log(`${format.padEnd(5)} ${values.count} mutants: ${tally.ok} read, ${tally.partial} in part, ${tally.failed} failed, ${tally.skipped} skipped; ${seconds.toFixed(0)} s (${reasons})`);
}
rmSync(work, { recursive: true, force: true });
for (const [what, names] of found) console.log(`\nFOUND ${what}\n  seed ${values.seed}: ${names.slice(0, 20).join(" ")}${names.length > 20 ? ` and ${names.length - 20} more` : ""}`);
console.log(found.size === 0 ? "nothing found" : `\n${found.size} findings`);
process.exitCode = found.size === 0 ? 0 : 1;

function keep({ findings, inputs }, files) {
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  const slow = [...inputs].filter(([, { why }]) => /^limit\/(?:time|memory)/u.test(why ?? "")).map(([name]) => name);
  for (const name of new Set([...findings.flatMap(({ names }) => names), ...slow])) writeFileSync(join(values.keep, `seed-${values.seed}-${name}`), files.get(name) ?? "");
}
