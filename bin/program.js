"use strict";
// Loads the program as one file, with the code that V8 made of it at build time: hundreds of modules, found and compiled one by one, took longer than most
// documents do. Node itself can keep such code from version 22 on; this is for 20 as well. Code of another version of V8 is refused, and made anew.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const { flagsFor } = require("./v8-flags.js");

const file = join(__dirname, "../dist/bundle/minutes.utf16");
const kept = join(__dirname, "../dist/bundle/minutes.code");

exports.loadProgram = () => {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
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
