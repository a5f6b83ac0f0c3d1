import fc from "fast-check";
import { expect, test } from "vitest";
import { GrowingText } from "../../src/document/growing-text.ts";

test("grows and shrinks as one string does", () => {
  const step = fc.oneof(fc.string({ maxLength: 4 }), fc.nat(6));
  fc.assert(fc.property(fc.array(step, { maxLength: 20 }), fc.nat(12), (steps, back) => {
    const text = new GrowingText();
    let plain = "";
    for (const one of steps) {
      if (typeof one === "string") {
        text.append(one);
        plain += one;
      } else {
        text.cut(text.length - one);
        plain = plain.slice(0, Math.max(plain.length - one, 0));
      }
    }
    expect(text.toString()).toBe(plain);
    expect(text.length).toBe(plain.length);
    expect(text.from(plain.length - back)).toBe(plain.slice(Math.max(plain.length - back, 0)));
  }));
});

test("what lies behind its end is not there", () => {
  const text = new GrowingText();
  text.append("ab");
  expect(text.from(2)).toBe("");
  expect(text.from(5)).toBe("");
  text.cut(9);
  expect(text.toString()).toBe("ab");
});
