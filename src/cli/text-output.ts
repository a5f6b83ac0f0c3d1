import type { Input } from "../batch/inputs.ts";
import { print, type Io } from "./io.ts";

/** Where a command's text goes, and how wide and colourful it may be there. */
export interface TextOutput {
  /** Letters on a line of the terminal; undefined where it is none. */
  readonly width: number | undefined;
  readonly colours: boolean;
  /** The whole text, once. @throws UsageError where it cannot be written. */
  readonly write: (text: string) => Promise<void>;
}

const WIDTH = 80;

/**
 * Standard output, or the file that `-o` names (whole or not at all: it is made when there is something to write).
 * @throws UsageError where the file is one of the inputs.
 */
export async function openOutput(io: Io, path: string | undefined, inputs: readonly Input[]): Promise<TextOutput> {
  if (path !== undefined) return fileOutput(path, inputs);
  const { stdout, env } = io;
  const terminal = stdout.isTTY === true;
  return {
    width: terminal ? stdout.columns || WIDTH : undefined,
    colours: terminal && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    write: (text) => print(io, text),
  };
}

async function fileOutput(path: string, inputs: readonly Input[]): Promise<TextOutput> {
  const { fileSink, refuseInput } = await import("../batch/output.ts");
  await refuseInput(path, inputs);
  const write = async (text: string): Promise<void> => {
    const sink = await fileSink(path);
    await sink.write(text);
    await sink.close();
  };
  return { width: undefined, colours: false, write };
}
