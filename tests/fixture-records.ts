import { readFileSync } from "node:fs";
import type { MinutesRecord } from "../src/record/schema.ts";
import { fixtureCases } from "./fixture-cases.ts";

export interface FixtureRecords {
  /** `sv/wrapped-heading` */
  readonly name: string;
  readonly records: readonly MinutesRecord[];
}

/** The records of every fixture as tests/fixtures.test.ts holds them to be: read, not parsed anew. */
export function fixtureRecords(): FixtureRecords[] {
  return fixtureCases().map(({ name, folder }) => ({ name, records: JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as MinutesRecord[] }));
}
