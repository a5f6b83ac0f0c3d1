import { expect, test } from "vitest";
import { withLostLetters } from "../../../src/readers/pdf/ligatures.ts";
import { CharFlag } from "../../../src/readers/pdf/page-content.ts";
import { trustOf } from "../../../src/readers/pdf/trust.ts";
import { wordsOf } from "../../../src/readers/pdf/words.ts";
import { pageOf, type Glyph } from "./page-of.ts";

const WIDTHS: Readonly<Record<string, number>> = { t: 0.33, f: 0.31, i: 0.23, l: 0.23 };
/** `Takny{tt}` draws the letters in braces as one glyph, a little narrower than they are, whose font tells the first alone. */
function glyphs(word: string): Glyph[] {
  return [...word.matchAll(/\{(?<ligature>\p{L}{2,3})\}|./gu)].map((match): Glyph => {
    const letters = match.groups?.["ligature"] ?? match[0];
    const width = [...letters].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 0.5), 0);
    return [letters.charAt(0), letters.length > 1 ? width * 0.97 : width];
  });
}
const PLAIN = ["talet", "fatet", "tiden", "flaska", "filen", "lista"];

function read(...words: readonly string[]): string[] {
  const [page] = withLostLetters([pageOf([...PLAIN, ...words].map((word) => ({ glyphs: glyphs(word) })))]);
  return page ? wordsOf(page, { quarter: 0, pageWidth: page.width, pageHeight: page.height }).map(({ text }) => text).slice(PLAIN.length) : [];
}

test("a glyph as wide as only one ligature is that ligature", () => {
  expect(read("ersä{tt}are", "fullmäk{ti}ge", "komi{tt}én")).toEqual(["ersättare", "fullmäktige", "komittén"]);
});

test("of several readings the one that stands undamaged elsewhere counts; else nothing is filled in", () => {
  expect(read("skri{ft}er", "skrifter")).toEqual(["skrifter", "skrifter"]);
  expect(read("{fl}aska", "o{fi}nd")).toEqual(["flaska", "ofnd"]);
});

test("letters of their own width stay, and so do words in a face that measures nothing", () => {
  expect(read("hatten", "skiffer")).toEqual(["hatten", "skiffer"]);
  expect(read("a4{fi}d7", "09{tt}a")).toEqual(["a4fd7", "09ta"]);
  const [page] = withLostLetters([pageOf([{ glyphs: glyphs("ersä{tt}are"), family: "Once" }])]);
  expect(page?.lost).toBeNull();
});

test("what could not be mended is told, what could is trusted", () => {
  const trust = (...words: readonly string[]): boolean | undefined => {
    const [page] = withLostLetters([pageOf([...PLAIN, ...words].map((word) => ({ glyphs: glyphs(word) })))]);
    return page && trustOf(page).trusted;
  };
  const filler = ["gatan", "vägen", "torget", "huset", "skogen", "sjön"];
  expect(trust(...filler, "ersä{tt}are", "komi{tt}én", "fullmäk{ti}ge")).toBe(true);
  expect(trust(...filler, "o{fi}nd", "ka{fl}ar", "sko{fi}s")).toBe(false);
});

test("a named face that lacks a frequent letter among very many is not trusted, one with few letters is", () => {
  const words = (count: number): Parameters<typeof pageOf>[0] => Array.from({ length: count }, () => ({ glyphs: glyphs("protokojjet"), family: "Swapped" }));
  expect(trustOf(pageOf(words(40)))).toMatchObject({ trusted: false });
  expect(trustOf(pageOf(words(12)))).toMatchObject({ trusted: true });
});

test("a recogniser's letters have made-up widths: no ligature is looked for among them, and none is missed", () => {
  const content = pageOf([...PLAIN, "gatan", "torget", "huset", "skogen", "o{fi}nd", "ka{fl}ar", "sko{fi}s"].map((word) => ({ glyphs: glyphs(word) })));
  const scan = { ...content, chars: { ...content.chars, flags: content.chars.flags.map((flag) => flag | CharFlag.invisible) }, images: [{ x: 0, y: 0, width: 595, height: 842 }] };
  expect(withLostLetters([scan])[0]?.lost).toBeNull();
  expect(trustOf(scan)).toMatchObject({ textLayer: "ocr", trusted: true });
});

test("a named face without a single e is not trusted, a nameless one says nothing", () => {
  const swapped = Array.from({ length: 20 }, () => ({ glyphs: glyphs("godkännsavalla"), family: "Swapped" }));
  expect(trustOf(pageOf(swapped))).toMatchObject({ trusted: false });
  expect(trustOf(pageOf([...swapped, { glyphs: glyphs("titel"), family: "Swapped" }]))).toMatchObject({ trusted: true });
  expect(trustOf(pageOf(swapped.map((word) => ({ ...word, family: "" }))))).toMatchObject({ trusted: true });
});
