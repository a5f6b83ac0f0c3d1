import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern } from "../../src/locales/pattern.ts";
import { openingPattern, wordedPattern } from "../../src/locales/worded-pattern.ts";

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

test("openingPattern: only where a text opens with one of the words, behind bullets at most", () => {
  const tasks = openingPattern(["att göra", "uppgifter"], String.raw`^[\s•-]{0,6}(?:att\s{1,3}göra|uppgifter)\s{0,3}(?<sign>[:.])?$`, "iu");
  expect(["Att göra:", "• UPPGIFTER", "att  göra."].map((text) => tasks.test(text))).toEqual([true, true, true]);
  expect(["", "Vad är att göra:", "att", "uppgifterna"].map((text) => tasks.test(text))).toEqual([false, false, false, false]);
  expect(tasks.exec("Att göra:")?.groups?.["sign"]).toBe(":");
  expect(openingPattern(["p"], String.raw`^p\s?\d`, "iu", (text, end) => text.charAt(end) === " ").test("p3")).toBe(false);
});
