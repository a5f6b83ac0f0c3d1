import fc from "fast-check";
import { expect, test } from "vitest";
import { hyphenatedWords, joinLines } from "../../src/document/joining.ts";

const joined = (left: string, right: string, words: readonly string[] = []): string => {
  const { drop, glue } = joinLines(left, right, new Set(words));
  return left.slice(0, left.length - drop) + glue + right;
};

test.each([
  ["two words", "Mötet", "öppnades", "Mötet öppnades"],
  ["a broken word", "sam-", "manträde", "sammanträde"],
  ["a broken word, hyphen U+2010", "sam\u2010", "manträde", "sammanträde"],
  ["a soft hyphen", "sam\u00AD", "manträde", "sammanträde"],
  ["a compound broken in its second part", "kommun-styrel-", "sen", "kommun-styrelsen"],
  ["Swedish pair", "för-", "och nackdelar", "för- och nackdelar"],
  ["Danish or Norwegian pair", "skole-", "og fritidsutvalg", "skole- og fritidsutvalg"],
  ["Finnish pair", "rakennus-", "ja ympäristölautakunta", "rakennus- ja ympäristölautakunta"],
  ["German pair", "Vor-", "und Nachteile", "Vor- und Nachteile"],
  ["English pair", "short-", "or long-term", "short- or long-term"],
  ["figures", "(2023-04-", "26)", "(2023-04-26)"],
  ["a year and a word", "2023-", "årets", "2023-årets"],
  ["an abbreviation", "VA-", "taxan", "VA-taxan"],
  ["a second name", "Anna-", "Karin", "Anna-Karin"],
  ["a dash set off by a space", "mötet -", "öppnades", "mötet - öppnades"],
  ["an em dash", "mötet—", "öppnades", "mötet— öppnades"],
  ["a bracket behind the hyphen", "sam-", "(manträde)", "sam- (manträde)"],
])("%s", (_what, left, right, whole) => {
  expect(joined(left, right)).toBe(whole);
});

test("a compound that stands unbroken elsewhere keeps its hyphen", () => {
  expect(joined("well-", "known")).toBe("wellknown");
  expect(joined("well-", "known", ["well-known"])).toBe("well-known");
  expect(joined("a Well-", "Known", ["well-known"])).toBe("a Well-Known");
});

test("the compounds of a text: two words, one hyphen, any case", () => {
  expect([...hyphenatedWords(["A well-known Co-Op", "sam-", "2023-04, x-y-z", "no hyphen"])].sort()).toEqual(["co-op", "well-known"]);
});

test("joining takes off a hyphen at most, and puts in a space at most", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (left, right) => {
    const { drop, glue } = joinLines(left, right, new Set());
    if (drop === 1) expect(left).toMatch(/[-\u2010\u00AD]$/u);
    if (drop === 1) expect(glue).toBe("");
    expect(["", " "]).toContain(glue);
  }));
});
