// What the one file holds of others' work is given on with their licences.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {readonly string[]} inputs paths of all modules in the file */
export function licences(inputs, output) {
  const packages = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0]).filter((folder) => folder !== undefined));
  writeFileSync(output, [...packages].sort().map(licenceOf).join(`\n${"-".repeat(80)}\n\n`));
}

/** A few packages name their licence and author only. */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined && (license === undefined || author === undefined)) throw new Error(`${folder} has no licence to give on`);
  const text = file === undefined ? `By ${author.name ?? author}.` : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
