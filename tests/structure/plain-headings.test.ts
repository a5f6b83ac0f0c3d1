import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { heading, listItem, paragraph, type TestBlock } from "../document-of.ts";
import { items } from "./steps.ts";

const { da, de, en, fr, nb, nl, sv } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see for themselves.";
/** Paragraphs with a blank line between them. */
const spaced = (...texts: readonly string[]): TestBlock[] => texts.map((text, i) => paragraph(text, { number: 2 * i + 1 }));

test("lines of their own between blank lines are the headings of a plain text", () => {
  expect(items(en, ...spaced("Minutes of the shed group", "Roof", BODY, "Paint for the doors", BODY, "Election of the treasurer", BODY))).toEqual(["i1 Roof", "i2 Paint for the doors", "i3 Election of the treasurer"]);
});

test("no headings: lines in a row, fields, sentences, names below a label", () => {
  expect(items(en, ...spaced("Minutes of the shed group", "Roof", "Paint", "Treasurer", "Chairs", BODY, BODY))).toEqual([]);
  expect(items(en, ...spaced("Minutes of the shed group", "Roof:", BODY, "Paint: green", BODY, "The treasurer was elected.", BODY))).toEqual([]);
  const staff = [...spaced("Minutes of the shed group", "Present", "Kim Ek", "Staff", "Bo Al", "Roof", BODY, "Paint", BODY, "Doors", BODY)];
  expect(items(en, ...staff)).toEqual(["i1 Roof", "i2 Paint", "i3 Doors"]);
});

test("a line in capitals stands alone where its title is a usual one", () => {
  expect(items(fr, "CONSEIL DU VILLAGE", "Présents : Kim Ek, Bo Al", "APPROBATION DU PROCES VERBAL", "Le procès-verbal de la dernière séance est adopté par tous les membres.")).toEqual(["i1 APPROBATION DU PROCES VERBAL"]);
  expect(items(fr, "CONSEIL DU VILLAGE", "Présents : Kim Ek, Bo Al", "MERCI BEAUCOUP A TOUS", "Le procès-verbal de la dernière séance est adopté par tous les membres.")).toEqual([]);
});

test("list items with a colon and a paragraph below each are headings, a list's items are none", () => {
  const listed = (text: string): TestBlock => listItem(text, "-");
  expect(items(nl, "Notulen 3 mei 2024", listed("Dak:"), BODY, listed("Verf:"), BODY, listed("Deuren:"), BODY)).toEqual(["i1 Dak", "i2 Verf", "i3 Deuren"]);
  expect(items(nl, "Notulen 3 mei 2024", listed("Dak:"), listed("Verf:"), listed("Deuren:"), BODY)).toEqual([]);
});

test("the minutes' own headings begin behind the heading that says so", () => {
  expect(items(de, heading(1, "Treffen am 3. Mai 2024"), heading(2, "Vorschläge"), BODY, heading(2, "Protokoll"), heading(3, "Dach"), BODY, heading(3, "Farbe"), BODY)).toEqual(["i1 Dach", "i2 Farbe"]);
  expect(items(da, heading(1, "Møde 3. maj 2024"), heading(2, "Baggrund for mødet"), BODY, heading(2, "Møde referat"), heading(3, "AD 1: Tag"), BODY, heading(3, "AD 2: Maling"), BODY)).toEqual(["1 Tag", "2 Maling"]);
});

test("a section's label is an item once and on the items' own level, a field under each of them is none", () => {
  expect(items(en, heading(1, "Minutes"), heading(2, "Roof"), BODY, heading(2, "Paint"), BODY, heading(2, "Actions"), BODY)).toEqual(["i1 Roof", "i2 Paint", "i3 Actions"]);
  expect(items(en, heading(1, "Minutes"), heading(2, "Roof"), heading(3, "Actions"), BODY, heading(2, "Paint"), heading(3, "Actions"), BODY)).toEqual(["i1 Roof", "i2 Paint"]);
  expect(items(nb, heading(2, "Tak"), BODY, heading(2, "Spørsmål:"), BODY, heading(2, "Maling"), BODY, heading(2, "Spørsmål:"), BODY)).toEqual(["i1 Tak", "i2 Maling"]);
});

test("a year is no number of a heading", () => {
  expect(items(en, heading(2, "Roof"), BODY, heading(2, "2031 Elections"), BODY)).toEqual(["i1 Roof", "i2 2031 Elections"]);
});

test("names over drawn lines are signatures, no headings", () => {
  const signed = ["Signed", "______________", "Kim Ek", "Chair", "______________", "Bo Al", "Secretary", "______________", "Ida Rask"];
  expect(items(en, ...spaced("Minutes of the shed group", "1. Roof", "Text.", "2. Paint", "Text.", ...signed))).toEqual(["1 Roof", "2 Paint"]);
  expect(items(en, ...spaced("Minutes of the shed group", "1. Roof", "Text.", "2. Paint", "Text."))).toEqual(["1 Roof", "2 Paint"]);
});

test("capitals that run into their text", () => {
  const text = "Bo et Kim nettoient le local samedi prochain.";
  expect(items(fr, "Compte rendu du 3 mai 2024", `NOS ACTIVITES : ${text}`, `ENTRETIEN DU LOCAL : ${text}`, `SORTIE EN MER – ${text}`)).toEqual(["i1 NOS ACTIVITES", "i2 ENTRETIEN DU LOCAL", "i3 SORTIE EN MER"]);
  expect(items(fr, "Compte rendu du 3 mai 2024", "PRESENTS : Kim Ek, Bo Al et Ida Rask", "TEL : 01 23 45", `ENTRETIEN DU LOCAL : ${text}`)).toEqual([]);
});

test("lines in capitals: two of them where one is a usual title, four of any title", () => {
  const text = "Tous les membres en parlent longuement, et chacun dit ce qu'il en pense.";
  expect(items(fr, "Présents : Kim Ek", "APPROBATION DES COMPTES RENDUS", text, "SORTIE EN MER", text)).toEqual(["i1 APPROBATION DES COMPTES RENDUS", "i2 SORTIE EN MER"]);
  expect(items(fr, "Présents : Kim Ek", "TOIT DU LOCAL", text, "SORTIE EN MER", text, "FETE DU PORT", text, "PEINTURE", text)).toHaveLength(4);
  expect(items(fr, "Présents : Kim Ek", "MERCI A TOUS", text, "BONNE ANNEE", text)).toEqual([]);
});

test("the first lines of a text's paragraphs, where most paragraphs begin so", () => {
  const spacedOut = (...titles: readonly string[]): TestBlock[] => titles.flatMap((title, i) => [paragraph(title, { number: 3 * i + 4 }), paragraph(BODY, { number: 3 * i + 5 })]);
  const front = [paragraph("Present:", { number: 1 }), paragraph("Kim Ek and Bo Al", { number: 2 })];
  expect(items(en, ...front, ...spacedOut("Building the shed", "The school", "Spring cleaning"))).toEqual(["i1 Building the shed", "i2 The school", "i3 Spring cleaning"]);
  expect(items(en, ...front, ...spacedOut("Building the shed", "The school"), ...spaced(BODY, BODY, BODY, BODY))).toEqual([]);
});

test("bullets before headings with text below each; below one another they are a list", () => {
  const bullets = ["Opening", "Approval of the agenda", "Repairs of the hall", "Any other business"];
  expect(items(en, "Minutes 3 May 2024", ...bullets.flatMap((title): TestBlock[] => [listItem(title, "•"), BODY]))).toEqual(bullets.map((title, i) => `i${i + 1} ${title}`));
  expect(items(en, "Minutes 3 May 2024", ...bullets.map((title) => listItem(title, "•")), BODY)).toEqual([]);
  expect(items(en, "Minutes 3 May 2024", ...bullets.flatMap((title): TestBlock[] => [listItem(`${title} took an hour.`, "•"), BODY]))).toEqual([]);
});

test("other business without a number behind the numbered items", () => {
  const numbered = ["Punkt 1: Tag", "Taget er tæt igen.", "Punkt 2: Maling", "Døren males til sommer.", "Punkt 3: Haven", "Hækken klippes."];
  expect(items(da, ...numbered, "Evt:", "Kim takker for i aften og for hele året.")).toEqual(["1 Tag", "2 Maling", "3 Haven", "i4 Evt"]);
  expect(items(sv, "§ 1 Tak", "Ek berättar.", "§ 2 Färg", "Al berättar.", "§ 3 Trädgård", "Lo berättar.", "§ 4", "Övrigt", "Inget annat togs upp på mötet.")).toEqual(["1 Tak", "2 Färg", "3 Trädgård", "4 Övrigt"]);
  expect(items(da, ...numbered, "Evt:")).toEqual(["1 Tag", "2 Maling", "3 Haven"]);
  expect(items(da, ...numbered, "Punkt 4: Eventuelt", "Intet.", "Evt:", "Kim takker for i aften og for hele året.")).toEqual(["1 Tag", "2 Maling", "3 Haven", "4 Eventuelt"]);
});
