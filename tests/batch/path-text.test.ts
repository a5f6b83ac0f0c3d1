import fc from "fast-check";
import { expect, test } from "vitest";
import { onDisk, textOfBytes, textOfPath } from "../../src/batch/path-text.ts";

const bytesOf = (text: string): Buffer => {
  const path = onDisk(text);
  return typeof path === "string" ? Buffer.from(path) : path;
};

test.each([
  ["möte.pdf", Buffer.from("möte.pdf")],
  ["m\\xF6te.pdf", Buffer.from("möte.pdf", "latin1")],
  ["m\\x5CxF6te.pdf", Buffer.from("m\\xF6te.pdf")],
  ["\\x5CxF6\\xF6", Buffer.concat([Buffer.from("\\xF6"), Buffer.from([0xf6])])],
  ["\\\\xF6", Buffer.from([0x5c, 0xf6])],
  ["a\\xf6\\", Buffer.from("a\\xf6\\")],
  ["å\\xE2\\x82", Buffer.concat([Buffer.from("å"), Buffer.from([0xe2, 0x82])])],
  ["\\xC0\\x80\\xED\\xA0\\x80", Buffer.from([0xc0, 0x80, 0xed, 0xa0, 0x80])],
])("%s", (text, bytes) => {
  expect(textOfBytes(bytes)).toBe(text);
  expect(bytesOf(text)).toEqual(bytes);
});

test("the text stands for exactly these bytes", () => {
  const byte = fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(...Buffer.from("\\x5CEF6å")));
  fc.assert(fc.property(fc.array(byte, { maxLength: 30 }), (bytes) => {
    const name = Buffer.from(bytes);
    expect(bytesOf(textOfBytes(name)).equals(name)).toBe(true);
    expect(textOfBytes(name)).not.toMatch(/[\p{Cs}\uFFFD]/u);
  }), { numRuns: 2000 });
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (path) => {
    expect(bytesOf(textOfPath(path)).toString()).toBe(path);
  }));
});
