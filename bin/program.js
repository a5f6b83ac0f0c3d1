"use strict";
// Loads the program as one file, with the code that V8 made of it at build time: hundreds of modules, found and compiled one by one, took longer than most
// documents do. Node itself can keep such code from version 22 on; this is for 20 as well. Code of another version of V8 is refused, and made anew.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// What V8 is told: its defaults are for programs of a few hot loops. Here a thousand functions and patterns are warm, and few are hot.
// These are numbers and choices that are looked at each time something is compiled or grows, so that they may be set while the program runs. Flags that decide how
// code is kept (`regexp-tier-up`) must not be touched here: what was compiled before would not fit, and the process crashes.
const FLAGS = [
  // How much a function runs before it is looked at for optimising (132 kB of bytecode by default): a quarter of all work went into that, in the background.
  "--interrupt-budget=1000000",
  // How much of other functions goes into one that is optimised (920 bytes of bytecode by default): most of it is never hot, and to optimise it took the time.
  "--max-inlined-bytecode-size-cumulative=200",
  // Most patterns run a few times in a document: then compiling them to machine code, at their second run by default, costs more than it brings.
  "--regexp-tier-up-ticks=10",
  // Costs more than half of the time that a pattern takes to compile.
  "--no-regexp-peephole-optimization",
  // Each `\s{0,3}` is spelled out three times, and all that follows up to ten times: half of the time that patterns take to compile, and little of it helps them run.
  "--no-regexp-optimization",
  // Room for what is new grows at once, not by and by: else what a small run makes is moved to where long-lived things are, and those are marked and swept.
  "--semi-space-growth-factor=16",
];

const file = join(__dirname, "../dist/bundle/minutes.utf16");
const kept = join(__dirname, "../dist/bundle/minutes.code");

exports.loadProgram = () => {
  for (const flag of FLAGS) setFlagsFromString(flag);
  const source = readFileSync(file, "utf16le");
  const cachedData = existsSync(kept) ? sound(readFileSync(kept)) : undefined;
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(file), file);
  return { script, program: module.exports };
};

/** Keeps the code of all that has run so far, twice. */
exports.keepCode = (script) => {
  const code = script.createCachedData();
  writeFileSync(kept, Buffer.concat([code, code]));
};

/** V8 trusts the code that it is given, and crashes over a damaged file: where both copies are the same, neither is. To compare takes a fifth of a checksum's time. */
function sound(bytes) {
  const half = bytes.length / 2;
  const code = bytes.subarray(0, half);
  return code.equals(bytes.subarray(half)) ? code : undefined;
}
