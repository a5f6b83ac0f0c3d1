import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import type { ReaderInput } from "../src/index.ts";

/** A folder `fixtures/<locale>/<case>/` with one `input.*`. */
export interface FixtureCase {
  /** `sv/wrapped-heading` */
  readonly name: string;
  readonly locale: string;
  readonly folder: string;
  readonly input: string;
}

/** Every fixture in order; a folder without an input is an error in the fixture. */
export function fixtureCases(): FixtureCase[] {
  return folders("fixtures").flatMap((locale) =>
    folders(`fixtures/${locale}`).map((name) => {
      const folder = `fixtures/${locale}/${name}`;
      const inputs = readdirSync(folder).filter((file) => file.startsWith("input."));
      if (inputs.length !== 1) throw new Error(`${folder} has ${inputs.length} inputs, not one`);
      return { name: `${locale}/${name}`, locale, folder, input: `${folder}/${inputs[0]}` };
    }),
  );
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

/** A file as the library takes it, under the path it has in the project. */
export function readerInput(path: string): ReaderInput {
  const bytes = new Uint8Array(readFileSync(path));
  return { path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}
