// @ts-check
// How long do files take, and how much memory? Beside other programs on the same files, in the same run (see bench/README.md).
//   npm run build && node bench/run.mjs [NAME …] [--files DIR] [--runs 3]
import { speed } from "./speed/command.mjs";

process.exitCode = await speed(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
