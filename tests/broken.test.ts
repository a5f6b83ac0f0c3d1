import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type DiagnosticCode, parseMinutes } from "../src/index.ts";
import { readerInput } from "./fixture-cases.ts";

const folder = "tests/data/broken";

/** What each file that cannot be read is reported as. */
const codes: Record<string, DiagnosticCode> = {
  "empty.txt": "input/empty",
  "encrypted.pdf": "pdf/encrypted",
  "header-only.pdf": "pdf/damaged",
  "image-only.pdf": "pdf/no-text-layer",
  "not-word.docx": "docx/damaged",
  "old.doc": "input/unsupported",
  "page.rtf": "input/unsupported",
  "random.bin": "input/unsupported",
  "spaces-only.md": "input/empty",
  "truncated.docx": "docx/damaged",
  "truncated.pdf": "pdf/damaged",
  "zip-of-text.docx": "input/unsupported",
};

test("every broken file is listed", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(codes).sort());
});

test.each(Object.entries(codes))("%s is refused with %s", async (name, code) => {
  const { readings, diagnostics } = await parseMinutes(readerInput(`${folder}/${name}`));
  expect(diagnostics.map((found) => found.code)).toContain(code);
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  expect(readings.flatMap(({ record }) => record.agendaItems)).toEqual([]);
});
