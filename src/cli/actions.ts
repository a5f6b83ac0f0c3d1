import { Command, InvalidArgumentError, Option } from "commander";
import { ACTION_FORMATS, PRESETS, SORTS, type ActionFormat, type Preset, type Sort } from "../emitters/actions/formats.ts";
import type { ActionRow } from "../emitters/actions/action-row.ts";
import type { ActionsOptions } from "../emitters/actions/index.ts";
import type { Wanted } from "../emitters/actions/select.ts";
import type { MinutesRecord } from "../record/schema.ts";
import type { Run } from "./io.ts";
import { isoDay } from "./parse-options.ts";
import { addRecordOptions, openRecords, type RecordFlags } from "./record-inputs.ts";
import type { TextOutput } from "./text-output.ts";

interface ActionsFlags extends RecordFlags {
  readonly format: ActionFormat;
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly overdue?: boolean;
  readonly today?: string;
  readonly item?: string;
  readonly body?: string;
  readonly sort: Sort;
  readonly columns?: Preset;
  readonly excel?: boolean;
  readonly timezone: string;
  readonly output?: string;
}

export function actionsCommand(run: Run): Command {
  const command = new Command("actions")
    .description("List who is to do what by when, over any number of meetings.")
    .argument("[inputs...]", "documents, folders, files of records (JSON or NDJSON), or - for standard input")
    .addOption(new Option("--format <name>", "how the action list is written").choices(ACTION_FORMATS).default("table"))
    .option("--owner <name>", "only those of a person: a name, some of its words, or initials")
    .addOption(new Option("--due-before <date>", "only those due before a day").argParser(isoDay))
    .option("--overdue", "only those due before --today and not done")
    .addOption(new Option("--today <date>", "the day that overdue is reckoned from: minutes looks at no clock").argParser(isoDay))
    .option("--item <number>", "only those under an agenda item, its sub-items included")
    .option("--body <text>", "only meetings whose body, organisation or title has these words")
    .addOption(new Option("--sort <by>", "the order").choices(SORTS).default("meeting"))
    .addOption(new Option("--columns <tool>", "CSV in the columns of a task tool's import").choices(PRESETS))
    .option("--excel", "CSV with ; and a byte order mark, for spreadsheets")
    .addOption(new Option("--timezone <name>", "of the documents' clock times, for calendars").default("Europe/Stockholm").argParser(timeZone))
    .option("-o, --output <file>", "a file instead of standard output");
  return addRecordOptions(command).action(async (paths: string[], flags: ActionsFlags) => {
    if (paths.length === 0) command.help({ error: true });
    await actions(run, paths, flags);
  });
}

/** @throws InvalidArgumentError for a zone that is not known. */
function timeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError("It must be a time zone, like Europe/Helsinki.");
  }
}

async function actions(run: Run, paths: readonly string[], flags: ActionsFlags): Promise<void> {
  const { actionsText } = await import("../emitters/actions/index.ts");
  const { actionRowsOf } = await import("../emitters/actions/action-row.ts");
  const { isOf, isWanted, sortActions } = await import("../emitters/actions/select.ts");
  const { tasksOnce } = await import("../record/doubles.ts");
  const { openOutput } = await import("./text-output.ts");
  const wanted = await wantedOf(flags);
  const { inputs, records } = await openRecords(run, paths, flags);
  const output = await openOutput(run.io, flags.output, inputs);
  // Data for scripts is what the record says; a list for people has a task once.
  const each = flags.format === "json" || flags.format === "ndjson";
  const kept: MinutesRecord[] = [];
  const rows: ActionRow[] = [];
  for await (const record of records) {
    if (!isOf(record, wanted.body)) continue;
    kept.push(record);
    rows.push(...actionRowsOf(each ? record : { ...record, actionItems: tasksOnce(record.actionItems) }).filter((row) => isWanted(row, wanted)));
  }
  await output.write(actionsText(sortActions(rows, flags.sort), kept, flags.format, await optionsOf(flags, output)));
}

/** @throws UsageError for flags that do not go together. */
async function wantedOf({ owner, dueBefore, overdue, today, item, body, format, excel, columns }: ActionsFlags): Promise<Wanted> {
  const { UsageError } = await import("../batch/usage-error.ts");
  if (overdue && today === undefined) throw new UsageError("--overdue needs --today DATE: minutes looks at no clock");
  if ((excel || columns !== undefined) && format !== "csv") throw new UsageError(`${excel ? "--excel" : "--columns"} is for --format csv`);
  return {
    ...(owner === undefined ? {} : { owner }), ...(dueBefore === undefined ? {} : { dueBefore }), ...(item === undefined ? {} : { item }),
    ...(body === undefined ? {} : { body }), ...(overdue && today !== undefined ? { overdueOn: today } : {}),
  };
}

async function optionsOf({ excel, columns, timezone, today, sort }: ActionsFlags, { width, colours }: TextOutput): Promise<ActionsOptions> {
  const { Chalk } = await import("chalk");
  const { red } = new Chalk({ level: colours ? 1 : 0 });
  return { width, excel: excel ?? false, columns, timeZone: timezone, today: today ?? null, grouped: sort === "meeting", alarm: (text) => red(text) };
}
