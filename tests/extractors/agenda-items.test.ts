import { expect, test } from "vitest";
import { extractAgendaItems, itemText } from "../../src/extractors/agenda-items.ts";
import type { Known } from "../../src/extractors/people.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import type { AgendaItem } from "../../src/record/schema.ts";
import { contextOf, furniture, heading, listItem, table, type TestBlock } from "../document-of.ts";

const { sv, da, en } = packs;
const people: Known[] = [{ name: "Kim Ek", initials: "KE", id: "p1" }, { name: "Ylva Bo", initials: null, id: "p2" }];
const BODY = "It leaks, and the board has asked three firms what it costs to mend it before the winter comes.";

const items = (pack: LocalePack, ...blocks: readonly TestBlock[]): AgendaItem[] => extractAgendaItems(contextOf(pack, ...blocks), people).items;
const owners = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => items(pack, ...blocks).map((item) => `${item.title}: ${item.owners.map((owner) => owner.name).join("+")}`);

test("an item as the record has it", () => {
  expect(items(en, heading(1, "§ 4 Roof (KE)"), BODY, heading(1, "§ 5 Hall"), BODY)[0]).toEqual({
    id: "4", number: "4", label: "§ 4", title: "Roof", level: 1, parent: null, owners: [{ name: "Kim Ek", text: "KE", attendee: "p1" }], text: BODY, evidence: [{ quote: "§ 4 Roof (KE)", lines: [1, 1], page: null, boxes: [] }],
  });
});

test("owners from a bracket, a tail, a column, a field; a bracket that names nobody stays", () => {
  expect(owners(en, heading(1, "1. Roof (Kim, Ylva)"), BODY, heading(1, "2. Hall (no costs)"), BODY)).toEqual(["Roof: Kim Ek+Ylva Bo", "Hall (no costs): "]);
  expect(owners(da, heading(1, "1. Taget v/Kim"), "x", heading(1, "2. Salen"), "x")).toEqual(["Taget: Kim Ek", "Salen: "]);
  expect(owners(en, table([["Item", "Notes", "Owner"], ["1. Roof", "x", "KE"], ["2. Hall", "x", "the board"]]))).toEqual(["Roof: Kim Ek", "Hall: the board"]);
  expect(owners(sv, heading(1, "1. Taket"), "Föredragande: Ylva Bo", heading(1, "2. Salen"), "x")).toEqual(["Taket: Ylva Bo", "Salen: "]);
});

test("an owner named twice is one owner", () => {
  expect(owners(sv, heading(1, "1. Taket (Kim)"), "Ansvarig: Kim Ek", heading(1, "2. Salen"), "x")).toEqual(["Taket: Kim Ek", "Salen: "]);
});

test("a lone first name in brackets is an owner where two other headings name theirs", () => {
  expect(owners(sv, heading(1, "1. Taket (Kim)"), "x", heading(1, "2. Salen (Ylva)"), "x", heading(1, "3. Hyran (Alda)"), "x")).toEqual(["Taket: Kim Ek", "Salen: Ylva Bo", "Hyran: Alda"]);
  expect(owners(sv, heading(1, "1. Taket"), "x", heading(1, "2. Hyran (Alda)"), "x")).toEqual(["Taket: ", "Hyran (Alda): "]);
});

test("an agenda printed first may name the owners that the heading does not", () => {
  expect(owners(sv, "§ 1 Taket över salen (Kim Ek) ........ 2", "§ 2 Hyran (Ylva Bo) ........ 3", heading(1, "§ 1 Taket över salen"), "x", heading(1, "§ 2 Festen"), "x")).toEqual(["Taket över salen: Kim Ek", "Festen: "]);
});

test("initials in a column that match nobody give a diagnostic with its evidence", () => {
  const { diagnostics } = extractAgendaItems(contextOf(en, table([["Item", "Notes", "Owner"], ["1. Roof", "x", "XY"], ["2. Hall", "x", "KE"]])), people);
  expect(diagnostics).toMatchObject([{ code: "owner/unresolved", severity: "warning", evidence: [{ quote: "XY" }] }]);
});

test("an item's text: paragraphs apart by a blank line, bullets as `- `, own numbers kept, depth by two spaces, no furniture", () => {
  const blocks = [heading(1, "1. Roof"), ["It leaks", "badly."], listItem("Tiles"), listItem("Red", "a)", 1), furniture("Page 2"), listItem("Hollow", "o", 1), "Kim asks.", heading(1, "2. Hall"), BODY];
  expect(items(en, ...blocks)[0]?.text).toBe("It leaks badly.\n\n- Tiles\n  a) Red\n  - Hollow\n\nKim asks.");
  expect(itemText(contextOf(en).document, [])).toBe("");
});

test("a parent's text is its own, not its children's", () => {
  expect(items(en, heading(1, "1. Buildings"), "All of them.", heading(2, "1.1 Roof"), "Leaks.", heading(1, "2. Rent"), "Paid.").map((item) => item.text)).toEqual(["All of them.", "Leaks.", "Paid."]);
});
