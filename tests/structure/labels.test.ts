import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { labelKind, leadingLabel } from "../../src/structure/labels.ts";

test.each([
  ["sv", "Närvarande:", "attendance"], ["sv", "Dagordning", "agenda"], ["sv", "Beslut", "section"], ["sv", "Vid protokollet", "signature"], ["sv", "Plats:", "header"],
  ["de", "Anwesende", "attendance"], ["de", "Tagesordnung", "agenda"], ["de", "Beschluss:", "section"], ["nb", "Saksliste", "agenda"], ["da", "Afbud", "attendance"],
  ["en", "APOLOGIES FOR ABSENCE", "attendance"], ["en", "Order of  business", "agenda"], ["fi", "Läsnä", "attendance"], ["fi", "Allekirjoitukset", "signature"],
] as const)("%s: `%s` is a label of the kind %s", (tag, text, kind) => {
  expect(labelKind(text, packs[tag])).toBe(kind);
});

test.each([["sv", "Närvarande medlemmar och andra"], ["sv", "Beslutet om taket"], ["sv", "Kim Ek"], ["sv", ""], ["sv", "Tagesordnung"], ["en", "Presentation"], ["sv", `Beslut${" ".repeat(90)}`]] as const)("%s: `%s` is no label", (tag, text) => {
  expect(labelKind(text, packs[tag])).toBeNull();
});

test("a label leads where a colon follows it", () => {
  expect(leadingLabel("Närvarande: Kim Ek, Bo Al", packs.sv)).toBe("attendance");
  expect(leadingLabel("Beslut : att taket lagas", packs.sv)).toBe("section");
  expect(leadingLabel("Närvarande Kim Ek", packs.sv)).toBeNull();
  expect(leadingLabel("Kim Ek: Närvarande", packs.sv)).toBeNull();
});
