import { expect, test } from "vitest";
import { joinLines } from "../../src/document/joining.ts";
import { spellModule } from "../../scripts/spell-letters.mjs";
import { LETTER_RANGES, spellLetters } from "../../src/locales/pattern.ts";

test("classes of letters in a module's patterns become ranges, nothing else changes", () => {
  const code = String.raw`const A = /^\p{Lu}[\p{L}/]{1,30}\//giu; // \p{L}` + "\nconst B = `\\\\p{N}${/[\\p{N}]/u.source}`;\nconst C = 1 / 2;\n";
  const spelled = spellModule(code, "src/structure/titles.ts", spellLetters) ?? "";
  expect(spelled).toBe(
    `const A = /^[${LETTER_RANGES["Lu"]}][${LETTER_RANGES["L"]}/]{1,30}\\//giu; // \\p{L}\nconst B = \`\\\\p{N}\${/[${LETTER_RANGES["N"]}]/u.source}\`;\nconst C = 1 / 2;\n`,
  );
});

test("where letters of any script count, and where there are none, a module stays as it is", () => {
  const code = String.raw`export const A = /\p{L}/u;`;
  expect(["src/summary/terms.ts", "src/emitters/escape.ts", "src/locales/letters.ts", "node_modules/x/dist/a.js"].map((path) => spellModule(code, path, spellLetters))).toEqual([null, null, null, null]);
  expect(spellModule("export const A = /a/u;", "src/dates/words.ts", spellLetters)).toBe(null);
});

test("what tests run is spelled as what is built", () => {
  expect(joinLines.toString()).toContain(`[${LETTER_RANGES["L"]}${LETTER_RANGES["N"]}]`);
});
