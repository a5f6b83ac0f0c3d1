// Does a run that is killed leave a folder that the next one completes? `kill -9` at random moments of a run over many files, the same for the same seed;
// every second time the run that takes it up is killed too. Then the folder must hold the bytes of an uninterrupted run, and at no time half a record.
//   node bench/kill.mjs [--seed 1] [--times 20] [--files 300] [--jobs 2]
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { randomOf } from "./fuzz/random.mjs";

/** Bytes: what is tried is the folder, not the reading. */
const LARGEST = 3000;

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, times: { type: "string", default: "20" }, files: { type: "string", default: "300" }, jobs: { type: "string", default: "2" } } });
const program = fileURLToPath(new URL("../bin/minutes.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "minutes-kill-"));
const input = join(work, "in");
const args = (out) => [program, "parse", input, "-o", `${join(work, out)}/`, "--jobs", values.jobs, "--quiet"];

fill(Number(values.files));
const start = process.hrtime.bigint();
const { status } = spawnSync(process.execPath, args("whole"), { stdio: "ignore" });
const whole = Number(process.hrtime.bigint() - start) / 1e6;
const expected = contents("whole");
console.log(`${values.files} files, ${expected.size} outputs, exit status ${status}, ${(whole / 1000).toFixed(1)} s uninterrupted`);

let bad = 0;
const random = randomOf(`${values.seed}:kill`);
for (let time = 1; time <= Number(values.times); time++) {
  rmSync(join(work, "out"), { recursive: true, force: true });
  const moments = [Math.round(random.fraction() * whole), ...(time % 2 === 0 ? [Math.round(random.fraction() * whole)] : [])];
  const stood = [];
  const wrong = [];
  for (const moment of moments) {
    if (!(await killed(moment))) stood.push("ended by itself");
    else stood.push(contents("out").size);
    wrong.push(...halves());
  }
  const resumed = spawnSync(process.execPath, args("out"), { stdio: "ignore" });
  if (resumed.status !== status) wrong.push(`exit status ${resumed.status}`);
  wrong.push(...differences(expected, contents("out")));
  if (wrong.length > 0) bad++;
  console.log(`${String(time).padStart(2)}: killed at ${moments.join(" and ")} ms with ${stood.join(" and ")} files there: ${wrong.length === 0 ? "the same in the end" : `WRONG: ${wrong.slice(0, 5).join(", ")}`}`);
}
rmSync(work, { recursive: true, force: true });
console.log(`${bad} of ${values.times} wrong`);
process.exitCode = bad === 0 ? 0 : 1;

/** Copies of the small ones of the fixtures and of what cannot be read, each with a line of its own. */
function fill(count) {
  const sources = ["fixtures", "tests/data/broken"].flatMap((folder) => files(fileURLToPath(new URL(`../${folder}`, import.meta.url)))).filter((path) => /\.(?:pdf|docx|txt|md)$/u.test(path) && statSync(path).size <= LARGEST);
  for (let n = 0; n < count; n++) {
    const source = sources[n % sources.length];
    const folder = join(input, String(n % 7));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${n}${extname(source)}`), copy(readFileSync(source), extname(source), n));
  }
}

function copy(bytes, extension, n) {
  if (extension !== ".docx") return Buffer.concat([bytes, Buffer.from(extension === ".pdf" ? `\n% copy ${n}\n` : `\nCopy ${n}\n`)]);
  try {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["word/document.xml"]).replace("</w:body>", `<w:p><w:r><w:t>Copy ${n}</w:t></w:r></w:p></w:body>`);
    return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
  } catch {
    return bytes;
  }
}

/** False where the run had ended before. */
async function killed(moment) {
  const child = spawn(process.execPath, args("out"), { stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
  const timer = setTimeout(() => child.kill("SIGKILL"), moment);
  const signal = await ended;
  clearTimeout(timer);
  return signal === "SIGKILL";
}

function files(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch {
    return [];
  }
}

/** What a reader of the folder meets: all but the run's own files. */
function contents(folder) {
  const root = join(work, folder);
  return new Map(files(root).map((path) => [relative(root, path), path]).filter(([place]) => !place.startsWith(".minutes")).map(([place, path]) => [place, readFileSync(path, "utf8")]));
}

/** Outputs that are no whole JSON. */
function halves() {
  return [...contents("out")].filter(([, text]) => !isJson(text)).map(([place]) => `half of ${place}`);
}

function isJson(text) {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** The folder must also be rid of the run's own files. */
function differences(one, other) {
  const left = files(join(work, "out", ".minutes")).map((path) => `left behind ${relative(work, path)}`);
  return [...left, ...[...new Set([...one.keys(), ...other.keys()])].filter((place) => one.get(place) !== other.get(place)).map((place) => `${place} differs`)];
}
