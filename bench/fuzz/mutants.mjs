import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { mutatedBytes } from "./bytes.mjs";
import { mutatedDocx } from "./docx.mjs";
import { mutatedPdf } from "./pdf.mjs";
import { randomOf } from "./random.mjs";

/** Each format with the mutation that reaches past its container; text has none. */
export const FORMATS = {
  pdf: { head: "%PDF", inside: mutatedPdf },
  docx: { head: "PK", inside: mutatedDocx },
  txt: { head: "", inside: null },
};

/** The documents of a folder that mutants are made of, by format: what is named so and begins so. */
export function sourcesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const ofFormat = ([format, { head }]) => [format, paths.filter((path) => extname(path) === `.${format}`).map((path) => readFileSync(path)).filter((bytes) => bytes.length > 0 && bytes.subarray(0, head.length).toString("latin1") === head)];
  return Object.fromEntries(Object.entries(FORMATS).map(ofFormat));
}

/**
 * The mutant of this number, the same for the same seed and sources.
 * @example mutant(sourcesIn("fixtures"), "pdf", 1, 17)
 */
export function mutant(sources, format, seed, number) {
  const random = randomOf(`${seed}:${format}:${number}`);
  const bytes = random.pick(sources[format]);
  const other = random.pick(sources[format]);
  const { inside } = FORMATS[format];
  return inside && random.chance(0.65) ? inside(bytes, random, other) : mutatedBytes(bytes, random, other);
}
