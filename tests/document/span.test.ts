import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, cover, overlaps, trimSpan } from "../../src/document/span.ts";

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("a span holds itself and what lies within, not what sticks out", () => {
  expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 3, end: 4 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 1, end: 4 })).toBe(false);
  expect(contains({ start: 2, end: 5 }, { start: 3, end: 6 })).toBe(false);
});

test("neighbours do not overlap: ends are exclusive", () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});

test("trimming takes white space of any kind off both ends", () => {
  expect(trimSpan("  ab ", { start: 0, end: 5 })).toEqual({ start: 2, end: 4 });
  expect(trimSpan("\t\u00A0a b\n", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
  expect(trimSpan("a  b", { start: 1, end: 3 })).toMatchObject({ start: 3, end: 3 });
  expect(trimSpan("abc", { start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
});

test("the cover of two spans holds both and begins and ends where one of them does", () => {
  fc.assert(fc.property(span, span, (a, b) => {
    const both = cover(a, b);
    expect(contains(both, a) && contains(both, b)).toBe(true);
    expect([a.start, b.start]).toContain(both.start);
    expect([a.end, b.end]).toContain(both.end);
  }));
});

test("overlapping is mutual, and means a character in common", () => {
  fc.assert(fc.property(span, span, (a, b) => {
    fc.pre(a.end > a.start && b.end > b.start);
    const shared = [...Array(31).keys()].some((at) => at >= a.start && at < a.end && at >= b.start && at < b.end);
    expect(overlaps(a, b)).toBe(shared);
    expect(overlaps(b, a)).toBe(shared);
  }));
});

test("a trimmed span holds the words of String.trim", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(" ", "\n", "\t", "\u00A0", "a", "ö"), { maxLength: 12 }).map((parts) => parts.join("")), (text) => {
    const tight = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(tight.start, tight.end)).toBe(text.trim());
  }));
});
