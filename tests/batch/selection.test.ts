import { expect, test } from "vitest";
import { selector } from "../../src/batch/selection.ts";

const DAY = Date.UTC(2025, 2, 1);

test.each<[string, string, boolean]>([
  ["*.pdf", "a.pdf", true],
  ["*.pdf", "2024/mars/a.pdf", true],
  ["*.pdf", "a.pdf.txt", false],
  ["2024/*.pdf", "2024/a.pdf", true],
  ["2024/*.pdf", "2024/mars/a.pdf", false],
  ["2024/**", "2024/mars/a.pdf", true],
  ["2024/**", "2025/a.pdf", false],
  ["2024", "2024/mars/a.pdf", true],
  ["mars/", "2024/mars/a.pdf", true],
  ["./2024/*", "2024/a.pdf", true],
  ["/mars", "2024/mars/a.pdf", false],
  ["/2024", "2024/mars/a.pdf", true],
  ["*.{pdf,docx}", "a.docx", true],
  ["*.pdf", "A.PDF", true],
  ["M\u00f6te*", "Mo\u0308te.txt", true],
  ["!a.pdf", "b.pdf", false],
])("--include %s on %s: %s", (glob, place, wanted) => {
  expect(selector({ include: [glob] })(place, DAY)).toBe(wanted ? null : "not among --include");
  expect(selector({ exclude: [glob] })(place, DAY)).toBe(wanted ? `left out by --exclude ${glob}` : null);
});

test("of several includes one is enough; one exclude is too much", () => {
  const select = selector({ include: ["*.pdf", "*.txt"], exclude: ["utkast", "*.bak.txt"] });
  expect(["a.pdf", "a.txt", "a.md", "utkast/a.pdf", "a.bak.txt"].map((place) => select(place, DAY))).toEqual([
    null, null, "not among --include", "left out by --exclude utkast", "left out by --exclude *.bak.txt",
  ]);
});

test("a day begins at midnight UTC and counts itself", () => {
  const select = selector({ since: "2025-03-01" });
  expect([DAY - 1, DAY, DAY + 1].map((modified) => select("a.pdf", modified))).toEqual(["not changed since 2025-03-01", null, null]);
});

test("what could not be looked into is left out where it is excluded only", () => {
  expect(selector({ include: ["*.pdf"], since: "2025-03-01" })("locked", null)).toBeNull();
  expect(selector({ exclude: ["locked"] })("locked", null)).toBe("left out by --exclude locked");
});

test("what is no glob is wrong usage", () => {
  expect(() => selector({ include: [""] })).toThrow(/^--include /u);
});
