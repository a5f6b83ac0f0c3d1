import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutMarkup } from "../../../src/extractors/attendance/name-shapes.ts";
import { areInitials, isPeopleList, parseEntryLine, parsePeople, type ListedPerson } from "../../../src/extractors/attendance/names.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocaleTag } from "../../../src/locales/pack.ts";

const { sv, en, de, nb } = packs;
const names = (text: string, pack = sv): string[] => parsePeople(text, pack).map((person) => person.name);
const one = (text: string, pack = sv): ListedPerson | undefined => parsePeople(text, pack)[0];

test.each<[LocaleTag, string, string[]]>([
  ["sv", "Kim Ek, Ylva Bo", ["Kim Ek", "Ylva Bo"]],
  ["sv", "Kim Ek; Ylva Bo", ["Kim Ek", "Ylva Bo"]],
  ["sv", "Kim Ek\nYlva Bo\tAlda Mo", ["Kim Ek", "Ylva Bo", "Alda Mo"]],
  ["sv", "Kim Ek och Ylva Bo samt Alda Mo", ["Kim Ek", "Ylva Bo", "Alda Mo"]],
  ["en", "Kim Ek and Ylva Bo", ["Kim Ek", "Ylva Bo"]],
  ["de", "Kim Ek und Ylva Bo", ["Kim Ek", "Ylva Bo"]],
  ["fi", "Kim Ek ja Ylva Bo", ["Kim Ek", "Ylva Bo"]],
  ["da", "Kim Ek / Ylva Bo | Alda Mo", ["Kim Ek", "Ylva Bo", "Alda Mo"]],
  ["sv", "Paul, Georg, Alda", ["Paul", "Georg", "Alda"]],
  ["en", "Kim Ek (the lake, the hall), Ylva Bo", ["Kim Ek", "Ylva Bo"]],
])("%s: `%s`", (tag, text, expected) => {
  expect(names(text, packs[tag])).toEqual(expected);
});

test.each([
  "Henrik von Ekby", "Alda de la Mo", "Anna-Karin Bo", "A. Ek", "Kristina \"Stina\" Bo", "Maria (Mia) Lo", "Åke Öst", "Seán O'Bo", "Kim van der Ek", "Alda Mo-Ek", "Juan Diego Mo",
])("a name of its own kind: %s", (name) => {
  expect(names(name)).toEqual([name]);
});

test.each(["1. Kim Ek", "12) Kim Ek", "- Kim Ek", "• Kim Ek", "Kim Ekman.", "Kim Ek:", "  Kim Ek ", "Ledamot Kim Ek", "Dr. Kim Ek", "Prof. Dr. Kim Ek", "Kim Ek Ordförande", "Kim Ek kim.ek@example.org"])("marks, titles and roles beside a name are no part of it: %s", (text) => {
  expect(names(text)).toEqual([text.includes("Ekman") ? "Kim Ekman" : "Kim Ek"]);
});

test.each(["Ordförande", "Närvarande", "Beslut", "Mars", "måndag", "Måndag", "Alla", "Styrelsen", "Protokoll", "kim ek", "", "12", "Posted on the site", "BUDGET"])("no name: `%s`", (text) => {
  expect(names(text)).toEqual([]);
});

test("initials in brackets are the name's own; other brackets are a party or organisation, or a remark", () => {
  expect(one("Henrik von Ekby (HvE)")).toMatchObject({ initials: "HvE", affiliation: null });
  expect(one("Kim Ek (Lake Society)", en)).toMatchObject({ initials: null, affiliation: "Lake Society", roleText: null });
  expect(one("Kim Ek (X) (KE)")).toMatchObject({ initials: "KE", affiliation: "X" });
  expect(one("Kim Ek [KE]")).toMatchObject({ initials: "KE" });
  expect(one("Kim Ek (ordförande)")).toMatchObject({ affiliation: null, roleText: "ordförande" });
  expect(one("Kim Ek (från kl. 18)")).toMatchObject({ affiliation: null, roleText: null, notes: [{ kind: "attends", ranges: [] }] });
});

test("a role beside the name, behind a comma or a dash, in whatever words", () => {
  expect(one("Kim Ek, ordförande")).toMatchObject({ roleText: "ordförande" });
  expect(one("Kim Ek – vice ordförande")).toMatchObject({ roleText: "vice ordförande" });
  expect(one("Kim Ek, ordförande, 2:a vice talman")).toMatchObject({ roleText: "ordförande, 2:a vice talman" });
  expect(parsePeople("Kim Ek, ordförande, Ylva Bo", sv).map((person) => person.roleText)).toEqual(["ordförande", null]);
});

test("one word is a name only where nothing but a role stands beside it", () => {
  expect(names("Alda (Leitung)", de)).toEqual(["Alda"]);
  expect(names("Alda ringer firman", sv)).toEqual([]);
});

test("a substitute, and whom the substitute serves for", () => {
  expect(one("Kim Ek tjänstgörande för Ylva Bo")).toMatchObject({ name: "Kim Ek", substituteFor: "Ylva Bo" });
  expect(one("Kim Ek for Ylva Bo", nb)).toMatchObject({ name: "Kim Ek", substituteFor: "Ylva Bo" });
  expect(parsePeople("Kim Ek, ersätter Ylva Bo, Alda Mo", sv)).toMatchObject([{ name: "Kim Ek", substituteFor: "Ylva Bo" }, { name: "Alda Mo", substituteFor: null }]);
});

test.each([["☒ Kim Ek", true], ["[X] Kim Ek", true], ["✓ Kim Ek", true], ["☐ Kim Ek", false], ["[ ] Kim Ek", false], ["Kim Ek", null]])("a box before the name: %s", (text, checked) => {
  expect(one(text)).toMatchObject({ name: "Kim Ek", checked });
});

test("words before a colon are whom the people stand for, or their role", () => {
  expect(parseEntryLine("Takfonden: Kim Ek, Ylva Bo", sv)).toMatchObject([{ name: "Kim Ek", affiliation: "Takfonden" }, { name: "Ylva Bo", affiliation: "Takfonden" }]);
  expect(parseEntryLine("Ordförande: Kim Ek", sv)).toMatchObject([{ name: "Kim Ek", roleText: "Ordförande", affiliation: null }]);
  expect(parseEntryLine("Kim Ek, Ylva Bo", sv).map((person) => person.affiliation)).toEqual([null, null]);
});

test.each([
  ["HvE", "Henrik von Ekby", true], ["KE", "Kim Ek", true], ["K.E.", "Kim Ek", true], ["AKB", "Anna-Karin Bo", true], ["KiE", "Kim Ek", true],
  ["EK", "Kim Ek", false], ["YB", "Kim Ek", false], ["K", "Kim Ek", false], ["ke", "Kim Ek", false], ["ABCDEFG", "Kim Ek", false], ["KB", "Kim Ek", false],
])("%s for %s: %s", (text, name, are) => {
  expect(areInitials(text, name)).toBe(are);
});

test("a text is a list of people where names cover most of its letters", () => {
  const list = (text: string): boolean => isPeopleList(text, parsePeople(text, sv));
  expect(list("Kim Ek, Ylva Bo")).toBe(true);
  expect(list("Kim Ek (X), ordförande")).toBe(true);
  expect(list("Mötet hölls i salen, och där var också Kim Ek.")).toBe(false);
  expect(list("Taket läcker.")).toBe(false);
  expect(isPeopleList("Kim Ek", [])).toBe(false);
});

const piece = fc.constantFrom("Kim", "Ek", "Ylva Bo", "von", "O'", "Å.", ",", ";", "\n", "\t", "(", ")", "[", "]", "☒", "[ ]", "•", "1.", "-", " – ", " ", " och ", " for ", "tjänstgörande för", "ordförande", "KE", "(KE)", ":", ".", "@", "x@y", "\uFFFD", "😀", "taket");

test("whatever the text: names stand where their span says, in order, apart", () => {
  fc.assert(fc.property(fc.constantFrom("sv", "en", "nb"), fc.oneof(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")), fc.string({ unit: "binary", maxLength: 60 })), (tag, text) => {
    for (const people of [parsePeople(text, packs[tag]), parseEntryLine(text, packs[tag])]) {
      let at = 0;
      for (const { span, name } of people) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        // marks of Markdown within a name are no part of it
        expect(withoutMarkup(text).slice(span.start, span.end).replace(/\s+/gu, " ").trim()).toBe(name);
        at = span.end;
      }
    }
  }), { numRuns: 1000 });
});

test("a row without separators is cut before its titles; one title, or a title behind a name, cuts nothing", () => {
  expect(names("Mevrouw K. Ek (voorzitter) De heer B. Al Mevrouw Y. van Lo", packs.nl)).toEqual(["K. Ek", "B. Al", "Y. van Lo"]);
  expect(names("Herr Dr. Kim Ek", de)).toEqual(["Kim Ek"]);
  expect(names("Kim Ek Director, Bo Al Director", en)).toEqual(["Kim Ek", "Bo Al"]);
});

test("a short role before a name is the person's", () => {
  expect(parsePeople("Kim Ek, pj. Ylva Bo, Alda Mo", packs.fi).map(({ name, roleText }) => [name, roleText])).toEqual([["Kim Ek", null], ["Ylva Bo", "pj"], ["Alda Mo", null]]);
});

test.each<[string, string]>([
  ["2. Bgm. Dr. Kim Ek", "Kim Ek"], ["GRin Ylva von der Au", "Ylva von der Au"], ["GR Bo Al jun.", "Bo Al jun."], ["Dipl.-Ing. (FH) Kim Ek", "Kim Ek"], ["Verw.-Angestellte Ida Sten", "Ida Sten"], ["Erster Bürgermeister Kim Ek", "Kim Ek"],
])("a councillor's office or a degree before the name is no part of it: %s", (text, name) => {
  expect(names(text, de)).toEqual([name]);
});

test("a firm's office is no person", () => {
  expect(names("Kim Ek, Büro Lind", de)).toEqual(["Kim Ek"]);
});

test("marks of Markdown around a name that no reader resolves are no part of it; initials in brackets stay", () => {
  expect(names("[Kim Ek][KimEk], [Ylva Bo][YlvaBo] (chair)", en)).toEqual(["Kim Ek", "Ylva Bo"]);
  expect(names("Kim [Ek]{.smallcaps}, Ylva [Bo]{.smallcaps}.", en)).toEqual(["Kim Ek", "Ylva Bo"]);
  expect(one("Kim Ek [KE]", en)?.initials).toBe("KE");
});

test("titles without a space, a dash without one, a column's mark, and somebody who is not named", () => {
  expect(names("M.EKBY (directeur), Mmes LOREC et SOREL", packs.fr)).toEqual(["EKBY", "LOREC", "SOREL"]);
  expect(one("Kim Ek- 2.klasse", nb)).toMatchObject({ name: "Kim Ek", roleText: "2.klasse" });
  expect(one("Kim Ek-rektor", nb)).toMatchObject({ name: "Kim Ek", roleText: "rektor" });
  expect(names("Kim Mo-Ek", nb)).toEqual(["Kim Mo-Ek"]);
  expect(one("Kim Ek X")).toMatchObject({ name: "Kim Ek", checked: true });
  expect(one("Kim Ek Anmält förhinder")).toMatchObject({ name: "Kim Ek", roleText: "Anmält förhinder" });
  expect(parsePeople("Kim Ek, Ylva Bo and the Clerk", en).map(({ name, roleText }) => [name, roleText])).toEqual([["Kim Ek", null], ["Ylva Bo", null]]);
  expect(one("Kim Ek, stellv. Schriftführer", de)).toMatchObject({ name: "Kim Ek", roleText: "stellv. Schriftführer" });
});

test("what brackets say behind the last name does not make a list a sentence", () => {
  const text = "Mmes EKBY, LOREC et M.SOREL (délégués élus des parents d'élèves).";
  expect(isPeopleList(text, parsePeople(text, packs.fr))).toBe(true);
  const sentence = "Kim Ek berättade om det nya taket över salen och om fönstren mot sjön.";
  expect(isPeopleList(sentence, parsePeople(sentence, sv))).toBe(false);
});
