import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocument, type BlockInput, type LineInput } from "../../src/document/builder.ts";
import { locate } from "../../src/document/locate.ts";
import type { Block, Document, TextBlock } from "../../src/document/model.ts";
import { documentOf, heading, listItem, paragraph, table, words } from "../document-of.ts";

const textOf = (...lines: readonly LineInput[]): string => documentOf({ kind: "paragraph", lines }).text.trimEnd();
const linked = (text: string, anchor: string, url = "https://example.org/a"): LineInput => ({ text, links: [{ start: text.indexOf(anchor), end: text.indexOf(anchor) + anchor.length, url, anchor: "words" }] });

test("wrapped lines are joined, line-end hyphens closed, the document's own compounds kept", () => {
  expect(textOf({ text: "Styrelsen beslu-" }, { text: "tar att godkänna" }, { text: "rapporten." })).toBe("Styrelsen beslutar att godkänna rapporten.");
  expect(documentOf(["A well-", "known case."], "It is well-known.").text).toBe("A well-known case.\nIt is well-known.\n");
});

test("a reader's own glue outweighs the rules", () => {
  expect(textOf({ text: "Kim" }, { text: "Ek", glue: "\n" })).toBe("Kim\nEk");
  expect(textOf({ text: "https://example.org/a-" }, { text: "b", glue: "" })).toBe("https://example.org/a-b");
});

test("lines keep their place, face and number; lines without words are gone", () => {
  const { lines } = documentOf({ kind: "paragraph", lines: [{ text: "One", page: 2, bold: true, fontSize: 14 }, { text: " \u200B " }, { text: "two", number: 9, italic: false }] });
  expect(lines.map(({ number }) => number)).toEqual([1, 9]);
  expect(lines[0]).toMatchObject({ page: 2, bold: true, fontSize: 14 });
  expect(lines[1]?.italic).toBeUndefined();
});

test("blocks without words are left out: paragraphs, bare bullets, empty tables", () => {
  expect(documentOf("", listItem(""), table([["", ""]]), "Words").blocks.map((block) => block.kind)).toEqual(["paragraph"]);
});

test("a label stands in front and is part of the text; a heading may be its number alone", () => {
  const document = documentOf({ kind: "heading", level: 1, label: "§ 4", lines: [{ text: "Budget" }] }, { kind: "heading", level: 1, label: "§ 5", lines: [] }, listItem("Roof", "b)"));
  expect(document.text).toBe("§ 4 Budget\n§ 5\nb) Roof\n");
  expect(document.blocks.map((block) => (block.kind === "table" || !block.label ? null : words(document, block.label)))).toEqual(["§ 4", "§ 5", "b)"]);
  expect(document.lines.map((line) => words(document, line.span))).toEqual(["§ 4 Budget", "§ 5", "b) Roof"]);
});

test("a table: tabs behind cells, newlines behind rows and between the paragraphs of a cell; columns count what cells cover", () => {
  const document = documentOf(table([["No", "Item"], ["1", "Roof\nIt leaks."]]), "After");
  expect(document.text).toBe("No\tItem\n1\tRoof\nIt leaks.\nAfter\n");
  const wide = documentOf({ kind: "table", rows: [{ cells: [{ columnSpan: 2, blocks: [{ kind: "paragraph", lines: [{ text: "Wide" }] }] }, { blocks: [{ kind: "paragraph", lines: [{ text: "x" }] }] }] }] });
  const [block] = wide.blocks;
  expect(block?.kind === "table" && [block.columns, block.rows[0]?.cells.map((cell) => cell.column)]).toEqual([3, [0, 2]]);
});

test("an empty cell keeps its column", () => {
  const document = documentOf(table([["", "a", ""], ["b", "", "c"]]));
  const [block] = document.blocks;
  expect(block?.kind === "table" && block.rows.map((row) => row.cells.map((cell) => words(document, cell.span)))).toEqual([["", "a", ""], ["b", "", "c"]]);
});

test("a link keeps its words through cleaning", () => {
  const document = documentOf({ kind: "paragraph", lines: [linked("  Se  \uFB01len  om tak\u00ADet här ", "\uFB01len  om tak\u00ADet")] });
  expect(document.text).toBe("Se filen om taket här\n");
  expect(document.links.map((link) => words(document, link.span))).toEqual(["filen om taket"]);
});

test("a link that wraps is one link; two targets, or words between, are two", () => {
  const wrapped = documentOf({ kind: "paragraph", lines: [linked("Se hela bud-", "hela bud-"), linked("geten för i år.", "geten")] });
  expect(wrapped.links.map((link) => words(wrapped, link.span))).toEqual(["hela budgeten"]);
  const two = documentOf({ kind: "paragraph", lines: [linked("Se taket", "taket"), linked("och taket", "taket")] });
  expect(two.links).toHaveLength(2);
  const other = documentOf({ kind: "paragraph", lines: [linked("Se taket", "taket"), linked("golvet", "golvet", "https://example.org/b")] });
  expect(other.links).toHaveLength(2);
});

test("links that hold no words, or lie outside their line, are no links", () => {
  expect(documentOf({ kind: "paragraph", lines: [{ text: "a  b", links: [{ start: 1, end: 3, url: "https://example.org", anchor: "words" }] }] }).links).toEqual([]);
});

// Anything that a reader may hand over.
const piece = fc.constantFrom("a", "Ö", "ord", "Kim", "12", "-", "\u2010", ".", " ", "  ", "\t", "\n", "\u0000", "\u001B", "\u0085", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\uFB01", "\u0301", "😀", "•", "(", "https://example.org/");
const rawText = fc.oneof({ weight: 4, arbitrary: fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) })
  // How a soft hyphen that nothing closes should read is another matter.
  .map((text) => text.replaceAll("\u00AD", ""));
const line: fc.Arbitrary<LineInput> = fc.record({
  text: rawText,
  glue: fc.option(fc.constantFrom("" as const, " " as const, "\n" as const), { nil: undefined }),
  bold: fc.boolean(),
  links: fc.array(fc.record({ start: fc.nat(12), end: fc.nat(12), url: fc.constantFrom("https://example.org/a", "https://example.org/b"), anchor: fc.constantFrom("words" as const, "printed" as const, "dumped" as const) }), { maxLength: 2 }),
}).map(({ glue, links, ...rest }) => ({
  ...rest, ...(glue === undefined ? {} : { glue }),
  links: links.map((link) => ({ ...link, start: Math.min(link.start, link.end, rest.text.length), end: Math.min(Math.max(link.start, link.end), rest.text.length) })).sort((a, b) => a.start - b.start),
}));
const base = { lines: fc.array(line, { maxLength: 4 }), label: fc.constantFrom(undefined, undefined, "•", "§ 4", " ", "\u200B") };
const textBlock = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), ...base }),
  fc.record({ kind: fc.constant("heading" as const), level: fc.integer({ min: 1, max: 6 }), ...base }),
  fc.record({ kind: fc.constant("listItem" as const), depth: fc.nat(3), ordered: fc.boolean(), ...base }),
).map(({ label, ...block }) => ({ ...block, ...(label === undefined ? {} : { label }) }));
const tableBlock = fc.record({ kind: fc.constant("table" as const), rows: fc.array(fc.record({ cells: fc.array(fc.record({ blocks: fc.array(textBlock, { maxLength: 2 }) }), { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 }) });
const inputs: fc.Arbitrary<BlockInput[]> = fc.array(fc.oneof({ weight: 3, arbitrary: textBlock }, { weight: 1, arbitrary: tableBlock }), { maxLength: 5 });

const inner = (block: Block): readonly TextBlock[] => (block.kind === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [block]);
const build = (blocks: readonly BlockInput[]): Document => documentOf(...blocks);

test("whatever comes in: lines tile their block", () => {
  fc.assert(fc.property(inputs, (blocks) => {
    const document = build(blocks);
    for (const block of document.blocks.flatMap(inner)) {
      expect(block.lines.length).toBeGreaterThan(0);
      expect(block.lines[0]?.span.start).toBe(block.span.start);
      expect(block.lines.at(-1)?.span.end).toBe(block.span.end);
      block.lines.slice(1).forEach((next, i) => expect(next.span.start).toBe(block.lines[i]?.span.end));
    }
    expect(document.lines).toEqual(document.blocks.flatMap((block) => block.lines));
  }), { numRuns: 400 });
});

test("whatever comes in: blocks are in order, and with the white space between them cover the text", () => {
  fc.assert(fc.property(inputs, (blocks) => {
    const document = build(blocks);
    let at = 0;
    for (const { span } of document.blocks) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      expect(document.text.slice(at, span.start)).toMatch(/^\s*$/u);
      at = span.end;
    }
    expect(document.text.slice(at)).toMatch(/^\s*$/u);
    for (const block of document.blocks) {
      if (block.kind !== "table") continue;
      for (const row of block.rows) {
        expect(row.span.start >= block.span.start && row.span.end <= block.span.end).toBe(true);
        for (const cell of row.cells) for (const { span } of cell.blocks) expect(span.start >= cell.span.start && span.end <= cell.span.end).toBe(true);
      }
    }
  }), { numRuns: 400 });
});

test("whatever comes in: links lie in the text and hold words; evidence for every line is its words", () => {
  fc.assert(fc.property(inputs, (blocks) => {
    const document = build(blocks);
    for (const { span } of document.links) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(document.text.length);
      expect(words(document, span).trim()).not.toBe("");
    }
    for (const { span, number } of document.lines) expect(locate(document, span)).toMatchObject({ quote: words(document, span).trim(), lines: [number, number] });
  }), { numRuns: 400 });
});

test("whatever comes in: no control, invisible mark or ligature is left", () => {
  fc.assert(fc.property(inputs, (blocks) => {
    expect(build(blocks).text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFB00-\uFB06]/u);
  }), { numRuns: 400 });
});

test("the same blocks build the same document", () => {
  fc.assert(fc.property(inputs, (blocks) => {
    expect(build(structuredClone(blocks))).toEqual(build(blocks));
  }));
});

test("properties and pages are handed on", () => {
  const source = { path: "a.pdf", sha256: "0", bytes: 1, format: "pdf", encoding: null } as const;
  const pages = [{ number: 1, width: 595, height: 842, textLayer: "native", trusted: true }] as const;
  expect(buildDocument({ source, properties: { title: "Minutes" }, pages, blocks: [heading(1, "Title"), paragraph("Words")] })).toMatchObject({ source, properties: { title: "Minutes" }, pages });
});
