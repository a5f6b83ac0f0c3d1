import fc from "fast-check";
import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { isPadded, parseNumber } from "../../src/structure/numbering.ts";

const { sv, nb, da, de, en, fi } = packs;

/** number, values, suffix, scheme, label, title */
const shown = (text: string, pack = sv): readonly unknown[] | null => {
  const parsed = parseNumber(text, pack);
  return parsed && [parsed.number, parsed.values.join("."), parsed.suffix, parsed.scheme, text.slice(0, parsed.labelEnd), text.slice(parsed.rest)];
};

test.each([
  ["§ 12 Val av justerare", "12", "12", "", "§ 12", "Val av justerare"],
  ["§12. Taket", "12", "12", "", "§12.", "Taket"],
  ["§ 3: Taket", "3", "3", "", "§ 3:", "Taket"],
  ["§ 12 a Taket", "12a", "12", "a", "§ 12 a", "Taket"],
  ["§ 4.2 Taket", "4.2", "4.2", "", "§ 4.2", "Taket"],
  ["§§ 12–14 Anmälningar", "12", "12", "", "§§ 12–14", "Anmälningar"],
  ["\uFFFD 12 Taket", "12", "12", "", "\uFFFD 12", "Taket"],
  ["§ 7", "7", "7", "", "§ 7", ""],
  ["12 § Taket", "12", "12", "", "12 §", "Taket"],
  ["12 a § Taket", "12a", "12", "a", "12 a §", "Taket"],
])("the paragraph sign before and behind: %s", (text, number, values, suffix, label, title) => {
  expect(shown(text)).toEqual([number, values, suffix, "paragraph", label, title]);
});

test("a small word behind a paragraph's number is no suffix", () => {
  expect(shown("§ 12 a priori")?.slice(0, 3)).toEqual(["12", "12", ""]);
  expect(shown("§ 12 i stadgarna")?.slice(0, 3)).toEqual(["12", "12", ""]);
});

test.each([
  ["5.1 Taket", "5.1", "5.1", "", "5.1", "Taket"],
  ["5.1. Taket", "5.1", "5.1", "", "5.1.", "Taket"],
  ["5.1.2) Taket", "5.1.2", "5.1.2", "", "5.1.2)", "Taket"],
  ["06.1H Taket", "06.1H", "6.1", "h", "06.1H", "Taket"],
  ["5.5.Gäller taket?", "5.5", "5.5", "", "5.5.", "Gäller taket?"],
  ["2.1 – Taket", "2.1", "2.1", "", "2.1 –", "Taket"],
])("levels: %s", (text, number, values, suffix, label, title) => {
  expect(shown(text)).toEqual([number, values, suffix, "decimal", label, title]);
});

test.each([
  ["5. Taket", "5", "", "5.", "Taket"],
  ["5) Taket", "5", "", "5)", "Taket"],
  ["5: Taket", "5", "", "5:", "Taket"],
  ["5 - Taket", "5", "", "5 -", "Taket"],
  ["(5) Taket", "5", "", "(5)", "Taket"],
  ["6a. Taket", "6a", "a", "6a.", "Taket"],
  ["1.Anteckningar", "1", "", "1.", "Anteckningar"],
  ["5.", "5", "", "5.", ""],
])("a number and its closing mark: %s", (text, number, suffix, label, title) => {
  expect(shown(text)).toEqual([number, String(Number.parseInt(number, 10)), suffix, "decimal", label, title]);
  expect(parseNumber(text, sv)?.closing).not.toBe("");
});

test("a bare number needs a capital letter or the line's end behind it", () => {
  expect(shown("5 Taket")).toEqual(["5", "5", "", "decimal", "5", "Taket"]);
  expect(shown("5b Taket")?.[0]).toBe("5b");
  expect(shown("5")).toEqual(["5", "5", "", "decimal", "5", ""]);
  expect(parseNumber("5 Taket", sv)?.closing).toBe("");
  expect(shown("5 personer var där")).toBeNull();
  expect(shown("5x")).toBeNull();
});

test.each([["IV. Budget", 4], ["II) Budget", 2], ["XIX – Budget", 19], ["I. Budget", 1], ["XX:", 20]] as const)("roman: %s", (text, value) => {
  expect(parseNumber(text, en)).toMatchObject({ scheme: "roman", values: [value] });
});

test("capitals that spell no roman number, or that nothing closes, number nothing", () => {
  expect(shown("IIII. Budget", en)).toBeNull();
  expect(shown("IV Budget", en)).toBeNull();
  expect(shown("XI.Budget", en)).toBeNull();
  expect(shown("IX:s möte", en)).toBeNull();
});

test("a letter needs a mark and a space: `A.`, `a)`, `B:`", () => {
  expect(shown("A. Budget", en)).toEqual(["A", "1", "", "letter", "A.", "Budget"]);
  expect(shown("b) Budget", en)).toEqual(["b", "2", "", "letter", "b)", "Budget"]);
  expect(shown("(c) Budget", en)).toEqual(["c", "3", "", "letter", "(c)", "Budget"]);
  expect(shown("D - Budget", en)?.[0]).toBe("D");
  expect(shown("A Budget", en)).toBeNull();
  expect(shown("A.Budget", en)).toBeNull();
  expect(shown("Å. Budget", sv)).toBeNull();
});

test.each([
  [sv, "Punkt 3 Taket", "3", "word"], [sv, "Ärende 12: Taket", "12", "word"], [sv, "punkt nr 4. Taket", "4", "word"], [de, "TOP 4: Dach", "4", "word"], [de, "TOP 4.2 Dach", "4.2", "word"],
  [nb, "Sak 12/24 Taket", "12/24", "case"], [nb, "PS 5/24 Taket", "5/24", "case"], [en, "Item 2.1 Roof", "2.1", "word"], [en, "Agenda item 3: Roof", "3", "word"], [da, "Punkt 7 Taget", "7", "word"], [fi, "Kohta 2 Katto", "2", "word"], [en, "Item 6a. Roof", "6a", "word"],
])("the language's own word before the number: %#", (pack, text, number, scheme) => {
  expect(parseNumber(text, pack)).toMatchObject({ number, scheme });
});

test("a case number counts what stands before its year", () => {
  expect(parseNumber("Sak 12/24 Taket", nb)?.values).toEqual([12]);
});

test("another language's word, a word without a number and a longer word number nothing", () => {
  expect(parseNumber("TOP 4: Dach", sv)).toBeNull();
  expect(parseNumber("Punkt: Taket", sv)).toBeNull();
  expect(parseNumber("Punkten 3 togs upp", sv)).toBeNull();
  expect(parseNumber("Saker 3", nb)).toBeNull();
});

test.each(["2025-09-10", "12.3.2024", "12. 3. 2024 Taket", "25/9", "10:30 Kaffe", "09.30–10.15", "1 000 kr", "25 % av Taket", "100 kr", "50 € Kaffe", "Taket", "", " 5. Taket", "- 5", "kl. 10", "3M Company"])(
  "no number: `%s`",
  (text) => {
    expect(parseNumber(text, sv)).toBeNull();
  },
);

test("the format's own label needs no closing mark; a number in a column of numbers may be a case's", () => {
  expect(parseNumber("A Taket", sv, { labelLength: 1 })).toMatchObject({ number: "A", scheme: "letter", rest: 2 });
  expect(parseNumber("iv Taket", sv, { labelLength: 2 })?.scheme).not.toBe("decimal");
  expect(parseNumber("IV Taket", sv, { labelLength: 2 })).toMatchObject({ number: "IV", scheme: "roman" });
  expect(parseNumber("A Taket", sv, { labelLength: 5 })).toBeNull();
  expect(parseNumber("1/24", sv, { ownCell: true })).toMatchObject({ number: "1/24", values: [1], scheme: "case" });
  expect(parseNumber("1/24", sv)).toBeNull();
});

// Texts made of what numbers are made of.
const pieces = fc.array(fc.constantFrom("§", "§§", "\uFFFD", "1", "12", "2024", "0", ".", ")", "(", ":", "-", "–", "/", " ", "  ", "\n", "\t", "\u00A0", "a", "A", "Å", "IV", "X", "Punkt", "Sak", "TOP", "Item", "nr", "Taket", "taket", "%", "😀", "\u0301"), { maxLength: 9 }).map((parts) => parts.join(""));
const tag = fc.constantFrom("sv", "nb", "nn", "da", "fi", "en", "de");
const anything = fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 120 }));

test("whatever the text: never a throw; the label lies in it, the title behind the label", () => {
  fc.assert(fc.property(tag, anything, (tag, text) => {
    const parsed = parseNumber(text, packs[tag]);
    if (!parsed) return;
    expect(parsed.labelEnd).toBeGreaterThan(0);
    expect(parsed.rest).toBeGreaterThanOrEqual(parsed.labelEnd);
    expect(parsed.rest).toBeLessThanOrEqual(text.length);
    expect(text.slice(parsed.labelEnd, parsed.rest).trim()).toBe("");
    expect(parsed.number).not.toBe("");
    expect(parsed.values.length).toBeGreaterThan(0);
    for (const value of parsed.values) expect(Number.isInteger(value) && value >= 0).toBe(true);
  }), { numRuns: 2000 });
});

test("a label is read again as the same number, with any title behind it", () => {
  fc.assert(fc.property(tag, pieces, (tag, text) => {
    const parsed = parseNumber(text, packs[tag]);
    if (!parsed) return;
    expect(parseNumber(`${text.slice(0, parsed.labelEnd)} Taket`, packs[tag]), text).toMatchObject({ number: parsed.number, scheme: parsed.scheme, values: parsed.values });
  }), { numRuns: 2000 });
});

test("every printed form of a number is read back", () => {
  const form = fc.constantFrom<(n: number) => string>((n) => `§ ${n} Taket`, (n) => `${n} § Taket`, (n) => `${n}. Taket`, (n) => `${n}) taket`, (n) => `(${n}) Taket`, (n) => `${n} – Taket`, (n) => `Punkt ${n}: Taket`, (n) => `${n} Taket`);
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), form, (n, print) => {
    expect(parseNumber(print(n), sv)).toMatchObject({ number: String(n), values: [n] });
  }));
});

test.each([
  ["1/- Taket", "1", "1/-", "Taket"], ["1 -Taket", "1", "1 -", "Taket"], ["1\\. Taket", "1", "1\\.", "Taket"], ["1 : Taket", "1", "1 :", "Taket"], ["1° Taket", "1", "1°", "Taket"], ["1.- Taket", "1", "1.-", "Taket"],
])("marks behind a number: %s", (text, number, label, title) => {
  const found = shown(text);
  expect([found?.[0], found?.[4], found?.[5]]).toEqual([number, label, title]);
});

test("minutes that count through the year; dates and files' numbers count nothing", () => {
  expect(shown("24/001 ROOF")?.slice(0, 4)).toEqual(["24/001", "1", "", "case"]);
  expect(shown("001/24 Roof")?.slice(0, 4)).toEqual(["001/24", "1", "", "case"]);
  expect(shown("23/02177/FUL Roof")).toBeNull();
  expect(shown("24/12 Roof")).toBeNull();
  expect(shown("5 -minuten")).toBeNull();
});

test("a long item word may have lost its last letter", () => {
  expect(shown("Punk 4: Taket")?.slice(0, 4)).toEqual(["4", "4", "", "word"]);
  expect(shown("Pun 4: Taket")).toBeNull();
});

test("numbers padded with a nought, with a capital letter behind or none", () => {
  expect(shown("01A Taket")).toEqual(["01A", "1", "a", "decimal", "01A", "Taket"]);
  expect(shown("05 Taket")).toEqual(["05", "5", "", "decimal", "05", "Taket"]);
  expect(shown("01A taket")).toBeNull();
  expect(isPadded("05")).toBe(true);
  expect(isPadded("10")).toBe(false);
});

test.each([
  [en, "1st Order of business: Roof", "1", "Roof"], [de, "2. Tagesordnungspunkt: Dach", "2", "Dach"], [packs.fr, "1er point – Toit", "1", "Toit"], [packs.nl, "3e agendapunt: Dak", "3", "Dak"], [sv, "4:e punkten: Taket", null, null], [sv, "4:e punkt: Taket", "4", "Taket"],
])("an ordinal before the item's word (%#)", (pack, text, number, title) => {
  const parsed = parseNumber(text, pack);
  expect(parsed?.scheme === "word" ? [parsed.number, text.slice(parsed.rest)] : [null, null]).toEqual([number, title]);
});

test("an ordinal with nothing behind it is the title itself, no number", () => {
  expect(parseNumber("2nd Order of business:", en)).toBeNull();
  expect(parseNumber("2nd Order of business", en)).toBeNull();
});

test("an ordinal's word is none without a mark behind it", () => {
  expect(parseNumber("2. Punkt für Punkt", de)?.scheme).toBe("decimal");
});

test("a stroke closes a number with a sign or word", () => {
  expect(shown("§ 2/ Taket")).toEqual(["2", "2", "", "paragraph", "§ 2/", "Taket"]);
  expect(shown("Punkt 2/ Taket")?.[4]).toBe("Punkt 2/");
});

test("no language's word for an item begins with a figure, behind which it is not looked for", () => {
  expect(Object.values(packs).flatMap((pack) => pack.itemWords).filter((word) => /^\d/u.test(word))).toEqual([]);
});
