import fc from "fast-check";
import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { itemAt, outline } from "../../src/structure/index.ts";
import { documentOf, furniture, heading, listItem, paragraph, table, words, type TestBlock } from "../document-of.ts";
import { cut, items } from "./steps.ts";

const { en, sv, de, fi } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see.";
const bold = (text: string): TestBlock => paragraph(text, { bold: true });

test("front matter, items and back matter cover the document", () => {
  const { document, outline: cutUp } = cut(en, "Minutes", "Present: Kim Ek", bold("1. Roof"), BODY, bold("2. Hall"), BODY, "Signed", "Kim Ek");
  expect(words(document, cutUp.front)).toBe("Minutes\nPresent: Kim Ek\n");
  expect(cutUp.items.map((item) => words(document, item.region))).toEqual([`1. Roof\n${BODY}\n`, `2. Hall\n${BODY}\n`]);
  expect(words(document, cutUp.back)).toBe("Signed\nKim Ek\n");
});

test.each([[sv, "Vid protokollet"], [sv, "Justeras: Kim Ek"], [de, "Unterschriften:"], [fi, "Allekirjoitukset"], [en, "____________________"]])("signatures are back matter: %#", (pack, line) => {
  const { document, outline: cutUp } = cut(pack, bold("1. Roof"), BODY, bold("2. Hall"), BODY, line, "Kim Ek");
  expect(words(document, cutUp.back).trim()).toBe(`${line}\nKim Ek`);
});

test("without a signature the last item goes on to the end", () => {
  const { document, outline: cutUp } = cut(en, bold("1. Roof"), BODY, bold("2. Hall"), BODY, "Thanks to all.");
  expect(cutUp.back).toEqual({ start: document.text.length, end: document.text.length });
  expect(cutUp.items.at(-1)?.parts).toHaveLength(2);
});

test("a document without items is front matter", () => {
  const { document, outline: cutUp } = cut(en, "A letter.", BODY);
  expect(cutUp).toMatchObject({ items: [], front: { start: 0, end: document.text.length }, back: { start: document.text.length, end: document.text.length } });
  expect(cut(en).outline).toMatchObject({ items: [], front: { start: 0, end: 0 } });
});

test("ids are the numbers; doubles and unnumbered items get ids of their own", () => {
  const second = [heading(1, "1. Roof"), BODY, heading(1, "2. Hall"), BODY, heading(1, "2. Stairs"), BODY, heading(1, "3. Rent"), BODY];
  expect(items(en, ...second)).toEqual(["1 Roof", "2 Hall", "2~2 Stairs", "3 Rent"]);
  expect(items(en, heading(2, "Roof"), BODY, heading(2, "Hall"), BODY)).toEqual(["i1 Roof", "i2 Hall"]);
});

test("parents by number, levels by parents", () => {
  const tree = cut(en, heading(1, "1. Buildings"), heading(2, "1.1 Roof"), BODY, heading(3, "1.1.1 Tiles"), BODY, heading(2, "1.2 Hall"), BODY, heading(1, "2. Money"), BODY).outline.items;
  expect(tree.map((item) => [item.id, item.parent, item.level])).toEqual([["1", null, 1], ["1.1", "1", 2], ["1.1.1", "1.1", 3], ["1.2", "1", 2], ["2", null, 1]]);
});

test("parents by the rank of headings", () => {
  const tree = cut(en, heading(2, "Buildings"), heading(3, "Roof"), BODY, heading(3, "Hall"), BODY, heading(2, "Money"), BODY).outline.items;
  expect(tree.map((item) => [item.id, item.parent])).toEqual([["i1", null], ["i2", "i1"], ["i3", "i1"], ["i4", null]]);
});

test("an item's text is its own: paragraphs, list items with depth and label, no furniture, no children", () => {
  const { document, outline: cutUp } = cut(en, heading(1, "1. Roof"), BODY, furniture("Page 2", "page-number"), listItem("Tiles", "•"), listItem("Red", "a)", 1), heading(1, "2. Hall"), BODY);
  expect(cutUp.items[0]?.parts.map((part) => [part.kind, part.depth, part.label && words(document, part.label), words(document, part.span)])).toEqual([
    ["paragraph", 0, null, BODY], ["listItem", 0, "•", "• Tiles"], ["listItem", 1, "a)", "a) Red"],
  ]);
});

test("what of a heading's paragraph is no title is the item's first words; a closing colon belongs to no title", () => {
  const { document, outline: cutUp } = cut(en, "§ 1 Roof: Kim asks three firms what it costs", "§ 2 Hall: Bo paints it before the summer comes");
  expect(cutUp.items.map((item) => [item.title, ...item.parts.map((part) => words(document, part.span))])).toEqual([["Roof", "Kim asks three firms what it costs"], ["Hall", "Bo paints it before the summer comes"]]);
});

test("the item at a position, and none in front and back matter", () => {
  const { document, outline: cutUp } = cut(en, "Minutes", bold("1. Roof"), BODY, bold("2. Hall"), BODY, "Signed", "Kim Ek");
  const at = (text: string): string | undefined => itemAt(cutUp, document.text.indexOf(text))?.id;
  expect([at("Minutes"), at("1. Roof"), at("The roof"), at("2. Hall"), at("Signed")]).toEqual([undefined, "1", "1", "2", undefined]);
  expect(itemAt(cutUp, document.text.length)).toBeNull();
});

test("lines that looked like heads and are none are said, with why", () => {
  const { document, outline: cutUp } = cut(en, "§ 1 Roof ........ 2", bold("§ 1 Roof"), BODY, bold("§ 2 Hall"), BODY, "1985. The hall was built.", BODY);
  expect(cutUp.refused.map((one) => [words(document, one.span), one.rule.split(" ")[0]])).toEqual([["§ 1 Roof ........ 2", "contents-line"], ["1985. The hall was built.", "out-of-sequence"]]);
});

test("a second column's numbers, plain numbered lists and letters do not make items where headings do", () => {
  expect(items(en, heading(2, "Roof"), "1. Mend the tiles", "2. Mend the gutters", heading(2, "Hall"), "1. Paint", "2. Heat", heading(2, "Rent"), BODY)).toEqual(["i1 Roof", "i2 Hall", "i3 Rent"]);
});

// Small documents of what makes and breaks agendas.
const title = fc.constantFrom("Roof", "roof of the hall,", "Any other business", "", "Decision: the roof is mended by the board", "Kim Ek", "Adjournment", "https://example.org/a", "Hall (Kim Ek)", BODY);
const mark = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom("§ #", "#.", "#)", "#", "# §", "#.1", "#.2.", "Item #:", "IV.", "A.", "b)", "", "", "")).map(([n, form]) => form.replace("#", String(n)));
const line = fc.tuple(mark, title).map((parts) => parts.join(" "));
const face = fc.record({ bold: fc.boolean(), fontSize: fc.constantFrom(10, 14, 20) });
const label = fc.constantFrom("Present:", "Agenda", "Signed", "________", "Decision", "Contents", "Minutes of the board");
const block: fc.Arbitrary<TestBlock> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(line, fc.array(title, { maxLength: 2 }), face).map(([first, more, dress]) => paragraph([first, ...more], dress)) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 }), line).map(([level, text]) => heading(level, text)) },
  { weight: 1, arbitrary: fc.tuple(line, fc.constantFrom("•", "1.", "a)"), fc.nat(2)).map((parts) => listItem(...parts)) },
  { weight: 1, arbitrary: line.map((text) => furniture(text)) },
  { weight: 1, arbitrary: label.map((text) => paragraph(text)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(["No", "Item", "Notes", "Owner"], ["Item", "Notes"], ["Notes", "Owner"], ["Action", "Owner"], ["a", "b"]), fc.array(fc.array(fc.oneof(line, fc.constant(""), fc.tuple(line, title).map((parts) => parts.join("\n"))), { minLength: 2, maxLength: 4 }), { maxLength: 3 })).map(([head, rows]) => table([head, ...rows])) },
);

test("whatever the document: regions are in order and apart, and with front and back matter cover the text", () => {
  fc.assert(fc.property(fc.constantFrom("en", "sv"), fc.array(block, { maxLength: 14 }), (tag, blocks) => {
    const document = documentOf(...blocks);
    const cutUp = outline(document, packs[tag]);
    expect(cutUp.front.start).toBe(0);
    let at = cutUp.front.end;
    for (const { region } of cutUp.items) {
      expect(region.start).toBe(at);
      expect(region.end).toBeGreaterThan(region.start);
      at = region.end;
    }
    expect(cutUp.back).toEqual({ start: at, end: document.text.length });
  }), { numRuns: 1500 });
});

test("whatever the document: ids are unique, parents stand before their children one level up", () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
    const cutUp = outline(documentOf(...blocks), en);
    const levels = new Map<string, number>();
    for (const item of cutUp.items) {
      expect(levels.has(item.id)).toBe(false);
      if (item.parent === null) expect(item.level).toBe(1);
      else expect(item.level).toBe((levels.get(item.parent) ?? Number.NaN) + 1);
      levels.set(item.id, item.level);
    }
  }), { numRuns: 500 });
});

test("whatever the document: heads, parts and owners lie in their item and hold words, parts in order, behind the head", () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
    const document = documentOf(...blocks);
    for (const item of outline(document, en).items) {
      expect(item.head.start).toBe(item.region.start);
      expect(item.head.end).toBeLessThanOrEqual(item.region.end);
      expect(item.title).toBe(item.title.trim());
      let at = item.region.start;
      for (const part of item.parts) {
        expect(part.span.start).toBeGreaterThanOrEqual(at);
        expect(part.span.end).toBeLessThanOrEqual(item.region.end);
        expect(words(document, part.span).trim()).not.toBe("");
        at = part.span.end;
      }
      for (const span of item.ownerSpans) expect(words(document, span).trim()).not.toBe("");
    }
  }), { numRuns: 500 });
});

test("the same document is cut up the same way", () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 10 }), (blocks) => {
    expect(outline(documentOf(...blocks), en)).toEqual(outline(documentOf(...blocks), en));
  }));
});
