import { Command } from "commander";
import { escapeInvisible } from "../emitters/escape.ts";
import { actionsCommand } from "./actions.ts";
import { checkCommand } from "./check.ts";
import { formatsCommand } from "./formats.ts";
import { inspectCommand } from "./inspect.ts";
import type { Run } from "./io.ts";
import { listCommand } from "./list.ts";
import { localesCommand } from "./locales.ts";
import { parseCommand } from "./parse.ts";
import { schemaCommand } from "./schema.ts";
import { summaryCommand } from "./summary.ts";
import { validateCommand } from "./validate.ts";
import { version } from "./version.ts";

/** Every command: one line each. A command imports nothing but commander until it is run, so that `--version` is quick. */
const COMMANDS = [parseCommand, inspectCommand, actionsCommand, listCommand, summaryCommand, checkCommand, validateCommand, schemaCommand, localesCommand, formatsCommand];

/** The whole command line; its errors are thrown as `CommanderError`. */
export function buildProgram(run: Run): Command {
  const program = new Command("minutes")
    .description("Reads minutes of meetings (PDF, DOCX, text, Markdown) and writes what they record as typed JSON.")
    .version(version())
    .helpCommand(false)
    .hook("preSubcommand", async (_program, command) => {
      const { setChoices } = await import("./choices.ts");
      setChoices(command);
    });
  for (const command of COMMANDS) program.addCommand(command(run));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(`(minutes ${command === program ? "" : `${command.name()} `}--help shows the usage)`)
      .configureOutput({
        writeOut: (text) => run.io.stdout.write(text),
        writeErr: (text) => run.io.stderr.write(text),
        outputError: (text, write) => write(`minutes: ${escapeInvisible(text.trimEnd().replace(/^error: /u, ""))}\n`),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      });
  }
  return program;
}
