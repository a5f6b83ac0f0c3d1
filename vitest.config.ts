import { defineConfig } from "vitest/config";
import { spellModule } from "./scripts/spell-letters.mjs";
import { spellLetters } from "./src/locales/pattern.ts";

/** Where `.ci/run` wants the numbers. */
const report = process.env["TEST_REPORT"];

export default defineConfig({
  // What runs is what is built (scripts/build.mjs).
  plugins: [{ name: "spell-letters", enforce: "pre", transform: (code: string, path: string) => spellModule(code, path, spellLetters) }],
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    // Snapshots (fixtures/*/*/expected.json) are written with -u and never otherwise.
    update: "none",
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
