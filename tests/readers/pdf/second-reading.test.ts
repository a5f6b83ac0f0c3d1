import { expect, test } from "vitest";
import { tornPages, withSecondReading } from "../../../src/readers/pdf/second-reading.ts";
import { wordsOf } from "../../../src/readers/pdf/words.ts";
import { pageOf } from "./page-of.ts";

const page = (...words: readonly string[]): ReturnType<typeof pageOf> => pageOf(words.map((word) => ({ glyphs: [...word].map((letter) => [letter, 0.5] as const) })));

function read(words: readonly string[], second: string): string[] {
  const [mended] = withSecondReading([page(...words)], new Map([[1, second]]));
  return mended ? wordsOf(mended, { quarter: 0, pageWidth: 595, pageHeight: 842 }).map(({ text }) => text) : [];
}

test("a hole in a word takes the letters that the second engine reads there, a ligature's too", () => {
  expect(read(["certi\uFFFDkat", "o\uFFFDciell", "\uFFFDnd"], "certi\uFB01kat of\uFB01ciell find")).toEqual(["certifikat", "officiell", "\uFFFDnd"]);
});

test("two readings, none, or a word with two holes prove nothing", () => {
  for (const second of ["bänken banken", "bordet", ""]) expect(read(["b\uFFFDnken"], second)).toEqual(["b\uFFFDnken"]);
  expect(read(["b\uFFFDnk\uFFFDn"], "bänken")).toEqual(["b\uFFFDnk\uFFFDn"]);
});

test("the second engine is asked only where a word has a hole", () => {
  expect(tornPages([page("certi\uFFFDkat")])).toEqual([1]);
  expect(tornPages([page("bänken", "\uFFFD", "4\uFFFD")])).toEqual([]);
});
