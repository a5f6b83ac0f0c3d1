import { expect, test } from "vitest";
import { knownPeople } from "../../src/extractors/known-people.ts";
import { packs } from "../../src/locales/index.ts";
import type { Attendee, Signature } from "../../src/record/schema.ts";
import { contextOf, furniture, type TestBlock } from "../document-of.ts";

const attendee: Attendee = { id: "p1", name: "Kim Ek", initials: "KE", role: null, roleText: null, affiliation: null, attendance: "present", excused: null, substituteFor: null, items: null, evidence: [] };
const signature = (name: string): Signature => ({ name, role: "chair", evidence: [] });
const known = (attendees: readonly Attendee[], signatures: readonly Signature[], ...blocks: readonly TestBlock[]): (string | null)[][] => knownPeople(contextOf(packs.sv, ...blocks), attendees, signatures).map((one) => [one.name, one.initials, one.id]);

test("attendees first, then signatories, each once", () => {
  expect(known([attendee], [signature("Ylva Bo"), signature("Kim Ek")], "Taket läcker.")).toEqual([["Kim Ek", "KE", "p1"], ["Ylva Bo", null, null]]);
});

test("full names that the text introduces with their initials", () => {
  expect(known([], [], "Taket: Alda Mo (AM) frågar Henrik von Ekby (HvE) om priset.")).toEqual([["Alda Mo", "AM", null], ["Henrik von Ekby", "HvE", null]]);
  expect(known([], [], "Alda Mo (EU) frågar, och Alda (AL) svarar Takfonden (TF).")).toEqual([]);
});

test("names one behind the other, and brackets without a name before them", () => {
  expect(known([], [], "Alda Mo (AM) Henrik Ek (HE), (AM) (HE) Bo Al (BA)")).toEqual([["Alda Mo", "AM", null], ["Henrik Ek", "HE", null], ["Bo Al", "BA", null]]);
  expect(known([], [], "(AM) takfonden (TF) Alda Mo(AM) Alda Mo (AM")).toEqual([]);
});

test("full names in brackets at a line's end", () => {
  expect(known([], [], "4. Budget (Ylva Bo)", "5. Taket (Alda Moberg) ........ 3", "6. Hyran (i år)", "7. Salen (Stora rummet)")).toEqual([["Ylva Bo", null, null], ["Alda Moberg", null, null]]);
});

test("furniture introduces nobody", () => {
  expect(known([], [], furniture("Alda Mo (AM) ritade huset"), "Taket läcker.")).toEqual([]);
});
