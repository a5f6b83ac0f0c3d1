import { expect, test } from "vitest";
import { CharFlag, isDoubtful, UNNAMED, type PageContent } from "../../../src/readers/pdf/page-content.ts";
import { trustDiagnostics, trustOf } from "../../../src/readers/pdf/trust.ts";
import { withUnnamedLetters } from "../../../src/readers/pdf/unnamed-letters.ts";
import { wordsOf } from "../../../src/readers/pdf/words.ts";
import { pageOf } from "./page-of.ts";

/** Arial's places: 3 is the space, then ASCII; the Macintosh's letters from 98 on. */
const PLACES: Readonly<Record<string, number>> = { Ä: 98, Å: 99, Ö: 103, ä: 108, å: 110, ö: 124, æ: 160, ø: 161 };
const glyphPlace = (letter: string): number => PLACES[letter] ?? letter.charCodeAt(0) - 29;

/** A page on which the words of face "Bare" tell bare codes; `marked` says whether the engine noticed. */
function page(bare: readonly string[], plain: readonly string[], code: (letter: string) => number, marked = true): PageContent {
  const glyphs = (word: string): readonly (readonly [string, number])[] => [...word].map((letter) => [letter, 0.5] as const);
  const content = pageOf([...plain.map((word) => ({ glyphs: glyphs(word) })), ...bare.map((word) => ({ glyphs: glyphs(word), family: "Bare" }))]);
  const { chars, faces } = content;
  const codes = chars.code.map((each, i) => {
    if (faces[chars.face[i] as number]?.family !== "Bare") return each;
    const told = code(String.fromCodePoint(each));
    return told < 0x20 || told === 0xa0 ? UNNAMED + told : told;
  });
  const flags = chars.flags.map((each, i) => (marked && faces[chars.face[i] as number]?.family === "Bare" ? each | CharFlag.mapError : each));
  return { ...content, chars: { ...chars, code: codes, flags, doubtful: codes.filter((code, i) => isDoubtful(code, flags[i] ?? 0)).length } };
}

function read(content: PageContent, family = "Bare"): string[] {
  const [mended] = withUnnamedLetters([content]);
  if (!mended) return [];
  const first = mended.chars.face.findIndex((face) => mended.faces[face]?.family === family);
  const top = mended.chars.baseline[first] ?? 0;
  return wordsOf(mended, { quarter: 0, pageWidth: 595, pageHeight: 842 }).filter(({ y }) => y >= top).map(({ text }) => text);
}

const WORDS = ["Mötet", "öppnades", "av", "ordförande", "Asta", "och", "styrelsen", "beslutade", "enligt", "förslaget"];

test("a font without names tells its glyphs' places: Windows' order is proved by the words that come out", () => {
  expect(read(page(WORDS, [], glyphPlace))).toEqual(WORDS);
  expect(read(page(["Næste", "møde", "på", "bestyrelsen", "godkendelse", "referat"], [], glyphPlace))).toEqual(["Næste", "møde", "på", "bestyrelsen", "godkendelse", "referat"]);
});

test("a space among the bare codes parts words", () => {
  expect(read(page(["protokoll och", "styrelsen beslutade", "enligt förslag"], [], glyphPlace))).toEqual(["protokoll", "och", "styrelsen", "beslutade", "enligt", "förslag"]);
});

test("letters all off by one number, noticed by the engine or not", () => {
  const plain = ["styrelsen", "beslutade", "enligt", "protokoll", "och", "till", "ska", "som", "kan", "vid", "efter", "under", "mellan", "samt"];
  const shifted = (letter: string): number => letter.charCodeAt(0) - 31;
  expect(read(page(plain, [], shifted))).toEqual(plain);
  expect(read(page(plain, [], shifted, false))).toEqual(plain);
});

test("what makes no words is left as it is, and so is a face of names or of figures", () => {
  const nonsense = ["xqzzy", "wvvkp", "hjjkq", "zzrtq"];
  expect(withUnnamedLetters([page(nonsense, [], glyphPlace)])[0]?.read).toBeNull();
  const names = ["Sjölund", "Brattvåg", "Kvistö", "Lundmo", "Astrup", "Holmqvist", "Ek", "Rask", "Wiik", "Bjelke", "Torpman", "Fjeld", "Ulvsund"];
  expect(withUnnamedLetters([page([], names, glyphPlace)])[0]?.read).toBeNull();
  expect(withUnnamedLetters([page([], WORDS, glyphPlace)])[0]?.read).toBeNull();
});

test("words of the document itself prove a reading as well", () => {
  const plain = ["Kvarnbacken", "Sjöändan", "Nyodlingen", "Talludden"];
  expect(read(page(plain, plain, glyphPlace))).toEqual(plain);
  expect(withUnnamedLetters([page(plain, [], glyphPlace)])[0]?.read).toBeNull();
});

test("a repair is told with its page; letters left over are told, or the page is not relied on", () => {
  const told = (content: PageContent): [string, number | undefined][] => {
    const mended = withUnnamedLetters([content]);
    return trustDiagnostics(mended.map((each) => ({ content: each, trust: trustOf(each) }))).map(({ code, page: on }) => [code, on]);
  };
  expect(told(page(WORDS, [], glyphPlace))).toEqual([["text/repaired", 1]]);
  expect(told(page(["xq"], WORDS, glyphPlace))).toEqual([["text/lost-letters", 1]]);
  expect(told(page(["xqzzy", "wvvkp"], WORDS, glyphPlace))).toEqual([["pdf/untrusted-text", 1]]);
  expect(told(page([], WORDS, glyphPlace))).toEqual([]);
});
