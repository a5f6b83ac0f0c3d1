// How much slower than bare Node is `minutes --version`? Median of 20 runs each, in milliseconds, taken in turns.
//   node bench/startup.mjs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/minutes.js", import.meta.url));
const time = (args) => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const bare = [];
const version = [];
for (let i = 0; i < 20; i++) {
  bare.push(time(["-e", "0"]));
  version.push(time([bin, "--version"]));
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
console.log(`bare node ${median(bare).toFixed(1)} ms, minutes --version ${median(version).toFixed(1)} ms, ${(median(version) - median(bare)).toFixed(1)} ms over`);
