import { Argument, Command, Option } from "commander";
import { LIST_KINDS, type ListKind } from "../emitters/lists/kinds.ts";
import { ROW_FORMATS, type RowFormat } from "../emitters/tables/formats.ts";
import type { Run } from "./io.ts";
import { addRecordOptions, openRecords, type RecordFlags } from "./record-inputs.ts";

interface ListFlags extends RecordFlags {
  readonly format: RowFormat;
  readonly excel?: boolean;
  readonly output?: string;
}

/** On a terminal the words that a list is about get most of the room. */
const WEIGHTS = { text: 3, title: 3, message: 3 };
const HEADS = { itemNumber: "item", meetingDate: "date" };

export function listCommand(run: Run): Command {
  const command = new Command("list")
    .description("List one kind of fact over any number of meetings: decisions, dates, links, attendees, …")
    .addArgument(new Argument("<kind>", "what to list").choices(LIST_KINDS))
    .argument("[inputs...]", "documents, folders, files of records (JSON or NDJSON), or - for standard input")
    .addOption(new Option("--format <name>", "how the list is written").choices(ROW_FORMATS).default("table"))
    .option("--excel", "CSV with ; and a byte order mark, for spreadsheets")
    .option("-o, --output <file>", "a file instead of standard output");
  return addRecordOptions(command).action(async (kind: ListKind, paths: string[], flags: ListFlags) => {
    if (paths.length === 0) command.help({ error: true });
    await list(run, kind, paths, flags);
  });
}

async function list(run: Run, kind: ListKind, paths: readonly string[], flags: ListFlags): Promise<void> {
  const { lists } = await import("../emitters/lists/index.ts");
  const { listRows } = await import("../emitters/lists/fact-list.ts");
  const { briefColumns, headingColumns, withPlaces } = await import("../emitters/lists/brief.ts");
  const { rowsText } = await import("../emitters/tables/rows.ts");
  const { openOutput } = await import("./text-output.ts");
  const { UsageError } = await import("../batch/usage-error.ts");
  if (flags.excel && flags.format !== "csv") throw new UsageError("--excel is for --format csv");
  const { inputs, records } = await openRecords(run, paths, flags);
  const output = await openOutput(run.io, flags.output, inputs);
  const rows = await listRows(lists[kind], records);
  const { width } = output;
  const { columns, spare } = briefColumns[kind];
  const shown = flags.format === "table" && width !== undefined ? withPlaces(rows) : rows;
  await output.write(rowsText(shown, flags.format, { excel: flags.excel ?? false, width, weights: WEIGHTS, heads: HEADS, headed: headingColumns(kind), brief: columns, spare }));
}
