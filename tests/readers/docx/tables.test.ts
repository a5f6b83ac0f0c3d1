import { expect, test } from "vitest";
import { p, read, run, shown, style } from "./build.ts";

const cell = (content: string, properties = ""): string => `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ""}${content.includes("<w:p") ? content : p(content)}</w:tc>`;
const row = (cells: string, properties = ""): string => `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ""}${cells}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

test("merged cells keep their columns: gridSpan spans, a continued vMerge is empty", () => {
  const document = read({
    body: table(
      row(cell("Ärende") + cell("Beslut", '<w:gridSpan w:val="2"/>'), "<w:tblHeader/>"),
      row(cell("1", '<w:vMerge w:val="restart"/>') + cell("Bifall") + cell("AA")),
      row(cell("", "<w:vMerge/>") + cell("Avslag") + cell("BB")),
      row(cell("Sent", "") + cell("x"), '<w:gridBefore w:val="1"/>'),
    ),
  });
  expect(shown(document)).toEqual(["0+1 Ärende | 1+2 Beslut // 0+1 1 | 1+1 Bifall | 2+1 AA // 0+1  | 1+1 Avslag | 2+1 BB // 0+1  | 1+1 Sent | 2+1 x"]);
  const [block] = document.blocks;
  expect(block?.kind === "table" && [block.columns, block.rows.map((it) => it.header)]).toEqual([3, [true, false, false, false]]);
});

test("a continued cell with nothing above it to continue keeps its text", () => {
  expect(shown(read({ body: table(row(cell("a", "<w:vMerge/>") + cell("b"))) }))).toEqual(["0+1 a | 1+1 b"]);
});

test("a nested table gives its cells' paragraphs to the cell around it", () => {
  const inner = table(row(cell("i1") + cell("i2")), row(cell("i3") + cell("i4")));
  expect(shown(read({ body: table(row(cell("före") + cell(p("a") + inner + p("b")))) }))).toEqual(["0+1 före | 1+1 a\ni1\ni2\ni3\ni4\nb"]);
});

test("a table that only frames text is no table; a real one inside it is", () => {
  const framed = table(row(cell(p("Ram") + table(row(cell("a") + cell("b"))) + p("slut"))), row(cell("Nästa")));
  expect(shown(read({ body: framed }))).toEqual(["p: Ram", "0+1 a | 1+1 b", "p: slut", "p: Nästa"]);
});

test("rows and cells in content controls count, deleted rows do not", () => {
  const wrap = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body = table(wrap(row(cell("a") + wrap(cell("b")))), row(cell("c") + cell("d"), "<w:del/>"));
  expect(shown(read({ body }))).toEqual(["0+1 a | 1+1 b"]);
});

test("a table in a text box comes as paragraphs", () => {
  const box = `<w:r><w:pict><w:txbxContent>${table(row(cell("a") + cell("b")))}</w:txbxContent></w:pict></w:r>`;
  expect(shown(read({ body: p(run("Ankare") + box) }))).toEqual(["p: Ankare", "p: a", "p: b"]);
});

test("a table style sets its first row and first column bold where the table asks for it", () => {
  const bold = (type: string): string => `<w:tblStylePr w:type="${type}"><w:rPr><w:b/></w:rPr></w:tblStylePr>`;
  const styles = style("Grid", "Grid Table", bold("firstRow") + bold("firstCol"), "table");
  const boldWords = (look: string): string[] => {
    const document = read({ body: table(`<w:tblPr><w:tblStyle w:val="Grid"/>${look}</w:tblPr>`, row(cell("a") + cell("b")), row(cell("c") + cell(p(run("d", '<w:b w:val="0"/>'))))), styles });
    return document.lines.filter((line) => line.bold).map((line) => document.text.slice(line.span.start, line.span.end));
  };
  expect(boldWords('<w:tblLook w:firstRow="1" w:firstColumn="0"/>')).toEqual(["a", "b"]);
  expect(boldWords('<w:tblLook w:val="00A0"/>')).toEqual(["a", "b", "c"]);
  expect(boldWords("")).toEqual([]);
});

test("hidden rows are not shown", () => {
  expect(shown(read({ body: table(row(cell("a") + cell("b")), row(cell("c") + cell("d"), "<w:hidden/>")) }))).toEqual(["0+1 a | 1+1 b"]);
});
