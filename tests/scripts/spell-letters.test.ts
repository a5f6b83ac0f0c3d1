import { expect, test } from "vitest";
import { joinLines } from "../../src/document/joining.ts";
import { spellLetters } from "../../scripts/spell-letters.mjs";
import { LETTER_RANGES, spellOut } from "../../src/locales/pattern.ts";

const spell = (source: string): string => spellOut(source, LETTER_RANGES).spelled;

test("classes of letters in a module's patterns become ranges, nothing else changes", () => {
  const code = String.raw`const A = /^\p{Lu}[\p{L}/]{1,30}\//giu; // \p{L}` + "\nconst B = `\\\\p{N}${/[\\p{N}]/u.source}`;\nconst C = 1 / 2;\n";
  const spelled = spellLetters(code, "/work/src/structure/titles.ts", spell) ?? "";
  expect(spelled).toBe(
    `const A = /^[${LETTER_RANGES["Lu"]}][${LETTER_RANGES["L"]}/]{1,30}\\//giu; // \\p{L}` + `\nconst B = \`\\\\p{N}\${/[${LETTER_RANGES["N"]}]/u.source}\`;\nconst C = 1 / 2;\n`,
  );
});

test("where letters of any script count, and where there are none, a module stays as it is", () => {
  const code = String.raw`export const A = /\p{L}/u;`;
  expect(["src/summary/terms.ts", "src/emitters/escape.ts", "src/locales/letters.ts", "node_modules/x/dist/a.js"].map((path) => spellLetters(code, path, spell))).toEqual([null, null, null, null]);
  expect(spellLetters("export const A = /a/u;", "src/dates/words.ts", spell)).toBe(null);
});

test("what tests run is spelled as what is built", () => {
  expect(joinLines.toString()).toContain(`[${LETTER_RANGES["L"]}${LETTER_RANGES["N"]}]`);
});
