import { expect, test } from "vitest";
import { extractCaseNumbers } from "../../src/extractors/case-numbers.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { contextOf, furniture, heading, type TestBlock } from "../document-of.ts";

const { sv, nb, fi } = packs;
const found = (pack: LocalePack, ...blocks: readonly TestBlock[]): (string | null)[][] => extractCaseNumbers(contextOf(pack, ...blocks)).map((one) => [one.text, one.normalized, one.item]);

test("as printed, with plain hyphens and single spaces beside it, in its item", () => {
  expect(found(sv, "Dnr 2014/304", heading(1, "1. Taket"), "Enligt TF 2021–04306 lagas taket.", heading(1, "2. Salen"), "x")).toEqual([["2014/304", "2014/304", null], ["TF 2021–04306", "TF 2021-04306", "1"]]);
  expect(found(fi, "Katto 47/00.02/2016 korjataan.")).toEqual([["47/00.02/2016", "47/00.02/2016", null]]);
});

test("in the document's order, each stretch of text once", () => {
  expect(found(sv, "KS/2020:123 före Dnr KS 2021-0099").map(([text]) => text)).toEqual(["KS/2020:123", "KS 2021-0099"]);
});

test("once per number and item, dashes alike", () => {
  expect(found(sv, heading(1, "1. Taket"), "TF 2021–04306 och TF 2021-04306", heading(1, "2. Salen"), "TF 2021-04306").map(([, normalized, item]) => [normalized, item])).toEqual([["TF 2021-04306", "1"], ["TF 2021-04306", "2"]]);
});

test("an item's own number, an address's part and furniture are none", () => {
  expect(found(nb, heading(1, "PS 5/24 Taket"), "x", heading(1, "PS 6/24 Salen"), "x")).toEqual([]);
  expect(found(nb, heading(1, "PS 5/24 Taket"), "Se RS 3/18.", heading(1, "PS 6/24 Salen"), "x").map(([text]) => text)).toEqual(["RS 3/18"]);
  expect(found(sv, { kind: "paragraph", lines: [{ text: "https://example.org/KS/2020:123", links: [{ start: 0, end: 31, url: "https://example.org/KS/2020:123", anchor: "printed" }] }] })).toEqual([]);
  expect(found(sv, furniture("Dnr 2014/304"), "Taket läcker.")).toEqual([]);
});
