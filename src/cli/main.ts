import type { Io, Run } from "./io.ts";

/**
 * The command line: arguments (without node and the script) to an exit status. Never throws, never ends the process.
 * @returns 0 all read; 1 some input failed; 2 wrong usage, no input, or output that cannot be written.
 * @example process.exitCode = await main(["parse", "minutes.pdf"], process); // process, as far as `Io` goes
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // A write's error comes to its callback; without a listener the event would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on("error", () => undefined);
  const { buildProgram } = await import("./program.ts");
  const run: Run = { io, exitCode: 0 };
  try {
    await buildProgram(run).parseAsync([...argv], { from: "user" });
    return run.exitCode;
  } catch (error) {
    const { exitCodeOf } = await import("./failure.ts");
    return exitCodeOf(error, run);
  }
}
