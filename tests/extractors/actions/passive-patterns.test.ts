import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionPatterns } from "../../../src/extractors/actions/words.ts";
import { packs } from "../../../src/locales/index.ts";
import { compilePattern } from "../../../src/locales/pattern.ts";

test("patterns that begin with words are tried where these stand, though letters are spelled in them", () => {
  const { passives, passiveTasks } = actionPatterns(packs.sv);
  const beginning = [...packs.sv.actions.passives, ...packs.sv.actions.passiveTasks].map(({ source }) => source.startsWith("(?<!"));
  expect(beginning).toContain(true);
  expect([...passives, ...passiveTasks].map((one) => !(one instanceof RegExp))).toEqual(beginning);
});

describe("a language's own patterns find, led by their words, what they find alone", () => {
  test.each(Object.values(packs).map((pack) => ({ pack, language: pack.tag })))("$language", ({ pack }) => {
    const { passives, passiveTasks, instructions } = actionPatterns(pack);
    const own = [...pack.actions.passives, ...pack.actions.passiveTasks, ...pack.actions.orders];
    const led = [...passives, ...passiveTasks, ...instructions.slice(instructions.length - pack.actions.orders.length)];
    expect(led).toHaveLength(own.length);
    const pairs = own.map(({ source, flags }, i) => ({ alone: compilePattern(source, flags), led: led[i] }));
    // the words that the patterns are made of, in any order
    const words = [...new Set(own.flatMap(({ source }) => source.replace(/\\[psd]\{?/gu, " ").match(/\p{L}{2,20}/gu) ?? []))];
    const piece = fc.oneof(fc.constantFrom(...(words.length > 0 ? words : ["x"])), fc.constantFrom("Kim", "be", "sent", "att", "\uFFFD", "ж", ".", ",", "werden", "tas upp", "être", "envoyée"));
    fc.assert(fc.property(fc.array(fc.tuple(piece, fc.constantFrom(" ", " ", "  ", "\n", "", "     ")), { maxLength: 10 }), fc.boolean(), (pieces, large) => {
      const plain = pieces.flat().join("");
      const text = large ? plain.toUpperCase() : plain;
      for (const { alone, led: found } of pairs) expect(found?.exec(text)).toEqual(alone.exec(text));
    }), { numRuns: 150 });
  });
});
