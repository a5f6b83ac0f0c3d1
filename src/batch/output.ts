import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { posix } from "node:path";
import type { Input } from "./inputs.ts";
import { realPath, textOfPath } from "./path-text.ts";
import { UsageError } from "./usage-error.ts";
import { reason } from "./walk.ts";

/** Where an output's text goes. */
export interface Sink {
  /** False where nobody reads on (a closed pipe): then there is no point in going on. */
  readonly write: (text: string) => Promise<boolean>;
  /** Done: what was written stands from now on. */
  readonly close: () => Promise<void>;
  /** Gone wrong: what was written is taken away again. */
  readonly discard: () => Promise<void>;
}

/** True where `-o` names a folder: an existing one, or a path that ends in a slash. */
export async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/u.test(path)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * A file that appears whole or not at all: written beside its place under a temporary name, then renamed. Links stay links; devices
 * (`/dev/null`) are written to directly, a rename would replace them.
 * @throws UsageError where it cannot be written.
 */
export async function fileSink(path: string): Promise<Sink> {
  const target = await realpath(path).catch(() => path);
  const entry = await stat(target).catch(() => null);
  if (entry && !entry.isFile()) return deviceSink(target);
  const temporary = `${target}.${process.pid}.tmp`;
  const file = await writing(path, () => open(temporary, "wx", entry?.mode ?? 0o666));
  const discard = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
  };
  return {
    write: (text) => writing(path, () => writeAll(file, text), discard),
    close: () => writing(path, async () => {
      await file.close();
      await rename(temporary, target);
    }, discard),
    discard,
  };
}

async function writeAll(file: FileHandle, text: string): Promise<true> {
  await file.writeFile(text);
  return true;
}

function deviceSink(path: string): Sink {
  const stream = createWriteStream(path);
  stream.on("error", () => undefined);
  const write = (text: string): Promise<boolean> => new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(notWritable(path, error)) : resolve(true)));
  });
  const close = (): Promise<void> => new Promise((resolve) => stream.end(resolve));
  return { write, close, discard: close };
}

async function writing<T>(path: string, action: () => Promise<T>, discard?: () => Promise<void>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    await discard?.();
    throw notWritable(path, error);
  }
}

function notWritable(path: string, error: unknown): UsageError {
  return new UsageError(`${path} cannot be written: ${reason(error)}`, { cause: error });
}

/**
 * Where each input's output goes below a folder: the same relative place, the format's extension behind the file name.
 * @param written which inputs' outputs are to be written: all of them, but in a watch.
 * @throws UsageError where two inputs would have the same output, or an output would replace an input.
 */
export async function placesIn(folder: string, inputs: readonly Input[], extension: string, written: { has(input: Input): boolean } = new Set(inputs)): Promise<Map<Input, string>> {
  const places = new Map<Input, string>();
  const taken = new Map<string, Input>();
  for (const input of inputs) {
    if (input.problem) continue;
    const path = posix.join(folder, outputPlace(input.place, extension));
    const other = taken.get(path);
    if (other) throw new UsageError(`${other.path} and ${input.path} would both be written to ${path}: parse their folder instead`);
    taken.set(path, input);
    places.set(input, path);
  }
  const real = new Set(inputs.map((input) => input.real));
  for (const [input, path] of places) if (written.has(input)) await refuse(path, real);
  return places;
}

/** The same relative place with the extension behind it, each name as long as a file system takes it. */
function outputPlace(place: string, extension: string): string {
  const names = place.split("/");
  return names.map((name, index) => fitting(name, index === names.length - 1 ? extension : "")).join("/");
}

/** What file systems take for one name, in bytes. */
const LONGEST_NAME = 255;

/** A name that is too long with the extension behind it is cut, and told from others cut alike by a hash of the whole. */
function fitting(name: string, extension: string): string {
  if (Buffer.byteLength(name + extension) <= LONGEST_NAME) return name + extension;
  const end = `~${createHash("sha256").update(name).digest("hex").slice(0, 16)}${extension}`;
  let cut = "";
  for (const letter of name) {
    if (Buffer.byteLength(cut + letter + end) > LONGEST_NAME) break;
    cut += letter;
  }
  return cut + end;
}

/** @throws UsageError where the output is one of the inputs. */
export async function refuseInput(path: string, inputs: readonly Input[]): Promise<void> {
  await refuse(path, new Set(inputs.map(({ real }) => real)));
}

async function refuse(path: string, inputs: ReadonlySet<string>): Promise<void> {
  const real = await realPath(textOfPath(path)).catch(() => null);
  if (real !== null && inputs.has(real)) throw new UsageError(`${path} is one of the inputs: it would be overwritten`);
}
