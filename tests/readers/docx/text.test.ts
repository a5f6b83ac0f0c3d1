import { expect, test } from "vitest";
import { p, read, run, shown, style } from "./build.ts";

test("headings by built-in style, by basedOn, by outline level, and the title", () => {
  const document = read({
    body: p("Protokoll", '<w:pStyle w:val="T"/>') + p("Ett", '<w:pStyle w:val="R1"/>') + p("Två", '<w:pStyle w:val="Mine"/>') +
      p("Tre", '<w:outlineLvl w:val="2"/>') + p("Brödtext", '<w:pStyle w:val="R1"/><w:outlineLvl w:val="9"/>') + p("Odefinierad", '<w:pStyle w:val="Heading4"/>'),
    styles: style("T", "Title") + style("R1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style("R2", "heading 2") + style("Mine", "Ärende", '<w:basedOn w:val="R2"/>'),
  });
  expect(shown(document)).toEqual(["h1: Protokoll", "h1: Ett", "h2: Två", "h3: Tre", "p: Brödtext", "h4: Odefinierad"]);
});

test("bold, italic, size and strike: run over character style over paragraph style over defaults; on/off styles cancel", () => {
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style("B", "Bold text", '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>') + style("S", "Strong", "<w:rPr><w:b/></w:rPr>", "character");
  const inStyle = '<w:pStyle w:val="B"/>';
  const document = read({
    body: p("a") + p("b", inStyle) + p(run("c", '<w:b w:val="0"/>'), inStyle) + p(run("d", '<w:rStyle w:val="S"/>')) + p(run("e", '<w:rStyle w:val="S"/>'), inStyle) +
      p(run("long ordinary text ") + run("bold", "<w:b/>")) + p(run("f", '<w:i/><w:strike/><w:sz w:val="19"/>')),
    styles,
  });
  expect(document.lines.map((line) => [line.fontSize, line.bold ?? false, line.italic ?? false, line.struck ?? false])).toEqual([
    [11, false, false, false], [14, true, false, false], [14, false, false, false], [11, true, false, false], [14, false, false, false],
    [11, false, false, false], [9.5, false, true, true],
  ]);
});

test("breaks make lines of one paragraph; page breaks, tabs and hyphens", () => {
  const body = p(`<w:r><w:t>Plats:</w:t><w:tab/><w:t>Sal 4</w:t><w:br/><w:t>Tid</w:t><w:br w:type="page"/></w:r><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>post sam</w:t><w:softHyphen/><w:t>man</w:t></w:r>`);
  const document = read({ body });
  expect(document.text).toBe("Plats: Sal 4\nTid\ne-post samman\n");
  expect(document.lines).toHaveLength(3);
  expect(document.blocks).toHaveLength(1);
});

test("tracked deletions and moved-away text are not text, insertions are", () => {
  const body = p(`${run("Nämnden ")}<w:del><w:r><w:delText>avslår</w:delText></w:r></w:del><w:ins>${run("bifaller")}</w:ins><w:moveFrom>${run(" igår")}</w:moveFrom><w:moveTo>${run(" idag")}</w:moveTo>`) +
    `<w:ins>${p("Nytt stycke")}</w:ins>`;
  expect(shown(read({ body }))).toEqual(["p: Nämnden bifaller idag", "p: Nytt stycke"]);
});

test("a deleted paragraph mark joins its text with the next paragraph", () => {
  expect(shown(read({ body: p("Första ", "<w:rPr><w:del/></w:rPr>") + p("andra") }))).toEqual(["p: Första andra"]);
});

test("hidden text is not text, also by style; shown again by the run", () => {
  const styles = style("N", "Note to self", "<w:rPr><w:vanish/></w:rPr>", "character");
  const body = p(run("Synlig") + run(" dold", "<w:vanish/>") + run(" osynlig", '<w:rStyle w:val="N"/>') + run(" ändå", '<w:rStyle w:val="N"/><w:vanish w:val="false"/>'));
  expect(shown(read({ body, styles }))).toEqual(["p: Synlig ändå"]);
});

test("symbols and check boxes", () => {
  const control = '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
  const form = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const body = p('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> Ja </w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Nej </w:t><w:sym w:font="Wingdings" w:char="F099"/></w:r>') +
    p(control + run(" närvarande")) + p(form + run(" frånvarande")) + p(run("\uF0E0 se bilaga", '<w:rFonts w:ascii="Wingdings"/>'));
  expect(shown(read({ body }))).toEqual(["p: ☐ Ja ☒ Nej \uFFFD", "p: ☒ närvarande", "p: ☐ frånvarande", "p: → se bilaga"]);
});

test("content controls, smart tags and custom XML are seen through, formulas are read", () => {
  const body = `<w:sdt><w:sdtContent>${p("I kontroll")}</w:sdtContent></w:sdt><w:customXml>${p(`<w:smartTag>${run("Ort")}</w:smartTag>`)}</w:customXml>` +
    p('<m:oMath xmlns:m="urn:m"><m:r><m:t>a+b</m:t></m:r></m:oMath>');
  expect(shown(read({ body }))).toEqual(["p: I kontroll", "p: Ort", "p: a+b"]);
});

test("a text box stands once, after the paragraph that anchors it", () => {
  const box = (inner: string): string => `<w:txbxContent>${p(inner)}</w:txbxContent>`;
  const body = p(`${run("Ankare")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box("I rutan")}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box("I rutan")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`) + p("Efter");
  expect(shown(read({ body }))).toEqual(["p: Ankare", "p: I rutan", "p: Efter"]);
});

test("comments are not text; the table of contents is furniture, by style, by field and by control", () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const body = p("1 Öppnande 3", '<w:pStyle w:val="TOC1"/>') +
    p(`${field("begin")}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}${run("2 Val 4")}`) + p("3 Avslutning 5") + p(field("end")) +
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Innehåll", '<w:pStyle w:val="Heading1"/>')}</w:sdtContent></w:sdt>` +
    p('<w:commentRangeStart w:id="1"/><w:r><w:t>Text</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>');
  expect(shown(read({ body, styles: style("TOC1", "toc 1") }))).toEqual([
    "table-of-contents p: 1 Öppnande 3", "table-of-contents p: 2 Val 4", "table-of-contents p: 3 Avslutning 5", "table-of-contents p: Innehåll", "p: Text",
  ]);
});

test("a field that is never closed does not swallow the text after it", () => {
  const body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>') + p("Text efter");
  expect(shown(read({ body }))).toEqual(["p: Text efter"]);
});
