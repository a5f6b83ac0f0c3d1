// @ts-check
// How much of what documents say is read from them? Holds the built program's records against annotations (see bench/accuracy/README.md).
//   npm run build && node bench/accuracy.mjs DOCUMENTS ANNOTATIONS [--worst 5]
import { accuracy } from "./accuracy/command.mjs";

const { parseMinutes } = await import(new URL("../dist/pipeline.js", import.meta.url).href);
process.exitCode = await accuracy(process.argv.slice(2), {
  parse: parseMinutes,
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
