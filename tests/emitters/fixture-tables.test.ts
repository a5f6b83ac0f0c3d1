// Every CSV that `minutes list` and `minutes actions` make of the fixtures, read back by another program's parser.
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { actionRowsOf } from "../../src/emitters/actions/action-row.ts";
import { PRESETS } from "../../src/emitters/actions/formats.ts";
import { actionsText, type ActionsOptions } from "../../src/emitters/actions/index.ts";
import { presetTable } from "../../src/emitters/actions/presets.ts";
import { listRows } from "../../src/emitters/lists/fact-list.ts";
import { lists } from "../../src/emitters/lists/index.ts";
import { LIST_KINDS } from "../../src/emitters/lists/kinds.ts";
import { rowsText } from "../../src/emitters/tables/rows.ts";
import type { Cell, Table } from "../../src/emitters/tables/table.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { fixtureRecords } from "../fixture-records.ts";

const records = fixtureRecords().flatMap((fixture) => fixture.records);
const rows = records.flatMap(actionRowsOf);
const written = (options: Partial<ActionsOptions>): string => actionsText(rows, records, "csv", { timeZone: "Europe/Stockholm", ...options });

async function* these(): AsyncGenerator<MinutesRecord> {
  yield* records;
}

/** A cell as it must come back: its words, what would act on a screen replaced, what would run in a spreadsheet behind a `'`. */
function harmless(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const words = String(cell ?? "").trim().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
  return words.replace(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u, "'$&");
}

function read(csv: string, excel: boolean): string[][] {
  expect(csv.startsWith("\uFEFF")).toBe(excel);
  return parse(csv, { bom: true, delimiter: excel ? ";" : "," }) as string[][];
}

function expectSame(csv: string, table: Table, excel: boolean): void {
  const [head, ...found] = read(csv, excel);
  expect(head).toEqual(table.columns);
  expect(found).toEqual(table.rows.map((row) => row.map(harmless)));
  expect(found.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+$)/u.test(cell))).toEqual([]);
}

describe.each([false, true])("with --excel %s", (excel) => {
  test.each(LIST_KINDS)("minutes list %s", async (kind) => {
    const list = await listRows(lists[kind], these());
    expectSame(rowsText(list, "csv", { excel }), list, excel);
  });

  test("minutes actions: the same cells as minutes list actions", async () => {
    expectSame(written({ excel }), await listRows(lists.actions, these()), excel);
  });

  test.each(PRESETS)("minutes actions --columns %s", (columns) => {
    expectSame(written({ excel, columns }), presetTable(rows, columns), excel);
  });
});

test.each(LIST_KINDS)("minutes list %s: a cell says what JSON says under that name", async (kind) => {
  const list = await listRows(lists[kind], these());
  const found = parse(rowsText(list, "csv"), { columns: true }) as Record<string, string>[];
  const facts = JSON.parse(rowsText(list, "json")) as Record<string, unknown>[];
  expect(found).toHaveLength(facts.length);
  for (const [index, fact] of facts.entries()) {
    for (const [name, value] of Object.entries(fact)) {
      if (typeof value === "string" && list.columns.includes(name)) expect(found[index]?.[name]).toBe(harmless(value));
    }
  }
});

test("formulas of the fixture that holds some are there, and guarded", () => {
  const owners = (parse(written({}), { columns: true }) as Record<string, string>[]).map(({ owners }) => owners);
  expect(owners).toContain("'=cmd()");
});
