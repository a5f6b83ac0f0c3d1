import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPiece, cleanText } from "../../src/document/cleaning.ts";

test.each([
  ["ligatures", "o\uFB03ce, \uFB01nal, Ta\uFB02a, e\uFB00ekt", "office, final, Tafla, effekt"],
  ["soft hyphens within a line", "sam\u00ADman\u00ADträde", "sammanträde"],
  ["zero-width marks", "Ek\u200B\u200Dberg\uFEFF", "Ekberg"],
  ["direction marks", "\u202AKim\u202C", "Kim"],
  ["controls, NUL included, part words", "Ek\u0000Berg\u001BLind\u0085", "Ek Berg Lind"],
  ["odd spaces", "\u00A0Kim\u2009 \u202FEk\u3000", "Kim Ek"],
  ["tabs and line breaks", "Kim\tEk\nBo", "Kim Ek Bo"],
  ["letters with loose accents", "O\u0308rjan Ake\u0301", "Örjan Aké"],
  ["accents set before their letter", "M\u00A8otets \u02DAarsm\u00A8ote", "Mötets årsmöte"],
])("%s", (_what, raw, clean) => {
  expect(cleanText(raw)).toBe(clean);
});

test("letters and punctuation stay as they are", () => {
  const text = "§ 4 – “Övrigt” … ½ æ ø ß Œ 3 % • ☒";
  expect(cleanText(text)).toBe(text);
});

test("a soft hyphen at a line's end stays for the joining rules", () => {
  expect(cleanText("samman\u00AD")).toBe("samman\u00AD");
  expect(cleanText("samman\u00AD  ")).toMatch(/\u00AD$/u);
});

test("a piece keeps one space at its ends, so that pieces can be put together", () => {
  expect(cleanPiece("  a\t b  ")).toBe(" a b ");
});

test("cleaning leaves no control, invisible mark, ligature or double space, and is done after once", () => {
  const odd = fc.constantFrom("a", "o", "Ö", " ", "\t", "\n", "\u0000", "\u0007", "\u0085", "\u009F", "\u00A0", "\u00AD", "\u200B", "\u200F", "\u202E", "\u2060", "\uFEFF", "\uFB01", "\uFB06", "\u0308", "\u00A8", "\u02DA", "😀", "\u3000");
  fc.assert(fc.property(fc.oneof(fc.array(odd, { maxLength: 20 }).map((parts) => parts.join("")), fc.string({ unit: "binary" })), (raw) => {
    const clean = cleanText(raw);
    expect(clean).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFB00-\uFB06]|\u00AD(?!$)|\s\s|[^\S ]|^\s|\s$/u);
    expect(clean.normalize("NFC")).toBe(clean);
    if (!/[\u00A8\u02DA]/u.test(raw)) expect(cleanText(clean)).toBe(clean);
  }), { numRuns: 500 });
});
