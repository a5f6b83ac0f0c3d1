import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command, Option } from "commander";
import { expect, test } from "vitest";
import { setChoices } from "../src/cli/choices.ts";
import { buildProgram } from "../src/cli/program.ts";
import { CHECK_CODES } from "../src/checks/finding.ts";
import { DIAGNOSTIC_CODES } from "../src/diagnostics.ts";
import { emitters } from "../src/emitters/index.ts";
import { packs } from "../src/locales/index.ts";
import { readers } from "../src/readers/index.ts";

const readme = readFileSync("README.md", "utf8");
const program = buildProgram({ io: process, exitCode: 0 });
const commands = program.commands;
for (const command of commands) setChoices(command);

/** The tables of README, made from the program itself. */
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  commands: [["command", ""], ...commands.map((command) => [code(`minutes ${command.name()}${argumentsOf(command)}`), command.description()])],
  options: [["option", "of", ""], ...optionRows()],
  locales: [["`--locale`", "language"], ...Object.values(packs).map(({ tag, name }) => [code(tag), name])],
  readers: [["reads", "from", "called"], ...readers.map(({ format, extensions, name }) => [code(format), name, extensions.map(code).join(" ")])],
  emitters: [["`--format`", "writes", "called"], ...Object.values(emitters).map(({ name, description, extension }) => [code(name), description, code(extension)])],
  checks: [["code", "what it means"], ...Object.entries(CHECK_CODES).map(([name, meaning]) => [code(name), meaning])],
  diagnostics: [["code", "what it means"], ...Object.entries(DIAGNOSTIC_CODES).map(([name, meaning]) => [code(name), meaning])],
};

function argumentsOf(command: Command): string {
  return command.registeredArguments.map((argument) => ` <${argument.name()}${argument.variadic ? "..." : ""}>`).join("");
}

/** One row an option; commands that share one share its row. */
function optionRows(): string[][] {
  const rows = new Map<string, string[]>();
  for (const command of commands) {
    for (const option of command.options) {
      const description = describe(option);
      const key = option.flags + description;
      const row = rows.get(key);
      if (row) row[1] += `, ${code(command.name())}`;
      else rows.set(key, [code(option.flags), code(command.name()), description]);
    }
  }
  return [...rows.values()];
}

function describe({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices?.map((choice) => (choice === defaultValue ? `${code(choice)} (default)` : code(choice))).join(", ");
  return `${description}${choices === undefined ? "" : `: ${choices}`}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

// Out of date? npx vitest run tests/docs.test.ts -u writes the tables anew.
test("README's tables are those of the registries and the command line", async () => {
  const marked = /(?<=<!-- table: (?<name>\w{1,30}) -->\n)[\s\S]{0,20000}?(?=<!-- \/table -->)/gu;
  expect([...readme.matchAll(marked)].map(({ groups }) => groups?.["name"]).sort()).toEqual(Object.keys(TABLES).sort());
  const current = readme.replace(marked, (_table, name: string) => `${markdown(TABLES[name] ?? [])}\n`);
  await expect(current).toMatchFileSnapshot(resolve("README.md"));
});

test("every command and flag that README names is one", () => {
  const flags = new Set(["--help", "--version", ...commands.flatMap((command) => command.options.map(({ long }) => long))]);
  expect([...readme.matchAll(/(?<![\p{L}\p{N}-])--[a-z][a-z-]{1,40}/gu)].map(([flag]) => flag).filter((flag) => !flags.has(flag))).toEqual([]);
  const names = new Set(commands.map((command) => command.name()));
  expect([...readme.matchAll(/(?:^|[`|] ?|npx )minutes (?<name>[a-z]+)/gmu)].map(({ groups }) => groups?.["name"]).filter((name) => !names.has(name ?? ""))).toEqual([]);
});

test("every command and option has a description", () => {
  expect(commands.filter((command) => command.description() === "").map((command) => command.name())).toEqual([]);
  expect(commands.flatMap((command) => command.options).filter(({ description }) => description === "")).toEqual([]);
});

test("README's first two commands are those that the checks run", () => {
  const shell = [...readme.matchAll(/^```sh\n(?<command>[\s\S]*?)\n```$/gmu)].map(({ groups }) => groups?.["command"]);
  expect(shell.slice(0, 2)).toEqual(["npm ci && npx minutes parse fixtures", "npm ci && npm test"]);
  const checks = readFileSync(".ci/run", "utf8");
  for (const command of shell.slice(0, 2)) expect(checks).toContain(command);
});
