// Builds dist/: modules and types for those who import the package (tsc), and one file of it all for the command line, which bin/program.js loads.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { keepCodeOfUsual } from "./keep-code.mjs";
import { licences } from "./licences.mjs";
import { spellModule } from "./spell-letters.mjs";

const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const { spellLetters } = await import("../dist/locales/pattern.js");
for (const path of readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) => join("dist", name)).filter((name) => name.endsWith(".js"))) {
  const spelled = spellModule(readFileSync(path, "utf8"), path, spellLetters);
  if (spelled !== null) writeFileSync(path, spelled);
}

/** What a thread runs is of no use to the main thread, which reads little itself. */
const ENTRY = `
  export { main } from "./dist/cli/main.js";
  export const work = async (order) => (await import("./dist/batch/worker.js")).work(order);
`;

/** Commander starts programs, for commands that are programs of their own: here are none, and to load what starts them takes longer than to read a small file. */
const noPrograms = {
  name: "no-programs",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "none" }));
    onLoad({ filter: /^/, namespace: "none" }, () => ({ contents: "" }));
  },
};

// Code of another source is not always known as such.
rmSync("dist/bundle", { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  stdin: { contents: ENTRY, resolveDir: process.cwd() },
  outfile: "minutes.js",
  write: false,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  // Found by `require` when they are needed: both PDF engines and Piscina have files of their own beside them; most runs have no use for Zod.
  external: ["@embedpdf/pdfium", "pdf-parse", "piscina", "zod"],
  // A script that is kept as code cannot import; and patterns are left as they are written.
  supported: { "dynamic-import": false, "regexp-lookbehind-assertions": true, "regexp-unicode-property-escapes": true },
  plugins: [noPrograms],
  define: { "import.meta.url": "__url" },
  banner: { js: '(function (module, exports, require, __filename) {const __url = require("node:url").pathToFileURL(__filename).href;' },
  footer: { js: "})" },
  // Less to read at each start.
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
mkdirSync("dist/bundle");
// As V8 holds it: to decode UTF-8 takes twice as long as to read this.
writeFileSync("dist/bundle/minutes.utf16", Buffer.from(outputFiles[0].text, "utf16le"));
licences(Object.keys(metafile.inputs), "dist/bundle/LICENCES.txt");
await keepCodeOfUsual();
