import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileLeads, compileLed, compileLedByWord, compileOpening } from "../../src/locales/led-pattern.ts";
import { compilePattern } from "../../src/locales/pattern.ts";

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

describe("compileOpening", () => {
  const opens = compileOpening(["åtgärd", "to do"]);

  test("behind bullets and brackets, whatever follows", () => {
    for (const text of ["Åtgärd: boka", "• [TO  DO] Kim", "åtgärder", "(Åtgärd Kim", "- åtgärd3"]) expect(opens(text), text).toBe(true);
    for (const text of ["", "•", "Ingen åtgärd", "todo", "to", "******* åtgärd", ". åtgärd"]) expect(opens(text), text).toBe(false);
  });
});

test("compileOpening: what stands directly behind can be asked for", () => {
  const opens = compileOpening(["p", "punk", "punkt"], (text, end) => /[\s\d]/u.test(text.charAt(end)));
  expect(["P 3", "punkt3", "Punk 3", "• p\t3"].map(opens)).toEqual([true, true, true, true]);
  expect(["Protokoll 1", "p", "punkten 3", "3 p "].map(opens)).toEqual([false, false, false, false]);
});

describe("compileLeads", () => {
  test("where phrases stand as whole words, up to their gap", () => {
    expect(compileLeads(["ska", "tar … med"])("Kim ska, tar; skall TAR")).toEqual([4, 9, 20]);
    expect(compileLeads([])("Kim ska")).toEqual([]);
  });
});

describe("compileLed", () => {
  const leads = ["ska", "skickar ut", "tar … med", "à", "för in", "d'accord"];
  const source = `${BEFORE}(?<verb>skickar\\s{1,3}ut|tar\\s{1,3}[^\\s.]{1,9}\\s{1,3}med|för\\s{1,3}in|ska|d['’]accord|à)${AFTER}`;
  const led = compileLed(leads, source);

  test("finds what stands at a word's edge, with its groups, and nothing else", () => {
    expect(led.exec("Kim SKA bo")?.groups?.["verb"]).toBe("SKA");
    expect(led.exec("Kim tar\nBo med")?.index).toBe(4);
    expect(led.all("ska, tar ej, för in, skall, oska").map((match) => match.index)).toEqual([0, 13]);
    expect(led.test("Kim skall eska tar, med")).toBe(false);
    expect(led.test("")).toBe(false);
    expect(compileLed([], "(?!)").test("a")).toBe(false);
  });

  test("the same as the pattern alone, in any text", () => {
    const whole = compilePattern(source, "giu");
    const piece = fc.constantFrom("ska", "Ska", "\u017Fka", "s\uFFFDa", "skickar", "ut", "tar", "med", "å", "à", "À", "för", "FÖR", "in", "d'accord", "D’accord", " ", "  ", "    ", "\n", ".", ",", "-", "x", "7", "\u2167", "ж", "\u{1D51E}", "\uD835", "\u10FB");
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const found = [...text.matchAll(whole)];
      expect(led.all(text).map((match) => [match.index, ...match])).toEqual(found.map((match) => [match.index, ...match]));
      expect(led.exec(text)?.index).toEqual(found[0]?.index);
      expect(led.test(text)).toBe(found.length > 0);
    }), { numRuns: 2000 });
  });
});

describe("compileLedByWord", () => {
  const phrases = ["ska", "ska ut", "skickar ut", "tar … med", "tar", "à", "för in", "d'accord", "жа", "e-posta"];
  const source = (some: readonly string[]): string =>
    `${BEFORE}(?:${[...some].sort((a, b) => b.length - a.length).map((phrase) => phrase.replaceAll("…", "[^\\s.]{1,9}").replaceAll(" ", "\\s{1,3}").replaceAll("'", "['’]")).join("|") || "(?!)"})${AFTER}`;

  test("the same as a pattern of all phrases, in any text", () => {
    const [led, whole] = [compileLedByWord(phrases, source), compilePattern(source(phrases), "giu", true)];
    const piece = fc.constantFrom("ska", "Ska", "\u017Fka", "s\uFFFDa", "skickar", "ut", "tar", "med", "å", "à", "À", "för", "FÖR", "in", "d'accord", "D’accord", "e", "posta", " ", "  ", "    ", "\n", ".", ",", "-", "x", "7", "\u2167", "жа", "\u{1D51E}", "\uD835", "\u10FB", "\u0301");
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      expect(led.all(text).map((match) => [match.index, ...match])).toEqual([...text.matchAll(whole)].map((match) => [match.index, ...match]));
    }), { numRuns: 2000 });
  });

  test("at a word only the phrases that begin with it are compiled, once", () => {
    const asked: (readonly string[])[] = [];
    const led = compileLedByWord(phrases, (some) => {
      asked.push(some);
      return source(some);
    });
    expect(["Kim ska, ska UT", "Skall", "Bo tar"].flatMap((text) => led.all(text).map((match) => match[0]))).toEqual(["ska", "ska UT", "tar"]);
    expect(asked).toEqual([["ska", "ska ut", "жа"], ["tar … med", "tar", "жа"]]);
  });

  test("what leads can be less than the phrases hold", () => {
    const loose = (some: readonly string[]): string => source(some).replaceAll("\\s{1,3}", ",?\\s{1,3}");
    expect(compileLedByWord(["för in"], loose).test("för, in")).toBe(false);
    expect(compileLedByWord(["för in"], loose, ["för"]).test("för, in")).toBe(true);
  });
});
