import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockInput } from "../../src/document/builder.ts";
import { placeDumped } from "../../src/extractors/dumped-links.ts";
import { extractLinks } from "../../src/extractors/links.ts";
import { packs } from "../../src/locales/index.ts";
import { contextOf, heading, type TestBlock } from "../document-of.ts";

/** The targets that a PDF export lists at the end of a page. */
const dump = (...urls: readonly string[]): BlockInput => ({ kind: "paragraph", layer: "furniture", rule: "link-dump", lines: urls.map((url) => ({ text: url, links: [{ start: 0, end: url.length, url, anchor: "dumped" }] })) });
const placed = (...blocks: readonly TestBlock[]): string[] => extractLinks(contextOf(packs.sv, ...blocks)).links.map((link) => `${link.item ?? "-"} ${link.url}`);
const item = (n: number, title: string, text: string): TestBlock[] => [heading(1, `${n}. ${title}`), text];

test("a target goes to the item whose words it shares", () => {
  expect(placed(...item(1, "Taket", "Se offerten om tegel."), ...item(2, "Salen", "Se planen om målning."), ...item(3, "Hyran", "Inget nytt."), dump("https://example.org/tegel", "https://example.org/malning"))).toEqual(["1 https://example.org/tegel", "2 https://example.org/malning"]);
});

test("a dump follows the page's order: what says nothing goes with its neighbours", () => {
  expect(placed(...item(1, "Taket", "Om tegel."), ...item(2, "Salen", "Om målning."), ...item(3, "Hyran", "Om avgiften."), dump("https://example.org/malning", "https://example.org/7f3a", "https://example.org/avgiften"))[1]).toMatch(/^[23] /u);
  expect(placed(...item(1, "Taket", "Om tegel."), ...item(2, "Salen", "Om målning."), dump("https://example.org/malning", "https://example.org/7f3a"))[1]).toBe("2 https://example.org/7f3a");
});

test("a page's dump belongs to the items since the dump before", () => {
  const first = [...item(1, "Taket", "Om tegel."), ...item(2, "Salen", "Om målning."), dump("https://example.org/a1")];
  expect(placed(...first, ...item(3, "Hyran", "Om tegel."), ...item(4, "Festen", "Om mat."), dump("https://example.org/tegel")).at(-1)).toBe("3 https://example.org/tegel");
});

test("an item that goes on over the page takes the targets of its own words there", () => {
  expect(placed(...item(1, "Taket", "Inget."), ...item(2, "Salen", "Om målning."), dump("https://example.org/malning"), "Och om fönster.", dump("https://example.org/fonster"))).toEqual(["2 https://example.org/malning", "2 https://example.org/fonster"]);
});

test("letters with marks, and escapes, are spelt plainly in addresses; a stray % does no harm", () => {
  expect(placed(...item(1, "Taket", "Om hyresgäster."), ...item(2, "Salen", "Om årsmöte."), dump("https://example.org/hyresgaster", "https://example.org/%C3%A5rsm%C3%B6te"))).toEqual(["1 https://example.org/hyresgaster", "2 https://example.org/%C3%A5rsm%C3%B6te"]);
  expect(placed(...item(1, "Taket", "Om tegel."), ...item(2, "Salen", "x"), dump("https://example.org/tegel/100%"))).toEqual(["1 https://example.org/tegel/100%"]);
});

test("a wrapped link is one target; without items there is no item", () => {
  expect(placed(...item(1, "Taket", "Om tegel."), ...item(2, "Salen", "x"), dump("https://example.org/tegel", "https://example.org/tegel"))).toHaveLength(1);
  expect(placed("Bara text.", dump("https://example.org/a1"))).toEqual(["- https://example.org/a1"]);
});

test("whatever a dump lists: each target is placed once, in an order that follows the items", () => {
  const word = fc.constantFrom("tegel", "malning", "avgiften", "7f3a", "salen", "%", "fest");
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(word, word).map((parts) => `https://example.org/${parts.join("-")}`), { maxLength: 6 }), (urls) => {
    const context = contextOf(packs.sv, ...item(1, "Taket", "Om tegel."), ...item(2, "Salen", "Om målning."), ...item(3, "Hyran", "Om avgiften."), dump(...urls));
    const found = placeDumped(context, context.document.links);
    expect(found.map(({ link }) => link.url)).toEqual(urls);
    const order = found.map((one) => context.outline.items.findIndex((other) => other.id === one.item?.id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  }));
});
