import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/minutes.js", import.meta.url));

/** Seconds that one mutant may take. */
export const TIMEOUT = 20;
const JOBS = 2;

/**
 * Runs the built program over a folder of mutants and says what is wrong with what it did.
 * @param files each mutant's bytes by its name
 * @returns `findings`: `{ what, names }`, the names empty where it is the whole run that failed; `inputs`: run.json's entries by name; `seconds`
 */
export function runBatch(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "in"), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, "in", name), bytes);
  const out = join(folder, "out");
  const start = process.hrtime.bigint();
  // Were each mutant to take all of its time, and each start of a thread as long again, it would still have ended by then.
  const limit = (files.size * TIMEOUT * 2) / JOBS + 60;
  const ran = minutes(["parse", join(folder, "in"), "-o", `${out}/`, "--jobs", String(JOBS), "--timeout", String(TIMEOUT), "--log-format", "json", "--verbose"], limit);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const inputs = new Map((reportOf(out)?.inputs ?? []).map((entry) => [basename(entry.path), entry]));
  return { findings: [...findingsOf(ran, limit), ...missing(files, inputs), ...internal(ran.stderr), ...invalid(out)], inputs, seconds };
}

function minutes(args, limit = 600) {
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 1e9, timeout: limit * 1000, killSignal: "SIGKILL" });
}

function findingsOf({ status, signal, error, stdout, stderr }, limit) {
  const whole = (what) => ({ what, names: [] });
  if (error?.code === "ETIMEDOUT") return [whole(`the run had not ended after ${limit} s`)];
  const found = [];
  if (signal !== null) found.push(whole(`the run was ended by ${signal}`));
  else if (status !== 0 && status !== 1) found.push(whole(`exit status ${status}: ${stderr.trim().split("\n").at(-1)}`));
  if (stdout !== "") found.push(whole("something on standard output"));
  const odd = stderr.split("\n").filter((line) => line !== "" && parsed(line) === null);
  if (odd.length > 0) found.push(whole(`no JSON on standard error: ${odd[0].slice(0, 200)}`));
  return found;
}

function missing(files, inputs) {
  const names = [...files.keys()].filter((name) => !inputs.has(name));
  return names.length === 0 ? [] : [{ what: "not accounted for in run.json", names }];
}

/** Errors of minutes' own, those with the same message together; the stack is what `--verbose` adds. */
function internal(stderr) {
  const lines = stderr.split("\n").map(parsed).filter((line) => line !== null && line.path !== undefined);
  const stacks = new Map(lines.filter(({ type }) => type === "error").map(({ path, message }) => [path, message.split("\n").find((line) => /\sat /u.test(line))?.trim() ?? ""]));
  const byWhat = new Map();
  for (const { path, message } of lines.filter(({ code }) => code === "document/internal")) {
    const what = `document/internal: ${message} ${(stacks.get(path) ?? "").replace(/file:\/\/.{0,500}\/dist\//u, "")}`.trim();
    byWhat.set(what, [...(byWhat.get(what) ?? []), basename(path)]);
  }
  return [...byWhat].map(([what, names]) => ({ what, names }));
}

/** Records that break the schema. */
function invalid(out) {
  const outputs = (reportOf(out)?.inputs ?? []).map(({ output }) => output).filter((output) => output !== null);
  if (outputs.length === 0) return [];
  const { status, stderr } = minutes(["validate", ...outputs.map((output) => join(out, output))]);
  if (status === 0) return [];
  const names = [...new Set([...stderr.matchAll(/\/out\/(?<name>[^/:]{1,100})\.json/gu)].map(({ groups }) => groups.name))];
  return [{ what: `breaks the schema: ${stderr.slice(0, 300)}`, names }];
}

function reportOf(out) {
  try {
    return JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  } catch {
    return null;
  }
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
