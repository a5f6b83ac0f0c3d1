/**
 * Inputs that may be records: the one door for every command that works on records (list, actions, summary, check).
 *
 *   const { inputs, others } = await collectRecordInputs(paths);           // throws UsageError where there is nothing to read
 *   for await (const { input, status, records, diagnostics } of readRecords(inputs, { ...(await parseOptions(flags)), stdin })) …
 *
 * A command takes the shorter way, src/cli/record-inputs.ts: it tells stderr of the diagnostics and sets the exit status too.
 */
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { readers } from "../readers/index.ts";
import type { MinutesRecord } from "../record/schema.ts";
import { splitRecords, validateRecord } from "../record/validate.ts";
import { decodeText, readBytes } from "./bytes.ts";
import { eachOnce } from "./identity.ts";
import { findInputs, type Input, type Inputs, type Other } from "./inputs.ts";
import { runBytes, type Outcome, type RunOptions } from "./run.ts";
import { UsageError } from "./usage-error.ts";
import { withoutReports } from "./without-reports.ts";

/** What became of one input: its records, in order, and what is to be said about it. */
export interface RecordsOutcome extends Omit<Outcome, "result"> {
  readonly records: readonly MinutesRecord[];
}

const RECORD_EXTENSIONS: ReadonlySet<string> = new Set([".json", ".ndjson", ".jsonl"]);
/** Kinds of document that hold minutes and cannot be read yet. */
const UNSUPPORTED: ReadonlySet<string> = new Set([".doc", ".rtf", ".odt"]);

/**
 * Paths to inputs. Of a folder its documents are taken, and its files of records only where it holds no document: what `parse DIR -o DIR` put
 * beside the documents would count twice otherwise.
 * @throws UsageError where no input matched.
 */
export async function collectRecordInputs(paths: readonly string[]): Promise<Inputs> {
  const documents = new Set(readers.flatMap((reader) => reader.extensions));
  const inputs: Input[] = [];
  const others: Other[] = [];
  for (const path of paths) {
    let found = await findInputs(path, { extensions: documents, unsupported: UNSUPPORTED });
    if (found.inputs.length === 0) found = await withoutReports(await findInputs(path, { extensions: RECORD_EXTENSIONS }), [path]);
    others.push(...found.others);
    inputs.push(...found.inputs);
  }
  if (inputs.every(({ problem }) => problem?.severity === "warning")) {
    throw new UsageError(`no documents and no records in ${paths.join(", ")} (read are ${[...documents, ...RECORD_EXTENSIONS].join(" ")})`);
  }
  return eachOnce({ inputs, others });
}

/** Reads inputs one after the other, in order: documents as `parse` reads them, records as they are. Whatever one of them does, the others are read. */
export async function* readRecords(inputs: Iterable<Input>, options: RunOptions): AsyncGenerator<RecordsOutcome> {
  for (const input of inputs) yield await readOne(input, options);
}

async function readOne(input: Input, options: RunOptions): Promise<RecordsOutcome> {
  const read = await readBytes(input, options.stdin);
  const text = "bytes" in read ? recordsText(input.path, read.bytes) : null;
  if (text !== null) return fromText(input, text);
  const { stdin: _stdin, ...rest } = options;
  const { result, ...outcome } = await runBytes(input, read, rest);
  return { ...outcome, records: result.readings.map(({ record }) => record) };
}

/**
 * The text of an input that holds records, else null: told by content, so that a document that begins with a bracket stays one.
 * @example recordsText("-", bytes('[{"schemaVersion":"1.0",…}]')) // the text; null for "[Draft] Minutes of …"
 */
function recordsText(path: string, bytes: Uint8Array): string | null {
  const named = RECORD_EXTENSIONS.has(/\.[a-z]{1,10}$/u.exec(path.toLowerCase())?.[0] ?? "");
  if (!named && !/^[[{]/u.test(decodeText(bytes.subarray(0, 64)).trim())) return null;
  const text = decodeText(bytes).trim();
  if (named) return text;
  return /^[[{]/u.test(text) && (text.includes('"schemaVersion"') || "values" in splitRecords(text)) ? text : null;
}

interface Candidate {
  /** `record 3` of an array, `line 3` of NDJSON; "" for the whole. */
  readonly place: string;
  readonly value: unknown;
  readonly problem?: string;
}

function fromText(input: Input, text: string): RecordsOutcome {
  const records: MinutesRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { place, value, problem } of candidates(text)) {
    const why = problem ?? invalid(value);
    if (why === null) records.push(value as MinutesRecord);
    else diagnostics.push(diagnostic("input/invalid-records", "error", place === "" ? why : `${place}: ${why}`));
  }
  const status = diagnostics.length === 0 ? "ok" : records.length === 0 ? "failed" : "partial";
  // The records' own diagnostics were told when the documents were parsed.
  return { input, status, records, diagnostics };
}

/** The values of the text; of NDJSON with a bad line, the good ones beside it too. */
function candidates(text: string): Candidate[] {
  const whole = splitRecords(text);
  if ("values" in whole) return whole.values.map((value, index) => ({ place: `record ${index + 1}`, value }));
  const lines = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [onLine(line, `line ${index + 1}`)]));
  return lines.some(({ problem }) => problem === undefined) && !text.startsWith("[") ? lines : [{ place: "", value: null, problem: whole.problem }];
}

function onLine(line: string, place: string): Candidate {
  const split = splitRecords(line);
  return "values" in split ? { place, value: split.values[0] } : { place, value: null, problem: split.problem };
}

function invalid(value: unknown): string | null {
  const [first, ...others] = validateRecord(value);
  if (!first) return null;
  const more = others.length === 0 ? "" : ` (and ${others.length} more: minutes validate lists them)`;
  return `${first.path === "" ? "" : `${first.path}: `}${first.message}${more}`;
}
