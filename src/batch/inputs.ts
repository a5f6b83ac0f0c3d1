import { stat } from "node:fs/promises";
import { posix } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { eachOnce, identityOf, same, type Identity } from "./identity.ts";
import { onDisk, realPath, textOfGiven } from "./path-text.ts";
import type { Select } from "./selection.ts";
import { reason, walk, type Found } from "./walk.ts";

/** One thing to read, or a place where there is nothing that can be read and why. */
export interface Input {
  /** As diagnostics and records name it: the path as given, with `/`, what is no UTF-8 as `path-text.ts` has it; `-` is standard input. */
  readonly path: string;
  /** Where its output goes below an output folder: the path below the folder it was found in, or the file's own name. */
  readonly place: string;
  /** The same file under another name is the same. */
  readonly real: string;
  /** So is one with the same identity: a hard link. */
  readonly id?: string | null;
  /** Another one where the file was written to; none where there is no file. */
  readonly stamp?: string;
  /** Set where there is nothing to read: an `error` for what is missing, a `warning` for a format that minutes does not read yet. */
  readonly problem?: Diagnostic;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What was left out, and why: files of no kind that holds minutes (pictures, spreadsheets, …), what is not selected, what is read under another name. */
  readonly others: readonly Other[];
  /** The folders that were walked: what is not found in them any more is gone. */
  readonly folders?: readonly string[];
}

export interface Other {
  readonly path: string;
  readonly why: string;
  /** False where it is a document that is not selected. */
  readonly selected?: boolean;
  /** Where it is to be said. */
  readonly diagnostic?: Diagnostic;
}

export interface Wanted {
  /** What to read in folders, lower case with the dot; a file that is named is read whatever it is called. */
  readonly extensions: ReadonlySet<string>;
  /** What to report in folders: kinds of document that hold minutes and cannot be read yet. */
  readonly unsupported?: ReadonlySet<string>;
  /** Which files to leave out, named ones too (by their name). */
  readonly select?: Select;
  /** A folder to leave out where it lies below one that is walked: the output's. */
  readonly without?: string;
  /** Each path is of a list, as `readFileList` gives it: what it leads to has its place below an output folder as it stands there (`2024/a.pdf`). */
  readonly listed?: boolean;
}

/** Paths to inputs, in the order given; folders are walked; a file met twice is kept once. */
export async function collectInputs(paths: readonly string[], wanted: Wanted): Promise<Inputs> {
  const found: Inputs[] = [];
  for (const path of paths) found.push(await findInputs(path, wanted));
  return eachOnce({ inputs: found.flatMap(({ inputs }) => inputs), others: found.flatMap(({ others }) => others), folders: found.flatMap(({ folders = [] }) => folders) });
}

/** The same for one path, with files that are met twice. */
export async function findInputs(given: string, wanted: Wanted): Promise<Inputs> {
  if (given === "-") return { inputs: [standardInput], others: [] };
  const path = slashes(wanted.listed ? given : await textOfGiven(given));
  try {
    const entry = await stat(onDisk(path), { bigint: true });
    if (entry.isDirectory()) return await folderInputs(path, wanted);
    return await fileInput(path, entry.isFile() ? identityOf(entry) : null, wanted);
  } catch (error) {
    return { inputs: [lost(path, placeOf(path, wanted), reason(error))], others: [] };
  }
}

const standardInput: Input = { path: "-", place: "stdin", real: "-" };

/** A file that is named: it is read whatever it is called. */
async function fileInput(path: string, file: Identity | null, wanted: Wanted): Promise<Inputs> {
  const place = placeOf(path, wanted);
  // A pipe (`minutes parse <(…)`) has no real path, no time, and nobody would name it to leave it out.
  if (file === null) return { inputs: [{ path, place, real: path }], others: [] };
  const why = wanted.select?.(place, file.modified) ?? null;
  if (why !== null) return { inputs: [], others: [{ path, why, selected: false }] };
  return { inputs: [{ path, place, real: await realPath(path), id: file.id, stamp: file.stamp }], others: [] };
}

/** @example placeOf("../2024/a.pdf", { …, listed: true }) // "2024/a.pdf"; "a.pdf" where it is not of a list */
function placeOf(path: string, { listed }: Wanted): string {
  return listed ? posix.normalize(path).replace(/^(?:[A-Za-z]:)?(?:(?:\.\.)?\/){0,999}/u, "") : posix.basename(path);
}

async function folderInputs(folder: string, wanted: Wanted): Promise<Inputs> {
  const inputs: Input[] = [];
  const others: Other[] = [];
  const above = wanted.listed ? placeOf(folder, wanted).replace(/^\.\.?$/u, "") : "";
  for (const found of await walk(folder, wanted.without)) {
    const one = await foundInput(folder, found, wanted);
    if ("why" in one) others.push(one);
    else inputs.push({ ...one, place: posix.join(above, one.place) });
  }
  return { inputs, others, folders: [folder] };
}

async function foundInput(folder: string, { place, file, special, problem, again }: Found, { extensions, unsupported, select }: Wanted): Promise<Input | Other> {
  const path = posix.join(folder, place);
  if (special !== undefined) return { path, why: `${special}, not a file` };
  const extension = posix.extname(place).toLowerCase();
  const known = extensions.has(extension);
  const told = file === undefined || known || unsupported?.has(extension);
  if (!told) return { path, why: extension === "" ? "a file without an extension" : `${extension} is no kind of document that holds minutes` };
  const why = select?.(place, file?.modified ?? null) ?? null;
  if (why !== null) return { path, why, selected: false };
  if (again === null) return loop(path);
  if (again !== undefined) return same(path, posix.join(folder, again), "folder");
  if (problem !== undefined) return lost(path, place, problem);
  // What is gone by now is told when it is read.
  const input = { path, place, real: await realPath(path).catch(() => path), id: file?.id ?? null, ...(file ? { stamp: file.stamp } : {}) };
  return known ? input : { ...input, problem: notYet(extension) };
}

function loop(path: string): Other {
  const why = "a link to a folder that it lies in";
  return { path, why, diagnostic: diagnostic("input/loop", "info", `${why}; it is not followed`) };
}

function lost(path: string, place: string, why: string): Input {
  const [code, message] = why.startsWith("ENOENT") ? (["input/not-found", "no such file or folder"] as const) : (["input/unreadable", why] as const);
  return { path, place, real: path, problem: diagnostic(code, "error", message) };
}

function notYet(extension: string): Diagnostic {
  return diagnostic("input/unsupported", "warning", `${extension} is not read yet; convert it to PDF, DOCX or text`);
}

function slashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
