import { expect, test } from "vitest";
import { listEntries } from "../../../src/extractors/attendance/lists.ts";
import { packs } from "../../../src/locales/index.ts";
import { contextOf, words } from "../../document-of.ts";

function names(...lines: readonly string[]): string[] {
  const context = contextOf(packs.en, "Attendees", ...lines);
  return listEntries(context).map(({ person, span }) => {
    expect(words(context.document, span)).toBe(person.name);
    return person.name;
  });
}

test("surnames first, a person a line, stay one person each, as they are written", () => {
  expect(names("Tansley, Moira", "Harcastle, Edwin", "Wold, Ida")).toEqual(["Tansley, Moira", "Harcastle, Edwin", "Wold, Ida"]);
});

test("two given names on a line are two people, and so are two full names; fewer than three lines show nothing", () => {
  expect(names("Moira, Edwin", "Ida, Robert", "Anna, Peter")).toEqual(["Moira", "Edwin", "Ida", "Robert", "Anna", "Peter"]);
  expect(names("Moira Tansley, Edwin Harcastle", "Ida Wold, Robert Ek", "Anna Al, Peter Lo")).toHaveLength(6);
  expect(names("Tansley, Moira", "Harcastle, Edwin")).toHaveLength(4);
});
