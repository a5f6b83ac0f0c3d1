import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const { flagsFor } = createRequire(import.meta.url)("../../bin/v8-flags.js") as { readonly flagsFor: (version: string) => readonly string[] };

test("the V8 that runs here knows each flag that it is given", () => {
  const known = spawnSync(process.execPath, ["--v8-options"], { encoding: "utf8", maxBuffer: 1e7 }).stdout;
  for (const flag of flagsFor(process.versions.v8)) expect(known).toContain(`\n  ${flag.replace(/^--no-/u, "--").replace(/=.*/u, "")} (`);
});

const BUDGET = expect.stringContaining("--interrupt-budget");

test.each(["11.3.244.8-node.38", "11.7.1"])("V8 %s is told how much runs before a function is optimised", (version) => {
  expect(flagsFor(version)).toContainEqual(BUDGET);
});

test.each(["11.8.172.17-node.20", "12.4.254.21-node.57", "13.6.233.17-node.53", "14.6.202.34-node.34"])("V8 %s does not know that flag any more, and knows the others", (version) => {
  expect(flagsFor(version)).not.toContainEqual(BUDGET);
  expect(flagsFor(version)).toContain("--semi-space-growth-factor=16");
});

test.each([["11.3.244.8-node.38", "--wasm-inlining"], ["11.8.172.17-node.20", "--experimental-wasm-inlining"], ["12.4.254.21-node.57", "--experimental-wasm-inlining"]])("V8 %s is told %s", (version, flag) => {
  expect(flagsFor(version).filter((name) => name.includes("inlining"))).toEqual([flag]);
});

test.each(["13.6.233.17-node.53", "14.6.202.34-node.34"])("V8 %s makes the PDF engine's small functions part of others by itself", (version) => {
  expect(flagsFor(version).filter((name) => name.includes("inlining"))).toEqual([]);
});

test("a V8 that nobody has asked is told nothing", () => {
  expect(flagsFor("15.0.1")).toEqual([]);
});
