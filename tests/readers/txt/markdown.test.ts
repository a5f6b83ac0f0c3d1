import { expect, test } from "vitest";
import { documentOf, shown } from "./shown.ts";

const md = (text: string) => shown(text, "minutes.md");

test("headings by hashes and rulers, also glued ones", async () => {
  expect(await md("Protokoll\n=========\n\n## Beslut ##\n\n### **Bygget**:")).toEqual(["H1 Protokoll", "H2 Beslut", "H3 Bygget:"]);
  expect(await md("#Protokoll\n\n##1. Val\nAnna Ek\n\n#12 är löst")).toEqual(["H1 Protokoll", "H2 1. Val", "P Anna Ek", "P #12 är löst"]);
});

test("a ruler straight below running text makes no title of it", async () => {
  expect(await md("Mötet avslutades av ordföranden.\n---\n\nSlut")).toEqual(["P Mötet avslutades av ordföranden.", "P Slut"]);
});

test("lists: labels as written, depth, order, boxes", async () => {
  expect(await md("- ett\n  * två\n\n1. först\n2. sedan\n   - del\n\n- [x] klart\n- [ ] kvar")).toEqual([
    "LI0 - ett", "LI1 * två", "LI0 1. först", "LI0 2. sedan", "LI1 - del", "LI0[x] - klart", "LI0[ ] - kvar",
  ]);
});

test("four spaces are indentation, no code", async () => {
  expect(await md("Text\n\n    - punkt\n\n    mer text")).toEqual(["P Text", "LI0 - punkt", "P mer text"]);
});

test("tables: header row, short rows filled, drawn rules dropped", async () => {
  const document = await documentOf("Namn | Roll\n:--- | :---\nAnna Ek | *ordf*\nBo Lind\n|---|---|\n", "minutes.md");
  const [table] = document.blocks;
  expect(table?.kind === "table" && table.rows.map((row) => [row.header, ...row.cells.map((cell) => document.text.slice(cell.span.start, cell.span.end))])).toEqual([
    [true, "Namn", "Roll"], [false, "Anna Ek", "ordf"], [false, "Bo Lind", ""],
  ]);
});

test("links: behind words, by reference, in angle brackets; bare addresses are left to the extractor, images give their words", async () => {
  const document = await documentOf("Se [beslutet](https://moten.example/1) och [planen][p], <https://moten.example/3>, https://moten.example/4 samt ![karta](x.png).\n\n[p]: https://moten.example/2\n", "minutes.md");
  expect(document.text.trim()).toBe("Se beslutet och planen, https://moten.example/3, https://moten.example/4 samt karta.");
  expect(document.links.map(({ url, anchor, span }) => [url, anchor, document.text.slice(span.start, span.end)])).toEqual([
    ["https://moten.example/1", "words", "beslutet"], ["https://moten.example/2", "words", "planen"], ["https://moten.example/3", "printed", "https://moten.example/3"],
  ]);
});

test("marks vanish; lines all in bold or struck say so", async () => {
  const document = await documentOf("**Beslut:** att *köpa* `stolar` ==nu==\n\n**Mötet avslutas**\n\n~~Struket ord~~\n\nett ~~struket~~ ord **här **", "minutes.md");
  expect(document.text.trim().split("\n")).toEqual(["Beslut: att köpa stolar nu", "Mötet avslutas", "Struket ord", "ett struket ord här"]);
  expect(document.lines.map((line) => [line.bold ?? false, line.struck ?? false])).toEqual([[false, false], [true, false], [false, true], [false, false]]);
});

test("a single line end joins, labels and numbers begin a paragraph", async () => {
  expect(await md("**Närvarande:** Anna Ek,\nBo Lind\n**Plats:** Salen\nTid: 11.00")).toEqual(["P Närvarande: Anna Ek, Bo Lind", "P Plats: Salen", "P Tid: 11.00"]);
  expect(await md("Vi möttes i salen.\nAlla kom. Det var\nen fin dag.")).toEqual(["P Vi möttes i salen. Alla kom. Det var en fin dag."]);
  expect(await md("Justerat av\n2. Val av ordförande\n§ 3 Ekonomi")).toEqual(["P Justerat av", "P 2. Val av ordförande", "P § 3 Ekonomi"]);
  expect(await md("Ordförande\nKassör\nSekreterare")).toEqual(["P Ordförande\nKassör\nSekreterare"]);
});

test("a title all in bold stands apart, a sentence in bold that wraps does not", async () => {
  expect(await md("**Beslut**\nVi köper stolar.")).toEqual(["P Beslut", "P Vi köper stolar."]);
  expect(await md("Förslaget blir **med fjorton röster\nantaget.**")).toEqual(["P Förslaget blir med fjorton röster antaget."]);
});

test("hard breaks are kept", async () => {
  expect(await md("Anna Ek  \nBo Lind\\\nCilla Berg<br>Dan Ö")).toEqual(["P Anna Ek\nBo Lind\nCilla Berg\nDan Ö"]);
});

test("front matter: properties and one furniture block", async () => {
  const document = await documentOf('---\ntitle: "Styrmöte: mars"\nauthor: Anna Ek\ndate: 2025-03-04\nlayout: post\n---\n\nText', "minutes.md");
  expect(document.properties).toEqual({ title: "Styrmöte: mars", author: "Anna Ek", created: "2025-03-04", other: { layout: "post" } });
  expect(document.blocks.map((block) => [block.layer, block.rule, block.lines[0]?.number, block.lines.length])).toEqual([["furniture", "front-matter", 2, 4], ["body", undefined, 8, 1]]);
  expect(await md("---\nVi möttes.\n---\n")).not.toContain("F:front-matter Vi möttes.");
});

test("HTML within Markdown: blocks, lists, comments", async () => {
  expect(await md("<strong>Plats:</strong> Salen\n<!-- gömt -->\n\n<ul>\n \t<li>Anna Ek</li>\n</ul>\n<strong>Inledning</strong>\nOrdföranden talade. <namn>")).toEqual([
    "P Plats: Salen", "LI0 • Anna Ek", "P Inledning", "P Ordföranden talade. <namn>",
  ]);
});

test("what HackMD and Kramdown add is dropped, its words stay", async () => {
  expect(await md("[TOC]\n\n:::info Viktigt\nText\n:::\n\n## Beslut {#beslut}\n{: .no_toc}\n\nOrd[^1].\n\n[^1]: En not.")).toEqual([
    "F:contents-mark [TOC]", "P Viktigt\nText", "H2 Beslut", "P Ord[^1].", "P [^1]: En not.",
  ]);
});

test("quotes are paragraphs, fenced code keeps its lines", async () => {
  expect(await md("> Anna: ja\n>\n> Bo: nej\n\n```\na  b\nc\n```")).toEqual(["P Anna: ja", "P Bo: nej", "P a b\nc"]);
});

test("line numbers are the file's", async () => {
  const document = await documentOf("---\ntitle: A\n---\n# B\n\nett\ntvå\n\n- tre\n  fyra\n\n```\nfem\n```\n<p>\nsex</p>\n", "minutes.md");
  expect(document.lines.map((line) => [document.text.slice(line.span.start, line.span.end).trim(), line.number])).toEqual([
    ["title: A", 2], ["B", 4], ["ett", 6], ["två", 7], ["- tre", 9], ["fyra", 10], ["fem", 13], ["sex", 16],
  ]);
});
