import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern } from "../../src/locales/pattern.ts";
import { wordedPattern } from "../../src/locales/worded-pattern.ts";

describe("a pattern with words", () => {
  const phrases = ["utom", "med undantag för", "sånär som"];
  const source = String.raw`(?<!\p{L})(?:${phrases.join("|").replaceAll(" ", String.raw`,?\s{1,5}`)})\s{1,3}[^.]`;
  const worded = wordedPattern(phrases, source, "iu");
  const plain = compilePattern(source, "iu");

  test.each(["Alla utom Kim", "UTOM KIM", "Med undantag  för Kim", "ſånär som Kim", "SÅNÄR SOM KIM"])("finds what the pattern alone finds in %j", (text) => {
    expect(plain.test(text)).toBe(true);
    expect(worded.exec(text)).toEqual(plain.exec(text));
  });

  test.each(["", "Alla kom", "utomhus", "undantag för Kim"])("finds nothing in %j", (text) => {
    expect(plain.test(text)).toBe(false);
    expect(worded.test(text)).toBe(false);
  });

  test("finds in any text what the pattern alone finds", () => {
    const pieces = fc.constantFrom(...phrases.flatMap((phrase) => [phrase, phrase.toUpperCase(), ...phrase.split(" ")]), "ſ", "\u212B", "İ", " ", ",", ".", "Kim");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 8 }), (text) => {
      expect(worded.exec(text.join(""))).toEqual(plain.exec(text.join("")));
    }));
  });
});
