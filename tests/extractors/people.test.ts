import { expect, test } from "vitest";
import { foldName, resolvePerson, type Known } from "../../src/extractors/people.ts";

const person = (name: string, initials: string | null = null, id: string | null = null): Known => ({ name, initials, id });
const people = [person("Maria Ek", "ME", "p1"), person("Henrik von Ekby", "HvE", "p2"), person("Maria Bo", null, "p3"), person("Laura Haver", null, "p4"), person("Anna-Karin Gren", null, "p5")];

test.each([
  ["initials", "HvE", "p2"], ["the full name", "maria ek", "p1"], ["the name turned round", "Haver Laura", "p4"], ["a first name", "Laura", "p4"], ["a last name", "Gren", "p5"], ["a part of a name", "von Ekby", "p2"],
  ["a first name and the last one's letter", "Laura H", "p4"], ["a letter and the last name", "L Haver", "p4"], ["a closing dot", "Laura H.", "p4"], ["a colon", "ME:", "p1"], ["a hyphen or a space", "Anna Karin", "p5"],
])("%s: `%s`", (_what, text, id) => {
  expect(resolvePerson(text, people)?.id).toBe(id);
});

test.each([["several fit", "Maria"], ["nobody fits", "Kim"], ["initials in another case", "me"], ["a part of a word", "Haverin"], ["one letter", "M"], ["nothing", ""], ["signs alone", "–"]])("nobody, where %s: `%s`", (_what, text) => {
  expect(resolvePerson(text, people)).toBeNull();
});

test("a sharper fit wins over a looser one; two sharp ones are a tie", () => {
  expect(resolvePerson("Kim", [person("Kim Ek", null, "a"), person("Kim", null, "b")])?.id).toBe("b");
  expect(resolvePerson("KE", [person("Kim Ek", "KE", "a"), person("Karl Ek", "KE", "b")])).toBeNull();
  expect(resolvePerson("Al", [person("Kim Ek", "Al", "a"), person("Ylva Bo", "Al", "b"), person("Al Mo", null, "c")])).toBeNull();
});

test("a person known twice is one person, the first", () => {
  expect(resolvePerson("Laura", [person("Laura Haver", null, "p4"), person("laura  haver")])?.id).toBe("p4");
});

test("names fold to letters, lower case", () => {
  expect(foldName(" Anna-Karin  ÅS. ")).toBe("anna karin ås");
});
