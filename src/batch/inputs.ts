import { realpath, stat } from "node:fs/promises";
import { posix } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { reason, walk } from "./walk.ts";

/** One thing to read, or a place where there is nothing that can be read and why. */
export interface Input {
  /** As diagnostics and records name it: the path as given, with `/`; `-` is standard input. */
  readonly path: string;
  /** Where its output goes below an output folder: the path below the folder it was found in, or the file's own name. */
  readonly place: string;
  /** The path's own bytes where they are no UTF-8 (names from old disks); `path` shows those as `\\xE5`. */
  readonly raw?: Uint8Array;
  /** The same file under another name is the same. */
  readonly real: string;
  /** Set where there is nothing to read: an `error` for what is missing, a `warning` for a format that minutes does not read yet. */
  readonly problem?: Diagnostic;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What in folders was left out, and why: files of no kind that holds minutes (pictures, spreadsheets, …). */
  readonly others: readonly Other[];
}

export interface Other {
  readonly path: string;
  readonly why: string;
}

export interface Wanted {
  /** What to read in folders, lower case with the dot; a file that is named is read whatever it is called. */
  readonly extensions: ReadonlySet<string>;
  /** What to report in folders: kinds of document that hold minutes and cannot be read yet. */
  readonly unsupported?: ReadonlySet<string>;
}

/** Paths to inputs, in the order given; folders are walked; a file met twice is kept once. */
export async function collectInputs(paths: readonly string[], wanted: Wanted): Promise<Inputs> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const others: Other[] = [];
  for (const path of paths) {
    const found = path === "-" ? { inputs: [standardInput], others: [] } : await inputsOf(slashes(path), wanted);
    others.push(...found.others);
    for (const input of found.inputs) {
      if (seen.has(input.real)) continue;
      seen.add(input.real);
      inputs.push(input);
    }
  }
  return { inputs, others };
}

const standardInput: Input = { path: "-", place: "stdin", real: "-" };

async function inputsOf(path: string, wanted: Wanted): Promise<Inputs> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) return await folderInputs(path, wanted);
    // A pipe (`minutes parse <(…)`) has no real path.
    return { inputs: [{ path, place: posix.basename(path), real: entry.isFile() ? await realpath(path) : path }], others: [] };
  } catch (error) {
    return { inputs: [lost(path, posix.basename(path), reason(error))], others: [] };
  }
}

async function folderInputs(folder: string, { extensions, unsupported }: Wanted): Promise<Inputs> {
  const inputs: Input[] = [];
  const others: Other[] = [];
  for (const { place, raw, problem, special } of await walk(folder)) {
    const path = posix.join(folder, place);
    const extension = posix.extname(place).toLowerCase();
    if (problem !== undefined) inputs.push(lost(path, place, problem));
    else if (special !== undefined) others.push({ path, why: `${special}, not a file` });
    else if (extensions.has(extension)) inputs.push(raw === undefined ? await present({ path, place }) : { path, place, raw, real: path });
    else if (unsupported?.has(extension)) inputs.push({ ...(await present({ path, place })), problem: notYet(extension) });
    else others.push({ path, why: extension === "" ? "a file without an extension" : `${extension} is no kind of document that holds minutes` });
  }
  return { inputs, others };
}

/** A file may vanish between being listed and being looked at: then it is missing, and the others are read. */
async function present({ path, place }: Pick<Input, "path" | "place">): Promise<Input> {
  try {
    return { path, place, real: await realpath(path) };
  } catch (error) {
    return lost(path, place, reason(error));
  }
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
