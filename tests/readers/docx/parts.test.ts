import { expect, test } from "vitest";
import { p, read, run, shown } from "./build.ts";

const reference = (kind: string, id: string, type = "default"): string => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

test("headers stand first, footers last, each text once", () => {
  const section = (content: string): string => `<w:sectPr>${content}</w:sectPr>`;
  const document = read({
    body: p("Del ett", section(reference("header", "header1.xml") + reference("footer", "footer1.xml"))) + p("Del två") + section(reference("header", "header2.xml") + reference("footer", "footer1.xml")),
    furniture: { "header1.xml": p("Kulturnämnden 2024-05-14"), "header2.xml": p("Kulturnämnden 2024-05-14"), "footer1.xml": p(`${run("Sida ")}<w:fldSimple w:instr=" PAGE ">${run("1")}</w:fldSimple>`) },
  });
  expect(shown(document)).toEqual(["running-header p: Kulturnämnden 2024-05-14", "p: Del ett", "p: Del två", "running-footer p: Sida 1"]);
  expect(document.blocks.map((block) => block.layer)).toEqual(["furniture", "body", "body", "furniture"]);
});

test("headers for first and even pages count where the document has such pages", () => {
  const sectPr = (more: string): string => `<w:sectPr>${reference("header", "header1.xml")}${reference("header", "header2.xml", "first")}${reference("header", "header3.xml", "even")}${more}</w:sectPr>`;
  const furniture = { "header1.xml": p("Vanlig"), "header2.xml": p("Första"), "header3.xml": p("Jämn") };
  const headers = (more: string, settings = ""): string[] => shown(read({ body: p("Text") + sectPr(more), furniture, settings })).slice(0, -1).map((line) => line.slice("running-header p: ".length));
  expect(headers("")).toEqual(["Vanlig"]);
  expect(headers("<w:titlePg/>")).toEqual(["Första", "Vanlig"]);
  expect(headers("<w:titlePg/>", "<w:evenAndOddHeaders/>")).toEqual(["Första", "Vanlig", "Jämn"]);
});

test("notes stand at the end in the order of their marks, footnotes first, without the mark", () => {
  const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, text: string): string => `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
  const document = read({
    body: p(run("Ett") + mark("endnote", 1) + run(" två") + mark("footnote", 3)) + p(run("Tre") + mark("footnote", 2)),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p("---")}</w:footnote>${note("footnote", 2, "Not B")}${note("footnote", 3, "Not A")}${note("footnote", 4, "Utan märke")}`,
    endnotes: note("endnote", 1, "Slutnot"),
  });
  expect(shown(document)).toEqual(["p: Ett två", "p: Tre", "p: Not A", "p: Not B", "p: Slutnot"]);
});

test("core properties", () => {
  const core = `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dcterms"><dc:title>Protokoll 4</dc:title><dc:creator>Eva Exempel</dc:creator><dc:subject></dc:subject>
    <dcterms:created>2024-05-14T08:00:00Z</dcterms:created></cp:coreProperties>`;
  expect(read({ body: p("Text"), core }).properties).toEqual({ title: "Protokoll 4", author: "Eva Exempel", created: "2024-05-14T08:00:00Z" });
});

test("words across the page and text boxes of a header are furniture", () => {
  const header = p('<w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r>') + p(`<w:r><w:pict><v:textbox><w:txbxContent>${p("Dnr 12")}</w:txbxContent></v:textbox></w:pict></w:r>`);
  const document = read({ body: `${p("Text")}<w:sectPr>${reference("header", "header1.xml")}</w:sectPr>`, furniture: { "header1.xml": header } });
  expect(shown(document)).toEqual(["running-header p: UTKAST", "running-header p: Dnr 12", "p: Text"]);
});
