import { defineConfig } from "vitest/config";
import { spellLetters } from "./scripts/spell-letters.mjs";
import { LETTER_RANGES, spellOut } from "./src/locales/pattern.ts";

/** Where `.ci/run` wants the numbers. */
const report = process.env["TEST_REPORT"];

export default defineConfig({
  // What runs is what is built (scripts/build.mjs).
  plugins: [{ name: "spell-letters", enforce: "pre", transform: (code: string, path: string) => spellLetters(code, path, (source) => spellOut(source, LETTER_RANGES).spelled) }],
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    // Snapshots (fixtures/*/*/expected.json) are written with -u and never otherwise.
    update: "none",
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
