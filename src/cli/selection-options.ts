import { Option, type Command } from "commander";
import type { Inputs } from "../batch/inputs.ts";
import type { Selection } from "../batch/selection.ts";
import { UsageError } from "../batch/usage-error.ts";
import type { Io } from "./io.ts";
import { isoDay } from "./parse-options.ts";

/** The flags that say which files are read. */
export interface SelectionFlags extends Selection {
  readonly filesFrom?: string;
}

export function addSelectionOptions(command: Command): Command {
  return command
    .addOption(new Option("--include <glob>", "only files whose place below the folder, or name, matches; may be given several times").argParser(several))
    .addOption(new Option("--exclude <glob>", "no files whose place below the folder, name, or a folder above matches; may be given several times").argParser(several))
    .addOption(new Option("--since <date>", "only files changed on this day (2025-09-10, from midnight UTC) or later").argParser(isoDay))
    .option("--files-from <file>", "read what a list names too, a path a line or with NUL behind each; - is standard input");
}

function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/**
 * Documents at the paths and those that `--files-from` names, as far as they are selected.
 * @throws UsageError where there is none.
 */
export async function selectDocuments(io: Io, paths: readonly string[], flags: SelectionFlags, outputFolder: string | undefined): Promise<Inputs> {
  const { found, extensions } = await lookForDocuments(io, paths, flags, outputFolder);
  if (found.inputs.every(({ problem }) => problem?.severity === "warning")) throw new UsageError(nothingFound([...paths, ...(flags.filesFrom === undefined ? [] : [flags.filesFrom])], found, extensions));
  return found;
}

/** The same where it is fine that there is none, with the extensions that were looked for. */
export async function lookForDocuments(io: Io, paths: readonly string[], flags: SelectionFlags, outputFolder: string | undefined): Promise<{ readonly found: Inputs; readonly extensions: ReadonlySet<string> }> {
  const { findInputs } = await import("../batch/inputs.ts");
  const { eachOnce } = await import("../batch/identity.ts");
  const { selector } = await import("../batch/selection.ts");
  const { readers } = await import("../readers/index.ts");
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const without = outputFolder === undefined ? {} : { without: outputFolder };
  const wanted = { extensions, unsupported: new Set([".doc", ".rtf", ".odt"]), select: selector(flags), ...without };
  const listed = await listOf(io, paths, flags);
  const parts: Inputs[] = [];
  for (const path of paths) parts.push(await findInputs(path, wanted));
  for (const path of listed) parts.push(await findInputs(path, { ...wanted, listed: true }));
  const found = eachOnce({ inputs: parts.flatMap(({ inputs }) => inputs), others: parts.flatMap(({ others }) => others), folders: parts.flatMap(({ folders = [] }) => folders) });
  return { found, extensions };
}

async function listOf(io: Io, paths: readonly string[], { filesFrom }: SelectionFlags): Promise<string[]> {
  if (filesFrom === undefined) return [];
  if (filesFrom === "-" && paths.includes("-")) throw new UsageError("standard input is either a document (-) or the list of --files-from");
  const { readFileList } = await import("../batch/file-list.ts");
  return readFileList(filesFrom, io.stdin);
}

function nothingFound(places: readonly string[], { inputs, others }: Inputs, extensions: ReadonlySet<string>): string {
  const unread = inputs.length === 0 ? "" : `; ${inputs.length} of a kind that is not read yet`;
  const left = others.filter(({ selected }) => selected === false).length;
  const unselected = left === 0 ? "" : `; ${left} left out by --include, --exclude or --since`;
  return `no documents in ${places.join(", ")} (read are ${[...extensions].join(" ")}${unread}${unselected})`;
}
