import fc from "fast-check";
import { expect, test } from "vitest";
import { endsInCapitals, endsInHyphen, endsSentence, hangingWord, isName, labelOf, startsLower, startsWithItemNumber, wordCount } from "../../../src/readers/txt/shape.ts";

/** Pieces that lines are made of, and what is rare in them: letters beyond the BMP and their halves, other white space, letters that are other letters' cases. */
const PIECES = [
  ..."aeiåÄXLſKıß𝒜𝓫 \t\u00A0\u2003012.,:;!?()[]\"”’'»-/&§\u2010\u00AD\uD835", "😀", "ʰ", "Ж", "och ", "von ", " Ek", "Anna", "-Lisa", "VGR", "punkt ", "Sak ", "agenda item ", "PS 5/18", "m.", "o.s.v.",
];
const lines = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
const NUMBERS = [
  /^\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)](?:$|\s|(?=\p{Lu}))/u, /^\d{1,3}(?:\.\d{1,3}){1,4}(?=\s{1,10}\p{Lu}|$)/u, /^§{1,2}\s?\d{1,4}/u, /^\d{1,4}\s?§/u, /^[a-zåäö]\)\s/iu, /^[IVXL]{1,6}\.\s{1,5}(?=\p{Lu})/u,
  /^\p{Lu}{2,4} \d{1,4}\/\d{2,4}(?!\p{N})/u, /^(?:punkt|pkt|paragraf|ärende|sak|top|tagesordnungspunkt|item|agenda item|kohta|asia|sag|pt)\.?\s{1,3}\d{1,3}(?!\p{N})/iu,
];

test("what a line looks like is told as these patterns tell it", () => {
  fc.assert(fc.property(lines, (line) => {
    // The patterns that are left hold their letters as ranges, which end with the BMP.
    if (!line.includes("𝒜")) expect(startsWithItemNumber(line)).toBe(NUMBERS.some((pattern) => pattern.test(line)));
    expect(labelOf(line)).toBe(/^([\p{L}][\p{L}\p{N}/&().'’-]{0,30}(?: [\p{L}\p{N}/&().'’-]{1,30}){0,4})\s?:(?=\s|$)/u.exec(line)?.[1]);
    expect(endsSentence(line)).toBe(/[.!?:;…][)\]”"’'»]{0,2}$/u.test(line) && !/(?:^|\s)(?:\p{Ll}\.){1,3}$/u.test(line));
    expect(startsLower(line)).toBe(/^[("”“'’«]{0,2}\p{Ll}/u.test(line));
    expect(endsInHyphen(line)).toBe(/[\p{L}\p{N}][-\u2010\u00AD]$/u.test(line));
    expect(endsInCapitals(line)).toBe(/\p{Lu}{2,}$/u.test(line));
    expect(wordCount(line)).toBe(line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
    expect(hangingWord(line) === undefined || /(?<![\p{L}\p{N}])\p{L}{1,14}$/u.test(line)).toBe(true);
  }), { numRuns: 3000 });
});

test.each(["Punkt 3", "sak. 12", "ſak 4", "Agenda item 2", "PS 5/18", "IV. Val", "a) Val", "§ 4", "12 §", "5.5.Gäller", "(3) Val"])("%j begins with a number", (line) => {
  expect(startsWithItemNumber(line)).toBe(true);
});

test.each(["Punkten 3", "Punkt", "agenda 2", "PS 5", "iv. val", "ab) Val", "12.30 på dagen", "𝒜) Val"])("%j begins with none", (line) => {
  expect(startsWithItemNumber(line)).toBe(false);
});

test.each([["vi tar upp och", "never-last"], ["vi tar 𝒜och", undefined], ["3och", undefined], ["vi går i", "seldom-last"], ["", undefined]])("%j ends in a word that is %j", (line, expected) => {
  expect(hangingWord(line)).toBe(expected);
});

test.each(["Anna Ek", "Bo von Berg (BvB)", "Karl-Erik van der Ål", "D’arc Ek Lind Al", "Anna E."])("%j is a name", (line) => {
  expect(isName(line)).toBe(true);
});

test.each(["Anna", "Anna ek", "Styrgrupp VGR", "anna Ek", "A Ek", "Bo av de von Berg", "Anna Ek Ek Ek Ek", "Anna Ek, ordförande", "Karl-E Ek2"])("%j is none", (line) => {
  expect(isName(line)).toBe(false);
});
