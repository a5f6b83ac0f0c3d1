import { expect, test } from "vitest";
import { collapse, endsIn } from "../../src/structure/words.ts";

test.each([[" Val  av\njusterare ", "Val av justerare"], ["Val\u00A0av justerare", "Val av justerare"], ["Val av justerare", "Val av justerare"], [" Val ", "Val"], ["", ""]])("%j in one line is %j", (text, expected) => {
  expect(collapse(text)).toBe(expected);
});

test.each([["Letters: \n", ":", true], ["Letters: none", ":", false], ["", ":", false], ["  ", ":", false], ["a;", ",;", true]])("whether %j ends in one of %j", (text, marks, expected) => {
  expect(endsIn(text, marks)).toBe(expected);
});
