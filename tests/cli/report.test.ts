import { expect, test } from "vitest";
import { diagnosticLine } from "../../src/cli/log.ts";
import { diagnostic } from "../../src/diagnostics.ts";

const evidence = (page: number | null) => [{ quote: "25/9", lines: [12, 12], page, boxes: [] }] as const;

test("a diagnostic line names page and line where they are known", () => {
  const where = (place: Parameters<typeof diagnostic>[3]) => diagnosticLine("a.pdf", diagnostic("date/ambiguous-year", "warning", "no year", place));
  expect(where({ evidence: evidence(3) })).toBe("a.pdf:p3:l12: warning date/ambiguous-year: no year");
  expect(where({ evidence: evidence(null) })).toBe("a.pdf:l12: warning date/ambiguous-year: no year");
  expect(where({ page: 3 })).toBe("a.pdf:p3: warning date/ambiguous-year: no year");
  expect(where({})).toBe("a.pdf: warning date/ambiguous-year: no year");
});

test("what a document says stays on its line", () => {
  expect(diagnosticLine("a\nb.pdf", diagnostic("owner/unresolved", "warning", "X\u001b[31m\nY"))).toBe("a\\u000ab.pdf: warning owner/unresolved: X\\u001b[31m\\u000aY");
});
