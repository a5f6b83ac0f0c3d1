import { expect, test } from "vitest";
import { firstWordsOf, lastWordsOf, wordBefore, wordBehind } from "../../src/locales/words-beside.ts";

test("the run of letters before a place and behind it", () => {
  expect(wordBefore("mötet kl. 8", 10)).toBe("kl");
  expect(wordBefore("mid-may", 4)).toBe("mid");
  expect(wordBefore("fredag, 8", 8)).toBe("fredag");
  expect(wordBefore("kl (8", 4)).toBe("");
  expect(wordBehind("8 p.m.", 1)).toBe("p");
  expect(wordBehind("8uhr", 1)).toBe("uhr");
  expect(wordBehind("8)", 1)).toBe("");
});

test("what phrases have beside what they lead to, and behind what leads to them", () => {
  expect(lastWordsOf(["i slutet av", "d'ici", "kl."])).toEqual(new Set(["av", "ici", "kl"]));
  expect(firstWordsOf(["a.m.", "Uhr"])).toEqual(new Set(["a", "uhr"]));
});
