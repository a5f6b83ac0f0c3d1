import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern, spellOut } from "../../src/locales/pattern.ts";

/** Every assigned code point of a stretch of Unicode that a pattern matches. */
function matching(pattern: RegExp, from: number, to: number): string[] {
  const all = Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
  return all.filter((letter) => !/^\p{Cn}$/u.test(letter) && pattern.test(letter));
}

describe("compilePattern", () => {
  const exact = [["Latin-1 and Extended-A", 0, 0x17f], ["Greek capitals", 0x386, 0x3ab], ["Greek small letters", 0x3ac, 0x3ce], ["Cyrillic", 0x400, 0x45f]] as const;
  for (const [name, from, to] of exact) {
    for (const property of ["L", "Lu", "Ll", "N"]) {
      test(`\\p{${property}} is what Unicode says in ${name}`, () => {
        expect(matching(compilePattern(`^\\p{${property}}$`, "u"), from, to)).toEqual(matching(new RegExp(`^\\p{${property}}$`, "u"), from, to));
      });
    }
  }

  test("of the rarer Latin letters every one is a letter, and no sign is", () => {
    const spelled = matching(compilePattern(String.raw`^\p{L}$`, "u"), 0x180, 0x24f);
    expect(spelled).toEqual(matching(/^\p{L}$/u, 0x180, 0x24f));
    expect(matching(compilePattern(String.raw`^\p{L}$`, "u"), 0x2000, 0x206f)).toEqual([]);
  });

  test.each([["with Latin", 0x300, 0x36f], ["rarer", 0x1ab0, 0x1aff], ["with signs", 0x20d0, 0x20ff], ["with none", 0x2000, 0x206f], ["with Latin-1", 0, 0x17f]])("marks that combine %s are what Unicode says", (_, from, to) => {
    expect(matching(compilePattern(String.raw`^\p{M}$`, "u"), from, to)).toEqual(matching(/^\p{M}$/u, from, to));
  });

  test("\\s is the white space of canonical text", () => {
    expect(compilePattern(String.raw`^a\sb[\s]c\sd$`, "u").test("a b\tc\nd")).toBe(true);
    expect(compilePattern(String.raw`a\sb`, "u").test("a\u00A0b")).toBe(false);
  });

  test("finds what the pattern as written finds, in text of blanks, letters, figures and marks", () => {
    const source = String.raw`(?<![\p{L}\p{N}])(?<word>möte|\p{Lu}\p{Ll}{1,5}|[^\s\d]{2}x)(?:\s{1,3}\d{1,2}\.?)?(?![\p{L}\p{N}])`;
    const piece = fc.constantFrom("möte", "Möte", "Ek", "É", "ž", "-", ".", " ", "\n", "\t", "7", "12", "x", "😀", "ß", "Øy");
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      for (const flags of ["gu", "giu"]) {
        const found = [...text.matchAll(compilePattern(source, flags))].map((match) => [match.index, match[0]]);
        expect(found).toEqual([...text.matchAll(new RegExp(source, flags))].map((match) => [match.index, match[0]]));
      }
    }));
  });

  test("a letter beyond the BMP is never cut in two", () => {
    expect("a😀b".replace(compilePattern(".", "gu"), "x")).toBe("xxx");
    expect("😀".match(compilePattern("[^a]", "u"))?.[0]).toBe("😀");
    expect("😀".match(compilePattern(String.raw`\S`, "u"))?.[0]).toBe("😀");
  });

  test("case counts or does not, as asked for", () => {
    expect(compilePattern("årsmöte", "iu").test("ÅRSMÖTE")).toBe(true);
    expect(compilePattern("årsmöte", "u").test("ÅRSMÖTE")).toBe(false);
  });
});

describe("spellOut", () => {
  test("spells classes out inside brackets and outside, and nothing that is escaped", () => {
    expect(spellOut(String.raw`[\p{L}-]\p{N}\\p{L}\[\p{L}`, { L: "a-z", N: "0-9" }, "u").spelled).toBe(String.raw`[a-z-][0-9]\\p{L}\[[a-z]`);
  });

  test("leaves a class that is not named, and its negation", () => {
    expect(spellOut(String.raw`\p{Zs}\P{L}`, { L: "a-z" }, "u")).toEqual({ spelled: String.raw`\p{Zs}\P{L}`, wide: true });
  });

  test("a dot in brackets is a dot", () => {
    expect(spellOut("[.!?]", {}, "u").wide).toBe(false);
    expect(spellOut(".", {}, "u").wide).toBe(true);
  });

  test.each([".", "\\S", "\\D", "[^\\S\\n]", "[^\\S\\t\\n]", "[^\\S]", "x[.\\S]", "[^.\\S]", "\\[^\\S\\n\\]", "[[^\\S\\n]\\n?", "\\.\\\\S", "[^a]."])("%s matches what it matched, whatever the flags", (source) => {
    for (const flags of ["", "i", "u", "iu", "s", "isu"]) {
      const [written, spelled] = [new RegExp(source, flags), new RegExp(spellOut(source, {}, flags).spelled, flags)];
      for (const text of [..."aAé.^\\[]S0٣ſ\u212A\t\n\v\f\r \u0085\u00A0\u1680\u2000\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF\uD83D", "😀", "xS", "x.", "[a\n", "[ ]", "\\S", ".\\S", "^S", "[^\n]"]) {
        expect([text, spelled.exec(text)?.[0]]).toEqual([text, written.exec(text)?.[0]]);
      }
    }
  });

  test("what leaves half a letter beyond the BMP is wide, and white space is not", () => {
    expect([".", "\\S", "\\D", "[^\\S\\n]", "\\s", "[\\S]"].map((source) => spellOut(source, { s: " \\t\\n" }, "u").wide)).toEqual([true, true, true, false, false, true]);
    expect(spellOut("[^\\S\\n]", { s: " \\t\\n" }, "u").spelled).toBe("[ \\t]");
  });
});
