// Makes the generated fixtures: node tests/fixture-sources/build.mjs
// Writes fixtures/<locale>/<case>/input.* and case.yaml for every module of cases/, and tests/data/broken/. Same bytes on every run.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { broken } from "./broken.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..", "..");

for (const module of readdirSync(join(here, "cases")).filter((name) => name.endsWith(".mjs")).sort()) {
  const { cases } = await import(new URL(`cases/${module}`, import.meta.url).href);
  for (const { path, input, shows, make } of cases) {
    const folder = join(root, "fixtures", path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, input), await make());
    writeFileSync(join(folder, "case.yaml"), notes(shows, `tests/fixture-sources/cases/${module}`));
  }
}
mkdirSync(join(root, "tests", "data", "broken"), { recursive: true });
for (const [name, bytes] of await broken()) writeFileSync(join(root, "tests", "data", "broken", name), bytes);

function notes(shows, source) {
  return `shows: ${JSON.stringify(shows)}\nwritten-by: the minutes contributors; all people and bodies are invented\nsource: ${source}\n`;
}
