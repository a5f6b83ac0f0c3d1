import { expect, test } from "vitest";
import { escapeInvisible, escapeJson } from "../../src/emitters/escape.ts";

const every = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point));

test("of all characters those that are not seen become escapes, and no other", () => {
  expect(every.filter((character) => (escapeInvisible(`Ärende ${character}.`) !== `Ärende ${character}.`) !== /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character))).toEqual([]);
});

test("in JSON what stands between its tokens stays", () => {
  const escaped = every.filter((character) => escapeJson(`{\n  "a": "${character}"\n}`) !== `{\n  "a": "${character}"\n}`);
  expect(escaped).toEqual(every.filter((character) => /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/u.test(character)));
});

test.each([
  ["a\u001B[2Jb", "a\\u001b[2Jb"],
  ["rad\nrad", "rad\\u000arad"],
  ["Kim\u202E Ek", "Kim\\u202e Ek"],
  ["Kim Ek – ”ja” → 5 € 😀", "Kim Ek – ”ja” → 5 € 😀"],
])("%j on a terminal", (text, shown) => {
  expect(escapeInvisible(text)).toBe(shown);
});
