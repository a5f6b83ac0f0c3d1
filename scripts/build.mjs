// Builds dist/: modules and types for those who import the package (tsc), and one file of it all for the command line, which bin/program.js loads.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { keepCodeOfUsual } from "./keep-code.mjs";
import { licences } from "./licences.mjs";
import { spellLetters } from "./spell-letters.mjs";

const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const { spellOut, LETTER_RANGES } = await import("../dist/locales/pattern.js");
for (const path of readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) => join("dist", name)).filter((name) => name.endsWith(".js"))) {
  const spelled = spellLetters(readFileSync(path, "utf8"), path, (source) => spellOut(source, LETTER_RANGES).spelled);
  if (spelled !== null) writeFileSync(path, spelled);
}

/** What a thread runs is of no use to the main thread, which reads little itself. */
const ENTRY = `
  export { main } from "./dist/cli/main.js";
  export const work = async (order) => (await import("./dist/batch/worker.js")).work(order);
`;

// Code of another source is not always known as such.
rmSync("dist/bundle/minutes.code", { force: true });
const { metafile } = await build({
  stdin: { contents: ENTRY, resolveDir: process.cwd() },
  outfile: "dist/bundle/minutes.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  // Found by `require` when they are needed: both PDF engines and Piscina have files of their own beside them; most runs have no use for Zod.
  external: ["@embedpdf/pdfium", "pdf-parse", "piscina", "zod"],
  // A script that is kept as code cannot import; and patterns are left as they are written.
  supported: { "dynamic-import": false, "regexp-lookbehind-assertions": true, "regexp-unicode-property-escapes": true },
  define: { "import.meta.url": "__url" },
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
licences(Object.keys(metafile.inputs), "dist/bundle/LICENCES.txt");
await keepCodeOfUsual();
