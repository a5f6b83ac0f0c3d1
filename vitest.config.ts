import { defineConfig } from "vitest/config";

/** Where `.ci/run` wants the numbers. */
const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    // Snapshots (fixtures/*/*/expected.json) are written with -u and never otherwise.
    update: "none",
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
