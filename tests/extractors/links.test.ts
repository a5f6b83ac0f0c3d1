import { expect, test } from "vitest";
import type { BlockInput } from "../../src/document/builder.ts";
import { extractLinks } from "../../src/extractors/links.ts";
import { packs } from "../../src/locales/index.ts";
import type { LinkFact } from "../../src/record/schema.ts";
import { contextOf, furniture, heading, type TestBlock } from "../document-of.ts";

const links = (...blocks: readonly TestBlock[]): LinkFact[] => extractLinks(contextOf(packs.en, ...blocks)).links;
const urls = (...blocks: readonly TestBlock[]): string[] => links(...blocks).map((link) => link.url);
const words = (text: string, anchor: string, url: string): BlockInput => ({ kind: "paragraph", lines: [{ text, links: [{ start: text.indexOf(anchor), end: text.indexOf(anchor) + anchor.length, url, anchor: "words" }] }] });

test("a target behind words, in the item that it stands in", () => {
  expect(links(words("See the plan", "the plan", "https://example.org/x"), heading(1, "1. Roof"), words("See the plan", "plan", "https://example.org/plan"), heading(1, "2. Hall"), "x")).toEqual([
    { url: "https://example.org/x", text: "the plan", kind: "web", item: null, evidence: [{ quote: "the plan", lines: [1, 1], page: null, boxes: [] }] },
    { url: "https://example.org/plan", text: "plan", kind: "web", item: "1", evidence: [{ quote: "plan", lines: [3, 3], page: null, boxes: [] }] },
  ]);
});

test.each([
  ["See https://example.org/a.", "https://example.org/a", "web"], ["(https://example.org/a?b=1&c=2)", "https://example.org/a?b=1&c=2", "web"], ["www.example.org", "www.example.org", "web"], ["example.org/plan", "example.org/plan", "web"], ["see example.org?next=/plan", "example.org?next=/plan", "web"], ["see //example.org/plan", "//example.org/plan", "file"],
  ["Write to kim.ek@example.org!", "mailto:kim.ek@example.org", "email"], ["mailto:kim@example.org", "mailto:kim@example.org", "email"], ["file:///home/plan.pdf", "file:///home/plan.pdf", "file"], ["ftp://example.org/a", "ftp://example.org/a", "web"],
  ["https://example.org/räkning/år", "https://example.org/räkning/år", "web"],
])("printed: `%s`", (text, url, kind) => {
  expect(links(text)).toMatchObject([{ url, kind }]);
});

test.each(["example.org is our name", "The firm Roof.com paints", "12.30-14.00", "e.g. tiles", "Kim Ek", "a/b", "1/2.pdf"])("no link: `%s`", (text) => {
  expect(urls(text)).toEqual([]);
});

test("an address that wraps is whole", () => {
  expect(urls({ kind: "paragraph", lines: [{ text: "See https://example.org/a/long/" }, { text: "plan.pdf for more", glue: "" }] })).toEqual(["https://example.org/a/long/plan.pdf"]);
});

test("once per target and item, however it is written", () => {
  expect(urls("https://www.example.org/ and http://example.org and kim@example.org, mailto:kim@example.org")).toEqual(["https://www.example.org/", "mailto:kim@example.org"]);
  expect(links(heading(1, "1. Roof"), "https://example.org/a", heading(1, "2. Hall"), "https://example.org/a").map((link) => link.item)).toEqual(["1", "2"]);
});

test("a printed address that the format links too is one link", () => {
  expect(urls(words("See https://example.org/a", "https://example.org/a", "https://example.org/a"))).toEqual(["https://example.org/a"]);
});

test("anchors within the document and scripts lead nowhere", () => {
  expect(urls(words("See above", "above", "#_Toc1"), words("Run it", "it", "javascript:void(0)"), words("Empty", "Empty", " "))).toEqual([]);
});

test.each([["../minutes.pdf", "file"], ["C:\\plans\\roof.docx", "file"], ["plan.docx", "file"], ["example.org", "web"], ["mailto:kim@example.org", "email"], ["https://example.org/plan.pdf", "web"]])("behind words, `%s` is a target of the kind %s", (url, kind) => {
  expect(links(words("the plan", "plan", url))).toMatchObject([{ url, kind }]);
});

test("a running header's link counts once and belongs to no item", () => {
  expect(links(heading(1, "1. Roof"), "x", furniture("www.example.org"), "y", furniture("www.example.org"), heading(1, "2. Hall"), "z").map((link) => [link.url, link.item])).toEqual([["www.example.org", null]]);
});
