import fc from "fast-check";
import { expect, test } from "vitest";
import { escapePattern } from "../../src/locales/escape-pattern.ts";

test("a phrase's pattern matches the phrase, and no other", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (phrase, other) => {
    const pattern = new RegExp(`^${escapePattern(phrase)}$`, "u");
    expect(pattern.test(phrase)).toBe(true);
    expect(pattern.test(other)).toBe(phrase === other);
  }));
});
