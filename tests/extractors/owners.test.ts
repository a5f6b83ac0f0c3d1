import fc from "fast-check";
import { expect, test } from "vitest";
import { headingOwners, ownerField, readOwners } from "../../src/extractors/owners.ts";
import type { Known } from "../../src/extractors/people.ts";
import { packs } from "../../src/locales/index.ts";

const { sv, da, en, de } = packs;
const people: Known[] = [{ name: "Henrik Al", initials: "HA", id: "p1" }, { name: "Mia Lo", initials: "ML", id: "p2" }, { name: "Kim Ek", initials: null, id: "p3" }];
const read = (text: string, loose = true, pack = sv): string[] => readOwners(text, people, pack, loose).owners.map((owner) => owner.name);

test.each([
  ["HA", ["Henrik Al"]], ["HA+ML", ["Henrik Al", "Mia Lo"]], ["HA, ML", ["Henrik Al", "Mia Lo"]], ["HA/ML", ["Henrik Al", "Mia Lo"]], ["HA & ML", ["Henrik Al", "Mia Lo"]], ["HA\nML", ["Henrik Al", "Mia Lo"]], ["Henrik och Mia", ["Henrik Al", "Mia Lo"]],
  ["Mia (ML)", ["Mia Lo"]], ["Kim", ["Kim Ek"]], ["Kim E.", ["Kim Ek"]], ["Kim:", ["Kim Ek"]], ["• Kim", ["Kim Ek"]], ["HA, Henrik Al", ["Henrik Al"]],
])("`%s` are people of the document", (text, names) => {
  expect(read(text)).toEqual(names);
  expect(read(text, false)).toEqual(names);
});

test("an owner keeps the words and the attendee's id", () => {
  expect(readOwners("ML", people, sv, true)).toEqual({ owners: [{ name: "Mia Lo", text: "ML", attendee: "p2" }], unresolved: [] });
});

test("a full name that nobody else bears stands as it is", () => {
  expect(readOwners("Ylva Bo", people, sv, false).owners).toEqual([{ name: "Ylva Bo", text: "Ylva Bo", attendee: null }]);
});

test("what a column says counts, whatever it is; elsewhere only names and known people do", () => {
  expect(read("Styrelsen")).toEqual(["Styrelsen"]);
  expect(read("Alla")).toEqual(["Alla"]);
  expect(read("Styrelsen", false)).toEqual([]);
});

test("initials that match nobody are kept, and said", () => {
  expect(readOwners("XY", people, sv, true)).toEqual({ owners: [{ name: "XY", text: "XY", attendee: null }], unresolved: ["XY"] });
  expect(readOwners("Styrelsen", people, sv, true).unresolved).toEqual([]);
});

test.each(["2025-03-01", "12", "–", "", "hela gruppen ses över en kaffe sen", "A"])("no owner: `%s`", (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ["Budget (Kim Ek)", "Budget", ["Kim Ek"]], ["Budget (HA, ML)", "Budget", ["Henrik Al", "Mia Lo"]], ["Budget (Föredragande: Ylva Bo)", "Budget", ["Ylva Bo"]],
])("a bracket at the heading's end: `%s`", (title, rest, names) => {
  const found = headingOwners(title, people, sv, false);
  expect([title.slice(0, found?.titleEnd), found?.owners.map((owner) => owner.name)]).toEqual([rest, names]);
});

test.each([
  ["Budget (Ylva och Alda)", ["Ylva", "Alda"]], ["Budget (Ylva Bo):", ["Ylva Bo"]], ["Budget (Ylva Bo", ["Ylva Bo"]],
])("strangers in a bracket are owners where the document's headings name owners so: `%s`", (title, names) => {
  const found = headingOwners(title, people, sv, true);
  expect([title.slice(0, found?.titleEnd), found?.owners.map((owner) => owner.name)]).toEqual(["Budget", names]);
  expect(headingOwners(title, people, sv, false)).toBeNull();
});

test("a place in a bracket is no owner", () => {
  expect(headingOwners("Taket (Norra Flygeln)", people, sv, false)).toBeNull();
});

test.each([["Ekonomi – Kim Ek", ["Kim Ek"]], ["Ekonomi - K Ek föredrog", ["Kim Ek"]], ["Ekonomi – HA, ML", ["Henrik Al", "Mia Lo"]]])("known people behind a dash: `%s`", (title, names) => {
  const found = headingOwners(title, people, sv, false);
  expect([title.slice(0, found?.titleEnd), found?.owners.map((owner) => owner.name)]).toEqual(["Ekonomi", names]);
});

test.each(["Ekonomi – läget i mars", "Ekonomi – Norra Flygeln", "Taket - Ylva Bo föredrog"])("what stands behind a dash is no owner unless the document knows it: `%s`", (title) => {
  expect(headingOwners(title, people, sv, false)).toBeNull();
});

test.each([["Regnskab v/Kim", ["Kim Ek"]], ["Velkommen v. formanden", ["formanden"]], ["Regnskab ved Ylva Bo", ["Ylva Bo"]], ["Regnskab V. Ylva Bo og Alda Mo", ["Ylva Bo", "Alda Mo"]]])("a tail at the heading's end: `%s`", (title, names) => {
  const found = headingOwners(title, people, da, false);
  expect(found?.owners.map((owner) => owner.name)).toEqual(names);
  expect(title.slice(0, found?.titleEnd)).toMatch(/^(?:Regnskab|Velkommen)$/u);
});

test.each(["Budget", "Budget (beslut)", "Budget (Kim Ek) och hyra", "Budget (bilaga 2)", "Budget (Kim Ek, beslut om hyran)", "Budget (2025)", "Budget (Takfonden)", ""])("nobody: `%s`", (title) => {
  expect(headingOwners(title, people, sv, false)).toBeNull();
});

test("a lone first name is an owner where other headings name owners so", () => {
  expect(headingOwners("Budget (Ylva)", people, sv, false)).toBeNull();
  expect(headingOwners("Budget (Ylva)", people, sv, true)?.owners).toEqual([{ name: "Ylva", text: "Ylva", attendee: null }]);
  expect(headingOwners("Budget (Ylva B.)", people, sv, true)?.owners[0]?.name).toBe("Ylva B.");
  expect(headingOwners("Budget (beslut)", people, sv, true)).toBeNull();
});

test("a field at a paragraph's start", () => {
  expect(ownerField("Ansvarig: Kim Ek", sv)).toBe("Kim Ek");
  expect(ownerField("Föredragande : Kim\nText", sv)).toBe("Kim");
  expect(ownerField("Action by: HA, ML", en)).toBe("HA, ML");
  expect(ownerField("Zuständig: Kim Ek", de)).toBe("Kim Ek");
  expect(ownerField("Ansvarig för taket är Kim", sv)).toBeNull();
  expect(ownerField("Taket. Ansvarig: Kim", sv)).toBeNull();
  expect(ownerField("Owner: Kim", sv)).toBeNull();
});

test("whatever the text: nobody twice, and nobody without a name", () => {
  const text = fc.array(fc.constantFrom("HA", "ML", "Kim", "Ek", "Ylva Bo", "+", "/", ",", " och ", " ", "(", ")", "\n", "–", ".", "12", "Styrelsen", "😀"), { maxLength: 10 }).map((parts) => parts.join(""));
  fc.assert(fc.property(text, fc.boolean(), (words, loose) => {
    const names = read(words, loose);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.trim()).not.toBe("");
    headingOwners(`Budget ${words}`, people, sv, loose);
  }), { numRuns: 500 });
});

test("titles before names behind a dash are people's; `ved` before what is nobody, and a bracket of capitals, stay in the title", () => {
  const names = (title: string, habit = false, pack = en): readonly string[] | undefined => headingOwners(title, people, pack, habit)?.owners.map((owner) => owner.name);
  expect(names("Roof – Ms. Ylva Bo & Kim Ek")).toEqual(["Ylva Bo", "Kim Ek"]);
  expect(names("Roof – Ylva Bo")).toBeUndefined();
  expect(names("Updates - all")).toEqual(["all"]);
  expect(names("Godkendelse ved akklamation", false, da)).toBeUndefined();
  expect(names("Velkomst ved formanden", false, da)).toEqual(["formanden"]);
  expect(names("Papers (ROOF Admin Box)", true)).toBeUndefined();
});

test("a field's colon stands directly behind its label", () => {
  expect(ownerField("Ansvarig : Kim Ek", packs.sv)).toBe("Kim Ek");
  for (const label of packs.sv.ownerLabels) expect(ownerField(`   ${label}   : Kim Ek`, packs.sv)).toBe("Kim Ek");
  expect(ownerField("Ansvarig är den som beställer: Kim Ek", packs.sv)).toBeNull();
});
