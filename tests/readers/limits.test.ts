import { expect, test } from "vitest";
import { readWhole } from "../../src/batch/bytes.ts";
import { parseMinutes } from "../../src/pipeline.ts";
import { LIMITS } from "../../src/readers/limits.ts";
import { onePage, paragraph, wordOf } from "../cli/bad-inputs.ts";

const GOOD = "Protokoll\n\nDatum: 2025-03-04\n\n1. Ekonomi\nBo Ekström redovisade kassan.\n";

test("limits that are passed in: each is named by its code", async () => {
  const read = async (path: string, bytes: Uint8Array, limits: Partial<typeof LIMITS>): Promise<string[]> =>
    (await parseMinutes({ path, bytes, sha256: "ab" }, { limits: { ...LIMITS, ...limits } })).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
  expect(await read("a.txt", Buffer.from(GOOD), { bytes: 10 })).toEqual(["error limit/bytes"]);
  expect(await read("a.txt", Buffer.from(GOOD), { characters: 10 })).toEqual(["error limit/characters"]);
  expect(await read("a.md", Buffer.from(`# Protokoll\n\n## Ekonomi\n\n## Övrigt\n\n${GOOD}`), { characters: 10 })).toEqual(["error limit/characters"]);
  expect(await read("a.docx", wordOf(paragraph("Protokoll 2025-03-04")), { characters: 10 })).toEqual(["error limit/characters"]);
  expect(await read("a.docx", wordOf(paragraph("Protokoll 2025-03-04")), { inflatedBytes: 10 })).toEqual(["error limit/inflated"]);
  expect(await read("a.docx", wordOf(paragraph("Protokoll 2025-03-04")), { elements: 2 })).toEqual(["error limit/inflated"]);
  expect(await read("a.pdf", onePage({ kids: "3 0 R 3 0 R", count: 2 }), { pages: 1 })).toEqual(["error limit/pages"]);
  expect(await read("a.pdf", onePage(), { characters: 10 })).toEqual(["error limit/characters"]);
});

test("a file that grows while it is read is not half read", async () => {
  const growing = (sizes: number[]) => ({ stat: () => ({ size: sizes.shift() ?? 0, mtimeMs: 1 }), read: () => Buffer.from(GOOD) });
  expect(readWhole(growing([10, 20]), 1000)).toMatchObject({ problem: { code: "input/changed", severity: "error" } });
  expect(readWhole(growing([10, 10]), 1000)).toEqual({ bytes: Buffer.from(GOOD) });
  expect(readWhole(growing([2000, 2000]), 1000)).toMatchObject({ problem: { code: "limit/bytes" } });
});
