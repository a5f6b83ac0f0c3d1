"use strict";
// What V8 is told: its defaults are for programs of a few hot loops. Here a thousand functions and patterns are warm, and few are hot.
// These are numbers and choices that are looked at each time something is compiled or grows or a thread is made, so that they may be set while the program runs. Flags that decide how
// code is kept (`regexp-tier-up`) must not be touched here: what was compiled before would not fit, and the process crashes.
const FLAGS = [
  // Most patterns run a few times in a document: then compiling them to machine code, at their second run by default, costs more than it brings.
  "--regexp-tier-up-ticks=10",
  // Costs more than half of the time that a pattern takes to compile.
  "--no-regexp-peephole-optimization",
  // Each `\s{0,3}` is spelled out three times, and all that follows up to ten times: half of the time that patterns take to compile, and little of it helps them run.
  "--no-regexp-optimization",
  // Room for what is new grows at once, not by and by: else what a small run makes is moved to where long-lived things are, and those are marked and swept.
  "--semi-space-growth-factor=16",
  // Megabytes of what is long-lived before a thread of a pool is first marked and swept. It comes to hold half of that anyway, code and patterns most of it: by
  // default it is marked six times on the way there, for next to nothing. More would be marked less, but two threads have to stay below 600 MB.
  "--initial-old-space-size=128",
  // So many shapes of objects are told apart where one of their fields is read (four by default, beyond which each is looked up). Texts alone have ten: whole, put together or
  // cut from others, of one byte a letter or two.
  "--max-valid-polymorphic-map-count=8",
];

// Node 20's V8 has one optimising compiler, and a slow one. Later ones count calls instead, and do best as they are.
const BEFORE_11_8 = [
  // How much a function runs before it is looked at for optimising (66 kB of bytecode by default): a quarter of all work went into that, in the background.
  "--interrupt-budget=1000000",
  // How much of other functions goes into one that is optimised (920 bytes of bytecode by default): most of it is never hot, and to optimise it took the time.
  "--max-inlined-bytecode-size-cumulative=400",
];

// The PDF engine's small functions become part of those that call them: it takes a sixth less. V8 does so by default from 13 on, and has to be told before, by one of two names.
const INLINING_BEFORE_11_8 = "--wasm-inlining";
const INLINING_BEFORE_13 = "--experimental-wasm-inlining";

/** The newest V8 that was asked whether it knows these flags (Node 26's). One that does not know a flag says so on stderr, at each start. */
const NEWEST = 14;

/** The flags for a version of V8 such as "11.3.244.8-node.38". */
exports.flagsFor = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > NEWEST) return [];
  if (major >= 13) return FLAGS;
  return major === 11 && minor < 8 ? [...FLAGS, ...BEFORE_11_8, INLINING_BEFORE_11_8] : [...FLAGS, INLINING_BEFORE_13];
};
