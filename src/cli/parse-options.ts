import { InvalidArgumentError, Option, type Command } from "commander";
import type { ParseOptions } from "../pipeline.ts";

/** The flags that say how a document is read; `parse` and `inspect` share them. */
export interface ReadingFlags {
  readonly locale: NonNullable<ParseOptions["locale"]>;
  readonly referenceDate?: string;
  readonly pdfEngine: NonNullable<ParseOptions["pdfEngine"]>;
  readonly password?: string;
  readonly passwordFile?: string;
}

export function addReadingOptions(command: Command): Command {
  return command
    .addOption(new Option("--locale <tag>", "the documents' language").default("auto"))
    .addOption(new Option("--reference-date <date>", "where a document states no meeting date: the day (2025-09-10) that years are worked out from").argParser(isoDay))
    .addOption(new Option("--pdf-engine <name>", "what reads PDFs").choices(["auto", "pdfium", "pdf-parse"]).default("auto"))
    .addOption(new Option("--password <text>", "for encrypted PDFs (others on the machine can see it: prefer a file)").conflicts("passwordFile"))
    .option("--password-file <path>", "a file whose first line is the password of encrypted PDFs");
}

/** @throws UsageError where the password's file cannot be read. */
export async function parseOptions({ locale, referenceDate, pdfEngine, password, passwordFile }: ReadingFlags): Promise<ParseOptions> {
  const word = passwordFile === undefined ? password : await firstLine(passwordFile);
  return { locale, pdfEngine, ...(referenceDate === undefined ? {} : { referenceDate }), ...(word === undefined ? {} : { password: word }) };
}

async function firstLine(path: string): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const { UsageError } = await import("../batch/usage-error.ts");
  const { reason } = await import("../batch/walk.ts");
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/u, "").split(/\r?\n/u, 1)[0] ?? "";
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reason(error)}`, { cause: error });
  }
}

/** @throws InvalidArgumentError for what is no day of the calendar (`2025-02-30`). */
export function isoDay(text: string): string {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)?.slice(1).map(Number) ?? [];
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  if (day === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError("It must be a day of the calendar, written like 2025-09-10.");
  }
  return text;
}
