import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";
import { readColumns, type ItemTable } from "../../src/structure/columns.ts";
import { documentOf, table } from "../document-of.ts";

function columnsOf(tag: LocaleTag, ...rows: readonly (readonly string[])[]): ItemTable | null {
  const document = documentOf(table([...rows, ["x", "x", "x", "x"].slice(0, rows[0]?.length)]));
  const [block] = document.blocks;
  if (block?.kind !== "table") throw new Error("no table");
  return readColumns(document, block, packs[tag]);
}

test.each([
  ["sv", ["Punkt", "Anteckning", "Ansvarig"], ["item", "note", "owner"], "items"],
  ["sv", ["Nr", "Ärende", "Beslut"], ["number", "item", "decision"], "items"],
  ["nb", ["Sak", "Referat", "Ansvar"], ["item", "note", "owner"], "items"],
  ["da", ["Punkt", "Referat"], ["item", "note"], "items"],
  ["de", ["TOP", "Thema", "Verantwortlich"], ["item", "item", "owner"], "items"],
  ["en", ["No", "Topic", "Due"], ["number", "item", "due"], "items"],
  ["fi", ["§", "Asia", "Päätös"], ["number", "item", "decision"], "items"],
  ["en", ["Notes", "Owner"], ["note", "owner"], "items"],
  ["en", ["Action", "Owner", "Due date"], ["action", "owner", "due"], "actions"],
  ["en", ["No", "Action", "Status"], ["number", "action", "status"], "actions"],
  ["de", ["Aufgabe", "Wer", "Bis wann"], ["action", "owner", "due"], "actions"],
] as const)("%s %j: %j, %s", (tag, head, roles, kind) => {
  expect(columnsOf(tag, head)).toEqual({ roles, kind, firstRow: 1 });
});

test("a head broken in the middle of a word, in any case, with two words in one, is read", () => {
  expect(columnsOf("sv", ["Punk\nt", "ANTECKNING"])?.roles).toEqual(["item", "note"]);
  expect(columnsOf("sv", ["Nr / §", "Beslut/Anteckning"])?.roles).toEqual(["number", "note"]);
  expect(columnsOf("en", ["Item", "Owner (initials)"])?.roles).toEqual(["item", "owner"]);
});

test("the head may stand in the second or third row, not in the fourth", () => {
  expect(columnsOf("en", ["Board", ""], ["Item", "Notes"])?.firstRow).toBe(2);
  expect(columnsOf("en", ["a", "b"], ["a", "b"], ["Item", "Notes"])?.firstRow).toBe(3);
  expect(columnsOf("en", ["a", "b"], ["a", "b"], ["a", "b"], ["Item", "Notes"])).toBeNull();
});

test("unknown words are columns without a role; too many of them, or one known word alone, are no head", () => {
  expect(columnsOf("en", ["Item", "Colour", "Notes"])?.roles).toEqual(["item", null, "note"]);
  expect(columnsOf("en", ["Item", "Colour"])).toBeNull();
  expect(columnsOf("en", ["Item", "Notes", "Red", "Green", "Blue"])).toBeNull();
  expect(columnsOf("en", ["Kim Ek", "Bo Al"])).toBeNull();
  expect(columnsOf("sv", ["Topic", "Discussion"])).toBeNull();
});

test("a head that names neither items nor tasks makes no table of them", () => {
  expect(columnsOf("en", ["Time", "Status"])).toBeNull();
});

test("number, topic and task: the agenda where the table is most of the document, else a list of tasks", () => {
  const head = ["Nr", "Thema", "Aufgabe", "Verantwortlich", "Termin", "Status"];
  const kind = (before: string): string | undefined => {
    const document = documentOf(before, table([head, ["1", "Dach", "Angebote einholen", "Kim Ek", "30.06.", "offen"]]));
    const block = document.blocks.find((one) => one.kind === "table");
    return block?.kind === "table" ? readColumns(document, block, packs.de)?.kind : undefined;
  };
  expect(kind("Protokoll")).toBe("items");
  expect(kind("Das Dach ist undicht, und die Fenster sind es auch. ".repeat(6))).toBe("actions");
});

test("of two columns for notes the first says what a row is about, and a head is told by what stands before its colon", () => {
  expect(columnsOf("en", ["Discussion points", "Notes", "Actions: responsible"])?.roles).toEqual(["item", "note", "action"]);
  expect(columnsOf("en", ["Item", "Notes", "Comments"])?.roles).toEqual(["item", "note", "note"]);
  expect(columnsOf("en", ["Notes", "Owner"])?.roles).toEqual(["note", "owner"]);
});
