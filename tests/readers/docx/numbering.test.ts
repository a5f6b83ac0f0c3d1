import { expect, test } from "vitest";
import { formatNumber } from "../../../src/readers/docx/number-format.ts";
import { level, list, numbering, p, read, shown, style } from "./build.ts";

const THREE_LEVELS = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)");

test("section numbers run from their start value and are part of the heading", () => {
  const section = `<w:lvl w:ilvl="0"><w:start w:val="45"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl>`;
  const document = read({
    body: p("Val av justerare", `<w:pStyle w:val="H"/>${list(1)}`) + p("Text under ärendet") + p("Dagordning", `<w:pStyle w:val="H"/>${list(1)}`),
    styles: style("H", "heading 2"),
    numbering: numbering(section),
  });
  expect(shown(document)).toEqual(["h2: § 45 Val av justerare", "p: Text under ärendet", "h2: § 46 Dagordning"]);
  const label = document.blocks[0]?.kind === "heading" ? document.blocks[0].label : undefined;
  expect(label && document.text.slice(label.start, label.end)).toBe("§ 45");
});

test("nested levels restart after a higher one", () => {
  const at = (index: number): string => p("Punkt", list(1, index));
  const document = read({ body: [0, 1, 1, 2, 2, 1, 2, 0, 1].map(at).join(""), numbering: numbering(THREE_LEVELS) });
  expect(shown(document).map((line) => line.replace(" Punkt", ""))).toEqual(["li0: 1.", "li1: 1.1", "li1: 1.2", "li2: a)", "li2: b)", "li1: 1.3", "li2: a)", "li0: 2.", "li1: 2.1"]);
});

test("lvlRestart 0 keeps counting, lvlRestart 1 restarts after the first level alone", () => {
  const levels = level(0, "decimal", "%1.") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>') + level(2, "decimal", "(%3)", '<w:lvlRestart w:val="1"/>');
  const document = read({ body: [0, 1, 2, 1, 2, 0, 1, 2].map((index) => p("x", list(1, index))).join(""), numbering: numbering(levels) });
  expect(shown(document).map((line) => line.slice(5).replace(" x", ""))).toEqual(["1.", "1)", "(1)", "2)", "(2)", "2.", "3)", "(1)"]);
});

test("lists of one abstract numbering count together; a startOverride counts once", () => {
  const lists = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>`;
  const document = read({ body: [1, 2, 3, 3, 1, 3].map((id) => p("x", list(id))).join(""), numbering: lists });
  expect(shown(document)).toEqual(["1.", "2.", "10.", "11.", "12.", "13."].map((label) => `li0: ${label} x`));
});

test("an overridden level replaces the abstract one", () => {
  const lists = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, "upperRoman", "%1:")}</w:lvlOverride></w:num>`;
  expect(shown(read({ body: p("x", list(1)), numbering: lists }))).toEqual(["li0: I: x"]);
});

test("styles carry numbers: by the level that names the style, through basedOn; numId 0 takes a paragraph out", () => {
  const levels = level(0, "decimal", "%1", '<w:pStyle w:val="H1"/>') + level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>');
  const styles = style("H1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style("H2", "heading 2", '<w:basedOn w:val="H1"/>') + style("Own", "Agenda item", '<w:basedOn w:val="H2"/>');
  const document = read({
    body: p("Öppnande", '<w:pStyle w:val="H1"/>') + p("Upprop", '<w:pStyle w:val="H2"/>') + p("Val", '<w:pStyle w:val="Own"/>') +
      p("Utan nummer", '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>') + p("Avslutning", '<w:pStyle w:val="H1"/>'),
    styles,
    numbering: numbering(levels),
  });
  expect(shown(document)).toEqual(["h1: 1 Öppnande", "h2: 1.1 Upprop", "h2: 1.2 Val", "h2: Utan nummer", "h1: 2 Avslutning"]);
});

test("a list that points to a list style counts with the list that defines it", () => {
  const lists = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Rows"/>${level(0, "upperLetter", "%1.")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Rows"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
  expect(shown(read({ body: p("x", list(1)) + p("y", list(2)), numbering: lists }))).toEqual(["li0: A. x", "li0: B. y"]);
});

test("legal numbering shows higher levels as decimals", () => {
  const levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
  expect(shown(read({ body: p("x", list(1, 0)) + p("y", list(1, 1)), numbering: numbering(levels) }))).toEqual(["li0: I. x", "li1: 1.1 y"]);
});

test("bullets: pictures are dots, dashes stay, boxes stay; a level that prints nothing makes a paragraph", () => {
  const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const levels = [["\uF0B7", "Symbol"], ["§", "Wingdings"], ["o", "Courier New"], ["–", "Arial"], ["\uF06F", "Wingdings"]]
    .map(([glyph, name], i) => level(i, "bullet", glyph ?? "").replace("</w:lvl>", `${font(name ?? "")}</w:lvl>`)).join("") + level(5, "none", "");
  const document = read({ body: [0, 1, 2, 3, 4, 5].map((index) => p("x", list(1, index))).join(""), numbering: numbering(levels) });
  expect(shown(document)).toEqual(["li0: • x", "li1: • x", "li2: • x", "li3: – x", "li4: ☐ x", "p: x"]);
  expect(document.blocks.some((block) => block.kind === "listItem" && block.ordered)).toBe(false);
});

test("deleted and hidden paragraphs are not counted", () => {
  const deleted = p('<w:del><w:r><w:delText>bort</w:delText></w:r></w:del>', `${list(1)}<w:rPr><w:del/></w:rPr>`);
  const hidden = p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r>`, `${list(1)}<w:rPr><w:vanish/></w:rPr>`);
  expect(shown(read({ body: p("a", list(1)) + deleted + hidden + p("b", list(1)), numbering: numbering(THREE_LEVELS) }))).toEqual(["li0: 1. a", "li0: 2. b"]);
});

test.each([
  [4, "lowerRoman", "iv"], [1994, "upperRoman", "MCMXCIV"], [27, "lowerLetter", "aa"], [52, "upperLetter", "ZZ"], [7, "decimalZero", "07"], [12, "decimalZero", "12"],
  [3, "none", ""], [3, "chineseCounting", "3"], [3, "decimalEnclosedCircle", "③"],
])("%d as %s is %s", (count, format, text) => {
  expect(formatNumber(count, format, undefined)).toBe(text);
});

test("ordinals follow the language", () => {
  expect([1, 2, 3, 11, 21, 22].map((count) => formatNumber(count, "ordinal", "en-GB"))).toEqual(["1st", "2nd", "3rd", "11th", "21st", "22nd"]);
  expect([1, 3, 11, 21].map((count) => formatNumber(count, "ordinal", "sv-SE"))).toEqual(["1:a", "3:e", "11:e", "21:a"]);
  expect(formatNumber(3, "ordinal", "nb-NO")).toBe("3.");
});
